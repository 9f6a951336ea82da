"""What a printed page has to be: its words in their frame, its number where the contents say."""

import re
from collections.abc import Iterator, Sequence

from briefing.book.blocks import ContentsEntry
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.folio import PATTERN, Folio
from briefing.verification.expected_content import Truth
from briefing.verification.extracted_content import page_name
from briefing.verification.index_checks import numbers_of, pages_in_index, wrong_in_index
from briefing.verification.page_frame import Area, Frame
from briefing.verification.pdf_text import Page, Printed
from briefing.verification.proof import COPY, ON_EVERY_PAGE, Check, Sentence, judged
from briefing.verification.text_matching import pattern, plain

_ASTRAY = QT_TRANSLATE_NOOP("proof", "“{words}” stands outside the frame of {page}")
_OVER = QT_TRANSLATE_NOOP("proof", "“{words}” stands over “{others}” on {page}")
_BLANK = QT_TRANSLATE_NOOP("proof", "{page} is blank")
_UNNAMED = QT_TRANSLATE_NOOP("proof", "no page is named for “{title}”")
_WRONG = QT_TRANSLATE_NOOP("proof", "“{title}” is said to be on {page}, and is not there")
_BOOKMARK = QT_TRANSLATE_NOOP(
    "proof", "the bookmark “{title}” leads to {page}, the contents say {other}"
)

_NO_COPY = QT_TRANSLATE_NOOP("proof", "{page} does not say “{copy}”")
_BEHIND = QT_TRANSLATE_NOOP("proof", "behind the words of {page} is another watermark: “{words}”")

# A line of the contents with the page that it names, None when it names none.
Named = tuple[ContentsEntry, Folio | None]


def in_frame(shown: Printed, truth: Truth) -> Check:
    """Whether all words stand within the type area, the head, the foot or the tab, and apart.

    Behind them stands the watermark, if there is one, and nothing else.
    """
    faults = [fault for page in shown.pages for fault in _astray(page, truth.frame)]
    faults += (fault for page in shown.pages for fault in _overlaps(page))
    behind = plain(truth.copy) if truth.watermark else ""
    faults += (
        Sentence(_BEHIND, {"words": page.askew or behind, "page": page_name(page.folio)})
        for page in shown.pages
        if page.askew != behind
    )
    count = sum(len(page.lines) for page in shown.pages)
    return judged(
        QT_TRANSLATE_NOOP("proof", "All words stand in their frame"),
        faults,
        Sentence(QT_TRANSLATE_NOOP("proof", "{count} lines, none over another"), {"count": count}),
    )


def _astray(page: Page, frame: Frame) -> Iterator[Sentence]:
    areas = frame.areas(page.folio, page.width, page.height)
    for line in page.lines:
        if not any(area.holds(line.area) for area in areas):
            yield Sentence(_ASTRAY, {"words": plain(line.text), "page": page_name(page.folio)})


def _overlaps(page: Page) -> Iterator[Sentence]:
    lines = sorted(page.lines, key=lambda line: line.area.lower)
    for at, line in enumerate(lines):
        for other in lines[at + 1 :]:
            if other.area.lower >= line.area.upper:
                break
            if line.area.covers(other.area):
                words, others = plain(other.text), plain(line.text)
                values = {"words": words, "others": others, "page": page_name(page.folio)}
                yield Sentence(_OVER, values)


def not_blank(shown: Printed, frame: Frame) -> Check:
    """Whether every page has words of its own, head and foot apart."""

    def blank(page: Page) -> bool:
        body: Area = frame.body(page.folio, page.width, page.height)
        return not any(body.holds(line.area) for line in page.lines)

    count = len(shown.pages)
    return judged(
        QT_TRANSLATE_NOOP("proof", "No page is blank"),
        [Sentence(_BLANK, {"page": page_name(each.folio)}) for each in shown.pages if blank(each)],
        Sentence(QT_TRANSLATE_NOOP("proof", "{count} pages"), {"count": count}),
    )


def says_its_copy(shown: Printed, truth: Truth) -> Check:
    """Whether every page says which copy it is."""
    faults = [
        Sentence(_NO_COPY, {"page": page_name(page.folio), "copy": truth.copy})
        for page in shown.pages
        if plain(truth.copy) not in plain(page.text.replace(page.askew, "", 1))
    ]
    return judged(COPY, faults, Sentence(ON_EVERY_PAGE, {"copy": truth.copy}))


# Page numbers


def pages_named(shown: Printed, truth: Truth) -> Check:
    """Whether contents, bookmarks, programme and index name the pages where things stand."""
    named = named_in(shown, truth.contents)
    rows = [(row, row_page(shown_text(shown), row)) for row in truth.rows]
    said = pages_in_index(shown, truth)
    faults = [
        *_wrong_entries(shown, named),
        *_wrong_bookmarks(shown, named),
        *_wrong_rows(shown, rows),
        *wrong_in_index(shown, truth, said),
    ]
    count = len(named) + sum(page is not None for _, page in rows)
    count += sum(len(numbers_of(pages)) for pages in said if pages)
    return judged(
        QT_TRANSLATE_NOOP("proof", "Page numbers are right"),
        faults,
        Sentence(
            QT_TRANSLATE_NOOP("proof", "{count} numbers, and {marks} bookmarks"),
            {"count": count, "marks": len(shown.bookmarks)},
        ),
    )


def shown_text(shown: Printed) -> str:
    return "\n".join(page.body for page in shown.pages)


def named_in(shown: Printed, contents: Sequence[ContentsEntry]) -> list[Named]:
    """Each line of the contents with the page number that is printed at its end."""
    text, at = shown_text(shown), 0
    named: list[Named] = []
    for entry in contents:
        words = pattern(f"{entry.number} {entry.title}")
        match = re.compile(rf"(?<!\S){words} ({PATTERN})(?!\S)").search(text, at)
        at = match.end() if match else at
        named.append((entry, Folio.read(match[1]) if match else None))
    return named


def row_page(text: str, row: Sequence[str | None], between: str = " ") -> Folio | None:
    """The page that a row of a table names; None when the row is not found as it stands."""
    cells = (f"({PATTERN})" if cell is None else pattern(cell) for cell in row)
    match = re.search(rf"(?<!\S){between.join(cells)}(?!\S)", text)
    return Folio.read(match[1]) if match else None


def row_title(row: Sequence[str | None]) -> str:
    """What a row is about: the cell with the most letters."""
    return max(filter(None, row), key=lambda cell: sum(map(str.isalpha, cell)), default="")


def _wrong_entries(shown: Printed, named: Sequence[Named]) -> Iterator[Sentence]:
    """The lines whose title does not stand over the page that they name.

    A line may have another title than its page, when it names a group of lines (it then names the
    page of the first) or stands for a long title; a page so named must be no other line's.
    """
    headings = {page.folio: page.heading for page in shown.pages}
    titles = {plain(entry.title) for entry, _ in named}
    lent: set[Folio] = set()
    for at, (entry, page) in enumerate(named):
        if page is None:
            yield Sentence(_UNNAMED, {"title": entry.title})
            continue
        heading, title = headings.get(page, ""), plain(entry.title)
        if heading == title or re.fullmatch(pattern(title), heading):
            continue
        following = named[at + 1] if at + 1 < len(named) else None
        if following and following[0].level > entry.level and following[1] == page:
            continue
        if title in headings.values() or not heading or heading in titles or page in lent:
            yield Sentence(_WRONG, {"title": entry.title, "page": page_name(page)})
        lent.add(page)


def _wrong_bookmarks(shown: Printed, named: Sequence[Named]) -> Iterator[Sentence]:
    pages = {plain(f"{entry.number} {entry.title}"): page for entry, page in named}
    for title, page in shown.bookmarks:
        if page != pages.get(title, page) or page is None:
            values = {
                "title": title,
                "page": page_name(page or 0),
                "other": pages.get(title),
            }
            yield Sentence(_BOOKMARK, values)


def _wrong_rows(
    shown: Printed, rows: Sequence[tuple[tuple[str | None, ...], Folio | None]]
) -> Iterator[Sentence]:
    """The rows of the programme that lead to a page without their title.

    A row so high that it is set line by line, its cells mixed, is not found, and passed over.
    """
    headings = {page.folio: page.heading for page in shown.pages}
    for row, page in rows:
        heading = headings.get(page, "") if page else ""
        if page and not any(re.fullmatch(pattern(cell), heading) for cell in row if cell):
            yield Sentence(_WRONG, {"title": row_title(row), "page": page_name(page)})
