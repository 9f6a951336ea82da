"""Corrections: what a person says about lines that were read wrongly, and the new reading.

Corrections are plain data: to take one back, leave it out. A correction changes only the lines it
names and those that continue them; everything else stays as it was read.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.reading import Reading
from briefing.language.labels import is_next, parse_label
from briefing.reading.assembly import ReadingAssembler
from briefing.reading.clean_reading import CleanOffer, find_clean_offers, take_clean_reading
from briefing.reading.labels import BARE, BULLET, find_labels
from briefing.reading.lines import BLANKS, Document
from briefing.reading.paragraphs import collect_words
from briefing.reading.pieces import Joint, Location, Part, Piece, cut_line, split_into_pieces
from briefing.reading.structure import find_structure

BY_HAND = QT_TRANSLATE_NOOP("reading", "left out manually")


@dataclass(frozen=True)
class Assign:
    """The lines at these locations, and what continues them, are a title, a clause, an item…"""

    locations: tuple[Location, ...]
    part: Part


@dataclass(frozen=True)
class Join:
    """The lines at these locations continue what stands above them."""

    locations: tuple[Location, ...]


@dataclass(frozen=True)
class Split:
    """Something new begins in this line, at this offset."""

    line: int
    offset: int


@dataclass(frozen=True)
class BeginOperative:
    """The operative part begins with the paragraph at this location.

    The text does not tell it: of the paragraphs of the body, those before become preamble, the
    others clauses.
    """

    location: Location


@dataclass(frozen=True)
class Amend:
    """A fact about the whole statement: title, kind, date, place, parties or language."""

    field: str
    value: str | dt.date | tuple[str, ...] | None


@dataclass(frozen=True)
class Clean:
    """The clean reading is taken of the paragraphs that begin in these lines, and of no others."""

    lines: frozenset[int]


Correction = Assign | Join | Split | BeginOperative | Amend | Clean


@dataclass(frozen=True)
class ReadingProof:
    """A document with its current pieces and reading; `assembler` knows the first reading.

    `offers`: the paragraphs of which there is a clean reading; `clean_lines`: of which it is taken.
    """

    document: Document
    assembler: ReadingAssembler
    pieces: tuple[Piece, ...]
    reading: Reading
    amendments: tuple[Amend, ...] = ()
    offers: tuple[CleanOffer, ...] = ()
    clean_lines: frozenset[int] = frozenset()


def open_proof(document: Document) -> ReadingProof:
    """Read a document for proofreading, without corrections."""
    lines = document.text.lines
    reading = find_structure(document.text, document.file_name, document.original)
    pieces = split_into_pieces(reading, document.text)
    assembler = ReadingAssembler(reading, pieces, lines, collect_words(lines))
    return ReadingProof(document, assembler, pieces, reading, offers=find_clean_offers(reading))


def apply_correction(before: ReadingProof, correction: Correction) -> ReadingProof:
    """Return the proof with one more correction; the same proof if that changes nothing."""
    if isinstance(correction, Amend):
        if getattr(before.reading, correction.field) == correction.value:
            return before
        return _rebuild_proof(replace(before, amendments=(*before.amendments, correction)))
    if isinstance(correction, Clean):
        if before.clean_lines == correction.lines:
            return before
        return _rebuild_proof(replace(before, clean_lines=correction.lines))
    changed = _change_pieces(before.pieces, correction)
    return before if changed == before.pieces else _rebuild_proof(replace(before, pieces=changed))


def _rebuild_proof(proof: ReadingProof) -> ReadingProof:
    """Build the reading anew; what a person entered comes last."""
    first = proof.assembler.build_reading(proof.pieces)
    reading = take_clean_reading(first, proof.clean_lines)
    for amend in proof.amendments:
        reading = replace(reading, **{amend.field: amend.value})  # type: ignore[arg-type]
    return replace(proof, reading=reading, offers=find_clean_offers(first))


def _change_pieces(
    before: tuple[Piece, ...], correction: Assign | Join | Split | BeginOperative
) -> tuple[Piece, ...]:
    match correction:
        case Assign(places, part):
            return _assign_part(before, frozenset(places), part)
        case Join(places):
            for place in places:
                before = _join_piece(before, place)
            return before
        case BeginOperative(place):
            return _begin_operative(before, place)
        case Split(line, offset):
            return _split_piece(before, line, offset)


def _assign_part(
    before: Sequence[Piece], locations: frozenset[Location], part: Part
) -> tuple[Piece, ...]:
    """Assign the part; each chosen line opens, unless it continues another chosen line.

    Of lines that were left out, only a whole paragraph brings along what continues it. If a page
    number in the middle of a clause is left out, the clause goes on below it.
    """
    after: list[Piece] = []
    was: Part | None = None  # the old part of the lines that come along
    for piece in before:
        comes_along = was is piece.part and not piece.is_opening
        if comes_along:
            after.append(_convert_piece(piece, part, piece.joint, after, before))
        elif piece.location in locations:
            was = piece.part if piece.is_opening or part is not Part.LEFT_OUT else None
            more = part is Part.LEAD_IN and any(other.part is part for other in after)
            joint = Joint.PARAGRAPH if more else Joint.OPENS
            after.append(_convert_piece(piece, part, joint, after, before))
        else:
            if piece.is_opening and (piece.part is was or not _can_stand_between(piece)):
                was = None
            after.append(_demote_lead_in(piece) if part is Part.LEAD_IN else piece)
    return tuple(after)


def _begin_operative(before: tuple[Piece, ...], location: Location) -> tuple[Piece, ...]:
    """Part the body at a paragraph. A line within a paragraph stands for the whole of it."""
    openings = [piece.location for piece in before if piece.part is Part.BODY and piece.is_opening]
    first = max((each for each in openings if each <= location), default=location)
    for part, places in (
        (Part.PREAMBLE, [each for each in openings if each < first]),
        (Part.CLAUSE, [each for each in openings if each >= first]),
    ):
        before = _assign_part(before, frozenset(places), part)
    return before


def _can_stand_between(piece: Piece) -> bool:
    """Tell whether the piece may stand in the middle of something else."""
    return piece.part in (Part.LEFT_OUT, Part.FOOTNOTE)


def _demote_lead_in(piece: Piece) -> Piece:
    """Make a lead-in part of the preamble: a statement has only one lead-in."""
    return replace(piece, part=Part.PREAMBLE) if piece.part is Part.LEAD_IN else piece


def _convert_piece(
    piece: Piece, part: Part, joint: Joint, above: Sequence[Piece], all_pieces: Sequence[Piece]
) -> Piece:
    """Return the piece as another part, with the label and depth that it has there."""
    label, depth = "", 0
    if joint is Joint.OPENS and part is Part.CLAUSE:
        label = _find_clause_label(piece, above, all_pieces)
    elif joint is Joint.OPENS and part is Part.ITEM:
        label = next((label_found.printed for label_found in find_labels(piece.line.text)), "")
    if part is Part.ITEM:
        depth = _find_depth(piece, above)
    reason = BY_HAND if part is Part.LEFT_OUT else ""
    if part is piece.part and joint is piece.joint:
        return piece
    return replace(piece, part=part, joint=joint, label=label, depth=depth, reason=reason)


def _find_clause_label(piece: Piece, above: Sequence[Piece], all_pieces: Sequence[Piece]) -> str:
    """Choose the label in the style of the other clauses, else the likeliest.

    A number without a mark counts only if it is the next one.
    """
    styles = {
        label.style
        for other in all_pieces
        if other.part is Part.CLAUSE and other.is_opening and other.label
        for label in find_labels(other.line.text)
        if label.printed == other.label
    }
    candidates = [label for label in find_labels(piece.line.text) if label.kind != BULLET]
    same_style = next((label.printed for label in candidates if label.style in styles), None)
    last = next((other.label for other in reversed(above) if other.part is Part.CLAUSE), "")
    likely = (
        label.printed
        for label in candidates
        if label.kind != BARE or is_next(label.value, parse_label(last))
    )
    return same_style or next(likely, "")


def _find_depth(piece: Piece, above: Sequence[Piece]) -> int:
    """Find the depth: as the item above in the same style, else one deeper for a first label."""
    own = find_labels(piece.line.text)
    styles = {label.style for label in own}
    inner = 0
    for other in reversed(above):
        if other.part is Part.ITEM and other.is_opening:
            inner = inner or other.depth
            if not own or styles & {label.style for label in find_labels(other.line.text)}:
                return other.depth
        elif other.part not in (Part.ITEM, Part.LEFT_OUT, Part.FOOTNOTE):
            break
    first = any(label.value and set(label.value) == {1} for label in own)
    return inner + 1 if first or not inner else inner


def _join_piece(before: tuple[Piece, ...], location: Location) -> tuple[Piece, ...]:
    index = next((index for index, piece in enumerate(before) if piece.location == location), 0)
    above = next(
        (piece for piece in reversed(before[:index]) if not _can_stand_between(piece)), None
    )
    if above is None:
        return before
    piece = before[index]
    after = list(before)
    after[index] = replace(
        piece, part=above.part, joint=Joint.RUNS_ON, label="", depth=above.depth, reason=""
    )
    for later, other in enumerate(before[index + 1 :], start=index + 1):
        if other.is_opening and not _can_stand_between(other):
            break
        if other.part is piece.part and not other.is_opening:
            after[later] = replace(other, part=above.part, depth=above.depth, reason="")
    return tuple(after)


def _split_piece(before: tuple[Piece, ...], line: int, offset: int) -> tuple[Piece, ...]:
    """Let the line open at its start; else cut it, and let the second half open."""
    index = max(
        (index for index, piece in enumerate(before) if _is_at(piece, line, offset)), default=-1
    )
    if index < 0:
        return before
    piece, above = before[index], before[:index]
    at = offset - piece.start
    if not piece.line.text[at:].strip(BLANKS):
        return before
    if piece.line.text[:at].strip(BLANKS):
        above = (*above, replace(piece, line=cut_line(piece.line, 0, at)))
        piece = replace(piece, line=cut_line(piece.line, at), start=offset)
    if piece.part is Part.LEAD_IN:
        above = tuple(map(_demote_lead_in, above))
    return (*above, _open_piece(piece, above, before), *before[index + 1 :])


def _is_at(piece: Piece, line: int, offset: int) -> bool:
    return piece.number == line and piece.start <= offset


def _open_piece(piece: Piece, above: Sequence[Piece], all_pieces: Sequence[Piece]) -> Piece:
    """Return the piece as the start of another unit of its part."""
    if piece.part is Part.LEFT_OUT:
        return replace(piece, joint=Joint.OPENS)
    other = replace(piece, part=Part.LEFT_OUT)
    return _convert_piece(other, piece.part, Joint.OPENS, above, all_pieces)
