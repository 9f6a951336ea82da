"""The request for a book: everything that is decided before it is composed."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Self

from briefing.book.languages import AS_TAKEN_UP, Languages
from briefing.domain.edition import Edition
from briefing.writers.layout import STANDARD, Layout


@dataclass(frozen=True)
class BookRequest:
    """A book to compose, make or verify.

    `prepared` is its time, now if None. With `since`, the book shows what changed since the issued
    book of that number. With a `password` its file opens only with that.
    """

    meeting_id: int
    edition: Edition
    prepared: datetime | None = None
    layout: Layout = STANDARD
    languages: Languages = AS_TAKEN_UP
    since: int | None = None
    password: str = field(default="", repr=False)

    def with_time(self) -> Self:
        """Return the request with a fixed time, so that all parts of the work use the same."""
        return replace(self, prepared=self.prepared or datetime.now(UTC))
