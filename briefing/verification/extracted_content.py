"""What was extracted from a book's file, the same for PDF and Word."""

from dataclasses import dataclass
from functools import cached_property

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.folio import Folio
from briefing.verification.proof import Sentence
from briefing.verification.text_matching import split_words

PARAGRAPH = "␤"  # between the paragraphs of a Word file's text; no statement has it


@dataclass(frozen=True)
class Place:
    """A part of a file, by the name that a person would know it by, and its text."""

    name: Sentence
    text: str

    @cached_property
    def words(self) -> list[str]:
        return split_words(self.text)


@dataclass(frozen=True)
class ExtractedContent:
    """What was extracted from a file.

    `pages`: the text as one copies it, page by page, without head and foot. (A Word file is one
    long page, with ␤ between its paragraphs.) `visible_text`: all text that any viewer could show,
    place by place. `raw_strings`: everything else in the file that decodes to text.
    `forbidden_parts`: what no book carries: attachments, comments, tracked changes, hidden text.
    `shown_pages`: all words of each page, if the format has pages. `runs`: the pieces in which the
    text was written, if the format keeps them. `pictures`: the bytes of each picture that is shown.
    """

    pages: tuple[str, ...]
    visible_text: tuple[Place, ...]
    raw_strings: tuple[Place, ...]
    forbidden_parts: tuple[Sentence, ...]
    shown_pages: tuple[Place, ...] = ()
    runs: tuple[Place, ...] = ()
    pictures: tuple[bytes, ...] = ()


FILE = QT_TRANSLATE_NOOP("proof", "the file")
PAGE = QT_TRANSLATE_NOOP("proof", "page {page}")
SECTION = QT_TRANSLATE_NOOP("proof", "section {number}")
PART = QT_TRANSLATE_NOOP("proof", "the part {part}")
OBJECT = QT_TRANSLATE_NOOP("proof", "object {number}")
PROPERTIES = QT_TRANSLATE_NOOP("proof", "the properties")


def make_page_name(number: Folio | int) -> Sentence:
    return Sentence(PAGE, {"page": number})
