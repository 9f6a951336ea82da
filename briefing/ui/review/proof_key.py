"""A small button for a key of the proof sheet, with the colour of its part."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from briefing.reading.pieces import Part
from briefing.ui.controls.text_size import scale
from briefing.ui.controls.theme import get_theme, make_sans_font
from briefing.ui.controls.widget_actions import format_key
from briefing.ui.review.row_painter import get_part_colour

_PAD = 8


class KeyChip(QAbstractButton):
    """A button that triggers an action. It takes no focus, so the lines keep it."""

    def __init__(self, action: QAction, part: Part | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = part
        self._key = format_key(action)
        self.setText(action.text())
        self.setAccessibleName(f"{action.text()} {self._key}")
        self.setToolTip(f"{action.text()} ({self._key})")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(action.trigger)

    def sizeHint(self) -> QSize:
        key = QFontMetrics(_make_key_font()).horizontalAdvance(f"{self._key}  ")
        return QSize(
            key + QFontMetrics(make_sans_font(11)).horizontalAdvance(self.text()) + 2 * _PAD,
            scale(24),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, colours = QPainter(self), get_theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(colours.teal if self.underMouse() else colours.edge), 1))
        painter.setBrush(QColor(colours.paper))
        painter.drawRoundedRect(box, 4, 4)
        if self._part is not None:
            painter.fillRect(
                QRectF(1, 4, 3, self.height() - 8), QColor(get_part_colour(self._part, colours))
            )
        painter.setFont(_make_key_font())
        painter.setPen(QColor(colours.teal))
        inner = self.rect().adjusted(_PAD, 0, 0, 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, self._key)
        inner.setLeft(inner.left() + painter.fontMetrics().horizontalAdvance(f"{self._key}  "))
        painter.setFont(make_sans_font(11))
        painter.setPen(QColor(colours.text))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, self.text())


def _make_key_font() -> QFont:
    return make_sans_font(11, QFont.Weight.Bold)
