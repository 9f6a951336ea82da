"""Put a page back into reading order: rows of text, columns one after the other."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

# The smallest width of a gutter, and the fewest lines on each side of it.
_MIN_GUTTER = 9.0
_MIN_LINES = 4
# The share of a column that most of its lines fill; names in a signature block do not.
_FILLED_SHARE = 0.6


@dataclass(frozen=True)
class Segment:
    """A run of text on one baseline; in points, from the page's lower left corner."""

    text: str
    left_edge: float
    right_edge: float
    baseline: float
    size: float
    is_bold: bool


@dataclass(frozen=True)
class Row:
    """One line of a page or of a column, with the edges of that column."""

    segments: tuple[Segment, ...]
    column_left: float
    column_right: float

    @property
    def text(self) -> str:
        """The text of the segments, with tabs between them."""
        return "\t".join(segment.text.strip(" ") for segment in self.segments)

    @property
    def left_edge(self) -> float:
        return self.segments[0].left_edge

    @property
    def right_edge(self) -> float:
        return self.segments[-1].right_edge

    @property
    def baseline(self) -> float:
        return self.segments[0].baseline

    @property
    def size(self) -> float:
        return max(segment.size for segment in self.segments)

    @property
    def is_bold(self) -> bool:
        return all(segment.is_bold for segment in self.segments)


def arrange_in_reading_order(segments: Sequence[Segment]) -> list[Row]:
    """Return the rows from top to bottom; if the text is in columns, column after column."""
    rows = _build_rows(segments)
    gutter = _find_gutter(segments)
    if gutter is None:
        return rows
    ordered: list[Row] = []
    band: list[Segment] = []
    for row in rows:
        if any(segment.left_edge < gutter < segment.right_edge for segment in row.segments):
            ordered += [*_split_columns(band, gutter), row]
            band = []
        else:
            band += row.segments
    return [*ordered, *_split_columns(band, gutter)]


def _build_rows(segments: Sequence[Segment]) -> list[Row]:
    """Group segments into rows by their baseline; a superscript may stand a little higher."""
    groups: list[list[Segment]] = []
    for segment in sorted(segments, key=lambda segment: -segment.baseline):
        if groups and groups[-1][0].baseline - segment.baseline < 0.45 * segment.size:
            groups[-1].append(segment)
        else:
            groups.append([segment])
    start = min((segment.left_edge for segment in segments), default=0.0)
    end = max((segment.right_edge for segment in segments), default=0.0)
    return [
        Row(tuple(sorted(group, key=lambda segment: segment.left_edge)), start, end)
        for group in groups
    ]


def _split_columns(band: Sequence[Segment], gutter: float) -> list[Row]:
    """Read the band as two columns if it is set so, else as rows across."""
    if not band:
        return []
    left_column = [segment for segment in band if segment.right_edge <= gutter]
    right_column = [segment for segment in band if segment.left_edge >= gutter]
    if (
        _is_column(left_column)
        and _is_column(right_column)
        and _measure_gap(left_column, right_column) >= _MIN_GUTTER
    ):
        return [*arrange_in_reading_order(left_column), *arrange_in_reading_order(right_column)]
    return _build_rows(band)


def _is_column(segments: Sequence[Segment]) -> bool:
    rows = _build_rows(segments)
    if len(rows) < _MIN_LINES:
        return False
    width = rows[0].column_right - rows[0].column_left
    return median(row.right_edge - row.left_edge for row in rows) >= _FILLED_SHARE * width


def _measure_gap(left_column: Sequence[Segment], right_column: Sequence[Segment]) -> float:
    return min(segment.left_edge for segment in right_column) - max(
        segment.right_edge for segment in left_column
    )


def _find_gutter(segments: Sequence[Segment]) -> float | None:
    """Find where the fewest lines cross in the middle of the text; None if too many cross."""
    if len(segments) < 2 * _MIN_LINES:
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
        (sum(segment.left_edge < x < segment.right_edge for segment in segments), x)
        for x in middles
    ]
    if not crossings:
        return None
    fewest = min(crossings)[0]
    widest = [x for count, x in crossings if count == fewest]
    return widest[len(widest) // 2] if fewest <= len(segments) / 3 else None
