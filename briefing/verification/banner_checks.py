"""What stands at the head and foot of pages: no lower a marking than that of what is on them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.language.folding import fold
from briefing.verification.content_checks import known_by
from briefing.verification.expected_content import Truth
from briefing.verification.extracted_content import Place, page_name
from briefing.verification.marked_texts import MarkedText
from briefing.verification.page_frame import Frame
from briefing.verification.pdf_text import Page, Printed
from briefing.verification.proof import Check, Sentence, judged
from briefing.verification.text_matching import Sought, plain

_BARE = QT_TRANSLATE_NOOP("proof", "{place} does not bear “{marking}”")
_LOW = QT_TRANSLATE_NOOP("proof", "{place} does not bear “{marking}”, as “{text}” on it does")
_HIGH = QT_TRANSLATE_NOOP("proof", "{place} bears “{marking}”, and nothing in it is marked so high")
_MOST = 40  # letters of a text that a sentence names


@dataclass(frozen=True)
class Borne:
    """What stands over and under a page or section, each a list of words set in one go.

    The cover bears the marking of the whole book.
    """

    place: Place
    around: tuple[tuple[str, ...], ...]
    cover: bool = False


def pages_marked(shown: Printed, truth: Truth) -> Check:
    """Whether each page of a PDF bears the highest marking of what is on it."""
    return marked_rightly([_of_page(page, truth.frame) for page in shown.pages], truth)


def _of_page(page: Page, frame: Frame) -> Borne:
    body = frame.body(page.folio, page.width, page.height)
    cover = frame.covers(page.folio)
    lines = sorted(page.lines, key=lambda line: -line.area.upper)
    if cover:
        around = [lines[:1], lines[-1:]]
    else:
        around = [[each for each in lines if each.area.lower >= body.upper]]
        if frame.cover is not None:  # a card bears its marking at the head only
            around.append([each for each in lines if each.area.upper <= body.lower])
    words = tuple(tuple(plain(each.text) for each in part) for part in around)
    return Borne(Place(page_name(page.folio), page.body), words, cover)


def marked_rightly(borne: Sequence[Borne], truth: Truth) -> Check:
    """Whether each page, or section of a Word file, bears the highest marking of what is in it."""
    texts = [(each, Sought(each.marks)) for each in truth.marked]
    on_them = [list(_standing(each.place, texts)) for each in borne]
    in_all = [each for found in on_them for each in found]
    faults = [
        fault
        for each, found in zip(borne, on_them, strict=True)
        for fault in _faults(each, in_all if each.cover else found, truth)
    ]
    values = {"count": len(borne), "texts": len(set(in_all))}
    return judged(
        QT_TRANSLATE_NOOP("proof", "Markings are those of what they stand over"),
        faults,
        Sentence(
            QT_TRANSLATE_NOOP("proof", "in {count} places, {texts} texts marked higher"), values
        ),
    )


def _standing(place: Place, texts: Iterable[tuple[MarkedText, Sought]]) -> Iterator[MarkedText]:
    """The marked texts of which anything stands there."""
    return (each for each, sought in texts if known_by(place, sought, [each.marks]))


def _faults(borne: Borne, found: Sequence[MarkedText], truth: Truth) -> Iterator[Sentence]:
    banner = truth.banner
    wanted = banner.over(each.marking for each in found)
    highest = banner.over(each.marking for each in truth.marked)
    names = dict.fromkeys((*banner.scale.names, wanted, highest))
    values: dict[str, object] = {"place": borne.place.name, "marking": wanted}
    for words in borne.around:
        read = [name for name in names if any(_reads(each, name) for each in words)]
        bears = banner.scale.highest(read)
        if banner.scale.rank(bears) < banner.scale.rank(wanted):
            text = next((each.text for each in found if each.marking == wanted), "")
            short = text if len(text) <= _MOST else f"{text[:_MOST].rstrip()}…"
            yield Sentence(_LOW if text else _BARE, {**values, "text": short})
        elif banner.scale.rank(bears) > banner.scale.rank(highest):
            yield Sentence(_HIGH, {**values, "marking": bears})


def _reads(words: str, name: str) -> bool:
    """Whether the words are a marking, capitals or not; its end may not have had room."""
    pattern = ".".join(re.escape(fold(part)) for part in words.split("\ufffd"))
    if words.endswith("…"):
        pattern = pattern.removesuffix(re.escape(fold("…"))) + ".*"
    return bool(re.fullmatch(pattern, fold(plain(name))))
