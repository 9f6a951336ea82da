"""Which pages to take out of an issued book and which to put in, and the list that says so."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from briefing.book.blocks import (
    Block,
    Box,
    Boxes,
    Column,
    Label,
    Paragraph,
    Row,
    Table,
    Words,
)
from briefing.book.model import Book, Section
from briefing.book.page_of_changes import Earlier, changes_listed
from briefing.common.wording import QT_TRANSLATE_NOOP, Wording
from briefing.domain.folio import Folio
from briefing.language.label_ranges import label_ranges

LIST = "replacement"
"""The target of the list."""


@dataclass(frozen=True)
class Sides:
    """The two pages of a sheet; None for a side that is blank."""

    front: Folio | None
    back: Folio | None


@dataclass(frozen=True)
class Exchange:
    """The pages to take out of a book and those to put in, each in their order.

    `sheets` are those that these pages are on. A page on one of them that is not put in is as
    it was, and printed again for its other side.
    """

    take_out: tuple[Folio, ...]
    put_in: tuple[Folio, ...]
    sheets: tuple[Sides, ...]

    @classmethod
    def of(
        cls, old: Sequence[Folio], new: Sequence[Folio], changed: Collection[Folio]
    ) -> "Exchange":
        """From the numbers of the old pages, of the new, and of what is not as it was."""
        as_before = set(sheets(old))
        return cls(
            take_out=tuple(each for each in old if each in changed or each not in new),
            put_in=tuple(each for each in new if each in changed),
            sheets=tuple(
                each
                for each in sheets(new)
                if each not in as_before or each.front in changed or each.back in changed
            ),
        )


def sheets(folios: Sequence[Folio]) -> list[Sides]:
    """The sheets that pages are printed on: a page that has not the other side's next is alone."""
    found: list[Sides] = []
    for folio in folios:
        if not folio.verso:
            found.append(Sides(folio, None))
        elif found and found[-1].back is None:
            found[-1] = Sides(found[-1].front, folio)
        else:
            found.append(Sides(None, folio))
    return found


def replacement_list(exchange: Exchange, earlier: Earlier, new: Book, wording: Wording) -> Section:
    """What to take out of every copy, what to put in, and why."""
    title = wording.translate("book", QT_TRANSLATE_NOOP("book", "Replacement pages for {book}"))
    return Section(
        target=LIST,
        title=title.format(book=earlier.named(wording)),
        blocks=tuple(_blocks(exchange, earlier, new, wording)),
    )


def _blocks(exchange: Exchange, earlier: Earlier, new: Book, wording: Wording) -> Iterator[Block]:
    def say(text: str) -> str:
        return wording.translate("book", text)

    none = say(QT_TRANSLATE_NOOP("book", "none"))
    take_out, put_in = (
        label_ranges(map(str, folios)) or none for folios in (exchange.take_out, exchange.put_in)
    )
    yield Boxes(
        (
            Box(say(QT_TRANSLATE_NOOP("book", "Take out")), take_out),
            Box(say(QT_TRANSLATE_NOOP("book", "Put in")), put_in),
        )
    )
    if exchange.sheets:
        yield Label(say(QT_TRANSLATE_NOOP("book", "Where both sides of a sheet are printed")))
        note = QT_TRANSLATE_NOOP(
            "book",
            "A page that is “as it was” is not among these: it stands on the other side of one of "
            "them and is printed again, from {book}.",
        )
        yield Paragraph(say(note).format(book=earlier.named(wording)), secondary=True)
        yield _sheets(exchange, wording)
    yield Label(say(QT_TRANSLATE_NOOP("book", "Changes")))
    yield from changes_listed(earlier.book, new, wording)


def _sheets(exchange: Exchange, wording: Wording) -> Table:
    def say(text: str) -> str:
        return wording.translate("book", text)

    def side(folio: Folio | None) -> Words:
        if folio is None:
            return Words(say(QT_TRANSLATE_NOOP("book", "blank")), muted=True)
        if folio in exchange.put_in:
            return Words(str(folio), strong=True)
        return Words(say(QT_TRANSLATE_NOOP("book", "{page}, as it was")).format(page=folio))

    columns = (
        Column(say(QT_TRANSLATE_NOOP("book", "Front")), 0.5),
        Column(say(QT_TRANSLATE_NOOP("book", "Back")), 0.5),
    )
    rows = (Row((side(each.front), side(each.back))) for each in exchange.sheets)
    return Table(say(QT_TRANSLATE_NOOP("book", "Sheets")), columns, tuple(rows))
