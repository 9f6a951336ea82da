"""What stands around the text: the pages' sizes and margins, heads, feet, tabs and the spine."""

import re
from dataclasses import dataclass

from briefing.book.model import Book
from briefing.domain.palette import GOLD, INK, TEAL
from briefing.writers.typography import BOTTOM, FOOT_RULE, HEAD_RULE, INNER, OUTER, TOP, Paper
from briefing.writers.word.markup import (
    NAMESPACES,
    attribute,
    cell,
    field,
    paragraph,
    row,
    run,
    shares,
    table,
)


def twips(points: float) -> int:
    """Twentieths of a point, in which Word measures."""
    return round(points * 20)


EMU = 635  # English Metric Units, in which drawings are measured, in a twip
COVER_INNER = 1700  # clear of the spine
_SPINE_WIDTH = 820
_SPINE_EDGE = 60
_TAB_WIDTH = 480
_TAB_HEIGHT = 1860
_TAB_STEP = 2080
_TABS_FROM = 2080
# Where the running head begins and the foot ends, for their lines to stand where they should.
_HEAD = twips(HEAD_RULE - 13)
_FOOT = twips(FOOT_RULE - 14)
_PAGE_FIELDS = re.compile(r"(\{pages?\})")


@dataclass(frozen=True)
class Leaf:
    """A page and its inner margin in twips; even pages have it on the right."""

    width: int
    height: int
    inner: int = twips(INNER)
    outer: int = twips(OUTER)

    @classmethod
    def of(cls, paper: Paper) -> "Leaf":
        return cls(twips(paper.width), twips(paper.height))

    @property
    def measure(self) -> int:
        """How wide the text is."""
        return self.width - self.inner - self.outer


def section_properties(leaf: Leaf, references: str, *, titled: bool = False) -> str:
    """The end of a Word section that starts on a new page; `titled` has a first page of its own."""
    return (
        f'<w:sectPr>{references}<w:type w:val="nextPage"/>'
        f'<w:pgSz w:w="{leaf.width}" w:h="{leaf.height}"/>'
        f'<w:pgMar w:top="{twips(TOP)}" w:right="{leaf.outer}" w:bottom="{twips(BOTTOM)}" '
        f'w:left="{leaf.inner}" w:header="{_HEAD}" w:footer="{_FOOT}" w:gutter="0"/>'
        f"{'<w:titlePg/>' if titled else ''}</w:sectPr>"
    )


def header(content: str) -> str:
    """The part for the head of pages."""
    return f'<w:hdr {NAMESPACES} mc:Ignorable="">{content}</w:hdr>'


def footer(content: str) -> str:
    """The part for the foot of pages."""
    return f'<w:ftr {NAMESPACES} mc:Ignorable="">{content}</w:ftr>'


def running_head(book: Book, leaf: Leaf, drawing: str = "") -> str:
    """Meeting, marking and edition; long ones wrap in their column and push the text down."""
    running = book.running
    return header(
        _three(
            "Running head",
            leaf,
            (run(running.head_left), run(book.marking, "Marking"), run(running.head_right)),
        )
        + paragraph("Gap", drawing)
    )


def running_foot(book: Book, leaf: Leaf, count: int) -> str:
    """Place and date, marking and the page's number."""
    running = book.running
    pieces = {"{page}": field("PAGE", "1"), "{pages}": field("NUMPAGES", str(count))}
    page_of = "".join(
        pieces.get(piece) or run(piece) for piece in _PAGE_FIELDS.split(running.page_of)
    )
    return footer(
        _three(
            "Running foot", leaf, (run(running.foot_left), run(book.marking, "Marking"), page_of)
        )
        + paragraph("Gap")
    )


def _three(style: str, leaf: Leaf, contents: tuple[str, str, str]) -> str:
    widths = shares(leaf.measure, (38, 24, 38))
    places = (style, f"{style} middle", f"{style} right")
    cells = (
        cell(width, paragraph(place, content))
        for width, place, content in zip(widths, places, contents, strict=True)
    )
    return table(style, widths, [row(cells)])


def cover_head(book: Book, leaf: Leaf) -> str:
    """The marking over the cover, and the spine down its edge."""
    gold = _Shape(1, "spine edge", GOLD, _SPINE_WIDTH, 0, _SPINE_EDGE, leaf.height)
    ink = _Shape(2, "spine", INK, 0, 0, _SPINE_WIDTH, leaf.height)
    return header(
        paragraph("Cover marking", gold.drawn(), ink.drawn(), run(book.marking, "Marking"))
    )


def cover_foot(book: Book) -> str:
    """The marking at the foot of the cover."""
    return footer(paragraph("Cover marking", run(book.marking, "Marking")))


def step_tab(word: str, at: int, tabs: int, leaf: Leaf) -> str:
    """The tab at the outer edge, a step further down for each part of the book."""
    room = leaf.height - 2 * _TABS_FROM
    step = min(_TAB_STEP, room // tabs)
    return _Shape(
        number=3 + at,
        name=f"tab {word}",
        colour=TEAL if at else INK,
        left=-1,
        top=_TABS_FROM + at * step,
        width=_TAB_WIDTH,
        height=min(_TAB_HEIGHT, step),
        word=word,
    ).drawn()


@dataclass(frozen=True)
class _Shape:
    """A coloured rectangle fixed to the page; with a negative `left` it stands at the outer edge.

    Lengths are in twips. Drawn as Word draws its own shapes since 2010; LibreOffice reads them too.
    """

    number: int
    name: str
    colour: str
    left: int
    top: int
    width: int
    height: int
    word: str = ""

    def drawn(self) -> str:
        size = f'cx="{self.width * EMU}" cy="{self.height * EMU}"'
        across = (
            "<wp:align>outside</wp:align>"
            if self.left < 0
            else f"<wp:posOffset>{self.left * EMU}</wp:posOffset>"
        )
        return (
            '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
            '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" '
            f'relativeHeight="{self.number}" behindDoc="1" locked="0" layoutInCell="0" '
            'allowOverlap="1"><wp:simplePos x="0" y="0"/>'
            f'<wp:positionH relativeFrom="page">{across}</wp:positionH>'
            '<wp:positionV relativeFrom="page">'
            f"<wp:posOffset>{self.top * EMU}</wp:posOffset></wp:positionV>"
            f'<wp:extent {size}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
            f'<wp:docPr id="{self.number}" name={attribute(self.name)}/>'
            "<wp:cNvGraphicFramePr/>"
            "<a:graphic><a:graphicData uri="
            '"http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
            f"<wps:wsp><wps:cNvSpPr/><wps:spPr>"
            f'<a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
            f'<a:solidFill><a:srgbClr val="{self.colour[1:]}"/></a:solidFill>'
            f"<a:ln><a:noFill/></a:ln></wps:spPr>{self._written()}"
            "</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
            "</mc:AlternateContent></w:r>"
        )

    def _written(self) -> str:
        if not self.word:
            return "<wps:bodyPr/>"
        text = paragraph("Step tab", run(self.word))
        return (
            f"<wps:txbx><w:txbxContent>{text}</w:txbxContent></wps:txbx>"
            '<wps:bodyPr vert="vert" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/>'
        )
