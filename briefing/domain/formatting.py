"""How the words of a note or brief look: bold, italic, lists and simple tables.

The words are plain text. What they look like is kept beside them, as spans, so that searching,
proving and merging see the words alone. A list has a line for each of its items; a table has a line
for each of its rows, with tabs between the cells, and its first row is its head.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import groupby, pairwise

_WORD = re.compile(r"\S+")


class SpanKind(StrEnum):
    """How the words of a span look, or what its lines are."""

    BOLD = "bold"
    ITALIC = "italic"
    BULLET = "bullet"
    NUMBER = "number"
    ROW = "row"

    @property
    def is_of_lines(self) -> bool:
        """Whether such a span covers whole lines: a list, or the rows of a table."""
        return self not in (SpanKind.BOLD, SpanKind.ITALIC)


@dataclass(frozen=True, order=True)
class Span:
    """A stretch of a text, counted in code points, and its kind."""

    start: int
    end: int
    kind: SpanKind


Spans = tuple[Span, ...]


@dataclass(frozen=True)
class FormattedLine:
    """A line of a text with the spans in it; `kind` is that of a list or table, if it is in one."""

    text: str
    spans: Spans
    kind: SpanKind | None


@dataclass(frozen=True)
class FormattedRun:
    """Words of a line that look the same."""

    text: str
    bold: bool
    italic: bool


def read_spans(formatting: str, text: str) -> Spans:
    """Read the spans that are stored with a text; none if they do not fit it."""
    if not formatting:
        return ()
    try:
        spans = [_read_span(part, len(text)) for part in json.loads(formatting)]
    except (ValueError, TypeError, RecursionError):
        return ()
    return normalize_spans(text, spans)


def _read_span(part: object, length: int) -> Span:
    if not isinstance(part, list):
        raise TypeError
    start, end, kind = part
    if type(start) is not int or type(end) is not int or not 0 <= start < end <= length:
        raise ValueError
    return Span(start, end, SpanKind(kind))


def write_spans(spans: Iterable[Span]) -> str:
    """Write spans as they are stored: a JSON array of start, end and kind; "" for none."""
    parts = [(span.start, span.end, span.kind.value) for span in spans]
    return json.dumps(parts, separators=(",", ":")) if parts else ""


def normalize_spans(text: str, spans: Iterable[Span]) -> Spans:
    """Return the spans in order and in one form.

    Those that meet are joined, a list has whole lines, and no bold or italic goes past a line.
    """
    spans = list(spans)
    masks = {kind: bytearray(len(text)) for kind in {span.kind for span in spans}}
    for span in spans:
        start, end = max(span.start, 0), min(span.end, len(text))
        masks[span.kind][start:end] = b"\1" * max(end - start, 0)
    return _make_spans(text, masks)


def _make_spans(text: str, masks: dict[SpanKind, bytearray]) -> Spans:
    """Make the spans of a text from a mask for each kind, which has 1 where the kind holds."""
    spans = [
        Span(line + start, line + end, kind)
        for kind, mask in masks.items()
        if not kind.is_of_lines
        for line, stop in _find_lines(text)
        for start, end in _find_runs(mask[line:stop])
    ]
    lines = [
        (start, end, _choose_kind(start, end, masks) if text[start:end].strip() else None)
        for start, end in _find_lines(text)
    ]
    for kind, group in groupby(lines, key=lambda line: line[2]):
        if kind is not None:
            run = list(group)
            spans.append(Span(run[0][0], run[-1][1], kind))
    return tuple(sorted(spans))


def _find_runs(mask: bytearray) -> Iterator[tuple[int, int]]:
    start = mask.find(1)
    while start >= 0:
        end = mask.find(0, start)
        end = len(mask) if end < 0 else end
        yield start, end
        start = mask.find(1, end)


def _find_lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in text.split("\n"):
        yield start, start + len(line)
        start += len(line) + 1


def _choose_kind(start: int, end: int, masks: dict[SpanKind, bytearray]) -> SpanKind | None:
    """Choose the kind of a line: that which begins first in it."""
    places = (
        (at, kind)
        for kind, mask in masks.items()
        if kind.is_of_lines and (at := mask.find(1, start, end)) >= 0
    )
    return min(places, default=(0, None))[1]


def cut_spans(spans: Iterable[Span], start: int, end: int) -> Spans:
    """Return the spans of a part of a text, counted from the start of that part."""
    return tuple(
        Span(max(span.start - start, 0), min(span.end, end) - start, span.kind)
        for span in spans
        if span.start < end and span.end > start
    )


def split_lines(text: str, spans: Iterable[Span]) -> Iterator[FormattedLine]:
    """Split a text into its lines."""
    spans = tuple(spans)
    for start, end in _find_lines(text):
        own = cut_spans(spans, start, end)
        kind = next((span.kind for span in own if span.kind.is_of_lines), None)
        letters = tuple(span for span in own if not span.kind.is_of_lines)
        yield FormattedLine(text[start:end], letters, kind)


def join_lines(lines: Iterable[FormattedLine]) -> tuple[str, Spans]:
    """Join lines into a text with its spans."""
    texts, spans, start = list[str](), list[Span](), 0
    for line in lines:
        end = start + len(line.text)
        spans += (Span(start + each.start, start + each.end, each.kind) for each in line.spans)
        if line.kind is not None and line.text:
            spans.append(Span(start, end, line.kind))
        texts.append(line.text)
        start = end + 1
    text = "\n".join(texts)
    return text, normalize_spans(text, spans)


def split_runs(text: str, spans: Iterable[Span]) -> Iterator[FormattedRun]:
    """Split a line into runs of words that look the same."""
    spans = tuple(spans)
    edges = sorted({0, len(text), *(at for span in spans for at in (span.start, span.end))})
    for start, end in pairwise(edges):
        kinds = {span.kind for span in spans if span.start <= start < span.end}
        yield FormattedRun(text[start:end], SpanKind.BOLD in kinds, SpanKind.ITALIC in kinds)


def split_cells(line: FormattedLine) -> list[FormattedLine]:
    """Split a row of a table into its cells."""
    cells, start = [], 0
    for text in line.text.split("\t"):
        end = start + len(text)
        cells.append(FormattedLine(text, cut_spans(line.spans, start, end), None))
        start = end + 1
    return cells


def split_printed(text: str, spans: Iterable[Span]) -> Iterator[str]:
    """Split a text into the parts that a page has in one piece: a number may be between them."""
    spans = tuple(spans)
    if not any(span.kind.is_of_lines for span in spans):
        yield text
        return
    for line in split_lines(text, spans):
        yield from line.text.split("\t") if line.kind is SpanKind.ROW else (line.text,)


def shift_spans(old_text: str, new_text: str, spans: Iterable[Span]) -> Spans:
    """Return the spans of a text that was `old_text`: they stay with the words that stayed.

    New words within a span belong to it, as does a word that replaces one.
    """
    spans = tuple(spans)
    if old_text == new_text or not spans:
        return normalize_spans(new_text, spans)
    before = normalize_spans(old_text, spans)
    old_masks = {kind: bytearray(len(old_text)) for kind in {span.kind for span in before}}
    for span in before:
        old_masks[span.kind][span.start : span.end] = b"\1" * (span.end - span.start)
    masks = {kind: bytearray(len(new_text)) for kind in old_masks}
    for is_same, start, end, at, to in _align(old_text, new_text):
        for kind, mask in old_masks.items():
            if is_same:
                masks[kind][at:to] = mask[start:end]
            elif _covers(mask, start, end):
                masks[kind][at:to] = b"\1" * (to - at)
    return _make_spans(new_text, masks)


def _covers(mask: bytearray, start: int, end: int) -> bool:
    """Whether all that was replaced is masked; of an empty place, the letters on both its sides."""
    if start == end:
        return 0 < start < len(mask) and mask[start - 1] == mask[start] == 1
    return mask.find(0, start, end) < 0


def _align(old: str, new: str) -> Iterator[tuple[bool, int, int, int, int]]:
    """Pair the parts of two texts, word by word: whether they are the same, and their places."""
    head = _measure_common_start(old, new)
    tail = _measure_common_start(old[head:][::-1], new[head:][::-1])
    yield True, 0, head, 0, head
    ends = len(old) - tail, len(new) - tail
    words, others = (
        list(_WORD.finditer(text, head, end)) for text, end in zip((old, new), ends, strict=True)
    )
    start, at = head, head
    matcher = SequenceMatcher(None, [*map(_get_word, words)], [*map(_get_word, others)], False)
    for first, other_first, count in matcher.get_matching_blocks():
        pairs = zip(words[first : first + count], others[other_first:], strict=False)
        for word, other in pairs:
            yield False, start, word.start(), at, other.start()
            yield True, *word.span(), *other.span()
            start, at = word.end(), other.end()
    yield False, start, ends[0], at, ends[1]
    yield True, ends[0], len(old), ends[1], len(new)


def _get_word(match: re.Match[str]) -> str:
    return match[0]


def _measure_common_start(one: str, other: str) -> int:
    """Measure what two texts have in common at their start, in whole words."""
    pairs = enumerate(zip(one, other, strict=False))
    length = next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))
    if length < max(len(one), len(other)):
        while length and not one[length - 1].isspace():
            length -= 1
    return length
