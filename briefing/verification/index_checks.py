"""Whether the index names the pages on which the clauses that have a name begin, and no others."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.folio import PATTERN, Folio
from briefing.verification.expected_content import Indexed, Truth
from briefing.verification.extracted_content import page_name
from briefing.verification.pdf_text import Printed
from briefing.verification.proof import Sentence
from briefing.verification.text_matching import has_long_word, pattern, plain

_UNNAMED = QT_TRANSLATE_NOOP("proof", "the index names no page for “{name}”")
_WRONG = QT_TRANSLATE_NOOP("proof", "the index has “{name}” on {page}, and it is not there")
_MISSING = QT_TRANSLATE_NOOP("proof", "the index does not say that “{name}” is on {page}")
_RUN = rf"{PATTERN}(?:–\d+)?"
_COMMA = ", ?"  # PDFium drops the space of “Vision 2040, 8”, as if it stood in a number
_NUMBERS = rf"{_RUN}(?:{_COMMA}{_RUN})*"


def pages_in_index(shown: Printed, truth: Truth) -> list[str | None]:
    """What the index says after each name: '4, 7–9'; None where it does not have the name."""
    title = pattern(truth.index_title)
    starts = [at for at, page in enumerate(shown.pages) if re.fullmatch(title, page.heading)]
    first = starts[-1] if starts else 0
    text, at = " ".join(page.body for page in shown.pages[first:]), 0
    said: list[str | None] = []
    for each in truth.index:
        line = re.compile(rf"(?<!\S){pattern(each.name)}{_COMMA}({_NUMBERS})(?!\S)")
        match = line.search(text, at)
        at = match.end() if match else at
        said.append(re.sub(_COMMA, ", ", plain(match[1])) if match else None)
    return said


def numbers_of(said: str) -> list[Folio]:
    """All pages that are meant: 4, 7, 8 and 9."""
    return [page for run in said.split(", ") for page in _pages_of(*run.split("–"))]


def _pages_of(first: str, last: str = "") -> Iterator[Folio]:
    if last:
        yield from map(Folio, range(int(first), int(last) + 1))
    elif page := Folio.read(first):
        yield page


def wrong_in_index(shown: Printed, truth: Truth, said: Sequence[str | None]) -> Iterator[Sentence]:
    """The names without a page, with one too many and with one too few."""
    pages = _Pages(shown)
    for each, numbers in zip(truth.index, said, strict=True):
        if numbers is None:
            yield Sentence(_UNNAMED, {"name": each.name})
        else:
            yield from _wrong(each, set(numbers_of(numbers)), pages)


def _wrong(each: Indexed, named: set[Folio], pages: "_Pages") -> Iterator[Sentence]:
    found = {words: pages.where(words) for words in each.beginnings}
    # A row so high that it is set line by line is not found: nothing can then be said of its page.
    known = named if not all(found.values()) else set().union(*found.values())
    for page in sorted(named - known):
        yield Sentence(_WRONG, {"name": each.name, "page": page_name(page)})
    for words, times in Counter(each.beginnings).items():
        # Two paragraphs may begin alike: then it stands on more pages than are to be named.
        if len(found[words] & named) < min(times, len(found[words])):
            page = min(found[words] - named)
            yield Sentence(_MISSING, {"name": each.name, "page": page_name(page)})


class _Pages:
    """The text of all pages, in which words are found."""

    def __init__(self, shown: Printed) -> None:
        bodies = [f" {page.body} \n" for page in shown.pages]
        self._text = "".join(bodies)
        self._starts = list(accumulate(map(len, bodies), initial=0))
        self._folios = [page.folio for page in shown.pages]
        self._known: dict[str, set[Folio]] = {}

    def where(self, words: str) -> set[Folio]:
        """The numbers of the pages on which the words stand."""
        if words not in self._known:
            places = self._parted(words) if has_long_word(words) else self._whole(words)
            pages = (bisect_right(self._starts, place) - 1 for place in places)
            self._known[words] = {self._folios[at] for at in pages}
        return self._known[words]

    def _whole(self, words: str) -> Iterator[int]:
        sought = f" {words} "
        at = self._text.find(sought)
        while at >= 0:
            yield at
            at = self._text.find(sought, at + 1)

    def _parted(self, words: str) -> Iterator[int]:
        found = re.finditer(rf"{pattern(words)}(?!\S)", self._text)
        return (match.start() for match in found)
