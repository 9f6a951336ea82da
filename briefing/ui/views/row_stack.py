"""Rows of text stacked under each other: how high each is, and where it stands.

A row is laid out when it is first seen; until then its height is estimated from its length, so
that a text of many thousand lines opens as fast as a short one.
"""

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from briefing.ui.models.proof import Row
from briefing.ui.theme import sans, serif

LINE = 20.0
_PAD = 3.0
_BLANK = 9.0
_INDENT = 20.0
_KEPT = 200  # layouts kept: several screens of them
_MEASURE = 80  # characters in a line, at most: a book's measure and a little more
# What turns the direction of writing or cannot be seen is shown as a box, and turns nothing.
_HIDDEN = "\u200b\u200c\u200d\u200e\u200f\u061c\u2060\ufeff\u202a\u202b\u202c\u202d\u202e"
_SHOWN = dict.fromkeys(map(ord, _HIDDEN + "\u2066\u2067\u2068\u2069"), "\u25af")
_SAMPLE = "the Parties agreed to cooperate in transport and to expand trade between them "


@dataclass(frozen=True)
class Edges:
    """How wide the columns before the text are: that of the numbers, that of the words."""

    numbers: float
    words: float

    @property
    def text(self) -> float:
        return self.numbers + self.words + 12.0


class RowStack:
    """Places are pixels from the top of the first row."""

    def __init__(self, edges: Edges) -> None:
        self.edges = edges
        self.rows: list[Row] = []
        self._width = 400.0
        self._fonts = {False: serif(13), True: sans(12, QFont.Weight.DemiBold)}
        metrics = QFontMetricsF(self._fonts[False])
        self.lift = (LINE - metrics.height()) / 2
        self._character = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        self._heights: list[float] = []
        self._tops: list[float] = [0.0]
        self._measured: set[int] = set()
        self._layouts: OrderedDict[int, QTextLayout] = OrderedDict()

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def height(self) -> float:
        return self._tops[-1]

    def show(self, rows: Sequence[Row]) -> None:
        """Stack these rows; what is as it was keeps its measure."""
        same = len(rows) == len(self.rows)
        old, self.rows = self.rows, list(rows)
        if not same:
            self._estimate()
            return
        for index, (before, after) in enumerate(zip(old, rows, strict=True)):
            if before != after:
                self._layouts.pop(index, None)
                self._measured.discard(index)

    def fit(self, width: float) -> None:
        """Lay out at another width; the text never runs wider than a book's lines."""
        width = min(width, self.edges.text + _MEASURE * self._character)
        if width != self._width:
            self._width = width
            self._estimate()

    def top(self, index: int) -> float:
        return self._tops[index]

    def bottom(self, index: int) -> float:
        return self._tops[index + 1]

    def at(self, place: float) -> int:
        """The row at a place, or the nearest."""
        return max(0, min(bisect_right(self._tops, place) - 1, len(self) - 1))

    def text_left(self, index: int) -> float:
        return self.edges.text + _INDENT * self.rows[index].depth

    def text_top(self, index: int) -> float:
        return self._tops[index] + _PAD

    def layout(self, index: int) -> QTextLayout:
        layout = self._layouts.get(index)
        if layout is None:
            row = self.rows[index]
            width = max(self._width - self.text_left(index), 60.0)
            layout = _laid_out(row.text, width, self._fonts[row.strong], self.lift)
            self._layouts[index] = layout
            if len(self._layouts) > _KEPT:
                self._layouts.popitem(last=False)
        else:
            self._layouts.move_to_end(index)
        return layout

    def measure(self, place: float, height: float) -> float:
        """Lay out what is in view from `place` on; returns where the view now has to begin."""
        while len(self):
            seen = range(self.at(place), self.at(place + height) + 1)
            unmeasured = [index for index in seen if index not in self._measured]
            if not unmeasured:
                break
            kept = next((index for index in seen if index in self._measured), seen[0])
            before = self._tops[kept]
            for index in unmeasured:
                self._heights[index] = self._height(index)
            self._measured.update(unmeasured)
            self._stack(unmeasured[0])
            place += self._tops[kept] - before
        return place

    def caret(self, index: int, offset: int) -> QPointF:
        """Where, from the row's own text, a caret before that character stands: its upper end."""
        layout = self.layout(index)
        at = to_qt(self.rows[index].text, offset)
        line = layout.lineForTextPosition(at)
        place: Any = line.cursorToX(at)  # PySide returns it with the cursor it may have corrected
        return QPointF(float(place[0]), line.lineNumber() * LINE)

    def beside(self, index: int, offset: int, *, forward: bool, words: bool) -> int:
        """The next place for a caret, a character or a word further."""
        mode = QTextLayout.CursorMode.SkipWords if words else QTextLayout.CursorMode.SkipCharacters
        layout, text = self.layout(index), self.rows[index].text
        move = layout.nextCursorPosition if forward else layout.previousCursorPosition
        return to_python(text, move(to_qt(text, offset), mode))

    def offset_at(self, index: int, x: float, y: float) -> int:
        """The offset of the character nearest to a place of the stack."""
        layout = self.layout(index)
        number = int((y - self.text_top(index)) // LINE)
        line = layout.lineAt(max(0, min(number, layout.lineCount() - 1)))
        units = line.xToCursor(x - self.text_left(index))
        return to_python(self.rows[index].text, units)

    def _height(self, index: int) -> float:
        if _is_blank(self.rows[index]):
            return _BLANK
        return self.layout(index).lineCount() * LINE + 2 * _PAD

    def _estimate(self) -> None:
        characters = max(self._width - self.edges.text, 60.0) / self._character
        self._heights = [
            _BLANK
            if _is_blank(row)
            else (1 + int(len(row.text) * 1.03 / characters)) * LINE + 2 * _PAD
            for row in self.rows
        ]
        self._measured.clear()
        self._layouts.clear()
        self._tops = [0.0]
        self._stack(0)

    def _stack(self, first: int) -> None:
        """Find the places of the rows from `first` on."""
        start = self._tops[first]
        self._tops[first:] = accumulate(self._heights[first:], initial=start)


def _is_blank(row: Row) -> bool:
    return not row.text.strip() and not row.word


def to_qt(text: str, offset: int) -> int:
    """Qt counts UTF-16 units."""
    return len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2


def to_python(text: str, units: int) -> int:
    whole = text.encode("utf-16-le", "surrogatepass")
    return len(whole[: 2 * units].decode("utf-16-le", "ignore"))


def _laid_out(text: str, width: float, font: QFont, lift: float) -> QTextLayout:
    layout = QTextLayout(text.translate(_SHOWN).replace("\n", "\u2028") or " ", font)
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
