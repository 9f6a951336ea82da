"""Things stacked below each other: how high each is, and where it is.

Each is laid out when it is first seen. Until then its height is estimated, so that ten thousand
open as fast as fifty.
"""

from abc import ABC, abstractmethod
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Sequence
from itertools import accumulate
from typing import Generic, TypeVar

Layout = TypeVar("Layout")

_MAX_LAYOUTS = 200  # several screens of them


class Stack(ABC, Generic[Layout]):
    """Places are pixels from the top of the first thing. Indices count the things."""

    def __init__(self) -> None:
        self._heights: list[float] = []
        self._tops: list[float] = [0.0]
        self._measured: set[int] = set()
        self._layouts: OrderedDict[int, Layout] = OrderedDict()

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def height(self) -> float:
        return self._tops[-1]

    def get_top(self, index: int) -> float:
        return self._tops[index]

    def get_bottom(self, index: int) -> float:
        return self._tops[index + 1]

    def find_index(self, place: float) -> int:
        """Find what stands at a place, or the nearest."""
        return max(0, min(bisect_right(self._tops, place) - 1, len(self) - 1))

    def get_layout(self, index: int) -> Layout:
        """Get the layout of a thing. Call `measure` first if its place matters."""
        layout = self._layouts.get(index)
        if layout is None:
            layout = self._layouts[index] = self._lay_out(index)
            if len(self._layouts) > _MAX_LAYOUTS:
                self._layouts.popitem(last=False)
        else:
            self._layouts.move_to_end(index)
        return layout

    def measure(self, place: float, height: float) -> float:
        """Lay out what is in view from `place` on. Returns where the view must begin now.

        What was laid out before keeps its place on the screen, even if things above it change
        height.
        """
        while len(self):
            visible = range(self.find_index(place), self.find_index(place + height) + 1)
            unmeasured = [index for index in visible if index not in self._measured]
            if not unmeasured:
                break
            anchor = next((index for index in visible if index in self._measured), visible[0])
            before = self._tops[anchor]
            for index in unmeasured:
                self._heights[index] = self._measure_height(index)
            self._measured.update(unmeasured)
            self._stack(unmeasured[0])
            place += self._tops[anchor] - before
        return place

    @abstractmethod
    def _lay_out(self, index: int) -> Layout: ...

    @abstractmethod
    def _measure_height(self, index: int) -> float:
        """Measure the height of a thing that is laid out."""

    def _begin(self, heights: Sequence[float]) -> None:
        """Start again, with estimated heights."""
        self._heights = list(heights)
        self._measured.clear()
        self._layouts.clear()
        self._tops = [0.0]
        self._stack(0)

    def _forget(self, index: int) -> None:
        """Lay it out again when it is next seen."""
        self._layouts.pop(index, None)
        self._measured.discard(index)

    def _stack(self, first: int) -> None:
        """Compute the places from `first` on."""
        start = self._tops[first]
        self._tops[first:] = accumulate(self._heights[first:], initial=start)
