"""The table of contents, the index, and the map of the clauses that are taken up."""

from collections.abc import Sequence

from briefing.book.blocks import (
    Contents,
    ContentsEntry,
    Coverage,
    Index,
    IndexEntry,
    Square,
    StatusCell,
)
from briefing.writers.page_runs import group_pages
from briefing.writers.typography import SHAPES
from briefing.writers.word.bookmarks import Bookmarks
from briefing.writers.word.elements import (
    WHOLE_ROW,
    Content,
    WordCell,
    WordRow,
    join_content,
    make_paragraph,
    make_row,
    make_run,
    make_table,
    share_out,
    to_twips,
)
from briefing.writers.word.markup import FIELD_END, LINE_BREAK, TAB, open_field
from briefing.writers.word.overview import make_standing
from briefing.writers.word.sheet import Sheet, split_rows

_FIGURE = to_twips(4.4)  # about the width of a letter on the coverage map
_SQUARES_IN_ROW = 25


def make_contents(contents: Contents, bookmarks: Bookmarks) -> Content:
    """Make the table of contents as Word's own field, filled in, so that Word need not ask."""
    lines = [_make_contents_line(entry, bookmarks) for entry in contents.entries]
    if not lines:
        return []
    styles = [f"toc {entry.level}" for entry in contents.entries]
    lines[0] = open_field(r'TOC \o "1-2" \f \h \z') + lines[0]
    lines[-1] += FIELD_END
    return join_content(
        make_paragraph(style, line) for style, line in zip(styles, lines, strict=True)
    )


def _make_contents_line(entry: ContentsEntry, bookmarks: Bookmarks) -> str:
    number = make_run(entry.number, "Contents number") + TAB if entry.level > 1 else ""
    return bookmarks.link(
        entry.target,
        number + make_run(entry.title) + TAB + bookmarks.make_page_field(entry.target),
    )


def make_index(index: Index, bookmarks: Bookmarks) -> Content:
    return join_content(
        make_paragraph("index heading", make_run(group.letter))
        + join_content(
            make_paragraph("index 1", _make_index_entry(entry, bookmarks))
            for entry in group.entries
        )
        for group in index.groups
    )


def _make_index_entry(entry: IndexEntry, bookmarks: Bookmarks) -> str:
    """Make the name and its pages. Word updates each number, but not which pages are named."""
    runs = group_pages(entry.targets, bookmarks.pages)
    line = make_run(entry.name)
    for ends in runs:
        for at, page in enumerate(ends):
            line += make_run("–" if at else ", ") + bookmarks.make_page_field(page.target)
    return line


def make_coverage(coverage: Coverage, sheet: Sheet) -> Content:
    title = make_paragraph("Part label", make_run(coverage.title))
    caption = make_paragraph("Map caption", make_run(coverage.caption))
    if not coverage.squares:
        return title + caption
    longest = max(len(square.label) for square in coverage.squares)
    in_row = max(1, min(_SQUARES_IN_ROW, sheet.width // (longest * _FIGURE + to_twips(7))))
    widths = share_out(sheet.width, [1] * in_row)
    rows = (
        _make_square_row(squares, widths, sheet) for squares in split_rows(coverage.squares, in_row)
    )
    map_ = make_table(
        "Coverage map", widths, rows, caption=coverage.title, description=coverage.caption
    )
    return title + caption + map_ + _make_legend(coverage.legend)


def _make_legend(cells: Sequence[StatusCell]) -> Content:
    if not cells:
        return []
    return make_paragraph("Explanation", make_run("   ").join(map(make_standing, cells)))


def _make_square_row(squares: Sequence[Square], widths: list[int], sheet: Sheet) -> WordRow:
    cells = [
        WordCell(width, _make_square(square, sheet.bookmarks))
        for square, width in zip(squares, widths, strict=False)
    ]
    return make_row(cells, WHOLE_ROW, missing=len(widths) - len(cells))


def _make_square(square: Square, bookmarks: Bookmarks) -> Content:
    taken_up = " taken up" if square.taken_up else ""
    past_due = " past due" if square.past_due else ""
    label = make_run(square.label, "Hyperlink")
    if square.status:
        label += LINE_BREAK + make_run(SHAPES[square.status], f"Map {square.status}")
    return make_paragraph(
        f"Clause square{taken_up}{past_due}", bookmarks.link(square.target, label)
    )
