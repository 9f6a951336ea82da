"""The pages to take out of an issued book and to put in, and the list of them."""

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
from briefing.book.page_of_changes import EarlierBook, make_change_blocks
from briefing.common.wording import QT_TRANSLATE_NOOP, Wording
from briefing.domain.folio import Folio
from briefing.language.label_ranges import format_label_ranges

LIST_TARGET = "replacement"
"""The target of the list of replacement pages."""


@dataclass(frozen=True)
class SheetSides:
    """The two pages of a sheet; None for a blank side."""

    front: Folio | None
    back: Folio | None


@dataclass(frozen=True)
class PageExchange:
    """The pages to take out of a book and those to put in, each in order.

    `sheets` are the sheets of these pages. A page on one of them that is not put in is unchanged,
    and printed again for its other side.
    """

    take_out: tuple[Folio, ...]
    put_in: tuple[Folio, ...]
    sheets: tuple[SheetSides, ...]

    @classmethod
    def from_folios(
        cls, old: Sequence[Folio], new: Sequence[Folio], changed: Collection[Folio]
    ) -> "PageExchange":
        """Find the exchange from the old pages, the new pages and those that changed."""
        as_before = set(group_sheets(old))
        return cls(
            take_out=tuple(each for each in old if each in changed or each not in new),
            put_in=tuple(each for each in new if each in changed),
            sheets=tuple(
                each
                for each in group_sheets(new)
                if each not in as_before or each.front in changed or each.back in changed
            ),
        )


def group_sheets(folios: Sequence[Folio]) -> list[SheetSides]:
    """Group pages into sheets; a page whose other side is not the next page is alone."""
    result: list[SheetSides] = []
    for folio in folios:
        if not folio.is_verso:
            result.append(SheetSides(folio, None))
        elif result and result[-1].back is None:
            result[-1] = SheetSides(result[-1].front, folio)
        else:
            result.append(SheetSides(None, folio))
    return result


def make_replacement_list(
    exchange: PageExchange, earlier: EarlierBook, new: Book, wording: Wording
) -> Section:
    """Make the list: what to take out of every copy, what to put in, and why."""
    title = wording.translate("book", QT_TRANSLATE_NOOP("book", "Replacement pages for {book}"))
    return Section(
        target=LIST_TARGET,
        title=title.format(book=earlier.format_name(wording)),
        blocks=tuple(_make_blocks(exchange, earlier, new, wording)),
    )


def _make_blocks(
    exchange: PageExchange, earlier: EarlierBook, new: Book, wording: Wording
) -> Iterator[Block]:
    def translate(text: str) -> str:
        return wording.translate("book", text)

    none = translate(QT_TRANSLATE_NOOP("book", "none"))
    take_out, put_in = (
        format_label_ranges(map(str, folios)) or none
        for folios in (exchange.take_out, exchange.put_in)
    )
    yield Boxes(
        (
            Box(translate(QT_TRANSLATE_NOOP("book", "Take out")), take_out),
            Box(translate(QT_TRANSLATE_NOOP("book", "Put in")), put_in),
        )
    )
    if exchange.sheets:
        yield Label(translate(QT_TRANSLATE_NOOP("book", "For two-sided printing")))
        note = QT_TRANSLATE_NOOP(
            "book",
            "A page marked “unchanged” is not one of these pages. It is on the other side of "
            "one of them and is printed again from {book}.",
        )
        yield Paragraph(translate(note).format(book=earlier.format_name(wording)), secondary=True)
        yield _make_sheet_table(exchange, wording)
    yield Label(translate(QT_TRANSLATE_NOOP("book", "Changes")))
    yield from make_change_blocks(earlier.book, new, wording)


def _make_sheet_table(exchange: PageExchange, wording: Wording) -> Table:
    def translate(text: str) -> str:
        return wording.translate("book", text)

    def make_side(folio: Folio | None) -> Words:
        if folio is None:
            return Words(translate(QT_TRANSLATE_NOOP("book", "blank")), muted=True)
        if folio in exchange.put_in:
            return Words(str(folio), strong=True)
        return Words(translate(QT_TRANSLATE_NOOP("book", "{page}, unchanged")).format(page=folio))

    columns = (
        Column(translate(QT_TRANSLATE_NOOP("book", "Front")), 0.5),
        Column(translate(QT_TRANSLATE_NOOP("book", "Back")), 0.5),
    )
    rows = (Row((make_side(each.front), make_side(each.back))) for each in exchange.sheets)
    return Table(translate(QT_TRANSLATE_NOOP("book", "Sheets")), columns, tuple(rows))
