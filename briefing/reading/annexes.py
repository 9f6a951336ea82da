"""Annexes: where each begins, by its heading: "Annex 1", "Приложение № 2", "EK-1", "1-қосымша"."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from briefing.reading.ending import is_closing
from briefing.reading.lines import DocumentText, Line
from briefing.reading.paragraphs import Paragraph, is_annex_heading


def split_off_annexes(
    paragraphs: Sequence[Paragraph],
) -> tuple[list[Paragraph], list[list[Paragraph]]]:
    """Split off the annexes. A heading at the very top is that of the document.

    Words like "Done at Rome" below the annexes close the statement if it is not closed above them.
    """
    starts = [
        index for index, paragraph in enumerate(paragraphs) if index and is_annex_heading(paragraph)
    ]
    if not starts:
        return list(paragraphs), []
    end = len(paragraphs)
    if not any(map(is_closing, paragraphs[: starts[0]])):
        below = range(starts[-1] + 1, end)
        end = next((index for index in below if is_closing(paragraphs[index])), end)
    annexes = [list(paragraphs[a:b]) for a, b in pairwise((*starts, end))]
    return [*paragraphs[: starts[0]], *paragraphs[end:]], annexes


def select_lines(document_text: DocumentText, numbers: Iterable[int]) -> DocumentText:
    """Return the document with only some of its lines: the others are blank, numbers stay."""
    numbers = frozenset(numbers)
    return DocumentText(tuple(_blank_others(document_text.lines, numbers)), (), None)


def _blank_others(lines: Sequence[Line], numbers: frozenset[int]) -> Iterator[Line]:
    for line in lines:
        yield line if line.number in numbers else replace(line, text="", skip_reason="")
