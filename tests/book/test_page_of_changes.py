"""The page that lists what changed, and what it marks."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

from briefing.book.blocks import (
    Boxes,
    Contents,
    PageNumber,
    Paragraph,
    Points,
    Quotation,
    Table,
    Words,
)
from briefing.book.changes import CHANGES_TARGET
from briefing.book.model import (
    Book,
    ChangeMark,
    Section,
)
from briefing.book.page_of_changes import EarlierBook, add_page_of_changes
from briefing.common.wording import load_wording
from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.commitment import Status
from briefing.domain.edition import PRESS, PRINCIPAL, Edition
from briefing.domain.meeting import ItemKind
from briefing.edits.annotations import AddAnnotation, EditAnnotation
from briefing.edits.commitments import EditCommitment
from briefing.edits.items import DeleteItem, EditItem
from briefing.session import Session
from briefing.session.book_request import BookRequest
from tests.clause_labels import find_clauses_by_label

PREPARED = datetime(2022, 10, 10, 12, 40, tzinfo=UTC)
TRANSPORT = "Transport and the Middle Corridor"


def compose_book(session: Session, edition: Edition = PRINCIPAL) -> Book:
    return session.books.compose(BookRequest(1, edition, PREPARED))


def compose_since(
    old: Book, session: Session, edition: Edition = PRINCIPAL, language: str = "en"
) -> Book:
    earlier = EarlierBook(old, 2, date(2022, 10, 5))
    return add_page_of_changes(compose_book(session, edition), earlier, load_wording(language))


def find_page(book: Book) -> Section:
    [pages] = [section for section in book.sections if section.target == CHANGES_TARGET]
    return pages


def list_rows(book: Book) -> list[tuple[str, ...]]:
    """The rows of the page: title, place, change and first words."""
    return [
        tuple(cell.text for cell in row.cells[1:-1] if isinstance(cell, Words))
        for block in find_page(book).blocks
        if isinstance(block, Table)
        for row in block.rows
    ]


def find_change_marks(book: Book) -> Iterator[tuple[str, ChangeMark]]:
    return ((each.title, changed) for each in book.sections for changed in each.changed)


def add_point(session: Session, text: str) -> None:
    clause = find_clauses_by_label(session.records, "18")[0]
    session.perform(AddAnnotation(clause.id, AnnotationKind.POINT, Audience.DELEGATION, text))


def test_the_page_follows_the_contents_and_stands_in_them(session: Session) -> None:
    book = compose_since(compose_book(session), session)
    title = "Changes since book 2 (5 October 2022)"
    assert [each.title for each in book.sections[1:4]] == ["Contents", title, "Programme"]
    [contents] = [each for each in book.sections[1].blocks if isinstance(each, Contents)]
    assert contents.entries[0].title == book.outline[0].title == title
    assert find_page(book).blocks == (Paragraph("Nothing has changed."),)
    assert find_page(compose_since(compose_book(session), session, language="ru")).title == (
        "Изменения после выпуска № 2 от 5 октября 2022 г."
    )


def test_a_new_point_is_told_with_its_first_words_and_marked(session: Session) -> None:
    old = compose_book(session)
    add_point(session, "A date for the commission, " * 9)
    book = compose_since(old, session)
    words = "A date for the commission, A date for the commission, A …"
    assert list_rows(book) == [(TRANSPORT, "Points to make", "added", words)]
    [(title, changed)] = find_change_marks(book)
    section = next(each for each in book.sections if each.title == title)
    points = section.blocks[changed.row - 1]
    assert isinstance(points, Points)
    assert "A date for the commission" in str(points.points[changed.parts[0]])
    assert len(changed.parts) == 1


def test_what_is_marked_is_told_and_leads_to_its_section(session: Session) -> None:
    """Bars are drawn, not said: whoever cannot see them has the page."""
    old = compose_book(session)
    add_point(session, "Another point.")
    items = [item for item in session.records.items.get_all() if item.kind is ItemKind.DISCUSSION]
    session.perform(EditItem(items[4].id, {"outcome": "Another outcome", "minutes": 25}))
    session.perform(EditItem(items[3].id, {"title": "Energy"}))
    book = compose_since(old, session)
    [table] = [block for block in find_page(book).blocks if isinstance(block, Table)]
    rows = {
        cell.text: cell.target
        for row in table.rows
        for cell in row.cells[1:2]
        if isinstance(cell, Words)
    }
    targets = {section.title: section.target for section in book.sections}
    titles = {title for title, _ in find_change_marks(book)}
    assert titles == {"Programme", TRANSPORT, "Energy", items[4].title}
    assert titles <= set(rows)
    assert all(rows[title] == targets[title] for title in titles)
    for row in table.rows:
        assert isinstance(row.cells[-1], PageNumber)
    [outcome] = [changed for title, changed in find_change_marks(book) if title == items[4].title]
    item = next(section for section in book.sections if section.title == items[4].title)
    assert isinstance(item.blocks[outcome.row - 1], Boxes)
    assert (items[4].title, "", "changed", "Outcome sought: Another outcome") in list_rows(book)


def test_times_alone_are_told_and_not_marked(session: Session) -> None:
    old = compose_book(session)
    last = [item for item in session.records.items.get_all() if item.kind is ItemKind.DISCUSSION][
        -1
    ]
    session.perform(EditItem(last.id, {"minutes": last.minutes + 5}))
    book = compose_since(old, session)
    row = [row for row in list_rows(book) if row[0] == last.title]
    assert [(change, words.partition(" · ")[0]) for _, _, change, words in row] == [
        ("number or time", "Item 6")
    ]
    assert last.title not in dict(find_change_marks(book))


def list_earlier(book: Book) -> list[tuple[str, str]]:
    """The changes with what was before: the kind of change, and the words under it."""
    return [
        (row.cells[3].text, row.cells[4].under)
        for block in find_page(book).blocks
        if isinstance(block, Table)
        for row in block.rows
        if isinstance(row.cells[3], Words)
        and isinstance(row.cells[4], Words)
        and row.cells[4].under
    ]


def test_a_title_a_status_and_a_time_are_told_with_what_was_before(session: Session) -> None:
    old = compose_book(session)
    first, second, *_ = (
        item for item in session.records.items.get_all() if item.kind is ItemKind.DISCUSSION
    )
    session.perform(EditItem(first.id, {"title": "Review", "minutes": first.minutes + 5}))
    commitment = next(
        each for each in session.records.commitments.get_all() if each.status is Status.NOT_BEGUN
    )
    session.perform(EditCommitment(commitment.id, {"status": Status.FULFILLED}))
    earlier = list_earlier(compose_since(old, session))
    assert ("renamed", f"before: {first.title}") in earlier
    assert ("changed", "before: Not begun") in earlier
    label = next(each.label for each in old.sections if each.title == second.title)
    assert ("number or time", f"before: {label}") in earlier


def test_what_a_point_said_before_is_not_told(session: Session) -> None:
    add_point(session, "We would welcome a date for the commission this year.")
    old = compose_book(session)
    note = session.records.annotations.get_all()[-1]
    session.perform(EditAnnotation(note.id, {"text": "We would welcome a date this spring."}))
    book = compose_since(old, session)
    assert "commission this year" not in str(find_page(book))
    assert not list_earlier(book)


def test_of_what_was_withdrawn_only_the_place_is_told(session: Session) -> None:
    add_point(session, "Qzxword is what the press may know.")
    note = session.records.annotations.get_all()[-1]
    session.perform(EditAnnotation(note.id, {"audience": Audience.PRESS}))
    old = compose_book(session, PRESS)
    session.perform(EditAnnotation(note.id, {"audience": Audience.INTERNAL}))
    items = [item for item in session.records.items.get_all() if item.kind is ItemKind.DISCUSSION]
    session.perform(DeleteItem(items[-1].id))
    book = compose_since(old, session, PRESS)
    assert "Qzxword" in str(old)
    assert "Qzxword" not in str(book)
    assert (f"after “{items[-2].title}”", "", "withdrawn", "") in list_rows(book)
    assert items[-1].title not in str(book)


def test_what_has_a_marking_of_its_own_is_told_without_its_words(session: Session) -> None:
    old = compose_book(session)
    add_point(session, "Qzxword, which few may read.")
    session.perform(
        EditAnnotation(session.records.annotations.get_all()[-1].id, {"marking": "Secret"})
    )
    book = compose_since(old, session)
    assert (TRANSPORT, "Points to make", "added", "") in list_rows(book)
    assert "Qzxword" not in str(find_page(book))
    assert find_page(book).marking == ""


def test_the_check_code_is_that_of_the_content(session: Session) -> None:
    old = compose_book(session)
    add_point(session, "Another point.")
    new = compose_book(session)
    book = compose_since(old, session)
    assert old.check != new.check == book.check
    assert book.check in [fact.value for fact in book.cover.facts]


def test_a_clause_is_named_by_its_number(session: Session) -> None:
    old = compose_book(session)
    clause = find_clauses_by_label(session.records, "18")[0]
    session.perform(
        AddAnnotation(clause.id, AnnotationKind.CAUTION, Audience.DELEGATION, "Name no rate.")
    )
    book = compose_since(old, session)
    assert list_rows(book) == [(TRANSPORT, "Clause 18", "added", "Name no rate.")]
    [(_, changed)] = find_change_marks(book)
    item = next(section for section in book.sections if section.title == TRANSPORT)
    block = item.blocks[changed.row - 1]
    assert isinstance(block, Quotation)
    assert block.label == "18"


def test_a_row_that_only_got_another_time_has_no_bar(session: Session) -> None:
    old = compose_book(session)
    items = [item for item in session.records.items.get_all() if item.kind is ItemKind.DISCUSSION]
    session.perform(EditItem(items[2].id, {"title": "Energy", "minutes": items[2].minutes + 5}))
    book = compose_since(old, session)
    later = [title for title, _, change, _ in list_rows(book) if change == "number or time"]
    assert items[3].title in later
    programme = next(section for section in book.sections if section.title == "Programme")
    [mark] = [each for each in programme.changed if each.row]  # 0 is the heading, with its total
    table = programme.blocks[mark.row - 1]
    assert isinstance(table, Table)
    assert ["Energy" in str(table.rows[part]) for part in mark.parts] == [True]
