"""Comparison of a file with the book as it was issued, or as the program writes it now.

The other checks search a file for what it must and must not say. This one finds what was added,
lost or drawn otherwise: page by page in its words and in its look, and in all that no page shows.
"""

from collections import Counter
from collections.abc import Iterator
from contextlib import closing

import pypdfium2
from lxml import etree
from PIL import Image, ImageChops

from briefing.common.pdfium import PDFIUM_LOCK
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.verification import extracted_content, pdf_objects, word_file
from briefing.verification.extracted_content import PARAGRAPH, make_page_name
from briefing.verification.page_frame import Frame
from briefing.verification.pdf_text import Page, read_pdf_text
from briefing.verification.proof import Check, Sentence, make_check
from briefing.verification.text_matching import normalize_text
from briefing.verification.word_file import WordFile

SAME = QT_TRANSLATE_NOOP("proof", "Nothing was added, removed or changed")
_PAGES = QT_TRANSLATE_NOOP("proof", "the file has {pages} pages, the book {other}")
_SIZE = QT_TRANSLATE_NOOP("proof", "{page} has another size")
_ADDED = QT_TRANSLATE_NOOP("proof", "“{words}” in {place} is not in the book")
_MISSING = QT_TRANSLATE_NOOP("proof", "“{words}” of the book is missing in {place}")
_ORDER = QT_TRANSLATE_NOOP("proof", "the words of {page} are in another order")
_LOOK = QT_TRANSLATE_NOOP("proof", "{page} looks different from the book")
_BOOKMARKS = QT_TRANSLATE_NOOP("proof", "the bookmarks are not those of the book")
_LINK = QT_TRANSLATE_NOOP("proof", "a link on {page} is not that of the book")
_BEHIND_ADDED = QT_TRANSLATE_NOOP("proof", "“{words}”, which no page shows, is not in the book")
_BEHIND_MISSING = QT_TRANSLATE_NOOP(
    "proof", "“{words}” of the book, which no page shows, is missing"
)
_PART = QT_TRANSLATE_NOOP("proof", "{part} is not that of the book")
_PROVED = QT_TRANSLATE_NOOP("proof", "it is the book, in its words and in its look")

_MAX_LETTERS = 60
_SCALE = 1.0  # dots a point
_MAX_DIFFERENCE = 24  # of 255: what the picture of one and the same page may differ by


def check_pdf(content: bytes, reference: bytes, frame: Frame) -> Check:
    """Check that a PDF is the reference: its pages, their look, its bookmarks, its other texts."""
    return make_check(SAME, list(_find_pdf_faults(content, reference, frame)), Sentence(_PROVED))


def check_word(file: WordFile, reference: bytes) -> Check:
    """Check that a Word file is the reference, part by part."""
    return make_check(
        SAME, list(_find_word_faults(file, word_file.open_word(reference))), Sentence(_PROVED)
    )


# PDF


def _find_pdf_faults(content: bytes, reference: bytes, frame: Frame) -> Iterator[Sentence]:
    text, other = read_pdf_text(content, frame), read_pdf_text(reference, frame)
    if len(text.pages) != len(other.pages):
        yield Sentence(_PAGES, {"pages": len(text.pages), "other": len(other.pages)})
        return
    different = set()
    for number, (page, other_page) in enumerate(zip(text.pages, other.pages, strict=True)):
        faults = list(_find_page_faults(page, other_page))
        yield from faults
        if faults:
            different.add(number)
    for number in _find_different_looks(content, reference):
        if number not in different:
            yield Sentence(_LOOK, {"page": make_page_name(other.pages[number].folio)})
    if text.bookmarks != other.bookmarks:
        yield Sentence(_BOOKMARKS)
    yield from _find_faults_behind(content, reference)


def _find_page_faults(page: Page, other: Page) -> Iterator[Sentence]:
    name = make_page_name(other.folio)
    if (page.folio, page.width, page.height) != (other.folio, other.width, other.height):
        yield Sentence(_SIZE, {"page": name})
    if page.text == other.text:
        return
    lines, other_lines = _count_lines(page), _count_lines(other)
    for words in lines - other_lines:
        yield Sentence(_ADDED, {"words": _shorten(words), "place": name})
    for words in other_lines - lines:
        yield Sentence(_MISSING, {"words": _shorten(words), "place": name})
    if lines == other_lines and normalize_text(page.text) != normalize_text(other.text):
        yield Sentence(_ORDER, {"page": name})


def _count_lines(page: Page) -> Counter[str]:
    return Counter(filter(None, map(normalize_text, page.text.splitlines())))


def _find_different_looks(content: bytes, reference: bytes) -> Iterator[int]:
    """Find the pages that look different, counted from 0."""
    with (
        PDFIUM_LOCK,
        closing(pypdfium2.PdfDocument(content)) as file,
        closing(pypdfium2.PdfDocument(reference)) as other,
    ):
        for number in range(len(file)):
            if _is_different(_draw(file[number]), _draw(other[number])):
                yield number


def _draw(page: pypdfium2.PdfPage) -> Image.Image:
    with closing(page), closing(page.render(scale=_SCALE)) as bitmap:
        picture: Image.Image = bitmap.to_pil().convert("RGB")
        return picture


def _is_different(picture: Image.Image, other: Image.Image) -> bool:
    if picture.size != other.size:
        return True
    extremes = ImageChops.difference(picture, other).getextrema()
    return any(high > _MAX_DIFFERENCE for _, high in extremes)  # type: ignore[misc]  # bands


def _find_faults_behind(content: bytes, reference: bytes) -> Iterator[Sentence]:
    """Compare where links lead, what is said to those who hear a book, and its properties."""
    with pdf_objects.open_pdf(content) as file, pdf_objects.open_pdf(reference) as other:
        strings, other_strings = (
            Counter(pdf_objects.list_shown_strings(file)),
            Counter(pdf_objects.list_shown_strings(other)),
        )
        links, other_links = (
            Counter(pdf_objects.list_links(file)),
            Counter(pdf_objects.list_links(other)),
        )
    for number, *_ in sorted((links - other_links) | (other_links - links), key=str):
        yield Sentence(_LINK, {"page": make_page_name(number + 1)})
    for words in strings - other_strings:
        yield Sentence(_BEHIND_ADDED, {"words": _shorten(words)})
    for words in other_strings - strings:
        yield Sentence(_BEHIND_MISSING, {"words": _shorten(words)})


# Word


def _find_word_faults(file: WordFile, reference: WordFile) -> Iterator[Sentence]:
    for part in sorted({*file.trees, *reference.trees}):
        tree, other = file.trees.get(part), reference.trees.get(part)
        if tree is None or other is None or _canonize(tree) != _canonize(other):
            faults = list(_find_paragraph_faults(part, tree, other))
            yield from faults or (Sentence(_PART, {"part": part}),)
    for part in sorted({*file.others, *reference.others}):
        if file.others.get(part) != reference.others.get(part):
            yield Sentence(_PART, {"part": part})


def _canonize(tree: etree._Element) -> bytes:
    """Write a part in the one form that does not depend on how its markup was typed."""
    return etree.tostring(tree, method="c14n", exclusive=True)


def _find_paragraph_faults(
    part: str, tree: etree._Element | None, other: etree._Element | None
) -> Iterator[Sentence]:
    """Find the paragraphs that only one of the two parts has."""
    if tree is None or other is None:
        return
    place = Sentence(extracted_content.PART, {"part": part})
    paragraphs, other_paragraphs = map(_count_paragraphs, (tree, other))
    for words in paragraphs - other_paragraphs:
        yield Sentence(_ADDED, {"words": _shorten(words), "place": place})
    for words in other_paragraphs - paragraphs:
        yield Sentence(_MISSING, {"words": _shorten(words), "place": place})


def _count_paragraphs(tree: etree._Element) -> Counter[str]:
    text = word_file.join_text(tree.iter())
    return Counter(filter(None, map(str.strip, text.split(PARAGRAPH))))


def _shorten(text: str) -> str:
    return text if len(text) <= _MAX_LETTERS else f"{text[:_MAX_LETTERS].rstrip()}…"
