"""Raw markup of the Word template: what python-docx has no properties for."""

from collections.abc import Iterable, Mapping
from typing import cast
from xml.sax.saxutils import quoteattr

from docx.oxml.ns import nsdecls
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement

from briefing.common.palette import GOLD, INK
from briefing.writers.typography import WATERMARK, Paper
from briefing.writers.word.elements import make_style_id, to_twips
from briefing.writers.word.styles import FONTS, Grid, Line

_EMU = 635  # English Metric Units, in which drawings are measured, in a twip
_SPINE_WIDTH, _SPINE_EDGE = 40, 3.2
_MORE_NAMESPACES = " ".join(
    f'xmlns:{prefix}="{name}"'
    for prefix, name in (
        ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
        ("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
        ("v", "urn:schemas-microsoft-com:vml"),
        ("o", "urn:schemas-microsoft-com:office:office"),
    )
)


def parse(markup: str) -> list[BaseOxmlElement]:
    """Parse elements that stand beside each other."""
    namespaces = f"{nsdecls('w', 'r', 'wp', 'a')} {_MORE_NAMESPACES}"
    wrapper = parse_xml(f"<w:r {namespaces}>{markup}</w:r>")
    return list(cast("Iterable[BaseOxmlElement]", wrapper))


def parse_one(markup: str) -> BaseOxmlElement:
    (element,) = parse(markup)
    return element


def make_line(line: Line) -> str:
    return (
        f'<w:{line.side} w:val="single" w:sz="{line.width}" w:space="{line.space}" '
        f'w:color="{line.colour[1:]}"/>'
    )


def make_ground(colour: str) -> str:
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{colour[1:]}"/>'


def make_paragraph_lines(lines: Iterable[Line]) -> BaseOxmlElement:
    return parse_one(f"<w:pBdr>{''.join(map(make_line, lines))}</w:pBdr>")


def make_grid(grid: Grid) -> list[BaseOxmlElement]:
    """Make the lines, the space and the grounds of a table style."""
    lines = "".join(map(make_line, grid.lines))
    margins = "".join(
        f'<w:{side} w:w="{to_twips(space)}" w:type="dxa"/>'
        for side, space in zip(("top", "left", "bottom", "right"), grid.margins, strict=True)
    )
    head = grid.head and (
        '<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>'
        f'{make_line(grid.head)}</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>'
    )
    return parse(
        '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        + (f"<w:tblBorders>{lines}</w:tblBorders>" if lines else "")
        + f"<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>"
        + (f"<w:tcPr>{make_ground(grid.ground)}</w:tcPr>" if grid.ground else "")
        + (head or "")
    )


def make_numbering() -> list[BaseOxmlElement]:
    """Make the list of the points to make, one of bullets, and what numbered lists are like.

    The first bullet gets its letters from its maker.
    """
    return parse(
        '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>'
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>'
        f'<w:pStyle w:val="{make_style_id("Point to make")}"/>'
        '<w:lvlText w:val="■"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>'
        '<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/>'
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>'
        '<w:lvlText w:val="•"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>'
        '<w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="singleLevel"/>'
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        '<w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    )


def make_settings() -> list[BaseOxmlElement]:
    return parse(
        '<w:zoom w:percent="100"/><w:embedTrueTypeFonts/><w:mirrorMargins/>'
        '<w:defaultTabStop w:val="720"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    )


def make_fonts(embedded: Mapping[str, str]) -> str:
    """Make the part that says by what Word replaces a font that is absent.

    `embedded` holds the elements for the fonts that are in the file, by family.
    """
    fonts = (
        f"<w:font w:name={quoteattr(font.name)}><w:altName w:val={quoteattr(font.instead)}/>"
        f'<w:panose1 w:val="{font.panose}"/><w:charset w:val="00"/>'
        f'<w:family w:val="{font.family}"/><w:pitch w:val="variable"/>'
        f"{embedded.get(font.name, '')}</w:font>"
        for font in FONTS
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f"<w:fonts {nsdecls('w', 'r')}>{''.join(fonts)}</w:fonts>"
    )


def make_application() -> str:
    """Make the part that names the program; nothing in it tells one book from another."""
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
        'extended-properties"><Application>Briefing Book</Application></Properties>'
    )


def make_spine() -> list[BaseOxmlElement]:
    """Make the spine at the edge of the cover: two rectangles, as high as the page."""
    return [
        _make_rectangle(1, "spine edge", GOLD, _SPINE_WIDTH, _SPINE_EDGE),
        _make_rectangle(2, "spine", INK, 0, _SPINE_WIDTH),
    ]


def _make_rectangle(number: int, name: str, colour: str, x: float, width: float) -> BaseOxmlElement:
    """Make a coloured rectangle at a fixed place: Word's own shape, which LibreOffice reads too."""
    size = f'cx="{to_twips(width) * _EMU}" cy="{to_twips(Paper.A4.height) * _EMU}"'
    return parse_one(
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
        '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" '
        f'relativeHeight="{number}" behindDoc="1" locked="0" layoutInCell="0" '
        'allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page">'
        f"<wp:posOffset>{to_twips(x) * _EMU}</wp:posOffset></wp:positionH>"
        '<wp:positionV relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionV>'
        f'<wp:extent {size}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
        f'<wp:docPr id="{number}" name={quoteattr(name)}/><wp:cNvGraphicFramePr/>'
        "<a:graphic><a:graphicData uri="
        '"http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        f'<wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f'<a:solidFill><a:srgbClr val="{colour[1:]}"/></a:solidFill>'
        "<a:ln><a:noFill/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>"
        "</wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>"
    )


def make_watermark() -> BaseOxmlElement:
    """Make the place of the number of the copy, faint across the page behind its words.

    This is Word's own way: words along a path in VML. LibreOffice shows it too, but when it saves
    the file again it keeps it only on the cover.
    """
    look = (
        "position:absolute;width:460pt;height:46pt;rotation:305;z-index:-251658752;"
        "mso-position-horizontal:center;mso-position-horizontal-relative:page;"
        "mso-position-vertical:center;mso-position-vertical-relative:page"
    )
    return parse_one(
        '<w:r><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" '
        'adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas>'
        '<v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/>'
        '<v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>'
        '<v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/>'
        '</v:formulas><v:path textpathok="t" o:connecttype="rect"/>'
        '<v:textpath on="t" fitshape="t"/></v:shapetype>'
        f'<v:shape id="watermark" type="#_x0000_t136" alt="" style="{look}" '
        f'fillcolor="{WATERMARK.colour}" stroked="f">'
        f"<v:textpath style=\"font-family:'{WATERMARK.family}';font-size:1pt;font-weight:bold\" "
        'string="Copy"/></v:shape></w:pict></w:r>'
    )
