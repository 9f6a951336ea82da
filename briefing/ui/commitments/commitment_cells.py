"""The painting and editing of the cells in the table of commitments."""

from PySide6.QtCore import QAbstractItemModel, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QStyleOptionViewItem, QWidget

from briefing.domain.commitment import Status
from briefing.ui.commitments.commitments_model import Entry, Field
from briefing.ui.controls.labels import translate_status
from briefing.ui.controls.record_model import RECORD, Index
from briefing.ui.controls.shapes import get_status_colour, paint_status
from briefing.ui.controls.table_cells import GroupedCells
from briefing.ui.controls.theme import get_theme, make_sans_font


def make_status_icon(status: Status) -> QIcon:
    pixmap = QPixmap(QSize(24, 24))
    pixmap.fill(Qt.GlobalColor.transparent)
    pixmap.setDevicePixelRatio(2)
    painter = QPainter(pixmap)
    paint_status(painter, QRectF(0, 0, 12, 12), status, get_status_colour(status, get_theme()))
    painter.end()
    return QIcon(pixmap)


class CommitmentCells(GroupedCells):
    """A delegate: statuses with their shapes, numbers in teal, past due dates in red."""

    def get_style(self, index: Index) -> tuple[QFont, str]:
        entry: Entry = index.data(RECORD)
        if index.column() == Field.CLAUSE:
            return make_sans_font(13, QFont.Weight.Bold), get_theme().teal
        has_remark = entry.commitment is not None and index.data() != entry.commitment.due
        if index.column() == Field.DUE and has_remark:
            is_late = entry.commitment is not None and entry.commitment.due_on is not None
            return make_sans_font(
                13, QFont.Weight.DemiBold
            ), get_theme().red if is_late else get_theme().amber_text
        return super().get_style(index)

    def paint_shape(self, painter: QPainter, rect: QRect, index: Index) -> int:
        commitment = index.data(RECORD).commitment
        if index.column() != Field.STATUS or commitment is None:
            return 0
        shape = QRectF(rect.left(), rect.top(), 14, rect.height())
        status = commitment.status
        paint_status(painter, shape, status, get_status_colour(status, get_theme()))
        return 20

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        if index.column() != Field.STATUS:
            return super().createEditor(parent, option, index)
        combo = QComboBox(parent)
        for status in Status:
            combo.addItem(make_status_icon(status), translate_status(status), status)
        combo.activated.connect(lambda _: self._commit_choice(combo))
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

    def _commit_choice(self, combo: QComboBox) -> None:
        self.commitData.emit(combo)
        self.closeEditor.emit(combo)
