"""A second document, or the same one in another language, in the same file."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.reading.labels import find_labels
from briefing.reading.language import find_foreign_start
from briefing.reading.opening import measure_title_likeness
from briefing.reading.paragraphs import Paragraph
from briefing.reading.sequences import find_numbering

SECOND_DOCUMENT = QT_TRANSLATE_NOOP("reading", "a second document in the same file")
SECOND_LANGUAGE = QT_TRANSLATE_NOOP("reading", "another language in the same file")
_REMARKS = {
    SECOND_DOCUMENT: QT_TRANSLATE_NOOP(
        "reading",
        "From here on there is a second document in the same file. Only what stands above was "
        "read: save the rest as a file of its own and read that too.",
    ),
    SECOND_LANGUAGE: QT_TRANSLATE_NOOP(
        "reading",
        "From here on there is another language in the same file. Only what stands above was "
        "read: save the rest as a file of its own and read that too.",
    ),
}

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
    titles = [
        index
        for index, paragraph in enumerate(paragraphs)
        if index and _is_possible_title(paragraph) and not find_labels(paragraph.text)
    ]
    for index in titles[:_MAX_TITLES]:
        before, after = find_numbering(paragraphs[:index]), find_numbering(paragraphs[index:])
        if len(before.heads) > 1 and after.heads and after.heads[0].label.value[0] == 1:
            return EmbeddedDocument(index, SECOND_DOCUMENT)
    return None


def _is_possible_title(paragraph: Paragraph) -> bool:
    """Check the setting first: only a heading or a line in capitals can reach the minimum."""
    set_apart = bool(paragraph.heading_level) or paragraph.plain_text.isupper()
    return set_apart and measure_title_likeness(paragraph) >= _MIN_TITLE_LIKENESS


def _is_title_line(above: Paragraph) -> bool:
    """Tell whether this short line above the first foreign paragraph belongs to its title."""
    return len(above.plain_text) < 200 and measure_title_likeness(above) >= 1.5
