"""The picture of a page, with a soft shadow."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing.ui.controls.theme import get_theme, make_sans_font

_A4 = 297 / 210
_WHEEL_STEP = 120  # angle of one step of a mouse wheel, in eighths of a degree
_SHADOW_WIDTH = 4


class PagePicture(QWidget):
    """Shows a picture of a page, or a sentence in its place.

    Signals: `turned` by a number of pages, `resized` when a picture of a new size is needed,
    `zoomed` to toggle between large and small.
    """

    accessible_role = QAccessible.Role.Graphic

    turned = Signal(int)
    resized = Signal()
    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = QImage()
        self.sentence = ""
        self.remark = ""
        self._wheel_angle = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(120, 120)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_picture(self, picture: QImage) -> None:
        self.picture, self.sentence = picture, ""
        self.update()

    def show_sentence(self, sentence: str) -> None:
        self.picture, self.sentence = QImage(), sentence
        self.update()

    def set_remark(self, remark: str) -> None:
        """Write a remark over the page, for example that it will be replaced soon."""
        if remark != self.remark:
            self.remark = remark
            self.update()

    @property
    def page_rect(self) -> QRectF:
        """The rectangle of the page, without its shadow."""
        room = QSizeF(self.width() - _SHADOW_WIDTH, self.height() - _SHADOW_WIDTH)
        width = min(room.width(), room.height() / _A4)
        x = (room.width() - width) / 2
        return QRectF(x, 0, width, width * _A4)

    def heightForWidth(self, width: int) -> int:
        return round((width - _SHADOW_WIDTH) * _A4) + _SHADOW_WIDTH

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key
        if event.key() in (key.Key_Return, key.Key_Enter, key.Key_Space):
            self.zoomed.emit()
        elif turn := {key.Key_Left: -1, key.Key_Right: 1}.get(key(event.key())):
            self.turned.emit(turn)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._wheel_angle -= event.angleDelta().y()
        if steps := int(self._wheel_angle / _WHEEL_STEP):
            self._wheel_angle -= steps * _WHEEL_STEP
            self.turned.emit(steps)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.zoomed.emit()
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        page, colours = self.page_rect, get_theme()
        painter.setPen(Qt.PenStyle.NoPen)
        for spread in range(_SHADOW_WIDTH, 0, -1):
            painter.setBrush(QColor(0, 0, 0, 12))
            painter.drawRoundedRect(page.translated(0, 1).adjusted(-1, 0, spread, spread), 3, 3)
        painter.fillRect(page, QColor(colours.paper if self.picture.isNull() else "#ffffff"))
        if not self.picture.isNull():
            painter.drawImage(page, self.picture)
        elif self.sentence:
            painter.setFont(make_sans_font(13))
            painter.setPen(QColor(colours.text))
            room = page.adjusted(24, 24, -24, -24)
            painter.drawText(room, Qt.TextFlag.TextWordWrap, self.sentence)
        if self.remark:
            self._paint_remark(painter, page)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.teal), 2))
            painter.drawRect(QRectF(page.topLeft() + QPointF(1, 1), page.size() - QSizeF(2, 2)))

    def _paint_remark(self, painter: QPainter, page: QRectF) -> None:
        colours = get_theme()
        painter.setFont(make_sans_font(11))
        width = painter.fontMetrics().horizontalAdvance(self.remark) + 16
        pill = QRectF(page.right() - width - 6, page.top() + 6, width, 20)
        painter.setPen(QPen(QColor(colours.rule), 1))
        painter.setBrush(QColor(colours.panel))
        painter.drawRoundedRect(pill, 10, 10)
        painter.setPen(QColor(colours.text))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self.remark)
