"""References to footnotes within the lines: "[1]", "¹", "<sup>1</sup>", or the mark of a note."""

import re
from collections.abc import Iterator, Sequence

from briefing.domain.reading import NoteReference
from briefing.reading.lines import Line
from briefing.reading.paragraphs import Paragraph

_REFERENCE = re.compile(
    r"(?<=\S)(?:\[\^?(?P<bracketed>\d{1,3}|\*)\]|<sup>\s*(?P<raised>[\d*]{1,3})\s*</sup>|"
    r"(?P<superscript>[¹²³⁴-⁹⁰]{1,3}))"
)
_STAR = re.compile(r"(?<=[\w.,;)»”])(?P<star>\*{1,3})(?=[\s.,;]|$)")
_DIGITS = str.maketrans("¹²³⁴⁵⁶⁷⁸⁹⁰", "1234567890")
_MARK = re.compile(r"[\s*_]*(?:<[^>]*>|\[|\^)*\s*(?P<mark>\d{1,3}|[¹²³⁴-⁹⁰]{1,3}|\*{1,3})")


def find_note_references(
    lines: Sequence[Line], footnotes: Sequence[Paragraph]
) -> Iterator[NoteReference]:
    """Find the references in the lines that are no footnotes. The words stay as they are.

    A superscript or a star is a reference only if a footnote has its mark.
    """
    marks = {
        match["mark"].translate(_DIGITS) for note in footnotes if (match := _MARK.match(note.text))
    }
    note_lines = {number for note in footnotes for number in note.line_numbers}
    for line in lines:
        if line.number in note_lines or not (marks or "[" in line.text):
            continue
        for match in _REFERENCE.finditer(line.text):
            mark = next(filter(None, match.groups())).translate(_DIGITS)
            if match["bracketed"] or mark in marks:
                yield NoteReference(mark, line.number, *match.span())
        if "*" in marks:
            for match in _STAR.finditer(line.text):
                yield NoteReference(match["star"], line.number, *match.span())
