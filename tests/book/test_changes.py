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
from briefing.book.model import Book, Section
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


def composed(session: Session) -> Book:
    """The desk's book, its contents and its index emptied, which are not compared."""
    book = session.books.compose(BookRequest(1, DESK, PREPARED))
    sections = tuple(
        replace(section, blocks=tuple(map(_emptied, section.blocks))) for section in book.sections
    )
    return replace(book, sections=sections)


def _emptied(block: Block) -> Block:
    match block:
        case Contents():
            return Contents(())
        case Index():
            return Index(())
        case _:
            return block


def by_title(changes: Changes) -> dict[str, SectionChange]:
    held = ((each.new or each.old, each) for each in changes.sections)
    return {section.title: each for section, each in held if section}


def whats(changes: Sequence[Change]) -> list[ChangeKind]:
    return [change.kind for change in changes]


def test_a_book_has_not_changed_since_itself(session: Session) -> None:
    assert compare(composed(session), composed(session)) == Changes(cover=False, sections=())


def test_a_new_point_is_the_one_thing_that_is_new(session: Session) -> None:
    old = composed(session)
    clause = find_clauses_by_label(session.records, "18")[0]
    session.perform(
        AddAnnotation(clause.id, AnnotationKind.POINT, Audience.DELEGATION, "Quite another point.")
    )
    new = composed(session)
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
    old = composed(session)
    found = []
    for text in (f"{note.text} Ask when.", "Nothing of the kind, and in other words."):
        session.perform(EditAnnotation(note.id, {"text": text}))
        [change] = compare(old, composed(session)).sections
        found.append(whats(change.blocks[0].parts))
    assert found == [[ChangeKind.CHANGED], [ChangeKind.ADDED, ChangeKind.WITHDRAWN]]


def test_times_that_shift_are_told_apart_from_what_was_written(session: Session) -> None:
    old = composed(session)
    items = [item for item in session.records.items.get_all() if item.kind is ItemKind.DISCUSSION]
    session.perform(EditItem(items[1].id, {"minutes": items[1].minutes + 5}))
    changes = by_title(compare(old, composed(session)))
    later = [item.title for item in items[1:]]
    assert set(changes) == {"Programme", *later}
    for title in later:
        assert changes[title].heading == (ChangeKind.RENUMBERED,)
        assert changes[title].blocks == ()
    [table] = changes["Programme"].blocks
    assert table.kind is ChangeKind.RENUMBERED
    assert set(whats(table.parts)) == {ChangeKind.RENUMBERED}


def test_an_item_in_between_leaves_the_others_as_they_are(session: Session) -> None:
    old = composed(session)
    session.perform(AddItem(1, ItemKind.DISCUSSION, "Health", 10, 2))
    changes = compare(old, composed(session))
    told = by_title(changes)
    assert told["Health"].heading == (ChangeKind.ADDED,)
    for change in changes.sections:
        if change.old and change.new and change.new.title != "Programme":
            assert set(change.heading) <= {ChangeKind.RENUMBERED}
            assert set(whats(change.blocks)) <= {ChangeKind.RENUMBERED}
    [table] = told["Programme"].blocks
    assert whats(table.parts).count(ChangeKind.ADDED) == 1


def test_items_that_change_places_have_moved_and_one_deleted_is_withdrawn(
    session: Session,
) -> None:
    items = [item for item in session.records.items.get_all() if item.kind is ItemKind.DISCUSSION]
    old = composed(session)
    session.perform(MoveItem(items[-1].id, items[0].position))
    changes = by_title(compare(old, composed(session)))
    assert ChangeKind.MOVED in changes[items[-1].title].heading
    assert ChangeKind.MOVED not in changes[items[0].title].heading
    session.perform(DeleteItem(items[-1].id))
    session.perform(EditItem(items[0].id, {"title": "By another name"}))
    changes = by_title(compare(old, composed(session)))
    assert changes[items[-1].title].heading == (ChangeKind.WITHDRAWN,)
    assert ChangeKind.RENAMED in changes["By another name"].heading


def test_another_title_of_the_meeting_is_on_the_cover(session: Session) -> None:
    old = composed(session)
    session.perform(EditMeeting(1, {"title": "Another meeting"}))
    assert compare(old, composed(session)).cover


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
            old = composed(session)
            for kind in data.draw(st.lists(st.sampled_from(KINDS), max_size=8)):
                try:
                    session.perform(MAKERS[kind](Chance(session, data)))
                except (Nothing, BriefingError):
                    continue
            new = composed(session)
    assert made_of(old, compare(old, new), new) == new.sections


def made_of(old: Book, changes: Changes, new: Book) -> tuple[Section, ...]:
    """The old sections with only that of the new ones which is said to differ."""
    said = {each.new.target: each for each in changes.sections if each.new}
    gone = {each.old.target for each in changes.sections if each.old and not each.new}
    moved = {target for target, each in said.items() if ChangeKind.MOVED in each.heading}
    left = [one for one in old.sections if one.target not in gone | moved]
    stayed = iter(left)
    before = {section.target: section for section in old.sections}
    made = []
    for section in new.sections:
        change = said.get(section.target)
        if change is None or (change.old and ChangeKind.MOVED not in change.heading):
            was = next(stayed)
            made.append(_section(was, change) if change else was)
        else:
            made.append(_section(before[section.target], change) if change.old else section)
    assert list(stayed) == []
    return tuple(made)


def _section(old: Section, change: SectionChange) -> Section:
    assert change.new is not None
    new = change.new
    told: dict[str, bool] = {"title": ChangeKind.RENAMED in change.heading}
    told |= dict.fromkeys(("label", "number"), ChangeKind.RENUMBERED in change.heading)
    heading = {
        field.name: getattr(new, field.name)
        for field in fields(Section)
        if told.get(field.name, ChangeKind.CHANGED in change.heading)
    }
    heading |= {"target": old.target}
    for each in change.blocks:
        if each.new_index is not None and each.old_index is not None:
            parts = get_parts(old.blocks[each.old_index]), get_parts(new.blocks[each.new_index])
            assert _places(*parts, each.parts) == list(parts[1])
    blocks = tuple(_places(old.blocks, new.blocks, change.blocks))
    return replace(old, **heading | {"blocks": blocks})


def _places(old: Sequence[Any], new: Sequence[Any], changes: Sequence[Change]) -> list[Any]:
    said = {each.new_index for each in changes}
    gone = {each.old_index for each in changes}
    left = iter([part for at, part in enumerate(old) if at not in gone])
    made = [new[at] if at in said else next(left, None) for at in range(len(new))]
    assert list(left) == []
    return made
