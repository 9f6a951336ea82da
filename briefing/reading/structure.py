"""The structure finder: lines with hints in, a statement with every line accounted for out."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.reading import LeftOut, Passage, ReadClause, Reading, Remark
from briefing.language.dates import find_full_dates
from briefing.reading.clauses import clause, sections, unnumbered
from briefing.reading.date_and_place import Made, made
from briefing.reading.embedded_document import READ_ALONE, second
from briefing.reading.ending import Ending, ending, is_footnote
from briefing.reading.furniture import furniture
from briefing.reading.header import Header, header
from briefing.reading.labels import BULLET, Label, labels
from briefing.reading.language import language
from briefing.reading.lines import Line, Received
from briefing.reading.numbering_gaps import mended
from briefing.reading.opening import (
    A_HEADING,
    Opening,
    kind_of,
    opening,
    split_at_lead_in,
    split_without_numbers,
    unmarked,
)
from briefing.reading.paragraphs import Paragraph, paragraphs
from briefing.reading.parties import parties
from briefing.reading.sequence_check import sequence_remarks
from briefing.reading.sequences import Numbering
from briefing.reading.signatures import signatories, with_party
from briefing.reading.suspect_characters import oddities

NO_TITLE = QT_TRANSLATE_NOOP("reading", "No title was found.")
NO_CLAUSES = QT_TRANSLATE_NOOP(
    "reading", "No numbered clauses were found: all of the text stands in the preamble."
)
NUMBERED_HERE = QT_TRANSLATE_NOOP(
    "reading", "Every item is printed “{printed}.”: they were numbered 1 to {count} here."
)
INSIDE = QT_TRANSLATE_NOOP("reading", "Clause {label} begins within the lines of the one before.")
WITHOUT_NUMBERS = QT_TRANSLATE_NOOP(
    "reading", "The clauses carry no numbers: each paragraph after the lead-in was read as one."
)
DATES_DIFFER = QT_TRANSLATE_NOOP(
    "reading", "The date line says {line}, but the text was signed on {other}, which was taken."
)
NO_NUMBER = QT_TRANSLATE_NOOP("reading", "This section carries no number of its own.")
ONE_PARAGRAPH = QT_TRANSLATE_NOOP(
    "reading", "The preamble and the words that lead in to the clauses are one paragraph."
)
BROKEN_WORD = QT_TRANSLATE_NOOP("reading", "A word broken at the line's end was read as “{word}”.")
LEADING_SPACE = QT_TRANSLATE_NOOP(
    "reading", "Clause {label} begins with a no-break space (U+00A0)."
)
TITLE_FROM_HEADER = QT_TRANSLATE_NOOP(
    "reading", "The title is taken from the file's header block; the text itself has none."
)
DATE_FROM_HEADER = QT_TRANSLATE_NOOP(
    "reading", "The date is taken from the file's header block; the text itself has none."
)
NO_SUCH_DATE = QT_TRANSLATE_NOOP(
    "reading", "“{line}” is no date, or may be one of two: give the date by hand."
)
UNNAMED = QT_TRANSLATE_NOOP("reading", "No name stands where “{party}” signs.")


@dataclass
class _Found:
    """A statement while it is being read."""

    numbering: Numbering
    opening: Opening
    ending: Ending
    clauses: list[ReadClause] = field(default_factory=list)
    footnotes: list[Paragraph] = field(default_factory=list)
    left_out: list[tuple[Paragraph, str]] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)


def find(received: Received, file_name: str, original: bytes) -> Reading:
    """The structure of a statement."""
    lines = received.lines
    why = furniture(lines)
    everything = paragraphs(lines, why)
    spoken = language(" ".join(paragraph.text for paragraph in everything[:40]))
    other = second(everything, spoken)
    body = everything[: other[0]] if other else everything
    notes = [paragraph for paragraph in body if is_footnote(paragraph, lines, why)]
    body = [paragraph for paragraph in body if paragraph not in notes]

    whole = mended(body)
    found = _found(whole.paragraphs, whole.numbering, why)
    found.remarks += [Remark(number, INSIDE, {"label": label}) for number, label in whole.found]
    found.footnotes = [*notes, *found.ending.footnotes]
    if other:
        found.left_out += [(paragraph, other[1]) for paragraph in everything[other[0] :]]
        found.remarks.append(Remark(everything[other[0]].first.number, READ_ALONE[other[1]]))
    found.remarks += [
        Remark(number, BROKEN_WORD, {"word": word})
        for paragraph in body
        for number, word in paragraph.hyphens
    ]
    reading = _reading(found, received, header(lines, why), spoken or received.language)
    left_out = _left_out(found, received, why, reading.title_lines)
    remarks = (*reading.remarks, *received.remarks, *oddities(lines))
    ordered = tuple(sorted(remarks, key=lambda remark: remark.line or 0))
    return replace(
        reading, file_name=file_name, original=original, left_out=left_out, remarks=ordered
    )


def _found(body: Sequence[Paragraph], found: Numbering, why: Mapping[int, str]) -> _Found:
    if not found.heads:
        return _unnumbered(body, why)
    starts = [head.index for head in found.heads]
    before, operative = split_at_lead_in(body[: starts[0]])
    read = _Found(found, opening(before, clauses_follow=True), Ending())
    bodies = [list(body[a:b]) for a, b in zip(starts, [*starts[1:], len(body)], strict=True)]
    read.ending = ending(bodies[-1][0], bodies[-1][1:], why, _several(bodies[:-1]))
    bodies[-1] = [bodies[-1][0], *read.ending.own]
    section = _read_sections(sections(operative), [], read)
    for position, (head, parts) in enumerate(zip(found.heads, bodies, strict=True), start=1):
        (_, own), *more = sections(parts, heads=1)
        printed = str(position) if found.printed_alike else None
        read.clauses.append(_under(section, clause(own, head.label, printed), read))
        section = _read_sections(more, [], read)
    read.left_out += [(paragraph, A_HEADING) for paragraph in section]
    read.remarks += _numbering_remarks(found, read.clauses)
    return read


def _read_sections(
    parts: Sequence[tuple[list[Paragraph], list[Paragraph]]],
    section: list[Paragraph],
    found: _Found,
) -> list[Paragraph]:
    """Sections without a number become clauses without one; headings at the end are handed on."""
    for headings, paragraphs_below in parts:
        section = [*section, *headings]
        if paragraphs_below:
            read = _under(section, unnumbered(paragraphs_below), found)
            found.clauses.append(read)
            found.remarks.append(Remark(paragraphs_below[0].first.number, NO_NUMBER))
            section = []
    return section


def _unnumbered(body: Sequence[Paragraph], why: Mapping[int, str]) -> _Found:
    """A text without numbers: what follows its lead-in is operative, the rest is preamble."""
    before, operative = split_without_numbers(body)
    read = _Found(Numbering(None, ()), opening(before, bool(operative)), Ending())
    if operative:
        read.ending = ending(operative[0], operative[1:], why, several=True)
        read.clauses = [_without_number(group) for group in _led([operative[0], *read.ending.own])]
        read.remarks.append(Remark(operative[0].first.number, WITHOUT_NUMBERS))
        return read
    text = read.opening.preamble
    if text:
        read.ending = ending(text[0], text[1:], why, several=True)
        read.opening.preamble = [text[0], *read.ending.own]
    read.remarks.append(Remark(None, NO_CLAUSES))
    return read


def _without_number(group: Sequence[Paragraph]) -> ReadClause:
    """A clause that carries no number; a bullet before it is none."""
    bullet = _bullet(group[0])
    return replace(clause(group, bullet), label="") if bullet else unnumbered(group)


def _led(paragraphs_below: Sequence[Paragraph]) -> list[list[Paragraph]]:
    """Each paragraph with the labelled items below it; bullets that come first are clauses."""
    groups: list[list[Paragraph]] = []
    for paragraph in paragraphs_below:
        alone = _bullet(paragraphs_below[0]) and _bullet(paragraph)
        if groups and labels(paragraph.text) and not alone:
            groups[-1].append(paragraph)
        else:
            groups.append([paragraph])
    return groups


def _bullet(paragraph: Paragraph) -> Label | None:
    return next((label for label in labels(paragraph.text) if label.kind == BULLET), None)


def _under(section: Sequence[Paragraph], read: ReadClause, found: _Found) -> ReadClause:
    """A section heading is shown with the clause below it, unless that has one of its own."""
    if not section:
        return read
    if read.heading is not None:
        found.left_out += [(paragraph, A_HEADING) for paragraph in section]
        return read
    heading = " ".join(unmarked(paragraph.text) for paragraph in section)
    numbers = [number for paragraph in section for number in paragraph.numbers]
    return replace(read, heading=heading, lines=(*numbers, *read.lines))


def _several(bodies: Sequence[Sequence[Paragraph]]) -> bool:
    """Whether clauses of this text go on over paragraphs without a label."""
    plain = [sum(not labels(part.text) for part in body[1:]) for body in bodies]
    alone = [len(body[0].plain) < 100 and len(body) > 1 for body in bodies]
    more = sum(count > (1 if short else 0) for count, short in zip(plain, alone, strict=True))
    return more > 0 and more * 8 >= len(bodies)


def _numbering_remarks(found: Numbering, clauses: Sequence[ReadClause]) -> Iterator[Remark]:
    if found.printed_alike:
        first = clauses[0].lines[0]
        printed = found.heads[0].label.printed
        yield Remark(first, NUMBERED_HERE, {"printed": printed, "count": len(clauses)})
        return
    yield from sequence_remarks(clauses)


def _reading(found: _Found, received: Received, block: Header, spoken: str | None) -> Reading:
    opened, ended = found.opening, found.ending
    title, title_lines = opened.title_text, tuple(n for p in opened.title for n in p.numbers)
    if title is None and block.title:
        title, title_lines = block.title, block.title_lines
        found.remarks.append(Remark(title_lines[0], TITLE_FROM_HEADER))
    if title is None:
        found.remarks.append(Remark(None, NO_TITLE))
    if opened.shared_lead_in:
        found.remarks.append(Remark(opened.preamble[0].first.number, ONE_PARAGRAPH))
    signed_lines = _between(received, ended.signed)
    signed = signatories(signed_lines)
    found.remarks += [
        Remark(signed_lines[0].number, UNNAMED, {"party": person.party})
        for person in signed
        if not person.name
    ]
    foreword = [p.text for p in (*opened.preamble, *([opened.lead_in] if opened.lead_in else []))]
    texts = [read.text for read in found.clauses]
    named = parties(title, foreword, signed, texts[:3])
    when = _made(found, title, texts, block, received)
    return Reading(
        file_name="",
        original=b"",
        source=received.text,
        title=title,
        title_lines=title_lines,
        kind=kind_of(title),
        date=when.date,
        place=when.place,
        parties=named,
        language=spoken,
        numbering=found.numbering.name,
        preamble=tuple(_passage(paragraph) for paragraph in opened.preamble),
        lead_in=_passage(opened.lead_in) if opened.lead_in else None,
        clauses=tuple(found.clauses),
        closing=tuple(_passage(paragraph) for paragraph in ended.closing),
        signatories=tuple(with_party(person, named) for person in signed if person.name),
        signature_lines=tuple(n for p in ended.signed for n in p.numbers),
        footnotes=tuple(_passage(paragraph) for paragraph in found.footnotes),
        remarks=(*found.remarks, *leading_spaces(found.clauses)),
    )


def _made(
    found: _Found, title: str | None, texts: Sequence[str], block: Header, received: Received
) -> Made:
    date_lines = [p.plain for p in (*found.opening.date_lines, *found.ending.date_lines)]
    closing = [paragraph.text for paragraph in found.ending.closing]
    when = made(title, date_lines, closing, texts, received.text)
    for paragraph in (*found.opening.date_lines, *found.ending.date_lines):
        printed = find_full_dates(paragraph.plain)[0].last
        if printed != when.date:
            both = {"line": printed, "other": when.date}
            found.remarks.append(Remark(paragraph.first.number, DATES_DIFFER, both))
    found.remarks += [
        Remark(paragraph.first.number, NO_SUCH_DATE, {"line": paragraph.plain})
        for paragraph in found.opening.doubtful
    ]
    if when.date is None and block.date:
        found.remarks.append(Remark(None, DATE_FROM_HEADER))
        return Made(block.date, when.place)
    return when


def _between(received: Received, signed: Sequence[Paragraph]) -> list[Line]:
    """The lines of the signatures with the blank ones between them, which part their rows."""
    if not signed:
        return []
    numbers = {number for paragraph in signed for number in paragraph.numbers}
    span = received.lines[min(numbers) - 1 : max(numbers)]
    return [line for line in span if line.number in numbers or line.is_blank]


def _passage(paragraph: Paragraph) -> Passage:
    return Passage(paragraph.text, paragraph.numbers)


def leading_spaces(clauses: Sequence[ReadClause]) -> Iterator[Remark]:
    for read in clauses:
        if read.text.startswith("\u00a0"):
            yield Remark(read.lines[0], LEADING_SPACE, {"label": read.label})
        yield from leading_spaces(read.items)


def _left_out(
    found: _Found, received: Received, furniture: Mapping[int, str], title_lines: Sequence[int]
) -> tuple[LeftOut, ...]:
    why = {number: text for number, text in furniture.items() if number not in title_lines}
    for paragraph, text in (*found.opening.left_out, *found.ending.left_out, *found.left_out):
        why |= dict.fromkeys(paragraph.numbers, text)
    return tuple(
        LeftOut(number, received.lines[number - 1].text, why[number]) for number in sorted(why)
    )
