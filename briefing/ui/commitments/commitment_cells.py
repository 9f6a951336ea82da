"""The painting of the cells in the table of commitments."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QIcon, QPainter, QPixmap

from briefing.domain.commitment import Status
from briefing.ui.commitments.commitments_model import CommitmentRow, Field
from briefing.ui.controls.record_model import RECORD, Index
from briefing.ui.controls.shapes import get_status_colour, paint_status
from briefing.ui.controls.table_cells import RecordCells
from briefing.ui.controls.theme import get_theme, make_sans_font


def make_status_icon(status: Status) -> QIcon:
    pixmap = QPixmap(QSize(24, 24))
    pixmap.fill(Qt.GlobalColor.transparent)
    pixmap.setDevicePixelRatio(2)
    painter = QPainter(pixmap)
    paint_status(painter, QRectF(0, 0, 12, 12), status, get_status_colour(status, get_theme()))
    painter.end()
    return QIcon(pixmap)


class CommitmentCells(RecordCells):
    """A delegate: statuses with their shapes, numbers in teal, past due dates in red."""

    def get_style(self, index: Index) -> tuple[QFont, str]:
        row: CommitmentRow = index.data(RECORD)
        if index.column() == Field.CLAUSE:
            return make_sans_font(13, QFont.Weight.Bold), get_theme().teal
        has_remark = row.commitment is not None and index.data() != row.commitment.due
        if index.column() == Field.DUE and has_remark:
            is_late = row.commitment is not None and row.commitment.due_on is not None
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

    def get_icon(self, value: object) -> QIcon | None:
        return make_status_icon(value) if isinstance(value, Status) else None
