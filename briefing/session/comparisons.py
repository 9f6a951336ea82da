"""The changes since a book was issued: listed, or made into replacement pages."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from briefing.book.ceiling import refuse_above_ceiling
from briefing.book.change_descriptions import (
    ChangeDescription,
    describe_changes,
    shorten_words,
    write_words,
)
from briefing.book.model import Book
from briefing.book.page_of_changes import EarlierBook, add_bars
from briefing.book.replacement_pages import PageExchange, make_replacement_list
from briefing.common.child import SECONDS_OF_A_BOOK, Task, call_in_child
from briefing.common.digest import compute_sha256
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP, load_wording
from briefing.domain.issue import Issue
from briefing.domain.step import StepResult
from briefing.session.book_composer import BookComposer
from briefing.session.book_release import BookRelease, make_record
from briefing.session.book_request import BookRequest
from briefing.session.edit_service import EditService
from briefing.session.issued_books import IssuedBooks, get_issue_kind
from briefing.store.records import Records
from briefing.verification.expected_issue import add_copy
from briefing.verification.missing_letters import refuse_misquoted
from briefing.verification.proof import Proof
from briefing.verification.replacement_checks import verify_replacement
from briefing.verification.verifier import read_book_file
from briefing.writers import book_file, book_order
from briefing.writers.book_order import Comparison


class ChangeRow(NamedTuple):
    """One change as on a page of changes, and beside it the words before and now in full.

    The desk sees all words: also those withdrawn since, which the page of changes leaves out.
    """

    part: str
    title: str
    place: str
    change: str
    first_words: str
    old_words: str
    new_words: str


@dataclass(frozen=True)
class ReplacementResult:
    """Replacement pages that were written, their proof, and the step that recorded their file.

    There is no step if the workspace is read-only.
    """

    exchange: PageExchange
    proof: Proof
    changed: StepResult | None


class Comparisons:
    """Compares issued books with the workspace as it is now, and with each other."""

    def __init__(self, records: Records, edits: EditService) -> None:
        self._records = records
        self._composer = BookComposer(records)
        self._issued_books = IssuedBooks(records)
        self._release = BookRelease(edits)

    def list_changes(self, since: int, until: int | None = None) -> list[ChangeRow]:
        """List the changes from an issued book to another, or to a book made now.

        They are in the language of the newer book, as on its page of changes.
        """
        issue = self._issued_books.get_issue(since)
        old = self._issued_books.load_earlier(since)
        if until is None:
            new = self._composer.compose(_make_request(issue, datetime.now(UTC)))
        else:
            new = self._issued_books.load_earlier(until, get_issue_kind(issue)).book
        changes = describe_changes(old.book, new, load_wording(new.language))
        return [_make_row(change) for change in changes]

    def make_replacement(
        self,
        since: int,
        path: Path,
        prepared: datetime | None = None,
        copy: int | None = None,
    ) -> ReplacementResult:
        """Write a PDF with the pages to put into an issued book, and a list of them.

        With the number of a `copy`, the pages name that copy as its other pages do. The issued
        book with these pages is the book that would be made now; the file gets its name when this
        is verified. Raises BriefingError if it cannot be.
        """
        if path.suffix.casefold() != ".pdf":
            raise BriefingError(
                QT_TRANSLATE_NOOP("error", "Replacement pages are made as .pdf only.")
            )
        self._release.refuse_if_missing()
        comparison = Comparison(since, replacement=True, copy=copy)
        replacement = self._prepare(comparison, prepared)
        if not (replacement.exchange.take_out or replacement.exchange.put_in):
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error",
                    "Nothing has changed since book {number} was issued, so it needs no "
                    "replacement pages.",
                ),
                number=since,
            )
        request = replacement.request
        refuse_above_ceiling(replacement.new, request.edition)
        refuse_misquoted(replacement.expected, book_file.to_printable, path)
        content = replacement.render()
        made_as = book_order.serialize_order(
            request.layout, request.languages, request.edition, comparison
        )
        record = make_record(
            replacement.new, content, request.meeting_id, request.edition, path, made_as
        )
        proof, result = self._release.write(
            path, content, request.edition, record, replacement.verify
        )
        return ReplacementResult(replacement.exchange, proof, result)

    def verify(self, path: Path, comparison: Comparison, prepared: datetime | None = None) -> Proof:
        """Verify replacement pages, made at that time, against the workspace as it is now."""
        replacement, content = self._prepare(comparison, prepared), read_book_file(path)
        digest = compute_sha256(content)
        is_ours = any(book.sha256 == digest for book in self._records.made_books.get_all())
        return replacement.verify_foreign(content, path.name, is_ours=is_ours)

    def _prepare(self, comparison: Comparison, prepared: datetime | None) -> "_Replacement":
        number = comparison.since or 0
        issue = self._issued_books.get_issue(number)
        mark_copy = _leave_unmarked
        if comparison.copy:
            mark_copy = self._issued_books.load_numbered_copy(issue, comparison.copy).mark
        request = _make_request(issue, prepared or datetime.now(UTC))
        earlier = self._issued_books.load_earlier(number)
        return _Replacement(self._composer, request, earlier, mark_copy)


class _Replacement:
    """The pages to put into an issued book, and what the book must contain then."""

    def __init__(
        self,
        composer: BookComposer,
        request: BookRequest,
        earlier: EarlierBook,
        mark_copy: Callable[[Book], Book],
    ) -> None:
        self.request = request
        self._earlier, self._old = earlier, mark_copy(earlier.book)
        self.new = add_bars(composer.compose(request), earlier.book)
        copy = mark_copy(self.new)
        self._pages = book_file.make_replacement(self._old, copy, request.layout)
        self.exchange = self._pages.exchange
        expected = composer.build_expected_content(request, earlier, self.exchange)
        self.expected = add_copy(expected, copy)

    def render(self) -> bytes:
        """Write the file."""
        wording, stream = load_wording(self.new.language), BytesIO()
        list_ = make_replacement_list(self.exchange, self._earlier, self.new, wording)
        self._pages.write(stream, list_)
        return stream.getvalue()

    def verify(self, content: bytes) -> Proof:
        """Verify the content of a file of these pages."""
        return verify_replacement(
            content, self._render_old(), self.exchange, self.expected, book_file.to_printable
        )

    def verify_foreign(self, content: bytes, name: str, *, is_ours: bool) -> Proof:
        """Verify the content of a file that came from outside, in a child process.

        A file that the program did not write is also compared with the one that it writes now.
        """
        old, render = self._render_old(), book_file.to_printable
        return call_in_child(
            Task(name, SECONDS_OF_A_BOOK),
            verify_replacement,
            content,
            old,
            self.exchange,
            self.expected,
            render,
            None if is_ours else self.render(),
        )

    def _render_old(self) -> bytes:
        old, _ = book_file.render_book(self._old, ".pdf", self.request.layout)
        return old


def _make_request(issue: Issue, prepared: datetime) -> BookRequest:
    """Make the request for the book that would be issued now instead of an issued one."""
    layout, languages = book_order.read_layout(issue.made_as)
    edition = book_order.read_edition(issue.made_as)
    return BookRequest(issue.meeting_id, edition, prepared, layout, languages)


def _leave_unmarked(book: Book) -> Book:
    return book


def _make_row(change: ChangeDescription) -> ChangeRow:
    return ChangeRow(
        change.part,
        change.title.text,
        change.place,
        change.change,
        shorten_words(change.words),
        write_words(change.old_part),
        write_words(change.new_part),
    )
