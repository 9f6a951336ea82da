"""The agenda: its items in order, dragged, moved, added and deleted."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefing.ui.app.workspace_service import Desk
from briefing.ui.meeting.drag_data import CarriedClauses, carried_clauses, carried_item
from briefing.ui.meeting.item_card import ItemCard
from briefing.ui.meeting.meeting_model import AgendaLine

Keys = tuple[Qt.KeyboardModifier, Qt.Key]

_GAP = 8
_EDGE = 40  # so near the edge, dragging scrolls


class Agenda(QScrollArea):
    """The cards of a meeting's items.

    It changes nothing itself, but for the briefs, which store themselves as notes do: it tells what
    the person wants (`moved` to which place, `added` at which, `deleted`, `edited`, `dropped`
    clauses on an item, `filled` it with what is open), and shows what it is given. Where nothing
    may be changed it offers only to go from item to item and to open them.
    """

    selected = Signal(object)
    moved = Signal(int, int)
    added = Signal(int)
    deleted = Signal(int)
    edited = Signal(int, dict, str)
    dropped = Signal(int, CarriedClauses)
    filled = Signal(int)
    clause_opened = Signal(int)
    clause_removed = Signal(int, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cards: list[ItemCard] = []
        self.current: ItemCard | None = None
        self._to_select: int | None = None
        self._to_open = False
        self._inside = QWidget()
        self._inside.setAccessibleName(self.tr("Agenda"))
        self._inside.setProperty("role", "plain")
        self.setWidget(self._inside)
        self._add = QPushButton(self.tr("Add an item (Insert)"))
        self._add.setProperty("role", "link")
        self._add.clicked.connect(self._ask_to_add)
        self._layout = QVBoxLayout(self._inside)
        self._layout.setContentsMargins(20, 2, 20, 16)
        self._layout.setSpacing(_GAP)
        self._layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.addStretch(1)
        self._place = QFrame(self._inside)
        self._place.setProperty("role", "place")
        self._place.hide()
        self.setAcceptDrops(not desk.read_only)
        self._add.setHidden(desk.read_only)
        self._commands = self._goings() | ({} if desk.read_only else self._changes())

    def show_lines(self, lines: Sequence[AgendaLine]) -> None:
        """Show the items as they are now; the selection stays with its item, or its place."""
        place = self.cards.index(self.current) if self.current in self.cards else None
        had_focus = isinstance(QApplication.focusWidget(), ItemCard)
        known = {card.id: card for card in self.cards}
        self.cards = [self._shown(known.pop(line.id, None), line) for line in lines]
        for gone in known.values():
            if gone is self.current:
                self.current = None
            self._layout.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for at, card in enumerate(self.cards):
            if self._layout.indexOf(card) != at:
                self._layout.insertWidget(at, card)
                card.show()
        self._chain_tabs()
        self._settle_selection(place, had_focus)

    def clear(self) -> None:
        """Forget the items: those of another meeting come."""
        self.current = None
        self.show_lines(())

    def select(self, item_id: int, *, focus: bool = False) -> None:
        """Select an item; one that is not shown yet is selected once it is."""
        card = next((each for each in self.cards if each.id == item_id), None)
        if card is None:
            self._to_select = item_id
            return
        self._set_current(card)
        if focus:
            card.setFocus(Qt.FocusReason.OtherFocusReason)
        self._reveal(card)

    def select_and_open(self, item_id: int) -> None:
        """Select an item once it is shown, and open it."""
        self._to_select, self._to_open = item_id, True

    @property
    def current_line(self) -> AgendaLine | None:
        return None if self.current is None else self.current.line

    def target_of(self, mime: QMimeData, at: QPoint) -> ItemCard | None:
        """The card that clauses let go at this point of the viewport would fall on."""
        if carried_clauses(mime) is None:
            return None
        inside = self._inside.mapFrom(self.viewport(), at)
        return next(
            (
                card
                for card in self.cards
                if card.line.discussed and card.geometry().contains(inside)
            ),
            None,
        )

    def place_of(self, at: QPoint) -> int:
        """Before which card an item let go at this point would come."""
        y = self._inside.mapFrom(self.viewport(), at).y()
        return sum(card.geometry().center().y() < y for card in self.cards)

    def event(self, event: QEvent) -> bool:
        """Keep its keys from being taken for the window's shortcuts while a card has the focus."""
        asks = event.type() == QEvent.Type.ShortcutOverride and self._takes_keys()
        if asks and isinstance(event, QKeyEvent) and _plain(event) in self._commands:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.current is not None:
            self.current.close_minutes()
            self.current.close_editor()
        elif self._takes_keys() and (command := self._commands.get(_plain(event))):
            command()
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the item, each with its key."""
        inside = self._inside.mapFromGlobal(event.globalPos())
        under = next((card for card in self.cards if card.geometry().contains(inside)), None)
        if under is not None:
            self.select(under.id, focus=True)
        if self.current is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, does in self._offered(self.current):
            menu.addAction(words, does)
        menu.popup(event.globalPos())

    def _offered(self, card: ItemCard) -> list[tuple[str, Callable[[], None]]]:
        """The words of the menu; what stands after a tab is the key."""
        offered = [(self.tr("Open\tEnter"), self._open)]
        if self._desk.read_only:
            return offered
        offered.append((self.tr("Change the minutes\tM"), self._edit_minutes))
        if card.line.discussed:
            offered.append((self.tr("Fill with open commitments\tO"), self._ask_to_fill))
        return [
            *offered,
            (self.tr("Move up\tAlt+↑"), lambda: self._shift(-1)),
            (self.tr("Move down\tAlt+↓"), lambda: self._shift(1)),
            (self.tr("Add an item below\tInsert"), self._ask_to_add),
            (self.tr("Delete\tDelete"), self._ask_to_delete),
        ]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Whatever it can use is let in; what is under the mouse decides as it moves."""
        mime = event.mimeData()
        if carried_item(mime) is not None or carried_clauses(mime) is not None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        mime, at = event.mimeData(), event.position().toPoint()
        self._scroll_towards(at)
        target = self.target_of(mime, at)
        for card in self.cards:
            card.set_target(card is target)
        moving = carried_item(mime) is not None
        self._place.setVisible(moving)
        if moving:
            self._show_place(self.place_of(at))
        if target is not None or moving:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._end_drag()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        mime, at = event.mimeData(), event.position().toPoint()
        self._end_drag()
        item_id, clauses = carried_item(mime), carried_clauses(mime)
        target = self.target_of(mime, at)
        if item_id is not None:
            self._ask_to_move(item_id, self.place_of(at))
        elif clauses is not None and target is not None:
            self.dropped.emit(target.id, clauses)
        else:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()

    def _goings(self) -> dict[Keys, Callable[[], None]]:
        """What the keys do that change nothing."""
        key = Qt.Key
        plain = {
            key.Key_Up: lambda: self._step(-1),
            key.Key_Down: lambda: self._step(1),
            key.Key_Home: lambda: self._step(-len(self.cards)),
            key.Key_End: lambda: self._step(len(self.cards)),
            key.Key_Return: self._open,
            key.Key_Enter: self._open,
            key.Key_F2: self._open,
        }
        none = Qt.KeyboardModifier.NoModifier
        return {(none, each): command for each, command in plain.items()}

    def _changes(self) -> dict[Keys, Callable[[], None]]:
        """What the keys do to the agenda."""
        key, modifier = Qt.Key, Qt.KeyboardModifier
        return {
            (modifier.NoModifier, key.Key_M): self._edit_minutes,
            (modifier.NoModifier, key.Key_O): self._ask_to_fill,
            (modifier.NoModifier, key.Key_Insert): self._ask_to_add,
            (modifier.NoModifier, key.Key_Delete): self._ask_to_delete,
            (modifier.AltModifier, key.Key_Up): lambda: self._shift(-1),
            (modifier.AltModifier, key.Key_Down): lambda: self._shift(1),
            (modifier.ControlModifier, key.Key_N): self._ask_to_add,
        }

    def _takes_keys(self) -> bool:
        """Whether keys are for the agenda, not for a field in it."""
        focus = QApplication.focusWidget()
        return isinstance(focus, ItemCard) or focus is self._add

    def _shown(self, card: ItemCard | None, line: AgendaLine) -> ItemCard:
        """The card of a line: the one it has, or a new one."""
        if card is not None:
            card.show_line(line)
            return card
        card = ItemCard(self._desk, line)
        card.picked.connect(self.select)
        card.opening.connect(lambda _: self._open())
        card.edited.connect(self.edited)
        card.clause_opened.connect(self.clause_opened)
        card.clause_removed.connect(self.clause_removed)
        card.fill_wanted.connect(self.filled)
        return card

    def _settle_selection(self, place: int | None, had_focus: bool) -> None:
        wanted = next((each for each in self.cards if each.id == self._to_select), None)
        if wanted is not None:
            opens, self._to_select, self._to_open = self._to_open, None, False
            self.select(wanted.id, focus=opens)
            if opens:
                self._open()
        elif self.current is None and self.cards:
            if place is None:
                discussed = (card for card in self.cards if card.line.discussed)
                card = next(discussed, self.cards[0])
            else:
                card = self.cards[min(place, len(self.cards) - 1)]
            self._set_current(card)
            if had_focus:
                card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_current(self, card: ItemCard) -> None:
        if self.current is not card:
            if self.current is not None:
                self.current.close_minutes()
                self.current.close_editor()
                self.current.set_selected(False)
            self.current = card
            card.set_selected(True)
        self.selected.emit(card.id)

    def _step(self, by: int) -> None:
        if self.current is not None:
            at = self.cards.index(self.current) + by
            self.select(self.cards[max(0, min(at, len(self.cards) - 1))].id, focus=True)

    def _shift(self, by: int) -> None:
        if self.current is not None:
            place = self.cards.index(self.current) + by
            if 0 <= place < len(self.cards):
                # At once, so that the next press goes on from here before the move is stored.
                self.cards.remove(self.current)
                self.cards.insert(place, self.current)
                self._layout.insertWidget(place, self.current)
                self._reveal(self.current)
                self.moved.emit(self.current.id, place)

    def _open(self) -> None:
        if self.current is not None:
            self.current.open_editor()
            self._reveal(self.current)

    def _reveal(self, card: ItemCard) -> None:
        """Scroll to a card, which may have come or grown just now."""
        self._layout.activate()
        self.ensureWidgetVisible(card, 0, _GAP)

    def _edit_minutes(self) -> None:
        if self.current is not None:
            self.current.edit_minutes()

    def _ask_to_add(self) -> None:
        after = -1 if self.current is None else self.cards.index(self.current)
        self.added.emit(after + 1)

    def _ask_to_fill(self) -> None:
        if self.current is not None and self.current.line.discussed:
            self.filled.emit(self.current.id)

    def _ask_to_delete(self) -> None:
        if self.current is not None:
            self.deleted.emit(self.current.id)

    def _ask_to_move(self, item_id: int, before: int) -> None:
        ids = [card.id for card in self.cards]
        if item_id in ids:
            was = ids.index(item_id)
            place = before - (was < before)
            if place != was:
                self.moved.emit(item_id, place)

    def _chain_tabs(self) -> None:
        widgets: list[QWidget] = []
        for card in self.cards:
            widgets += [card, card.times, card.minutes]
        for one, other in pairwise([*widgets, self._add]):
            QWidget.setTabOrder(one, other)
        if self.current is not None:
            self.current.chain_tabs()

    def _show_place(self, place: int) -> None:
        if place < len(self.cards):
            y = self.cards[place].y() - _GAP // 2
        else:
            y = self._add.y() - _GAP // 2
        self._place.setGeometry(20, y - 1, self._inside.width() - 40, 3)
        self._place.raise_()

    def _end_drag(self) -> None:
        self._place.hide()
        for card in self.cards:
            card.set_target(False)

    def _scroll_towards(self, at: QPoint) -> None:
        bar = self.verticalScrollBar()
        if at.y() < _EDGE:
            bar.setValue(bar.value() - bar.singleStep())
        elif at.y() > self.viewport().height() - _EDGE:
            bar.setValue(bar.value() + bar.singleStep())


def _plain(event: QKeyEvent) -> Keys:
    """The keys pressed, whether on the keypad or not."""
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, Qt.Key(event.key())
