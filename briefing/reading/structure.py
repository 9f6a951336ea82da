"""The structure finder: turns the lines of a document into a reading.

`find_structure` runs the steps in order. Every line that is not blank ends up in exactly one part
of the reading, or in `left_out` with the reason.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.reading import (
    DocumentSpan,
    LeftOut,
    Passage,
    ReadClause,
    Reading,
    ReadSignatory,
    Remark,
)
from briefing.language.dates import find_full_dates
from briefing.reading.annexes import select_lines, split_off_annexes
from briefing.reading.date_and_place import (
    DateAndPlace,
    find_date_and_place,
    find_meeting,
    find_nominative,
    find_place_of_doubtful_line,
)
from briefing.reading.draft import Draft, build_draft
from briefing.reading.embedded_document import EmbeddedDocument, find_embedded_document
from briefing.reading.ending import is_footnote
from briefing.reading.furniture import find_furniture
from briefing.reading.header import HeaderBlock, read_header_block
from briefing.reading.kinds import find_kind
from briefing.reading.language import (
    can_be_language,
    detect_first_language,
    find_other_language,
    is_other_language,
    shows_language,
)
from briefing.reading.lines import DocumentText, Line
from briefing.reading.note_references import find_note_references
from briefing.reading.numbering_gaps import SplitParagraphs, split_at_missing_numbers
from briefing.reading.opening import is_subtitle, strip_markup
from briefing.reading.paragraph_builder import build_paragraphs
from briefing.reading.paragraphs import Paragraph
from briefing.reading.parties import find_parties
from briefing.reading.sections import build_sections
from briefing.reading.signature_cells import is_mark_of_signature
from briefing.reading.signatures import match_party, read_signatories, read_signatories_in_text
from briefing.reading.suspect_characters import report_suspect_characters
from briefing.reading.table_rows import gather_tables

NO_TITLE = QT_TRANSLATE_NOOP("reading", "No title was found.")
HIDDEN_CLAUSE = QT_TRANSLATE_NOOP(
    "reading", "Clause {label} begins inside the lines of the clause before."
)
DATES_DIFFER = QT_TRANSLATE_NOOP(
    "reading",
    "The date line says {line}, but the text was signed on {other}. The date of signing is used.",
)
ONE_PARAGRAPH = QT_TRANSLATE_NOOP("reading", "The preamble and the lead-in are one paragraph.")
BROKEN_WORD = QT_TRANSLATE_NOOP(
    "reading", "A word hyphenated at the line end was read as “{word}”."
)
LEADING_SPACE = QT_TRANSLATE_NOOP(
    "reading", "Clause {label} begins with a no-break space (U+00A0)."
)
TITLE_FROM_HEADER = QT_TRANSLATE_NOOP(
    "reading", "The title comes from the file's header block; the text has none."
)
TITLE_ABOVE_SUBTITLE = QT_TRANSLATE_NOOP(
    "reading", "The title comes from the file's header block; the text has a subtitle."
)
DATE_FROM_HEADER = QT_TRANSLATE_NOOP(
    "reading", "The date comes from the file's header block; the text has none."
)
OTHER_LANGUAGE = QT_TRANSLATE_NOOP(
    "reading", "The language of the text is not one that is read here, or cannot be recognized."
)
DATE_OF_MEETING = QT_TRANSLATE_NOOP(
    "reading", "The date is that of the meeting named in the opening words."
)
NO_SUCH_DATE = QT_TRANSLATE_NOOP(
    "reading", "“{line}” is not a date, or is ambiguous. Enter the date manually."
)
NAMES_NOBODY = QT_TRANSLATE_NOOP(
    "reading", "“{words}” is among the signatures but was not read as a name, office or party."
)
NO_SIGNATORY = QT_TRANSLATE_NOOP("reading", "No name was found where “{party}” signs.")

_WORD = re.compile(r"[^\W\d_]{3,}")
_LANGUAGE_SAMPLE = 40  # paragraphs from which the language is detected


def find_structure(document_text: DocumentText, file_name: str, original: bytes) -> Reading:
    """Find the structure of a statement in its lines."""
    reading = _read_lines(document_text)
    remarks = (
        *reading.remarks,
        *document_text.remarks,
        *report_suspect_characters(document_text.lines),
    )
    return replace(
        reading,
        file_name=file_name,
        original=original,
        tables=tuple(gather_tables(document_text.lines)),
        language=reading.language or _get_named_language(document_text),
        remarks=tuple(sorted(remarks, key=lambda remark: remark.line or 0)),
    )


def _get_named_language(document_text: DocumentText) -> str | None:
    """Get the language that the format names, unless the words show that it is another one."""
    sample = " ".join(line.text for line in document_text.lines)
    is_possible = can_be_language(document_text.language) and not is_other_language(sample)
    return document_text.language if is_possible else None


def read_annex(document_text: DocumentText, numbers: Iterable[int]) -> Reading:
    """Read the lines of an annex as a statement of its own."""
    annex = _read_lines(select_lines(document_text, numbers))
    return replace(annex, source=document_text.plain_text)


def _read_lines(document_text: DocumentText) -> Reading:
    """Read the first document in the lines, with its annexes."""
    lines = document_text.lines
    skipped_lines = find_furniture(lines)
    paragraphs = build_paragraphs(lines, skipped_lines)
    sample = " ".join(part.text for part in paragraphs[:_LANGUAGE_SAMPLE])
    language = detect_first_language([part.text for part in paragraphs[:_LANGUAGE_SAMPLE]])
    embedded = find_embedded_document(paragraphs, language)
    statement = paragraphs[: embedded.start] if embedded else paragraphs
    footnotes = [part for part in statement if is_footnote(part, lines, skipped_lines)]
    body, annexes = split_off_annexes([part for part in statement if part not in footnotes])

    split = split_at_missing_numbers(body)
    draft = build_draft(split.paragraphs, split.numbering, skipped_lines)
    draft.footnotes = [*footnotes, *draft.ending.footnotes]
    draft.remarks += _report_hidden_clauses(split)
    if embedded:
        _leave_out_embedded(paragraphs, embedded, draft)
    documents = _read_documents_below(document_text, paragraphs, embedded) if embedded else ()
    draft.remarks += _report_joined_words(body)
    if language is None and shows_language(sample):
        draft.remarks.append(Remark(None, OTHER_LANGUAGE))

    header = read_header_block(lines, skipped_lines)
    reading = _build_reading(draft, document_text, header)
    reading = _name_other_languages(reading, language)
    readings_of_annexes = [
        read_annex(document_text, _list_line_numbers(annex)) for annex in annexes
    ]
    of_annexes = [each for annex in readings_of_annexes for each in annex.remarks if each.line]
    return replace(
        reading,
        language=language,
        documents=_list_spans(paragraphs, reading.title, language, documents),
        note_references=tuple(find_note_references(_list_lines(statement), draft.footnotes)),
        annexes=tuple(replace(annex, remarks=()) for annex in readings_of_annexes),
        left_out=_list_left_out(draft, document_text, skipped_lines, reading.title_lines),
        remarks=(*reading.remarks, *of_annexes),
    )


def _name_other_languages(reading: Reading, language: str | None) -> Reading:
    """Name the language of each passage that is in another script than the whole text."""

    def name_passage(passage: Passage) -> Passage:
        other = find_other_language(passage.text, language)
        return replace(passage, language=other) if other else passage

    def name_clause(clause: ReadClause) -> ReadClause:
        other = find_other_language(clause.text, language)
        return replace(clause, language=other) if other else clause

    return replace(
        reading,
        preamble=tuple(map(name_passage, reading.preamble)),
        clauses=tuple(map(name_clause, reading.clauses)),
        body=tuple(map(name_passage, reading.body)),
        closing=tuple(map(name_passage, reading.closing)),
    )


def _read_documents_below(
    document_text: DocumentText, paragraphs: Sequence[Paragraph], embedded: EmbeddedDocument
) -> tuple[DocumentSpan, ...]:
    """Read the documents that follow the first one, for their titles and languages."""
    numbers = _list_line_numbers(paragraphs[embedded.start :])
    rest = _read_lines(select_lines(document_text, numbers))
    return rest.documents or (
        DocumentSpan(rest.title, rest.language, numbers[0], len(document_text.lines)),
    )


def _list_spans(
    paragraphs: Sequence[Paragraph],
    title: str | None,
    language: str | None,
    others: tuple[DocumentSpan, ...],
) -> tuple[DocumentSpan, ...]:
    if not others:
        return ()
    first = paragraphs[0].first_line.number
    return (DocumentSpan(title, language, first, others[0].first_line - 1), *others)


def _report_hidden_clauses(split: SplitParagraphs) -> Iterator[Remark]:
    for number, label in split.hidden_labels:
        yield Remark(number, HIDDEN_CLAUSE, {"label": label})


def _report_joined_words(body: Sequence[Paragraph]) -> Iterator[Remark]:
    for paragraph in body:
        for number, word in paragraph.joined_words:
            yield Remark(number, BROKEN_WORD, {"word": word})


def _leave_out_embedded(
    paragraphs: Sequence[Paragraph], embedded: EmbeddedDocument, draft: Draft
) -> None:
    """Leave out everything from the start of the second document on."""
    rest = paragraphs[embedded.start :]
    draft.left_out += [(paragraph, embedded.reason) for paragraph in rest]
    draft.remarks.append(Remark(rest[0].first_line.number, embedded.remark))


def _build_reading(draft: Draft, document_text: DocumentText, header: HeaderBlock) -> Reading:
    """Turn the draft into a reading, with the facts about the whole statement."""
    opening, ending = draft.opening, draft.ending
    title, title_lines = _find_title(draft, header)
    if opening.has_shared_lead_in:
        draft.remarks.append(Remark(opening.preamble[0].first_line.number, ONE_PARAGRAPH))
    signatories = _read_signatories(draft, document_text)
    lead_in = [opening.lead_in] if opening.lead_in else []
    foreword = [
        paragraph.text for paragraph in (*opening.release_notes, *opening.preamble, *lead_in)
    ]
    texts = [clause.text for clause in draft.clauses]
    subtitle = " ".join(strip_markup(each.text) for each in opening.subtitle) or None
    both_titles = " ".join(filter(None, (title, subtitle))) or None
    parties = find_parties(both_titles, foreword, signatories, texts[:3])
    date_and_place = _find_date_and_place(draft, title, (foreword, texts), header, document_text)
    return Reading(
        file_name="",
        original=b"",
        source=document_text.plain_text,
        title=title,
        title_lines=title_lines,
        subtitle=subtitle,
        subtitle_lines=_list_line_numbers(opening.subtitle),
        kind=find_kind(title),
        date=date_and_place.date,
        place=date_and_place.place,
        parties=parties,
        numbering=draft.numbering.name,
        preamble=tuple(map(_make_passage, opening.preamble)),
        lead_in=_make_passage(opening.lead_in) if opening.lead_in else None,
        sections=build_sections(draft.headings),
        clauses=tuple(draft.clauses),
        body=tuple(map(_make_passage, draft.body)),
        closing=tuple(map(_make_passage, ending.closing)),
        signatories=tuple(match_party(person, parties) for person in signatories if person.name),
        signature_lines=_list_line_numbers(ending.signatures),
        footnotes=tuple(map(_make_passage, draft.footnotes)),
        remarks=(*draft.remarks, *report_leading_spaces(draft.clauses)),
    )


def _find_title(draft: Draft, header: HeaderBlock) -> tuple[str | None, tuple[int, ...]]:
    """Return the title and its lines: those of the header block if the text has no more than a
    subtitle.
    """
    opening = draft.opening
    if header.title and len(opening.title) == 1 and is_subtitle(opening.title[0]):
        opening.title, opening.subtitle = [], opening.title
    title, lines = opening.title_text, _list_line_numbers(opening.title)
    if title is None and header.title:
        title, lines = header.title, header.title_lines
        remark = TITLE_ABOVE_SUBTITLE if opening.subtitle else TITLE_FROM_HEADER
        draft.remarks.append(Remark(lines[0], remark))
    if title is None:
        draft.remarks.append(Remark(None, NO_TITLE))
    return title, lines


def _read_signatories(draft: Draft, document_text: DocumentText) -> tuple[ReadSignatory, ...]:
    lines = _select_signature_lines(document_text, draft.ending.signatures)
    closing = [paragraph.text for paragraph in draft.ending.closing[-1:]]
    in_closing = () if lines or not closing else read_signatories_in_text(closing[0])
    signatories = read_signatories(lines) or in_closing
    draft.remarks += _report_unread_lines(lines, signatories)
    draft.remarks += [
        Remark(lines[0].number, NO_SIGNATORY, {"party": person.party})
        for person in signatories
        if not person.name
    ]
    return signatories


def _report_unread_lines(
    lines: Sequence[Line], signatories: Sequence[ReadSignatory]
) -> Iterator[Remark]:
    """Report lines among the signatures of which nothing became a name, an office or a party."""
    facts = [fact for who in signatories for fact in (who.name, who.role, who.party) if fact]
    words = set(_WORD.findall(" ".join(facts).casefold()))
    for line in lines:
        own = _WORD.findall(line.text.casefold())
        if own and words.isdisjoint(own) and not is_mark_of_signature(line.text):
            yield Remark(line.number, NAMES_NOBODY, {"words": line.stripped_text})


def _find_date_and_place(
    draft: Draft,
    title: str | None,
    foreword_and_clauses: tuple[Sequence[str], Sequence[str]],
    header: HeaderBlock,
    document_text: DocumentText,
) -> DateAndPlace:
    """Find the date and place; report what the text leaves uncertain."""
    date_lines = [p.plain_text for p in (*draft.opening.date_lines, *draft.ending.date_lines)]
    closing = [paragraph.text for paragraph in draft.ending.closing]
    foreword, texts = foreword_and_clauses
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
    meeting = find_meeting(foreword or texts[:1])
    date = date_and_place.date or header.date or meeting.date
    if date and not date_and_place.date:
        draft.remarks.append(Remark(None, DATE_FROM_HEADER if header.date else DATE_OF_MEETING))
    doubtful = [
        find_place_of_doubtful_line(p.plain_text) for p in draft.opening.doubtful_date_lines
    ]
    place = next(filter(None, (date_and_place.place, *doubtful, meeting.place)), None)
    place = find_nominative(place, document_text.plain_text) if place else None
    return DateAndPlace(date, place)


def _select_signature_lines(
    document_text: DocumentText, signatures: Sequence[Paragraph]
) -> list[Line]:
    """Return the lines of the signatures with the blank lines between them, which end a row."""
    if not signatures:
        return []
    numbers = {number for paragraph in signatures for number in paragraph.line_numbers}
    span = document_text.lines[min(numbers) - 1 : max(numbers)]
    return [line for line in span if line.number in numbers or line.is_blank]


def _list_line_numbers(paragraphs: Sequence[Paragraph]) -> tuple[int, ...]:
    return tuple(number for paragraph in paragraphs for number in paragraph.line_numbers)


def _list_lines(paragraphs: Sequence[Paragraph]) -> list[Line]:
    return [line for paragraph in paragraphs for line in paragraph.lines]


def _make_passage(paragraph: Paragraph) -> Passage:
    return Passage(paragraph.text, paragraph.line_numbers)


def report_leading_spaces(clauses: Sequence[ReadClause]) -> Iterator[Remark]:
    """Report clauses and items that begin with a no-break space."""
    for clause in clauses:
        if clause.text.startswith("\u00a0"):
            yield Remark(clause.lines[0], LEADING_SPACE, {"label": clause.label})
        yield from report_leading_spaces(clause.items)


def _list_left_out(
    draft: Draft,
    document_text: DocumentText,
    skipped_lines: Mapping[int, str],
    title_lines: Sequence[int],
) -> tuple[LeftOut, ...]:
    """List the lines that belong to no part, each with the reason.

    The header block is skipped as furniture; a title taken from it is not left out.
    """
    reasons = {
        number: reason for number, reason in skipped_lines.items() if number not in title_lines
    }
    for paragraph, text in (*draft.opening.left_out, *draft.ending.left_out, *draft.left_out):
        reasons |= dict.fromkeys(paragraph.line_numbers, text)
    return tuple(
        LeftOut(number, document_text.lines[number - 1].text, reasons[number])
        for number in sorted(reasons)
    )
