"""What a book still lacks is told before it goes out, and where."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from briefing.domain.annotation import Annotation, AnnotationKind, Audience
from briefing.domain.brief import Brief, BriefKind
from briefing.domain.commitment import Commitment
from briefing.domain.edition import DELEGATION, DESK, PRESS, PRINCIPAL, Edition
from briefing.domain.meeting import AgendaItem, ItemKind
from briefing.domain.preflight import PreflightIssue
from briefing.edits.annotations import AddAnnotation, EditAnnotation
from briefing.edits.briefs import EditBrief, WriteBrief
from briefing.edits.commitments import EditCommitment
from briefing.edits.editions import SetMarkings
from briefing.edits.items import AddItem, DeleteItem, EditItem, TakeUpClause
from briefing.edits.meetings import EditMeeting
from briefing.session import Session

DAY = date(2022, 10, 12)
"""That of the sample's meeting."""
BEFORE = date(2022, 10, 11)


def find_issues(
    session: Session, edition: Edition = DESK, *, hints: bool = False
) -> list[PreflightIssue]:
    return [each for each in session.books.find_preflight_issues(1, edition) if each.hint == hints]


def list_sentences(session: Session, edition: Edition = DESK, *, hints: bool = False) -> list[str]:
    return [f"{each.place}: {each.sentence}" for each in find_issues(session, edition, hints=hints)]


def add_note(session: Session, label: str, text: str, **values: object) -> int:
    """Put a point for the delegation on a clause; returns the note's id."""
    clause = next(each for each in session.records.clauses.get_all() if each.label == label)
    point, reader = AnnotationKind.POINT, Audience.DELEGATION
    session.perform(AddAnnotation(clause.id, point, reader, text, values=values))
    return session.records.annotations.get_all()[-1].id


def find_item(session: Session, title: str) -> AgendaItem:
    return next(each for each in session.records.items.get_all() if title in each.title)


def test_an_item_without_points_lacks_them_until_it_has_one(session: Session) -> None:
    (lack,) = find_issues(session)
    assert (str(lack.place), str(lack.sentence)) == ("Item 4", "No points to make.")
    assert lack.kind is AgendaItem
    clause = session.records.clauses.find_by_item(lack.id)[0]
    add_note(session, clause.label, "We thank the guests.")
    assert not find_issues(session)


def test_an_agenda_without_items_lacks_them(session: Session) -> None:
    for item in session.records.items.get_all():
        session.perform(DeleteItem(item.id))
    assert list_sentences(session)[0] == "Agenda: The agenda has no items."
    assert list_sentences(session, PRESS)[0] == "Agenda: The agenda has no items."
    session.perform(AddItem(1, ItemKind.CEREMONY, "Signing", 10))
    assert not list_sentences(session, PRESS)


def test_a_point_for_others_is_none_in_this_edition(session: Session) -> None:
    clause = session.records.clauses.find_by_item(find_issues(session)[0].id)[0]
    note = add_note(session, clause.label, "We thank the guests.")
    session.perform(EditAnnotation(note, {"audience": Audience.PRINCIPAL}))
    assert not find_issues(session, PRINCIPAL)
    assert list_sentences(session, DELEGATION) == ["Item 4: No points to make."]
    assert not find_issues(session, PRESS)


@pytest.mark.parametrize(("until", "lacks"), [(BEFORE, True), (DAY, False), (None, False)])
def test_a_note_holds_until_its_day_is_over(
    session: Session, until: date | None, lacks: bool
) -> None:
    note = add_note(session, "17", "The rates are those of May.", holds_until=until)
    sentence = "Clause 17: Valid until 2022-10-11: “The rates are those of May.”"
    assert (sentence in list_sentences(session)) == lacks
    assert ((Annotation, note) in [(each.kind, each.id) for each in find_issues(session)]) == lacks


def test_without_a_day_of_the_meeting_it_is_today_that_counts(session: Session) -> None:
    add_note(session, "17", "The rates are those of May.", holds_until=date(2022, 9, 30))
    session.perform(EditMeeting(1, {"date": None}))
    for today, lacks in ((date(2022, 9, 30), False), (date(2022, 10, 1), True)):
        at = datetime(today.year, today.month, today.day, 6, tzinfo=UTC)
        sentences = [
            str(each.sentence) for each in session.books.find_preflight_issues(1, DESK, at)
        ]
        assert any("Valid until" in each for each in sentences) == lacks


def test_a_brief_is_looked_at_like_a_note(session: Session) -> None:
    item = find_item(session, "Transport")
    session.perform(WriteBrief(1, BriefKind.POSITION, "They will ask for dates.", item_id=item.id))
    session.perform(WriteBrief(1, BriefKind.SCENE, "The leaders met in May."))
    position, scene = session.records.briefs.get_all()[-2:]
    session.perform(EditBrief(position.id, {"holds_until": BEFORE}))
    session.perform(EditBrief(scene.id, {"as_of": None}))
    assert list_sentences(session)[:2] == [
        "Scene-setter: No “as of” date: “The leaders met in May.”",
        "Item 3: Valid until 2022-10-11: “They will ask for dates.”",
    ]
    assert {(each.kind, each.id) for each in find_issues(session)[:2]} == {
        (Brief, position.id),
        (Brief, scene.id),
    }


def test_where_one_note_is_cleared_all_that_leave_the_desk_have_to_be(session: Session) -> None:
    mine = add_note(session, "17", "The rates are those of May.")
    assert not any("Cleared" in each for each in list_sentences(session))
    session.perform(EditAnnotation(mine, {"cleared_by": "Legal department"}))
    uncleared = {
        (each.kind, each.id) for each in find_issues(session) if "Not cleared" in str(each.sentence)
    }
    texts: list[Annotation | Brief] = [
        *session.records.annotations.get_all(),
        *session.records.briefs.get_all(),
    ]
    leaving = {(type(each), each.id) for each in texts if each.audience is not Audience.INTERNAL}
    assert uncleared == leaving - {(Annotation, mine)}


@pytest.mark.parametrize(
    "values",
    [
        {"text": "The rates are those of June."},
        {"audience": Audience.PRESS},
        {"marking": "Secret"},
    ],
)
def test_what_changes_after_its_clearance_is_not_cleared(
    session: Session, values: Mapping[str, Any]
) -> None:
    note = add_note(session, "17", "The rates are those of May.", cleared_by="Legal department")
    session.perform(EditAnnotation(note, values))
    assert session.records.annotations.get(note).cleared_by == ""
    words = values.get("text", "The rates are those of May.")
    assert f"Clause 17: Changed since Legal department cleared it: “{words}”" in list_sentences(
        session
    )
    session.undo()
    assert session.records.annotations.get(note).cleared_by == "Legal department"
    assert not any("Changed since" in each for each in list_sentences(session))


def test_a_brief_that_is_typed_on_is_not_cleared(session: Session) -> None:
    session.perform(WriteBrief(1, BriefKind.SCENE, "The leaders met in May."))
    brief = session.records.briefs.get_all()[-1].id
    session.perform(EditBrief(brief, {"cleared_by": "Legal department"}))
    for text in ("The leaders met in May. A", "The leaders met in May. And in June."):
        session.perform(WriteBrief(1, BriefKind.SCENE, text, brief_id=brief, merge_key="stay"))
    assert (
        "Scene-setter: Changed since Legal department cleared it: "
        "“The leaders met in May. And in June.”"
    ) in list_sentences(session)
    session.perform(EditBrief(brief, {"cleared_by": "Protocol"}))
    assert not any("Changed since" in each for each in list_sentences(session))


def test_what_is_cleared_stays_so_when_something_else_changes(session: Session) -> None:
    note = add_note(session, "17", "The rates are those of May.", cleared_by="Legal department")
    same = {"text": "The rates are those of May.", "holds_until": DAY}
    session.perform(EditAnnotation(note, same))
    session.perform(SetMarkings(("Open", "Closed"), {"Secret": "Closed"}))
    assert session.records.annotations.get(note).cleared_by == "Legal department"


def test_words_changed_and_cleared_together_are_cleared(session: Session) -> None:
    note = add_note(session, "17", "The rates are those of May.", cleared_by="Legal department")
    session.perform(EditAnnotation(note, {"text": "The rates rose.", "cleared_by": "Protocol"}))
    assert session.records.annotations.get(note).cleared_by == "Protocol"


def test_a_marking_that_becomes_another_ends_the_clearances(session: Session) -> None:
    note = add_note(
        session, "17", "The rates are those of May.", marking="Secret", cleared_by="Protocol"
    )
    session.perform(SetMarkings(("Unclassified", "Confidential"), {"Secret": "Confidential"}))
    changed = session.records.annotations.get(note)
    assert (changed.marking, changed.cleared_by) == ("Confidential", "")


def test_what_is_past_due_wants_a_last_word_where_the_edition_prints_it(session: Session) -> None:
    commitment = session.records.commitments.get_all()[0]
    values: Mapping[str, Any] = {"due_on": BEFORE, "due": "11 October 2022", "last_word": ""}
    session.perform(EditCommitment(commitment.id, values))
    (lack,) = (each for each in find_issues(session, PRINCIPAL) if each.kind is Commitment)
    assert lack.id == commitment.id
    assert str(lack.sentence).startswith("Was due on 2022-10-11, no latest update: “")
    assert not [each for each in find_issues(session, DELEGATION) if each.kind is Commitment]
    session.perform(EditCommitment(commitment.id, {"last_word": "The ministry was asked."}))
    assert not [each for each in find_issues(session, PRINCIPAL) if each.kind is Commitment]


def test_more_words_than_minutes_are_told_in_both(session: Session) -> None:
    item = find_item(session, "Transport")
    before = sum(
        len(note.text.split())
        for clause in session.records.clauses.find_by_item(item.id)
        for note in session.records.annotations.find_by_clause(clause.id)
        if note.kind is AnnotationKind.POINT
    )
    add_note(session, "17", " ".join(["word"] * (420 - before)))
    session.perform(EditItem(item.id, {"minutes": 5}))
    assert not [each for each in list_sentences(session) if "words to say" in each]
    session.perform(EditMeeting(1, {"interpreted": True}))
    assert list_sentences(session)[0] == (
        "Item 3: There are 420 words to say, about 3:50 minutes, 7:40 when interpreted; "
        "the item has 5."
    )
    session.perform(EditMeeting(1, {"interpreted": False}))
    session.perform(EditItem(item.id, {"minutes": 3}))
    assert list_sentences(session)[0] == (
        "Item 3: There are 420 words to say, about 3:50 minutes; the item has 3."
    )


def test_an_open_commitment_on_no_item_is_worth_a_look(session: Session) -> None:
    hint = next(each for each in find_issues(session, hints=True) if str(each.place) == "Clause 26")
    assert "plant protection" in str(hint.sentence)
    assert not find_issues(session, PRESS, hints=True)
    clause_id = session.records.commitments.get(hint.id).clause_id
    session.perform(TakeUpClause(find_item(session, "Transport").id, clause_id))
    assert "Clause 26" not in {str(each.place) for each in find_issues(session, hints=True)}


def test_an_item_of_more_than_two_pages_is_worth_a_look(session: Session) -> None:
    assert not [each for each in list_sentences(session, hints=True) if "pages" in each]
    for number in range(40):
        add_note(session, "17", f"{number}. We propose a date for the next Commission. " * 4)
    assert list_sentences(session, hints=True)[-1].startswith("Item 3: It fills ")
    assert list_sentences(session, hints=True)[-1].endswith(" pages; the limit is 2.")


def test_a_preamble_has_no_number(session: Session) -> None:
    first = session.records.clauses.get_all()[0]
    assert not first.label
    values = {"as_of": None}
    note = AddAnnotation(
        first.id, AnnotationKind.CAUTION, Audience.INTERNAL, "Mind the order.", values=values
    )
    session.perform(note)
    assert list_sentences(session)[:-1] == ["Paragraph ¶ 1: No “as of” date: “Mind the order.”"]


def test_a_meeting_without_a_date_lacks_it(session: Session) -> None:
    session.perform(EditMeeting(1, {"date": None}))
    assert "Agenda: The meeting has no date." in list_sentences(session)


def test_what_does_not_fit_in_the_schedule_is_told(session: Session) -> None:
    session.perform(EditMeeting(1, {"end": time(12)}))
    item, pause = find_item(session, "Transport"), find_item(session, "Break")
    session.perform(EditItem(item.id, {"at": time(10, 30)}))
    session.perform(EditItem(pause.id, {"at": time(9, 35)}))
    sentences = list_sentences(session)
    assert (
        "Item 3: It begins at 10:30, 15 min before “Trade, investment, the 10 billion goal” ends "
        "at 10:45." in sentences
    )
    assert (
        "“Break”: It begins at 09:35, but “Review of the decisions”, which stands above it, begins "
        "later." in sentences
    )
    session.perform(EditItem(pause.id, {"at": None}))
    assert "Agenda: The programme ends at 12:00, " not in " ".join(list_sentences(session))
    session.perform(EditMeeting(1, {"end": time(11, 50)}))
    assert "Agenda: The programme ends at 12:00, 10 min after the planned 11:50." in list_sentences(
        session
    )
