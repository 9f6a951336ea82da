"""The painting of clauses."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QTextCharFormat, QTextLayout

from briefing.domain.statement import ClauseKind
from briefing.language.addresses import format_margin_label
from briefing.ui.controls.shapes import paint_pencil, paint_status
from briefing.ui.controls.theme import Theme
from briefing.ui.statement.clause_layout import ClauseLayout, EdgeLine, Style, find_marks

_RADIUS = 6.0
_BAR = 3.0


@dataclass(frozen=True)
class ClauseLook:
    """The state of a clause in the view: selection, focus, selected words, cursor."""

    is_selected: bool = False
    is_focused: bool = False
    span: tuple[int, int] | None = None
    cursor: int | None = None


def paint_clause(
    painter: QPainter, layout: ClauseLayout, top: float, look: ClauseLook, colours: Theme
) -> None:
    """Draw a clause, with the upper edge of its box at `top`."""
    painter.save()
    painter.translate(0, top)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if look.is_selected:
        _paint_box(painter, layout, look.is_focused, colours)
    _paint_label(painter, layout, colours)
    _paint_marks(painter, layout, colours)
    _paint_words(painter, layout, look, colours)
    _paint_beside(painter, layout, colours)
    _paint_edge(painter, layout, colours)
    painter.restore()


def _paint_box(painter: QPainter, layout: ClauseLayout, focused: bool, colours: Theme) -> None:
    columns = layout.columns
    box = QRectF(columns.left_edge, 0, columns.width, layout.height).adjusted(0.5, 0.5, -0.5, -0.5)
    shape = QPainterPath()
    shape.addRoundedRect(box, _RADIUS, _RADIUS)
    painter.fillPath(shape, QColor(colours.teal_tint))
    painter.setPen(QPen(QColor(colours.teal if focused else colours.rule), 1))
    painter.drawPath(shape)
    painter.save()
    painter.setClipRect(QRectF(columns.left_edge, 0, _BAR, layout.height))
    painter.fillPath(shape, QColor(colours.teal))
    painter.restore()


def _paint_label(painter: QPainter, layout: ClauseLayout, colours: Theme) -> None:
    clause, style = layout.paragraph.clause, layout.style
    baseline = layout.text_top + style.ascent
    if clause.heading:
        painter.setFont(style.heading)
        painter.setPen(QColor(colours.text))
        painter.drawText(QPointF(layout.text_x, baseline - style.line), clause.heading)
    if label := format_margin_label(clause):
        painter.setFont(style.label)
        painter.setPen(QColor(colours.teal if clause.label else colours.slate))
        width = style.labels.horizontalAdvance(label)
        painter.drawText(QPointF(layout.text_x - 10 - width, baseline), label)


def _paint_marks(painter: QPainter, layout: ClauseLayout, colours: Theme) -> None:
    text = layout.paragraph.clause.text
    for start, end, amber in find_marks(layout.paragraph.annotations, text):
        colour = QColor(colours.amber_mark if amber else colours.teal_mark)
        for rect in layout.get_rects(start, end):
            painter.fillRect(rect, colour)


def _paint_words(painter: QPainter, layout: ClauseLayout, look: ClauseLook, colours: Theme) -> None:
    quiet = layout.paragraph.clause.kind is ClauseKind.FOOTNOTE
    painter.setPen(QColor(colours.slate if quiet else colours.text))
    selections = []
    if look.span:
        start, end = (layout.to_qt(offset) for offset in look.span)
        for rect in layout.get_rects(*look.span):
            painter.fillRect(rect, QColor(colours.teal))
        selections.append(_make_range(start, end - start, colours.on_teal))
    layout.layout.draw(painter, layout.get_text_origin(), selections)
    if look.cursor is not None:
        painter.fillRect(layout.get_caret_rect(look.cursor), QColor(colours.text))


def _paint_beside(painter: QPainter, layout: ClauseLayout, colours: Theme) -> None:
    """Draw the other language version, lighter than the text itself."""
    if not layout.beside:
        return
    style, top = layout.style, layout.beside_top
    if not layout.columns.is_beside_below:
        at = layout.beside_x - 14.5
        painter.setPen(QPen(QColor(colours.rule), 1))
        painter.drawLine(QPointF(at, top + 3), QPointF(at, layout.height - 9))
    painter.setPen(QColor(colours.slate))
    for text in layout.beside:
        text.draw(painter, QPointF(layout.beside_x, top))
        top += text.lineCount() * style.line


def _make_range(start: int, length: int, colour: str) -> QTextLayout.FormatRange:
    text_range = QTextLayout.FormatRange()
    text_range.start, text_range.length = start, length
    form = QTextCharFormat()
    form.setForeground(QColor(colour))
    text_range.format = form
    return text_range


def _paint_edge(painter: QPainter, layout: ClauseLayout, colours: Theme) -> None:
    """Draw the small lines: one below another at the right edge, in a narrow view in one row."""
    style, columns = layout.style, layout.columns
    right, top = columns.right_edge - 9, layout.edge_top
    baseline = top + style.ascent
    if columns.is_edge_below:
        for line in reversed(layout.edge):
            right = _paint_edge_line(painter, line, right, baseline, style, colours) - 14
        return
    for line in layout.edge:
        _paint_edge_line(painter, line, right, baseline, style, colours)
        baseline += style.edge_line


def _paint_edge_line(
    painter: QPainter, line: EdgeLine, right: float, baseline: float, style: Style, colours: Theme
) -> float:
    """Draw one small line that ends at `right`; return where it begins."""
    colour = colours.red if line.is_past_due else colours.slate
    font = QFont(style.edge)
    font.setBold(line.is_past_due)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    left_edge = right - painter.fontMetrics().horizontalAdvance(line.text)
    painter.drawText(QPointF(left_edge, baseline), line.text)
    shape = QRectF(left_edge - 16, baseline - 10.5, 13, 13)
    if line.status:
        paint_status(painter, shape, line.status, colour)
        return shape.left()
    if line.has_pencil:
        paint_pencil(painter, shape, colour)
        return shape.left()
    return left_edge
