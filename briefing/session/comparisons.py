"""What changed since a book was issued: told, and put into it as replacement pages."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from briefing.book.blocks import Row, Words
from briefing.book.ceiling import refuse_above_ceiling
from briefing.book.model import Book
from briefing.book.page_of_changes import EarlierBook, add_bars, make_change_rows
from briefing.book.replacement_pages import PageExchange, make_replacement_list
from briefing.common.catalogues import load_wording
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.annotation import Audience
from briefing.domain.edition import Edition
from briefing.domain.issue import Issue
from briefing.domain.step import StepResult
from briefing.session.books import record_of
from briefing.session.issues import as_copy, thawed
from briefing.verification.expected_issue import adapt_to_copy
from briefing.verification.missing_letters import refuse_misquoted
from briefing.verification.proof import Proof
from briefing.verification.replacement_checks import verify_replacement
from briefing.verification.verifier import read_book_file
from briefing.writers import book_file, book_order
from briefing.writers.book_order import Comparison

if TYPE_CHECKING:
    from briefing.session import Session


Kind = tuple[int, str, tuple[Audience, ...]]
"""Books that may be compared: of one meeting's id, in an edition of one name, for one audience."""


def kind_of(meeting_id: int, edition: Edition) -> Kind:
    """The kind of a book: what is kept under a name may be for others than it was."""
    return meeting_id, edition.name, edition.audiences


class Told(NamedTuple):
    """One thing that changed, as it stands on a page of changes."""

    part: str
    title: str
    place: str
    change: str
    first_words: str


@dataclass(frozen=True)
class Replaced:
    """Replacement pages that were written: which, what was proved of them, and the step that
    entered their file among the books made, None where the workspace can only be read."""

    exchange: PageExchange
    proof: Proof
    changed: StepResult | None


class Comparisons:
    """Compares the books issued with what the workspace would make of them, and with each other."""

    def __init__(self, session: "Session") -> None:
        self._session = session

    def earlier(self, number: int, kind: Kind | None = None) -> EarlierBook:
        """An issued book by its number, of that kind if one is told.

        Raises BriefingError when there is none.
        """
        issue = self._issue(number)
        if kind not in (None, _kind(issue)):
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error",
                    "Book {number} is of another meeting or in another edition; compare books of "
                    "one kind.",
                ),
                number=number,
            )
        book = thawed(issue)
        return EarlierBook(book, number, issue.issued.astimezone(book.prepared.tzinfo).date())

    def changes(self, since: int, until: int | None = None) -> list[Told]:
        """What changed from an issued book to another, or to what the workspace would make of it.

        As its page of changes has it, in the language of the book.
        """
        old, issue = self.earlier(since), self._issue(since)
        if until is None:
            new = self._today(issue, datetime.now(UTC))
        else:
            new = self.earlier(until, _kind(issue)).book
        rows = make_change_rows(old.book, new, load_wording(new.language))
        return [_told(row) for row in rows]

    def replace(
        self,
        since: int,
        path: Path,
        prepared: datetime | None = None,
        copy: int | None = None,
    ) -> Replaced:
        """Write the pages to put into an issued book, and a list of them, to a PDF.

        Those for one `copy` of it, by its number, say which it is, as its other pages do.
        Put in, they make of it the book that the workspace would make now. The file takes its name
        once that is proved; raises BriefingError when it cannot be.
        """
        if path.suffix.casefold() != ".pdf":
            raise BriefingError(
                QT_TRANSLATE_NOOP("error", "Replacement pages are made as .pdf only.")
            )
        if not self._session.read_only:
            self._session.refuse_if_missing()
        compared = Comparison(since, replacement=True, copy=copy)
        replacing = self._replacing(compared, prepared)
        issue = self._issue(since)
        refuse_above_ceiling(replacing.new, replacing.edition)
        refuse_misquoted(replacing.truth, book_file.to_printable, path)
        content = replacing.content()
        layout, languages = book_order.read_layout(issue.made_as)
        made_as = book_order.serialize_order(layout, languages, replacing.edition, compared)
        kind = (issue.meeting_id, replacing.edition)
        made = record_of(replacing.new, content, *kind, path, made_as)
        proof, changed = self._session.books.release(
            path, content, replacing.edition, made, replacing.proof
        )
        return Replaced(replacing.exchange, proof, changed)

    def prove(self, path: Path, compared: Comparison, prepared: datetime | None = None) -> Proof:
        """Hold replacement pages, made at that time, against the workspace as it is now."""
        return self._replacing(compared, prepared).proof(read_book_file(path))

    def _replacing(self, compared: Comparison, prepared: datetime | None) -> "_Replacing":
        number = compared.since or 0
        issue = self._issue(number)
        as_copy = self._as_copy(issue, compared.copy) if compared.copy else _as_it_is
        at = prepared or datetime.now(UTC)
        return _Replacing(self._session, issue, self.earlier(number), at, as_copy)

    def _issue(self, number: int) -> Issue:
        for issue in self._session.records.issues.get_all():
            if issue.number == number:
                return issue
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "There is no book {number} that was issued; list them."),
            number=number,
        )

    def _as_copy(self, issue: Issue, number: int) -> Callable[[Book], Book]:
        """What makes of a book one of the copies of an issue."""
        copies = {
            each.number: each for each in self._session.records.copies.find_by_issue(issue.id)
        }
        if number not in copies:
            raise BriefingError(
                QT_TRANSLATE_NOOP("error", "Book {number} has no copy {copy}; list its copies."),
                number=issue.number,
                copy=number,
            )
        return lambda book: as_copy(issue, book, copies[number], len(copies))

    def _today(self, issue: Issue, prepared: datetime) -> Book:
        _, languages = book_order.read_layout(issue.made_as)
        edition = book_order.read_edition(issue.made_as)
        return self._session.books.compose(issue.meeting_id, edition, prepared, languages=languages)


class _Replacing:
    """What is put into an issued book, and what it has to say then."""

    def __init__(
        self,
        session: "Session",
        issue: Issue,
        earlier: EarlierBook,
        prepared: datetime,
        as_copy: Callable[[Book], Book],
    ) -> None:
        books, self.edition = session.books, book_order.read_edition(issue.made_as)
        self._layout, languages = book_order.read_layout(issue.made_as)
        self._earlier, self._old = earlier, as_copy(earlier.book)
        kind = (issue.meeting_id, self.edition, prepared)
        self.new = add_bars(books.compose(*kind, languages=languages), earlier.book)
        copy = as_copy(self.new)
        self._pages = book_file.make_replacement(self._old, copy, self._layout)
        self.exchange = self._pages.exchange
        truth = books.truth(*kind, languages, self._layout, earlier, self.exchange)
        self.truth = adapt_to_copy(truth, copy)

    def content(self) -> bytes:
        """The file."""
        wording, stream = load_wording(self.new.language), BytesIO()
        list_ = make_replacement_list(self.exchange, self._earlier, self.new, wording)
        self._pages.write(stream, list_)
        return stream.getvalue()

    def proof(self, content: bytes) -> Proof:
        """What is proved of a file of these pages."""
        old, _ = book_file.render_book(self._old, ".pdf", self._layout)
        return verify_replacement(content, old, self.exchange, self.truth, book_file.to_printable)


def _told(row: Row) -> Told:
    *said, _ = row.cells  # the last is the page
    return Told(*(cell.text for cell in said if isinstance(cell, Words)))


def _as_it_is(book: Book) -> Book:
    return book


def _kind(issue: Issue) -> Kind:
    return kind_of(issue.meeting_id, book_order.read_edition(issue.made_as))
