"""Proving a book: its file opened again, and held against the truth."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.common.errors import BriefingError
from briefing.common.wording import ENGLISH, QT_TRANSLATE_NOOP
from briefing.verification.content_checks import (
    admitted_found,
    nothing_odd,
    nothing_withheld,
    word_for_word,
)
from briefing.verification.expected_content import Truth
from briefing.verification.extracted_content import PARAGRAPH, Found
from briefing.verification.missing_letters import Shown, as_shown
from briefing.verification.proof import Check, Proof, Sentence, judged

if TYPE_CHECKING:
    from briefing.verification.word_file import WordFile

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
    from briefing.verification import banner_checks, page_checks, pdf_objects
    from briefing.verification.pdf_text import printed

    shown = printed(content, truth.frame)
    with pdf_objects.opened(content) as file:
        found = pdf_objects.found_in(file, content, shown)
        yield from said(found, truth)
        yield pdf_objects.fonts_embedded(file)
    yield page_checks.pages_named(shown, truth)
    yield banner_checks.pages_marked(shown, truth)
    yield page_checks.in_frame(shown, truth)
    yield page_checks.not_blank(shown, truth.frame)
    if truth.copy:
        yield page_checks.says_its_copy(shown, truth)


def _of_word(content: bytes, truth: Truth, pdf: bytes, in_pdf: Truth) -> Iterator[Check]:
    from briefing.verification import banner_checks, word_file, word_sections

    file = word_file.opened(content)
    found = word_file.found_in(file)
    yield from said(found, truth)
    yield _same_pages(file, found.pages[0], truth, pdf, in_pdf)
    yield banner_checks.marked_rightly(list(word_sections.sections_of(file)), truth)
    yield word_file.not_blank(file)
    if truth.copy:
        yield word_file.says_its_copy(file, truth)


def said(found: Found, truth: Truth) -> Iterator[Check]:
    yield word_for_word(found, truth)
    yield nothing_withheld(found, truth)
    yield admitted_found(found, truth)
    yield nothing_odd(found, truth)


def _same_pages(file: "WordFile", text: str, truth: Truth, pdf: bytes, in_pdf: Truth) -> Check:
    """Whether a Word file names the pages that the PDF names, and these are right."""
    from briefing.verification import index_checks, page_checks, word_file
    from briefing.verification.pdf_text import printed
    from briefing.verification.text_matching import plain

    shown = printed(pdf, truth.frame)
    right = page_checks.pages_named(shown, in_pdf)
    if not right.passed:
        return right
    named = page_checks.named_in(shown, in_pdf.contents)
    others = [
        plain(f"{entry.number} {entry.title} {page}")
        for entry, (_, page) in zip(truth.contents, named, strict=True)
    ]
    said = index_checks.pages_in_index(shown, in_pdf)
    in_index = [plain(f"{each.name}, {at}") for each, at in zip(truth.index, said, strict=True)]
    faults = [
        *_others(_OTHER_LINE, word_file.contents_lines(file), others),
        *_others(_OTHER_ENTRY, word_file.index_lines(file), in_index),
    ]
    for row, in_print in zip(truth.rows, in_pdf.rows, strict=True):
        page = page_checks.row_page(text, row, f" {PARAGRAPH} ")
        other = page_checks.row_page(page_checks.shown_text(shown), in_print)
        if other is not None and page != other:
            title = page_checks.row_title(row)
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
