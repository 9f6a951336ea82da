"""What was found in a book's file, whichever its format."""

from dataclasses import dataclass
from functools import cached_property

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.folio import Folio
from briefing.verification.proof import Sentence
from briefing.verification.text_matching import split_words

PARAGRAPH = "¶"  # between the paragraphs of a Word file's text


@dataclass(frozen=True)
class Place:
    """A part of a file, by the name a person would know it by, and what stands there."""

    name: Sentence
    text: str

    @cached_property
    def words(self) -> list[str]:
        return split_words(self.text)


@dataclass(frozen=True)
class ExtractedContent:
    """What was found in a file.

    `pages` is the text as one copies it, a page at a time, head and foot left out (a Word file is
    one long page, its paragraphs parted by ¶), and `runs` what was written there in one go, if the
    format tells; `pictures` holds the bytes of each that is shown. `said` is all that a person
    could be shown by any program, page by page, and `raw` what else decodes to text. `odd` is what
    no book carries: attachments, comments, tracked changes, hidden text.
    """

    pages: tuple[str, ...]
    visible_text: tuple[Place, ...]
    raw_strings: tuple[Place, ...]
    forbidden_parts: tuple[Sentence, ...]
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
