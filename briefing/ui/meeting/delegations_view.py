"""The panel of the delegations to a meeting: their members, ranks and counterparts."""

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
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.key_names import name_keys
from briefing.ui.controls.known_names import KnownNames
from briefing.ui.controls.record_model import RECORD, Index
from briefing.ui.controls.record_table import RecordTable
from briefing.ui.controls.tab_order import FocusLead
from briefing.ui.controls.table_cells import break_lines, paint_ground
from briefing.ui.controls.text_size import scale
from briefing.ui.controls.theme import get_theme, make_sans_font
from briefing.ui.meeting.delegations_model import (
    Delegations,
    DelegationsModel,
    Seat,
    load_delegations,
)

_ROW_HEIGHT = 64
_MIN_COLUMN_WIDTH = 150  # enough to read a name


class DelegationsPanel(QWidget):
    """Signals: `counted` with the size of each delegation, `person_requested` to open a person."""

    counted = Signal(list)
    person_requested = Signal(int)

    def __init__(self, service: WorkspaceService) -> None:
        super().__init__()
        self._service = service
        self._meeting_id: int | None = None
        self._pending_delegate_id: int | None = None
        self._is_outdated = False
        self.model = DelegationsModel(read_only=service.is_read_only)
        self.table = DelegationsView(self.tr("Delegations"), self)
        self.table.setModel(self.model)
        self.no_parties_label = QLabel(
            name_keys(self.tr("Enter the parties of the meeting first ({Ctrl+E})."))
        )
        self.no_parties_label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 2, 20, 12)
        column.addWidget(self.no_parties_label)
        column.addWidget(self.table, 1)
        FocusLead(self, self.table)
        self.model.name_entered.connect(self._seat_person)
        self.table.activated.connect(self._on_activated)
        self.table.itemDelegate().closeEditor.connect(self._refresh_if_outdated)
        if not service.is_read_only:
            self.table.moved.connect(self._move_seat)
            self.table.removed.connect(self._remove_seat)
            self.table.gap_requested.connect(self._leave_empty)

    def show_meeting(self, meeting_id: int) -> None:
        """Show the delegations to a meeting as they are now."""
        self._meeting_id = meeting_id
        self._service.ask(
            lambda session: load_delegations(session, meeting_id),
            lambda delegations: self._show_delegations(meeting_id, delegations),
        )

    def _show_delegations(self, meeting_id: int, delegations: Delegations) -> None:
        if meeting_id != self._meeting_id:
            return
        if self.table.state() is RecordTable.State.EditingState:
            self._is_outdated = True  # shown after the name is typed
            return
        current = self.table.currentIndex()
        row, column = current.row(), current.column()
        seat = self.model.get_seat(current) if current.isValid() else None
        pending_id, self._pending_delegate_id = self._pending_delegate_id, None
        self.model.show_delegations(delegations)
        self.no_parties_label.setVisible(not delegations.sides)
        self.table.setVisible(bool(delegations.sides))
        delegate_id = pending_id or (None if seat is None else seat.delegate.id)
        place = QModelIndex() if delegate_id is None else self.model.find_delegate(delegate_id)
        last = self.model.rowCount() - 1
        if not place.isValid() and delegations.sides:
            place = self.model.index(max(0, min(row, last)), max(0, column))
        self.table.setCurrentIndex(place)
        self.counted.emit([len(side.seats) for side in delegations.sides])

    def _refresh_if_outdated(self) -> None:
        if self._is_outdated and self._meeting_id is not None:
            self._is_outdated = False
            self.show_meeting(self._meeting_id)

    def _seat_person(self, party: str, rank: int, name: str) -> None:
        """Put a person on a side: one of the workspace, or a new one."""
        meeting_id, merge_key = self._meeting_id, f"delegation-{uuid4().hex}"
        if meeting_id is None:
            return

        def add_delegate(person_id: int) -> None:
            self._service.perform(AddDelegate(meeting_id, person_id, rank, merge_key=merge_key))

        place = self.model.find_person(party, name)
        if place.isValid():
            self.table.setCurrentIndex(place)
            return
        matches = [
            each
            for each in self.model.delegations.list_available(party)
            if fold(each.name) == fold(name)
        ]
        if not matches:
            role = self.model.delegations.find_role(name)
            self._service.perform(
                AddPerson(name, party, {"role": role} if role else {}, merge_key=merge_key),
                lambda changed: add_delegate(changed.get_ids(Person)[-1]),
            )
            return
        [person, *_] = matches
        if person.party_id is None and party:
            self._service.perform(EditPerson(person.id, {}, party, merge_key=merge_key))
        add_delegate(person.id)

    def _move_seat(self, seat: Seat, distance: int) -> None:
        self._pending_delegate_id = seat.delegate.id
        rank = seat.delegate.rank + distance
        if rank >= 1:
            self._service.perform(MoveDelegate(seat.delegate.id, rank))

    def _remove_seat(self, index: Index) -> None:
        """Take a person out, or close the gap where a rank is empty."""
        seat = self.model.get_seat(index)
        if seat is not None:
            self._service.perform(RemoveDelegate(seat.delegate.id))
        else:
            self._shift_ranks(index, -1)

    def _leave_empty(self, index: Index) -> None:
        """Leave a rank empty: move the person who has it, and all after, one rank down."""
        self._shift_ranks(index, 1)

    def _shift_ranks(self, index: Index, distance: int) -> None:
        side, merge_key = self.model.delegations.sides[index.column()], f"delegation-{uuid4().hex}"
        ranks = sorted((rank for rank in side.seats if rank > index.row()), reverse=distance > 0)
        for rank in ranks:
            delegate_id = side.seats[rank].delegate.id
            self._service.perform(MoveDelegate(delegate_id, rank + distance, merge_key=merge_key))

    def _on_activated(self, index: QModelIndex) -> None:
        seat = self.model.get_seat(index)
        if seat is not None:
            self.person_requested.emit(seat.person.id)
        else:
            self.table.edit_new_name(index)


class DelegationsView(RecordTable):
    """Its keys: Alt+↑↓ move, Insert adds, Shift+Insert leaves a rank empty, Delete takes out."""

    moved = Signal(Seat, int)
    removed = Signal(QModelIndex)
    gap_requested = Signal(QModelIndex)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent, row_height=_ROW_HEIGHT)
        trigger = RecordTable.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        self.setSelectionBehavior(RecordTable.SelectionBehavior.SelectItems)
        self.setItemDelegate(_SeatDelegate(self))
        self.setHorizontalScrollMode(RecordTable.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setMinimumSectionSize(_MIN_COLUMN_WIDTH)
        self.horizontalHeader().setSectionResizeMode(self.horizontalHeader().ResizeMode.Stretch)
        self.verticalHeader().show()
        self.verticalHeader().setHighlightSections(False)
        self.setCornerButtonEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, key = self.currentIndex(), event.key()
        if not index.isValid() or self.state() is RecordTable.State.EditingState:
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
            self.gap_requested.emit(index)
        elif key == Qt.Key.Key_Insert:
            self.edit_new_name(index)
        else:
            super().keyPressEvent(event)

    def edit_new_name(self, index: QModelIndex) -> None:
        """Begin to type a name: in this place if it is empty, else after the last of the side."""
        if index.data(RECORD) is not None:
            model = self.model()
            assert isinstance(model, DelegationsModel)
            index = index.siblingAtRow(model.delegations.sides[index.column()].next_rank - 1)
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.setCurrentIndex(index)
            self.edit(index)


class _SeatDelegate(QStyledItemDelegate):
    """Draws a name over a role. The editor offers the names of who can join the side."""

    def __init__(self, table: RecordTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        paint_ground(painter, option)
        seat: Seat | None = index.data(RECORD)
        rect = option.rect.adjusted(8, 3, -6, -4)
        if seat is None:
            painter.setFont(make_sans_font(13))
            painter.setPen(QColor(get_theme().slate))
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, index.data())
        else:
            bold, plain = make_sans_font(13, QFont.Weight.DemiBold), make_sans_font(12)
            [name] = break_lines(seat.person.name, bold, rect.width(), most=1)
            role = "\n".join(break_lines(seat.person.role, plain, rect.width()))
            painter.setFont(bold)
            painter.setPen(QColor(get_theme().text))
            painter.drawText(rect, Qt.AlignmentFlag.AlignTop, name)
            painter.setFont(plain)
            painter.setPen(QColor(get_theme().slate))
            painter.drawText(rect.adjusted(0, scale(19), 0, 0), Qt.AlignmentFlag.AlignTop, role)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        del option
        model = index.model()
        assert isinstance(model, DelegationsModel)
        party = model.delegations.sides[index.column()].party
        field = NameField(model.delegations.list_names(party), parent)
        field.name_accepted.connect(lambda: self._commit_name(field))
        return field

    def _commit_name(self, field: "NameField") -> None:
        self.commitData.emit(field)
        self.closeEditor.emit(field)
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)  # the list of names had the focus


class NameField(QLineEdit):
    """A field for a name that offers matching names. Signal `name_accepted`: the user is done."""

    name_accepted = Signal()

    def __init__(self, names: list[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Name of the person"))
        self.setPlaceholderText(self.tr("Name"))
        completer = KnownNames(names, self)
        completer.activated.connect(self.name_accepted)
        self.setCompleter(completer)
        self._popup = QListView()
        completer.setPopup(self._popup)
        self._popup.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter take the typed name when no offered name is selected."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and not self._popup.currentIndex().isValid():
                self._popup.hide()
                self.name_accepted.emit()
                return True
        return super().eventFilter(watched, event)
