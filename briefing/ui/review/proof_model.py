"""The import under review: the corrections made so far, and what both sides of the page show."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject, Signal

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.reading import ReadClause, Reading
from briefing.domain.step import StepName
from briefing.reading.assembly import Group, Unit, groups, units
from briefing.reading.corrections import Amend, Assign, Correction, Join, ReadingProof, corrected
from briefing.reading.pieces import Part, Piece
from briefing.reading.sequence_check import Tally, tally

_ODD = re.compile(r"U\+([0-9A-F]{4,6})")

Key = tuple[int, int]


@dataclass(frozen=True)
class Row:
    """A row to be shown: what it is, in words and as a part; `odd` are characters to be marked."""

    key: Key
    text: str
    part: Part | None = None
    number: str = ""
    word: str = ""
    opens: bool = True
    depth: int = 0
    strong: bool = False
    odd: frozenset[str] = frozenset()
    why: str = ""


_MADE = {
    Part.TITLE: QT_TRANSLATE_NOOP("step", "Make line {line} the title"),
    Part.PREAMBLE: QT_TRANSLATE_NOOP("step", "Put line {line} in the preamble"),
    Part.LEAD_IN: QT_TRANSLATE_NOOP("step", "Make line {line} the lead-in"),
    Part.HEADING: QT_TRANSLATE_NOOP("step", "Make line {line} a heading"),
    Part.CLAUSE: QT_TRANSLATE_NOOP("step", "Make line {line} a clause"),
    Part.ITEM: QT_TRANSLATE_NOOP("step", "Make line {line} an item"),
    Part.CLOSING: QT_TRANSLATE_NOOP("step", "Put line {line} in the closing"),
    Part.SIGNATURE: QT_TRANSLATE_NOOP("step", "Make line {line} a signature"),
    Part.FOOTNOTE: QT_TRANSLATE_NOOP("step", "Make line {line} a footnote"),
    Part.LEFT_OUT: QT_TRANSLATE_NOOP("step", "Leave out line {line}"),
}


class Review(QObject):
    """A proof with its history: undo and redo go along a list. Nothing of it is stored."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._states: list[ReadingProof] = []
        self._made: list[Correction] = []
        self._at = 0

    @property
    def proof(self) -> ReadingProof:
        return self._states[self._at]

    @property
    def corrections(self) -> list[Correction]:
        """The corrections that hold."""
        return self._made[: self._at]

    @property
    def undo_name(self) -> StepName | None:
        return _name(self._made[self._at - 1]) if self._at else None

    @property
    def redo_name(self) -> StepName | None:
        return _name(self._made[self._at]) if self._at < len(self._made) else None

    def begin(self, proof: ReadingProof) -> None:
        """Review a document."""
        self._states, self._made, self._at = [proof], [], 0
        self.changed.emit()

    def begin_again(self, proof: ReadingProof) -> None:
        """The same document read another way; what was said of its lines holds if it has them."""
        lines = len(proof.document.source_text.lines)
        made = self.corrections if lines == len(self.proof.document.source_text.lines) else []
        self._states, self._made, self._at = [proof], [], 0
        for correction in made:
            self._add(correction)
        self.changed.emit()

    def correct(self, correction: Correction) -> None:
        if self._add(correction):
            self.changed.emit()

    def undo(self) -> None:
        self._go(self._at - 1)

    def redo(self) -> None:
        self._go(self._at + 1)

    def _add(self, correction: Correction) -> bool:
        after = corrected(self.proof, correction)
        if after is self.proof:
            return False
        del self._states[self._at + 1 :], self._made[self._at :]
        self._states.append(after)
        self._made.append(correction)
        self._at += 1
        return True

    def _go(self, at: int) -> None:
        if 0 <= at < len(self._states):
            self._at = at
            self.changed.emit()


def _name(correction: Correction) -> StepName:
    match correction:
        case Assign(places, part):
            return StepName(_MADE[part], {"line": str(places[0][0])})
        case Join(places):
            pattern = QT_TRANSLATE_NOOP("step", "Join line {line} with the one above")
            return StepName(pattern, {"line": str(places[0][0])})
        case Amend():
            return StepName(QT_TRANSLATE_NOOP("step", "Correct what the statement is"))
    return StepName(QT_TRANSLATE_NOOP("step", "Split line {line}"), {"line": str(correction.line)})


def part_text(part: Part) -> str:
    """The word for a part."""
    return {
        Part.TITLE: QCoreApplication.translate("part", "Title"),
        Part.PREAMBLE: QCoreApplication.translate("part", "Preamble"),
        Part.LEAD_IN: QCoreApplication.translate("part", "Lead-in"),
        Part.HEADING: QCoreApplication.translate("part", "Heading"),
        Part.CLAUSE: QCoreApplication.translate("part", "Clause"),
        Part.ITEM: QCoreApplication.translate("part", "Item"),
        Part.CLOSING: QCoreApplication.translate("part", "Closing"),
        Part.SIGNATURE: QCoreApplication.translate("part", "Signature"),
        Part.FOOTNOTE: QCoreApplication.translate("part", "Footnote"),
        Part.LEFT_OUT: QCoreApplication.translate("part", "Left out"),
    }[part]


def tally_text(found: Tally) -> str:
    """Such as '50 of 50 clauses, no gap, no duplicate'."""
    if not found.count and not found.unnumbered:
        return QCoreApplication.translate("proof", "No clauses")
    if not found.count:
        words = QCoreApplication.translate("proof", "{count} clauses, none with a number")
        return words.format(count=found.unnumbered)
    counted = QCoreApplication.translate("proof", "{count} of {expected} clauses")
    no_gap = QCoreApplication.translate("proof", "no gap")
    gap = QCoreApplication.translate("proof", "missing: {labels}")
    no_twice = QCoreApplication.translate("proof", "no duplicate")
    twice = QCoreApplication.translate("proof", "twice: {labels}")
    parts = [
        counted.format(count=found.count, expected=found.expected),
        gap.format(labels=_some(found.missing)) if found.missing else no_gap,
        twice.format(labels=_some(found.repeated)) if found.repeated else no_twice,
    ]
    if found.unnumbered:
        without = QCoreApplication.translate("proof", "{count} without a number")
        parts.append(without.format(count=found.unnumbered))
    return ", ".join(parts)


def _some(labels: tuple[str, ...]) -> str:
    """A few of them: a text whose numbers jump far may lack hundreds."""
    return ", ".join(labels[:8]) + (" …" if len(labels) > 8 else "")


@dataclass(frozen=True)
class Sides:
    """The rows of both sides. `home` leads from a piece of the source to its row of the result."""

    source: list[Row]
    result: list[Row]
    home: dict[Key, Key]


def sides(proof: ReadingProof) -> Sides:
    """What a proof shows."""
    everything = units(proof.pieces)
    found, _ = groups(proof.pieces, everything)
    result = list(_Result(proof.reading, everything, found).rows())
    home = {piece.place: unit.pieces[0].place for unit in everything for piece in unit.pieces}
    signed = next((unit for unit in everything if unit.part is Part.SIGNATURE), None)
    if signed:
        first = signed.pieces[0].place
        home |= {p.place: first for p in proof.pieces if p.part is Part.SIGNATURE}
    labels = {row.key: row.word for row in result if row.part in (Part.CLAUSE, Part.ITEM)}
    return Sides(_source_rows(proof, labels), result, home)


def summary(reading: Reading) -> Tally:
    return tally(reading.clauses)


def _source_rows(proof: ReadingProof, labels: dict[Key, str]) -> list[Row]:
    """A row for each line, blank ones too, so that the source looks as it does elsewhere."""
    odd: dict[int, set[str]] = {}
    for remark in proof.reading.remarks:
        if remark.line is not None:
            codes = _ODD.findall(remark.text)
            odd.setdefault(remark.line, set()).update(chr(int(code, 16)) for code in codes)
    by_line: dict[int, list[Piece]] = {}
    for piece in proof.pieces:
        by_line.setdefault(piece.number, []).append(piece)
    rows = []
    for line in proof.document.source_text.lines:
        marked = frozenset(odd.get(line.number, ()))
        for piece in by_line.get(line.number, ()):
            row = _piece_row(piece, labels.get(piece.place, ""), marked)
            rows.append(row)
        if line.number not in by_line:
            rows.append(Row((line.number, 0), ""))
    return rows


def _piece_row(piece: Piece, label: str, odd: frozenset[str]) -> Row:
    row = Row(
        piece.place,
        piece.line.text,
        piece.part,
        number="" if piece.start else str(piece.number),
        opens=piece.opens,
        why=piece.why,
        odd=odd,
    )
    if not piece.opens:
        return row
    word = part_text(piece.part)
    return replace(row, word=f"{word} {label}" if label and len(label) < 6 else label or word)


class _Result:
    """The paragraphs as they will be stored, in their order."""

    def __init__(self, reading: Reading, everything: list[Unit], found: list[Group]) -> None:
        self._reading = reading
        self._groups = found
        self._places: dict[Part, list[Key]] = {part: [] for part in Part}
        for unit in everything:
            self._places[unit.part].append(unit.pieces[0].place)

    def rows(self) -> Iterator[Row]:
        reading = self._reading
        yield from self._passages(Part.PREAMBLE, [each.text for each in reading.preamble])
        yield from self._passages(Part.LEAD_IN, [reading.lead_in.text] if reading.lead_in else [])
        for group, clause in zip(self._groups, reading.clauses, strict=True):
            yield from _clause_rows(group, clause)
        yield from self._passages(Part.CLOSING, [each.text for each in reading.closing])
        for person in reading.signatories:
            words = " · ".join(filter(None, (person.name, person.role, person.party)))
            yield Row(
                self._places[Part.SIGNATURE][0], words, Part.SIGNATURE, word=_word("signature")
            )
        yield from self._passages(Part.FOOTNOTE, [each.text for each in reading.footnotes])

    def _passages(self, part: Part, texts: list[str]) -> Iterator[Row]:
        word = part_text(part)
        for place, text in zip(self._places[part], texts, strict=True):
            yield Row(place, text, part, word=word)


def _word(part: str) -> str:
    return part_text(Part(part))


def _clause_rows(group: Group, clause: ReadClause) -> Iterator[Row]:
    first = group.units[0].pieces[0].place
    place = group.head.pieces[0].place if group.head else first
    if clause.heading:
        heading = group.above or group.own
        above = heading[0].pieces[0].place if heading else place
        yield Row(above, clause.heading, Part.HEADING, word=part_text(Part.HEADING), strong=True)
    if clause.text or not clause.items or group.head:
        yield Row(place, clause.text, Part.CLAUSE, word=clause.label)
    items = list(_flat(clause.items, 1))
    places = [unit.pieces[0].place for unit in group.items]
    if len(places) != len(items):
        places = [(item.lines[0], 0) for _, item in items]
    for (depth, item), at in zip(items, places, strict=True):
        yield Row(at, item.text, Part.ITEM, word=item.label, depth=depth)


def _flat(items: tuple[ReadClause, ...], depth: int) -> Iterator[tuple[int, ReadClause]]:
    for item in items:
        yield depth, item
        yield from _flat(item.items, depth + 1)
