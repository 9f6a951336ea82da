"""A copy that went its own way is merged: what both changed is decided by a person."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from briefing.common.errors import BriefingError, PassphraseError
from briefing.domain.annotation import Annotation, AnnotationKind, Audience
from briefing.domain.issue import Issue
from briefing.domain.meeting import ItemKind, Meeting
from briefing.edits.annotations import AddAnnotation, DeleteAnnotation, EditAnnotation
from briefing.edits.issues import IssueBook
from briefing.edits.items import AddItem, EditItem, MoveItem
from briefing.edits.meetings import AddMeeting, DeleteMeeting, EditMeeting
from briefing.edits.persons import AddPerson
from briefing.merging.conflict import Choice, ConflictKind
from briefing.session import Session
from briefing.session.merging import PreparedMerge
from tests.store.fixtures import PASSPHRASE, extract_fixture
from tests.store.rows import read_rows

WORDS = "Ask about the lorries at the border today."


@pytest.fixture
def ours(workspace: Path) -> Iterator[Session]:
    """The workspace, with a note and a meeting more than the sample."""
    with Session.open(workspace, author="A. Officer") as session:
        clause = session.records.clauses.get_all()[20]
        session.perform(AddAnnotation(clause.id, AnnotationKind.POINT, Audience.PRINCIPAL, WORDS))
        session.perform(AddMeeting(Meeting(0, "Second round")))
        yield session


@pytest.fixture
def theirs(ours: Session) -> Iterator[Session]:
    """A copy of it on another laptop."""
    path = ours.path.with_name("copy.briefing")
    ours.safety.save_copy(path)
    with Session.open(path, author="B. Colleague") as session:
        yield session


def get_note(session: Session) -> Annotation:
    return max(session.records.annotations.get_all(), key=lambda note: note.id)


def edit_note(session: Session, **values: object) -> None:
    session.perform(EditAnnotation(get_note(session).id, values))


def prepare(ours: Session, theirs: Session) -> PreparedMerge:
    theirs.close()
    return ours.merging.prepare(theirs.path)


def merge(ours: Session, theirs: Session, *choices: Choice) -> None:
    prepared = prepare(ours, theirs)
    assert len(prepared.conflicts) == len(choices)
    ours.merging.store(prepared, dict(enumerate(choices, start=1)))
    assert list(ours.safety.check()) == []


def test_words_that_do_not_touch_are_merged(ours: Session, theirs: Session) -> None:
    edit_note(ours, text="Ask again about the lorries at the border today.")
    edit_note(theirs, text="Ask about the lorries at the border tomorrow.")
    merge(ours, theirs)
    assert get_note(ours).text == "Ask again about the lorries at the border tomorrow."


def test_a_sharper_note_and_a_wider_audience_are_a_conflict(ours: Session, theirs: Session) -> None:
    edit_note(ours, text=f"{WORDS} They lie.")
    edit_note(theirs, audience=Audience.PRESS)
    (conflict,) = prepare(ours, theirs).conflicts
    assert conflict.conflict.kind is ConflictKind.FIELD
    assert {each.field for each in conflict.differences} == {"text", "audience"}
    assert conflict.our_author is not None
    assert conflict.their_author is not None
    assert (conflict.our_author[0], conflict.their_author[0]) == ("A. Officer", "B. Colleague")


def test_nothing_is_stored_before_the_last_is_decided(ours: Session, theirs: Session) -> None:
    edit_note(ours, text="One")
    edit_note(theirs, text="Two")
    theirs.perform(AddPerson("New Person"))
    before = read_rows(ours)
    prepare(ours, theirs)
    assert read_rows(ours) == before


def test_set_aside_the_narrower_audience_and_the_higher_marking_hold(
    ours: Session, theirs: Session
) -> None:
    edit_note(ours, text="One", audience=Audience.PRESS, marking="Secret")
    edit_note(theirs, text="Two", audience=Audience.INTERNAL, cleared_by="Head of desk")
    merge(ours, theirs, Choice.ASIDE)
    note = get_note(ours)
    assert (note.text, note.audience, note.marking) == ("One", Audience.INTERNAL, "Secret")
    assert note.cleared_by == ""


@pytest.mark.parametrize("choice", Choice)
def test_what_is_not_chosen_can_be_restored_from_the_history(
    ours: Session, theirs: Session, choice: Choice
) -> None:
    edit_note(ours, text="One")
    edit_note(theirs, text="Two")
    merge(ours, theirs, choice)
    note = get_note(ours)
    words = {
        change.after.text if side else change.before.text
        for step in ours.history.list_steps(limit=2)
        for change in ours.history.list_changes(step.id)
        if change.kind is Annotation and change.record_id == note.id
        for side in (True, False)
    }
    assert {"One", "Two"} <= words
    lost = replace(note, text="Two" if note.text == "One" else "One")
    loser = next(
        change.after if choice is not Choice.THEIRS else change.before
        for step in ours.history.list_steps()
        for change in ours.history.list_changes(step.id)
        if change.kind is Annotation and getattr(change.after, "text", "") in ("One", "Two")
    )
    assert loser.text == lost.text
    ours.history.restore_record(Annotation, note.id, loser)
    assert get_note(ours).text == lost.text


def test_merging_is_one_step_that_can_be_undone(ours: Session, theirs: Session) -> None:
    edit_note(ours, text="One")
    edit_note(theirs, text="Two")
    theirs.perform(AddPerson("New Person", "Georgia"))
    before = read_rows(ours)
    merge(ours, theirs, Choice.OURS)
    assert any(each.name == "New Person" for each in ours.records.persons.get_all())
    ours.undo()
    assert read_rows(ours) == before


def test_deleting_against_editing_is_a_conflict(ours: Session, theirs: Session) -> None:
    ours.perform(DeleteAnnotation(get_note(ours).id))
    edit_note(theirs, text="Two")
    (conflict,) = prepare(ours, theirs).conflicts
    assert conflict.conflict.kind is ConflictKind.DELETION
    (difference,) = conflict.differences
    assert (difference.ours, difference.theirs) == (None, "Two")
    assert conflict.our_author is not None
    assert conflict.our_author[0] == "A. Officer"


@pytest.mark.parametrize("choice", [Choice.OURS, Choice.THEIRS])
def test_a_deleted_meeting_with_a_new_item_stands_or_falls_as_a_whole(
    ours: Session, theirs: Session, choice: Choice
) -> None:
    meeting = ours.records.meetings.get_all()[0]
    items = len(ours.records.items.get_all())
    ours.perform(DeleteMeeting(meeting.id))
    theirs.perform(AddItem(meeting.id, ItemKind.DISCUSSION, "Water", 20))
    merge(ours, theirs, choice)
    kept = 0 if choice is Choice.OURS else items + 1
    assert len(ours.records.items.get_all()) == kept
    assert len(ours.records.meetings.get_all()) == (2 if kept else 1)


def test_order_against_order_is_a_conflict(ours: Session, theirs: Session) -> None:
    first, second, third, *_ = ours.records.items.find_by_meeting(1)
    ours.perform(MoveItem(first.id, 1))
    theirs.perform(MoveItem(third.id, 0))
    merge(ours, theirs, Choice.THEIRS)
    ids = [item.id for item in ours.records.items.find_by_meeting(1)]
    assert ids[:3] == [third.id, first.id, second.id]


def test_items_added_on_both_sides_keep_their_places(ours: Session, theirs: Session) -> None:
    titles = [item.title for item in ours.records.items.find_by_meeting(1)]
    ours.perform(AddItem(1, ItemKind.DISCUSSION, "Ours", 5, position=1))
    theirs.perform(AddItem(1, ItemKind.DISCUSSION, "Theirs", 5, position=3))
    merge(ours, theirs)
    expected = [titles[0], "Ours", *titles[1:3], "Theirs", *titles[3:]]
    assert [item.title for item in ours.records.items.find_by_meeting(1)] == expected
    assert [item.position for item in ours.records.items.find_by_meeting(1)] == list(
        range(len(expected))
    )


def test_different_fields_of_one_record_are_merged(ours: Session, theirs: Session) -> None:
    ours.perform(EditItem(1, {"title": "New title"}))
    theirs.perform(EditItem(1, {"minutes": 55}))
    merge(ours, theirs)
    item = ours.records.items.get(1)
    assert (item.title, item.minutes) == ("New title", 55)


def test_a_party_that_both_added_is_one(ours: Session, theirs: Session) -> None:
    for session, name in ((ours, "One"), (theirs, "Two")):
        session.perform(AddPerson(name, "Georgia"))
    merge(ours, theirs)
    persons = {each.name: each.party_id for each in ours.records.persons.get_all()}
    assert persons["One"] == persons["Two"]


def issue_book(session: Session, meeting_id: int, author: str) -> None:
    issue = Issue(0, session.records.issues.get_next_number(), meeting_id, "press", "",
                  datetime(2026, 3, 9, tzinfo=UTC), author, "0" * 16, "{}", "{}")  # fmt: skip
    session.perform(IssueBook(issue, ()))


def test_two_books_of_one_number_both_keep_it(ours: Session, theirs: Session) -> None:
    issue_book(ours, 1, "A. Officer")
    issue_book(theirs, 1, "B. Colleague")
    merge(ours, theirs)
    issues = {(each.number, each.desk) for each in ours.records.issues.get_all()}
    assert issues == {(1, "A. Officer"), (1, "B. Colleague")}


def test_a_book_and_its_meeting_stay_when_the_merge_is_undone(
    ours: Session, theirs: Session
) -> None:
    theirs.perform(AddMeeting(Meeting(0, "Their meeting")))
    issue_book(theirs, max(each.id for each in theirs.records.meetings.get_all()), "B")
    theirs.perform(AddPerson("New Person"))
    merge(ours, theirs)
    ours.undo()
    (issue,) = ours.records.issues.get_all()
    assert ours.records.meetings.get(issue.meeting_id).title == "Their meeting"
    assert all(each.name != "New Person" for each in ours.records.persons.get_all())


def test_a_step_that_one_copy_took_back_is_its_change(ours: Session, theirs: Session) -> None:
    """Both have the step that added the meeting; ours is in the state without it."""
    ours.undo()
    theirs.perform(AddPerson("New Person"))
    merge(ours, theirs)
    assert len(ours.records.meetings.get_all()) == 1


def test_what_was_decided_once_is_not_asked_again(ours: Session, theirs: Session) -> None:
    edit_note(ours, text="One")
    edit_note(theirs, text="Two")
    merge(ours, theirs, Choice.OURS)
    with Session.open(theirs.path, author="B. Colleague") as again:
        again.perform(EditMeeting(2, {"place": "Astana"}))
        merge(ours, again)
        assert ours.records.meetings.get(2).place == "Astana"
        assert get_note(ours).text == "One"
    with Session.open(theirs.path) as back:
        edit_note(ours, as_of=date(2026, 1, 2))
        ours.close()
        prepared = back.merging.prepare(ours.path)
        assert prepared.conflicts == []
        back.merging.store(prepared, {})
        assert get_note(back).text == "One"


def test_a_second_merge_finds_nothing(ours: Session, theirs: Session) -> None:
    theirs.perform(AddPerson("New Person"))
    merge(ours, theirs)
    assert ours.merging.store(ours.merging.prepare(theirs.path), {}) is None


def test_another_workspace_is_told(ours: Session, tmp_path: Path) -> None:
    path = tmp_path / "stranger.briefing"
    Session.create_sample(path).close()
    with pytest.raises(BriefingError, match="no step in common"):
        ours.merging.prepare(path)


def test_the_workspace_itself_is_told(ours: Session) -> None:
    with pytest.raises(BriefingError, match="the open workspace itself"):
        ours.merging.prepare(ours.path)


def test_an_encrypted_copy_asks_for_its_passphrase(ours: Session, theirs: Session) -> None:
    theirs.perform(AddPerson("New Person"))
    theirs.safety.change_passphrase("a long passphrase")
    theirs.close()
    content = theirs.path.read_bytes()
    with pytest.raises(PassphraseError):
        ours.merging.prepare(theirs.path)
    ours.merging.store(ours.merging.prepare(theirs.path, "a long passphrase"), {})
    assert any(each.name == "New Person" for each in ours.records.persons.get_all())
    assert theirs.path.read_bytes() == content


@pytest.mark.usefixtures("all_rounds")
@pytest.mark.parametrize("name", ["river", "sealed"])
def test_a_copy_of_an_older_version_is_not_touched(tmp_path: Path, name: str) -> None:
    copy = extract_fixture(4, tmp_path).with_name(f"{name}.briefing")
    path = Path(shutil.copy(copy, tmp_path / "council.briefing"))
    before = copy.read_bytes()
    with Session.open(path, passphrase=PASSPHRASE) as session:
        assert session.merging.store(session.merging.prepare(copy, PASSPHRASE), {}) is None
    assert copy.read_bytes() == before
