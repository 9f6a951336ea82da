"""PDF documents: the text layer, in reading order, with what the setting tells of paragraphs."""

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
from briefing.reading.labels import labels
from briefing.reading.layout import Row, Segment, in_reading_order
from briefing.reading.lines import BOLD, Line, Received

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
    left: float
    right: float
    base: float
    size: float
    bold: bool


_PAGES = 300
_CHARACTERS = 300_000
_HYPHENS = {"\x02": "-", "\ufffe": "-"}
_ENDED = re.compile(r"[.;:!?…][”\"»’')\]]*$")


def read_pdf(original: bytes, path: Path) -> Received:
    with PDFIUM_LOCK:
        pages, remarks = _pages(original, path)
    rows = [row for page in pages for row in page]
    if not rows:
        raise BriefingError(SCAN, name=path.name)
    why = _page_furniture(pages)
    return Received(tuple(_lines(pages, why)), tuple(remarks))


def _pages(original: bytes, path: Path) -> tuple[list[list[Row]], list[Remark]]:
    try:
        document = pypdfium2.PdfDocument(original)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise BriefingError(ENCRYPTED, name=path.name) from error
        raise BriefingError(DAMAGED, name=path.name, reason=error) from error
    try:
        count = len(document)
        if count > _PAGES:
            raise BriefingError(TOO_LONG, name=path.name, count=count, limit=_PAGES)
        pages: list[list[Row]] = []
        characters = 0
        for index in range(count):
            pages.append(_page(document[index]))
            characters += sum(len(row.text) for row in pages[-1])
            if characters > _CHARACTERS:
                raise BriefingError(TOO_FULL, name=path.name)
    except pypdfium2.PdfiumError as error:
        raise BriefingError(DAMAGED, name=path.name, reason=error) from error
    finally:
        document.close()
    empty = [index for index, rows in enumerate(pages, start=1) if not rows]
    return pages, [Remark(None, NO_TEXT_HERE, {"page": page}) for page in empty]


def _page(page: pypdfium2.PdfPage) -> list[Row]:
    text_page = page.get_textpage()
    try:
        return in_reading_order(list(_segments(text_page)))
    finally:
        text_page.close()
        page.close()


def _segments(page: pypdfium2.PdfTextPage) -> Iterator[Segment]:
    """Runs of characters on one baseline, without a wide gap between them."""
    run: list[_Char] = []
    for index in range(min(page.count_chars(), _CHARACTERS + 1000)):
        char = _char(page, index)
        if char is None:
            continue
        if run and _apart(run[-1], char):
            yield from _segment(run)
            run = []
        run.append(char)
    yield from _segment(run)


def _char(page: pypdfium2.PdfTextPage, index: int) -> _Char | None:
    """A character where it stands; None for the ends of lines that pdfium makes up."""
    text = chr(pdfium.FPDFText_GetUnicode(page, index))
    if text in "\r\n\x00":
        return None
    x, y = ctypes.c_double(), ctypes.c_double()
    pdfium.FPDFText_GetCharOrigin(page, index, x, y)
    left, _, right, _ = page.get_charbox(index, loose=True)
    size = pdfium.FPDFText_GetFontSize(page, index)
    bold = pdfium.FPDFText_GetFontWeight(page, index) >= 600
    return _Char(_HYPHENS.get(text, text), left, right, y.value, size, bold)


def _apart(before: _Char, char: _Char) -> bool:
    """Another line, or another column: more than two letters' width away."""
    size = max(before.size, char.size)
    return abs(before.base - char.base) > 0.5 * size or not (
        -size < char.left - before.right < 2 * size
    )


def _segment(run: Sequence[_Char]) -> Iterator[Segment]:
    text = "".join(char.text for char in run)
    solid = [char for char in run if not char.text.isspace()]
    if solid:
        size = median(char.size for char in solid)
        bold = all(char.bold for char in solid)
        yield Segment(text, solid[0].left, solid[-1].right, solid[0].base, size, bold)


def _page_furniture(pages: Sequence[Sequence[Row]]) -> dict[tuple[int, int], str]:
    """Rows at the edge of a page that repeat from page to page, or only number it."""
    edges = {
        (number, index): re.sub(r"\d+", "#", rows[index].text)
        for number, rows in enumerate(pages)
        for index in {0, 1, len(rows) - 2, len(rows) - 1}
        if 0 <= index < len(rows)
    }
    often = Counter(edges.values())
    found = {}
    for (number, index), text in edges.items():
        outermost = index in (0, len(pages[number]) - 1)
        if outermost and is_page_number(pages[number][index].text.strip()):
            found[number, index] = PAGE_NUMBER
        elif often[text] > max(1, len(pages) // 2) and _stands_off(pages[number], index):
            found[number, index] = RUNNING_HEAD
    return found


def _stands_off(rows: Sequence[Row], index: int) -> bool:
    """Further from the text of the page than its lines are from each other."""
    steps = [abs(above.base - below.base) for above, below in pairwise(rows)]
    if not steps:
        return True
    step = steps[index] if index < len(rows) / 2 else steps[index - 1]
    return step > 1.4 * median(steps) or len(rows) < 4


def _lines(pages: Sequence[Sequence[Row]], why: dict[tuple[int, int], str]) -> Iterator[Line]:
    body = [row.size for rows in pages for row in rows for _ in row.text]
    usual = median(body)
    leading = _leading(pages, usual)
    number, before, note = 0, None, False
    for page, rows in enumerate(pages):
        note = False
        for index, row in enumerate(rows):
            number += 1
            if (page, index) in why:
                yield Line(number, row.text, skip_reason=why[page, index])
                continue
            note = note or _is_note(row, rows, usual)
            line = Line(number, row.text, _starts(row, before, leading), is_footnote=note)
            yield replace(line, heading=_heading(row, usual))
            before = row


def _leading(pages: Sequence[Sequence[Row]], usual: float) -> float:
    """The usual distance from line to line."""
    steps = [
        above.base - below.base
        for rows in pages
        for above, below in pairwise(rows)
        if 0 < above.base - below.base < 3 * usual
    ]
    return median(steps) if steps else 1.2 * usual


def _starts(row: Row, before: Row | None, leading: float) -> bool | None:
    """Whether the row begins a paragraph, as far as its setting tells."""
    if before is None:
        return True
    step = before.base - row.base
    if step < 0:  # another column or page
        return None
    if step > 1.3 * leading or len(row.segments) > 1 or len(before.segments) > 1:
        return True
    if abs(row.size - before.size) > 0.1 * before.size:
        return True
    room = before.end - before.right
    word = row.text.split(maxsplit=1)[0]
    needed = (row.right - row.left) * (len(word) + 1) / max(len(row.text), 1)
    ended = bool(_ENDED.search(before.text))
    if room > needed + 0.5 * row.size and (ended or room > 0.4 * (before.end - before.start)):
        return True
    if row.left > before.left + row.size and ended:
        return True
    return None if labels(row.text) else False


def _heading(row: Row, usual: float) -> int:
    if row.size > 1.15 * usual:
        return 2
    return BOLD if row.bold else 0


def _is_note(row: Row, rows: Sequence[Row], usual: float) -> bool:
    """Small print at the foot of a page that begins with a number or a star."""
    low = row.base < rows[0].base - 0.5 * (rows[0].base - rows[-1].base)
    return low and row.size < 0.9 * usual and bool(re.match(r"\s*[\d*¹²³⁴-⁹]", row.text))
