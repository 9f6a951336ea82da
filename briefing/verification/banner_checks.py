"""Checks of markings at the head and foot of pages: none is lower than that of a text there."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.language.folding import fold
from briefing.verification.content_checks import find_identifying_mark
from briefing.verification.expected_content import ExpectedContent
from briefing.verification.extracted_content import Place, make_page_name
from briefing.verification.marked_texts import MarkedText
from briefing.verification.page_frame import Frame
from briefing.verification.pdf_text import Page, PdfText
from briefing.verification.proof import Check, Sentence, make_check
from briefing.verification.text_matching import MarkMatcher, normalize_text

_MISSING_MARKING = QT_TRANSLATE_NOOP("proof", "“{marking}” is missing on {place}")
_LOWER_MARKING = QT_TRANSLATE_NOOP(
    "proof", "“{marking}” is missing on {place}, where “{text}” has that marking"
)
_HIGHER_MARKING = QT_TRANSLATE_NOOP(
    "proof", "{place} is marked “{marking}”, but nothing in it has so high a marking"
)
_MAX_LETTERS = 40  # letters of a text that a sentence names


@dataclass(frozen=True)
class BannerPlace:
    """A page or section, and the lines over and under its text.

    The cover has the marking of the whole book.
    """

    place: Place
    banner_texts: tuple[tuple[str, ...], ...]
    is_cover: bool = False


def check_page_banners(pdf_text: PdfText, expected: ExpectedContent) -> Check:
    """Check that each page of a PDF has the highest marking of the texts on it."""
    return check_banners(
        [_read_banner_place(page, expected.frame) for page in pdf_text.pages], expected
    )


def _read_banner_place(page: Page, frame: Frame) -> BannerPlace:
    body = frame.get_body_area(page.folio, page.width, page.height)
    is_cover = frame.is_cover(page.folio)
    lines = sorted(page.lines, key=lambda line: -line.area.upper_edge)
    if is_cover:
        banner_lines = [lines[:1], lines[-1:]]
    else:
        banner_lines = [[each for each in lines if each.area.lower_edge >= body.upper_edge]]
        if frame.cover is not None:  # a card bears its marking at the head only
            banner_lines.append([each for each in lines if each.area.upper_edge <= body.lower_edge])
    banner_texts = tuple(tuple(normalize_text(each.text) for each in part) for part in banner_lines)
    return BannerPlace(Place(make_page_name(page.folio), page.body), banner_texts, is_cover)


def check_banners(places: Sequence[BannerPlace], expected: ExpectedContent) -> Check:
    """Check that each page, or section of a Word file, has the highest marking of its texts."""
    texts = [(each, MarkMatcher(each.marks)) for each in expected.marked_texts]
    texts_by_place = [list(_find_marked_texts(each.place, texts)) for each in places]
    all_texts = [each for marked_texts in texts_by_place for each in marked_texts]
    faults = [
        fault
        for each, marked_texts in zip(places, texts_by_place, strict=True)
        for fault in _find_banner_faults(
            each, all_texts if each.is_cover else marked_texts, expected
        )
    ]
    values = {"count": len(places), "texts": len(set(all_texts))}
    return make_check(
        QT_TRANSLATE_NOOP("proof", "Markings match the content"),
        faults,
        Sentence(
            QT_TRANSLATE_NOOP("proof", "in {count} places, with {texts} texts of a higher marking"),
            values,
        ),
    )


def _find_marked_texts(
    place: Place, texts: Iterable[tuple[MarkedText, MarkMatcher]]
) -> Iterator[MarkedText]:
    """Find the marked texts of which anything is in that place."""
    return (each for each, matcher in texts if find_identifying_mark(place, matcher, [each.marks]))


def _find_banner_faults(
    place: BannerPlace, marked_texts: Sequence[MarkedText], expected: ExpectedContent
) -> Iterator[Sentence]:
    banner = expected.banner
    required = banner.get_marking(each.marking for each in marked_texts)
    highest = banner.get_marking(each.marking for each in expected.marked_texts)
    names = dict.fromkeys((*banner.scale.names, required, highest))
    values: dict[str, object] = {"place": place.place.name, "marking": required}
    for words in place.banner_texts:
        printed_names = [name for name in names if any(_is_marking(each, name) for each in words)]
        printed = banner.scale.find_highest(printed_names)
        if banner.scale.get_rank(printed) < banner.scale.get_rank(required):
            text = next((each.text for each in marked_texts if each.marking == required), "")
            short = text if len(text) <= _MAX_LETTERS else f"{text[:_MAX_LETTERS].rstrip()}…"
            yield Sentence(_LOWER_MARKING if text else _MISSING_MARKING, {**values, "text": short})
        elif banner.scale.get_rank(printed) > banner.scale.get_rank(highest):
            yield Sentence(_HIGHER_MARKING, {**values, "marking": printed})


def _is_marking(words: str, name: str) -> bool:
    """Return whether the words are a marking, in capitals or not. Its end may be cut short."""
    pattern = ".".join(re.escape(fold(part)) for part in words.split("\ufffd"))
    if words.endswith("…"):
        pattern = pattern.removesuffix(re.escape(fold("…"))) + ".*"
    return bool(re.fullmatch(pattern, fold(normalize_text(name))))
