"""Speaking cards: what a speaker holds in the hand. They are made from a book only."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from briefing.book.blocks import (
    Label,
    Points,
    Quotation,
    RailedText,
    RailRole,
)
from briefing.book.model import Book, Section
from briefing.common.wording import QT_TRANSLATE_NOOP, Wording
from briefing.domain.marking import Banner
from briefing.language.label_ranges import format_labels_by_statement

SpokenBlock = Points | Label | RailedText


@dataclass(frozen=True)
class Card:
    """The points and answers for an item, on as many cards as needed.

    The head is 'Item 3 · Transport · 25 min'; the clauses stand at the foot.
    """

    head: str
    blocks: tuple[SpokenBlock, ...]
    clauses: str


@dataclass(frozen=True)
class Cards:
    """The cards of a meeting; `card_of` is a pattern with the fields `{card}` and `{cards}`.

    `copy` and `watermark` are those of the book.
    """

    title: str
    language: str
    banner: Banner
    prepared: datetime
    card_of: str
    cards: tuple[Card, ...]
    copy: str = ""
    watermark: bool = False


def make_cards(book: Book, wording: Wording) -> Cards:
    """Make the cards of the items that have points or answers."""
    cards = (_make_card(section, wording) for section in book.sections)
    return Cards(
        title=book.title,
        language=book.language,
        banner=book.banner,
        prepared=book.prepared,
        card_of=wording.translate("book", QT_TRANSLATE_NOOP("book", "card {card} of {cards}")),
        cards=tuple(card for card in cards if card.blocks),
        copy=book.copy,
        watermark=book.watermark,
    )


def _make_card(section: Section, wording: Wording) -> Card:
    item, *others = section.label.split(" · ")
    length = others[-1:]  # the hour between them may still change
    labels = [
        (each.statement, each.label)
        for each in section.blocks
        if isinstance(each, Quotation) and not each.indent
    ]
    clauses = wording.translate("book", QT_TRANSLATE_NOOP("book", "Clauses {labels}"))
    return Card(
        head=" · ".join(part for part in (item, section.title, *length) if part),
        blocks=tuple(_select_spoken_blocks(section)),
        clauses=clauses.format(labels=format_labels_by_statement(labels)) if labels else "",
    )


def _select_spoken_blocks(section: Section) -> Iterator[SpokenBlock]:
    """Select the points, and the answers with the label over them."""
    label: Label | None = None
    for block in section.blocks:
        match block:
            case Points():
                yield block
            case RailedText(role=RailRole.IF_RAISED):
                if label:
                    yield label
                yield block
        label = block if isinstance(block, Label) else None
