"""Clause numbers hidden inside the clause before, found by gaps in the sequence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from briefing.reading.labels import ARTICLE, Label
from briefing.reading.paragraphs import Paragraph, join_lines
from briefing.reading.sequences import Numbering, find_numbering


@dataclass(frozen=True)
class SplitParagraphs:
    """Paragraphs with hidden clauses split off; the line and label of each hidden clause."""

    paragraphs: list[Paragraph]
    numbering: Numbering
    hidden_labels: tuple[tuple[int, str], ...] = ()


def split_at_missing_numbers(paragraphs: list[Paragraph]) -> SplitParagraphs:
    """Split paragraphs in which a clause number of the sequence is hidden.

    A line that holds two clauses is counted for both.
    """
    hidden_labels: list[tuple[int, str]] = []
    numbering = find_numbering(paragraphs)
    for first, last, label, value in _list_missing_numbers(numbering):
        pattern = _make_pattern(label, value)
        for index in range(first + len(hidden_labels), last + len(hidden_labels)):
            halves = _split_paragraph(paragraphs[index], pattern)
            if halves:
                paragraphs = [*paragraphs[:index], *halves, *paragraphs[index + 1 :]]
                hidden_labels.append((halves[1].first_line.number, str(value)))
                break
    return SplitParagraphs(
        paragraphs, find_numbering(paragraphs) if hidden_labels else numbering, tuple(hidden_labels)
    )


def _list_missing_numbers(numbering: Numbering) -> Iterator[tuple[int, int, Label, int]]:
    """List each missing number, with the paragraphs between which it must stand."""
    for before, after in pairwise(numbering.heads):
        if len(before.label.value) == 1:
            for value in range(before.label.value[0] + 1, after.label.value[0]):
                yield before.index, after.index, before.label, value


def _make_pattern(label: Label, value: int) -> re.Pattern[str]:
    """Make a pattern for the number in its sequence's style, where a line or sentence starts."""
    opened, closed = "", r"\\?\."
    if label.kind == ARTICLE:
        word = re.escape(label.printed).replace(re.escape(str(label.value[0])), str(value))
        opened, closed = "", r"\b"
        number = word
    else:
        mark = label.style.split(" ")[1] if " " in label.style else ""
        opened = r"\(" if mark.startswith("(") else ""
        closed = r"\)" if mark.endswith(")") else r"\\?\."
        number = str(value)
    start = r"(?:^[ \t\u00a0]*|(?<=[.;:!?”»][ \u00a0])|(?<=[.;:!?”»][ \u00a0]{2}))"
    return re.compile(rf"{start}(?P<label>{opened}{number}{closed}[ \t\u00a0]+(?=[^\W\d_a-zа-я]))")


def _split_paragraph(
    paragraph: Paragraph, pattern: re.Pattern[str]
) -> tuple[Paragraph, Paragraph] | None:
    for index, line in enumerate(paragraph.lines):
        match = pattern.search(line.text)
        if match is None or (index == 0 and match.start("label") == 0):
            continue
        above, below = paragraph.lines[:index], paragraph.lines[index:]
        if line.text[: match.start("label")].strip():
            above = (*above, replace(line, text=line.text[: match.start("label")].rstrip(" ")))
            below = (replace(line, text=line.text[match.start("label") :]), *below[1:])
        return join_lines(above), join_lines(below)
    return None
