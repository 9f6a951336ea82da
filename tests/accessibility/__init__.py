"""Books of all editions, for programs that check how accessible a file is."""

from collections.abc import Iterator
from pathlib import Path

from briefing.domain.edition import EDITIONS
from briefing.session import Session
from briefing.session.book_request import BookRequest
from briefing.writers import book_file
from briefing.writers.layout import CardSize, Layout

LAYOUTS = {
    "A4": Layout(),
    "large print": Layout(large_print=True),
    "cards": Layout(cards=CardSize.A6),
}


def render_books(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Render the books of the sample in all editions and layouts, each with its name."""
    with Session.create_sample(folder / "sample.briefing") as session:
        [meeting, *_] = session.records.meetings.get_all()
        for edition in EDITIONS.values():
            book = session.books.compose(BookRequest(meeting.id, edition))
            for name, layout in LAYOUTS.items():
                content, _ = book_file.render_book(book, ".pdf", layout)
                yield f"{edition.name}, {name}", content
