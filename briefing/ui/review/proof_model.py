"""The model of the proof sheet: the corrections so far, and the rows of both sides."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject, Signal

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.reading import ReadClause, Reading
from briefing.domain.step import StepName
from briefing.reading.assembly import ClauseGroup, Unit, group_pieces, group_units
from briefing.reading.corrections import (
    Amend,
    Assign,
    BeginOperative,
    Clean,
    Correction,
    Join,
    ReadingProof,
    Split,
    apply_correction,
)
from briefing.reading.pieces import Part, Piece
from briefing.reading.sequence_check import ClauseCount

_SUSPECT_CODE = re.compile(r"U\+([0-9A-F]{4,6})")

Key = tuple[int, int]


@dataclass(frozen=True)
class Row:
    """A row: a text, its part and the word for it. `suspects` are characters to mark."""

    key: Key
    text: str
    part: Part | None = None
    number: str = ""
    word: str = ""
    is_opening: bool = True
    depth: int = 0
    is_strong: bool = False
    suspects: frozenset[str] = frozenset()
    reason: str = ""


_STEP_PATTERNS = {
    Part.TITLE: QT_TRANSLATE_NOOP("step", "Make line {line} the title"),
    Part.SUBTITLE: QT_TRANSLATE_NOOP("step", "Make line {line} the subtitle"),
    Part.PREAMBLE: QT_TRANSLATE_NOOP("step", "Move line {line} to the preamble"),
    Part.LEAD_IN: QT_TRANSLATE_NOOP("step", "Make line {line} the lead-in"),
    Part.HEADING: QT_TRANSLATE_NOOP("step", "Make line {line} a heading"),
    Part.CLAUSE: QT_TRANSLATE_NOOP("step", "Make line {line} a clause"),
    Part.ITEM: QT_TRANSLATE_NOOP("step", "Make line {line} an item"),
    Part.BODY: QT_TRANSLATE_NOOP("step", "Make line {line} a paragraph of the body"),
    Part.CLOSING: QT_TRANSLATE_NOOP("step", "Move line {line} to the closing"),
    Part.SIGNATURE: QT_TRANSLATE_NOOP("step", "Make line {line} a signature"),
    Part.FOOTNOTE: QT_TRANSLATE_NOOP("step", "Make line {line} a footnote"),
    Part.ANNEX: QT_TRANSLATE_NOOP("step", "Begin an annex at line {line}"),
    Part.LEFT_OUT: QT_TRANSLATE_NOOP("step", "Leave out line {line}"),
}


class Review(QObject):
    """A proof with the history of its corrections. Nothing of it is stored."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._states: list[ReadingProof] = []
        self._history: list[Correction] = []
        self._position = 0

    @property
    def proof(self) -> ReadingProof:
        return self._states[self._position]

    @property
    def corrections(self) -> list[Correction]:
        """The corrections that are not undone."""
        return self._history[: self._position]

    @property
    def undo_name(self) -> StepName | None:
        return _make_step_name(self._history[self._position - 1]) if self._position else None

    @property
    def redo_name(self) -> StepName | None:
        return (
            _make_step_name(self._history[self._position])
            if self._position < len(self._history)
            else None
        )

    def begin(self, proof: ReadingProof) -> None:
        """Begin the review of a document."""
        self._states, self._history, self._position = [proof], [], 0
        self.changed.emit()

    def restart(self, proof: ReadingProof) -> None:
        """Review the document, read another way; keep the corrections if it has as many lines."""
        lines = len(proof.document.text.lines)
        corrections = self.corrections if lines == len(self.proof.document.text.lines) else []
        self._states, self._history, self._position = [proof], [], 0
        for correction in corrections:
            self._add(correction)
        self.changed.emit()

    def correct(self, correction: Correction) -> None:
        if self._add(correction):
            self.changed.emit()

    def undo(self) -> None:
        self._go_to(self._position - 1)

    def redo(self) -> None:
        self._go_to(self._position + 1)

    def _add(self, correction: Correction) -> bool:
        after = apply_correction(self.proof, correction)
        if after is self.proof:
            return False
        del self._states[self._position + 1 :], self._history[self._position :]
        self._states.append(after)
        self._history.append(correction)
        self._position += 1
        return True

    def _go_to(self, at: int) -> None:
        if 0 <= at < len(self._states):
            self._position = at
            self.changed.emit()


def _make_step_name(correction: Correction) -> StepName:
    match correction:
        case Assign(places, part):
            return StepName(_STEP_PATTERNS[part], {"line": str(places[0][0])})
        case Join(places):
            pattern = QT_TRANSLATE_NOOP("step", "Join line {line} with the line above")
            return StepName(pattern, {"line": str(places[0][0])})
        case BeginOperative(place):
            pattern = QT_TRANSLATE_NOOP("step", "Begin the operative part at line {line}")
            return StepName(pattern, {"line": str(place[0])})
        case Amend():
            return StepName(QT_TRANSLATE_NOOP("step", "Correct the statement's details"))
        case Clean():
            return StepName(QT_TRANSLATE_NOOP("step", "Choose clean readings"))
        case Split(line):
            return StepName(QT_TRANSLATE_NOOP("step", "Split line {line}"), {"line": str(line)})


def translate_part(part: Part) -> str:
    """Translate the name of a part."""
    return {
        Part.TITLE: QCoreApplication.translate("part", "Title"),
        Part.SUBTITLE: QCoreApplication.translate("part", "Subtitle"),
        Part.PREAMBLE: QCoreApplication.translate("part", "Preamble"),
        Part.LEAD_IN: QCoreApplication.translate("part", "Lead-in"),
        Part.HEADING: QCoreApplication.translate("part", "Heading"),
        Part.CLAUSE: QCoreApplication.translate("part", "Clause"),
        Part.ITEM: QCoreApplication.translate("part", "Item"),
        Part.BODY: QCoreApplication.translate("part", "Body"),
        Part.CLOSING: QCoreApplication.translate("part", "Closing"),
        Part.SIGNATURE: QCoreApplication.translate("part", "Signature"),
        Part.FOOTNOTE: QCoreApplication.translate("part", "Footnote"),
        Part.ANNEX: QCoreApplication.translate("part", "Annex"),
        Part.LEFT_OUT: QCoreApplication.translate("part", "Left out"),
    }[part]


def format_tally(counts: ClauseCount) -> str:
    """Format counts, as in '50 of 50 clauses, no gap, no duplicate'."""
    translate, count, unnumbered = QCoreApplication.translate, counts.count, counts.unnumbered
    if not count and not unnumbered:
        return translate("proof", "No clauses")
    if not count:
        words = translate("proof", "{count} clauses, none with a number", None, unnumbered)
        return words.format(count=unnumbered)
    counted = translate("proof", "{count} of {expected} clauses", None, count)
    no_gap = translate("proof", "no gap")
    gap = translate("proof", "missing: {labels}")
    no_twice = translate("proof", "no duplicate")
    twice = translate("proof", "twice: {labels}")
    parts = [
        counted.format(count=count, expected=counts.expected),
        gap.format(labels=_format_some(counts.missing)) if counts.missing else no_gap,
        twice.format(labels=_format_some(counts.repeated)) if counts.repeated else no_twice,
    ]
    if unnumbered:
        without = translate("proof", "{count} without a number", None, unnumbered)
        parts.append(without.format(count=unnumbered))
    return ", ".join(parts)


def _format_some(labels: tuple[str, ...]) -> str:
    """Format the first labels: a text whose numbers jump far may lack hundreds."""
    return ", ".join(labels[:8]) + (" …" if len(labels) > 8 else "")


@dataclass(frozen=True)
class Sides:
    """The rows of both sides. `result_keys`: the row of the result for each piece of the source."""

    source: list[Row]
    result: list[Row]
    result_keys: dict[Key, Key]


def build_sides(proof: ReadingProof) -> Sides:
    """Build the rows of both sides of a proof."""
    everything = group_pieces(proof.pieces)
    clause_groups, _ = group_units(proof.pieces, everything)
    result = list(_ResultBuilder(proof.reading, everything, clause_groups).build_rows())
    home = {piece.location: unit.pieces[0].location for unit in everything for piece in unit.pieces}
    signature = next((unit for unit in everything if unit.part is Part.SIGNATURE), None)
    if signature:
        first = signature.pieces[0].location
        home |= {p.location: first for p in proof.pieces if p.part is Part.SIGNATURE}
    labels = {row.key: row.word for row in result if row.part in (Part.CLAUSE, Part.ITEM)}
    return Sides(_build_source_rows(proof, labels), result, home)


def _build_source_rows(proof: ReadingProof, labels: dict[Key, str]) -> list[Row]:
    """Build a row for each line, blank ones too, so that the source looks as in other programs."""
    suspects_of: dict[int, set[str]] = {}
    for remark in proof.reading.remarks:
        if remark.line is not None:
            codes = _SUSPECT_CODE.findall(remark.text)
            suspects_of.setdefault(remark.line, set()).update(chr(int(code, 16)) for code in codes)
    by_line: dict[int, list[Piece]] = {}
    for piece in proof.pieces:
        by_line.setdefault(piece.number, []).append(piece)
    rows = []
    for line in proof.document.text.lines:
        suspects = frozenset(suspects_of.get(line.number, ()))
        for piece in by_line.get(line.number, ()):
            row = _make_piece_row(piece, labels.get(piece.location, ""), suspects)
            rows.append(row)
        if line.number not in by_line:
            rows.append(Row((line.number, 0), ""))
    return rows


def _make_piece_row(piece: Piece, label: str, suspects: frozenset[str]) -> Row:
    row = Row(
        piece.location,
        piece.line.text,
        piece.part,
        number="" if piece.start else str(piece.number),
        is_opening=piece.is_opening,
        reason=piece.reason,
        suspects=suspects,
    )
    if not piece.is_opening:
        return row
    word = translate_part(piece.part)
    return replace(row, word=f"{word} {label}" if label and len(label) < 6 else label or word)


class _ResultBuilder:
    """Builds the rows of the result: the paragraphs as they will be stored, in their order."""

    def __init__(
        self, reading: Reading, everything: list[Unit], clause_groups: list[ClauseGroup]
    ) -> None:
        self._reading = reading
        self._groups = clause_groups
        self._places: dict[Part, list[Key]] = {part: [] for part in Part}
        for unit in everything:
            self._places[unit.part].append(unit.pieces[0].location)

    def build_rows(self) -> Iterator[Row]:
        reading = self._reading
        yield from self._build_passages(Part.PREAMBLE, [each.text for each in reading.preamble])
        yield from self._build_passages(
            Part.LEAD_IN, [reading.lead_in.text] if reading.lead_in else []
        )
        for group, clause in zip(self._groups, reading.clauses, strict=True):
            yield from _build_clause_rows(group, clause)
        yield from self._build_passages(Part.BODY, [each.text for each in reading.body])
        yield from self._build_passages(Part.CLOSING, [each.text for each in reading.closing])
        for person in reading.signatories:
            words = " · ".join(filter(None, (person.name, person.role, person.party)))
            place, word = self._places[Part.SIGNATURE][0], translate_part(Part.SIGNATURE)
            yield Row(place, words, Part.SIGNATURE, word=word)
        yield from self._build_passages(Part.FOOTNOTE, [each.text for each in reading.footnotes])
        titles = [annex.title or "" for annex in reading.annexes]
        yield from self._build_passages(Part.ANNEX, titles)

    def _build_passages(self, part: Part, texts: list[str]) -> Iterator[Row]:
        word = translate_part(part)
        for place, text in zip(self._places[part], texts, strict=True):
            yield Row(place, text, part, word=word)


def _build_clause_rows(group: ClauseGroup, clause: ReadClause) -> Iterator[Row]:
    first = group.units[0].pieces[0].location
    place = group.head.pieces[0].location if group.head else first
    if clause.heading:
        heading = group.headings_above or group.own_headings
        above = heading[0].pieces[0].location if heading else place
        yield Row(
            above, clause.heading, Part.HEADING, word=translate_part(Part.HEADING), is_strong=True
        )
    if clause.text or not clause.items or group.head:
        yield Row(place, clause.text, Part.CLAUSE, word=clause.label)
    items = list(_flatten_items(clause.items, 1))
    places = [unit.pieces[0].location for unit in group.items]
    if len(places) != len(items):
        places = [(item.lines[0], 0) for _, item in items]
    for (depth, item), at in zip(items, places, strict=True):
        yield Row(at, item.text, Part.ITEM, word=item.label, depth=depth)


def _flatten_items(items: tuple[ReadClause, ...], depth: int) -> Iterator[tuple[int, ReadClause]]:
    for item in items:
        yield depth, item
        yield from _flatten_items(item.items, depth + 1)
