"""The layout of one clause at a width: its lines, and the small lines at its edge."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextLine

from briefing.domain.annotation import Annotation
from briefing.domain.commitment import Status
from briefing.language import labels
from briefing.ui.controls import text_layout
from briefing.ui.controls.labels import translate_status
from briefing.ui.controls.note_kinds import NOTE_KINDS
from briefing.ui.controls.text_layout import get_cursor_x, lay_out_text
from briefing.ui.controls.text_size import scale
from briefing.ui.controls.theme import make_sans_font, make_serif_font
from briefing.ui.statement.statement_model import Paragraph

MEASURE = 75
"""The most characters in a line, on average. Lines of a printed book have 60 to 75."""


_AVERAGE_WORDS = "the Parties agreed to cooperate in transport and to expand trade between them "


class Style:
    """The fonts of the clause area, and their measures."""

    def __init__(self) -> None:
        self.text = make_serif_font(15)
        self.heading = make_sans_font(13, QFont.Weight.DemiBold)
        self.label = make_sans_font(13, QFont.Weight.Bold)
        self.edge = make_sans_font(11)
        self.line = float(scale(22))
        self.edge_line = float(scale(18))
        self.before_text = float(scale(46))
        self.edge_width = float(scale(108))
        self.indent = float(scale(26))
        metrics = QFontMetricsF(self.text)
        self.lift = (self.line - metrics.height()) / 2
        self.ascent = metrics.ascent() + self.lift
        self.character = metrics.horizontalAdvance(_AVERAGE_WORDS) / len(_AVERAGE_WORDS)
        self.labels = QFontMetricsF(self.label)
        self.edges = QFontMetricsF(self.edge)


@dataclass(frozen=True)
class Columns:
    """The horizontal places in a width: the box of a clause, its words, its right edge.

    Lines are never longer than those of a book. Where there is no room beside the words, the small
    lines of the edge stand below them, and so does the other language version.
    """

    left_edge: float
    width: float
    text_x: float
    measure: float
    is_edge_below: bool
    beside_x: float = 0.0
    is_beside_below: bool = True

    @classmethod
    def from_width(cls, width: int, style: Style, *, side_by_side: bool = False) -> "Columns":
        columns = cls._make_for_one_text(width, style)
        return columns._add_second_text(width, style) if side_by_side else columns

    def _add_second_text(self, width: int, style: Style) -> "Columns":
        """Make columns for two texts: side by side where both have room, else one below."""
        room = width - self.left_edge - self.text_x - style.edge_width - _GUTTER
        measure = min(MEASURE * style.character, room / 2)
        if measure < _NARROWEST * style.character:
            return replace(self, beside_x=self.text_x)
        return replace(
            self,
            width=min(
                width - 2 * self.left_edge,
                style.before_text + 2 * measure + _GUTTER + style.edge_width + 16,
            ),
            measure=measure,
            is_edge_below=False,
            beside_x=self.text_x + measure + _GUTTER,
            is_beside_below=False,
        )

    @classmethod
    def _make_for_one_text(cls, width: int, style: Style) -> "Columns":
        margin = 22.0 if width > 640 else 12.0
        room = width - 2 * margin
        measure = MEASURE * style.character
        beside = room - style.before_text - style.edge_width
        below = beside < 50 * style.character
        text = min(measure, room - style.before_text - 14 if below else beside)
        box = min(room, style.before_text + text + (14 if below else style.edge_width + 16))
        return cls(margin, box, margin + style.before_text, max(text, 120.0), below)

    @property
    def right_edge(self) -> float:
        return self.left_edge + self.width

    @classmethod
    def find_most_width(cls, style: Style, *, side_by_side: bool) -> int:
        """Find the width beyond which lines grow no longer."""
        return round(cls.from_width(_ENDLESS, style, side_by_side=side_by_side).right_edge + 22)


_ENDLESS = 100_000
_GUTTER = 28.0  # between two language versions
_NARROWEST = 34  # characters in a line, for two versions side by side
_PAD = 9.0
_BETWEEN = 4.0  # between a clause and its other version below it
GAP = 2.0
"""The space between the boxes of two clauses."""


@dataclass(frozen=True)
class EdgeLine:
    """A line of small type at the right edge of a clause."""

    text: str
    status: Status | None = None
    has_pencil: bool = False
    is_past_due: bool = False

    @property
    def spoken_text(self) -> str:
        """What the line says without its picture."""
        if not self.has_pencil:
            return self.text
        return QCoreApplication.translate("clause", "notes: {number}").format(number=self.text)


class ClauseLayout:
    """The lines of a clause and their places. All offsets count Python characters."""

    def __init__(self, paragraph: Paragraph, columns: Columns, style: Style, today: date) -> None:
        self.paragraph = paragraph
        self.columns = columns
        self.style = style
        self.edge = make_edge_lines(paragraph, today)
        self.indent = style.indent * paragraph.depth
        self.text_x = columns.text_x + self.indent
        self.text_top = _PAD + (style.line if paragraph.clause.heading else 0.0)
        self.layout = self._lay_out(paragraph.clause.text)
        words = self.layout.lineCount() * style.line
        beside = self.text_top + max(words, 0 if columns.is_edge_below else self._get_edge_height())
        below = self._get_edge_height() if columns.is_edge_below and self.edge else 0.0
        self.edge_top = self.text_top + (words if columns.is_edge_below else 0.0)
        self.beside = [self._lay_out(text) for text in list_beside_texts(paragraph)]
        self.beside_x = columns.beside_x + self.indent
        self.beside_top = beside + below + _BETWEEN if columns.is_beside_below else self.text_top
        height = beside + below
        if self.beside:
            lines = sum(layout.lineCount() for layout in self.beside)
            height = max(height, self.beside_top + lines * style.line)
        self.height = height + _PAD

    def _lay_out(self, text: str) -> QTextLayout:
        width = max(self.columns.measure - self.indent, 60.0)
        style = self.style
        return lay_out_text(text, style.text, width, line_height=style.line, lift=style.lift)

    def _get_edge_height(self) -> float:
        lines = min(len(self.edge), 1) if self.columns.is_edge_below else len(self.edge)
        return lines * self.style.edge_line

    def find_offset_at(self, x: float, y: float) -> int:
        """Find the character nearest to a place in the box of the clause."""
        line = self._find_line_at(y)
        return self.to_python(line.xToCursor(x - self.text_x))

    def _find_line_at(self, y: float) -> QTextLine:
        number = int((y - self.text_top) // self.style.line)
        return self.layout.lineAt(max(0, min(number, self.layout.lineCount() - 1)))

    def find_offset_lines_away(self, offset: int, lines: int) -> int | None:
        """Find the offset this many lines below (negative: above); None outside the clause."""
        at = self.to_qt(offset)
        line = self.layout.lineForTextPosition(at)
        number = line.lineNumber() + lines
        if not 0 <= number < self.layout.lineCount():
            return None
        x = get_cursor_x(line, at)
        return self.to_python(self.layout.lineAt(number).xToCursor(x))

    def find_line_ends(self, offset: int) -> tuple[int, int]:
        """Find where the line with that offset begins and ends."""
        line = self.layout.lineForTextPosition(self.to_qt(offset))
        start, length = line.textStart(), line.textLength()
        is_last = line.lineNumber() == self.layout.lineCount() - 1
        return self.to_python(start), self.to_python(start + length - (0 if is_last else 1))

    def find_next_offset(self, offset: int, *, forward: bool, words: bool) -> int:
        """Find the next place for a cursor, a character or a word further."""
        text = self.paragraph.clause.text
        return text_layout.find_next_offset(self.layout, text, offset, forward=forward, words=words)

    def get_rects(self, start: int, end: int) -> Iterator[QRectF]:
        """Get the rectangles of some words in the box of the clause, one for each line."""
        first, last = self.to_qt(start), self.to_qt(end)
        for number in range(self.layout.lineCount()):
            line = self.layout.lineAt(number)
            begin = max(first, line.textStart())
            stop = min(last, line.textStart() + line.textLength())
            if begin < stop:
                start_x = get_cursor_x(line, begin)
                # Without the space at the end of a line.
                end_x = min(get_cursor_x(line, stop), line.naturalTextWidth())
                top = self.text_top + number * self.style.line + 1
                yield QRectF(self.text_x + start_x, top, end_x - start_x, self.style.line - 3)

    def get_caret_rect(self, offset: int) -> QRectF:
        """Get the rectangle of a cursor."""
        at = self.to_qt(offset)
        line = self.layout.lineForTextPosition(at)
        top = self.text_top + line.lineNumber() * self.style.line
        return QRectF(self.text_x + get_cursor_x(line, at) - 0.5, top + 1, 1.5, self.style.line - 2)

    def to_qt(self, offset: int) -> int:
        return text_layout.to_qt(self.paragraph.clause.text, offset)

    def to_python(self, units: int) -> int:
        return text_layout.to_python(self.paragraph.clause.text, units)

    def get_text_origin(self) -> QPointF:
        return QPointF(self.text_x, self.text_top)


def list_beside_texts(paragraph: Paragraph) -> list[str]:
    """List the texts of the other language version; each with its number, if that differs."""
    if paragraph.other_clauses is None:
        return []
    if not paragraph.other_clauses:
        return [QCoreApplication.translate("clause", "Not in the other language version")]
    own = labels.parse_label(paragraph.clause.label)
    return [
        each.text if labels.parse_label(each.label) == own else f"{each.label} {each.text}".strip()
        for each in paragraph.other_clauses
    ]


def count_characters(paragraph: Paragraph, columns: Columns) -> int:
    """Count the characters that make up the height of a clause."""
    mine = len(paragraph.clause.text)
    if not paragraph.other_clauses:
        return mine
    theirs = sum(len(each.text) for each in paragraph.other_clauses)
    return mine + theirs if columns.is_beside_below else max(mine, theirs)


def estimate_heights(
    lengths: Sequence[int], depths: Sequence[int], columns: Columns, style: Style
) -> list[float]:
    """Estimate the heights of clauses from their lengths, each with the gap below it.

    It runs for every clause of a text, so it lays nothing out.
    """
    fixed, line = 2 * _PAD + GAP + style.line, style.line
    measures = (
        columns.measure - style.indent * depth for depth in range(max(depths, default=0) + 1)
    )
    lines = [1.03 * style.character / max(measure, 60.0) for measure in measures]
    return [
        fixed + line * int(length * lines[depth])
        for length, depth in zip(lengths, depths, strict=True)
    ]


def make_edge_lines(paragraph: Paragraph, today: date) -> list[EdgeLine]:
    """Make the lines for where a clause is used, its status, and how many notes it has."""
    lines = []
    for link in paragraph.links:
        if link.number is None:
            lines.append(EdgeLine(QCoreApplication.translate("clause", "On the programme")))
        else:
            item = QCoreApplication.translate("clause", "Item {number}")
            lines.append(EdgeLine(item.format(number=link.number)))
    for commitment in paragraph.commitments:
        lines.append(
            EdgeLine(_lower_first_letter(translate_status(commitment.status)), commitment.status)
        )
        if commitment.is_past_due(today):
            words = QCoreApplication.translate("clause", "past due")
            lines.append(EdgeLine(words, is_past_due=True))
    if paragraph.annotations:
        lines.append(EdgeLine(str(len(paragraph.annotations)), has_pencil=True))
    return lines


def _lower_first_letter(words: str) -> str:
    return words[:1].lower() + words[1:]


def find_marks(annotations: tuple[Annotation, ...], text: str) -> list[tuple[int, int, bool]]:
    """Find the words with a note: start, end, and whether the note is for speaking (amber)."""
    marks_of_text = []
    for each in annotations:
        place = each.anchor.find(text) if each.anchor else None
        if place:
            marks_of_text.append((*place, NOTE_KINDS[each.kind].has_amber_mark))
    return sorted(marks_of_text, key=lambda mark: mark[2])
