"""What changed since a book was issued, and the pages that bring it up to date."""

import shutil
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from briefing.common.errors import BriefingError
from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.edition import DELEGATION, DESK, PRESS, PRINCIPAL, Edition
from briefing.domain.issue import CopyStatus
from briefing.domain.meeting import ItemKind
from briefing.edits.annotations import AddAnnotation, EditAnnotation
from briefing.edits.issues import EditCopy
from briefing.edits.items import AddItem, EditItem
from briefing.session import Session
from briefing.session.book_request import BookRequest
from briefing.session.comparisons import ChangeRow
from briefing.session.replaced_pages import find_update_days
from briefing.store import file
from briefing.store.workspace import Workspace
from briefing.writers.book_order import Comparison
from briefing.writers.layout import CardSize, Layout
from briefing.writers.typography import Paper
from tests.clause_labels import find_clauses_by_label
from tests.issued_books import add_issued_book
from tests.people import add_delegate, make_photograph
from tests.verification import pdf_tampering

PREPARED = datetime(2022, 10, 10, 12, 40, tzinfo=UTC)
TRANSPORT = "Transport and the Middle Corridor"


def add_point(session: Session, text: str) -> None:
    clause = find_clauses_by_label(session.records, "18")[0]
    session.perform(AddAnnotation(clause.id, AnnotationKind.POINT, Audience.DELEGATION, text))


def edit_much(session: Session) -> None:
    """Sections that grow, that are new, and whose times shift."""
    for at in range(12):
        add_point(
            session, f"Point {at}, which takes a line or two and then some more words to say."
        )
    items = [item for item in session.records.items.get_all() if item.kind is ItemKind.DISCUSSION]
    session.perform(EditItem(items[4].id, {"outcome": "Another outcome", "minutes": 25}))
    session.perform(AddItem(1, ItemKind.DISCUSSION, "Health", 10, 3))


def to_tuples(changes: list[ChangeRow]) -> list[tuple[str, ...]]:
    return [each[1:5] for each in changes]


def test_a_book_is_compared_with_today_and_with_another(session: Session) -> None:
    first = add_issued_book(session, DELEGATION)
    assert session.comparisons.list_changes(first) == []
    add_point(session, "The first point.")
    second = add_issued_book(session, DELEGATION)
    add_point(session, "The second point.")
    one = (TRANSPORT, "Points to make", "added", "The first point.")
    other = (TRANSPORT, "Points to make", "added", "The second point.")
    assert to_tuples(session.comparisons.list_changes(first)) == [one, other]
    assert to_tuples(session.comparisons.list_changes(first, second)) == [one]
    assert to_tuples(session.comparisons.list_changes(second)) == [other]
    assert to_tuples(session.comparisons.list_changes(second, first)) == [
        (TRANSPORT, "Points to make", "withdrawn", "")
    ]


LONG = "We expect the ferry to sail twice a week, from May, and the rail to follow, before winter."


def test_the_words_before_and_now_are_given_in_full(session: Session) -> None:
    add_point(session, LONG)
    point = session.records.annotations.get_all()[-1]
    session.perform(EditAnnotation(point.id, {"marking": "Restricted"}))
    number = add_issued_book(session, DELEGATION)
    session.perform(EditAnnotation(point.id, {"text": LONG.replace("May", "June")}))
    clause = find_clauses_by_label(session.records, "18")[0]
    (change,) = session.comparisons.list_changes(number)
    assert change.first_words == "", "a page of changes does not quote what has a marking"
    assert change.old_words == f"Restricted\n{LONG}"
    assert change.new_words == f"Restricted\n{LONG}".replace("May", "June")
    assert clause.text not in change.new_words, "the clause did not change"


def test_the_desk_sees_withdrawn_words_that_no_printed_page_has(
    session: Session, tmp_path: Path
) -> None:
    add_point(session, LONG)
    number = add_issued_book(session, DELEGATION)
    point = session.records.annotations.get_all()[-1]
    session.perform(EditAnnotation(point.id, {"audience": Audience.INTERNAL}))
    (change,) = session.comparisons.list_changes(number)
    assert (change.change, change.old_words, change.new_words) == ("withdrawn", LONG, "")
    path = tmp_path / "book.pdf"
    assert session.books.make(BookRequest(1, DELEGATION, PREPARED, since=number), path).proof.passed
    with pypdfium2.PdfDocument(path) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    assert any("withdrawn" in page for page in pages)
    assert not any("ferry to sail" in " ".join(page.split()) for page in pages)


def test_an_item_that_is_new_or_gone_is_given_with_its_texts(session: Session) -> None:
    number = add_issued_book(session, DELEGATION)
    session.perform(AddItem(1, ItemKind.DISCUSSION, "Health and borders", 10, 3))
    changes = session.comparisons.list_changes(number)
    (added,) = (each for each in changes if (each.part, each.change) == ("Item 2a", "added"))
    assert added.new_words.startswith("Health and borders")
    assert not added.old_words
    (times,) = (each for each in changes if each.title == "Programme" and "time" in each.change)
    assert "10:45–11:10" in times.old_words
    assert "10:55–11:20" in times.new_words
    again = add_issued_book(session, DELEGATION)
    back = session.comparisons.list_changes(again, number)
    (gone,) = (each for each in back if each.title.startswith("after"))
    assert (gone.old_words, gone.new_words) == (added.new_words, "")


def test_an_edition_kept_for_other_readers_since_is_of_another_kind(
    session: Session, tmp_path: Path
) -> None:
    """Else a press book would tell where the notes for the principal stand no more."""
    for_press = replace(PRESS, name="Core")
    one = add_issued_book(session, replace(PRINCIPAL, name="Core"))
    other = add_issued_book(session, for_press)
    with pytest.raises(BriefingError, match="of another meeting or edition"):
        session.comparisons.list_changes(one, other)
    with pytest.raises(BriefingError, match="of another meeting or edition"):
        session.books.make(BookRequest(1, for_press, PREPARED, since=one), tmp_path / "book.pdf")


def test_books_of_another_kind_are_not_compared(session: Session, tmp_path: Path) -> None:
    one, other = add_issued_book(session, DELEGATION), add_issued_book(session, PRESS)
    with pytest.raises(BriefingError, match="Book 2 is of another meeting or edition"):
        session.comparisons.list_changes(one, other)
    with pytest.raises(BriefingError, match="Book 1 is of another meeting or edition"):
        session.books.make(BookRequest(1, DESK, PREPARED, since=one), tmp_path / "book.pdf")
    with pytest.raises(BriefingError, match="Issued book 3 not found"):
        session.comparisons.list_changes(3)
    assert not list(tmp_path.glob("*.pdf")) + list(tmp_path.glob("*.docx"))


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_a_book_made_with_its_changes_is_proved_and_proved_again(
    session: Session, tmp_path: Path, suffix: str
) -> None:
    number = add_issued_book(session, DELEGATION)
    edit_much(session)
    path = tmp_path / f"book{suffix}"
    request = BookRequest(1, DELEGATION, PREPARED, since=number)
    assert session.books.make(request, path).proof.passed
    assert session.books.verify(request, path).passed
    plain_request = replace(request, since=None)
    proof = session.books.verify(plain_request, path)
    assert not proof.passed, "a page of changes that nobody asked for"


@pytest.mark.short_sample
@pytest.mark.parametrize("edition", [DELEGATION, PRESS])
@pytest.mark.parametrize("layout", [Layout(), Layout(Paper.LETTER, large_print=True)])
def test_replacement_pages_are_proved_and_entered(
    session: Session, tmp_path: Path, edition: Edition, layout: Layout
) -> None:
    number = add_issued_book(session, edition, layout)
    edit_much(session)
    path = tmp_path / "pages.pdf"
    replaced = session.comparisons.make_replacement(number, path, PREPARED)
    assert replaced.proof.passed
    assert session.comparisons.verify(path, Comparison(number, replacement=True), PREPARED).passed
    with pikepdf.open(path) as file:
        labels = [page.label for page in file.pages if page.label[0].isdigit()]
    assert labels == list(map(str, replaced.exchange.put_in))
    assert any(folio.letter for folio in replaced.exchange.put_in)
    entered = session.records.made_books.get_all()[-1]
    assert (entered.file_name, entered.edition) == ("pages.pdf", edition.name)


@pytest.mark.short_sample
def test_replacement_pages_are_made_where_nothing_can_be_recorded(
    session: Session, workspace: Path, tmp_path: Path
) -> None:
    """A stick that was taken out: pages are not made unless they can be recorded, or never are."""
    number = add_issued_book(session, PRESS)
    session.perform(EditItem(1, {"title": "Another title"}))
    copy = tmp_path / "copy.briefing"
    shutil.copy(workspace, copy)
    workspace.unlink()
    with pytest.raises(BriefingError, match="is missing"):
        session.comparisons.make_replacement(number, tmp_path / "pages.pdf", PREPARED)
    database = file.connect_to(copy, None, write=False)
    with Session(Workspace(database, None, read_only=True)) as reader:
        copy.unlink()
        replaced = reader.comparisons.make_replacement(number, tmp_path / "pages.pdf", PREPARED)
    assert replaced.proof.passed
    assert replaced.changed is None


@pytest.mark.short_sample
def test_pages_for_one_copy_say_which_it_is(session: Session, tmp_path: Path) -> None:
    number = add_issued_book(session, DELEGATION, recipients=("The minister", "The ambassador"))
    add_point(session, "Another point.")
    plain = session.comparisons.make_replacement(number, tmp_path / "pages.pdf", PREPARED)
    path = tmp_path / "copy.pdf"
    replaced = session.comparisons.make_replacement(number, path, PREPARED, copy=2)
    assert replaced.exchange == plain.exchange
    assert "It shows the copy number" in {each.name for each in replaced.proof.checks}
    with pypdfium2.PdfDocument(path) as document:
        texts = [page.get_textpage().get_text_range() for page in document]
    assert all("Book 1 · Copy 2 of 2" in text for text in texts)
    assert "The ambassador" in texts[1]
    assert not any("Cover" in text for text in texts[:1]), "a copy is no change of the cover"
    compared = Comparison(number, replacement=True, copy=2)
    assert session.comparisons.verify(path, compared, PREPARED).passed
    with pytest.raises(BriefingError, match="Book 1 has no copy 3"):
        session.comparisons.make_replacement(number, path, PREPARED, copy=3)


@pytest.mark.short_sample
def test_replacement_pages_that_lack_one_are_told(session: Session, tmp_path: Path) -> None:
    number = add_issued_book(session, DELEGATION)
    edit_much(session)
    path = tmp_path / "pages.pdf"
    session.comparisons.make_replacement(number, path, PREPARED)
    with pikepdf.open(path, allow_overwriting_input=True) as file:
        labels = [page.label for page in file.pages]
        at = next(at for at, label in enumerate(labels) if label.endswith("a") and label != "a")
        del file.pages[at], labels[at]
        for place, label in enumerate(labels):
            file.Root.PageLabels.Nums[2 * place + 1] = pikepdf.Dictionary(P=label)
        file.save(path)
    proof = session.comparisons.verify(path, Comparison(number, replacement=True), PREPARED)
    assert "The pages are those on the list" in {each.name for each in proof.failed}


@pytest.mark.short_sample
def test_replacement_pages_with_something_added_are_refused(
    session: Session, tmp_path: Path
) -> None:
    number = add_issued_book(session, DELEGATION)
    edit_much(session)
    path = tmp_path / "pages.pdf"
    session.comparisons.make_replacement(number, path, PREPARED)
    path.write_bytes(pdf_tampering.CHANGES["white words"](path.read_bytes()))
    proof = session.comparisons.verify(path, Comparison(number, replacement=True), PREPARED)
    assert "Nothing was added, removed or changed" in {each.name for each in proof.failed}


@pytest.mark.short_sample
def test_replacement_pages_of_another_workspace_hold_what_is_not_admitted(
    session: Session, tmp_path: Path
) -> None:
    number = add_issued_book(session, PRESS)
    clause = find_clauses_by_label(session.records, "18")[0]
    words = "Qzxword nobody outside the house may read"
    session.perform(AddAnnotation(clause.id, AnnotationKind.POINT, Audience.PRESS, words))
    path = tmp_path / "pages.pdf"
    session.comparisons.make_replacement(number, path, PREPARED)
    note = session.records.annotations.get_all()[-1]
    session.perform(EditAnnotation(note.id, {"audience": Audience.INTERNAL}))
    proof = session.comparisons.verify(path, Comparison(number, replacement=True), PREPARED)
    assert "It contains nothing that was left out" in {each.name for each in proof.failed}


@pytest.mark.short_sample
def test_the_register_says_which_copies_got_pages_and_when(
    session: Session, tmp_path: Path
) -> None:
    """One that is named, else all that are out; it stays, as what left the house does."""
    number = add_issued_book(session, DELEGATION, recipients=("A", "B", "C"))
    issue = session.records.issues.get_all()[0]
    copies = session.records.copies.find_by_issue(issue.id)
    returned = {"status": CopyStatus.RETURNED, "status_on": date(2022, 10, 7)}
    session.perform(EditCopy(copies[2].id, returned))
    add_point(session, "A further point.")

    def read_days() -> list[date | None]:
        days = find_update_days(session.records, issue)
        return [days.get(copy.id) for copy in copies]

    day = PREPARED.astimezone().date()
    assert read_days() == [None, None, None]
    session.comparisons.make_replacement(number, tmp_path / "two.pdf", PREPARED, copy=2)
    assert read_days() == [None, day, None]
    with pytest.raises(BriefingError):
        session.comparisons.make_replacement(number, tmp_path / "no" / "x.pdf", PREPARED)
    assert read_days() == [None, day, None], "nothing was written"
    session.comparisons.make_replacement(number, tmp_path / "all.pdf", PREPARED)
    assert read_days() == [day, day, None], "a copy that came back gets no pages"
    session.undo()  # the point
    session.undo()
    assert read_days() == [day, day, day], "it had not come back after all"
    assert list(session.safety.check()) == []


def test_cards_and_word_files_have_no_pages_to_replace(session: Session, tmp_path: Path) -> None:
    number = add_issued_book(session, DELEGATION, Layout(cards=CardSize.A6))
    with pytest.raises(BriefingError, match="no replacement pages"):
        session.comparisons.make_replacement(number, tmp_path / "pages.pdf")
    with pytest.raises(BriefingError, match=r"as \.pdf only"):
        session.comparisons.make_replacement(number, tmp_path / "pages.docx")
    assert not list(tmp_path.glob("*.pdf")) + list(tmp_path.glob("*.docx"))


@pytest.mark.short_sample
@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_the_page_of_changes_is_marked_no_higher_for_a_note_that_it_does_not_quote(
    session: Session, tmp_path: Path, suffix: str
) -> None:
    """Its words, 'withdrawn' and 'added', may be those of the note all the same."""
    number = add_issued_book(session, DELEGATION)
    add_point(session, "We regret that the offer was withdrawn and others were added, renamed.")
    session.perform(
        EditAnnotation(session.records.annotations.get_all()[-1].id, {"marking": "Secret"})
    )
    path = tmp_path / f"book{suffix}"
    assert session.books.make(BookRequest(1, DELEGATION, PREPARED, since=number), path).proof.passed
    pages = tmp_path / "pages.pdf"
    assert session.comparisons.make_replacement(number, pages, PREPARED).proof.passed


@pytest.mark.short_sample
def test_photographs_stay_or_come_with_the_pages(session: Session, tmp_path: Path) -> None:
    """Those of pages that are kept are not in the file, and the proof does not ask for them."""
    add_delegate(session, "A. Known", biography="Engineer.", photograph=make_photograph())
    number = add_issued_book(session, DELEGATION)
    add_point(session, "A further point.")
    replaced = session.comparisons.make_replacement(number, tmp_path / "pages.pdf", PREPARED)
    assert replaced.proof.passed
    add_delegate(session, "B. New", biography="Pilot.", photograph=make_photograph("#a3262a"))
    replaced = session.comparisons.make_replacement(number, tmp_path / "more.pdf", PREPARED)
    assert replaced.proof.passed
