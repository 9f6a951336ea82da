"""Cards in a column, one for each record."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing.domain.annotation import Annotation
from briefing.domain.commitment import Commitment
from briefing.ui.statement.commitment_cards import CommitmentCard
from briefing.ui.statement.note_cards import NoteCard

GAP = 9

_Record = TypeVar("_Record", Annotation, Commitment)
RecordCard = TypeVar("RecordCard", NoteCard, CommitmentCard)


class CardList(QWidget, Generic[_Record, RecordCard]):
    """A column with a card for each record.

    A card stays while its record exists, so a field in use keeps the focus.
    """

    def __init__(self) -> None:
        super().__init__()
        self.cards: dict[int, RecordCard] = {}
        self._column = make_column(self)

    def show_records(
        self,
        records: Sequence[_Record],
        make_card: Callable[[_Record], RecordCard],
        show_record: Callable[[RecordCard, _Record], None],
    ) -> None:
        """Make, update and remove cards, so that they are those of the records, in their order."""
        for old_id in self.cards.keys() - {record.id for record in records}:
            card = self.cards.pop(old_id)
            card.retire()
            card.hide()
            self._column.removeWidget(card)
            card.deleteLater()
        for place, record in enumerate(records):
            if record.id in self.cards:
                show_record(self.cards[record.id], record)
            else:
                self.cards[record.id] = make_card(record)
            self._place_card(place, self.cards[record.id])
        self.setVisible(bool(records))

    def list_tab_stops(self) -> list[QWidget]:
        cards = sorted(self.cards.values(), key=self._find_place)
        return [stop for card in cards for stop in card.list_tab_stops()]

    def _find_place(self, card: RecordCard) -> int:
        return self._column.indexOf(card)

    def _place_card(self, place: int, card: RecordCard) -> None:
        if self._column.indexOf(card) != place:
            self._column.insertWidget(place, card)
            card.show()


def make_column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP)
    return column


def replace_cards(widget: QWidget, cards: Sequence[QWidget]) -> None:
    """Remove all cards from a column and add these."""
    column = widget.layout()
    assert column is not None
    while (old := column.takeAt(0)) is not None:
        if (card := old.widget()) is not None:
            card.hide()
            card.deleteLater()
    for card in cards:
        column.addWidget(card)
    widget.setVisible(bool(cards))
