"""What a person says of a document's lines where the reader was wrong, and the reading it gives.

Corrections are plain data: taking one back is leaving it out. A correction changes only the lines
it names and those that run on from them; everything else stays as it was found.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.reading import Reading
from briefing.language.labels import is_next, parse_label
from briefing.reading import Document
from briefing.reading.assembly import Assembly
from briefing.reading.labels import BARE, BULLET, labels
from briefing.reading.lines import BLANKS
from briefing.reading.paragraphs import vocabulary
from briefing.reading.pieces import Joint, Part, Piece, Place, cut, pieces
from briefing.reading.structure import find

BY_HAND = QT_TRANSLATE_NOOP("reading", "left out by hand")


@dataclass(frozen=True)
class Assign:
    """These lines are a title, a clause, an item…; what runs on from them comes along."""

    places: tuple[Place, ...]
    part: Part


@dataclass(frozen=True)
class Join:
    """These lines go on with what stands above them."""

    places: tuple[Place, ...]


@dataclass(frozen=True)
class Split:
    """Something new begins in this line, after so many of its characters."""

    line: int
    offset: int


@dataclass(frozen=True)
class Amend:
    """A fact about the whole is this: title, kind, date, place, parties or language."""

    field: str
    value: str | dt.date | tuple[str, ...] | None


Correction = Assign | Join | Split | Amend


@dataclass(frozen=True)
class ReadingProof:
    """A document as it is read now; `assembly` knows what was found in it at first."""

    document: Document
    assembly: Assembly
    pieces: tuple[Piece, ...]
    reading: Reading
    amended: tuple[Amend, ...] = ()


def proof(document: Document) -> ReadingProof:
    """A document as the reader finds it."""
    lines = document.source_text.lines
    reading = find(document.source_text, document.file_name, document.original)
    found = pieces(reading, document.source_text)
    assembly = Assembly(reading, found, lines, vocabulary(lines))
    return ReadingProof(document, assembly, found, reading)


def corrected(before: ReadingProof, correction: Correction) -> ReadingProof:
    """The proof with one correction more; the same one when that changes nothing."""
    if isinstance(correction, Amend):
        if getattr(before.reading, correction.field) == correction.value:
            return before
        return _assembled(before, before.pieces, (*before.amended, correction))
    changed = _changed(before.pieces, correction)
    return before if changed == before.pieces else _assembled(before, changed, before.amended)


def _assembled(
    before: ReadingProof, changed: tuple[Piece, ...], amended: tuple[Amend, ...]
) -> ReadingProof:
    reading = before.assembly.reading(changed)
    for amend in amended:
        reading = replace(reading, **{amend.field: amend.value})  # type: ignore[arg-type]
    return replace(before, pieces=changed, reading=reading, amended=amended)


def _changed(before: tuple[Piece, ...], correction: Assign | Join | Split) -> tuple[Piece, ...]:
    match correction:
        case Assign(places, part):
            return _assigned(before, frozenset(places), part)
        case Join(places):
            for place in places:
                before = _joined(before, place)
            return before
        case Split(line, offset):
            return _split(before, line, offset)


def _assigned(before: Sequence[Piece], places: frozenset[Place], part: Part) -> tuple[Piece, ...]:
    """A line chosen opens its part, unless it runs on from another chosen line.

    Of what is left out only whole paragraphs take along what runs on: a page number in the middle
    of a clause leaves, the clause goes on.
    """
    after: list[Piece] = []
    was: Part | None = None  # what those that come along have been
    for piece in before:
        along = was is piece.part and not piece.opens
        if along:
            after.append(_as(piece, part, piece.joint, after, before))
        elif piece.place in places:
            was = piece.part if piece.opens or part is not Part.LEFT_OUT else None
            more = part is Part.LEAD_IN and any(other.part is part for other in after)
            joint = Joint.PARAGRAPH if more else Joint.OPENS
            after.append(_as(piece, part, joint, after, before))
        else:
            if piece.opens and (piece.part is was or not _aside(piece)):
                was = None
            after.append(_one_lead_in(piece) if part is Part.LEAD_IN else piece)
    return tuple(after)


def _aside(piece: Piece) -> bool:
    """What may stand in the middle of something else."""
    return piece.part in (Part.LEFT_OUT, Part.FOOTNOTE)


def _one_lead_in(piece: Piece) -> Piece:
    """There is one lead-in: another that becomes it makes the first a paragraph of the preamble."""
    return replace(piece, part=Part.PREAMBLE) if piece.part is Part.LEAD_IN else piece


def _as(
    piece: Piece, part: Part, joint: Joint, above: Sequence[Piece], everything: Sequence[Piece]
) -> Piece:
    """The piece as another part, with the label and the depth it has as that."""
    label, depth = "", 0
    if joint is Joint.OPENS and part is Part.CLAUSE:
        label = _clause_label(piece, above, everything)
    elif joint is Joint.OPENS and part is Part.ITEM:
        label = next((found.printed for found in labels(piece.line.text)), "")
    if part is Part.ITEM:
        depth = _depth(piece, above)
    why = BY_HAND if part is Part.LEFT_OUT else ""
    if part is piece.part and joint is piece.joint:
        return piece
    return replace(piece, part=part, joint=joint, label=label, depth=depth, why=why)


def _clause_label(piece: Piece, above: Sequence[Piece], everything: Sequence[Piece]) -> str:
    """The label that is set as those of the other clauses are, else the likeliest.

    A number without a mark may be anything, unless it is the one that comes next.
    """
    styles = {
        label.style
        for other in everything
        if other.part is Part.CLAUSE and other.opens and other.label
        for label in labels(other.line.text)
        if label.printed == other.label
    }
    found = [label for label in labels(piece.line.text) if label.kind != BULLET]
    alike = next((label.printed for label in found if label.style in styles), None)
    last = next((other.label for other in reversed(above) if other.part is Part.CLAUSE), "")
    likely = (
        label.printed
        for label in found
        if label.kind != BARE or is_next(label.value, parse_label(last))
    )
    return alike or next(likely, "")


def _depth(piece: Piece, above: Sequence[Piece]) -> int:
    """Beside the item above it that is labelled the same way, else one deeper for a first label."""
    own = labels(piece.line.text)
    styles = {label.style for label in own}
    inner = 0
    for other in reversed(above):
        if other.part is Part.ITEM and other.opens:
            inner = inner or other.depth
            if not own or styles & {label.style for label in labels(other.line.text)}:
                return other.depth
        elif other.part not in (Part.ITEM, Part.LEFT_OUT, Part.FOOTNOTE):
            break
    first = any(label.value and set(label.value) == {1} for label in own)
    return inner + 1 if first or not inner else inner


def _joined(before: tuple[Piece, ...], place: Place) -> tuple[Piece, ...]:
    index = next((index for index, piece in enumerate(before) if piece.place == place), 0)
    above = next((piece for piece in reversed(before[:index]) if not _aside(piece)), None)
    if above is None:
        return before
    piece = before[index]
    after = list(before)
    after[index] = replace(
        piece, part=above.part, joint=Joint.RUNS_ON, label="", depth=above.depth, why=""
    )
    for later, other in enumerate(before[index + 1 :], start=index + 1):
        if other.opens and not _aside(other):
            break
        if other.part is piece.part and not other.opens:
            after[later] = replace(other, part=above.part, depth=above.depth, why="")
    return tuple(after)


def _split(before: tuple[Piece, ...], line: int, offset: int) -> tuple[Piece, ...]:
    """At the line's start the line itself opens; else it is cut, and its second half does."""
    index = max(
        (index for index, piece in enumerate(before) if _begins_at(piece, line, offset)), default=-1
    )
    if index < 0:
        return before
    piece, above = before[index], before[:index]
    at = offset - piece.start
    if not piece.line.text[at:].strip(BLANKS):
        return before
    if piece.line.text[:at].strip(BLANKS):
        above = (*above, replace(piece, line=cut(piece.line, 0, at)))
        piece = replace(piece, line=cut(piece.line, at), start=offset)
    if piece.part is Part.LEAD_IN:
        above = tuple(map(_one_lead_in, above))
    return (*above, _opened(piece, above, before), *before[index + 1 :])


def _begins_at(piece: Piece, line: int, offset: int) -> bool:
    return piece.number == line and piece.start <= offset


def _opened(piece: Piece, above: Sequence[Piece], everything: Sequence[Piece]) -> Piece:
    """The piece as the beginning of one more of its part."""
    if piece.part is Part.LEFT_OUT:
        return replace(piece, joint=Joint.OPENS)
    other = replace(piece, part=Part.LEFT_OUT)
    return _as(other, piece.part, Joint.OPENS, above, everything)
