"""The cells of the table of commitments: how they are painted and edited."""

from itertools import pairwise

from PySide6.QtCore import QAbstractItemModel, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPixmap, QTextLayout
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from briefing.domain.commitment import Status
from briefing.ui.models.commitments import Entry, Field
from briefing.ui.models.table import RECORD, Index
from briefing.ui.theme import sans, theme
from briefing.ui.widgets import paint_status, status_colour
from briefing.ui.words import status_text


def status_icon(status: Status) -> QIcon:
    pixmap = QPixmap(QSize(24, 24))
    pixmap.fill(Qt.GlobalColor.transparent)
    pixmap.setDevicePixelRatio(2)
    painter = QPainter(pixmap)
    paint_status(painter, QRectF(0, 0, 12, 12), status, status_colour(status, theme()))
    painter.end()
    return QIcon(pixmap)


class CellDelegate(QStyledItemDelegate):
    """A status with its shape, a number in teal, what is past due in red; a status is chosen."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(RECORD)
        colours, font, text = theme(), sans(13), str(index.data() or "")
        colour = colours.text
        rect = option.rect.adjusted(8, 0, -6, 0)
        painter.save()
        self._paint_ground(painter, option, heading=entry.commitment is None)
        if entry.commitment is None:
            font, colour = sans(12, QFont.Weight.Bold), colours.slate
        elif index.column() == Field.CLAUSE:
            font, colour = sans(13, QFont.Weight.Bold), colours.teal
        elif index.column() == Field.DUE and text != entry.commitment.due:
            font, colour = sans(13, QFont.Weight.DemiBold), colours.red
        elif index.column() == Field.STATUS:
            status = entry.commitment.status
            shape = QRectF(rect.left(), rect.top(), 14, rect.height())
            paint_status(painter, shape, status, status_colour(status, colours))
            rect.setLeft(rect.left() + 20)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        lines = "\n".join(_in_lines(text, font, rect.width()))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, lines)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        if index.column() != Field.STATUS:
            return super().createEditor(parent, option, index)
        combo = QComboBox(parent)
        for status in Status:
            combo.addItem(status_icon(status), status_text(status), status)
        combo.activated.connect(lambda _: self._chosen(combo))
        return combo

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(list(Status).index(index.data(Qt.ItemDataRole.EditRole)))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, list(Status)[editor.currentIndex()])
        else:
            super().setModelData(editor, model, index)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        del index
        rect = QRect(option.rect)
        if isinstance(editor, QComboBox):
            rect.setWidth(max(rect.width(), editor.sizeHint().width()))
        editor.setGeometry(rect)

    def _chosen(self, combo: QComboBox) -> None:
        self.commitData.emit(combo)
        self.closeEditor.emit(combo)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, *, heading: bool
    ) -> None:
        colours, rect = theme(), QRect(option.rect)
        if heading:
            painter.fillRect(rect, QColor(colours.panel))
        elif option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.teal_tint))
        painter.setPen(QColor(colours.rule))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus and not heading:
            painter.setPen(QColor(colours.teal))
            painter.drawRect(rect.adjusted(0, 0, -1, -2))


def _in_lines(text: str, font: QFont, width: int, most: int = 2) -> list[str]:
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
