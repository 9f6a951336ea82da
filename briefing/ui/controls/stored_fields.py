"""Fields that are stored while one types."""

from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from briefing.domain.meeting import MOST_MINUTES
from briefing.ui.app.tasks import request_order
from briefing.ui.controls.announcement import announce
from briefing.ui.controls.widgets import (
    GrowingTextEdit,
    UndoFilter,
    release_undo_key,
    set_property,
)


class Visit(QObject):
    """Names each visit to a field, so that all that is typed in it is undone as one step."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self.name = uuid4().hex
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.name = uuid4().hex
        return super().eventFilter(watched, event)


class StoredLine(QLineEdit):
    """One line of text. `edited` has what the user typed, and only that."""

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.typed_at = 0
        self.fault = ""
        self.textEdited.connect(self._emit_edit)

    def show_stored(self, text: str) -> None:
        """Show what is stored, unless the user has typed since it was asked for."""
        if request_order.current >= self.typed_at and text != self.text():
            at = self.cursorPosition()
            self.setText(text)
            self.setCursorPosition(min(at, len(text)))
            self.set_fault("")

    def set_fault(self, reason: str) -> None:
        """Say why the text cannot be stored; with an empty reason, that it is stored."""
        self.fault = reason
        set_property(self, "fault", bool(reason))
        if reason and reason != self.toolTip():
            announce(self, reason, urgent=True)
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)

    def event(self, event: QEvent) -> bool:
        return False if release_undo_key(event) else super().event(event)

    def _emit_edit(self, text: str) -> None:
        self.typed_at = request_order.take_number()
        self.edited.emit(text)


class MinutesField(QSpinBox):
    """How long an item takes. `edited` has each number while it is typed."""

    edited = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.typed_at = 0
        self._showing = False
        self.setRange(0, MOST_MINUTES)
        self.setSingleStep(5)
        self.setToolTip(self.tr("↑ and ↓ change by five"))
        self.setSuffix(self.tr(" min"))
        self.setAccessibleName(self.tr("Minutes"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(6, 0, 0, 0)
        self.lineEdit().installEventFilter(UndoFilter(self))
        self.installEventFilter(UndoFilter(self))
        self.valueChanged.connect(self._emit_edit)

    def show_stored(self, minutes: int) -> None:
        if request_order.current >= self.typed_at and minutes != self.value():
            self._showing = True
            self.setValue(minutes)
            self._showing = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter: it only ends the input, and a card would open at it."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the agenda. The minutes must not change by chance."""
        event.ignore()

    def _emit_edit(self, minutes: int) -> None:
        if not self._showing:
            self.typed_at = request_order.take_number()
            self.edited.emit(minutes)


def find_unstored_field(root: QWidget) -> QWidget | None:
    """Find what has typed text that is not stored: no date, say, or words of a proposal."""
    return next(
        (
            each
            for each in root.findChildren(QWidget)
            if each.property("fault") is True or each.property("unstored") is True
        ),
        None,
    )


def mark_unsaved_fields(root: QWidget, last_saved: int | None) -> None:
    """Mark the fields under `root` that were typed in after that request; None: unmark all."""
    fields: list[StoredLine | MinutesField | GrowingTextEdit] = [
        *root.findChildren(StoredLine),
        *root.findChildren(MinutesField),
        *root.findChildren(GrowingTextEdit),
    ]
    for field in fields:
        is_unsaved = last_saved is not None and field.typed_at > last_saved
        if bool(field.property("unsaved")) != is_unsaved:
            set_property(field, "unsaved", is_unsaved)
            words = QCoreApplication.translate("StoredLine", "Not saved yet")
            field.setAccessibleDescription(words if is_unsaved else "")
