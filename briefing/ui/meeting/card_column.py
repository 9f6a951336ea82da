"""The column of item cards in the agenda: their order, and where something dragged would land."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from briefing.ui.meeting.item_card import ItemCard

GAP = 8  # between two cards
_SIDE = 20  # left and right of the cards
_MARKER_HEIGHT = 3


class CardColumn(QWidget):
    """Holds the cards one under another, and the button to add an item under the last one."""

    accessible_role = QAccessible.Role.List

    def __init__(self, add_button: QPushButton) -> None:
        super().__init__()
        self.cards: list[ItemCard] = []
        self._add_button = add_button
        self.setProperty("role", "plain")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(_SIDE, 2, _SIDE, 16)
        self._layout.setSpacing(GAP)
        self._layout.addWidget(add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.addStretch(1)
        self._drop_marker = QFrame(self)
        self._drop_marker.setProperty("role", "place")
        self._drop_marker.hide()

    def set_cards(self, cards: Sequence[ItemCard]) -> None:
        """Show these cards in this order. The others are deleted."""
        old_cards, self.cards = self.cards, list(cards)
        for old_card in old_cards:
            if old_card not in self.cards:
                self._layout.removeWidget(old_card)
                old_card.hide()
                old_card.deleteLater()
        for place, card in enumerate(self.cards):
            if self._layout.indexOf(card) != place:
                self._layout.insertWidget(place, card)
                card.show()

    def move_card(self, card: ItemCard, place: int) -> None:
        self.cards.remove(card)
        self.cards.insert(place, card)
        self._layout.insertWidget(place, card)

    def update_geometry(self) -> None:
        """Lay out the cards now, so that a new or larger card has its final place."""
        self._layout.activate()

    def find_card(self, item_id: int | None) -> ItemCard | None:
        return next((card for card in self.cards if card.id == item_id), None)

    def find_card_at(self, point: QPoint) -> ItemCard | None:
        return next((card for card in self.cards if card.geometry().contains(point)), None)

    def find_place_at(self, point: QPoint) -> int:
        """Return the number of cards above a point: an item dropped there comes after them."""
        return sum(card.geometry().center().y() < point.y() for card in self.cards)

    def mark_target(self, target: ItemCard | None) -> None:
        """Highlight the card on which dragged clauses would land."""
        for card in self.cards:
            card.set_target(card is target)

    def show_drop_marker(self, place: int) -> None:
        """Draw a line where a dragged item would land."""
        below = self.cards[place] if place < len(self.cards) else self._add_button
        y = below.y() - GAP // 2
        self._drop_marker.setGeometry(_SIDE, y - 1, self.width() - 2 * _SIDE, _MARKER_HEIGHT)
        self._drop_marker.raise_()
        self._drop_marker.show()

    def hide_drop_marker(self) -> None:
        self._drop_marker.hide()

    def set_tab_order(self) -> None:
        """Put each card, its times and its minutes into the Tab order, from top to bottom."""
        widgets: list[QWidget] = []
        for card in self.cards:
            widgets += [card, card.times, card.minutes]
        for one, other in pairwise([*widgets, self._add_button]):
            QWidget.setTabOrder(one, other)
