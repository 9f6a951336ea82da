"""Paints the cells of a grouped table."""

from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing.ui.controls.grouped_model import GroupedRow
from briefing.ui.controls.record_model import RECORD, Index
from briefing.ui.controls.theme import get_theme, make_sans_font


class GroupedCells(QStyledItemDelegate):
    """Text in at most two lines, on the background of a heading or of a row."""

    def get_style(self, index: Index) -> tuple[QFont, str]:
        """Get the font and the colour of a cell's text."""
        del index
        return make_sans_font(13), get_theme().text

    def paint_shape(self, painter: QPainter, rect: QRect, index: Index) -> int:
        """Paint a shape before the text. Returns its width."""
        del painter, rect, index
        return 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: GroupedRow = index.data(RECORD)
        rect = option.rect.adjusted(8, 0, -6, 0)
        painter.save()
        paint_ground(painter, option, heading=row.is_heading)
        font, colour = make_sans_font(12, QFont.Weight.Bold), get_theme().slate
        if not row.is_heading:
            font, colour = self.get_style(index)
            rect.setLeft(rect.left() + self.paint_shape(painter, rect, index))
        painter.setFont(font)
        painter.setPen(QColor(colour))
        words = "\n".join(break_lines(str(index.data() or ""), font, rect.width()))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, *, heading: bool = False) -> None:
    """Paint a row's background, the rule below it, and a frame around the focused cell."""
    colours, rect = get_theme(), QRect(option.rect)
    if heading:
        painter.fillRect(rect, QColor(colours.panel))
    elif option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, QColor(colours.teal_tint))
    painter.setPen(QColor(colours.rule))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    if option.state & QStyle.StateFlag.State_HasFocus and not heading:
        painter.setPen(QColor(colours.teal))
        painter.drawRect(rect.adjusted(0, 0, -1, -2))


def break_lines(text: str, font: QFont, width: int, most: int = 2) -> list[str]:
    """Break `text` into lines of that width. An ellipsis stands for what does not fit."""
    layout, metrics = QTextLayout(text, font), QFontMetrics(font)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    lines = [text[start:end] for start, end in pairwise([*starts, len(text)])]
    elide = Qt.TextElideMode.ElideRight
    return [metrics.elidedText(line.strip(), elide, width) for line in lines]
