"""The structure finder: lines with hints in, a statement with every line accounted for out."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.reading import LeftOut, Passage, ReadClause, Reading, Remark
from briefing.language.dates import find_full_dates
from briefing.reading.clauses import read_clause, read_unnumbered_clause, split_into_sections
from briefing.reading.date_and_place import DateAndPlace, find_date_and_place
from briefing.reading.embedded_document import EMBEDDED_REMARKS, find_embedded_document
from briefing.reading.ending import Ending, is_footnote, read_ending
from briefing.reading.furniture import find_furniture
from briefing.reading.header import HeaderBlock, read_header_block
from briefing.reading.labels import BULLET, Label, find_labels
from briefing.reading.language import detect_language
from briefing.reading.lines import DocumentText, Line
from briefing.reading.numbering_gaps import split_at_missing_numbers
from briefing.reading.opening import (
    A_HEADING,
    Opening,
    find_kind,
    read_opening,
    split_at_lead_in,
    split_without_numbers,
    strip_markup,
)
from briefing.reading.paragraphs import Paragraph, build_paragraphs
from briefing.reading.parties import find_parties
from briefing.reading.sequence_check import check_sequence
from briefing.reading.sequences import Numbering
from briefing.reading.signatures import match_party, read_signatories
from briefing.reading.suspect_characters import find_suspect_characters

NO_TITLE = QT_TRANSLATE_NOOP("reading", "No title was found.")
NO_CLAUSES = QT_TRANSLATE_NOOP(
    "reading", "No numbered clauses were found: all of the text stands in the preamble."
)
NUMBERED_HERE = QT_TRANSLATE_NOOP(
    "reading", "Every item is printed “{printed}.”: they were numbered 1 to {count} here."
)
HIDDEN_CLAUSE = QT_TRANSLATE_NOOP(
    "reading", "Clause {label} begins within the lines of the one before."
)
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
NO_SIGNATORY = QT_TRANSLATE_NOOP("reading", "No name stands where “{party}” signs.")


@dataclass
class _Draft:
    """A statement while it is being read."""

    numbering: Numbering
    opening: Opening
    ending: Ending
    clauses: list[ReadClause] = field(default_factory=list)
    footnotes: list[Paragraph] = field(default_factory=list)
    left_out: list[tuple[Paragraph, str]] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)


def find_structure(document_text: DocumentText, file_name: str, original: bytes) -> Reading:
    """The structure of a statement."""
    lines = document_text.lines
    skipped_lines = find_furniture(lines)
    all_paragraphs = build_paragraphs(lines, skipped_lines)
    main_language = detect_language(" ".join(paragraph.text for paragraph in all_paragraphs[:40]))
    embedded = find_embedded_document(all_paragraphs, main_language)
    body = all_paragraphs[: embedded[0]] if embedded else all_paragraphs
    notes = [paragraph for paragraph in body if is_footnote(paragraph, lines, skipped_lines)]
    body = [paragraph for paragraph in body if paragraph not in notes]

    split = split_at_missing_numbers(body)
    draft = _build_draft(split.paragraphs, split.numbering, skipped_lines)
    draft.remarks += [
        Remark(number, HIDDEN_CLAUSE, {"label": label}) for number, label in split.hidden_labels
    ]
    draft.footnotes = [*notes, *draft.ending.footnotes]
    if embedded:
        draft.left_out += [(paragraph, embedded[1]) for paragraph in all_paragraphs[embedded[0] :]]
        draft.remarks.append(
            Remark(all_paragraphs[embedded[0]].first_line.number, EMBEDDED_REMARKS[embedded[1]])
        )
    draft.remarks += [
        Remark(number, BROKEN_WORD, {"word": word})
        for paragraph in body
        for number, word in paragraph.joined_words
    ]
    reading = _build_reading(
        draft,
        document_text,
        read_header_block(lines, skipped_lines),
        main_language or document_text.language,
    )
    left_out = _list_left_out(draft, document_text, skipped_lines, reading.title_lines)
    remarks = (*reading.remarks, *document_text.remarks, *find_suspect_characters(lines))
    ordered = tuple(sorted(remarks, key=lambda remark: remark.line or 0))
    return replace(
        reading, file_name=file_name, original=original, left_out=left_out, remarks=ordered
    )


def _build_draft(
    body: Sequence[Paragraph], numbering: Numbering, skipped_lines: Mapping[int, str]
) -> _Draft:
    if not numbering.heads:
        return _build_draft_without_numbers(body, skipped_lines)
    starts = [head.index for head in numbering.heads]
    before, operative = split_at_lead_in(body[: starts[0]])
    draft = _Draft(numbering, read_opening(before, clauses_follow=True), Ending())
    bodies = [list(body[a:b]) for a, b in zip(starts, [*starts[1:], len(body)], strict=True)]
    draft.ending = read_ending(
        bodies[-1][0], bodies[-1][1:], skipped_lines, _has_multi_paragraph_clauses(bodies[:-1])
    )
    bodies[-1] = [bodies[-1][0], *draft.ending.clause_paragraphs]
    section = _read_sections(split_into_sections(operative), [], draft)
    for position, (head, parts) in enumerate(zip(numbering.heads, bodies, strict=True), start=1):
        (_, own), *more = split_into_sections(parts, heads=1)
        printed = str(position) if numbering.has_equal_numbers else None
        draft.clauses.append(
            _add_section_heading(section, read_clause(own, head.label, printed), draft)
        )
        section = _read_sections(more, [], draft)
    draft.left_out += [(paragraph, A_HEADING) for paragraph in section]
    draft.remarks += _check_numbering(numbering, draft.clauses)
    return draft


def _read_sections(
    parts: Sequence[tuple[list[Paragraph], list[Paragraph]]],
    section: list[Paragraph],
    draft: _Draft,
) -> list[Paragraph]:
    """Sections without a number become clauses without one; headings at the end are handed on."""
    for headings, paragraphs_below in parts:
        section = [*section, *headings]
        if paragraphs_below:
            clause = _add_section_heading(section, read_unnumbered_clause(paragraphs_below), draft)
            draft.clauses.append(clause)
            draft.remarks.append(Remark(paragraphs_below[0].first_line.number, NO_NUMBER))
            section = []
    return section


def _build_draft_without_numbers(
    body: Sequence[Paragraph], skipped_lines: Mapping[int, str]
) -> _Draft:
    """A text without numbers: what follows its lead-in is operative, the rest is preamble."""
    before, operative = split_without_numbers(body)
    draft = _Draft(Numbering(None, ()), read_opening(before, bool(operative)), Ending())
    if operative:
        draft.ending = read_ending(
            operative[0], operative[1:], skipped_lines, has_multi_paragraph_clauses=True
        )
        draft.clauses = [
            _read_clause_without_number(group)
            for group in _group_labelled_items([operative[0], *draft.ending.clause_paragraphs])
        ]
        draft.remarks.append(Remark(operative[0].first_line.number, WITHOUT_NUMBERS))
        return draft
    preamble = draft.opening.preamble
    if preamble:
        draft.ending = read_ending(
            preamble[0], preamble[1:], skipped_lines, has_multi_paragraph_clauses=True
        )
        draft.opening.preamble = [preamble[0], *draft.ending.clause_paragraphs]
    draft.remarks.append(Remark(None, NO_CLAUSES))
    return draft


def _read_clause_without_number(group: Sequence[Paragraph]) -> ReadClause:
    """A clause that carries no number; a bullet before it is none."""
    bullet = _find_bullet(group[0])
    return (
        replace(read_clause(group, bullet), label="") if bullet else read_unnumbered_clause(group)
    )


def _group_labelled_items(paragraphs_below: Sequence[Paragraph]) -> list[list[Paragraph]]:
    """Each paragraph with the labelled items below it; bullets that come first are clauses."""
    groups: list[list[Paragraph]] = []
    for paragraph in paragraphs_below:
        alone = _find_bullet(paragraphs_below[0]) and _find_bullet(paragraph)
        if groups and find_labels(paragraph.text) and not alone:
            groups[-1].append(paragraph)
        else:
            groups.append([paragraph])
    return groups


def _find_bullet(paragraph: Paragraph) -> Label | None:
    return next((label for label in find_labels(paragraph.text) if label.kind == BULLET), None)


def _add_section_heading(
    section: Sequence[Paragraph], clause: ReadClause, draft: _Draft
) -> ReadClause:
    """A section heading is shown with the clause below it, unless that has one of its own."""
    if not section:
        return clause
    if clause.heading is not None:
        draft.left_out += [(paragraph, A_HEADING) for paragraph in section]
        return clause
    heading = " ".join(strip_markup(paragraph.text) for paragraph in section)
    numbers = [number for paragraph in section for number in paragraph.line_numbers]
    return replace(clause, heading=heading, lines=(*numbers, *clause.lines))


def _has_multi_paragraph_clauses(bodies: Sequence[Sequence[Paragraph]]) -> bool:
    """Whether clauses of this text go on over paragraphs without a label."""
    plain = [sum(not find_labels(part.text) for part in body[1:]) for body in bodies]
    is_short_head = [len(body[0].plain_text) < 100 and len(body) > 1 for body in bodies]
    more = sum(
        count > (1 if short else 0) for count, short in zip(plain, is_short_head, strict=True)
    )
    return more > 0 and more * 8 >= len(bodies)


def _check_numbering(numbering: Numbering, clauses: Sequence[ReadClause]) -> Iterator[Remark]:
    if numbering.has_equal_numbers:
        first = clauses[0].lines[0]
        printed = numbering.heads[0].label.printed
        yield Remark(first, NUMBERED_HERE, {"printed": printed, "count": len(clauses)})
        return
    yield from check_sequence(clauses)


def _build_reading(
    draft: _Draft, document_text: DocumentText, header: HeaderBlock, main_language: str | None
) -> Reading:
    opening, ending = draft.opening, draft.ending
    title, title_lines = opening.title_text, tuple(n for p in opening.title for n in p.line_numbers)
    if title is None and header.title:
        title, title_lines = header.title, header.title_lines
        draft.remarks.append(Remark(title_lines[0], TITLE_FROM_HEADER))
    if title is None:
        draft.remarks.append(Remark(None, NO_TITLE))
    if opening.has_shared_lead_in:
        draft.remarks.append(Remark(opening.preamble[0].first_line.number, ONE_PARAGRAPH))
    signature_lines = _select_signature_lines(document_text, ending.signatures)
    signatories = read_signatories(signature_lines)
    draft.remarks += [
        Remark(signature_lines[0].number, NO_SIGNATORY, {"party": person.party})
        for person in signatories
        if not person.name
    ]
    foreword = [
        p.text for p in (*opening.preamble, *([opening.lead_in] if opening.lead_in else []))
    ]
    texts = [read.text for read in draft.clauses]
    parties = find_parties(title, foreword, signatories, texts[:3])
    date_and_place = _find_date_and_place(draft, title, texts, header, document_text)
    return Reading(
        file_name="",
        original=b"",
        source=document_text.plain_text,
        title=title,
        title_lines=title_lines,
        kind=find_kind(title),
        date=date_and_place.date,
        place=date_and_place.place,
        parties=parties,
        language=main_language,
        numbering=draft.numbering.name,
        preamble=tuple(_make_passage(paragraph) for paragraph in opening.preamble),
        lead_in=_make_passage(opening.lead_in) if opening.lead_in else None,
        clauses=tuple(draft.clauses),
        closing=tuple(_make_passage(paragraph) for paragraph in ending.closing),
        signatories=tuple(match_party(person, parties) for person in signatories if person.name),
        signature_lines=tuple(n for p in ending.signatures for n in p.line_numbers),
        footnotes=tuple(_make_passage(paragraph) for paragraph in draft.footnotes),
        remarks=(*draft.remarks, *find_leading_spaces(draft.clauses)),
    )


def _find_date_and_place(
    draft: _Draft,
    title: str | None,
    texts: Sequence[str],
    header: HeaderBlock,
    document_text: DocumentText,
) -> DateAndPlace:
    date_lines = [p.plain_text for p in (*draft.opening.date_lines, *draft.ending.date_lines)]
    closing = [paragraph.text for paragraph in draft.ending.closing]
    date_and_place = find_date_and_place(
        title, date_lines, closing, texts, document_text.plain_text
    )
    for paragraph in (*draft.opening.date_lines, *draft.ending.date_lines):
        printed = find_full_dates(paragraph.plain_text)[0].last
        if printed != date_and_place.date:
            both = {"line": printed, "other": date_and_place.date}
            draft.remarks.append(Remark(paragraph.first_line.number, DATES_DIFFER, both))
    draft.remarks += [
        Remark(paragraph.first_line.number, NO_SUCH_DATE, {"line": paragraph.plain_text})
        for paragraph in draft.opening.doubtful_date_lines
    ]
    if date_and_place.date is None and header.date:
        draft.remarks.append(Remark(None, DATE_FROM_HEADER))
        return DateAndPlace(header.date, date_and_place.place)
    return date_and_place


def _select_signature_lines(
    document_text: DocumentText, signatures: Sequence[Paragraph]
) -> list[Line]:
    """The lines of the signatures with the blank ones between them, which part their rows."""
    if not signatures:
        return []
    numbers = {number for paragraph in signatures for number in paragraph.line_numbers}
    span = document_text.lines[min(numbers) - 1 : max(numbers)]
    return [line for line in span if line.number in numbers or line.is_blank]


def _make_passage(paragraph: Paragraph) -> Passage:
    return Passage(paragraph.text, paragraph.line_numbers)


def find_leading_spaces(clauses: Sequence[ReadClause]) -> Iterator[Remark]:
    for clause in clauses:
        if clause.text.startswith("\u00a0"):
            yield Remark(clause.lines[0], LEADING_SPACE, {"label": clause.label})
        yield from find_leading_spaces(clause.items)


def _list_left_out(
    draft: _Draft,
    document_text: DocumentText,
    skipped_lines: Mapping[int, str],
    title_lines: Sequence[int],
) -> tuple[LeftOut, ...]:
    reasons = {
        number: reason for number, reason in skipped_lines.items() if number not in title_lines
    }
    for paragraph, text in (*draft.opening.left_out, *draft.ending.left_out, *draft.left_out):
        reasons |= dict.fromkeys(paragraph.line_numbers, text)
    return tuple(
        LeftOut(number, document_text.lines[number - 1].text, reasons[number])
        for number in sorted(reasons)
    )
