"""Rows of text stacked under each other, and a caret among their characters."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from briefing.ui.controls.stack import Stack
from briefing.ui.controls.theme import make_sans_font, make_serif_font
from briefing.ui.review.proof_model import Row

LINE = 20.0
_PAD = 3.0
_BLANK = 9.0
_INDENT = 20.0
_MEASURE = 80  # characters in a line, at most: a book's measure and a little more
# What turns the direction of writing or cannot be seen is shown as a box, and turns nothing.
_HIDDEN = "\u200b\u200c\u200d\u200e\u200f\u061c\u2060\ufeff\u202a\u202b\u202c\u202d\u202e"
_VISIBLE = dict.fromkeys(map(ord, _HIDDEN + "\u2066\u2067\u2068\u2069"), "\u25af")
_SAMPLE = "the Parties agreed to cooperate in transport and to expand trade between them "


@dataclass(frozen=True)
class Edges:
    """How wide the columns before the text are: that of the numbers, that of the words."""

    numbers: float
    words: float

    @property
    def text(self) -> float:
        return self.numbers + self.words + 12.0


class RowStack(Stack[QTextLayout]):
    """The rows shown, each with its text in a book's measure."""

    def __init__(self, edges: Edges) -> None:
        super().__init__()
        self.edges = edges
        self.rows: list[Row] = []
        self._width = 400.0
        self._fonts = {False: make_serif_font(13), True: make_sans_font(12, QFont.Weight.DemiBold)}
        metrics = QFontMetricsF(self._fonts[False])
        self.lift = (LINE - metrics.height()) / 2
        self._character = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Stack these rows; what is as it was keeps its measure."""
        same = len(rows) == len(self.rows)
        old, self.rows = self.rows, list(rows)
        if not same:
            self._estimate_heights()
            return
        for index, (before, after) in enumerate(zip(old, rows, strict=True)):
            if before != after:
                self._forget(index)

    def fit(self, width: float) -> None:
        """Lay out at another width; the text never runs wider than a book's lines."""
        width = min(width, self.edges.text + _MEASURE * self._character)
        if width != self._width:
            self._width = width
            self._estimate_heights()

    def get_text_x(self, index: int) -> float:
        return self.edges.text + _INDENT * self.rows[index].depth

    def get_text_top(self, index: int) -> float:
        return self._tops[index] + _PAD

    def get_caret_place(self, index: int, offset: int) -> QPointF:
        """Where, from the row's own text, a caret before that character stands: its upper end."""
        layout = self.get_layout(index)
        at = to_qt(self.rows[index].text, offset)
        line = layout.lineForTextPosition(at)
        place: Any = line.cursorToX(at)  # PySide returns it with the cursor it may have corrected
        return QPointF(float(place[0]), line.lineNumber() * LINE)

    def find_next_offset(self, index: int, offset: int, *, forward: bool, words: bool) -> int:
        """The next place for a caret, a character or a word further."""
        mode = QTextLayout.CursorMode.SkipWords if words else QTextLayout.CursorMode.SkipCharacters
        layout, text = self.get_layout(index), self.rows[index].text
        move = layout.nextCursorPosition if forward else layout.previousCursorPosition
        return to_python(text, move(to_qt(text, offset), mode))

    def find_offset_at(self, index: int, x: float, y: float) -> int:
        """The offset of the character nearest to a place of the stack."""
        layout = self.get_layout(index)
        number = int((y - self.get_text_top(index)) // LINE)
        line = layout.lineAt(max(0, min(number, layout.lineCount() - 1)))
        units = line.xToCursor(x - self.get_text_x(index))
        return to_python(self.rows[index].text, units)

    def _lay_out(self, index: int) -> QTextLayout:
        row = self.rows[index]
        width = max(self._width - self.get_text_x(index), 60.0)
        return _lay_out_text(row.text, width, self._fonts[row.is_strong], self.lift)

    def _measure_height(self, index: int) -> float:
        if _is_blank(self.rows[index]):
            return _BLANK
        return self.get_layout(index).lineCount() * LINE + 2 * _PAD

    def _estimate_heights(self) -> None:
        characters = max(self._width - self.edges.text, 60.0) / self._character
        self._begin(
            [
                _BLANK
                if _is_blank(row)
                else (1 + int(len(row.text) * 1.03 / characters)) * LINE + 2 * _PAD
                for row in self.rows
            ]
        )


def _is_blank(row: Row) -> bool:
    return not row.text.strip() and not row.word


def to_qt(text: str, offset: int) -> int:
    """Qt counts UTF-16 units."""
    return len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2


def to_python(text: str, units: int) -> int:
    whole = text.encode("utf-16-le", "surrogatepass")
    return len(whole[: 2 * units].decode("utf-16-le", "ignore"))


def _lay_out_text(text: str, width: float, font: QFont, lift: float) -> QTextLayout:
    layout = QTextLayout(text.translate(_VISIBLE).replace("\n", "\u2028") or " ", font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    number = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * LINE + lift))
        number += 1
    layout.endLayout()
    return layout
