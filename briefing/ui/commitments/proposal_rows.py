"""The list of proposals. One key accepts or passes over the current one."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefing.language.addresses import format_margin_label
from briefing.ui.commitments.proposals_model import ProposalsModel
from briefing.ui.controls.record_model import RECORD, Index
from briefing.ui.controls.table_cells import break_lines, paint_ground
from briefing.ui.controls.text_size import scale
from briefing.ui.controls.theme import get_theme, make_sans_font
from briefing.ui.controls.widget_actions import add_widget_action
from briefing.ui.statement.clause_names import shorten_title

_ROW, _NUMBER = 64, 44


class ProposalRows(QListView):
    """A list whose signals carry what the person decides about the current proposal."""

    accepted = Signal()
    all_accepted = Signal()
    passed_over = Signal()

    def __init__(self, model: ProposalsModel, *, read_only: bool) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_RowPainter(model, self))
        self.setAccessibleName(self.tr("Proposed commitments"))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        if not read_only:
            accept_keys = ("A", "Return", "Enter")
            add_widget_action(self, self.tr("Accept"), accept_keys, self.accepted.emit)
            add_widget_action(self, self.tr("Skip"), ("X", "Del"), self.passed_over.emit)
            add_widget_action(self, self.tr("Accept all"), ("Ctrl+A",), self.all_accepted.emit)


class _RowPainter(QStyledItemDelegate):
    """Paints the number of the clause, two lines of words, and below them when and how much."""

    def __init__(self, model: ProposalsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(200, scale(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, font, small = get_theme(), make_sans_font(13), make_sans_font(11)
        text = option.rect.adjusted(scale(_NUMBER), 0, -8, 0)
        lines = break_lines(self._model.as_worded(index.row()).what, font, text.width())
        detail = self._format_detail(index)
        line = QFontMetrics(font).lineSpacing()
        below = QFontMetrics(small).lineSpacing() + 2 if detail else 0
        text.setTop(text.top() + (option.rect.height() - len(lines) * line - below) // 2)
        number = QRect(option.rect.left(), text.top(), scale(_NUMBER) - 10, line)
        painter.save()
        paint_ground(painter, option)
        painter.setFont(make_sans_font(13, QFont.Weight.Bold))
        painter.setPen(QColor(colours.teal))
        label = format_margin_label(index.data(RECORD).clause).rstrip(".")
        painter.drawText(number, Qt.AlignmentFlag.AlignRight, label)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        painter.drawText(text, Qt.AlignmentFlag.AlignTop, "\n".join(lines))
        painter.setFont(small)
        painter.setPen(QColor(colours.slate))
        text.setTop(text.top() + 2 + len(lines) * line)
        elide = Qt.TextElideMode.ElideRight
        words = painter.fontMetrics().elidedText(detail, elide, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignTop, words)
        painter.restore()

    def _format_detail(self, index: Index) -> str:
        """Format when, how much and, where there are several statements, the statement."""
        worded, statement = self._model.as_worded(index.row()), index.data(RECORD).text.statement
        of = shorten_title(statement.title) if self._model.is_of_several else ""
        return " · ".join(filter(None, (worded.due, worded.amount, of)))
