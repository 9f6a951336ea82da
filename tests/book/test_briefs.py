"""Where the desk's briefs stand in a book, and what a note says of itself."""

from datetime import UTC, date, datetime

import pytest

from briefing.book.blocks import (
    Label,
    Note,
    Paragraph,
    Quotation,
    RailedText,
    RailRole,
)
from briefing.book.model import Section
from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.brief import BriefKind
from briefing.domain.edition import DELEGATION, DESK, PRINCIPAL, Edition
from briefing.domain.formatting import Span, SpanKind
from briefing.edits.annotations import AddAnnotation
from briefing.edits.briefs import DeleteBrief, WriteBrief
from briefing.session import Session
from briefing.session.book_request import BookRequest
from tests.clause_labels import find_clauses_by_label
from tests.people import write_brief

PREPARED = datetime(2022, 10, 10, 12, 40, tzinfo=UTC)


@pytest.fixture(autouse=True)
def workspace_without_briefs(session: Session) -> None:
    for each in session.records.briefs.get_all():
        session.perform(DeleteBrief(each.id))


def compose_sections(session: Session, edition: Edition = DELEGATION) -> dict[str, Section]:
    book = session.books.compose(BookRequest(1, edition, PREPARED))
    return {each.target: each for each in book.sections}


def test_the_scene_is_set_in_paragraphs(session: Session) -> None:
    text = "They meet.\n\nThey talk."
    write_brief(session, BriefKind.SCENE, text, as_of=date(2022, 10, 7), marking="Confidential")
    scene = compose_sections(session)["scene"]
    assert (scene.title, scene.subtitle) == ("Scene-setter", "as of 7 October 2022")
    assert scene.blocks == (
        Paragraph("They meet.", marking="Confidential"),
        Paragraph("They talk.", marking="Confidential"),
    )
    assert scene.marking == "Confidential"


def test_addenda_are_numbered_in_their_order_and_stand_at_the_end(session: Session) -> None:
    for text, day in (("One.", date(2022, 10, 11)), ("Two.", date(2022, 10, 12))):
        write_brief(session, BriefKind.ADDENDUM, text, as_of=day)
    write_brief(session, BriefKind.ADDENDUM, "For the desk.", Audience.INTERNAL)
    book = session.books.compose(BookRequest(1, DELEGATION, PREPARED))
    assert [(each.title, each.tab) for each in book.sections[-2:]] == [
        ("Addendum 1 · 11 October 2022", "Addenda"),
        ("Addendum 2 · 12 October 2022", "Addenda"),
    ]
    assert [entry.title for entry in book.outline[-2:]] == [
        each.title for each in book.sections[-2:]
    ]


def test_an_addendum_without_a_day_is_of_the_day_it_was_written(session: Session) -> None:
    write_brief(session, BriefKind.ADDENDUM, "One.", as_of=None)
    (brief,) = session.records.briefs.get_all()
    day = brief.created.astimezone(
        session.books.compose(BookRequest(1, DELEGATION, PREPARED)).prepared.tzinfo
    )
    titles = [each.title for each in compose_sections(session).values()]
    assert titles[-1] == f"Addendum 1 · {day.day} {day:%B %Y}"


def test_the_parts_of_an_item_stand_in_order(session: Session) -> None:
    write_brief(session, BriefKind.PRESS_LINE, "We agreed.", Audience.PRESS)
    write_brief(session, BriefKind.POSITION, "They will ask.", Audience.PRINCIPAL)
    clause = find_clauses_by_label(session.records, "3")[0]
    session.perform(AddAnnotation(clause.id, AnnotationKind.IF_RAISED, Audience.DELEGATION, "No."))
    item = compose_sections(session, PRINCIPAL)["item-2"]
    labels = [block.text for block in item.blocks if isinstance(block, Label)]
    assert labels == [
        "Points to make",
        "If raised",
        "Their likely position",
        "Press line",
        "What was agreed",
        "Where it stands",
    ]
    position = RailedText(RailRole.POSITION, "They will ask.")
    assert position in item.blocks
    assert RailedText(RailRole.PRESS_LINE, "We agreed.") in item.blocks
    assert position not in compose_sections(session)["item-2"].blocks


@pytest.mark.parametrize(
    ("kind", "usable", "kind_name", "dated"),
    [
        (AnnotationKind.BACKGROUND, True, "Background, may be used", True),
        (AnnotationKind.BACKGROUND, False, "Background, not for disclosure", True),
        (AnnotationKind.CAUTION, False, "Caution", True),
        (AnnotationKind.QUESTION, False, "Question", False),
    ],
)
def test_a_note_says_whether_it_may_be_used_and_of_which_day_it_is(
    session: Session, kind: AnnotationKind, usable: bool, kind_name: str, dated: bool
) -> None:
    clause = find_clauses_by_label(session.records, "18")[0]
    values = {"usable": usable, "as_of": date(2022, 5, 9)}
    session.perform(AddAnnotation(clause.id, kind, Audience.INTERNAL, "So.", values=values))
    quoted = [
        block
        for each in compose_sections(session, DESK).values()
        for block in each.blocks
        if isinstance(block, Quotation) and block.label == "18" and block.notes
    ]
    expected = Note(kind_name, "So.", as_of="as of 9 May 2022" if dated else "")
    assert expected in quoted[0].notes


def test_a_list_in_a_scene_setter_is_one_paragraph_with_its_spans(session: Session) -> None:
    text, formatting = "First.\none\ntwo\nLast.", '[[0,5,"bold"],[7,14,"bullet"]]'
    meeting_id = session.records.meetings.get_all()[0].id
    session.perform(WriteBrief(meeting_id, BriefKind.SCENE, text, formatting=formatting))
    assert compose_sections(session)["scene"].blocks == (
        Paragraph("First.", spans=(Span(0, 5, SpanKind.BOLD),)),
        Paragraph("one\ntwo", spans=(Span(0, 7, SpanKind.BULLET),)),
        Paragraph("Last."),
    )


def test_the_bold_words_of_an_answer_stay_bold_without_its_topic(session: Session) -> None:
    text = "Quotas: not now, please."
    values = {"formatting": '[[0,15,"bold"]]', "marking": "Secret"}
    note = (AnnotationKind.IF_RAISED, Audience.PRINCIPAL, text)
    clause = find_clauses_by_label(session.records, "18")[0]
    session.perform(AddAnnotation(clause.id, *note, values=values))
    blocks = [
        each for section in compose_sections(session, DESK).values() for each in section.blocks
    ]
    (answer,) = (
        each for each in blocks if isinstance(each, RailedText) and each.marking == "Secret"
    )
    assert (answer.topic, answer.text) == ("Quotas:", "not now, please.")
    assert answer.spans == (Span(0, 7, SpanKind.BOLD),)
