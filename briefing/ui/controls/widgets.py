"""Small widgets that several views use."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QKeyCombination, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QDropEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QTextEdit,
    QWidget,
)

from briefing.domain.commitment import Status
from briefing.ui.app.tasks import request_order
from briefing.ui.controls.labels import format_capitals, translate_status
from briefing.ui.controls.shapes import get_status_colour, paint_status
from briefing.ui.controls.text_size import scale
from briefing.ui.controls.theme import get_theme

_PANE_MIN_WIDTH, _PANE_MAX_WIDTH, _PANE_WIDE = 300, 376, 460
_PANE_SHARE, _PANE_MAX_SHARE = 0.325, 0.42
_CTRL_Y = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Y)
_PARAGRAPH, _LINE = chr(0x2029), chr(0x2028)  # how a text document ends a line


class Chip(QPushButton):
    """A pill that is on or off, such as a filter."""

    accessible_role = QAccessible.Role.RadioButton

    def __init__(self, text: str, parent: QWidget | None = None, *, checkable: bool = True) -> None:
        super().__init__(text, parent)
        self.setProperty("role", "chip")
        self.setCheckable(checkable)
        if not checkable:
            self.accessible_role = QAccessible.Role.ButtonMenu
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Get the width of the bold text, so that nothing moves when it is checked."""
        metrics = self.fontMetrics()
        icon = 0 if self.icon().isNull() else self.iconSize().width() + 5
        return QSize(int(metrics.horizontalAdvance(self.text()) * 1.08) + 24 + icon, scale(24))


class SectionLabel(QLabel):
    """A small label in spaced capitals above a part of a page."""

    accessible_role = QAccessible.Role.Heading

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "section")
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(format_capitals(text))
        self.setAccessibleName(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        font = self.font()
        if font.letterSpacing() != 108 and event.type() == QEvent.Type.StyleChange:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 108)
            self.setFont(font)


class ElidedLabel(QLabel):
    """A line that is shortened where there is no room for it. Then its tool tip has the whole."""

    def minimumSizeHint(self) -> QSize:
        return QSize(1, super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        super().setText(text)
        self._show_whole()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_whole()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, rect = QPainter(self), self.contentsRect()
        elided = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, rect.width()
        )
        self.style().drawItemText(
            painter,
            rect,
            Qt.AlignmentFlag.AlignVCenter,
            self.palette(),
            self.isEnabled(),
            elided,
            self.foregroundRole(),
        )

    def _show_whole(self) -> None:
        is_cut = self.sizeHint().width() > self.width()
        self.setToolTip(self.text() if is_cut else "")


class Card(QFrame):
    """A box with a thin border and round corners."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")

    def set_selected(self, selected: bool) -> None:
        set_property(self, "selected", selected)


class Rule(QFrame):
    """A thin line."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rule")
        self.setProperty("direction", "h" if orientation is Qt.Orientation.Horizontal else "v")


class GrowingTextEdit(QTextEdit):
    """Plain text that is as high as its content. Tab leaves it.

    `edited` has what the user typed, and only that. It has no undo of its own: the workspace
    undoes.
    """

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, lines: int = 1) -> None:
        super().__init__(parent)
        self._lines = lines
        self._setting = False
        self.typed_at = 0
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(1)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._emit_edit)

    def text(self) -> str:
        """The exact text; `toPlainText` would change non-breaking spaces."""
        return self.document().toRawText().replace(_PARAGRAPH, "\n").replace(_LINE, "\n")

    def show_stored(self, text: str) -> None:
        """Show what is stored, unless the user has typed since it was asked for."""
        if not self.has_newer_input:
            self.set_text(text)

    @property
    def has_newer_input(self) -> bool:
        """Whether the user has typed since the current answer was asked for."""
        return request_order.current < self.typed_at

    def set_text(self, text: str) -> None:
        """Show `text`. The cursor stays."""
        if text == self.text():
            return
        at = self.textCursor().position()
        with self.setting():
            self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(min(at, len(text)))
        self.setTextCursor(cursor)

    @contextmanager
    def setting(self) -> Iterator[None]:
        """Change what is shown; this is not what the user typed."""
        was_setting, self._setting = self._setting, True
        yield
        self._setting = was_setting

    def event(self, event: QEvent) -> bool:
        if release_undo_key(event):
            return False
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._measure_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self._measure_height())

    def _measure_height(self) -> int:
        least = self.fontMetrics().lineSpacing() * self._lines + 2
        text = max(least, int(self.document().size().height() + 0.999))
        return text + self.height() - self.contentsRect().height()

    def _fit(self) -> None:
        if self.height() != (height := self._measure_height()):
            self.setFixedHeight(height)
            self.updateGeometry()

    def _emit_edit(self) -> None:
        if not self._setting:
            self.typed_at = request_order.take_number()
            self.edited.emit(self.text())


class StatusMark(QWidget):
    """The shape of a status. Screen readers get its name."""

    def __init__(self, status: Status, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(14, 14)
        self.set_status(status)

    def set_status(self, status: Status) -> None:
        self._status = status
        self.setAccessibleName(translate_status(status))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        colour = get_status_colour(self._status, get_theme())
        paint_status(painter, QRectF(self.rect()), self._status, colour)


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a dynamic property that the style sheet uses."""
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def reveal(widget: QWidget) -> None:
    """Scroll to a widget that is about to appear or grow, when it has its new place."""

    def scroll() -> None:
        above = widget.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(widget)

    QTimer.singleShot(0, widget, scroll)


class UndoFilter(QObject):
    """Stops a text field from handling Ctrl+Z, so that the workspace's undo gets it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return release_undo_key(event) or super().eventFilter(watched, event)


def release_undo_key(event: QEvent) -> bool:
    """Whether a field is offered the key for undo or redo; then refuse it for the field."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    is_redo = event.keyCombination() == _CTRL_Y or event.matches(QKeySequence.StandardKey.Redo)
    ours = is_redo or event.matches(QKeySequence.StandardKey.Undo)
    if ours:
        event.ignore()
    return ours


def let_take_files(widget: QWidget) -> None:
    """Let a widget have the files that are dropped on it; others are imported."""
    widget.setAcceptDrops(True)
    widget.setProperty("takesFiles", True)


def takes_files(widget: QWidget) -> bool:
    """Return whether a widget uses the files that are dropped on it."""
    return bool(widget.property("takesFiles")) and widget.isEnabled()


def accept_copy(event: QDropEvent) -> bool:
    """Accept a drop as a copy: after a move, the other program would delete its file."""
    can_copy = bool(event.possibleActions() & Qt.DropAction.CopyAction)
    if can_copy:
        event.setDropAction(Qt.DropAction.CopyAction)
    event.setAccepted(can_copy)
    return can_copy


def get_dropped_file(event: QDropEvent) -> Path | None:
    """Get the one file that is dropped."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


def compute_pane_width(view_width: int, spare: int = 0) -> int:
    """Compute the width of the pane beside a text or a table: about a third of the view.

    It grows with the text, up to a share of the view; `spare` is the width that nothing else uses.
    """
    least = min(scale(_PANE_MIN_WIDTH), int(view_width * _PANE_MAX_SHARE))
    usual = min(scale(_PANE_MAX_WIDTH), int(view_width * _PANE_SHARE))
    return max(_PANE_MIN_WIDTH, least, usual, min(spare, scale(_PANE_WIDE)))
