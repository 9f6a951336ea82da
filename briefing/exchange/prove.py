"""Proving a book: its file opened again, and held against the truth."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.domain.errors import BriefingError
from briefing.domain.wording import ENGLISH, QT_TRANSLATE_NOOP
from briefing.exchange.found import PARAGRAPH, Found
from briefing.exchange.letters import Shown, as_shown
from briefing.exchange.proof import Check, Proof, Sentence, judged
from briefing.exchange.says import admitted_found, nothing_odd, nothing_withheld, word_for_word
from briefing.exchange.truth import Truth

if TYPE_CHECKING:
    from briefing.exchange.word import WordFile

_OTHER_LINE = QT_TRANSLATE_NOOP("proof", "the contents say “{line}”, the PDF “{other}”")
_OTHER_ENTRY = QT_TRANSLATE_NOOP("proof", "the index says “{line}”, the PDF “{other}”")
_OTHER_PAGE = QT_TRANSLATE_NOOP(
    "proof", "“{title}” stands on page {other} of the PDF, and {page} is named"
)


def prove(
    content: bytes, truth: Truth, pdf: bytes, printed: Shown = str, written: Shown = str
) -> Proof:
    """The proof of a PDF or Word file; `pdf` is the same book as PDF, and so gives page numbers.

    `printed` and `written` are what a PDF and a Word file show of a text.
    Raises BriefingError for what cannot be opened.
    """
    # Each of these libraries takes as long to load as the window itself.
    from zipfile import BadZipFile

    from lxml.etree import XMLSyntaxError
    from pikepdf import PdfError
    from pypdfium2 import PdfiumError

    in_pdf = as_shown(truth, printed)
    if is_pdf(content):
        checks = _of_pdf(content, in_pdf)
    else:
        checks = _of_word(content, as_shown(truth, written), pdf, in_pdf)
    try:
        return Proof(tuple(checks))
    except (BadZipFile, XMLSyntaxError, PdfError, PdfiumError) as error:
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "The book cannot be opened again ({why})."), why=error
        ) from error


def is_pdf(content: bytes) -> bool:
    return content.startswith(b"%PDF")


def refuse_unproved(proof: Proof, path: Path | None) -> None:
    """Raise BriefingError when the proof failed, with its first fault.

    `path` is None where the book is to be printed, not saved.
    """
    if proof.passed:
        return
    saved = QT_TRANSLATE_NOOP("error", "{path} was not saved, for its proof failed: {fault}.")
    printed = QT_TRANSLATE_NOOP("error", "The book was not printed, for its proof failed: {fault}.")
    fault = proof.failed[0].said(ENGLISH)
    raise BriefingError(printed if path is None else saved, path=path, fault=fault)


def _of_pdf(content: bytes, truth: Truth) -> Iterator[Check]:
    from briefing.exchange import banners, pages, pdf
    from briefing.exchange.printed import printed

    shown = printed(content, truth.frame)
    with pdf.opened(content) as file:
        found = pdf.found_in(file, content, shown)
        yield from said(found, truth)
        yield pdf.fonts_embedded(file)
    yield pages.pages_named(shown, truth)
    yield banners.pages_marked(shown, truth)
    yield pages.in_frame(shown, truth)
    yield pages.not_blank(shown, truth.frame)
    if truth.copy:
        yield pages.says_its_copy(shown, truth)


def _of_word(content: bytes, truth: Truth, pdf: bytes, in_pdf: Truth) -> Iterator[Check]:
    from briefing.exchange import banners, word, word_sections

    file = word.opened(content)
    found = word.found_in(file)
    yield from said(found, truth)
    yield _same_pages(file, found.pages[0], truth, pdf, in_pdf)
    yield banners.marked_rightly(list(word_sections.sections_of(file)), truth)
    yield word.not_blank(file)
    if truth.copy:
        yield word.says_its_copy(file, truth)


def said(found: Found, truth: Truth) -> Iterator[Check]:
    yield word_for_word(found, truth)
    yield nothing_withheld(found, truth)
    yield admitted_found(found, truth)
    yield nothing_odd(found, truth)


def _same_pages(file: "WordFile", text: str, truth: Truth, pdf: bytes, in_pdf: Truth) -> Check:
    """Whether a Word file names the pages that the PDF names, and these are right."""
    from briefing.exchange import indexed, pages, word
    from briefing.exchange.printed import printed
    from briefing.exchange.wording import plain

    shown = printed(pdf, truth.frame)
    right = pages.pages_named(shown, in_pdf)
    if not right.passed:
        return right
    named = pages.named_in(shown, in_pdf.contents)
    others = [
        plain(f"{entry.number} {entry.title} {page}")
        for entry, (_, page) in zip(truth.contents, named, strict=True)
    ]
    said = indexed.pages_in_index(shown, in_pdf)
    in_index = [plain(f"{each.name}, {at}") for each, at in zip(truth.index, said, strict=True)]
    faults = [
        *_others(_OTHER_LINE, word.contents_lines(file), others),
        *_others(_OTHER_ENTRY, word.index_lines(file), in_index),
    ]
    for row, in_print in zip(truth.rows, in_pdf.rows, strict=True):
        page = pages.row_page(text, row, f" {PARAGRAPH} ")
        other = pages.row_page(pages.shown_text(shown), in_print)
        if other is not None and page != other:
            title = pages.row_title(row)
            faults.append(Sentence(_OTHER_PAGE, {"title": title, "page": page, "other": other}))
    return judged(
        right.name, faults, Sentence(QT_TRANSLATE_NOOP("proof", "the same as in the PDF"))
    )


def _others(pattern: str, lines: list[str], others: list[str]) -> Iterator[Sentence]:
    """The lines that are not those of the PDF."""
    missing = [""] * max(0, len(others) - len(lines))
    for line, other in zip([*lines, *missing], others, strict=False):
        if line != other:
            yield Sentence(pattern, {"line": line, "other": other})


def content_of(path: Path) -> bytes:
    """The bytes of a book's file; raises BriefingError when it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "{path} could not be read ({why})."),
            path=path,
            why=error.strerror,
        ) from error
