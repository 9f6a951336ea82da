"""Checks of printed pages: words are in their frame, page numbers agree with the contents."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from briefing.book.blocks import ContentsEntry
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.folio import PATTERN, Folio
from briefing.verification.expected_content import ExpectedContent
from briefing.verification.extracted_content import make_page_name
from briefing.verification.index_checks import find_index_faults, parse_page_list, read_page_lists
from briefing.verification.page_frame import Area, Frame
from briefing.verification.pdf_text import Page, PdfText
from briefing.verification.proof import COPY, ON_EVERY_PAGE, Check, Sentence, make_check
from briefing.verification.text_matching import (
    make_pattern,
    normalize_text,
    runs_from_right,
    squeeze,
)

_OVERHANG = 0.15
_OUTSIDE = QT_TRANSLATE_NOOP("proof", "“{words}” is outside the print area of {page}")
_OVER = QT_TRANSLATE_NOOP("proof", "“{words}” overlaps “{others}” on {page}")
_BLANK = QT_TRANSLATE_NOOP("proof", "{page} is blank")
_NO_PAGE = QT_TRANSLATE_NOOP("proof", "“{title}” has no page number")
_WRONG = QT_TRANSLATE_NOOP("proof", "“{title}” should be on {page}, but is not there")
_BOOKMARK = QT_TRANSLATE_NOOP(
    "proof", "the bookmark “{title}” leads to {page}, but the contents say {other}"
)
_RIGHT_PAGES = QT_TRANSLATE_NOOP("proof", "Page numbers are right")
_NOT_COMPARED = QT_TRANSLATE_NOOP("proof", "not compared in a book that reads from right to left")

_NO_COPY = QT_TRANSLATE_NOOP("proof", "“{copy}” is missing on {page}")
_BEHIND = QT_TRANSLATE_NOOP("proof", "{page} has a different watermark: “{words}”")

# A line of the contents with the page that it names, None if it names none.
EntryPage = tuple[ContentsEntry, Folio | None]


def check_frame(pdf_text: PdfText, expected: ExpectedContent) -> Check:
    """Check that all words are in the type area, head, foot or tab, and none over others.

    Behind them is the watermark, if there is one, and nothing else.
    """
    faults = [
        fault for page in pdf_text.pages for fault in _find_outside_text(page, expected.frame)
    ]
    faults += (fault for page in pdf_text.pages for fault in _find_overlaps(page))
    watermark = normalize_text(expected.copy) if expected.has_watermark else ""
    faults += (
        Sentence(
            _BEHIND, {"words": page.tilted_text or watermark, "page": make_page_name(page.folio)}
        )
        for page in pdf_text.pages
        if page.tilted_text != watermark
    )
    count = sum(len(page.lines) for page in pdf_text.pages)
    return make_check(
        QT_TRANSLATE_NOOP("proof", "All words are inside the print area"),
        faults,
        Sentence(QT_TRANSLATE_NOOP("proof", "{count} lines, no overlaps"), {"count": count}),
    )


def _find_outside_text(page: Page, frame: Frame) -> Iterator[Sentence]:
    areas = frame.list_areas(page.folio, page.width, page.height)
    for line in page.lines:
        # A letter may reach out of its line by a part of its size, as the J of a large title does.
        reach = line.size * _OVERHANG
        left_edge, lower, right_edge, upper = line.area
        text = Area(min(left_edge + reach, right_edge), lower, right_edge, upper)
        if not any(area.contains(text) for area in areas):
            yield Sentence(
                _OUTSIDE, {"words": normalize_text(line.text), "page": make_page_name(page.folio)}
            )


def _find_overlaps(page: Page) -> Iterator[Sentence]:
    lines = sorted(page.lines, key=lambda line: line.area.lower_edge)
    for at, line in enumerate(lines):
        for other in lines[at + 1 :]:
            if other.area.lower_edge >= line.area.upper_edge:
                break
            if line.area.overlaps(other.area):
                words, others = normalize_text(other.text), normalize_text(line.text)
                values = {"words": words, "others": others, "page": make_page_name(page.folio)}
                yield Sentence(_OVER, values)


def check_blank_pages(pdf_text: PdfText, frame: Frame) -> Check:
    """Check that every page has words in its type area."""

    def is_blank(page: Page) -> bool:
        body: Area = frame.get_body_area(page.folio, page.width, page.height)
        return not any(body.contains(line.area) for line in page.lines)

    count = len(pdf_text.pages)
    return make_check(
        QT_TRANSLATE_NOOP("proof", "No page is blank"),
        [
            Sentence(_BLANK, {"page": make_page_name(each.folio)})
            for each in pdf_text.pages
            if is_blank(each)
        ],
        Sentence(QT_TRANSLATE_NOOP("proof", "{count} pages"), {"count": count}),
    )


def check_copy_number(pdf_text: PdfText, expected: ExpectedContent) -> Check:
    """Check that every page has the number of the copy."""
    faults = [
        Sentence(_NO_COPY, {"page": make_page_name(page.folio), "copy": expected.copy})
        for page in pdf_text.pages
        if normalize_text(expected.copy)
        not in normalize_text(page.text.replace(page.tilted_text, "", 1))
    ]
    return make_check(COPY, faults, Sentence(ON_EVERY_PAGE, {"copy": expected.copy}))


# Page numbers


def check_page_numbers(pdf_text: PdfText, expected: ExpectedContent) -> Check:
    """Check that contents, bookmarks, programme and index name the right pages.

    PDFium changes the order of the words on pages that read from right to left: there is no line of
    the contents to be found, and the check says so.
    """
    if expected.frame.from_right:
        return make_check(_RIGHT_PAGES, [], Sentence(_NOT_COMPARED))
    entry_pages = find_entry_pages(pdf_text, expected.contents)
    rows = [(row, find_row_page(join_bodies(pdf_text), row)) for row in expected.rows]
    page_lists = read_page_lists(pdf_text, expected)
    faults = [
        *_find_entry_faults(pdf_text, entry_pages, expected.headings),
        *_find_bookmark_faults(pdf_text, entry_pages),
        *_find_row_faults(pdf_text, rows),
        *find_index_faults(pdf_text, expected, page_lists),
    ]
    count = len(entry_pages) + sum(page is not None for _, page in rows)
    count += sum(len(parse_page_list(pages)) for pages in page_lists if pages)
    return make_check(
        _RIGHT_PAGES,
        faults,
        Sentence(
            QT_TRANSLATE_NOOP("proof", "{count} numbers, and {marks} bookmarks"),
            {"count": count, "marks": len(pdf_text.bookmarks)},
        ),
    )


def join_bodies(pdf_text: PdfText) -> str:
    return "\n".join(page.body for page in pdf_text.pages)


def find_entry_pages(pdf_text: PdfText, contents: Sequence[ContentsEntry]) -> list[EntryPage]:
    """Find the page number at the end of each line of the contents."""
    text, at = join_bodies(pdf_text), 0
    entry_pages: list[EntryPage] = []
    for entry in contents:
        words = make_pattern(f"{entry.number} {entry.title}")
        match = re.compile(rf"(?<!\S){words} ({PATTERN})(?!\S)").search(text, at)
        at = match.end() if match else at
        entry_pages.append((entry, Folio.from_text(match[1]) if match else None))
    return entry_pages


def find_row_page(text: str, row: Sequence[str | None], between: str = " ") -> Folio | None:
    """Find the page that a row of a table names; None if the row is not found as it is."""
    cells = (f"({PATTERN})" if cell is None else make_pattern(cell) for cell in row)
    match = re.search(rf"(?<!\S){between.join(cells)}(?!\S)", text)
    return Folio.from_text(match[1]) if match else None


def get_row_title(row: Sequence[str | None]) -> str:
    """Return the cell of a row with the most letters: what the row is about."""
    return max(filter(None, row), key=lambda cell: sum(map(str.isalpha, cell)), default="")


def _find_entry_faults(
    pdf_text: PdfText, entry_pages: Sequence[EntryPage], section_titles: Mapping[str, str]
) -> Iterator[Sentence]:
    """Find the lines of the contents whose title is not at the head of the page that they name.

    The title of a line may differ from that of its page: if the line names a group of lines (it
    then has the page of the first) or has a short form of the title of its section. No other line
    may name such a page.
    """
    headings = {page.folio: page.headings for page in pdf_text.pages}
    all_headings = set(chain.from_iterable(headings.values()))
    titles = {squeeze(entry.title) for entry, _ in entry_pages}
    used_pages: set[Folio] = set()
    last_page = Folio(0)
    for at, (entry, page) in enumerate(entry_pages):
        if page is None:
            if not runs_from_right(entry.title):  # its words are read in another order
                yield Sentence(_NO_PAGE, {"title": entry.title})
            continue
        # Two sections may have one title. Only their order tells whose page is whose.
        if page < last_page:
            yield Sentence(_WRONG, {"title": entry.title, "page": make_page_name(page)})
        last_page = page
        on_page, title = headings.get(page, ()), squeeze(entry.title)
        if runs_from_right(title) or title in on_page:
            continue
        following = entry_pages[at + 1] if at + 1 < len(entry_pages) else None
        if following and following[0].level > entry.level and following[1] == page:
            continue
        own_title = squeeze(section_titles.get(entry.target, ""))
        is_of_other = all(heading in titles and heading != own_title for heading in on_page)
        if title in all_headings or is_of_other or page in used_pages:
            yield Sentence(_WRONG, {"title": entry.title, "page": make_page_name(page)})
        used_pages.add(page)


def _find_bookmark_faults(
    pdf_text: PdfText, entry_pages: Sequence[EntryPage]
) -> Iterator[Sentence]:
    """Find the bookmarks that lead elsewhere than the contents; equal titles go by their order."""
    pages_by_title: dict[str, list[Folio | None]] = {}
    for entry, page in entry_pages:
        title = normalize_text(f"{entry.number} {entry.title}")
        pages_by_title.setdefault(title, []).append(page)
    for title, page in pdf_text.bookmarks:
        pages = None if runs_from_right(title) else pages_by_title.get(title)
        other = pages.pop(0) if pages else page
        if page != other or page is None:
            values = {"title": title, "page": make_page_name(page or 0), "other": other}
            yield Sentence(_BOOKMARK, values)


def _find_row_faults(
    pdf_text: PdfText, rows: Sequence[tuple[tuple[str | None, ...], Folio | None]]
) -> Iterator[Sentence]:
    """Find the rows of the programme that lead to a page without their title.

    A row that is too high is set line by line, with its cells mixed. It is not found, and is
    skipped, as is a row whose words are read in another order.
    """
    headings = {page.folio: page.headings for page in pdf_text.pages}
    for row, page in rows:
        cells = list(filter(None, row))
        if not page or any(map(runs_from_right, cells)):
            continue
        if set(map(squeeze, cells)).isdisjoint(headings.get(page, ())):
            yield Sentence(_WRONG, {"title": get_row_title(row), "page": make_page_name(page)})
