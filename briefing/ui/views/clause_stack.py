"""The clauses stacked under each other: how high each is, and where it stands.

A clause is laid out when it is first seen; until then its height is estimated. So ten thousand
clauses open as fast as fifty.
"""

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Sequence
from datetime import date
from itertools import accumulate

from briefing.ui.models.statement import Paragraph
from briefing.ui.views.clause_layout import GAP, ClauseLayout, Columns, Style, estimates, length

_KEPT = 200  # layouts kept: several screens of them


class ClauseStack:
    """Places are pixels from the top of the first clause; indices count the clauses shown."""

    def __init__(self, style: Style) -> None:
        self.style = style
        self.columns = Columns.within(800, style)
        self._paragraphs: list[Paragraph] = []
        self._depths: list[int] = []
        self._lengths: list[int] = []
        self._today = date.min
        self._heights: list[float] = []
        self._tops: list[float] = [0.0]
        self._measured: set[int] = set()
        self._layouts: OrderedDict[int, ClauseLayout] = OrderedDict()

    def __len__(self) -> int:
        return len(self._paragraphs)

    @property
    def height(self) -> float:
        return self._tops[-1]

    def show(self, paragraphs: Sequence[Paragraph], today: date) -> None:
        """Stack other clauses."""
        self._paragraphs = list(paragraphs)
        self._depths = [each.depth for each in self._paragraphs]
        self._today = today
        self._find_lengths()
        self._estimate()

    def fit(self, columns: Columns) -> None:
        """Lay out at another width."""
        if columns != self.columns:
            moved = columns.beside_below != self.columns.beside_below
            self.columns = columns
            if moved:
                self._find_lengths()
            self._estimate()

    def restyle(self, style: Style) -> None:
        """Lay out with other fonts."""
        self.style = style
        self._estimate()

    def replace(self, index: int, paragraph: Paragraph) -> None:
        """Show a clause anew."""
        self._paragraphs[index] = paragraph
        self._layouts.pop(index, None)
        self._measured.discard(index)

    def paragraph(self, index: int) -> Paragraph:
        return self._paragraphs[index]

    def top(self, index: int) -> float:
        return self._tops[index]

    def at(self, place: float) -> int:
        """The clause at a place, or the nearest."""
        return max(0, min(bisect_right(self._tops, place) - 1, len(self) - 1))

    def layout(self, index: int) -> ClauseLayout:
        """The clause laid out; call `measure` first where its place matters."""
        layout = self._layouts.get(index)
        if layout is None:
            layout = ClauseLayout(self._paragraphs[index], self.columns, self.style, self._today)
            self._layouts[index] = layout
            if len(self._layouts) > _KEPT:
                self._layouts.popitem(last=False)
        else:
            self._layouts.move_to_end(index)
        return layout

    def measure(self, place: float, height: float) -> float:
        """Lay out what is in view from `place` on; returns where the view now has to begin.

        What was laid out before keeps its place on the screen, whatever becomes of the clauses
        above it.
        """
        while len(self):
            seen = range(self.at(place), self.at(place + height) + 1)
            unmeasured = [index for index in seen if index not in self._measured]
            if not unmeasured:
                break
            kept = next((index for index in seen if index in self._measured), seen[0])
            before = self._tops[kept]
            for index in unmeasured:
                self._heights[index] = self.layout(index).height + GAP
            self._measured.update(unmeasured)
            self._stack(unmeasured[0])
            place += self._tops[kept] - before
        return place

    def _find_lengths(self) -> None:
        """They are the same at any width, and counting them takes longer than all the rest."""
        self._lengths = [length(each, self.columns) for each in self._paragraphs]

    def _estimate(self) -> None:
        self._heights = estimates(self._lengths, self._depths, self.columns, self.style)
        self._measured.clear()
        self._layouts.clear()
        self._tops = [0.0]
        self._stack(0)

    def _stack(self, first: int) -> None:
        """Find the places of the clauses from `first` on."""
        start = self._tops[first]
        self._tops[first:] = accumulate(self._heights[first:], initial=start)
