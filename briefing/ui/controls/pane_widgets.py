"""Small controls of the pane beside a text."""

from collections.abc import Callable
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QActionGroup,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QIcon,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.commitment import Status
from briefing.ui.controls.labels import (
    format_capitals,
    translate_audience,
    translate_kind,
    translate_status,
)
from briefing.ui.controls.note_kinds import NOTE_KINDS
from briefing.ui.controls.shapes import get_status_colour, paint_pencil, paint_status
from briefing.ui.controls.stored_fields import Visit
from briefing.ui.controls.tab_order import pass_over_after_typing
from briefing.ui.controls.text_size import scale
from briefing.ui.controls.theme import Theme, get_theme, make_sans_font
from briefing.ui.controls.widgets import GrowingTextEdit

Choice = TypeVar("Choice", bound=StrEnum)

_BARE = Qt.KeyboardModifier.NoModifier
TEMPORARY_REASONS = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""The focus leaves a field for these reasons although the user has not finished."""


class MenuButton(QToolButton, Generic[Choice]):
    """A text that shows a choice. A click or Space opens the menu of the others.

    `picked` has the choice that the user made.
    """

    picked = Signal(object)

    def __init__(
        self,
        choices: type[Choice],
        value: Choice,
        words: Callable[[Choice], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.value = value
        self._words = words
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        pass_over_after_typing(self)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        menu, group = QMenu(self), QActionGroup(self)
        for each in choices:
            action = menu.addAction(words(each))
            action.setCheckable(True)
            action.setData(each.value)
            group.addAction(action)
        menu.triggered.connect(lambda action: self._pick(choices(action.data())))
        self.setMenu(menu)
        self.set_value(value)

    def set_value(self, value: Choice) -> None:
        self.value = value
        for action in self.menu().actions():
            action.setChecked(action.data() == value.value)
        self.setAccessibleDescription(self._words(value))
        self.updateGeometry()
        self.update()

    def _pick(self, value: Choice) -> None:
        self.set_value(value)
        self.picked.emit(value)

    def get_text(self) -> str:
        return self._words(self.value)

    def get_colour(self, colours: Theme) -> str:
        return colours.slate

    def get_font(self) -> QFont:
        return make_sans_font(11)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.get_font())
        return QSize(int(metrics.horizontalAdvance(self.get_text())) + 9, scale(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, colours = QPainter(self), get_theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.teal), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        font = self.get_font()
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(QColor(self.get_colour(colours)))
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.get_text())


class AudienceButton(MenuButton[Audience]):
    """Who may read a note."""

    def __init__(self, value: Audience, parent: QWidget | None = None) -> None:
        super().__init__(Audience, value, translate_audience, parent)
        self.setAccessibleName(self.tr("Who may read it"))
        self.setToolTip(self.tr("Who may read it"))


class KindButton(MenuButton[AnnotationKind]):
    """The kind of a note, with a glyph, because colour alone is not enough."""

    def __init__(self, value: AnnotationKind, parent: QWidget | None = None) -> None:
        super().__init__(AnnotationKind, value, translate_kind, parent)
        self.setAccessibleName(self.tr("Kind of note"))
        self.setToolTip(self.tr("Purpose of the note"))

    def get_text(self) -> str:
        style = NOTE_KINDS[self.value]
        title = format_capitals(style.title)
        return f"{style.glyph or '    '} {title}"

    def get_colour(self, colours: Theme) -> str:
        return NOTE_KINDS[self.value].get_colour(colours)

    def get_font(self) -> QFont:
        font = make_sans_font(11, QFont.Weight.Bold)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 104)
        return font

    def _paint_words(self, painter: QPainter) -> None:
        place = self.rect().adjusted(3, 0, 0, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.get_text())
        if NOTE_KINDS[self.value].glyph is None:
            box = QRectF(1, self.height() / 2 - 6.5, 13, 13)
            paint_pencil(painter, box, self.get_colour(get_theme()))


class StoredText(GrowingTextEdit):
    """Text without a frame, stored while one types.

    `edited_on_visit` has the text and the name of the visit to the field; `deleted` says that
    Ctrl+Delete was pressed, `exited` that the cursor went elsewhere in the window. The keys that
    end a note (`is_end_key`) are passed to the parent widget.
    """

    edited_on_visit = Signal(str, str)
    deleted = Signal()
    exited = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bare")
        self.setAccessibleName(name)
        self._visit = Visit(self)
        self.edited.connect(lambda text: self.edited_on_visit.emit(text, self._visit.name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if ctrl and not shift and event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        elif is_end_key(event) or (ctrl and event.key() == Qt.Key.Key_Delete):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in TEMPORARY_REASONS:
            self.exited.emit()


def is_end_key(event: QKeyEvent) -> bool:
    """Whether the key is Ctrl+Enter or Escape, which lead back to the clauses."""
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return event.key() == Qt.Key.Key_Escape


class StatusBox(QComboBox):
    """The status of a commitment, each with its shape."""

    picked = Signal(object)

    def __init__(self, status: Status, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bare")
        self.setAccessibleName(self.tr("Status"))
        pass_over_after_typing(self)
        self.setIconSize(QSize(14, 14))
        for each in Status:
            self.addItem(translate_status(each), each.value)
        self._draw_shapes()
        self.set_status(status)
        self.activated.connect(lambda index: self.picked.emit(Status(self.itemData(index))))

    def set_status(self, status: Status) -> None:
        self.setCurrentIndex(self.findData(status.value))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._draw_shapes()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the pane. The status must not change by chance."""
        event.ignore()

    def _draw_shapes(self) -> None:
        for index in range(self.count()):
            status = Status(self.itemData(index))
            self.setItemIcon(index, _make_icon(status, self.devicePixelRatioF()))


def _make_icon(status: Status, ratio: float) -> QIcon:
    pixmap = QPixmap(QSize(int(14 * ratio), int(14 * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_status(painter, QRectF(0, 0, 14, 14), status, get_status_colour(status, get_theme()))
    painter.end()
    return QIcon(pixmap)


class CrossButton(QToolButton):
    """A quiet cross that deletes. Undo brings it back."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedSize(24, 24)
        pass_over_after_typing(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(get_theme().slate), 1.2))
        middle, arm = QRectF(self.rect()).center(), 3.2
        for slope in (1, -1):
            ends = QPointF(arm, arm * slope)
            painter.drawLine(middle - ends, middle + ends)


class LinkLabel(QLabel):
    """Plain text that wraps. A click, Enter or Space follows it."""

    accessible_role = QAccessible.Role.Link

    clicked = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_words(text)

    def set_words(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(text)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bare = event.modifiers() in (_BARE, Qt.KeyboardModifier.KeypadModifier)
        if bare and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)


class LinkCard(QAbstractButton):
    """A card that leads elsewhere. Its text wraps."""

    accessible_role = QAccessible.Role.Link

    _PADDING = 12

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, width - 2 * self._PADDING, 1000)
        flags = Qt.TextFlag.TextWordWrap
        return self.fontMetrics().boundingRect(room, flags, self.text()).height() + 18

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Follow it with Enter, as with Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, colours = QPainter(self), get_theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        reached = self.hasFocus() or self.underMouse()
        painter.setPen(QPen(QColor(colours.teal if reached else colours.edge), 1))
        painter.setBrush(QColor(colours.teal_tint if self.underMouse() else colours.paper))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(QColor(colours.text))
        inner = self.rect().adjusted(self._PADDING, 0, -self._PADDING, 0)
        painter.drawText(
            inner, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, self.text()
        )
