"""Build a reading from pieces, after a person has corrected what they are.

What no correction changed stays word for word as it was first read; only the rest is read again.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.reading import LeftOut, Passage, ReadClause, Reading, Remark, Section
from briefing.reading.clauses import nest_items, read_clause
from briefing.reading.draft import NO_CLAUSES, NOTHING_TELLS
from briefing.reading.kinds import find_kind
from briefing.reading.labels import BARE, BULLET, Label, find_labels
from briefing.reading.lines import DocumentText, Line
from briefing.reading.opening import A_HEADING, strip_markup
from briefing.reading.paragraphs import Paragraph, join_lines
from briefing.reading.parties import find_parties
from briefing.reading.pieces import Joint, Part, Piece, list_all_lines
from briefing.reading.sections import SectionHeading, build_sections
from briefing.reading.sequence_check import report_sequence_breaks
from briefing.reading.signatures import match_party, read_signatories
from briefing.reading.structure import (
    BROKEN_WORD,
    NO_TITLE,
    read_annex,
    report_leading_spaces,
)
from briefing.reading.suspect_characters import report_suspect_characters

SPLIT_LINE = QT_TRANSLATE_NOOP(
    "reading", "The line is split here because it belongs to two places."
)

T = TypeVar("T")


@dataclass
class Unit:
    """Pieces that belong together: one that opens, and those that continue it."""

    part: Part
    pieces: list[Piece]

    @property
    def line_numbers(self) -> tuple[int, ...]:
        return tuple(dict.fromkeys(piece.number for piece in self.pieces))

    def build_paragraphs(self, words: frozenset[str]) -> list[Paragraph]:
        """Join the lines of the pieces to paragraphs."""
        groups: list[list[Line]] = []
        for piece in self.pieces:
            if not groups or piece.joint is not Joint.RUNS_ON:
                groups.append([])
            groups[-1].append(piece.line)
        return [join_lines(group, words) for group in groups]


@dataclass
class ClauseGroup:
    """The units of one clause: headings above it, its head, its own headings, its items."""

    headings_above: list[Unit] = field(default_factory=list)
    head: Unit | None = None
    own_headings: list[Unit] = field(default_factory=list)
    items: list[Unit] = field(default_factory=list)

    @property
    def units(self) -> list[Unit]:
        return [
            *self.headings_above,
            *([self.head] if self.head else []),
            *self.own_headings,
            *self.items,
        ]

    @property
    def pieces(self) -> frozenset[Piece]:
        return frozenset(piece for unit in self.units for piece in unit.pieces)


def group_pieces(pieces: Sequence[Piece]) -> list[Unit]:
    """Group pieces into units. A piece that does not open continues the last unit of its part."""
    units: list[Unit] = []
    last: dict[Part, Unit] = {}
    for piece in pieces:
        if piece.is_opening or piece.part not in last:
            last[piece.part] = Unit(piece.part, [])
            units.append(last[piece.part])
        last[piece.part].pieces.append(piece)
    return units


def group_units(
    pieces: Sequence[Piece], all_units: Sequence[Unit]
) -> tuple[list[ClauseGroup], list[Unit]]:
    """Group units into clauses. The second result: headings that have no clause below them."""
    groups: list[ClauseGroup] = []
    pending_headings: list[Unit] = []
    unused_headings: list[Unit] = []
    groups_by_head: dict[int, ClauseGroup] = {}
    by_piece = {id(piece): unit for unit in all_units for piece in unit.pieces}
    for piece in pieces:
        unit = by_piece[id(piece)]
        is_first = unit.pieces[0] is piece
        if piece.part is Part.HEADING:
            pending_headings += [unit] if is_first else []
        elif piece.part is Part.CLAUSE and is_first:
            groups.append(ClauseGroup(headings_above=pending_headings, head=unit))
            groups_by_head[id(unit)] = groups[-1]
            pending_headings = []
        elif piece.part is Part.CLAUSE:
            groups_by_head[id(unit)].own_headings += pending_headings
            pending_headings = []
        elif piece.part is Part.ITEM and is_first:
            if pending_headings or not groups:
                groups.append(ClauseGroup(headings_above=pending_headings))
                pending_headings = []
            groups[-1].items.append(unit)
        elif piece.part not in (Part.LEFT_OUT, Part.FOOTNOTE, Part.ITEM):
            unused_headings += pending_headings
            pending_headings = []
    return groups, [*unused_headings, *pending_headings]


class ReadingAssembler:
    """Builds readings from the pieces of one document, starting from its first reading."""

    def __init__(
        self,
        first_reading: Reading,
        pieces: Sequence[Piece],
        lines: Sequence[Line],
        words: frozenset[str],
    ) -> None:
        self._first_reading = first_reading
        self._lines = lines
        self._words = words
        self._pieces = frozenset(pieces)
        first, _ = group_units(pieces, group_pieces(pieces))
        self._clauses = {
            group.pieces: read for group, read in zip(first, first_reading.clauses, strict=False)
        }
        self._headings = {
            group.head.pieces[0].location: read.heading
            for group, read in zip(first, first_reading.clauses, strict=False)
            if group.head
        }
        self._passages = {
            passage.lines: passage
            for passage in (
                *first_reading.preamble,
                *([first_reading.lead_in] if first_reading.lead_in else []),
                *first_reading.body,
                *first_reading.closing,
                *first_reading.footnotes,
            )
        }
        self._annexes = {list_all_lines(annex): annex for annex in first_reading.annexes}
        self._character_remarks = tuple(report_suspect_characters(lines))
        recomputed = (
            *report_sequence_breaks(first_reading.clauses),
            *report_leading_spaces(first_reading.clauses),
        )
        whole = {Remark(None, pattern) for pattern in (NO_TITLE, NO_CLAUSES, NOTHING_TELLS)}
        replaceable = whole.union(recomputed)
        self._remarks = tuple(
            remark for remark in first_reading.remarks if remark not in replaceable
        )
        self._printed_labels = {label.printed for label in _find_first_labels(pieces)}

    def build_reading(self, pieces: Sequence[Piece]) -> Reading:
        """Build the reading that these pieces make."""
        all_units = group_pieces(pieces)
        groups, headings = group_units(pieces, all_units)
        clauses, unused_headings = self._read_clauses(groups, headings)
        by_part: dict[Part, list[Unit]] = {part: [] for part in Part}
        for unit in all_units:
            by_part[unit.part].append(unit)
        passages = {part: self._read_passages(by_part[part]) for part in Part}
        lead_in = passages[Part.LEAD_IN]
        left_out = [piece for unit in by_part[Part.LEFT_OUT] for piece in unit.pieces]
        reading = replace(
            self._first_reading,
            preamble=passages[Part.PREAMBLE],
            lead_in=lead_in[-1] if lead_in else None,
            sections=self._build_sections(groups, clauses),
            clauses=clauses,
            body=passages[Part.BODY],
            closing=passages[Part.CLOSING],
            footnotes=passages[Part.FOOTNOTE],
            annexes=self._read_annexes(by_part[Part.ANNEX]),
            left_out=tuple(
                sorted((*map(_make_left_out, left_out), *unused_headings), key=lambda out: out.line)
            ),
        )
        reading = self._update_title(reading, by_part[Part.TITLE])
        reading = self._update_subtitle(reading, by_part[Part.SUBTITLE])
        reading = self._update_signatures(reading, by_part[Part.SIGNATURE])
        return replace(reading, remarks=self._update_remarks(reading, pieces, all_units))

    def _build_sections(
        self, groups: Sequence[ClauseGroup], clauses: Sequence[ReadClause]
    ) -> tuple[Section, ...]:
        if clauses == self._first_reading.clauses:
            return self._first_reading.sections
        return build_sections(
            [
                SectionHeading(paragraph, index)
                for index, group in enumerate(groups)
                for unit in group.headings_above
                for paragraph in unit.build_paragraphs(self._words)
            ]
        )

    def _read_clauses(
        self, groups: Sequence[ClauseGroup], unused_headings: Sequence[Unit]
    ) -> tuple[tuple[ReadClause, ...], list[LeftOut]]:
        clauses = [self._clauses.get(group.pieces) or self._read_clause(group) for group in groups]
        if self._has_equal_numbers():
            clauses = [
                replace(each, label=str(place)) for place, each in enumerate(clauses, start=1)
            ]
        left_out = [
            LeftOut(piece.number, piece.line.text, A_HEADING)
            for unit in unused_headings
            for piece in unit.pieces
        ]
        return tuple(clauses), left_out

    def _has_equal_numbers(self) -> bool:
        """Tell whether the source prints one number for all clauses; they are numbered here."""
        return len(self._printed_labels) == 1 and len(self._clauses) > 2

    def _read_clause(self, group: ClauseGroup) -> ReadClause:
        head = group.head
        parts = head.build_paragraphs(self._words) if head else []
        label = find_label(parts[0].text, head.pieces[0].label) if head else None
        if label is None:
            numbers = tuple(number for unit in _list_optional(head) for number in unit.line_numbers)
            clause = ReadClause("", None, "\n".join(part.text for part in parts), numbers)
            clause = self._add_headings([*group.headings_above, *group.own_headings], clause)
        else:
            own_parts = [
                part for unit in group.own_headings for part in unit.build_paragraphs(self._words)
            ]
            clause = read_clause([*parts[:1], *own_parts, *parts[1:]], label)
            heading = self._headings.get(head.pieces[0].location) if head else None
            if (
                heading and strip_markup(clause.text) == heading
            ):  # beside its number: "Article 1 Purpose"
                clause = replace(clause, heading=heading, text="")
            clause = self._add_headings(group.headings_above, clause)
        items = nest_items([(unit.pieces[0].depth, self._read_item(unit)) for unit in group.items])
        return replace(clause, items=(*clause.items, *items))

    def _add_headings(self, headings: Sequence[Unit], clause: ReadClause) -> ReadClause:
        """Put the headings above the clause before its own heading, if it has one."""
        texts = [
            strip_markup(part.text)
            for unit in headings
            for part in unit.build_paragraphs(self._words)
        ]
        numbers = tuple(number for unit in headings for number in unit.line_numbers)
        heading = " ".join([*texts, *_list_optional(clause.heading)]) or None
        return replace(clause, heading=heading, lines=(*numbers, *clause.lines))

    def _read_item(self, unit: Unit) -> ReadClause:
        first, *rest = unit.build_paragraphs(self._words)
        label = find_label(first.text, unit.pieces[0].label)
        text = first.text[label.end :] if label else first.text
        texts = [text, *(part.text for part in rest)]
        printed, heading = (label.printed, label.heading.strip() or None) if label else ("", None)
        return ReadClause(printed, heading, "\n".join(texts), unit.line_numbers)

    def _read_passages(self, units: Sequence[Unit]) -> tuple[Passage, ...]:
        return tuple(self._read_passage(unit) for unit in units)

    def _read_passage(self, unit: Unit) -> Passage:
        first_passage = self._passages.get(unit.line_numbers)
        if first_passage is not None and self._pieces.issuperset(unit.pieces):
            return first_passage
        texts = [paragraph.text for paragraph in unit.build_paragraphs(self._words)]
        return Passage("\n".join(texts), unit.line_numbers)

    def _read_annexes(self, units: Sequence[Unit]) -> tuple[Reading, ...]:
        return tuple(
            self._annexes.get(unit.line_numbers)
            or read_annex(DocumentText(tuple(self._lines)), unit.line_numbers)
            for unit in units
        )

    def _update_title(self, reading: Reading, title: Sequence[Unit]) -> Reading:
        numbers = tuple(number for unit in title for number in unit.line_numbers)
        if numbers == reading.title_lines:
            return reading
        parts = [part for unit in title for part in unit.build_paragraphs(self._words)]
        text = " ".join(strip_markup(part.text) for part in parts) or None
        return replace(reading, title=text, title_lines=numbers, kind=find_kind(text))

    def _update_subtitle(self, reading: Reading, subtitle: Sequence[Unit]) -> Reading:
        numbers = tuple(number for unit in subtitle for number in unit.line_numbers)
        if numbers == reading.subtitle_lines:
            return reading
        parts = [part for unit in subtitle for part in unit.build_paragraphs(self._words)]
        text = " ".join(strip_markup(part.text) for part in parts) or None
        return replace(reading, subtitle=text, subtitle_lines=numbers)

    def _update_signatures(self, reading: Reading, signatures: Sequence[Unit]) -> Reading:
        numbers = tuple(number for unit in signatures for number in unit.line_numbers)
        if numbers == reading.signature_lines:
            return reading
        span = self._lines[numbers[0] - 1 : numbers[-1]] if numbers else ()
        people = read_signatories(
            [line for line in span if line.number in numbers or line.is_blank]
        )
        parties = reading.parties or find_parties(
            reading.title,
            [passage.text for passage in (*reading.preamble, *_list_optional(reading.lead_in))],
            people,
            [read.text for read in reading.clauses[:3]],
        )
        signatories = tuple(match_party(person, parties) for person in people if person.name)
        return replace(reading, signature_lines=numbers, signatories=signatories, parties=parties)

    def _update_remarks(
        self, reading: Reading, pieces: Sequence[Piece], all_units: Sequence[Unit]
    ) -> tuple[Remark, ...]:
        """Keep the remarks on lines that did not change, and add those that are now needed."""
        changed = {piece.number for piece in self._pieces.symmetric_difference(pieces)}
        unchanged = [
            remark
            for remark in self._remarks
            if remark.line not in changed or remark in self._character_remarks
        ]
        remarks = [
            *unchanged,
            *report_sequence_breaks(reading.clauses),
            *report_leading_spaces(reading.clauses),
        ]
        remarks += [Remark(piece.number, SPLIT_LINE) for piece in pieces if piece.start]
        remarks += self._report_changes(reading, all_units)
        return tuple(sorted(dict.fromkeys(remarks), key=lambda remark: remark.line or 0))

    def _report_changes(self, reading: Reading, all_units: Sequence[Unit]) -> Iterator[Remark]:
        if reading.title is None:
            yield Remark(None, NO_TITLE)
        if not reading.clauses:
            yield Remark(None, NOTHING_TELLS if reading.body else NO_CLAUSES)
        for unit in all_units:
            if not self._pieces.issuperset(unit.pieces):
                for paragraph in unit.build_paragraphs(self._words):
                    for number, word in paragraph.joined_words:
                        yield Remark(number, BROKEN_WORD, {"word": word})


def find_label(text: str, printed: str) -> Label | None:
    """Find the label at the start of a paragraph: the printed one, else the likeliest number.

    A bullet counts only if it is the printed label. A number without a mark may be a year.
    """
    candidates = find_labels(text)
    printed_label = next(
        (label for label in candidates if printed and label.printed == printed), None
    )
    likely = (label for label in candidates if label.kind not in (BULLET, BARE))
    return printed_label or next(likely, None)


def _find_first_labels(pieces: Sequence[Piece]) -> list[Label]:
    heads = (piece for piece in pieces if piece.part is Part.CLAUSE and piece.is_opening)
    first_labels = (find_label(piece.line.text, piece.label) for piece in heads)
    return [label for label in first_labels if label is not None]


def _make_left_out(piece: Piece) -> LeftOut:
    return LeftOut(piece.number, piece.line.text, piece.reason)


def _list_optional(value: T | None) -> list[T]:
    return [] if value is None else [value]
