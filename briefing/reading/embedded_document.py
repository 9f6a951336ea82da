"""A second document, or the same one in another language, in the same file."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.reading.labels import find_labels
from briefing.reading.language import find_foreign_start
from briefing.reading.opening import measure_title_likeness
from briefing.reading.paragraphs import Paragraph, is_annex_heading, join_lines
from briefing.reading.sequences import find_numbering
from briefing.reading.signature_cells import is_name

SECOND_DOCUMENT = QT_TRANSLATE_NOOP("reading", "a second document in the same file")
SECOND_LANGUAGE = QT_TRANSLATE_NOOP("reading", "another language in the same file")
_REMARKS = {
    SECOND_DOCUMENT: QT_TRANSLATE_NOOP(
        "reading",
        "A second document begins here. Only the text above was read. Save the rest as a "
        "separate file and import it too.",
    ),
    SECOND_LANGUAGE: QT_TRANSLATE_NOOP(
        "reading",
        "Text in another language begins here. Only the text above was read. Save the rest as a "
        "separate file and import it too.",
    ),
}

# The first words of a diplomatic note or a letter.
_SALUTATION = re.compile(
    r"(?:Your )?(?:Excellency|Excellencies|Sir|Madam|Monsieur|Madame|Dear \w+|Mr\.? \w+|"
    r"Господин \w+|Ваше Превосходительство|Уважаем\w+ \w+.*|Ekselans\w*|Sayın \w+|"
    r"Мырза|Құрметті \w+.*)[\w ’']{0,40}[,!:]$",
    re.IGNORECASE,
)
# "The Embassy of A presents its compliments to the Ministry of B"
_COMPLIMENTS = re.compile(
    r"\bpresents (?:its|his|her) compliments\b|свидетельству\w+ сво[её] (?:глубокое )?уважение|"
    r"\bsaygılarını sunar|зор құрметін білдір|présente ses compliments",
    re.IGNORECASE,
)
_NOTE_START = 250  # characters
_NOTE_NUMBER = re.compile(r"(?:No\.?|Nr\.?|№|Ref\.?|Sayı:?)\s*\S*\d", re.IGNORECASE)
_MIN_TITLE_LIKENESS = 3.0
# Each title tried costs a search of the whole text.
_MAX_TITLES = 20


@dataclass(frozen=True)
class EmbeddedDocument:
    """What follows the statement in the same file; `start` is the index of its first paragraph."""

    start: int
    reason: str

    @property
    def remark(self) -> str:
        return _REMARKS[self.reason]


def find_embedded_document(
    paragraphs: Sequence[Paragraph], main_language: str | None
) -> EmbeddedDocument | None:
    """Find where a second document or another language begins; None where all is one text."""
    index = find_foreign_start([paragraph.text for paragraph in paragraphs], main_language)
    if index:
        while index > 1 and _is_title_line(paragraphs[index - 1]):
            index -= 1
        return EmbeddedDocument(index, SECOND_LANGUAGE)
    if note := _find_second_note(paragraphs):
        return EmbeddedDocument(note, SECOND_DOCUMENT)
    titles = [
        index
        for index, paragraph in enumerate(paragraphs)
        if index
        and _is_possible_title(paragraph)
        and not find_labels(paragraph.text)
        and not any(map(is_annex_heading, paragraphs[max(index - 2, 0) : index + 1]))
    ]
    for index in titles[:_MAX_TITLES]:
        before, after = find_numbering(paragraphs[:index]), find_numbering(paragraphs[index:])
        if len(before.heads) > 1 and after.heads and after.heads[0].label.value[0] == 1:
            return EmbeddedDocument(index, SECOND_DOCUMENT)
    return None


def _is_possible_title(paragraph: Paragraph) -> bool:
    """Check the setting first: only a heading or a line in capitals can reach the minimum."""
    first = join_lines(paragraph.lines[:1]) if len(paragraph.lines) > 1 else paragraph
    return any(
        (bool(part.heading_level) or part.plain_text.isupper())
        and measure_title_likeness(part, _MIN_TITLE_LIKENESS) >= _MIN_TITLE_LIKENESS
        for part in (paragraph, first)
    )


def _find_second_note(paragraphs: Sequence[Paragraph]) -> int | None:
    """Find where the second of two exchanged notes begins: at the lines above its salutation."""
    salutations = [
        index
        for index, paragraph in enumerate(paragraphs)
        if (len(paragraph.text) < 80 and _SALUTATION.match(paragraph.plain_text))
        or _COMPLIMENTS.search(paragraph.plain_text[:_NOTE_START])
    ]
    if len(salutations) < 2:
        return None
    index = salutations[1]
    while index > salutations[0] + 1 and _is_letterhead(paragraphs[index - 1]):
        index -= 1
        if _NOTE_NUMBER.match(paragraphs[index].plain_text):
            break
    return index


def _is_letterhead(paragraph: Paragraph) -> bool:
    """Tell whether the line stands above a salutation: a number, the addressee, place and date."""
    text = paragraph.plain_text
    return len(text) < 150 and text[-1:] not in ".;," and not is_name(text)


def _is_title_line(above: Paragraph) -> bool:
    """Tell whether this short line above the first foreign paragraph belongs to its title."""
    return len(above.plain_text) < 200 and measure_title_likeness(above) >= 1.5
