"""PDF documents: the text layer in reading order, with hints from its layout."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from pathlib import Path
from statistics import median
from typing import NamedTuple

import pypdfium2

from briefing.common.errors import BriefingError
from briefing.common.pdfium import PDFIUM_LOCK
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.reading import Remark
from briefing.reading.dates import is_date_line
from briefing.reading.formats.omissions import WATERMARK, CollectedText
from briefing.reading.formats.pdf_chars import MAX_CHARACTERS, Char, read_chars
from briefing.reading.formats.pdf_layout import Row, Segment, arrange_in_reading_order
from briefing.reading.formats.pdf_visibility import PageSight
from briefing.reading.furniture import PAGE_NUMBER, RUNNING_HEAD, is_page_number
from briefing.reading.labels import find_labels
from briefing.reading.lines import BOLD_LEVEL, DocumentText, Line

ENCRYPTED = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” is protected by a password. Save a copy without the password.",
)
DAMAGED = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” is damaged or not a PDF document ({reason}). Ask for a new copy, or open it in "
    "another program and print it to a new PDF.",
)
SCAN = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” has no text layer: it is a scan. Run text recognition (OCR) on it first.",
)
TOO_LONG = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” has {count} pages; the limit is {limit}. Save the pages of the statement as a "
    "separate file.",
)
TOO_FULL = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” contains far more text than a statement, so it was not read. Save the pages of "
    "the statement as a separate file.",
)
NO_TEXT_HERE = QT_TRANSLATE_NOOP(
    "reading", "Page {page} has no text layer. Its content was not read."
)
PICTURE_HERE = QT_TRANSLATE_NOOP(
    "reading", "Page {page} is a picture with few words. The picture was not read."
)


class _Omission(NamedTuple):
    """Words that are not seen, and the height at which they stand on the page."""

    baseline: float
    reason: str
    text: str


class _Page(NamedTuple):
    rows: list[Row]
    omissions: list[_Omission]
    is_picture: bool


_MAX_PAGES = 300
_END_OF_LINE_HYPHEN = re.compile(r"[^\W\d_][-‐\u00ad]$")
_END_MARK = re.compile(r"[.;:!?…][”\"»’')\]]*$")


def read_pdf(original: bytes, path: Path) -> DocumentText:
    """Read the lines of a PDF file that has a text layer."""
    with PDFIUM_LOCK:
        pages = _read_pages(original, path)
    if all(page.is_picture or not page.rows for page in pages):
        raise BriefingError(SCAN, name=path.name)
    rows = [page.rows for page in pages]
    lines = tuple(_make_lines(rows, _find_page_furniture(rows)))
    return DocumentText(lines, (*_report_pictures(pages), *_report_omissions(pages)))


def _report_pictures(pages: Sequence[_Page]) -> Iterator[Remark]:
    for number, page in enumerate(pages, start=1):
        if page.is_picture or not page.rows:
            yield Remark(None, PICTURE_HERE if page.rows else NO_TEXT_HERE, {"page": number})


def _report_omissions(pages: Sequence[_Page]) -> Iterator[Remark]:
    """Report words that are not seen, with the line that is closest to them."""
    line = 0
    for page in pages:
        texts: dict[int, CollectedText] = {}
        for omission in page.omissions:
            distances = [abs(row.baseline - omission.baseline) for row in page.rows]
            number = line + distances.index(min(distances)) + 1 if distances else line
            texts.setdefault(number, CollectedText()).omit(omission.reason, f"{omission.text} ")
        for number, text in sorted(texts.items()):
            yield from text.report(number or None)
        line += len(page.rows)


def _read_pages(original: bytes, path: Path) -> list[_Page]:
    try:
        document = pypdfium2.PdfDocument(original)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise BriefingError(ENCRYPTED, name=path.name) from error
        raise BriefingError(DAMAGED, name=path.name, reason=error) from error
    try:
        count = len(document)
        if count > _MAX_PAGES:
            raise BriefingError(TOO_LONG, name=path.name, count=count, limit=_MAX_PAGES)
        pages: list[_Page] = []
        characters = 0
        for index in range(count):
            pages.append(_read_page(document[index]))
            characters += sum(len(row.text) for row in pages[-1].rows)
            if characters > MAX_CHARACTERS:
                raise BriefingError(TOO_FULL, name=path.name)
    except pypdfium2.PdfiumError as error:
        raise BriefingError(DAMAGED, name=path.name, reason=error) from error
    finally:
        document.close()
    return pages


def _read_page(page: pypdfium2.PdfPage) -> _Page:
    text_page = page.get_textpage()
    try:
        chars = list(read_chars(text_page))
        sight = PageSight(page)
        reasons = sight.find_omissions(chars)
    finally:
        text_page.close()
        page.close()
    rows = arrange_in_reading_order(list(_split_segments(chars, reasons)))
    kept_chars = [char for char, reason in zip(chars, reasons, strict=True) if not reason]
    is_picture = sight.is_only_picture(kept_chars)
    return _Page(rows, list(_list_omissions(chars, reasons)), is_picture)


def _list_omissions(chars: Sequence[Char], reasons: Sequence[str]) -> Iterator[_Omission]:
    """List the words left out, line by line; a watermark may rise from letter to letter."""
    pairs = zip(reasons, chars, strict=True)
    lines = groupby(pairs, lambda pair: (pair[0], pair[0] != WATERMARK and pair[1].baseline))
    for (reason, _), group in lines:
        if reason:
            line = [char for _, char in group]
            yield _Omission(line[0].baseline, reason, "".join(char.text for char in line))


def _split_segments(chars: Sequence[Char], reasons: Sequence[str]) -> Iterator[Segment]:
    """Yield runs of characters on one baseline, without a wide gap between them.

    Words left out leave no gap.
    """
    run: list[Char] = []
    before: Char | None = None
    omitted_text = ""
    for char, reason in zip(chars, reasons, strict=True):
        if before is not None and _is_separate(before, char):
            yield from _make_segment(run)
            run, omitted_text = [], ""
        before = char
        if reason:
            omitted_text += char.text
            continue
        if omitted_text and run:
            run += _join_over_omission(run[-1], omitted_text)
        if not (omitted_text and run and run[-1].text == char.text == " "):
            run.append(char)
        omitted_text = ""
    yield from _make_segment(run)


def _join_over_omission(before: Char, omitted_text: str) -> list[Char]:
    """Return the space that parts words, if it was left out with the words between them."""
    has_space = any(map(str.isspace, omitted_text)) and not before.text.isspace()
    return [before._replace(text=" ")] if has_space else []


def _is_separate(before: Char, char: Char) -> bool:
    """Tell whether this is another line or column: more than two letters' width away."""
    size = max(before.size, char.size)
    return abs(before.baseline - char.baseline) > 0.5 * size or not (
        -size < char.left_edge - before.right_edge < 2 * size
    )


def _make_segment(run: Sequence[Char]) -> Iterator[Segment]:
    text = "".join(char.text for char in run)
    solid = [char for char in run if not char.text.isspace()]
    if solid:
        size = median(char.size for char in solid)
        bold = all(char.is_bold for char in solid)
        yield Segment(text, solid[0].left_edge, solid[-1].right_edge, solid[0].baseline, size, bold)


def _find_page_furniture(pages: Sequence[Sequence[Row]]) -> dict[tuple[int, int], str]:
    """Find rows at the edge of a page that repeat from page to page, or only number it."""
    edges = {
        (number, index): re.sub(r"\d+", "#", rows[index].text)
        for number, rows in enumerate(pages)
        for index in {0, 1, len(rows) - 2, len(rows) - 1}
        if 0 <= index < len(rows)
    }
    often = Counter(edges.values())
    reasons = {}
    for (number, index), text in edges.items():
        outermost = index in (0, len(pages[number]) - 1)
        if outermost and is_page_number(pages[number][index].text.strip()):
            reasons[number, index] = PAGE_NUMBER
        elif often[text] > max(1, len(pages) // 2) and _is_set_off(pages[number], index):
            reasons[number, index] = RUNNING_HEAD
    return reasons


def _is_set_off(rows: Sequence[Row], index: int) -> bool:
    """Tell whether the row is further from the text than the lines are from each other."""
    steps = [abs(above.baseline - below.baseline) for above, below in pairwise(rows)]
    if not steps:
        return True
    step = steps[index] if index < len(rows) / 2 else steps[index - 1]
    return step > 1.4 * median(steps) or len(rows) < 4


def _make_lines(
    pages: Sequence[Sequence[Row]], skip_reasons: dict[tuple[int, int], str]
) -> Iterator[Line]:
    body = [row.size for rows in pages for row in rows for _ in row.text]
    usual = median(body)
    leading = _measure_leading(pages, usual)
    number, before, note = 0, None, False
    for page, rows in enumerate(pages):
        note = False
        for index, row in enumerate(rows):
            number += 1
            if (page, index) in skip_reasons:
                yield Line(number, row.text, skip_reason=skip_reasons[page, index])
                continue
            note = note or _is_note(row, rows, usual)
            line = Line(
                number, row.text, _detect_paragraph_start(row, before, leading), is_footnote=note
            )
            yield replace(line, heading_level=_get_heading_level(row, usual))
            before = row


def _measure_leading(pages: Sequence[Sequence[Row]], usual: float) -> float:
    """Measure the usual distance from line to line."""
    steps = [
        above.baseline - below.baseline
        for rows in pages
        for above, below in pairwise(rows)
        if 0 < above.baseline - below.baseline < 3 * usual
    ]
    return median(steps) if steps else 1.2 * usual


def _detect_paragraph_start(row: Row, before: Row | None, leading: float) -> bool | None:
    """Tell whether the row begins a paragraph; None if the layout does not show it."""
    if before is None:
        return True
    if _END_OF_LINE_HYPHEN.search(before.text) and row.text[:1].islower():
        return False
    step = before.baseline - row.baseline
    if step < 0:  # another column or page
        return None
    if step > 1.3 * leading or len(row.segments) > 1 or len(before.segments) > 1:
        return True
    if abs(row.size - before.size) > 0.1 * before.size:
        return True
    room = before.column_right - before.right_edge
    word = row.text.split(maxsplit=1)[0]
    needed = (row.right_edge - row.left_edge) * (len(word) + 1) / max(len(row.text), 1)
    has_end_mark = bool(_END_MARK.search(before.text))
    if room > needed + 0.5 * row.size and (
        has_end_mark or room > 0.4 * (before.column_right - before.column_left)
    ):
        return True
    if row.left_edge > before.left_edge + row.size and has_end_mark:
        return True
    is_open = find_labels(row.text) or is_date_line(row.text) or is_date_line(before.text)
    return None if is_open else False


def _get_heading_level(row: Row, usual: float) -> int:
    if row.size > 1.15 * usual:
        return 2
    return BOLD_LEVEL if row.is_bold else 0


def _is_note(row: Row, rows: Sequence[Row], usual: float) -> bool:
    """Tell whether this is small print at the foot of a page with a number or a star first."""
    low = row.baseline < rows[0].baseline - 0.5 * (rows[0].baseline - rows[-1].baseline)
    return low and row.size < 0.9 * usual and bool(re.match(r"\s*[\d*¹²³⁴-⁹]", row.text))
