"""Pieces put together as a reading again, once a person has said what they are.

What was not touched stays word for word as it was found; only the rest is made anew.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.reading import LeftOut, Passage, ReadClause, Reading, Remark
from briefing.reading.clauses import clause
from briefing.reading.labels import BARE, BULLET, Label, labels
from briefing.reading.lines import Line
from briefing.reading.opening import A_HEADING, kind_of, unmarked
from briefing.reading.paragraphs import Paragraph, joined
from briefing.reading.parties import parties
from briefing.reading.pieces import Joint, Part, Piece
from briefing.reading.sequence_check import sequence_remarks
from briefing.reading.signatures import signatories, with_party
from briefing.reading.structure import (
    BROKEN_WORD,
    NO_CLAUSES,
    NO_TITLE,
    leading_spaces,
)
from briefing.reading.suspect_characters import oddities

PARTED = QT_TRANSLATE_NOOP("reading", "The line is parted here: it belongs to two places.")
NUMBERED_ALL = QT_TRANSLATE_NOOP(
    "reading", "No clause carries a number: they were numbered 1 to {count} here."
)

T = TypeVar("T")


@dataclass
class Unit:
    """What belongs together under one opening piece."""

    part: Part
    pieces: list[Piece]

    @property
    def numbers(self) -> tuple[int, ...]:
        return tuple(dict.fromkeys(piece.number for piece in self.pieces))

    def paragraphs(self, words: frozenset[str]) -> list[Paragraph]:
        groups: list[list[Line]] = []
        for piece in self.pieces:
            if not groups or piece.joint is not Joint.RUNS_ON:
                groups.append([])
            groups[-1].append(piece.line)
        return [joined(group, words) for group in groups]


@dataclass
class Group:
    """The units of a clause: headings above it, its head, headings of its own, its items."""

    above: list[Unit] = field(default_factory=list)
    head: Unit | None = None
    own: list[Unit] = field(default_factory=list)
    items: list[Unit] = field(default_factory=list)

    @property
    def units(self) -> list[Unit]:
        return [*self.above, *([self.head] if self.head else []), *self.own, *self.items]

    @property
    def pieces(self) -> frozenset[Piece]:
        return frozenset(piece for unit in self.units for piece in unit.pieces)


def units(pieces: Sequence[Piece]) -> list[Unit]:
    """What does not open goes to the last unit of its part."""
    found: list[Unit] = []
    last: dict[Part, Unit] = {}
    for piece in pieces:
        if piece.opens or piece.part not in last:
            last[piece.part] = Unit(piece.part, [])
            found.append(last[piece.part])
        last[piece.part].pieces.append(piece)
    return found


def groups(pieces: Sequence[Piece], everything: Sequence[Unit]) -> tuple[list[Group], list[Unit]]:
    """The clauses of these units of the pieces, and the headings that stand over none."""
    found: list[Group] = []
    waiting: list[Unit] = []
    idle: list[Unit] = []
    heads: dict[int, Group] = {}
    by_piece = {id(piece): unit for unit in everything for piece in unit.pieces}
    for piece in pieces:
        unit = by_piece[id(piece)]
        begins = unit.pieces[0] is piece
        if piece.part is Part.HEADING:
            waiting += [unit] if begins else []
        elif piece.part is Part.CLAUSE and begins:
            found.append(Group(above=waiting, head=unit))
            heads[id(unit)] = found[-1]
            waiting = []
        elif piece.part is Part.CLAUSE:
            heads[id(unit)].own += waiting
            waiting = []
        elif piece.part is Part.ITEM and begins:
            if waiting or not found:
                found.append(Group(above=waiting))
                waiting = []
            found[-1].items.append(unit)
        elif piece.part not in (Part.LEFT_OUT, Part.FOOTNOTE, Part.ITEM):
            idle += waiting
            waiting = []
    return found, [*idle, *waiting]


class Assembly:
    """Makes readings of the pieces of one document; `found` is the reading it began with."""

    def __init__(
        self, found: Reading, pieces: Sequence[Piece], lines: Sequence[Line], words: frozenset[str]
    ) -> None:
        self._found = found
        self._lines = lines
        self._words = words
        self._pieces = frozenset(pieces)
        first, _ = groups(pieces, units(pieces))
        self._clauses = {
            group.pieces: read for group, read in zip(first, found.clauses, strict=False)
        }
        self._headings = {
            group.head.pieces[0].place: read.heading
            for group, read in zip(first, found.clauses, strict=False)
            if group.head
        }
        self._passages = {
            passage.lines: passage
            for passage in (
                *found.preamble,
                *([found.lead_in] if found.lead_in else []),
                *found.closing,
                *found.footnotes,
            )
        }
        self._oddities = tuple(oddities(lines))
        about = (*sequence_remarks(found.clauses), *leading_spaces(found.clauses))
        again = {*about, Remark(None, NO_TITLE), Remark(None, NO_CLAUSES)}
        self._remarks = tuple(remark for remark in found.remarks if remark not in again)
        self._alike = {label.printed for label in _first_labels(pieces)}

    def reading(self, pieces: Sequence[Piece]) -> Reading:
        """The reading that these pieces make."""
        everything = units(pieces)
        clauses, idle = self._read_clauses(*groups(pieces, everything))
        by_part: dict[Part, list[Unit]] = {part: [] for part in Part}
        for unit in everything:
            by_part[unit.part].append(unit)
        passages = {part: self._read_passages(by_part[part]) for part in Part}
        lead_in = passages[Part.LEAD_IN]
        left = [piece for unit in by_part[Part.LEFT_OUT] for piece in unit.pieces]
        reading = replace(
            self._found,
            preamble=passages[Part.PREAMBLE],
            lead_in=lead_in[-1] if lead_in else None,
            clauses=clauses,
            closing=passages[Part.CLOSING],
            footnotes=passages[Part.FOOTNOTE],
            left_out=tuple(sorted((*map(_left_out, left), *idle), key=lambda out: out.line)),
        )
        reading = self._titled(reading, by_part[Part.TITLE])
        reading = self._signed(reading, by_part[Part.SIGNATURE])
        return replace(reading, remarks=self._all_remarks(reading, pieces, everything))

    def _read_clauses(
        self, found: Sequence[Group], idle: Sequence[Unit]
    ) -> tuple[tuple[ReadClause, ...], list[LeftOut]]:
        read = [self._clauses.get(group.pieces) or self._read_clause(group) for group in found]
        if self._numbered_here() or self._all_by_hand(read):
            read = [replace(each, label=str(place)) for place, each in enumerate(read, start=1)]
        left = [
            LeftOut(piece.number, piece.line.text, A_HEADING)
            for unit in idle
            for piece in unit.pieces
        ]
        return tuple(read), left

    def _all_by_hand(self, read: Sequence[ReadClause]) -> bool:
        """Clauses that only a person found, none of them numbered, are numbered to be cited by."""
        return bool(read) and not self._found.clauses and not any(each.label for each in read)

    def _numbered_here(self) -> bool:
        """Whether the source prints one number for all, so that they were numbered by place."""
        return len(self._alike) == 1 and len(self._clauses) > 2

    def _read_clause(self, group: Group) -> ReadClause:
        head = group.head
        parts = head.paragraphs(self._words) if head else []
        label = label_of(parts[0].text, head.pieces[0].label) if head else None
        if label is None:
            numbers = tuple(number for unit in _some(head) for number in unit.numbers)
            read = ReadClause("", None, "\n".join(part.text for part in parts), numbers)
            read = self._under([*group.above, *group.own], read)
        else:
            own = [part for unit in group.own for part in unit.paragraphs(self._words)]
            read = clause([*parts[:1], *own, *parts[1:]], label)
            known = self._headings.get(head.pieces[0].place) if head else None
            if known and unmarked(read.text) == known:  # beside its number: "Article 1 Purpose"
                read = replace(read, heading=known, text="")
            read = self._under(group.above, read)
        items = nested([(unit.pieces[0].depth, self._read_item(unit)) for unit in group.items])
        return replace(read, items=(*read.items, *items))

    def _under(self, headings: Sequence[Unit], read: ReadClause) -> ReadClause:
        """The clause with the headings that stand over it, before its own if it has one."""
        said = [unmarked(part.text) for unit in headings for part in unit.paragraphs(self._words)]
        numbers = tuple(number for unit in headings for number in unit.numbers)
        heading = " ".join([*said, *_some(read.heading)]) or None
        return replace(read, heading=heading, lines=(*numbers, *read.lines))

    def _read_item(self, unit: Unit) -> ReadClause:
        first, *rest = unit.paragraphs(self._words)
        label = label_of(first.text, unit.pieces[0].label)
        text = first.text[label.end :] if label else first.text
        texts = [text, *(part.text for part in rest)]
        return ReadClause(label.printed if label else "", None, "\n".join(texts), unit.numbers)

    def _read_passages(self, found: Sequence[Unit]) -> tuple[Passage, ...]:
        return tuple(self._passage(unit) for unit in found)

    def _passage(self, unit: Unit) -> Passage:
        known = self._passages.get(unit.numbers)
        if known is not None and self._pieces.issuperset(unit.pieces):
            return known
        texts = [paragraph.text for paragraph in unit.paragraphs(self._words)]
        return Passage("\n".join(texts), unit.numbers)

    def _titled(self, reading: Reading, title: Sequence[Unit]) -> Reading:
        numbers = tuple(number for unit in title for number in unit.numbers)
        if numbers == reading.title_lines:
            return reading
        parts = [part for unit in title for part in unit.paragraphs(self._words)]
        said = " ".join(unmarked(part.text) for part in parts) or None
        return replace(reading, title=said, title_lines=numbers, kind=kind_of(said))

    def _signed(self, reading: Reading, signed: Sequence[Unit]) -> Reading:
        numbers = tuple(number for unit in signed for number in unit.numbers)
        if numbers == reading.signature_lines:
            return reading
        span = self._lines[numbers[0] - 1 : numbers[-1]] if numbers else ()
        people = signatories([line for line in span if line.number in numbers or line.is_blank])
        named = reading.parties or parties(
            reading.title,
            [passage.text for passage in (*reading.preamble, *_some(reading.lead_in))],
            people,
            [read.text for read in reading.clauses[:3]],
        )
        named_people = tuple(with_party(person, named) for person in people if person.name)
        return replace(reading, signature_lines=numbers, signatories=named_people, parties=named)

    def _all_remarks(
        self, reading: Reading, pieces: Sequence[Piece], everything: Sequence[Unit]
    ) -> tuple[Remark, ...]:
        """What was remarked of lines as they were, and what is to be remarked of them now."""
        changed = {piece.number for piece in self._pieces.symmetric_difference(pieces)}
        kept = [
            remark
            for remark in self._remarks
            if remark.line not in changed or remark in self._oddities
        ]
        now = [*kept, *sequence_remarks(reading.clauses), *leading_spaces(reading.clauses)]
        now += [Remark(piece.number, PARTED) for piece in pieces if piece.start]
        now += self._new_remarks(reading, pieces, everything)
        return tuple(sorted(dict.fromkeys(now), key=lambda remark: remark.line or 0))

    def _new_remarks(
        self, reading: Reading, pieces: Sequence[Piece], everything: Sequence[Unit]
    ) -> Iterator[Remark]:
        if reading.title is None:
            yield Remark(None, NO_TITLE)
        if not reading.clauses:
            yield Remark(None, NO_CLAUSES)
        elif not self._found.clauses and not _first_labels(pieces):
            yield Remark(None, NUMBERED_ALL, {"count": len(reading.clauses)})
        for unit in everything:
            if not self._pieces.issuperset(unit.pieces):
                for paragraph in unit.paragraphs(self._words):
                    for number, word in paragraph.hyphens:
                        yield Remark(number, BROKEN_WORD, {"word": word})


def label_of(text: str, printed: str) -> Label | None:
    """The label that a paragraph begins with: the one known, else the likeliest that is a number.

    A bullet is the label of an item that was known to have it; a number alone may be a year.
    """
    found = labels(text)
    known = next((label for label in found if printed and label.printed == printed), None)
    likely = (label for label in found if label.kind not in (BULLET, BARE))
    return known or next(likely, None)


def nested(items: Sequence[tuple[int, ReadClause]]) -> list[ReadClause]:
    """Items in a row, each with how deep it stands, as items within items."""
    found: list[ReadClause] = []
    index = 0
    while index < len(items):
        depth, item = items[index]
        index += 1
        inner = []
        while index < len(items) and items[index][0] > depth:
            inner.append(items[index])
            index += 1
        found.append(replace(item, items=tuple(nested(inner))))
    return found


def _first_labels(pieces: Sequence[Piece]) -> list[Label]:
    heads = (piece for piece in pieces if piece.part is Part.CLAUSE and piece.opens)
    found = (label_of(piece.line.text, piece.label) for piece in heads)
    return [label for label in found if label is not None]


def _left_out(piece: Piece) -> LeftOut:
    return LeftOut(piece.number, piece.line.text, piece.why)


def _some(value: T | None) -> list[T]:
    return [] if value is None else [value]
