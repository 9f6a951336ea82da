"""Small shapes for a status or a kind of note. The fonts lack them."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from briefing.domain.commitment import Status
from briefing.ui.controls.theme import Theme


def get_status_colour(status: Status, colours: Theme) -> str:
    return {
        Status.NOT_BEGUN: colours.amber_text,
        Status.UNDER_WAY: colours.teal,
        Status.AT_RISK: colours.amber_text,
        Status.FULFILLED: colours.teal,
        Status.SUPERSEDED: colours.slate,
    }[status]


def paint_status(painter: QPainter, rect: QRectF, status: Status, colour: str) -> None:
    """Paint the status's shape (○ ◐ ▲ ● ⊘) in the middle of `rect`. The fonts lack some."""
    side = min(rect.width(), rect.height()) - 3
    box = QRectF(0, 0, side, side)
    box.moveCenter(rect.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if status is Status.AT_RISK:
        painter.setBrush(QColor(colour))
        top, left_corner, right_corner = (
            QPointF(box.center().x(), box.top()),
            box.bottomLeft(),
            box.bottomRight(),
        )
        painter.drawPolygon(QPolygonF([top, right_corner, left_corner]))
    else:
        if status is Status.FULFILLED:
            painter.setBrush(QColor(colour))
        painter.drawEllipse(box)
        painter.setBrush(QColor(colour))
        if status is Status.UNDER_WAY:
            painter.drawPie(box, 90 * 16, 180 * 16)
        elif status is Status.SUPERSEDED:
            inset = side * 0.15
            slash = box.adjusted(inset, inset, -inset, -inset)
            painter.drawLine(slash.bottomLeft(), slash.topRight())
    painter.restore()


def paint_pencil(painter: QPainter, box: QRectF, colour: str) -> None:
    """Draw a small pencil in the middle of `box`. The fonts have no such character."""
    painter.save()
    painter.translate(box.center())
    painter.rotate(45)
    painter.setPen(QPen(QColor(colour), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(-1.6, -5.5, 3.2, 7.5))
    tip = [QPointF(-1.6, 2), QPointF(0, 5.5), QPointF(1.6, 2)]
    painter.drawPolyline(tip)
    painter.drawLine(QPointF(-1.6, -3.5), QPointF(1.6, -3.5))
    painter.restore()
