"""A reading laid out again along its source: what each line became.

This is what a person looks at and corrects. A piece is a line, or a part of one in which something
ends and something else begins.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from briefing.domain.reading import Passage, ReadClause, Reading
from briefing.reading.furniture import furniture
from briefing.reading.lines import BLANKS, Line, Received
from briefing.reading.opening import unmarked
from briefing.reading.paragraphs import paragraphs

Place = tuple[int, int]
"""The number of a line, and how many of its characters come before."""


class Part(StrEnum):
    """What a line can be."""

    TITLE = "title"
    PREAMBLE = "preamble"
    LEAD_IN = "lead-in"
    HEADING = "heading"
    CLAUSE = "clause"
    ITEM = "item"
    CLOSING = "closing"
    SIGNATURE = "signature"
    FOOTNOTE = "footnote"
    LEFT_OUT = "left out"


class Joint(StrEnum):
    """How a piece stands to what is above it: a new unit, a new paragraph in it, or neither."""

    OPENS = "opens"
    PARAGRAPH = "paragraph"
    RUNS_ON = "runs on"


@dataclass(frozen=True)
class Piece:
    """`line.text` holds the piece's own characters; what does not open goes on with the last unit
    of its part above it, whatever is left out between."""

    line: Line
    start: int
    part: Part
    joint: Joint = Joint.OPENS
    label: str = ""
    depth: int = 0
    why: str = ""

    @property
    def number(self) -> int:
        return self.line.number

    @property
    def place(self) -> Place:
        return self.line.number, self.start

    @property
    def opens(self) -> bool:
        return self.joint is Joint.OPENS


def cut(line: Line, start: int, end: int | None = None) -> Line:
    """A line with a part of its characters only."""
    return replace(line, text=line.text[start:end].rstrip(BLANKS) if end else line.text[start:])


def pieces(reading: Reading, received: Received) -> tuple[Piece, ...]:
    """The pieces of a reading in the order of its source."""
    return _Layout(reading, received).pieces()


class _Layout:
    def __init__(self, reading: Reading, received: Received) -> None:
        self._reading = reading
        self._lines = received.lines
        groups = paragraphs(received.lines, furniture(received.lines))
        self._firsts = {paragraph.first.number for paragraph in groups}
        self._inner = {number for group in groups for number in group.numbers} - self._firsts
        self._found: dict[Place, Piece] = {}

    def pieces(self) -> tuple[Piece, ...]:
        reading = self._reading
        self._unit(reading.title_lines, Part.TITLE)
        for part, passages in self._passages():
            for passage in passages:
                self._unit(passage.lines, part)
        for clause in reading.clauses:
            self._clause(clause)
        for number in reading.signature_lines:
            self._add(number, Part.SIGNATURE, self._joint(number, Joint.RUNS_ON))
        for left in reading.left_out:
            self._add(
                left.line, Part.LEFT_OUT, self._joint(left.line, Joint.RUNS_ON), why=left.reason
            )
        return tuple(self._found[place] for place in sorted(self._found))

    def _passages(self) -> Iterator[tuple[Part, Sequence[Passage]]]:
        reading = self._reading
        yield Part.PREAMBLE, reading.preamble
        yield Part.LEAD_IN, (reading.lead_in,) if reading.lead_in else ()
        yield Part.CLOSING, reading.closing
        yield Part.FOOTNOTE, reading.footnotes

    def _joint(self, number: int, within: Joint) -> Joint:
        return within if number in self._inner else Joint.OPENS

    def _unit(self, numbers: Sequence[int], part: Part, label: str = "", depth: int = 0) -> None:
        for index, number in enumerate(numbers):
            more = Joint.PARAGRAPH if number in self._firsts else Joint.RUNS_ON
            self._add(number, part, more if index else Joint.OPENS, label=label, depth=depth)

    def _clause(self, clause: ReadClause) -> None:
        own: list[int] = []
        heading = clause.heading or ""
        headings: list[int] = []
        for number in clause.lines:
            said = unmarked(self._lines[number - 1].text)
            is_heading = bool(said) and said in heading and number not in own
            (headings if is_heading else own).append(number)
        self._unit(headings, Part.HEADING)
        self._unit(own, Part.CLAUSE, clause.label)
        self._hidden(own, clause)
        self._items(clause.items, 1)

    def _items(self, items: Sequence[ReadClause], depth: int) -> None:
        for item in items:
            self._unit(item.lines, Part.ITEM, item.label, depth)
            self._items(item.items, depth + 1)

    def _add(
        self,
        number: int,
        part: Part,
        joint: Joint,
        *,
        label: str = "",
        depth: int = 0,
        why: str = "",
    ) -> None:
        """A line that is taken already belongs to two units; `_hidden` parts it."""
        line = self._lines[number - 1]
        start = len(line.text) if (number, 0) in self._found else 0
        self._found[(number, start)] = Piece(line, start, part, joint, label, depth, why)

    def _hidden(self, numbers: Sequence[int], clause: ReadClause) -> None:
        """A clause that begins within the last line of the one before: cut the line in two."""
        number = numbers[0] if numbers else 0
        line = self._lines[number - 1]
        place = (number, len(line.text))
        if not number or place not in self._found or (number, 0) not in self._found:
            return
        second, first = self._found.pop(place), self._found[(number, 0)]
        at = _label_at(line.text, clause)
        self._found[(number, 0)] = replace(first, line=cut(line, 0, at))
        self._found[(number, at)] = replace(second, line=cut(line, at), start=at)


def _label_at(text: str, clause: ReadClause) -> int:
    """Where in its line a clause begins whose text is known."""
    at = text.find(clause.label, 1)
    while at > 0:
        rest = text[at + len(clause.label) :]
        said = rest.lstrip(".)\\ \t\u00a0").rstrip()
        if said and clause.text.lstrip("\u00a0").startswith(said[:40]):
            opened = at > 0 and text[at - 1] == "("
            return at - opened
        at = text.find(clause.label, at + 1)
    return len(text) - len(text.lstrip())
