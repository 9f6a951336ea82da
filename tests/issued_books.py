"""Books that were issued, for the tests of what comes after."""

from collections.abc import Sequence
from datetime import UTC, datetime

from briefing.book.frozen import freeze
from briefing.book.languages import AS_TAKEN_UP
from briefing.domain.edition import Edition
from briefing.domain.issue import Copy, Issue
from briefing.edits.issues import IssueBook
from briefing.session import Session
from briefing.session.book_request import BookRequest
from briefing.writers import book_order
from briefing.writers.layout import STANDARD, Layout

ON = datetime(2022, 10, 5, 8, 0, tzinfo=UTC)


def add_issued_book(
    session: Session,
    edition: Edition,
    layout: Layout = STANDARD,
    recipients: Sequence[str] = (),
) -> int:
    """Enter the book of the first meeting as it is now, without its files; its number."""
    book = session.books.compose(BookRequest(1, edition, ON))
    number = session.records.issues.get_next_number()
    made_as = book_order.serialize_order(layout, AS_TAKEN_UP, edition)
    values = (1, edition.name, book.marking, ON, "A. Officer", book.check, freeze(book), made_as)
    copies = tuple(
        Copy(0, 0, at, each, each, "pdf", f"{number}-{at}.pdf", "0" * 64)
        for at, each in enumerate(recipients, start=1)
    )
    session.perform(IssueBook(Issue(0, number, *values), copies))
    return number
