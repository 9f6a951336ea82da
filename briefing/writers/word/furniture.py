"""The furniture of pages: sizes and margins, heads, feet and tabs."""

import re
from dataclasses import dataclass, replace

from docx.enum.section import WD_SECTION
from docx.oxml.ns import qn
from docx.oxml.text.paragraph import CT_P
from docx.section import Section
from docx.shared import Twips

from briefing.book.model import Book
from briefing.common.palette import INK, TEAL
from briefing.writers.typography import (
    BOTTOM,
    FOOT_RULE,
    HEAD_RULE,
    INNER,
    OUTER,
    TOP,
    Paper,
    find_marking_language,
)
from briefing.writers.word.direction import insert_direction
from briefing.writers.word.elements import (
    Content,
    WordCell,
    make_field,
    make_gap,
    make_paragraph,
    make_row,
    make_run,
    make_table,
    to_twips,
)
from briefing.writers.word.markup import (
    LEFT_TO_RIGHT,
    LINE_BREAK,
    TAB,
    make_shading,
    make_table_place,
    make_turned_text,
    parse_content,
)

_TAB_WIDTH, _TAB_HEIGHT, _TAB_STEP = to_twips(24), to_twips(92), to_twips(100)
_TABS_FROM, _TABS_TO = to_twips(TOP + 26), to_twips(TOP + 92)  # from the top, and from the bottom
# About the widths of a letter in the running head and of a spaced capital in the marking.
_LETTER = to_twips(3.8)
_CAPITAL = to_twips(7)
_PAGE_FIELDS = re.compile(r"(\{pages?\})")


@dataclass(frozen=True)
class Leaf:
    """A page and its margins in twips; even pages have the inner margin on the right.

    In a book that reads `from_right`, odd pages have it there.
    """

    width: int
    height: int
    inner: int = to_twips(INNER)
    outer: int = to_twips(OUTER)
    head: int = to_twips(HEAD_RULE - 13)  # where the head begins, and the foot ends
    foot: int = to_twips(FOOT_RULE - 14)
    bottom: int = to_twips(BOTTOM)
    from_right: bool = False

    @classmethod
    def from_paper(cls, paper: Paper, *, from_right: bool = False) -> "Leaf":
        return cls(to_twips(paper.width), to_twips(paper.height), from_right=from_right)

    @property
    def measure(self) -> int:
        """The width of the text."""
        return self.width - self.inner - self.outer

    def as_cover(self) -> "Leaf":
        """Return the same page with its text clear of the spine and its markings further in."""
        return replace(
            self, inner=to_twips(86), head=to_twips(68), foot=to_twips(68), bottom=to_twips(104)
        )


def set_pages(section: Section, leaf: Leaf, *, columns: bool = False) -> None:
    """Set the pages of a Word section on a new page.

    In two `columns` it continues on the page of the section before it.
    """
    section.page_width, section.page_height = Twips(leaf.width), Twips(leaf.height)
    section.top_margin, section.bottom_margin = Twips(to_twips(TOP)), Twips(leaf.bottom)
    margins = (leaf.outer, leaf.inner) if leaf.from_right else (leaf.inner, leaf.outer)
    section.left_margin, section.right_margin = map(Twips, margins)
    section.header_distance, section.footer_distance = Twips(leaf.head), Twips(leaf.foot)
    section.gutter = Twips(0)
    section.start_type = WD_SECTION.CONTINUOUS if columns else WD_SECTION.NEW_PAGE


def make_running_head(book: Book, marking: str, leaf: Leaf, watermark: str) -> Content:
    """Make meeting, marking and edition, with the watermark behind the page."""
    left_text, right_text = book.running.head_left, book.running.head_right
    content = _make_three_parts(
        left_text, marking, (right_text, make_run(right_text)), book.language, leaf
    )
    return make_paragraph("Running head", watermark, content)


def make_running_foot(book: Book, marking: str, leaf: Leaf, count: int) -> Content:
    """Make place and date, marking and page number."""
    left_text, right_text = book.running.foot_left, book.running.page_of
    fields = {"{page}": ("PAGE", "1"), "{pages}": ("NUMPAGES", str(count))}
    numbered = "".join(
        make_field(*fields[piece]) if piece in fields else make_run(piece)
        for piece in _PAGE_FIELDS.split(right_text)
    )
    content = _make_three_parts(left_text, marking, (right_text, numbered), book.language, leaf)
    return make_paragraph("Running foot", content)


def make_marking_run(marking: str, language: str) -> str:
    """Make a marking in a book in `language`; Word capitalises it by the marking's language."""
    return make_run(marking, "Marking", find_marking_language(marking, language))


def _make_three_parts(
    left_text: str, marking: str, right: tuple[str, str], language: str, leaf: Leaf
) -> str:
    """Make the left, middle and right of a line; after text that is too long, a new line begins.

    `right` is the text there and its elements.
    """
    room = leaf.measure // 2 - len(marking) * _CAPITAL // 2
    after_left = TAB if len(left_text) * _LETTER < room else LINE_BREAK + TAB
    after_middle = TAB if len(right[0]) * _LETTER < room else LINE_BREAK + TAB + TAB
    return (
        make_run(left_text)
        + after_left
        + make_marking_run(marking, language)
        + after_middle
        + right[1]
    )


def complete_cover_head(paragraph: CT_P, book: Book, leaf: Leaf, watermark: str) -> None:
    """Put the marking at the top of the cover, where the template has the spine."""
    for size in paragraph.iter(qn("wp:extent"), qn("a:ext")):
        if "cy" in size.attrib:
            size.set("cy", str(Twips(leaf.height)))
    if leaf.from_right:
        insert_direction(paragraph.get_or_add_pPr(), from_right=False)
        _mirror_spine(paragraph, leaf)
    paragraph.extend(parse_content(watermark + make_marking_run(book.marking, book.language)))


def _mirror_spine(paragraph: CT_P, leaf: Leaf) -> None:
    """Move the shapes of the spine to the same places from the other edge of the page."""
    widths = (int(size.get("cx", "0")) for size in paragraph.iter(qn("wp:extent")))
    offsets = (
        offset
        for place in paragraph.iter(qn("wp:positionH"))
        for offset in place.iter(qn("wp:posOffset"))
    )
    for offset, width in zip(offsets, widths, strict=True):
        offset.text = str(Twips(leaf.width) - int(offset.text or "0") - width)


def make_cover_foot(book: Book) -> Content:
    """Make the marking at the foot of the cover."""
    return make_paragraph("Cover marking", make_marking_run(book.marking, book.language))


def make_step_tab(word: str, at: int, leaf: Leaf, *, even: bool) -> Content:
    """Make the tab at the outer edge, each a step further down; after the lowest, at the top.

    It is a table of one cell that floats on the page: Word and LibreOffice show such a table alike,
    but not turned text in shapes.
    """
    steps = (leaf.height - _TABS_FROM - _TABS_TO) // _TAB_STEP + 1
    top = _TABS_FROM + at % steps * _TAB_STEP
    is_left = even is not leaf.from_right
    x = 0 if is_left else leaf.width - _TAB_WIDTH
    look = make_shading(TEAL if at else INK) + make_turned_text("btLr" if is_left else "tbRl")
    tab_cell = WordCell(_TAB_WIDTH, make_paragraph("Step tab", make_run(word)), look)
    row = make_row([tab_cell], height=_TAB_HEIGHT)
    table = make_table("Step tabs", [_TAB_WIDTH], [row], place=make_table_place(x or 1, top))
    # LibreOffice counts from the right edge if the next paragraph begins there.
    return table + make_gap(LEFT_TO_RIGHT) if leaf.from_right else table
