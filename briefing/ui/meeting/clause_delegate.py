"""How a clause that is not on the agenda is drawn: a card of one line or two."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefing.domain.commitment import Commitment, Status
from briefing.ui.controls.theme import sans, serif, theme
from briefing.ui.controls.widgets import paint_status, status_colour
from briefing.ui.meeting.clause_pool_model import ClausePool
from briefing.ui.meeting.meeting_model import PoolClause

Index = QModelIndex | QPersistentModelIndex

_GAP = 7  # between one card and the next
_ABOVE = 6  # between a card's edge and its text
_LINE = 17
_LABEL = 35  # where the text begins
_SIDE = 8
_MARK = 15  # a status shape and the space around it


class ClauseDelegate(QStyledItemDelegate):
    """Measures a clause without breaking its text, so that thousands are laid out at once."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text_font = serif(13)
        self._mark_font = sans(12, QFont.Weight.Bold)
        self._label_font = sans(13, QFont.Weight.Bold)
        self._text = QFontMetricsF(self._text_font)
        self._mark = QFontMetricsF(self._mark_font)
        self._widths: dict[str, float] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        width = view.viewport().width() if hasattr(view, "viewport") else 260
        lines = 1 if self._fits_one_line(_clause(index), width - _LABEL - _SIDE) else 2
        return QSize(width, 2 * _ABOVE + lines * _LINE + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        clause, colours = _clause(index), theme()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        card = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, 0.5 - _GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = colours.teal if selected or focused else colours.rule
        painter.setPen(QPen(QColor(edge), 2 if focused else 1))
        painter.setBrush(QColor(colours.teal_tint if selected else colours.paper))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5) if focused else card, 5, 5)
        painter.setFont(self._label_font)
        painter.setPen(QColor(colours.teal))
        at = QRectF(card.left() + _SIDE, card.top() + _ABOVE, _LABEL - _SIDE, _LINE)
        painter.drawText(at, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, clause.label)
        self._paint_text(painter, card, clause)
        painter.restore()

    def _paint_text(self, painter: QPainter, card: QRectF, clause: PoolClause) -> None:
        indent = max(_LABEL, _SIDE * 2 + self._label_width(clause.label))
        box = QRectF(
            card.left() + indent, card.top() + _ABOVE, card.width() - indent - _SIDE, _LINE
        )
        mark = self._mark_width(clause)
        one = self._width(clause.gist) + mark <= box.width()
        lines = [clause.gist] if one else self._two_lines(clause.gist, box.width(), mark)
        painter.setFont(self._text_font)
        painter.setPen(QColor(theme().text))
        for line in lines:
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, line)
            box.translate(0, _LINE)
        box.translate(self._text.horizontalAdvance(lines[-1]) + (4 if lines[-1] else 0), -_LINE)
        self._paint_mark(painter, box, clause)

    def _two_lines(self, text: str, width: float, mark: float) -> list[str]:
        layout = QTextLayout(text, self._text_font)
        layout.beginLayout()
        first = layout.createLine()
        first.setLineWidth(width)
        layout.endLayout()
        rest = text[first.textLength() :].strip()
        elided = self._text.elidedText(rest, Qt.TextElideMode.ElideRight, width - mark)
        return [text[: first.textLength()].rstrip(), elided]

    def _paint_mark(self, painter: QPainter, box: QRectF, clause: PoolClause) -> None:
        made, words = standing(clause)
        if made is None:
            return
        colours = theme()
        colour = status_colour(made.status, colours)
        if words:
            colour = colours.red if made.past_due(date.today()) else colours.amber_text
        shape = QRectF(box.left(), box.top() + 1, _LINE - 4, _LINE - 2)
        paint_status(painter, shape, Status.AT_RISK if words else made.status, colour)
        painter.setFont(self._mark_font)
        painter.setPen(QColor(colour))
        box.setLeft(box.left() + _MARK)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, words)

    def _fits_one_line(self, clause: PoolClause, width: float) -> bool:
        room = width - self._mark_width(clause)
        if len(clause.gist) * self._text.averageCharWidth() > 2 * room:
            return False
        return self._width(clause.gist) <= room

    def _mark_width(self, clause: PoolClause) -> float:
        made, words = standing(clause)
        return 0 if made is None else 4 + _MARK + self._mark.horizontalAdvance(words)

    def _width(self, text: str) -> float:
        if text not in self._widths:
            self._widths[text] = self._text.horizontalAdvance(text)
        return self._widths[text]

    def _label_width(self, label: str) -> float:
        return QFontMetricsF(self._label_font).horizontalAdvance(label)


def standing(clause: PoolClause) -> tuple[Commitment | None, str]:
    """The commitment to show of a clause, the most pressing, and in words whether it presses."""
    if not clause.commitments:
        return None, ""
    made = min(clause.commitments, key=_urgency)
    if made.past_due(date.today()):
        return made, QCoreApplication.translate("agenda", "past due")
    if made.status.open and made.due_on is not None:
        return made, QCoreApplication.translate("agenda", "dated")
    return made, ""


def _urgency(made: Commitment) -> tuple[bool, date]:
    return not made.status.open, made.due_on or date.max


def _clause(index: Index) -> PoolClause:
    model = index.model()
    assert isinstance(model, ClausePool)
    return model.clause(index)
