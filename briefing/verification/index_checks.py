"""Checks that the index names the pages on which the clauses with a name begin, and no others."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate

from briefing.book.model import OVERVIEW_TARGET
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.folio import PATTERN, Folio
from briefing.verification.expected_content import ExpectedContent, IndexedName
from briefing.verification.extracted_content import make_page_name
from briefing.verification.pdf_text import PdfText
from briefing.verification.proof import Sentence
from briefing.verification.text_matching import (
    has_long_word,
    make_pattern,
    normalize_text,
    runs_from_right,
    squeeze,
)

_NO_PAGE = QT_TRANSLATE_NOOP("proof", "the index has no page for “{name}”")
_WRONG = QT_TRANSLATE_NOOP("proof", "the index has “{name}” on {page}, but it is not there")
_MISSING = QT_TRANSLATE_NOOP("proof", "the index lacks “{name}” on {page}")
_RUN = rf"{PATTERN}(?:–\d+)?"
_COMMA = ", ?"  # PDFium drops the space of “Vision 2040, 8”, as if it stood in a number
_NUMBERS = rf"{_RUN}(?:{_COMMA}{_RUN})*"


def read_page_lists(pdf_text: PdfText, expected: ExpectedContent) -> list[str | None]:
    """Read what follows each name in the index, as '4, 7–9'; None if the name is missing.

    Another section may have the title of the index: the index is the one that has the names.
    """
    title = squeeze(expected.index_title)
    starts = [at for at, page in enumerate(pdf_text.pages) if title in page.headings]
    readings = [_read_page_lists(pdf_text, expected, first) for first in starts or [0]]
    return max(reversed(readings), key=lambda page_lists: len(list(filter(None, page_lists))))


def _read_page_lists(pdf_text: PdfText, expected: ExpectedContent, first: int) -> list[str | None]:
    """Read the index from that page on."""
    text, at = " ".join(page.body for page in pdf_text.pages[first:]), 0
    page_lists: list[str | None] = []
    for each in expected.index:
        line = re.compile(rf"(?<!\S){make_pattern(each.name)}{_COMMA}({_NUMBERS})(?!\S)")
        match = line.search(text, at)
        at = match.end() if match else at
        page_lists.append(re.sub(_COMMA, ", ", normalize_text(match[1])) if match else None)
    return page_lists


def parse_page_list(page_list: str) -> list[Folio]:
    """Parse a list of pages: 4, 7, 8 and 9."""
    return [page for run in page_list.split(", ") for page in _expand_run(*run.split("–"))]


def _expand_run(first: str, last: str = "") -> Iterator[Folio]:
    if last:
        yield from map(Folio, range(int(first), int(last) + 1))
    elif page := Folio.from_text(first):
        yield page


def find_index_faults(
    pdf_text: PdfText, expected: ExpectedContent, page_lists: Sequence[str | None]
) -> Iterator[Sentence]:
    """Find the names without a page, with a page too many or with one too few."""
    overview = squeeze(expected.headings.get(OVERVIEW_TARGET, ""))
    pages = _PageSearch(pdf_text, overview)
    for each, page_list in zip(expected.index, page_lists, strict=True):
        if page_list is None:
            if not runs_from_right(each.name):  # its words are read in another order
                yield Sentence(_NO_PAGE, {"name": each.name})
        else:
            yield from _find_name_faults(each, set(parse_page_list(page_list)), pages)


def _find_name_faults(
    each: IndexedName, listed: set[Folio], pages: "_PageSearch"
) -> Iterator[Sentence]:
    pages_by_words = {words: pages.find_pages(words) for words in each.beginnings}
    # A row that is set line by line is not found, so its page cannot be checked.
    allowed = listed if not all(pages_by_words.values()) else set().union(*pages_by_words.values())
    for page in sorted(listed - allowed):
        yield Sentence(_WRONG, {"name": each.name, "page": make_page_name(page)})
    for words, times in Counter(each.beginnings).items():
        # If two paragraphs begin alike, more pages match than the index has to name.
        if len(pages_by_words[words] & listed) < min(times, len(pages_by_words[words])):
            page = min(pages_by_words[words] - listed)
            yield Sentence(_MISSING, {"name": each.name, "page": make_page_name(page)})


class _PageSearch:
    """The text of the pages, to find those with some words.

    The meeting on a page, whose heading is `overview`, only repeats what the index is of.
    """

    def __init__(self, pdf_text: PdfText, overview: str) -> None:
        bodies = [
            "" if overview and overview in page.headings else f" {page.body} \n"
            for page in pdf_text.pages
        ]
        self._text = "".join(bodies)
        self._starts = list(accumulate(map(len, bodies), initial=0))
        self._folios = [page.folio for page in pdf_text.pages]
        self._cache: dict[str, set[Folio]] = {}

    def find_pages(self, words: str) -> set[Folio]:
        """Find the numbers of the pages with these words."""
        if words not in self._cache:
            places = (
                self._find_split_words(words)
                if has_long_word(words)
                else self._find_whole_words(words)
            )
            pages = (bisect_right(self._starts, place) - 1 for place in places)
            self._cache[words] = {self._folios[at] for at in pages}
        return self._cache[words]

    def _find_whole_words(self, words: str) -> Iterator[int]:
        padded = f" {words} "
        at = self._text.find(padded)
        while at >= 0:
            yield at
            at = self._text.find(padded, at + 1)

    def _find_split_words(self, words: str) -> Iterator[int]:
        matches = re.finditer(rf"{make_pattern(words)}(?!\S)", self._text)
        return (match.start() for match in matches)
