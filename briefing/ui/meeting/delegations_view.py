"""The delegations to a meeting: who is in them, in which order, and who is whose counterpart."""

from uuid import uuid4

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from briefing.domain.person import Person
from briefing.edits.persons import (
    AddDelegate,
    AddPerson,
    EditPerson,
    MoveDelegate,
    RemoveDelegate,
)
from briefing.language.folding import fold
from briefing.ui.app.workspace_service import Desk
from briefing.ui.controls.known_names import KnownNames
from briefing.ui.controls.record_model import RECORD, Index
from briefing.ui.controls.record_table import Table
from briefing.ui.controls.table_cells import in_lines, paint_ground
from briefing.ui.controls.theme import sans, theme
from briefing.ui.meeting.delegations_model import (
    Delegations,
    DelegationTable,
    Seat,
    load_delegations,
)

_THREE_LINES = 64
_LEAST = 150  # so broad that a name can be read


class DelegationsPanel(QWidget):
    """`counted` tells how many are in each; `person_wanted` whom one wants to see in full."""

    counted = Signal(list)
    person_wanted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._meeting_id: int | None = None
        self._go_to: int | None = None
        self._outdated = False
        self.model = DelegationTable(read_only=desk.read_only)
        self.table = DelegationsView(self.tr("Delegations"), self)
        self.table.setModel(self.model)
        self.no_side = QLabel(self.tr("Name the parties of the meeting first (Ctrl+E)."))
        self.no_side.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 2, 20, 12)
        column.addWidget(self.no_side)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self.model.named.connect(self._put)
        self.table.activated.connect(self._enter)
        self.table.itemDelegate().closeEditor.connect(self._catch_up)
        if not desk.read_only:
            self.table.moved.connect(self._move)
            self.table.removed.connect(self._remove)
            self.table.left_empty.connect(self._leave_empty)

    def show_meeting(self, meeting_id: int) -> None:
        """Show the delegations to a meeting as they are now."""
        self._meeting_id = meeting_id
        self._desk.ask(
            lambda session: load_delegations(session, meeting_id),
            lambda found: self._show(meeting_id, found),
        )

    def _show(self, meeting_id: int, found: Delegations) -> None:
        if meeting_id != self._meeting_id:
            return
        if self.table.state() is Table.State.EditingState:
            self._outdated = True  # shown once the name is typed
            return
        here = self.table.currentIndex()
        row, column = here.row(), here.column()
        seat = self.model.seat(here) if here.isValid() else None
        went_to, self._go_to = self._go_to, None
        self.model.show_delegations(found)
        self.no_side.setVisible(not found.sides)
        self.table.setVisible(bool(found.sides))
        of = went_to or (None if seat is None else seat.delegate.id)
        place = QModelIndex() if of is None else self.model.place_of(of)
        last = self.model.rowCount() - 1
        if not place.isValid() and found.sides:
            place = self.model.index(max(0, min(row, last)), max(0, column))
        self.table.setCurrentIndex(place)
        self.counted.emit([len(side.seats) for side in found.sides])

    def _catch_up(self) -> None:
        if self._outdated and self._meeting_id is not None:
            self._outdated = False
            self.show_meeting(self._meeting_id)

    def _put(self, party: str, rank: int, name: str) -> None:
        """Put somebody on a side: a person that is known, or else a new one."""
        meeting_id, together = self._meeting_id, f"delegation-{uuid4().hex}"
        if meeting_id is None:
            return

        def seat(person_id: int) -> None:
            self._desk.perform(AddDelegate(meeting_id, person_id, rank, typing=together))

        there = self.model.person_place(party, name)
        if there.isValid():
            self.table.setCurrentIndex(there)
            return
        found = [each for each in self.model.shown.known_to(party) if fold(each.name) == fold(name)]
        if not found:
            self._desk.perform(
                AddPerson(name, party, typing=together),
                lambda changed: seat(changed.ids(Person)[-1]),
            )
            return
        [person, *_] = found
        if person.party_id is None and party:
            self._desk.perform(EditPerson(person.id, {}, party, typing=together))
        seat(person.id)

    def _move(self, seat: Seat, by: int) -> None:
        self._go_to = seat.delegate.id
        rank = seat.delegate.rank + by
        if rank >= 1:
            self._desk.perform(MoveDelegate(seat.delegate.id, rank))

    def _remove(self, index: Index) -> None:
        """Take somebody out; or close up where a rank was left empty."""
        seat = self.model.seat(index)
        if seat is not None:
            self._desk.perform(RemoveDelegate(seat.delegate.id))
        else:
            self._shift(index, -1)

    def _leave_empty(self, index: Index) -> None:
        """Leave a rank empty: who has it, and all after, come one rank later."""
        self._shift(index, 1)

    def _shift(self, index: Index, by: int) -> None:
        side, together = self.model.shown.sides[index.column()], f"delegation-{uuid4().hex}"
        ranks = sorted((rank for rank in side.seats if rank > index.row()), reverse=by > 0)
        for rank in ranks:
            delegate_id = side.seats[rank].delegate.id
            self._desk.perform(MoveDelegate(delegate_id, rank + by, typing=together))

    def _enter(self, index: QModelIndex) -> None:
        seat = self.model.seat(index)
        if seat is not None:
            self.person_wanted.emit(seat.person.id)
        else:
            self.table.add(index)


class DelegationsView(Table):
    """Its keys: Alt+↑↓ move, Insert adds, Shift+Insert leaves a rank empty, Delete takes out."""

    moved = Signal(Seat, int)
    removed = Signal(QModelIndex)
    left_empty = Signal(QModelIndex)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        trigger = Table.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        self.setSelectionBehavior(Table.SelectionBehavior.SelectItems)
        self.setItemDelegate(_Seats(self))
        self.setHorizontalScrollMode(Table.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setMinimumSectionSize(_LEAST)
        self.horizontalHeader().setSectionResizeMode(self.horizontalHeader().ResizeMode.Stretch)
        self.verticalHeader().show()
        self.verticalHeader().setDefaultSectionSize(_THREE_LINES)
        self.verticalHeader().setHighlightSections(False)
        self.setCornerButtonEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, key = self.currentIndex(), event.key()
        if not index.isValid() or self.state() is Table.State.EditingState:
            super().keyPressEvent(event)
            return
        seat: Seat | None = index.data(RECORD)
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            if seat is not None:
                self.moved.emit(seat, -1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Delete:
            self.removed.emit(index)
        elif key == Qt.Key.Key_Insert and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.left_empty.emit(index)
        elif key == Qt.Key.Key_Insert:
            self.add(index)
        else:
            super().keyPressEvent(event)

    def add(self, index: QModelIndex) -> None:
        """Have a name typed: here where nobody is, else after the last of the side."""
        if index.data(RECORD) is not None:
            model = self.model()
            assert isinstance(model, DelegationTable)
            index = index.siblingAtRow(model.shown.sides[index.column()].next_rank - 1)
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.setCurrentIndex(index)
            self.edit(index)


class _Seats(QStyledItemDelegate):
    """A name over a role; a name is typed with those offered that are known."""

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        paint_ground(painter, option)
        seat: Seat | None = index.data(RECORD)
        rect = option.rect.adjusted(8, 3, -6, -4)
        if seat is None:
            painter.setFont(sans(13))
            painter.setPen(QColor(theme().slate))
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, index.data())
        else:
            bold, plain = sans(13, QFont.Weight.DemiBold), sans(12)
            [name] = in_lines(seat.person.name, bold, rect.width(), most=1)
            role = "\n".join(in_lines(seat.person.role, plain, rect.width()))
            painter.setFont(bold)
            painter.setPen(QColor(theme().text))
            painter.drawText(rect, Qt.AlignmentFlag.AlignTop, name)
            painter.setFont(plain)
            painter.setPen(QColor(theme().slate))
            painter.drawText(rect.adjusted(0, 19, 0, 0), Qt.AlignmentFlag.AlignTop, role)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        del option
        model = index.model()
        assert isinstance(model, DelegationTable)
        party = model.shown.sides[index.column()].party
        field = NameField([person.name for person in model.shown.known_to(party)], parent)
        field.entered.connect(lambda: self._take(field))
        return field

    def _take(self, field: "NameField") -> None:
        self.commitData.emit(field)
        self.closeEditor.emit(field)
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)  # the list had the keys


class NameField(QLineEdit):
    """A name; those known that hold what is typed are offered. `entered`: it is to be taken."""

    entered = Signal()

    def __init__(self, known: list[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Name of the person"))
        self.setPlaceholderText(self.tr("A name"))
        completer = KnownNames(known, self)
        completer.activated.connect(self.entered)
        self.setCompleter(completer)
        self._offered = QListView()
        completer.setPopup(self._offered)
        self._offered.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes what is typed when none of those offered is chosen; else that one."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and not self._offered.currentIndex().isValid():
                self._offered.hide()
                self.entered.emit()
                return True
        return super().eventFilter(watched, event)
