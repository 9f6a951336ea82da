"""Rows of text stacked below each other, and the places of a caret in them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout

from briefing.ui.controls.stack import Stack
from briefing.ui.controls.text_layout import (
    find_next_offset,
    get_cursor_x,
    lay_out_text,
    to_python,
    to_qt,
)
from briefing.ui.controls.text_size import scale
from briefing.ui.controls.theme import make_sans_font, make_serif_font
from briefing.ui.review.proof_model import Row

LINE = 20  # the height of a line at the usual text size
_PAD = 3.0
_BLANK = 9.0
_INDENT = 20.0
_MEASURE = 80  # the most characters in a line: a few more than in a book
# Invisible characters and those that turn the direction of writing are shown as a box.
_HIDDEN = "\u200b\u200c\u200d\u200e\u200f\u061c\u2060\ufeff\u202a\u202b\u202c\u202d\u202e"
VISIBLE = dict.fromkeys(map(ord, _HIDDEN + "\u2066\u2067\u2068\u2069"), "\u25af")
_SAMPLE = "the Parties agreed to cooperate in transport and to expand trade between them "


@dataclass(frozen=True)
class Edges:
    """The widths of the columns before the text: the numbers, and the words for the parts."""

    numbers: float
    words: float

    def scale(self) -> "Edges":
        """Make them for the size of the text."""
        return Edges(scale(self.numbers), scale(self.words))

    @property
    def text(self) -> float:
        return self.numbers + self.words + 12.0


class RowStack(Stack[QTextLayout]):
    """The rows in the view. Their lines are never longer than those of a book."""

    def __init__(self, edges: Edges) -> None:
        super().__init__()
        self._usual_edges = edges
        self.rows: list[Row] = []
        self._width = 400.0
        self._make_fonts()

    def restyle(self) -> None:
        """Lay the rows out for another size of the text. Call `fit` afterwards."""
        self._make_fonts()
        self._width = 0.0

    def _make_fonts(self) -> None:
        self.edges = self._usual_edges.scale()
        self.line = scale(LINE)
        self._fonts = {False: make_serif_font(13), True: make_sans_font(12, QFont.Weight.DemiBold)}
        metrics = QFontMetricsF(self._fonts[False])
        self._lift = (self.line - metrics.height()) / 2
        self._character = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; unchanged ones are not measured again."""
        is_same_count = len(rows) == len(self.rows)
        old, self.rows = self.rows, list(rows)
        if not is_same_count:
            self._estimate_heights()
            return
        for index, (before, after) in enumerate(zip(old, rows, strict=True)):
            if before != after:
                self._forget(index)

    def fit(self, width: float) -> None:
        """Lay the rows out at another width."""
        width = min(width, self.edges.text + _MEASURE * self._character)
        if width != self._width:
            self._width = width
            self._estimate_heights()

    def get_text_x(self, index: int) -> float:
        return self.edges.text + _INDENT * self.rows[index].depth

    def get_text_top(self, index: int) -> float:
        return self._tops[index] + _PAD

    def get_caret_place(self, index: int, offset: int) -> QPointF:
        """Get the upper end of a caret before a character, from the start of the row's text."""
        layout = self.get_layout(index)
        at = to_qt(self.rows[index].text, offset)
        line = layout.lineForTextPosition(at)
        return QPointF(get_cursor_x(line, at), line.lineNumber() * self.line)

    def find_next_offset(self, index: int, offset: int, *, forward: bool, words: bool) -> int:
        """Find the next place for a caret, a character or a word further."""
        layout, text = self.get_layout(index), self.rows[index].text
        return find_next_offset(layout, text, offset, forward=forward, words=words)

    def find_offset_at(self, index: int, x: float, y: float) -> int:
        """Find the character nearest to a place in the stack."""
        layout = self.get_layout(index)
        number = int((y - self.get_text_top(index)) // self.line)
        line = layout.lineAt(max(0, min(number, layout.lineCount() - 1)))
        units = line.xToCursor(x - self.get_text_x(index))
        return to_python(self.rows[index].text, units)

    def _lay_out(self, index: int) -> QTextLayout:
        row = self.rows[index]
        width = max(self._width - self.get_text_x(index), 60.0)
        text, font = row.text.translate(VISIBLE), self._fonts[row.is_strong]
        return lay_out_text(text, font, width, line_height=self.line, lift=self._lift)

    def _measure_height(self, index: int) -> float:
        if _is_blank(self.rows[index]):
            return _BLANK
        return self.get_layout(index).lineCount() * self.line + 2 * _PAD

    def _estimate_heights(self) -> None:
        characters = max(self._width - self.edges.text, 60.0) / self._character
        self._begin(
            [
                _BLANK
                if _is_blank(row)
                else (1 + int(len(row.text) * 1.03 / characters)) * self.line + 2 * _PAD
                for row in self.rows
            ]
        )


def _is_blank(row: Row) -> bool:
    return not row.text.strip() and not row.word
