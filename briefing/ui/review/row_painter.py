"""The painting of the rows of a source and of its result."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout

from briefing.reading.pieces import Part
from briefing.ui.controls.text_layout import to_qt
from briefing.ui.controls.theme import Theme, make_sans_font
from briefing.ui.review.row_stack import RowStack

_SHADE = {Part.HEADING: 46, Part.CLAUSE: 20, Part.ITEM: 20, Part.LEFT_OUT: 0}
_SELECTED_ALPHA = 34


@dataclass(frozen=True)
class RowLook:
    """The state of a row in the view. `caret` is an offset."""

    is_selected: bool
    is_focused: bool
    caret: int | None = None


def get_part_colour(part: Part | None, colours: Theme) -> str:
    """Get the colour of the bar beside a part."""
    return {
        Part.TITLE: colours.text,
        Part.HEADING: colours.gold,
        Part.LEAD_IN: colours.amber,
        Part.CLAUSE: colours.teal,
        Part.ITEM: colours.teal,
        Part.SIGNATURE: colours.text,
        Part.LEFT_OUT: colours.rule,
        None: colours.paper,
    }.get(part, colours.slate)


def get_word_colour(part: Part | None, colours: Theme) -> str:
    """Get the colour of the word for a part; it is darker than a pale bar."""
    if part in (Part.HEADING, Part.LEAD_IN):
        return colours.amber_text
    return colours.slate if part is Part.LEFT_OUT else get_part_colour(part, colours)


def paint_row(
    painter: QPainter, stack: RowStack, index: int, box: QRectF, look: RowLook, colours: Theme
) -> None:
    row, edges = stack.rows[index], stack.edges
    _paint_ground(painter, stack, index, box, look, colours)
    baseline = box.top() + 3 + stack.line * 0.7
    painter.setFont(make_sans_font(11))
    painter.setPen(QColor(colours.slate))
    numbers = QRectF(0, box.top() + 3, edges.numbers - 8, stack.line)
    painter.drawText(
        numbers, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.number
    )
    if row.word:
        painter.setFont(make_sans_font(11, QFont.Weight.DemiBold))
        painter.setPen(QColor(get_word_colour(row.part, colours)))
        words = painter.fontMetrics().elidedText(
            row.word, Qt.TextElideMode.ElideRight, int(edges.words - 8)
        )
        painter.drawText(QPointF(edges.numbers, baseline), words)
    quiet = row.part in (Part.LEFT_OUT, Part.FOOTNOTE)
    painter.setPen(QColor(colours.slate if quiet else colours.text))
    origin = QPointF(stack.get_text_x(index), box.top() + 3)
    if row.text.strip():
        stack.get_layout(index).draw(
            painter, origin, _make_suspect_formats(row.text, row.suspects, colours)
        )
    if look.caret is not None:
        place = origin + stack.get_caret_place(index, look.caret)
        painter.fillRect(
            QRectF(place.x() - 0.5, place.y() + 1, 1.5, stack.line - 2), QColor(colours.text)
        )


def _paint_ground(
    painter: QPainter, stack: RowStack, index: int, box: QRectF, look: RowLook, colours: Theme
) -> None:
    """Draw a shade of the colour of the part, and its bar: half as wide for an item."""
    part, text_edge = stack.rows[index].part, stack.edges.numbers + stack.edges.words
    ground = QColor(get_part_colour(part, colours))
    field = QRectF(text_edge, box.top(), box.width() - text_edge, box.height())
    if part is not None:
        ground.setAlpha(_SHADE.get(part, 10))
        painter.fillRect(field, ground)
    if look.is_selected:
        ground_colour = QColor(colours.teal)
        ground_colour.setAlpha(_SELECTED_ALPHA if look.is_focused else _SELECTED_ALPHA // 2)
        painter.fillRect(box, ground_colour)
        painter.fillRect(QRectF(0, box.top(), 3, box.height()), QColor(colours.gold))
    if part is not None:
        width = 2 if part in (Part.ITEM, Part.LEFT_OUT) else 4
        bar = QRectF(text_edge, box.top() + 1, width, box.height() - (1 if part else 2))
        painter.fillRect(bar, QColor(get_part_colour(part, colours)))


def _make_suspect_formats(
    text: str, suspects: frozenset[str], colours: Theme
) -> list[QTextLayout.FormatRange]:
    """Make formats that show suspect characters on a coloured ground, even invisible ones."""
    formats = []
    for offset, char in enumerate(text):
        if char in suspects:
            mark = QTextLayout.FormatRange()
            mark.start, mark.length = to_qt(text, offset), to_qt(char, 1)
            form = QTextCharFormat()
            form.setBackground(QColor(colours.amber_mark))
            form.setForeground(QColor(colours.text))
            form.setFontUnderline(True)
            form.setUnderlineColor(QColor(colours.amber))
            mark.format = form
            formats.append(mark)
    return formats
