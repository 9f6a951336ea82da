"""The agenda: its items in order, and the keys, menu and drags that change it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QScrollArea, QWidget

from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.key_names import name_keys
from briefing.ui.controls.latin_keys import get_key
from briefing.ui.meeting.card_column import GAP, CardColumn
from briefing.ui.meeting.drag_data import DraggedClauses, unpack_clauses, unpack_item
from briefing.ui.meeting.item_card import ItemCard
from briefing.ui.meeting.meeting_model import AgendaLine

Keys = tuple[Qt.KeyboardModifier, Qt.Key]

_SCROLL_EDGE = 40  # a drag this near to the upper or lower edge scrolls


class Agenda(QScrollArea):
    """The cards of a meeting's items.

    It changes nothing itself: its signals ask for changes, and it shows the lines that it gets.
    Only the briefs store themselves, as notes do. In a read-only workspace it only selects and
    opens items.
    """

    selected = Signal(object)
    move_requested = Signal(int, int)
    add_requested = Signal(int)
    delete_requested = Signal(int)
    edited = Signal(int, dict, str)
    dropped = Signal(int, DraggedClauses)
    fill_requested = Signal(int)
    clause_opened = Signal(int)
    clause_removed = Signal(int, int)

    def __init__(self, service: WorkspaceService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.current: ItemCard | None = None
        self.people: tuple[str, ...] = ()
        self._pending_item_id: int | None = None
        self._opens_pending_item = False
        self._add_button = QPushButton(name_keys(self.tr("Add an item ({Insert})")))
        self._add_button.setProperty("role", "link")
        self._add_button.clicked.connect(self._request_add)
        self._column = CardColumn(self._add_button)
        self._column.setAccessibleName(self.tr("Agenda"))
        self.setWidget(self._column)
        self.setAcceptDrops(not service.is_read_only)
        self._add_button.setHidden(service.is_read_only)
        self._commands = self._list_navigation_commands() | (
            {} if service.is_read_only else self._list_edit_commands()
        )

    @property
    def cards(self) -> list[ItemCard]:
        """The cards from top to bottom."""
        return self._column.cards

    def show_lines(self, lines: Sequence[AgendaLine]) -> None:
        """Show the items as they are now. The selection stays on its item, or in its place."""
        place = self.cards.index(self.current) if self.current in self.cards else None
        had_focus = isinstance(QApplication.focusWidget(), ItemCard)
        cards_by_id = {card.id: card for card in self.cards}
        cards = [self._get_card(cards_by_id.get(line.id), line) for line in lines]
        if self.current not in cards:
            self.current = None
        self._column.set_cards(cards)
        self._set_tab_order()
        self._restore_selection(place, had_focus)

    def clear(self) -> None:
        """Remove all items, before those of another meeting are shown."""
        self.current = None
        self.show_lines(())

    def select(self, item_id: int, *, focus: bool = False) -> None:
        """Select an item, or remember to select it when it is shown."""
        card = self._column.find_card(item_id)
        if card is None:
            self._pending_item_id = item_id
            return
        self._set_current(card)
        if focus:
            card.setFocus(Qt.FocusReason.OtherFocusReason)
        self._reveal(card)

    def select_and_open(self, item_id: int) -> None:
        """Select and open an item as soon as it is shown."""
        self._pending_item_id, self._opens_pending_item = item_id, True

    @property
    def current_line(self) -> AgendaLine | None:
        return None if self.current is None else self.current.line

    def find_target(self, mime: QMimeData, point: QPoint) -> ItemCard | None:
        """Find the card on which clauses dropped at this point of the viewport would land."""
        if unpack_clauses(mime) is None:
            return None
        card = self._column.find_card_at(self._column.mapFrom(self.viewport(), point))
        return card if card is not None and card.line.is_discussed else None

    def find_drop_place(self, point: QPoint) -> int:
        """Find the place that an item dropped at this point of the viewport would get."""
        return self._column.find_place_at(self._column.mapFrom(self.viewport(), point))

    def event(self, event: QEvent) -> bool:
        """Take its own keys before the window's shortcuts, while a card has the focus."""
        is_override = event.type() == QEvent.Type.ShortcutOverride and self._has_key_focus()
        if is_override and isinstance(event, QKeyEvent) and _read_keys(event) in self._commands:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.current is not None:
            self.current.close_minutes()
            self.current.close_editor()
        elif self._has_key_focus() and (command := self._commands.get(_read_keys(event))):
            command()
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the menu of an item, each entry with its key."""
        under = self._column.find_card_at(self._column.mapFromGlobal(event.globalPos()))
        if under is not None:
            self.select(under.id, focus=True)
        if self.current is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, action in self._list_menu_entries(self.current):
            menu.addAction(text, action)
        menu.popup(event.globalPos())

    def _list_menu_entries(self, card: ItemCard) -> list[tuple[str, Callable[[], None]]]:
        """List the menu's entries. The key stands after the tab in a text."""
        entries = [(name_keys(self.tr("Open\t{Enter}")), self._open_current)]
        if self._service.is_read_only:
            return entries
        entries.append((self.tr("Change the minutes\tM"), self._edit_minutes))
        if card.line.is_discussed:
            entries.append((self.tr("Fill with open commitments\tO"), self._request_fill))
        return [
            *entries,
            (self.tr("Move up\tAlt+↑"), lambda: self._shift_current(-1)),
            (self.tr("Move down\tAlt+↓"), lambda: self._shift_current(1)),
            (name_keys(self.tr("Add an item below\t{Insert}")), self._request_add),
            (name_keys(self.tr("Delete\t{Delete}")), self._request_delete),
        ]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept items and clauses. Where they can be dropped is decided as the mouse moves."""
        mime = event.mimeData()
        if unpack_item(mime) is not None or unpack_clauses(mime) is not None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        mime, point = event.mimeData(), event.position().toPoint()
        self._scroll_towards(point)
        target = self.find_target(mime, point)
        self._column.mark_target(target)
        is_item = unpack_item(mime) is not None
        if is_item:
            self._column.show_drop_marker(self.find_drop_place(point))
        else:
            self._column.hide_drop_marker()
        if target is not None or is_item:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._end_drag()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        mime, point = event.mimeData(), event.position().toPoint()
        self._end_drag()
        item_id, clauses = unpack_item(mime), unpack_clauses(mime)
        target = self.find_target(mime, point)
        if item_id is not None:
            self._request_move(item_id, self.find_drop_place(point))
        elif clauses is not None and target is not None:
            self.dropped.emit(target.id, clauses)
        else:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()

    def _list_navigation_commands(self) -> dict[Keys, Callable[[], None]]:
        """Map the keys that change nothing to their commands."""
        key = Qt.Key
        commands = {
            key.Key_Up: lambda: self._select_neighbour(-1),
            key.Key_Down: lambda: self._select_neighbour(1),
            key.Key_Home: lambda: self._select_neighbour(-len(self.cards)),
            key.Key_End: lambda: self._select_neighbour(len(self.cards)),
            key.Key_Return: self._open_current,
            key.Key_Enter: self._open_current,
            key.Key_F2: self._open_current,
        }
        none = Qt.KeyboardModifier.NoModifier
        return {(none, each): command for each, command in commands.items()}

    def _list_edit_commands(self) -> dict[Keys, Callable[[], None]]:
        """Map the keys that change the agenda to their commands."""
        key, modifier = Qt.Key, Qt.KeyboardModifier
        return {
            (modifier.NoModifier, key.Key_M): self._edit_minutes,
            (modifier.NoModifier, key.Key_O): self._request_fill,
            (modifier.NoModifier, key.Key_Insert): self._request_add,
            (modifier.NoModifier, key.Key_Delete): self._request_delete,
            (modifier.AltModifier, key.Key_Up): lambda: self._shift_current(-1),
            (modifier.AltModifier, key.Key_Down): lambda: self._shift_current(1),
            (modifier.ControlModifier, key.Key_N): self._request_add,
        }

    def _has_key_focus(self) -> bool:
        """Return whether keys are for the agenda, not for a field in it."""
        focus = QApplication.focusWidget()
        return isinstance(focus, ItemCard) or focus is self._add_button

    def _get_card(self, card: ItemCard | None, line: AgendaLine) -> ItemCard:
        """Return the card with the line shown on it, or a new card for the line."""
        if card is not None:
            card.show_line(line)
            return card
        card = ItemCard(self._service, line)
        card.picked.connect(self.select)
        card.open_requested.connect(lambda _: self._open_current())
        card.edited.connect(self.edited)
        card.clause_opened.connect(self.clause_opened)
        card.clause_removed.connect(self.clause_removed)
        card.fill_requested.connect(self.fill_requested)
        return card

    def _restore_selection(self, place: int | None, had_focus: bool) -> None:
        pending = self._column.find_card(self._pending_item_id)
        if pending is not None:
            opens_card = self._opens_pending_item
            self._pending_item_id, self._opens_pending_item = None, False
            self.select(pending.id, focus=opens_card)
            if opens_card:
                self._open_current()
        elif self.current is None and self.cards:
            if place is None:
                discussed = (card for card in self.cards if card.line.is_discussed)
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

    def _select_neighbour(self, distance: int) -> None:
        if self.current is not None:
            index = self.cards.index(self.current) + distance
            self.select(self.cards[max(0, min(index, len(self.cards) - 1))].id, focus=True)

    def _shift_current(self, distance: int) -> None:
        if self.current is not None:
            place = self.cards.index(self.current) + distance
            if 0 <= place < len(self.cards):
                # Move the card now: the next key press may come before the move is stored.
                self._column.move_card(self.current, place)
                self._reveal(self.current)
                self.move_requested.emit(self.current.id, place)

    def _open_current(self) -> None:
        if self.current is not None:
            self.current.open_editor(self.people)
            self._reveal(self.current)

    def _reveal(self, card: ItemCard) -> None:
        """Scroll to a card, which may be new or larger than before."""
        self._column.update_geometry()
        self.ensureWidgetVisible(card, 0, GAP)

    def _edit_minutes(self) -> None:
        if self.current is not None:
            self.current.edit_minutes()

    def _request_add(self) -> None:
        after = -1 if self.current is None else self.cards.index(self.current)
        self.add_requested.emit(after + 1)

    def _request_fill(self) -> None:
        if self.current is not None and self.current.line.is_discussed:
            self.fill_requested.emit(self.current.id)

    def _request_delete(self) -> None:
        if self.current is not None:
            self.delete_requested.emit(self.current.id)

    def _request_move(self, item_id: int, before: int) -> None:
        ids = [card.id for card in self.cards]
        if item_id in ids:
            old_place = ids.index(item_id)
            place = before - (old_place < before)
            if place != old_place:
                self.move_requested.emit(item_id, place)

    def _set_tab_order(self) -> None:
        self._column.set_tab_order()
        if self.current is not None:
            self.current.set_tab_order()

    def _end_drag(self) -> None:
        self._column.hide_drop_marker()
        self._column.mark_target(None)

    def _scroll_towards(self, point: QPoint) -> None:
        bar = self.verticalScrollBar()
        if point.y() < _SCROLL_EDGE:
            bar.setValue(bar.value() - bar.singleStep())
        elif point.y() > self.viewport().height() - _SCROLL_EDGE:
            bar.setValue(bar.value() + bar.singleStep())


def _read_keys(event: QKeyEvent) -> Keys:
    """Return the modifiers and the key. The keypad counts as the keyboard."""
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, get_key(event)
