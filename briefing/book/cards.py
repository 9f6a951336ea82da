"""Speaking cards: what a speaker holds in the hand. They are made from a book only."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from briefing.book.blocks import (
    Box,
    Boxes,
    Label,
    Points,
    Quotation,
    RailedText,
    RailRole,
)
from briefing.book.items import OUTCOME_LABEL
from briefing.book.model import Book, Section
from briefing.common.wording import QT_TRANSLATE_NOOP, Wording
from briefing.domain.marking import Banner
from briefing.language.label_ranges import format_labels_by_statement

SpokenBlock = Points | Label | RailedText

_CLOCK = re.compile(r"\d:\d\d")


@dataclass(frozen=True)
class Card:
    """The points and answers for an item, on as many cards as needed.

    The item and its time ('Item 3', '10:45–11:10') are at the head with its title. The outcome that
    is sought, and the clauses, are at the foot.
    """

    item: str
    time: str
    title: str
    blocks: tuple[SpokenBlock, ...]
    clauses: str
    outcome: Box | None = None

    def make_head(self, part: str = "") -> str:
        """Make 'Item 3 · 10:45–11:10 · Transport'; a long title is cut, so it is the last."""
        return " · ".join(filter(None, (self.item, part, self.time, self.title)))


@dataclass(frozen=True)
class Cards:
    """The cards of a meeting.

    `card_of` is a pattern for the place among all cards, with the fields `{card}` and `{cards}`;
    `part_of` is one for the place among those of an item, with `{part}` and `{parts}`. `copy`,
    `watermark` and `from_right` are those of the book.
    """

    title: str
    language: str
    banner: Banner
    prepared: datetime
    card_of: str
    part_of: str
    cards: tuple[Card, ...]
    copy: str = ""
    watermark: bool = False
    from_right: bool = False


def make_cards(book: Book, wording: Wording) -> Cards:
    """Make the cards of the items that have points or answers."""
    cards = (_make_card(section, wording) for section in book.sections)
    return Cards(
        title=book.title,
        language=book.language,
        banner=book.banner,
        prepared=book.prepared,
        card_of=wording.translate("book", QT_TRANSLATE_NOOP("book", "card {card} of {cards}")),
        part_of=wording.translate("book", QT_TRANSLATE_NOOP("book", "{part} of {parts}")),
        cards=tuple(card for card in cards if card.blocks),
        copy=book.copy,
        watermark=book.watermark,
        from_right=book.from_right,
    )


def _make_card(section: Section, wording: Wording) -> Card:
    item, *others = section.label.split(" · ")
    labels = [
        (each.statement, each.label)
        for each in section.blocks
        if isinstance(each, Quotation) and not each.indent
    ]
    clauses = wording.translate("book", QT_TRANSLATE_NOOP("book", "Clauses {labels}"))
    return Card(
        item=item,
        # The day, if there are several, stands before the clock time; the length after it.
        time=" · ".join(others[: _count_to_clock_time(others)]),
        title=section.title,
        blocks=tuple(_select_spoken_blocks(section)),
        clauses=clauses.format(labels=format_labels_by_statement(labels)) if labels else "",
        outcome=_find_outcome(section, wording),
    )


def _count_to_clock_time(parts: list[str]) -> int:
    """Count the parts of a label up to the clock time."""
    return next((at for at, part in enumerate(parts, start=1) if _CLOCK.search(part)), 0)


def _find_outcome(section: Section, wording: Wording) -> Box | None:
    label = wording.translate("book", OUTCOME_LABEL)
    boxes = [box for block in section.blocks if isinstance(block, Boxes) for box in block.boxes]
    return next((box for box in boxes if box.label == label), None)


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
