"""The furniture of pages: sizes and margins, heads, feet, tabs and the spine."""

import re
from dataclasses import dataclass, replace

from briefing.book.model import Book
from briefing.common.palette import GOLD, INK, TEAL
from briefing.writers.typography import (
    BOTTOM,
    FOOT_RULE,
    HEAD_RULE,
    INNER,
    OUTER,
    TOP,
    WATERMARK,
    Paper,
    find_marking_language,
)
from briefing.writers.word.markup import (
    LINE_BREAK,
    NAMESPACES,
    TAB,
    make_cell,
    make_field,
    make_paragraph,
    make_row,
    make_run,
    make_shading,
    make_table,
    quote_attribute,
    to_twips,
)

_EMU = 635  # English Metric Units, in which drawings are measured, in a twip
_SPINE_WIDTH, _SPINE_EDGE = to_twips(40), to_twips(3.2)
_TAB_WIDTH, _TAB_HEIGHT, _TAB_STEP = to_twips(24), to_twips(92), to_twips(100)
_TABS_FROM, _TABS_TO = to_twips(TOP + 26), to_twips(TOP + 92)  # from the top, and from the bottom
# About the widths of a letter in the running head and of a spaced capital in the marking.
_LETTER = to_twips(3.8)
_CAPITAL = to_twips(7)
_COLUMNS = f'<w:cols w:num="2" w:space="{to_twips(22)}"/>'
_PAGE_FIELDS = re.compile(r"(\{pages?\})")


@dataclass(frozen=True)
class Leaf:
    """A page and its margins in twips; even pages have the inner margin on the right."""

    width: int
    height: int
    inner: int = to_twips(INNER)
    outer: int = to_twips(OUTER)
    head: int = to_twips(HEAD_RULE - 13)  # where the head begins, and the foot ends
    foot: int = to_twips(FOOT_RULE - 14)
    bottom: int = to_twips(BOTTOM)

    @classmethod
    def from_paper(cls, paper: Paper) -> "Leaf":
        return cls(to_twips(paper.width), to_twips(paper.height))

    @property
    def measure(self) -> int:
        """The width of the text."""
        return self.width - self.inner - self.outer

    def as_cover(self) -> "Leaf":
        """Return the same page with its text clear of the spine and its markings further in."""
        return replace(
            self, inner=to_twips(86), head=to_twips(68), foot=to_twips(68), bottom=to_twips(104)
        )


def make_section_properties(
    leaf: Leaf, references: str = "", *, titled: bool = False, columns: bool = False
) -> str:
    """Make the end of a Word section on a new page; one with a title page if `titled`.

    In two `columns` it continues on the page of the section before it.
    """
    return (
        f'<w:sectPr>{references}<w:type w:val="{"continuous" if columns else "nextPage"}"/>'
        f'<w:pgSz w:w="{leaf.width}" w:h="{leaf.height}"/>'
        f'<w:pgMar w:top="{to_twips(TOP)}" w:right="{leaf.outer}" w:bottom="{leaf.bottom}" '
        f'w:left="{leaf.inner}" w:header="{leaf.head}" w:footer="{leaf.foot}" w:gutter="0"/>'
        f"{_COLUMNS if columns else ''}{'<w:titlePg/>' if titled else ''}</w:sectPr>"
    )


def make_header(content: str) -> str:
    """Make the part for the head of pages."""
    return f"<w:hdr {NAMESPACES}>{content}</w:hdr>"


def make_footer(content: str) -> str:
    """Make the part for the foot of pages."""
    return f"<w:ftr {NAMESPACES}>{content}</w:ftr>"


def make_running_head(book: Book, marking: str, leaf: Leaf, step: str = "") -> str:
    """Make meeting, marking and edition, with the tab of the section."""
    left_text, right_text = book.running.head_left, book.running.head_right
    content = _make_three_parts(
        left_text, marking, (right_text, make_run(right_text)), book.language, leaf
    )
    return make_header(step + make_paragraph("Running head", _make_watermark(book), content))


def make_running_foot(book: Book, marking: str, leaf: Leaf, count: int) -> str:
    """Make place and date, marking and page number."""
    left_text, right_text = book.running.foot_left, book.running.page_of
    fields = {"{page}": make_field("PAGE", "1"), "{pages}": make_field("NUMPAGES", str(count))}
    numbered = "".join(
        fields.get(piece) or make_run(piece) for piece in _PAGE_FIELDS.split(right_text)
    )
    content = _make_three_parts(left_text, marking, (right_text, numbered), book.language, leaf)
    return make_footer(make_paragraph("Running foot", content))


def make_marking_run(marking: str, language: str) -> str:
    """Make a marking in a book in `language`; Word capitalises it by the marking's language."""
    return make_run(marking, "Marking", find_marking_language(marking, language))


def _make_three_parts(
    left_text: str, marking: str, right: tuple[str, str], language: str, leaf: Leaf
) -> str:
    """Make the left, middle and right of a line; after text that is too long, a new line begins.

    `right` is the text there and its markup.
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


def make_cover_head(book: Book, leaf: Leaf) -> str:
    """Make the marking at the top of the cover, and the spine at its edge."""
    gold = _Shape(1, "spine edge", GOLD, _SPINE_WIDTH, 0, _SPINE_EDGE, leaf.height)
    ink = _Shape(2, "spine", INK, 0, 0, _SPINE_WIDTH, leaf.height)
    return make_header(
        make_paragraph(
            "Cover marking",
            gold.to_markup(),
            ink.to_markup(),
            _make_watermark(book),
            make_marking_run(book.marking, book.language),
        )
    )


def _make_watermark(book: Book) -> str:
    """Make the number of the copy, faint across the page behind its words, if the book has it.

    This is Word's own way: words along a path in VML. LibreOffice shows it too, but when it saves
    the file again it keeps it only on the cover.
    """
    if not book.watermark:
        return ""
    look = (
        "position:absolute;width:460pt;height:46pt;rotation:305;z-index:-251658752;"
        "mso-position-horizontal:center;mso-position-horizontal-relative:page;"
        "mso-position-vertical:center;mso-position-vertical-relative:page"
    )
    return (
        '<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml" '
        'xmlns:o="urn:schemas-microsoft-com:office:office">'
        '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" '
        'path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/>'
        '<v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>'
        '<v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/>'
        '<v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/></v:formulas>'
        '<v:path textpathok="t" o:connecttype="rect"/><v:textpath on="t" fitshape="t"/>'
        "</v:shapetype>"
        f'<v:shape id="watermark" type="#_x0000_t136" alt="" style="{look}" '
        f'fillcolor="{WATERMARK.colour}" stroked="f">'
        f"<v:textpath style=\"font-family:'{WATERMARK.family}';font-size:1pt;font-weight:bold\" "
        f"string={quote_attribute(book.copy)}/></v:shape></w:pict></w:r>"
    )


def make_cover_foot(book: Book) -> str:
    """Make the marking at the foot of the cover."""
    return make_footer(
        make_paragraph("Cover marking", make_marking_run(book.marking, book.language))
    )


def make_step_tab(word: str, at: int, leaf: Leaf, *, even: bool) -> str:
    """Make the tab at the outer edge, each a step further down; after the lowest, at the top.

    It is a table of one cell that floats on the page: Word and LibreOffice show such a table alike,
    but not turned text in shapes.
    """
    steps = (leaf.height - _TABS_FROM - _TABS_TO) // _TAB_STEP + 1
    top = _TABS_FROM + at % steps * _TAB_STEP
    x = 0 if even else leaf.width - _TAB_WIDTH
    place = (
        '<w:tblpPr w:leftFromText="0" w:rightFromText="0" w:vertAnchor="page" '
        f'w:horzAnchor="page" w:tblpX="{x or 1}" w:tblpY="{top}"/>'
    )
    turned = f'<w:textDirection w:val="{"btLr" if even else "tbRl"}"/><w:vAlign w:val="center"/>'
    look = make_shading(TEAL if at else INK) + turned
    height = f'<w:trHeight w:val="{_TAB_HEIGHT}" w:hRule="exact"/>'
    tab_cell = make_cell(_TAB_WIDTH, make_paragraph("Step tab", make_run(word)), look)
    return make_table("Step tabs", [_TAB_WIDTH], [make_row([tab_cell], height)], place=place)


@dataclass(frozen=True)
class _Shape:
    """A coloured rectangle at a fixed place of the page, in twips.

    Its markup is that of Word's own shapes since 2010, which LibreOffice reads too.
    """

    number: int
    name: str
    colour: str
    x: int
    y: int
    width: int
    height: int

    def to_markup(self) -> str:
        size = f'cx="{self.width * _EMU}" cy="{self.height * _EMU}"'
        return (
            '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
            '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" '
            f'relativeHeight="{self.number}" behindDoc="1" locked="0" layoutInCell="0" '
            'allowOverlap="1"><wp:simplePos x="0" y="0"/>'
            '<wp:positionH relativeFrom="page">'
            f"<wp:posOffset>{self.x * _EMU}</wp:posOffset></wp:positionH>"
            '<wp:positionV relativeFrom="page">'
            f"<wp:posOffset>{self.y * _EMU}</wp:posOffset></wp:positionV>"
            f'<wp:extent {size}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
            f'<wp:docPr id="{self.number}" name={quote_attribute(self.name)}/>'
            "<wp:cNvGraphicFramePr/>"
            "<a:graphic><a:graphicData uri="
            '"http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
            f"<wps:wsp><wps:cNvSpPr/><wps:spPr>"
            f'<a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
            f'<a:solidFill><a:srgbClr val="{self.colour[1:]}"/></a:solidFill>'
            f"<a:ln><a:noFill/></a:ln></wps:spPr><wps:bodyPr/>"
            "</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
            "</mc:AlternateContent></w:r>"
        )
