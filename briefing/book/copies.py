"""The copies of an issued book: the number on every page, the recipient on the cover."""

from dataclasses import dataclass, replace

from briefing.book.model import Book, Fact
from briefing.common.wording import QT_TRANSLATE_NOOP, Wording


@dataclass(frozen=True)
class CopyNumber:
    """The number of a copy, of how many, of which book."""

    book: int
    copy: int
    copies: int

    def format_label(self, wording: Wording) -> str:
        """Format 'Book 2 · Copy 3 of 7', as it is printed."""
        pattern = QT_TRANSLATE_NOOP("book", "Book {book} · Copy {copy} of {copies}")
        return self._fill(pattern, wording)

    def format_name(self, wording: Wording) -> str:
        """Format 'Book 2, copy 3 of 7', as in the name of its file."""
        pattern = QT_TRANSLATE_NOOP("book", "Book {book}, copy {copy} of {copies}")
        return self._fill(pattern, wording)

    def _fill(self, pattern: str, wording: Wording) -> str:
        return wording.translate("book", pattern).format_map(vars(self))


def number_copy(
    book: Book,
    copy_number: CopyNumber,
    recipient: str,
    wording: Wording,
    *,
    watermark: bool = False,
) -> Book:
    """Turn the book into one of its copies. Its content, and so its check code, stays the same.

    In the running head the copy comes first: if there is no room, the end is cut.
    """
    label = copy_number.format_label(wording)
    facts = (
        Fact(wording.translate("book", QT_TRANSLATE_NOOP("book", "Copy")), label),
        Fact(wording.translate("book", QT_TRANSLATE_NOOP("book", "For")), recipient),
    )
    running, cover = book.running, book.cover
    return replace(
        book,
        running=replace(running, head_right=f"{label} · {running.head_right}"),
        cover=replace(cover, facts=(*facts, *cover.facts)),
        copy=label,
        watermark=watermark,
    )


def format_cover_recipient(copy: Book) -> str:
    """Format the words on the cover that name the recipient, up to the next label."""
    number, recipient, following, *_ = copy.cover.facts
    return f"{number.value} {recipient.label} {recipient.value} {following.label}"
