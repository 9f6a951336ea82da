"""Make every book of a workspace in a process of its own: `python -m tests.book_digests FILE DAYS`.

It prints the name and the SHA-256 of each. Its clocks are so many days ahead.
"""

import datetime as dt
import sys
import time
from hashlib import sha256
from pathlib import Path

from briefing.session.book_request import BookRequest

PREPARED = dt.datetime(2022, 10, 10, 12, 40, tzinfo=dt.UTC)


REAL_DATETIME = dt.datetime


class AnyDatetime(type):
    """Makes times that were made before the shift instances of the shifted class too."""

    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, REAL_DATETIME)


def shift_clocks(days: int) -> None:
    """Set the clocks of this process, before anything else asks them for the time."""
    seconds, now, local, gm = days * 86400.0, time.time, time.localtime, time.gmtime

    class ShiftedClock(dt.datetime, metaclass=AnyDatetime):
        @classmethod
        def now(cls, tz: dt.tzinfo | None = None) -> "ShiftedClock":
            return cls.fromtimestamp(now() + seconds, tz)

    time.time = lambda: now() + seconds
    time.localtime = lambda at=None: local(time.time() if at is None else at)
    time.gmtime = lambda at=None: gm(time.time() if at is None else at)
    dt.datetime = ShiftedClock  # type: ignore[misc]


def print_digests(workspace: Path) -> None:
    from briefing.domain.edition import EDITIONS
    from briefing.session import Session
    from briefing.writers.book_file import render_book
    from briefing.writers.layout import STANDARD, CardSize, Layout

    with Session.open(workspace) as session:
        for edition in EDITIONS.values():
            book = session.books.compose(BookRequest(1, edition, PREPARED))
            for suffix, layout in (
                (".pdf", STANDARD),
                (".docx", STANDARD),
                (".pdf", Layout(cards=CardSize.A6)),
            ):
                content, _ = render_book(book, suffix, layout)
                kind = "cards" if layout.cards else "book"
                print(f"{edition.name}-{kind}{suffix}", sha256(content).hexdigest())


if __name__ == "__main__":
    shift_clocks(int(sys.argv[2]))
    print_digests(Path(sys.argv[1]))
