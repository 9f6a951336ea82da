"""PDF documents: the text layer in reading order, with hints from its layout."""

import ctypes
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from briefing.common.errors import BriefingError
from briefing.common.pdfium import PDFIUM_LOCK
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.reading import Remark
from briefing.reading.furniture import PAGE_NUMBER, RUNNING_HEAD, is_page_number
from briefing.reading.labels import find_labels
from briefing.reading.layout import Row, Segment, arrange_in_reading_order
from briefing.reading.lines import BOLD_LEVEL, DocumentText, Line

ENCRYPTED = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” is protected by a password. Save a copy without the password and read that.",
)
DAMAGED = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” is damaged or no PDF document ({reason}). Ask for it again, or open it in another "
    "program and print it to a new PDF.",
)
SCAN = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” has no text layer: it is a scan, a picture of the pages. "
    "Run text recognition (OCR) over it and read the result.",
)
TOO_LONG = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” has {count} pages; at most {limit} are read. "
    "Save the pages of the statement as a file of its own.",
)
TOO_FULL = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” holds far more text than a statement; it was not read. "
    "Save the pages of the statement as a file of its own.",
)
NO_TEXT_HERE = QT_TRANSLATE_NOOP(
    "reading", "Page {page} has no text layer; what it shows was not read."
)


class _Char(NamedTuple):
    text: str
    left_edge: float
    right_edge: float
    baseline: float
    size: float
    is_bold: bool


_MAX_PAGES = 300
_MAX_CHARACTERS = 300_000
_HYPHENS = {"\x02": "-", "\ufffe": "-"}
_END_MARK = re.compile(r"[.;:!?…][”\"»’')\]]*$")


def read_pdf(original: bytes, path: Path) -> DocumentText:
    """Read the lines of a PDF file that has a text layer."""
    with PDFIUM_LOCK:
        pages, remarks = _read_pages(original, path)
    rows = [row for page in pages for row in page]
    if not rows:
        raise BriefingError(SCAN, name=path.name)
    skip_reasons = _find_page_furniture(pages)
    return DocumentText(tuple(_make_lines(pages, skip_reasons)), tuple(remarks))


def _read_pages(original: bytes, path: Path) -> tuple[list[list[Row]], list[Remark]]:
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
        pages: list[list[Row]] = []
        characters = 0
        for index in range(count):
            pages.append(_read_page(document[index]))
            characters += sum(len(row.text) for row in pages[-1])
            if characters > _MAX_CHARACTERS:
                raise BriefingError(TOO_FULL, name=path.name)
    except pypdfium2.PdfiumError as error:
        raise BriefingError(DAMAGED, name=path.name, reason=error) from error
    finally:
        document.close()
    empty = [index for index, rows in enumerate(pages, start=1) if not rows]
    return pages, [Remark(None, NO_TEXT_HERE, {"page": page}) for page in empty]


def _read_page(page: pypdfium2.PdfPage) -> list[Row]:
    text_page = page.get_textpage()
    try:
        return arrange_in_reading_order(list(_split_segments(text_page)))
    finally:
        text_page.close()
        page.close()


def _split_segments(page: pypdfium2.PdfTextPage) -> Iterator[Segment]:
    """Yield runs of characters on one baseline, without a wide gap between them."""
    run: list[_Char] = []
    for index in range(min(page.count_chars(), _MAX_CHARACTERS + 1000)):
        char = _read_char(page, index)
        if char is None:
            continue
        if run and _is_separate(run[-1], char):
            yield from _make_segment(run)
            run = []
        run.append(char)
    yield from _make_segment(run)


def _read_char(page: pypdfium2.PdfTextPage, index: int) -> _Char | None:
    """Read a character with its position; None for line ends that pdfium adds."""
    text = chr(pdfium.FPDFText_GetUnicode(page, index))
    if text in "\r\n\x00":
        return None
    x, y = ctypes.c_double(), ctypes.c_double()
    pdfium.FPDFText_GetCharOrigin(page, index, x, y)
    left_edge, _, right_edge, _ = page.get_charbox(index, loose=True)
    size = pdfium.FPDFText_GetFontSize(page, index)
    is_bold = pdfium.FPDFText_GetFontWeight(page, index) >= 600
    return _Char(_HYPHENS.get(text, text), left_edge, right_edge, y.value, size, is_bold)


def _is_separate(before: _Char, char: _Char) -> bool:
    """Tell whether this is another line or column: more than two letters' width away."""
    size = max(before.size, char.size)
    return abs(before.baseline - char.baseline) > 0.5 * size or not (
        -size < char.left_edge - before.right_edge < 2 * size
    )


def _make_segment(run: Sequence[_Char]) -> Iterator[Segment]:
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
    return None if find_labels(row.text) else False


def _get_heading_level(row: Row, usual: float) -> int:
    if row.size > 1.15 * usual:
        return 2
    return BOLD_LEVEL if row.is_bold else 0


def _is_note(row: Row, rows: Sequence[Row], usual: float) -> bool:
    """Tell whether this is small print at the foot of a page with a number or a star first."""
    low = row.baseline < rows[0].baseline - 0.5 * (rows[0].baseline - rows[-1].baseline)
    return low and row.size < 0.9 * usual and bool(re.match(r"\s*[\d*¹²³⁴-⁹]", row.text))
