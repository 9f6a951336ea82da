"""Paints the cells of a table, and edits them."""

from itertools import pairwise
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QTextLayout
from PySide6.QtWidgets import (
    QComboBox,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from briefing.ui.controls.grouped_model import GroupedRow
from briefing.ui.controls.record_model import ENTRY, RECORD, Entry, Index
from briefing.ui.controls.theme import get_theme, make_sans_font

_LINES_TO_WRITE = 6


class RecordCells(QStyledItemDelegate):
    """Text in as many lines as fit, at most two, on the background of a heading or of a row.

    A cell with choices is edited in a list of them, a long text in a box, any other in a line.
    """

    def get_style(self, index: Index) -> tuple[QFont, str]:
        """Get the font and the colour of a cell's text."""
        del index
        return make_sans_font(13), get_theme().text

    def paint_shape(self, painter: QPainter, rect: QRect, index: Index) -> int:
        """Paint a shape before the text. Returns its width."""
        del painter, rect, index
        return 0

    def get_icon(self, value: Any) -> QIcon | None:
        """Get the icon of a choice."""
        del value
        return None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(RECORD)
        is_heading = isinstance(row, GroupedRow) and row.is_heading
        rect = option.rect.adjusted(8, 0, -6, 0)
        painter.save()
        paint_ground(painter, option, heading=is_heading)
        font, colour = make_sans_font(12, QFont.Weight.Bold), get_theme().slate
        if not is_heading:
            font, colour = self.get_style(index)
            rect.setLeft(rect.left() + self.paint_shape(painter, rect, index))
        painter.setFont(font)
        painter.setPen(QColor(colour))
        fitting = max(1, min(2, rect.height() // painter.fontMetrics().height()))
        words = "\n".join(break_lines(str(index.data() or ""), font, rect.width(), fitting))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        entry: Entry[Any] = index.data(ENTRY)
        if entry.is_long:
            box = QPlainTextEdit(parent)
            box.setTabChangesFocus(True)  # else Tab would not end the editing
            return box
        if not entry.choices:
            return super().createEditor(parent, option, index)
        combo = QComboBox(parent)
        for title, value in entry.choices:
            combo.addItem(self.get_icon(value) or QIcon(), title, value)
        combo.activated.connect(lambda _: self._commit_choice(combo))
        return combo

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            values = [value for _, value in index.data(ENTRY).choices]
            editor.setCurrentIndex(values.index(index.data(Qt.ItemDataRole.EditRole)))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, index.data(ENTRY).choices[editor.currentIndex()][1])
        else:
            super().setModelData(editor, model, index)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        del index
        rect = QRect(option.rect)
        if isinstance(editor, QComboBox):
            rect.setWidth(max(rect.width(), editor.sizeHint().width()))
        elif isinstance(editor, QPlainTextEdit):
            rect.setHeight(_LINES_TO_WRITE * editor.fontMetrics().lineSpacing() + 12)
            rect.moveBottom(min(rect.bottom(), option.widget.rect().bottom()))
        editor.setGeometry(rect)

    def _commit_choice(self, combo: QComboBox) -> None:
        self.commitData.emit(combo)
        self.closeEditor.emit(combo)


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
