"""Divide a reading into pieces along its source: what each line became.

A person looks at the pieces and corrects them. A piece is a line, or part of a line in which one
thing ends and another begins.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from briefing.domain.reading import Passage, ReadClause, Reading
from briefing.reading.furniture import find_furniture
from briefing.reading.lines import BLANKS, DocumentText, Line
from briefing.reading.opening import strip_markup
from briefing.reading.paragraph_builder import build_paragraphs

Location = tuple[int, int]
"""The number of a line, and how many of its characters come before."""


class Part(StrEnum):
    """What a line can be."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    PREAMBLE = "preamble"
    LEAD_IN = "lead-in"
    HEADING = "heading"
    CLAUSE = "clause"
    ITEM = "item"
    BODY = "body"
    CLOSING = "closing"
    SIGNATURE = "signature"
    FOOTNOTE = "footnote"
    ANNEX = "annex"
    LEFT_OUT = "left out"


class Joint(StrEnum):
    """How a piece continues what is above it: it opens a unit, or a paragraph in it, or runs on."""

    OPENS = "opens"
    PARAGRAPH = "paragraph"
    RUNS_ON = "runs on"


@dataclass(frozen=True)
class Piece:
    """A line or part of one; `line.text` has only the characters of the piece.

    A piece that does not open continues the last unit of its part above it; lines left out may
    stand between them.
    """

    line: Line
    start: int
    part: Part
    joint: Joint = Joint.OPENS
    label: str = ""
    depth: int = 0
    reason: str = ""

    @property
    def number(self) -> int:
        return self.line.number

    @property
    def location(self) -> Location:
        return self.line.number, self.start

    @property
    def is_opening(self) -> bool:
        return self.joint is Joint.OPENS


def cut_line(line: Line, start: int, end: int | None = None) -> Line:
    """Return a line with only some of its characters."""
    return replace(line, text=line.text[start:end].rstrip(BLANKS) if end else line.text[start:])


def list_all_lines(reading: Reading) -> tuple[int, ...]:
    """List the lines of all parts of a reading, in order."""
    lead_in = (reading.lead_in,) if reading.lead_in else ()
    passages = (*reading.preamble, *lead_in, *reading.body, *reading.closing, *reading.footnotes)
    numbers = {*reading.title_lines, *reading.subtitle_lines, *reading.signature_lines}
    numbers.update(number for passage in passages for number in passage.lines)
    numbers.update(_list_clause_lines(reading.clauses))
    numbers.update(left_out.line for left_out in reading.left_out)
    for annex in reading.annexes:
        numbers.update(list_all_lines(annex))
    return tuple(sorted(numbers))


def _list_clause_lines(clauses: Sequence[ReadClause]) -> Iterator[int]:
    for clause in clauses:
        yield from clause.lines
        yield from _list_clause_lines(clause.items)


def split_into_pieces(reading: Reading, document_text: DocumentText) -> tuple[Piece, ...]:
    """Return the pieces of a reading in the order of its source."""
    return _PieceBuilder(reading, document_text).build_pieces()


class _PieceBuilder:
    def __init__(self, reading: Reading, document_text: DocumentText) -> None:
        self._reading = reading
        self._lines = document_text.lines
        groups = build_paragraphs(document_text.lines, find_furniture(document_text.lines))
        self._firsts = {paragraph.first_line.number for paragraph in groups}
        self._inner = {number for group in groups for number in group.line_numbers} - self._firsts
        self._pieces: dict[Location, Piece] = {}

    def build_pieces(self) -> tuple[Piece, ...]:
        reading = self._reading
        self._add_unit(reading.title_lines, Part.TITLE)
        self._add_unit(reading.subtitle_lines, Part.SUBTITLE)
        for part, passages in self._list_passages():
            for passage in passages:
                self._add_unit(passage.lines, part)
        for clause in reading.clauses:
            self._add_clause(clause)
        for annex in reading.annexes:
            self._add_unit(list_all_lines(annex), Part.ANNEX)
        for number in reading.signature_lines:
            self._add_piece(number, Part.SIGNATURE, self._choose_joint(number, Joint.RUNS_ON))
        for left_out in reading.left_out:
            self._add_piece(
                left_out.line,
                Part.LEFT_OUT,
                self._choose_joint(left_out.line, Joint.RUNS_ON),
                reason=left_out.reason,
            )
        return tuple(self._pieces[place] for place in sorted(self._pieces))

    def _list_passages(self) -> Iterator[tuple[Part, Sequence[Passage]]]:
        reading = self._reading
        yield Part.PREAMBLE, reading.preamble
        yield Part.LEAD_IN, (reading.lead_in,) if reading.lead_in else ()
        yield Part.BODY, reading.body
        yield Part.CLOSING, reading.closing
        yield Part.FOOTNOTE, reading.footnotes

    def _choose_joint(self, number: int, within: Joint) -> Joint:
        return within if number in self._inner else Joint.OPENS

    def _add_unit(
        self, numbers: Sequence[int], part: Part, label: str = "", depth: int = 0
    ) -> None:
        for index, number in enumerate(numbers):
            more = Joint.PARAGRAPH if number in self._firsts else Joint.RUNS_ON
            self._add_piece(number, part, more if index else Joint.OPENS, label=label, depth=depth)

    def _add_clause(self, clause: ReadClause) -> None:
        own: list[int] = []
        heading = clause.heading or ""
        headings: list[int] = []
        for number in clause.lines:
            line_text = strip_markup(self._lines[number - 1].text)
            is_heading = bool(line_text) and line_text in heading and number not in own
            (headings if is_heading else own).append(number)
        self._add_unit(headings, Part.HEADING)
        self._add_unit(own, Part.CLAUSE, clause.label)
        self._split_hidden_clause(own, clause)
        self._add_items(clause.items, 1)

    def _add_items(self, items: Sequence[ReadClause], depth: int) -> None:
        for item in items:
            self._add_unit(item.lines, Part.ITEM, item.label, depth)
            self._add_items(item.items, depth + 1)

    def _add_piece(
        self,
        number: int,
        part: Part,
        joint: Joint,
        *,
        label: str = "",
        depth: int = 0,
        reason: str = "",
    ) -> None:
        """Add a line. If it is there already, `_split_hidden_clause` cuts it: it has two units."""
        line = self._lines[number - 1]
        start = len(line.text) if (number, 0) in self._pieces else 0
        self._pieces[(number, start)] = Piece(line, start, part, joint, label, depth, reason)

    def _split_hidden_clause(self, numbers: Sequence[int], clause: ReadClause) -> None:
        """Cut a line in two if the clause begins within the last line of the one before."""
        number = numbers[0] if numbers else 0
        line = self._lines[number - 1]
        location = (number, len(line.text))
        if not number or location not in self._pieces or (number, 0) not in self._pieces:
            return
        second, first = self._pieces.pop(location), self._pieces[(number, 0)]
        at = _find_label(line.text, clause)
        self._pieces[(number, 0)] = replace(first, line=cut_line(line, 0, at))
        self._pieces[(number, at)] = replace(second, line=cut_line(line, at), start=at)


def _find_label(text: str, clause: ReadClause) -> int:
    """Find where in its line a clause with this text begins."""
    at = text.find(clause.label, 1)
    while at > 0:
        rest = text[at + len(clause.label) :]
        following = rest.lstrip(".)\\ \t\u00a0").rstrip()
        if following and clause.text.lstrip("\u00a0").startswith(following[:40]):
            opened = at > 0 and text[at - 1] == "("
            return at - opened
        at = text.find(clause.label, at + 1)
    return len(text) - len(text.lstrip())
