"""Verifies a book: its file is opened again and compared with the expected content."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.common.errors import BriefingError
from briefing.common.limited_file import read_limited
from briefing.common.wording import ENGLISH, QT_TRANSLATE_NOOP
from briefing.verification.content_checks import (
    check_added_words,
    check_admitted_texts,
    check_forbidden_parts,
    check_nothing_withheld,
    check_quotations,
)
from briefing.verification.expected_content import ExpectedContent
from briefing.verification.extracted_content import PARAGRAPH, ExtractedContent
from briefing.verification.missing_letters import TextRenderer, apply_rendering
from briefing.verification.proof import Check, Proof, Sentence, make_check
from briefing.verification.text_matching import normalize_text, runs_from_right

if TYPE_CHECKING:
    from briefing.verification.word_file import WordFile

_TOO_LARGE = QT_TRANSLATE_NOOP(
    "error", "“{name}” is too large for a book ({size} MB; the limit is {limit} MB)."
)
_LIMIT_MB = 500
_OTHER_LINE = QT_TRANSLATE_NOOP("proof", "the contents say “{line}”, but the PDF says “{other}”")
_OTHER_ENTRY = QT_TRANSLATE_NOOP("proof", "the index says “{line}”, but the PDF says “{other}”")
_OTHER_PAGE = QT_TRANSLATE_NOOP(
    "proof", "“{title}” is on page {other} of the PDF, but {page} is given"
)


def verify(
    content: bytes,
    expected: ExpectedContent,
    pdf: bytes,
    render_pdf: TextRenderer = str,
    render_word: TextRenderer = str,
    reference: bytes | None = None,
) -> Proof:
    """Verify a PDF or Word file; with a `reference`, also that it is this one in all it has.

    `pdf` is the same book as PDF, which has the right page numbers. `render_pdf` and `render_word`
    turn a text into what a PDF and a Word file show of it. Raises BriefingError if the file cannot
    be opened.
    """
    # Importing each of these libraries takes as long as the window takes to start.
    from zipfile import BadZipFile

    from lxml.etree import XMLSyntaxError
    from pikepdf import PdfError
    from pypdfium2 import PdfiumError

    expected_in_pdf = apply_rendering(expected, render_pdf)
    if is_pdf(content):
        checks = _check_pdf(content, expected_in_pdf, reference)
    else:
        expected_in_word = apply_rendering(expected, render_word)
        checks = _check_word(content, expected_in_word, pdf, expected_in_pdf, reference)
    try:
        return Proof(tuple(checks))
    except (BadZipFile, XMLSyntaxError, PdfError, PdfiumError) as error:
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "Cannot open the book for checking ({why})."), why=error
        ) from error


def is_pdf(content: bytes) -> bool:
    return content.startswith(b"%PDF")


def refuse_unverified(proof: Proof, path: Path | None) -> None:
    """Raise BriefingError with the first fault if the proof failed.

    `path` is None if the book is to be printed, not saved.
    """
    if proof.passed:
        return
    saved = QT_TRANSLATE_NOOP("error", "{path} was not saved because its check failed: {fault}.")
    printed = QT_TRANSLATE_NOOP(
        "error", "The book was not printed because its check failed: {fault}."
    )
    fault = proof.failed[0].describe(ENGLISH)
    raise BriefingError(printed if path is None else saved, path=path, fault=fault)


def _check_pdf(
    content: bytes, expected: ExpectedContent, reference: bytes | None
) -> Iterator[Check]:
    from briefing.verification import banner_checks, page_checks, pdf_objects
    from briefing.verification.pdf_text import read_pdf_text

    pdf_text = read_pdf_text(content, expected.frame)
    with pdf_objects.open_pdf(content) as file:
        extracted = pdf_objects.extract_content(file, content, pdf_text)
        yield from check_content(extracted, expected)
        yield pdf_objects.check_fonts(file)
    yield page_checks.check_page_numbers(pdf_text, expected)
    yield banner_checks.check_page_banners(pdf_text, expected)
    yield page_checks.check_frame(pdf_text, expected)
    yield page_checks.check_blank_pages(pdf_text, expected.frame)
    yield check_added_words(extracted, expected)
    if expected.copy:
        yield page_checks.check_copy_number(pdf_text, expected)
    if reference is not None:
        from briefing.verification import reference_checks

        yield reference_checks.check_pdf(content, reference, expected.frame)


def _check_word(
    content: bytes,
    expected: ExpectedContent,
    pdf: bytes,
    expected_in_pdf: ExpectedContent,
    reference: bytes | None,
) -> Iterator[Check]:
    from briefing.verification import banner_checks, word_file, word_sections

    file = word_file.open_word(content)
    extracted = word_file.extract_content(file)
    yield from check_content(extracted, expected)
    yield _check_same_pages(file, extracted.pages[0], expected, pdf, expected_in_pdf)
    yield banner_checks.check_banners(list(word_sections.read_sections(file)), expected)
    yield word_file.check_blank_sections(file)
    if expected.copy:
        yield word_file.check_copy_number(file, expected)
    if reference is not None:
        from briefing.verification import reference_checks

        yield reference_checks.check_word(file, reference)


def check_content(extracted: ExtractedContent, expected: ExpectedContent) -> Iterator[Check]:
    yield check_quotations(extracted, expected)
    yield check_nothing_withheld(extracted, expected)
    yield check_admitted_texts(extracted, expected)
    yield check_forbidden_parts(extracted, expected)


def _check_same_pages(
    file: "WordFile",
    text: str,
    expected: ExpectedContent,
    pdf: bytes,
    expected_in_pdf: ExpectedContent,
) -> Check:
    """Check that a Word file names the pages that the PDF names, and that these are right."""
    from briefing.verification import index_checks, page_checks, word_file
    from briefing.verification.pdf_text import read_pdf_text

    pdf_text = read_pdf_text(pdf, expected.frame)
    right = page_checks.check_page_numbers(pdf_text, expected_in_pdf)
    if not right.passed or expected.frame.from_right:
        return right
    entry_pages = page_checks.find_entry_pages(pdf_text, expected_in_pdf.contents)
    others = [
        _join_line(f"{entry.number} {entry.title}", " ", page)
        for entry, (_, page) in zip(expected.contents, entry_pages, strict=True)
    ]
    page_lists = index_checks.read_page_lists(pdf_text, expected_in_pdf)
    in_index = [
        _join_line(each.name, ", ", at) for each, at in zip(expected.index, page_lists, strict=True)
    ]
    faults = [
        *_find_line_faults(_OTHER_LINE, word_file.read_contents_lines(file), others),
        *_find_line_faults(_OTHER_ENTRY, word_file.read_index_lines(file), in_index),
    ]
    for row, pdf_row in zip(expected.rows, expected_in_pdf.rows, strict=True):
        page = page_checks.find_row_page(text, row, f" {PARAGRAPH} ")
        other = page_checks.find_row_page(page_checks.join_bodies(pdf_text), pdf_row)
        if other is not None and page != other:
            title = page_checks.get_row_title(row)
            faults.append(Sentence(_OTHER_PAGE, {"title": title, "page": page, "other": other}))
    return make_check(
        right.name, faults, Sentence(QT_TRANSLATE_NOOP("proof", "the same as in the PDF"))
    )


def _join_line(words: str, between: str, page: object) -> str | None:
    """Join a line and its page; None if its words are read in another order, and no page."""
    if page is None and runs_from_right(words):
        return None
    return normalize_text(f"{words}{between}{page}")


def _find_line_faults(
    sentence: str, lines: list[str], others: list[str | None]
) -> Iterator[Sentence]:
    """Find the lines that differ from those of the PDF."""
    missing = [""] * max(0, len(others) - len(lines))
    for line, other in zip([*lines, *missing], others, strict=False):
        if other is not None and line != other:
            yield Sentence(sentence, {"line": line, "other": other})


def read_book_file(path: Path) -> bytes:
    """Read a book's file; raises BriefingError if it cannot be read or is no regular file."""
    return read_limited(path, _LIMIT_MB, _TOO_LARGE)
