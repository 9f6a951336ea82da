"""The delegate that draws a clause of the pool as a card of one or two lines."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefing.domain.commitment import Commitment, Status
from briefing.ui.controls.shapes import get_status_colour, paint_status
from briefing.ui.controls.text_size import scale
from briefing.ui.controls.theme import get_theme, make_sans_font, make_serif_font
from briefing.ui.meeting.clause_pool_model import ClausePoolModel
from briefing.ui.meeting.meeting_model import PoolClause

Index = QModelIndex | QPersistentModelIndex

_GAP = 7  # between two cards
_PADDING = 6  # between a card's edge and its text
_LINE_HEIGHT = 17
_TEXT_INDENT = 35  # from the card's edge to the text, at least
_SIDE_PADDING = 8
_MARK_WIDTH = 15  # a status shape and the space around it


class ClauseDelegate(QStyledItemDelegate):
    """Draws clauses. It measures without breaking lines, so that thousands are laid out at once."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text_font = make_serif_font(13)
        self._mark_font = make_sans_font(12, QFont.Weight.Bold)
        self._label_font = make_sans_font(13, QFont.Weight.Bold)
        self._text_metrics = QFontMetricsF(self._text_font)
        self._mark_metrics = QFontMetricsF(self._mark_font)
        self._label_metrics = QFontMetricsF(self._label_font)
        self._line_height = scale(_LINE_HEIGHT)
        self._text_indent = scale(_TEXT_INDENT)
        self._mark_width = scale(_MARK_WIDTH)
        self._widths: dict[str, float] = {}
        self._indents: dict[str, float] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        width = view.viewport().width() if hasattr(view, "viewport") else 260
        clause = _get_clause(index)
        room = width - self._measure_indent(clause) - _SIDE_PADDING
        lines = 1 if self._can_fit_one_line(clause, room) else 2
        return QSize(width, 2 * _PADDING + lines * self._line_height + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        clause, colours = _get_clause(index), get_theme()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        card = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, 0.5 - _GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = colours.teal if selected or focused else colours.edge
        painter.setPen(QPen(QColor(edge), 2 if focused else 1))
        painter.setBrush(QColor(colours.teal_tint if selected else colours.paper))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5) if focused else card, 5, 5)
        painter.setFont(self._label_font)
        painter.setPen(QColor(colours.teal))
        label_box = QRectF(
            card.left() + _SIDE_PADDING,
            card.top() + _PADDING,
            self._text_indent - _SIDE_PADDING,
            self._line_height,
        )
        painter.drawText(
            label_box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, clause.name
        )
        self._paint_text(painter, card, clause)
        painter.restore()

    def _paint_text(self, painter: QPainter, card: QRectF, clause: PoolClause) -> None:
        indent = self._measure_indent(clause)
        box = QRectF(
            card.left() + indent,
            card.top() + _PADDING,
            card.width() - indent - _SIDE_PADDING,
            self._line_height,
        )
        mark = self._measure_mark(clause)
        is_one_line = self._measure_text(clause.gist) + mark <= box.width()
        lines = [clause.gist] if is_one_line else self._break_in_two(clause.gist, box.width(), mark)
        painter.setFont(self._text_font)
        painter.setPen(QColor(get_theme().text))
        for line in lines:
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, line)
            box.translate(0, self._line_height)
        box.translate(
            self._text_metrics.horizontalAdvance(lines[-1]) + (4 if lines[-1] else 0),
            -self._line_height,
        )
        self._paint_mark(painter, box, clause)

    def _break_in_two(self, text: str, width: float, mark: float) -> list[str]:
        layout = QTextLayout(text, self._text_font)
        layout.beginLayout()
        first = layout.createLine()
        first.setLineWidth(width)
        layout.endLayout()
        rest = text[first.textLength() :].strip()
        elided = self._text_metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width - mark)
        return [text[: first.textLength()].rstrip(), elided]

    def _paint_mark(self, painter: QPainter, box: QRectF, clause: PoolClause) -> None:
        commitment, text = find_pressing_commitment(clause)
        if commitment is None:
            return
        colours = get_theme()
        colour = get_status_colour(commitment.status, colours)
        if text:
            colour = colours.red if commitment.is_past_due(date.today()) else colours.amber_text
        shape = QRectF(box.left(), box.top() + 1, self._line_height - 4, self._line_height - 2)
        paint_status(painter, shape, Status.AT_RISK if text else commitment.status, colour)
        painter.setFont(self._mark_font)
        painter.setPen(QColor(colour))
        box.setLeft(box.left() + self._mark_width)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, text)

    def _can_fit_one_line(self, clause: PoolClause, width: float) -> bool:
        room = width - self._measure_mark(clause)
        if len(clause.gist) * self._text_metrics.averageCharWidth() > 2 * room:
            return False
        return self._measure_text(clause.gist) <= room

    def _measure_mark(self, clause: PoolClause) -> float:
        commitment, text = find_pressing_commitment(clause)
        return (
            0
            if commitment is None
            else 4 + self._mark_width + self._mark_metrics.horizontalAdvance(text)
        )

    def _measure_text(self, text: str) -> float:
        if text not in self._widths:
            self._widths[text] = self._text_metrics.horizontalAdvance(text)
        return self._widths[text]

    def _measure_indent(self, clause: PoolClause) -> float:
        """Measure from the card's edge to the text, after the name of the clause."""
        if clause.name not in self._indents:
            width = self._label_metrics.horizontalAdvance(clause.name)
            self._indents[clause.name] = max(self._text_indent, _SIDE_PADDING * 2 + width)
        return self._indents[clause.name]


def find_pressing_commitment(clause: PoolClause) -> tuple[Commitment | None, str]:
    """Return the most urgent commitment of a clause, and 'past due' or 'dated' if it is."""
    if not clause.commitments:
        return None, ""
    commitment = min(clause.commitments, key=_get_urgency)
    if commitment.is_past_due(date.today()):
        return commitment, QCoreApplication.translate("agenda", "past due")
    if commitment.status.is_open and commitment.due_on is not None:
        return commitment, QCoreApplication.translate("agenda", "dated")
    return commitment, ""


def _get_urgency(commitment: Commitment) -> tuple[bool, date]:
    return not commitment.status.is_open, commitment.due_on or date.max


def _get_clause(index: Index) -> PoolClause:
    model = index.model()
    assert isinstance(model, ClausePoolModel)
    return model.get_clause(index)
