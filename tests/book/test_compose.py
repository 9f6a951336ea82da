"""What a book is made of, before it is a file."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from briefing.book.blocks import (
    Biography,
    Block,
    Boxes,
    Coverage,
    Label,
    PageNumber,
    Points,
    Quotation,
    RailedText,
    RailRole,
    StatusCell,
    Table,
    Words,
)
from briefing.book.model import Book, Section
from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.edition import DELEGATION, DESK, PRESS
from briefing.domain.meeting import ItemKind, Meeting
from briefing.domain.reading import ReadClause, Reading
from briefing.edits.annotations import AddAnnotation
from briefing.edits.items import AddItem, EditItem, TakeUpClause
from briefing.edits.meetings import AddMeeting, EditMeeting
from briefing.edits.statements import ImportStatement
from briefing.session import Session
from briefing.session.book_request import BookRequest
from tests.clause_labels import find_clauses_by_label

PREPARED = datetime(2022, 10, 10, 12, 40, tzinfo=UTC)


def compose_book(session: Session) -> Book:
    return session.books.compose(BookRequest(1, DELEGATION, PREPARED))


def find_section(book: Book, title: str) -> Section:
    return next(each for each in book.sections if each.title == title)


def list_blocks(book: Book) -> Iterator[Block]:
    return (block for each in book.sections for block in each.blocks)


def test_the_parts_stand_in_order(session: Session) -> None:
    book = compose_book(session)
    assert [(each.label, each.title) for each in book.sections[:8]] == [
        ("", "The meeting on a page"),
        ("", "Contents"),
        ("", "Programme"),
        ("", "Scene-setter"),
        ("", "Delegations"),
        ("", "Biographies"),
        ("Item 1 · 09:40–10:10 · 30 min", "Review of the decisions"),
        ("Item 2 · 10:10–10:45 · 35 min", "Trade, investment, the 10 billion goal"),
    ]
    assert [(each.label, each.tab) for each in book.sections[-5:]] == [
        ("Annex A", "Commitments"),
        ("Annex B", "Statement"),
        ("Annex C", "Abbreviations"),
        ("Annex D", "Index"),
        ("", "Addenda"),
    ]
    targets = {each.target for each in book.sections}
    assert {entry.target for entry in book.outline} <= targets


def test_every_link_leads_somewhere(session: Session) -> None:
    book = session.books.compose(BookRequest(1, DESK, PREPARED))
    there = {each.target for each in book.sections}
    there |= {each.target for each in list_blocks(book) if isinstance(each, Quotation | Biography)}
    targets = [each.target for each in list_blocks(book) if isinstance(each, Quotation)]
    assert len(targets) == len(set(targets))
    links = set()
    for block in list_blocks(book):
        if isinstance(block, Table):
            cells = [cell for row in block.rows for cell in row.cells]
            links |= {c.target for c in cells if isinstance(c, Words | PageNumber) and c.target}
        if isinstance(block, Coverage):
            links |= {square.target for square in block.squares}
        if isinstance(block, Quotation) and block.aside_target:
            links.add(block.aside_target)
    assert links
    assert links <= there


def test_an_item_says_what_to_say_and_what_was_agreed(session: Session) -> None:
    item = find_section(compose_book(session), "Transport and the Middle Corridor")
    labels = [block.text for block in item.blocks if isinstance(block, Label)]
    assert labels == [
        "Points to make",
        "If raised",
        "Press line",
        "What was agreed",
        "Where it stands",
    ]
    (points,) = (block for block in item.blocks if isinstance(block, Points))
    assert len(points.points) >= 2
    quoted = [block for block in item.blocks if isinstance(block, Quotation)]
    assert [block.label for block in quoted] == ["16", "17", "18", "21"]
    (table,) = (block for block in item.blocks if isinstance(block, Table))
    assert {cell.text for row in table.rows for cell in row.cells if isinstance(cell, StatusCell)}


def test_every_paragraph_is_quoted_word_for_word(session: Session) -> None:
    book = compose_book(session)
    annex = next(each for each in book.sections if each.target.startswith("statement-"))
    quoted = [(b.label, b.text) for b in annex.blocks if isinstance(b, Quotation)]
    clauses = session.records.clauses.find_by_text(1)
    assert quoted == [(clause.label, clause.text) for clause in clauses]


@pytest.mark.parametrize(
    ("text", "topic", "answer"),
    [
        ("Permit quotas. We are ready to look.", "Permit quotas.", "We are ready to look."),
        ("Permit quotas: we are ready.", "Permit quotas:", "we are ready."),
        ("Permit quotas\nWe are ready.", "Permit quotas", "We are ready."),
        ("We are ready to look at it there", "", "We are ready to look at it there"),
    ],
)
def test_if_raised_names_its_topic(session: Session, text: str, topic: str, answer: str) -> None:
    clause = find_clauses_by_label(session.records, "17")[0]
    session.perform(AddAnnotation(clause.id, AnnotationKind.IF_RAISED, Audience.PRESS, text))
    assert RailedText(RailRole.IF_RAISED, answer, topic=topic) in list(
        list_blocks(compose_book(session))
    )


def test_a_clause_is_quoted_once_in_an_item_that_takes_up_what_it_is_nested_in(
    tmp_path: Path,
) -> None:
    nested = ReadClause("(a)", None, "by rail;", (3,))
    clause = ReadClause("1", None, "The Parties agreed to cooperate:", (1, 2), (nested,))
    reading = Reading("s.txt", b"", "", title="Statement", clauses=(clause,))
    with Session.create(tmp_path / "s.briefing") as session:
        session.perform(ImportStatement(reading))
        session.perform(AddMeeting(Meeting(0, "Council")))
        session.perform(AddItem(1, ItemKind.DISCUSSION, "Transport", 10))
        for each in session.records.clauses.get_all():
            session.perform(TakeUpClause(1, each.id))
        book = compose_book(session)
        for suffix in (".pdf", ".docx"):
            session.books.make(BookRequest(1, DELEGATION, PREPARED), tmp_path / f"book{suffix}")
    quoted = [b for b in find_section(book, "Transport").blocks if isinstance(b, Quotation)]
    assert [each.label for each in quoted] == ["1", "(a)"]


def test_times_in_the_book_follow_the_durations(session: Session) -> None:
    session.perform(EditItem(2, {"minutes": 45}))
    book = compose_book(session)
    item = find_section(book, "Transport and the Middle Corridor")
    assert item.label == "Item 3 · 11:00–11:25 · 25 min"
    programme = find_section(book, "Programme")
    assert programme.subtitle == "Wednesday 12 October 2022 · all times local (UTC+6) · 3 h"
    (table,) = programme.blocks
    assert isinstance(table, Table)
    first = [cell.text for row in table.rows if isinstance(cell := row.cells[0], Words)]
    assert first[:3] == ["09:30–09:40", "09:40–10:25", "10:25–11:00"]


def test_an_item_of_no_minutes_has_one_time(session: Session) -> None:
    session.perform(EditItem(1, {"minutes": 0}))
    (table,) = find_section(compose_book(session), "Programme").blocks
    assert isinstance(table, Table)
    first = [cell.text for row in table.rows if isinstance(cell := row.cells[0], Words)]
    assert first[:2] == ["09:30", "09:30–10:00"]


def test_the_cover_says_what_it_is(session: Session) -> None:
    cover = compose_book(session).cover
    facts = {fact.label: fact.value for fact in cover.facts}
    assert cover.parties == "Republic of Kazakhstan – Republic of Türkiye"
    assert cover.lines == ("Nur-Sultan, 12 October 2022", "In the framework of the CICA Summit")
    assert facts["Edition"].startswith("Delegation edition")
    assert facts["Prepared"] == "10 October 2022, 18:40 (UTC+6)"
    assert len(facts["Book check"]) == 19


def test_the_check_code_follows_from_the_content_alone(session: Session) -> None:
    def compute_code(prepared: datetime = PREPARED) -> str:
        cover = session.books.compose(BookRequest(1, DELEGATION, prepared)).cover
        return next(fact.value for fact in cover.facts if fact.label == "Book check")

    before = compute_code()
    assert compute_code(datetime(2022, 10, 11, tzinfo=UTC)) == before
    session.perform(EditItem(2, {"title": "Review of what was decided"}))
    assert compute_code() != before
    session.undo()
    assert compute_code() == before


def test_past_due_is_reckoned_on_the_day_of_the_meeting(session: Session) -> None:
    def find_past_due_labels() -> set[str]:
        maps = [b for b in list_blocks(compose_book(session)) if isinstance(b, Coverage)]
        return {square.label for square in maps[0].squares if square.past_due}

    assert "24" not in find_past_due_labels()
    session.perform(EditMeeting(1, {"date": date(2024, 1, 1)}))
    assert "24" in find_past_due_labels()


def test_the_press_edition_carries_no_assessments(session: Session) -> None:
    book = session.books.compose(BookRequest(1, PRESS, PREPARED))
    assert "Register of commitments" not in [each.title for each in book.sections]
    assert not any(isinstance(block, Boxes) for block in list_blocks(book))
    (table,) = find_section(book, "Programme").blocks
    assert isinstance(table, Table)
    assert [column.title for column in table.columns] == [
        "Time",
        "Item",
        "Subject",
        "Clauses",
        "Page",
    ]


def test_the_last_annex_tells_short_forms_and_instruments_cited(session: Session) -> None:
    annex = find_section(compose_book(session), "Abbreviations, instruments cited")
    assert annex.target == "abbreviations"
    short_forms, cited = (block for block in annex.blocks if isinstance(block, Table))
    assert len(short_forms.rows) == 9
    rows = [[cell.text for cell in row.cells if isinstance(cell, Words)] for row in cited.rows]
    assert [row[1:] for row in rows[:2]] == [
        ["17 October 1994", "preamble"],
        ["22 October 2009", "preamble"],
    ]
    assert ["Turkic Vision – 2040", "", "41"] in rows


def test_a_bare_meeting_makes_a_book(session: Session) -> None:
    for item in session.records.items.get_all():
        session.perform(EditItem(item.id, {"title": "", "lead": "", "outcome": ""}))
    session.perform(EditMeeting(1, {"date": None, "place": "", "framework": ""}, parties=()))
    book = compose_book(session)
    assert book.running.foot_left == ""
    assert book.cover.lines == ()
    assert find_section(book, "Programme").subtitle == "2 h 45 min"


def test_nested_items_are_quoted_under_their_clause(tmp_path: Path) -> None:
    item = ReadClause("(a)", None, "by rail;", (3,))
    clause = ReadClause("1", "Transport", "The Parties agreed to cooperate:", (1, 2), (item,))
    reading = Reading("s.txt", b"", "", title="Statement", clauses=(clause,))
    with Session.create(tmp_path / "s.briefing") as session:
        session.perform(ImportStatement(reading))
        session.perform(AddMeeting(Meeting(0, "Council")))
        session.perform(AddItem(1, ItemKind.DISCUSSION, "Transport", 10))
        session.perform(TakeUpClause(1, find_clauses_by_label(session.records, "1")[0].id))
        book = compose_book(session)
    for title in ("Transport", "Statement"):
        quoted = [b for b in find_section(book, title).blocks if isinstance(b, Quotation)]
        assert [(b.label, b.heading, b.text, b.indent) for b in quoted] == [
            ("1", "Transport", "The Parties agreed to cooperate:", 0),
            ("(a)", "", "by rail;", 1),
        ]
