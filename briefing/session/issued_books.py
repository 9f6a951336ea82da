"""The books that were issued, read as they were, and their numbered copies."""

from dataclasses import dataclass

from briefing.book.copies import CopyNumber, number_copy
from briefing.book.frozen import thaw
from briefing.book.model import Book
from briefing.book.page_of_changes import EarlierBook
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP, load_wording
from briefing.domain.annotation import Audience
from briefing.domain.edition import Edition
from briefing.domain.issue import Copy, Issue
from briefing.store.records import Records
from briefing.writers import book_file, book_order
from briefing.writers.layout import Layout

BookKind = tuple[int, str, tuple[Audience, ...]]
"""Books that may be compared: the id of their meeting, the name of their edition, its audiences."""


def get_kind(meeting_id: int, edition: Edition) -> BookKind:
    """Return the kind of a book. An edition may have changed its audiences under the same name."""
    return meeting_id, edition.name, edition.audiences


def get_issue_kind(issue: Issue) -> BookKind:
    """Return the kind of an issued book."""
    return get_kind(issue.meeting_id, book_order.read_edition(issue.made_as))


def get_layout(issue: Issue) -> Layout:
    """Return the layout of an issued book."""
    layout, _ = book_order.read_layout(issue.made_as)
    return layout


@dataclass(frozen=True)
class NumberedCopy:
    """One of `total` copies of an issue, with the book that was issued."""

    issue: Issue
    book: Book
    copy: Copy
    total: int

    def mark(self, book: Book) -> Book:
        """Return a book with the number, the recipient and the watermark of this copy."""
        number = CopyNumber(self.issue.number, self.copy.number, self.total)
        wording = load_wording(book.language)
        watermark = self.issue.watermark
        return number_copy(book, number, self.copy.made_for, wording, watermark=watermark)

    def make_book(self) -> Book:
        """Make the book of this copy."""
        return self.mark(self.book)

    def render(self) -> tuple[bytes, bytes]:
        """Write the file of this copy; return its content, and the same book as PDF."""
        layout = get_layout(self.issue)
        return book_file.render_book(self.make_book(), f".{self.copy.format}", layout)


class IssuedBooks:
    """Reads the issued books of a workspace."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def find_issues(self, number: int) -> list[Issue]:
        """Find the issues with that number: several after a merge of copies."""
        return [issue for issue in self._records.issues.get_all() if issue.number == number]

    def get_issue(self, number: int) -> Issue:
        """Return the issue with that number; BriefingError when there is none, or several."""
        issues = self.find_issues(number)
        if len(issues) == 1:
            return issues[0]
        if issues:
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error",
                    "Several books have the number {number}, issued before copies were merged: "
                    "{names}. Choose a book with a number of its own.",
                ),
                number=number,
                names=", ".join(issue.name for issue in issues),
            )
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error",
                "Issued book {number} not found. List the issued books to see their numbers.",
            ),
            number=number,
        )

    def load_book(self, issue: Issue) -> Book:
        """Load the book as it was issued; BriefingError when it can no longer be read."""
        if issue.is_destroyed:
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error",
                    "Book {number} was destroyed. It cannot be written, compared or checked again.",
                ),
                number=issue.number,
            )
        try:
            return thaw(issue.book)
        except ValueError as error:
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error", "The stored book {number} cannot be read. Check the workspace."
                ),
                number=issue.number,
            ) from error

    def load_earlier(self, number: int, kind: BookKind | None = None) -> EarlierBook:
        """Load an issued book by its number, to compare it with one of this kind.

        Raises BriefingError when there is none, or it is of another kind.
        """
        issue = self.get_issue(number)
        if kind not in (None, get_issue_kind(issue)):
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error",
                    "Book {number} is of another meeting or edition. Compare books of the same "
                    "meeting and edition.",
                ),
                number=number,
            )
        book = self.load_book(issue)
        return EarlierBook(book, number, issue.issued.astimezone(book.prepared.tzinfo).date())

    def load_copies(self, issue: Issue) -> list[NumberedCopy]:
        """Load all copies of an issue."""
        copies, book = self._records.copies.find_by_issue(issue.id), self.load_book(issue)
        return [NumberedCopy(issue, book, copy, len(copies)) for copy in copies]

    def load_copy(self, copy_id: int) -> NumberedCopy:
        """Load a copy by its id."""
        copy = self._records.copies.get(copy_id)
        issue = self._records.issues.get(copy.issue_id)
        total = len(self._records.copies.find_by_issue(issue.id))
        return NumberedCopy(issue, self.load_book(issue), copy, total)

    def load_numbered_copy(self, issue: Issue, number: int) -> NumberedCopy:
        """Load the copy of an issue with that number; BriefingError when there is none."""
        for copy in self.load_copies(issue):
            if copy.copy.number == number:
                return copy
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "Book {number} has no copy {copy}. List its copies."),
            number=issue.number,
            copy=number,
        )
