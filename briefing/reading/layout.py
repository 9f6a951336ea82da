"""A page put back into reading order: rows of text, columns read one after the other."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

# A gutter is at least this wide, and as many lines stand on either side of it.
_GUTTER = 9.0
_LINES = 4
# Lines of a text column fill it, most of them; names in a signature block do not.
_FILLED = 0.6


@dataclass(frozen=True)
class Segment:
    """A run of text on one baseline; points, counted from the page's lower left corner."""

    text: str
    left_edge: float
    right_edge: float
    baseline: float
    size: float
    bold: bool


@dataclass(frozen=True)
class Row:
    """One line of a page, or of a column; `start` and `end` are the column's own edges."""

    segments: tuple[Segment, ...]
    start: float
    end: float

    @property
    def text(self) -> str:
        """The segments as printed; what stands far apart is parted by a tab."""
        return "\t".join(segment.text.strip(" ") for segment in self.segments)

    @property
    def left(self) -> float:
        return self.segments[0].left_edge

    @property
    def right(self) -> float:
        return self.segments[-1].right_edge

    @property
    def base(self) -> float:
        return self.segments[0].baseline

    @property
    def size(self) -> float:
        return max(segment.size for segment in self.segments)

    @property
    def bold(self) -> bool:
        return all(segment.bold for segment in self.segments)


def in_reading_order(segments: Sequence[Segment]) -> list[Row]:
    """Rows from top to bottom; where text stands in columns, column after column."""
    rows = _rows(segments)
    gutter = _gutter(segments)
    if gutter is None:
        return rows
    ordered: list[Row] = []
    band: list[Segment] = []
    for row in rows:
        if any(segment.left_edge < gutter < segment.right_edge for segment in row.segments):
            ordered += [*_columns(band, gutter), row]
            band = []
        else:
            band += row.segments
    return [*ordered, *_columns(band, gutter)]


def _rows(segments: Sequence[Segment]) -> list[Row]:
    """Segments that share a baseline, within what a superscript rises."""
    groups: list[list[Segment]] = []
    for segment in sorted(segments, key=lambda segment: -segment.baseline):
        if groups and groups[-1][0].baseline - segment.baseline < 0.45 * segment.size:
            groups[-1].append(segment)
        else:
            groups.append([segment])
    start = min((segment.left_edge for segment in segments), default=0.0)
    end = max((segment.right_edge for segment in segments), default=0.0)
    return [
        Row(tuple(sorted(group, key=lambda segment: segment.left_edge)), start, end) for group in groups
    ]


def _columns(band: Sequence[Segment], gutter: float) -> list[Row]:
    """The band as two columns if it is set so, else as rows that go across."""
    if not band:
        return []
    left = [segment for segment in band if segment.right_edge <= gutter]
    right = [segment for segment in band if segment.left_edge >= gutter]
    if _is_column(left) and _is_column(right) and _gap(left, right) >= _GUTTER:
        return [*in_reading_order(left), *in_reading_order(right)]
    return _rows(band)


def _is_column(segments: Sequence[Segment]) -> bool:
    rows = _rows(segments)
    if len(rows) < _LINES:
        return False
    width = rows[0].end - rows[0].start
    return median(row.right - row.left for row in rows) >= _FILLED * width


def _gap(left: Sequence[Segment], right: Sequence[Segment]) -> float:
    return min(segment.left_edge for segment in right) - max(segment.right_edge for segment in left)


def _gutter(segments: Sequence[Segment]) -> float | None:
    """Where the fewest lines cross, in the middle part of the text; None where most do."""
    if len(segments) < 2 * _LINES:
        return None
    start = min(segment.left_edge for segment in segments)
    end = max(segment.right_edge for segment in segments)
    margin = 0.2 * (end - start)
    edges = sorted({segment.right_edge for segment in segments} | {s.left_edge for s in segments})
    middles = [
        (low + high) / 2
        for low, high in pairwise(edges)
        if high - low >= 1 and start + margin < (low + high) / 2 < end - margin
    ]
    crossings = [
        (sum(segment.left_edge < x < segment.right_edge for segment in segments), x) for x in middles
    ]
    if not crossings:
        return None
    fewest = min(crossings)[0]
    widest = [x for count, x in crossings if count == fewest]
    return widest[len(widest) // 2] if fewest <= len(segments) / 3 else None
