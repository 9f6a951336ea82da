"""Join lines to paragraphs again: wrapped lines are joined, separate ones are not.

A line break ends a paragraph if the next word would still have fitted, if the next line has the
next label, or if the format says so. A wrapped line that only looks like a label ("81.6 billion",
"2025, the…") continues its sentence.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from briefing.language.labels import Value, is_next
from briefing.reading.dates import is_date_line
from briefing.reading.furniture import PAGE_FURNITURE
from briefing.reading.labels import ARTICLE, BARE, BULLET, ROMAN, find_labels
from briefing.reading.lines import BLANKS, Line
from briefing.reading.paragraphs import Paragraph, collect_words, join_lines, starts_note

_ABBREVIATION = re.compile(
    r"\b(?:Nos?|Art|Arts|Dr|Mr|Mrs|Ms|H\.E|U\.S|e\.g|i\.e|cf|para|vs|г|ст|им|т\.е|млн|млрд|vb)\.$"
)
_END_MARKS = ".;:!?…"
# A recital of the preamble opens with a participle: Recalling…, Исходя из…
_RECITAL = re.compile(
    r"(?:[A-Z]\w+ing|Desirous|Conscious|Aware|Mindful|Guided|Determined|Convinced|Inspired|Resolved|"
    r"Committed|[А-Я]\w+(?:ясь|ая|яя|уя|дя|вая|вав|шись))\b"
)
_CLOSING_MARKS = "”\"»’')]*_ \t\u00a0"


@dataclass
class _LabelTracker:
    """Keeps the last label of each style, to know which one may come next."""

    last_values: dict[str, Value] = field(default_factory=dict)

    def is_expected(self, line: Line) -> bool:
        for label in find_labels(line.text):
            if label.kind == BULLET:
                continue
            previous = self.last_values.get(label.style, ())
            is_first = label.value == (1,) * len(label.value)
            is_first_below = label.value[-1] == 1 and label.value[:-1] in self.last_values.values()
            if (
                is_next(label.value, previous)
                or (previous and is_first)
                or (len(label.value) > 1 and is_first_below)
                or (label.is_inserted and label.value == previous)
            ):
                return label.style != BARE or bool(previous) or label.end >= len(line.text)
        return False

    def note_labels(self, line: Line) -> None:
        for label in find_labels(line.text):
            self.last_values[label.style] = label.value


@dataclass(frozen=True)
class _Typesetting:
    """How the text is set.

    `line_width` is 0 where lines are not wrapped. `stepped_lines` stand in blocks in which every
    line ends with a mark: each is a recital or an item of its own.
    """

    line_width: int
    has_blank_lines: bool
    stepped_lines: frozenset[int]


def build_paragraphs(lines: Sequence[Line], skipped_lines: Mapping[int, str]) -> list[Paragraph]:
    """Join the lines that are not skipped to paragraphs, in order."""
    typesetting = _measure_typesetting(lines, skipped_lines)
    words = collect_words(lines)
    tracker = _LabelTracker()
    groups: list[list[Line]] = []
    after_gap = after_page_break = False
    for line in lines:
        skip_reason = skipped_lines.get(line.number)
        if skip_reason in PAGE_FURNITURE:
            after_page_break = True
        elif skip_reason or line.is_blank:
            after_gap = after_gap or bool(skip_reason) or not after_page_break
            after_page_break = after_page_break or "\f" in line.text
        else:
            after_page_break = after_page_break or "\f" in line.text
            if not groups or _is_paragraph_start(
                line, groups[-1], (after_gap, after_page_break), typesetting, tracker
            ):
                groups.append([])
            groups[-1].append(line)
            tracker.note_labels(line)
            after_gap = after_page_break = False
    return [join_lines(group, words) for group in groups]


def _is_paragraph_start(
    line: Line,
    open_lines: Sequence[Line],
    breaks: tuple[bool, bool],
    typesetting: _Typesetting,
    tracker: _LabelTracker,
) -> bool:
    """Tell whether the line begins a paragraph, given the lines of the one before it."""
    after_gap, after_page_break = breaks
    before = open_lines[-1]
    if line.starts_paragraph is not None:
        return line.starts_paragraph
    if after_page_break and _is_continuation(before, line):
        return False
    if (
        after_gap
        or starts_note(line.text)
        or line.heading_level
        or before.heading_level
        or line.is_footnote != before.is_footnote
    ):
        return True
    if (
        is_date_line(line.stripped_text)
        or is_date_line(before.stripped_text)
        or _is_only_label(before)
    ):
        return True
    if _has_next_label(open_lines[0], line, or_same=_has_end_mark_or_comma(before)) or (
        _has_end_mark(before) and _get_bullet(line)
    ):
        return True
    if tracker.is_expected(line) and (_has_end_mark(before) or _has_other_indent(line, before)):
        return True
    return _is_layout_break(line, open_lines, typesetting) or (
        tracker.is_expected(line) and not _is_full(before, line, typesetting.line_width)
    )


def _has_next_label(first: Line, line: Line, or_same: bool) -> bool:
    """Tell whether the line has the next label after that of the paragraph before it.

    `or_same`: the same label counts too, for a number printed twice, or in another language.
    """
    if _get_bullet(line):
        return _get_bullet(line) == _get_bullet(first)
    return any(
        is_next(label.value, other.value)
        or ((or_same or label.is_inserted) and label.value == other.value)
        for other in find_labels(first.text)
        if other.value and other.style != BARE
        for label in find_labels(line.text)
        if label.style == other.style
    )


def _is_inside_item(first: Line) -> bool:
    """Tell whether the paragraph began with a number or letter of an item.

    Below the label of an article a heading may stand, so that does not count.
    """
    candidates = find_labels(first.text)
    return bool(candidates) and candidates[0].kind not in (ARTICLE, BARE, ROMAN)


def _get_bullet(line: Line) -> str:
    return next((label.style for label in find_labels(line.text) if label.kind == BULLET), "")


def _is_layout_break(line: Line, open_lines: Sequence[Line], typesetting: _Typesetting) -> bool:
    """Tell whether the layout alone shows a break: an indent, or a line that ends early."""
    before = open_lines[-1]
    if (
        _has_end_mark(before)
        and line.indent > before.indent
        and not find_labels(open_lines[0].text)
    ):
        return True
    if line.number in typesetting.stepped_lines or (
        before.stripped_text[-1:] in ",;" and _RECITAL.match(line.stripped_text)
    ):
        return True
    start = line.stripped_text[0]
    if start.islower() or start.isdigit() or not (_has_end_mark(before) or start.isupper()):
        return False
    if (
        not _has_end_mark(before)
        and len(before.stripped_text) > 40
        and _is_inside_item(open_lines[0])
    ):
        return False
    if not typesetting.line_width:
        is_complete = _has_end_mark(before) and (
            not typesetting.has_blank_lines or len(before.stripped_text) > 130
        )
        return is_complete or len(before.stripped_text) <= 60
    if typesetting.has_blank_lines or not _has_end_mark(before):
        return len(before.stripped_text) < typesetting.line_width * 0.55
    return not _is_full(before, line, typesetting.line_width)


def _measure_typesetting(lines: Sequence[Line], skipped_lines: Mapping[int, str]) -> _Typesetting:
    """Find out whether lines are wrapped, and whether blank lines separate paragraphs."""
    solid = [line for line in lines if not line.is_blank and line.number not in skipped_lines]
    pairs = [(above, below) for above, below in pairwise(solid) if below.number == above.number + 1]
    has_blank_lines = len(solid) - len(pairs) > max(3, len(solid) // 40)
    stepped_lines = _find_stepped_lines(solid)
    lengths = sorted(len(above.text.rstrip()) for above, _ in pairs)
    if len(lengths) < 4:  # too few to measure: the longest may be a wrapped line
        longest = max((len(line.text.rstrip()) for line in solid), default=0)
        return _Typesetting(longest if 45 <= longest <= 100 else 0, has_blank_lines, stepped_lines)
    width = lengths[len(lengths) * 9 // 10]
    full = sum(length >= width * 0.7 for length in lengths)
    wrapped = 45 <= width <= 130 and full >= len(lengths) * 0.5
    return _Typesetting(width if wrapped else 0, has_blank_lines, stepped_lines)


def _find_stepped_lines(solid: Sequence[Line]) -> frozenset[int]:
    blocks: list[list[Line]] = []
    for line in solid:
        if blocks and blocks[-1][-1].number + 1 == line.number:
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return frozenset(
        line.number
        for block in blocks
        if len(block) >= 3
        and not find_labels(block[0].text)
        and all(_has_end_mark(line) or line.stripped_text[-1:] == "," for line in block)
        for line in block
    )


def _is_full(before: Line, line: Line, width: int) -> bool:
    """Tell whether the next line's first word would not have fitted."""
    word = line.stripped_text.split(maxsplit=1)[0]
    return bool(width) and len(before.text.rstrip()) + 1 + len(word) > width


def _has_end_mark(line: Line) -> bool:
    text = line.text.rstrip(_CLOSING_MARKS + BLANKS)
    return text[-1:] in _END_MARKS and not _ABBREVIATION.search(text[-8:])


def _has_end_mark_or_comma(line: Line) -> bool:
    return _has_end_mark(line) or line.stripped_text[-1:] == ","


def _has_other_indent(line: Line, before: Line) -> bool:
    return line.indent != before.indent


def _is_continuation(before: Line, line: Line) -> bool:
    """Tell whether the sentence continues over a page break."""
    if find_labels(line.text) and not line.stripped_text[:1].islower():
        return False
    return not _has_end_mark(before) and (
        line.stripped_text[:1].islower() or before.stripped_text[-1:] != ","
    )


def _is_only_label(line: Line) -> bool:
    return any(
        not line.text[label.end :].strip(_CLOSING_MARKS) and label.style != BARE
        for label in find_labels(line.text)
    )
