"""How the cells of a grouped table are painted."""

from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing.ui.controls.grouped_model import GroupedRow
from briefing.ui.controls.record_model import RECORD, Index
from briefing.ui.controls.theme import get_theme, make_sans_font


class GroupedCells(QStyledItemDelegate):
    """Words in at most two lines, on the ground of a heading or of a row."""

    def get_style(self, index: Index) -> tuple[QFont, str]:
        """The font and the colour of a cell's words."""
        del index
        return make_sans_font(13), get_theme().text

    def paint_shape(self, painter: QPainter, rect: QRect, index: Index) -> int:
        """Paint what stands before the words; returns how much room it takes."""
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
    """A row's ground, its rule below, and a frame where the keys go."""
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
    """`text` broken into lines of that width; what does not fit is told by an ellipsis."""
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
