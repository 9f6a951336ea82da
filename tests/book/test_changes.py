"""What changed between two books is told, all of it, and nothing else."""

import shutil
from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.book.blocks import (
    Block,
    Contents,
    Index,
)
from briefing.book.changes import Change, ChangeKind, Changes, SectionChange, compare, get_parts
from briefing.book.model import PAGE_FIELDS, Book, Section
from briefing.common.errors import BriefingError
from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.edition import DESK
from briefing.domain.meeting import ItemKind
from briefing.edits.annotations import AddAnnotation, DeleteAnnotation, EditAnnotation
from briefing.edits.commitments import AddCommitment, DeleteCommitment, EditCommitment
from briefing.edits.edit import Edit
from briefing.edits.items import AddItem, DeleteItem, DropClause, EditItem, MoveItem, TakeUpClause
from briefing.edits.meetings import EditMeeting
from briefing.session import Session
from briefing.session.book_request import BookRequest
from tests.clause_labels import find_clauses_by_label
from tests.store.every_edit import MAKERS, Chance, Nothing

PREPARED = datetime(2022, 10, 10, 12, 40, tzinfo=UTC)


def compose_book(session: Session) -> Book:
    """The desk's book, its contents and its index emptied, which are not compared."""
    book = session.books.compose(BookRequest(1, DESK, PREPARED))
    sections = tuple(
        replace(section, blocks=tuple(map(_empty_block, section.blocks)))
        for section in book.sections
    )
    return replace(book, sections=sections)


def _empty_block(block: Block) -> Block:
    match block:
        case Contents():
            return Contents(())
        case Index():
            return Index(())
        case _:
            return block


def group_by_title(changes: Changes) -> dict[str, SectionChange]:
    pairs = ((each.new or each.old, each) for each in changes.sections)
    return {section.title: each for section, each in pairs if section}


def get_kinds(changes: Sequence[Change]) -> list[ChangeKind]:
    return [change.kind for change in changes]


def test_a_book_has_not_changed_since_itself(session: Session) -> None:
    assert compare(compose_book(session), compose_book(session)) == Changes(
        cover=False, sections=()
    )


def test_a_new_point_is_the_one_thing_that_is_new(session: Session) -> None:
    old = compose_book(session)
    clause = find_clauses_by_label(session.records, "18")[0]
    session.perform(
        AddAnnotation(clause.id, AnnotationKind.POINT, Audience.DELEGATION, "Quite another point.")
    )
    new = compose_book(session)
    [change] = compare(old, new).sections
    assert change.new is not None
    assert (change.new.title, change.heading) == ("Transport and the Middle Corridor", ())
    [points] = change.blocks
    assert points.kind is ChangeKind.CHANGED
    [point] = points.parts
    assert point.kind is ChangeKind.ADDED
    assert "Quite another point." in str(
        get_parts(change.new.blocks[points.new_index or 0])[point.new_index or 0]
    )


def test_a_point_put_otherwise_has_changed_and_another_in_its_place_is_new(
    session: Session,
) -> None:
    clause = find_clauses_by_label(session.records, "18")[0]
    note = next(
        each
        for each in session.records.annotations.get_all()
        if each.clause_id == clause.id and each.kind is AnnotationKind.POINT
    )
    old = compose_book(session)
    kinds = []
    for text in (f"{note.text} Ask when.", "Nothing of the kind, and in other words."):
        session.perform(EditAnnotation(note.id, {"text": text}))
        [change] = compare(old, compose_book(session)).sections
        kinds.append(get_kinds(change.blocks[0].parts))
    assert kinds == [[ChangeKind.CHANGED], [ChangeKind.ADDED, ChangeKind.WITHDRAWN]]


def test_times_that_shift_are_told_apart_from_what_was_written(session: Session) -> None:
    old = compose_book(session)
    items = [item for item in session.records.items.get_all() if item.kind is ItemKind.DISCUSSION]
    session.perform(EditItem(items[1].id, {"minutes": items[1].minutes + 5}))
    changes = group_by_title(compare(old, compose_book(session)))
    later = [item.title for item in items[1:]]
    assert set(changes) == {"Programme", *later}
    for title in later:
        assert changes[title].heading == (ChangeKind.RENUMBERED,)
        assert changes[title].blocks == ()
    [table] = changes["Programme"].blocks
    assert table.kind is ChangeKind.RENUMBERED
    assert set(get_kinds(table.parts)) == {ChangeKind.RENUMBERED}


def test_an_item_in_between_leaves_the_others_as_they_are(session: Session) -> None:
    old = compose_book(session)
    session.perform(AddItem(1, ItemKind.DISCUSSION, "Health", 10, 2))
    changes = compare(old, compose_book(session))
    headings = group_by_title(changes)
    assert headings["Health"].heading == (ChangeKind.ADDED,)
    for change in changes.sections:
        if change.old and change.new and change.new.title != "Programme":
            assert set(change.heading) <= {ChangeKind.RENUMBERED}
            assert set(get_kinds(change.blocks)) <= {ChangeKind.RENUMBERED}
    [table] = headings["Programme"].blocks
    assert get_kinds(table.parts).count(ChangeKind.ADDED) == 1


def test_items_that_change_places_have_moved_and_one_deleted_is_withdrawn(
    session: Session,
) -> None:
    items = [item for item in session.records.items.get_all() if item.kind is ItemKind.DISCUSSION]
    old = compose_book(session)
    session.perform(MoveItem(items[-1].id, items[0].position))
    changes = group_by_title(compare(old, compose_book(session)))
    assert ChangeKind.MOVED in changes[items[-1].title].heading
    assert ChangeKind.MOVED not in changes[items[0].title].heading
    session.perform(DeleteItem(items[-1].id))
    session.perform(EditItem(items[0].id, {"title": "By another name"}))
    changes = group_by_title(compare(old, compose_book(session)))
    assert changes[items[-1].title].heading == (ChangeKind.WITHDRAWN,)
    assert ChangeKind.RENAMED in changes["By another name"].heading


def test_another_title_of_the_meeting_is_on_the_cover(session: Session) -> None:
    old = compose_book(session)
    session.perform(EditMeeting(1, {"title": "Another meeting"}))
    assert compare(old, compose_book(session)).cover


# Nothing unsaid

KINDS: tuple[type[Edit], ...] = (
    AddAnnotation, EditAnnotation, DeleteAnnotation,
    AddCommitment, EditCommitment, DeleteCommitment,
    AddItem, EditItem, MoveItem, DeleteItem, TakeUpClause, DropClause,
)  # fmt: skip


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_the_old_book_and_what_is_said_make_the_new_one(sample: Path, data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        path = Path(shutil.copy(sample, Path(folder) / "council.briefing"))
        with Session.open(path, author="A. Officer") as session:
            old = compose_book(session)
            for kind in data.draw(st.lists(st.sampled_from(KINDS), max_size=8)):
                try:
                    session.perform(MAKERS[kind](Chance(session, data)))
                except (Nothing, BriefingError):
                    continue
            new = compose_book(session)
    # The meeting on a page is not compared.
    old, new = (replace(book, sections=book.sections[1:]) for book in (old, new))
    assert rebuild_sections(old, compare(old, new), new) == new.sections


def rebuild_sections(old: Book, changes: Changes, new: Book) -> tuple[Section, ...]:
    """The old sections with only that of the new ones which is said to differ."""
    change_by_target = {each.new.target: each for each in changes.sections if each.new}
    withdrawn = {each.old.target for each in changes.sections if each.old and not each.new}
    moved = {
        target for target, each in change_by_target.items() if ChangeKind.MOVED in each.heading
    }
    remaining = [one for one in old.sections if one.target not in withdrawn | moved]
    stayed = iter(remaining)
    before = {section.target: section for section in old.sections}
    sections = []
    for section in new.sections:
        change = change_by_target.get(section.target)
        if change is None or (change.old and ChangeKind.MOVED not in change.heading):
            was = next(stayed)
            sections.append(_rebuild_section(was, change) if change else was)
        else:
            sections.append(
                _rebuild_section(before[section.target], change) if change.old else section
            )
    assert list(stayed) == []
    return tuple(sections)


def _rebuild_section(old: Section, change: SectionChange) -> Section:
    assert change.new is not None
    new = change.new
    headings: dict[str, bool] = {"title": ChangeKind.RENAMED in change.heading}
    headings |= dict.fromkeys(("label", "number", "tab"), ChangeKind.RENUMBERED in change.heading)
    headings |= dict.fromkeys(PAGE_FIELDS, True)
    heading = {
        field.name: getattr(new, field.name)
        for field in fields(Section)
        if headings.get(field.name, ChangeKind.CHANGED in change.heading)
    }
    heading |= {"target": old.target}
    for each in change.blocks:
        if each.new_index is not None and each.old_index is not None:
            parts = get_parts(old.blocks[each.old_index]), get_parts(new.blocks[each.new_index])
            assert _rebuild_parts(*parts, each.parts) == list(parts[1])
    blocks = tuple(_rebuild_parts(old.blocks, new.blocks, change.blocks))
    return replace(old, **heading | {"blocks": blocks})


def _rebuild_parts(old: Sequence[Any], new: Sequence[Any], changes: Sequence[Change]) -> list[Any]:
    listed = {each.new_index for each in changes}
    withdrawn = {each.old_index for each in changes}
    remaining = iter([part for at, part in enumerate(old) if at not in withdrawn])
    places = [new[at] if at in listed else next(remaining, None) for at in range(len(new))]
    assert list(remaining) == []
    return places
