"""The card of an agenda item, which opens in place for editing."""

from dataclasses import replace
from html import escape
from uuid import uuid4

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QDrag,
    QFocusEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.labels import WINDOW
from briefing.ui.controls.stored_fields import MinutesField, Visit
from briefing.ui.controls.theme import get_theme
from briefing.ui.controls.widgets import set_property
from briefing.ui.meeting.drag_data import pack_item
from briefing.ui.meeting.item_editor import ItemEditor
from briefing.ui.meeting.meeting_labels import (
    DOT,
    format_details,
    format_missing,
    format_other_clocks,
    format_times,
    format_title,
    list_details,
)
from briefing.ui.meeting.meeting_model import AgendaLine

_BAR_WIDTH = 4
_RADIUS = 5
_EDGE = 6  # pixels of the lower edge by which an item is stretched
_PIXELS_OF_STEP, _STEP = 6, 5  # so many pixels are so many minutes
_MAX_UNBROKEN_LENGTH = 32  # characters; longer text may be broken into lines


class ItemCard(QFrame):
    """Shows one line of the agenda.

    Signals: `picked` on a click; `edited` with the item, its new values and the key under which
    edits merge; `clause_opened` and `clause_removed` for one of its clauses; `fill_requested` to
    put the open commitments on it.
    """

    accessible_role = QAccessible.Role.ListItem

    picked = Signal(int)
    open_requested = Signal(int)
    edited = Signal(int, dict, str)
    clause_opened = Signal(int)
    clause_removed = Signal(int, int)
    fill_requested = Signal(int)

    def __init__(self, service: WorkspaceService, line: AgendaLine) -> None:
        super().__init__()
        self.line = line
        self._service = service
        self.is_selected = False
        self.is_target = False
        self.editor: ItemEditor | None = None
        self._pressed_at: QPoint | None = None
        self._is_stretching = False
        self.setMouseTracking(True)
        self.title = QLabel()
        self.title.setObjectName("itemTitle")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.detail = QLabel()
        self.detail.setObjectName("itemDetail")
        self.detail.setTextFormat(Qt.TextFormat.RichText)
        self.detail.setWordWrap(True)
        self.times = QPushButton()
        self.times.setObjectName("itemTimes")
        self.times.clicked.connect(self.edit_minutes)
        self.times.setEnabled(not service.is_read_only)
        self.minutes = MinutesField()
        self.minutes.setObjectName("itemMinutes")
        self.minutes.hide()
        self._visit = Visit(self.minutes)
        self.minutes.edited.connect(
            lambda minutes: self._emit_edited({"minutes": minutes}, "minutes", self._visit.name)
        )
        self.minutes.editingFinished.connect(self.close_minutes)
        self._build_layout()
        self.set_selected(False)
        self.show_line(line)

    @property
    def id(self) -> int:
        return self.line.id

    def show_line(self, line: AgendaLine) -> None:
        """Show the item as it is stored now."""
        self.line = line
        self.title.setText(format_title(line))
        self.times.setText(format_times(line))
        self.times.setAccessibleName(
            self.tr("Minutes of “{title}”").format(title=format_title(line))
        )
        tip = [self.tr("Change the minutes (M)"), format_other_clocks(line)]
        self.times.setToolTip("\n".join(filter(None, tip)))
        self.minutes.show_stored(line.scheduled.item.minutes)
        set_property(self.title, "discussed", line.is_discussed)
        self._show_detail()
        if self.editor is not None:
            self.editor.show_line(line)
        parts = [format_title(line), format_times(line), format_details(line), format_missing(line)]
        parts += [remark.to_text(WINDOW) for remark in line.remarks]
        self.setAccessibleName(DOT.join(part for part in parts if part))
        self.update()

    def set_selected(self, selected: bool) -> None:
        """Select or deselect. Only the selected card is in the Tab order."""
        self.is_selected = selected
        focus = Qt.FocusPolicy.StrongFocus if selected else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(focus)
        self.times.setFocusPolicy(
            Qt.FocusPolicy.StrongFocus if selected else Qt.FocusPolicy.NoFocus
        )
        self.update()

    def set_target(self, target: bool) -> None:
        """Highlight the card while clauses dragged over it can be dropped."""
        if target != self.is_target:
            self.is_target = target
            self.update()

    @property
    def is_open(self) -> bool:
        return self.editor is not None and self.editor.isVisibleTo(self)

    def open_editor(self, people: tuple[str, ...] = ()) -> None:
        """Show the fields in place, with the cursor in the first one.

        `people` are the names that its fields for persons complete.
        """
        if self.editor is None:
            self.editor = ItemEditor(self._service, self.line)
            self.editor.edited.connect(self._emit_edited)
            self.editor.clause_opened.connect(self.clause_opened)
            self.editor.clause_removed.connect(
                lambda clause_id: self.clause_removed.emit(self.id, clause_id)
            )
            self.editor.fill_requested.connect(lambda: self.fill_requested.emit(self.id))
            self._layout.addWidget(self.editor)
        self.editor.offer_people(people)
        self.editor.show()
        self.set_tab_order()
        self._show_detail()
        self.editor.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editor.title.selectAll()

    def set_tab_order(self) -> None:
        """Put the fields after the minutes in the Tab order."""
        if self.editor is not None and self.is_open:
            self.editor.set_tab_order(self.minutes)

    def close_editor(self) -> None:
        if self.editor is not None and self.is_open:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.editor.hide()
            self._show_detail()

    def edit_minutes(self) -> None:
        """Let the user change the minutes in place. The times follow at once."""
        self.picked.emit(self.id)
        self.minutes.setValue(self.line.scheduled.item.minutes)
        self.times.hide()
        self.minutes.show()
        self.minutes.setFocus(Qt.FocusReason.OtherFocusReason)
        self.minutes.selectAll()

    def close_minutes(self) -> None:
        if self.minutes.isVisibleTo(self):
            had_focus = self.minutes.hasFocus()
            self.times.show()
            self.minutes.hide()
            if had_focus:
                self.setFocus(Qt.FocusReason.OtherFocusReason)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()
            self._is_stretching = self._is_at_lower_edge(self._pressed_at)
            self.picked.emit(self.id)
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pressed_at is None:
            shape = Qt.CursorShape.SizeVerCursor
            self.setCursor(shape if self._is_at_lower_edge(at) else Qt.CursorShape.ArrowCursor)
            return
        moved = at - self._pressed_at
        if self._is_stretching:
            self._show_minutes(self._count_stretched_minutes(moved.y()))
            return
        if moved.manhattanLength() >= QApplication.startDragDistance():
            pressed_at, self._pressed_at = self._pressed_at, None
            self._start_drag(pressed_at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is not None and self._is_stretching:
            moved = event.position().toPoint() - self._pressed_at
            minutes = self._count_stretched_minutes(moved.y())
            if minutes != self.line.scheduled.item.minutes:
                self._emit_edited({"minutes": minutes}, "minutes", uuid4().hex)
        self._pressed_at, self._is_stretching = None, False
        super().mouseReleaseEvent(event)

    def _is_at_lower_edge(self, at: QPoint) -> bool:
        """Whether a drag from this point stretches the item: it changes the minutes."""
        is_edge = at.y() >= self.height() - _EDGE
        return is_edge and not self.is_open and not self._service.is_read_only

    def _count_stretched_minutes(self, distance: int) -> int:
        minutes = self.line.scheduled.item.minutes + round(distance / _PIXELS_OF_STEP) * _STEP
        return max(0, min(minutes, self.minutes.maximum()))

    def _show_minutes(self, minutes: int) -> None:
        """Show the minutes that the item will have when the mouse button is released."""
        scheduled = self.line.scheduled
        stretched = replace(scheduled, item=replace(scheduled.item, minutes=minutes))
        self.times.setText(format_times(replace(self.line, scheduled=stretched)))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        del event
        self.open_requested.emit(self.id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._show_detail()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colours, discussed = get_theme(), self.line.is_discussed
        background = colours.paper if discussed else colours.panel
        if self.is_target:
            background = colours.teal_mark
        elif self.is_selected:
            background = colours.teal_tint
        edge = colours.teal if self.is_selected or self.is_target else colours.edge
        width = 2 if self.hasFocus() else 1
        card = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(background))
        painter.drawRoundedRect(card, _RADIUS, _RADIUS)
        painter.setClipRect(0, 0, _BAR_WIDTH, self.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.teal if discussed else colours.rule))
        painter.drawRoundedRect(self.rect(), _RADIUS, _RADIUS)

    def _build_layout(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.title, 1)
        head.addWidget(self.times, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.minutes, 0, Qt.AlignmentFlag.AlignTop)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 6, 8, 6)
        self._layout.setSpacing(2)
        self._layout.addLayout(head)
        self._layout.addWidget(self.detail)

    def _show_detail(self) -> None:
        parts = [_keep_on_one_line(escape(part)) for part in list_details(self.line)]
        if missing := format_missing(self.line):
            colour = get_theme().amber_text
            parts.append(
                f'<span style="color: {colour}">{_keep_on_one_line(escape(missing))}</span>'
            )
        for remark in self.line.remarks:
            colour = get_theme().amber_text
            words = escape(remark.to_text(WINDOW))
            parts.append(f'<span style="color: {colour}">{words}</span>')
        self.detail.setText(DOT.join(parts))
        self.detail.setVisible(bool(parts) and not self.is_open)
        margin = 8 if self.detail.isVisibleTo(self) or self.is_open else 5
        self._layout.setContentsMargins(16, margin, 8, margin)

    def _emit_edited(self, values: dict[str, object], field: str, visit: str) -> None:
        self.edited.emit(self.id, values, f"item-{self.id}-{field}-{visit}")

    def _start_drag(self, pressed_at: QPoint) -> None:
        drag = QDrag(self)
        drag.setMimeData(pack_item(self.id, format_title(self.line)))
        drag.setPixmap(self.grab())
        drag.setHotSpot(pressed_at)
        drag.exec(Qt.DropAction.MoveAction)


def _keep_on_one_line(text: str) -> str:
    """Keep a few words such as '3 points' on one line."""
    return text if len(text) > _MAX_UNBROKEN_LENGTH else text.replace(" ", "&nbsp;")
