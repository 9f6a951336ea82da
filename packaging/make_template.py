"""Make the Word writer's template, `resources/styles/book.docx`, from the styles set down here.

Run it where the program is installed (`pip install -e .`), after a change to this file or to the
scale of type that it takes from the writers; a test compares it with what is kept.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from briefing.domain.palette import AMBER, GOLD, INK, PANEL, RED, RULE, SLATE, TEAL
from briefing.writers import typography as scale
from briefing.writers.typography import SANS, SERIF, Setting
from briefing.writers.word.markup import NAMESPACES, style_id, twips

TEMPLATE = Path(__file__).resolve().parent.parent / "resources" / "styles" / "book.docx"

SHAPES_FONT = "Segoe UI Symbol"  # has the shapes of every status, on every Windows; Noto has none
MEASURE = 447  # points of text between the margins of A4; the writer sets it for other papers
WHITE = "#ffffff"
LINE_HEIGHT = 1.362  # of Noto, as a share of its size: what Word calls single spacing
TIGHTEST = 0.92  # of single spacing: below it Word cuts off the dot of İ


@dataclass(frozen=True)
class Line:
    """A line along a side: width in eighths of a point, `space` from the text in points."""

    side: str
    colour: str
    width: int
    space: int = 0

    def markup(self) -> str:
        return (
            f'<w:{self.side} w:val="single" w:sz="{self.width}" w:space="{self.space}" '
            f'w:color="{self.colour[1:]}"/>'
        )


@dataclass(frozen=True)
class Stop:
    """A tab stop, `at` points from the margin."""

    at: float
    align: str = "left"
    leader: str = "none"

    def markup(self) -> str:
        return f'<w:tab w:val="{self.align}" w:leader="{self.leader}" w:pos="{twips(self.at)}"/>'


@dataclass(frozen=True)
class Style:
    """A paragraph style; lengths in points. `level` is its level in the outline, from 0."""

    name: str
    setting: Setting | None = None
    based_on: str = "Normal"
    then: str = ""
    before: float | None = None
    after: float | None = None
    left: float = 0
    right: float = 0
    hanging: float = 0
    lines: tuple[Line, ...] = ()
    ground: str = ""
    stops: tuple[Stop, ...] = ()
    align: str = ""
    level: int | None = None
    keep_next: bool = False
    keep_lines: bool = False
    bullet: bool = False
    least: bool = False  # for paragraphs that hold nothing: as low as a line can be


@dataclass(frozen=True)
class Letters:
    """A character style; what is empty or False is as the paragraph has it."""

    name: str
    font: str = ""
    size: float = 0
    colour: str = ""
    bold: bool = False
    italic: bool = False
    capitals: bool = False
    spacing: float = 0
    frame: str = ""


@dataclass(frozen=True)
class Grid:
    """A table style: the lines of its cells, the space in them, and the line under its head."""

    name: str
    margins: tuple[float, float, float, float]  # top, left, bottom, right
    lines: tuple[Line, ...] = ()
    ground: str = ""
    head: Line | None = None


_QUOTED = Line("left", TEAL, 12, 8)
_THIRDS = (Stop(MEASURE / 2, "center"), Stop(MEASURE, "right"))
_TO_PAGE = Stop(MEASURE, "right", "dot")

_SQUARES = (  # name, rim, ground, letters
    ("Clause square", RULE, "", scale.SQUARE),
    ("Clause square past due", RED, "", scale.SQUARE),
    ("Clause square taken up", TEAL, TEAL, scale.SQUARE.but(colour=WHITE, bold=True)),
    ("Clause square taken up past due", RED, TEAL, scale.SQUARE.but(colour=WHITE, bold=True)),
)


def _square(name: str, rim: str, ground: str, letters: Setting) -> Style:
    """A clause on the coverage map; a rim in red is thicker."""
    width = 12 if rim == RED else 4
    sides = tuple(Line(side, rim, width, 1) for side in ("top", "left", "bottom", "right"))
    return Style(name, letters, align="center", lines=sides, ground=ground)


PARAGRAPHS = (
    Style("Body Text", scale.BODY, before=4, after=4),
    Style("Explanation", scale.SECONDARY, before=2, after=4),
    Style("heading 1", scale.TITLE, then="Body Text", after=6, level=0, keep_next=True),
    Style("heading 2", based_on="heading 1", then="Body Text", level=1),
    Style("TOC Heading", scale.TITLE, then="Body Text", after=6, keep_next=True),
    Style("Subtitle", scale.SUBTITLE, then="Body Text", after=10, keep_next=True),
    Style("Section label", scale.LABEL, then="heading 2", after=1, keep_next=True),
    Style("Part label", scale.LABEL, then="Body Text", before=14, after=4, level=2, keep_next=True),
    Style("Box label", scale.BOX_LABEL, then="Box", keep_next=True),
    Style("Box", scale.BOX_TEXT),
    Style("Point to make", scale.POINT, after=4.5, left=15, hanging=15, bullet=True),
    Style(
        "If raised",
        scale.IF_RAISED,
        before=2,
        after=4,
        left=10,
        lines=(Line("left", AMBER, 12, 8),),
    ),
    Style("Note", scale.NOTE, before=2, after=4),
    Style("Clause", scale.CLAUSE, after=6),
    Style("Clause heading", scale.CLAUSE_HEADING, then="Clause", after=2, keep_next=True),
    Style("Clause note", scale.NOTE, after=6),
    Style("Quoted clause", based_on="Clause", left=9.5, lines=(_QUOTED,)),
    Style("Quoted clause heading", based_on="Clause heading", left=9.5, lines=(_QUOTED,)),
    Style("Quoted clause note", based_on="Clause note", left=9.5, lines=(_QUOTED,)),
    Style("Clause label", scale.CLAUSE_LABEL, right=9.5, align="right"),
    Style("Aside", scale.ASIDE, before=2, left=14),
    Style("Table text", scale.CELL),
    Style("Table text right", based_on="Table text", align="right"),
    Style("Table head", scale.COLUMN_TITLE, then="Table text", keep_next=True),
    Style("Table head right", based_on="Table head", align="right"),
    Style("toc 1", scale.CONTENTS_SECTION, before=6, after=1, left=26, stops=(_TO_PAGE,)),
    Style(
        "toc 2",
        scale.CONTENTS_ITEM,
        left=26,
        hanging=26,
        stops=(Stop(26), _TO_PAGE),
    ),
    Style("Map caption", scale.SECONDARY, after=6, keep_next=True),
    *(_square(*look) for look in _SQUARES),
    Style("Running head", scale.RUNNING, stops=_THIRDS, lines=(Line("bottom", RULE, 4, 3),)),
    Style("Running foot", scale.RUNNING, stops=_THIRDS, lines=(Line("top", RULE, 4, 3),)),
    Style("Step tab", scale.TAB, align="center"),
    Style("Gap", least=True),
    Style("Cover kind", scale.COVER_KIND, then="Cover title", before=140, after=20),
    Style("Cover title", scale.COVER_TITLE, then="Cover parties", after=24, right=39),
    Style("Cover parties", scale.COVER_PARTIES, then="Cover rule"),
    Style(
        "Cover rule",
        right=330,
        lines=(Line("bottom", GOLD, 8),),
        then="Cover line",
        before=24,
        after=18,
    ),
    Style("Cover line", scale.COVER_LINE),
    Style(
        "Cover fact",
        scale.COVER_FACT,
        left=96,
        hanging=96,
        stops=(Stop(96),),
    ),
    Style("Cover marking", scale.COVER_MARKING, align="center"),
)


def _standing(name: str, colour: str) -> tuple[Letters, Letters]:
    """How a status stands in its rim: the words, and the shape in a font that has it.

    Amber words of this size would be too pale to read; the rim and the shape say it.
    """
    size, ink = scale.STANDING.size, INK if colour == AMBER else colour
    return (
        Letters(name, size=size, colour=ink, bold=True, frame=colour),
        Letters(f"{name} shape", font=SHAPES_FONT, size=size, colour=colour, frame=colour),
    )


CHARACTERS = (
    Letters("Strong", bold=True),
    Letters("Muted", colour=SLATE),
    Letters("Break", colour=SLATE, italic=True),
    Letters("Topic", bold=True),
    Letters("Note kind", italic=True),
    Letters("Contents number", colour=TEAL),
    Letters("Fact label", colour=SLATE),
    Letters("Aside arrow", font=SHAPES_FONT),
    Letters("Marking", colour=RED, bold=True, capitals=True, spacing=scale.MARKING.spacing),
    *(
        letters
        for status, colour in scale.COLOURS.items()
        for letters in _standing(f"Status {status}", colour)
    ),
    *_standing("Past due", RED),
    Letters("Past due words", size=scale.STANDING.size, colour=RED, bold=True),
)

TABLES = (
    Grid(
        "Boxes", (4.5, 7.5, 6, 7.5), (Line("insideH", WHITE, 96), Line("insideV", WHITE, 96)), PANEL
    ),
    Grid("Clauses", (0, 0, 0, 0)),
    Grid(
        "Briefing table",
        (3.4, 4, 5, 4),
        (Line("bottom", RULE, 4), Line("insideH", RULE, 4)),
        head=Line("bottom", INK, 8),
    ),
    Grid("Step tabs", (0, 0, 0, 0)),
    Grid("Coverage map", (2, 2.4, 2, 2.4)),
)

# Word's own styles, which its menus translate; all others are ours.
BUILT_IN = frozenset(
    (
        "Normal", "Default Paragraph Font", "Normal Table", "No List", "Body Text", "heading 1",
        "heading 2", "TOC Heading", "Subtitle", "toc 1", "toc 2", "Strong",
    )
)  # fmt: skip

# Word takes the first of `instead` that the machine has.
FONTS = {
    SANS: ("Segoe UI,Helvetica Neue,Arial", "swiss"),
    SERIF: ("Cambria,Georgia,Times New Roman", "roman"),
    SHAPES_FONT: ("DejaVu Sans;Apple Symbols", "swiss"),
}


def _ground(colour: str) -> str:
    return colour and f'<w:shd w:val="clear" w:color="auto" w:fill="{colour[1:]}"/>'


def _switch(name: str, on: bool) -> str:
    return f"<w:{name}/>" if on else ""


def _font(name: str) -> str:
    return (
        "<w:rFonts "
        + " ".join(f'w:{script}="{name}"' for script in ("ascii", "hAnsi", "eastAsia", "cs"))
        + "/>"
    )


def _letters(look: Letters) -> str:
    """The children of `w:rPr`, in the order that the schema wants."""
    half_points = round(look.size * 2)
    return "".join(
        (
            _font(look.font) if look.font else "",
            "<w:b/><w:bCs/>" if look.bold else "",
            "<w:i/><w:iCs/>" if look.italic else "",
            _switch("caps", look.capitals),
            f'<w:color w:val="{look.colour[1:]}"/>' if look.colour else "",
            f'<w:spacing w:val="{twips(look.spacing)}"/>' if look.spacing else "",
            f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>' if look.size else "",
            Line("bdr", look.frame, 4, 1).markup() if look.frame else "",
        )
    )


def _as_letters(setting: Setting) -> Letters:
    return Letters(
        "",
        setting.family,
        setting.size,
        setting.colour,
        setting.bold,
        setting.italic,
        setting.capitals,
        setting.spacing,
    )


def _spacing(style: Style) -> str:
    """Space around and between lines, the latter as a share so that it grows with the letters."""
    given = [
        f'w:{side}="{twips(space)}"'
        for side, space in (("before", style.before), ("after", style.after))
        if space is not None
    ]
    if style.least:
        given.append('w:line="20" w:lineRule="exact"')
    elif style.setting:
        share = style.setting.leading / (LINE_HEIGHT * style.setting.size)
        given.append(f'w:line="{round(240 * max(share, TIGHTEST))}" w:lineRule="auto"')
    return f"<w:spacing {' '.join(given)}/>" if given else ""


def _indents(style: Style) -> str:
    given = [
        f'w:{side}="{twips(space)}"'
        for side, space in (
            ("left", style.left),
            ("right", style.right),
            ("hanging", style.hanging),
        )
        if space
    ]
    return f"<w:ind {' '.join(given)}/>" if given else ""


def _paragraph(style: Style) -> str:
    """The children of `w:pPr`, in the order that the schema wants."""
    lines = "".join(line.markup() for line in style.lines)
    stops = "".join(stop.markup() for stop in style.stops)
    return "".join(
        (
            _switch("keepNext", style.keep_next),
            _switch("keepLines", style.keep_lines),
            '<w:numPr><w:numId w:val="1"/></w:numPr>' if style.bullet else "",
            f"<w:pBdr>{lines}</w:pBdr>" if lines else "",
            _ground(style.ground),
            f"<w:tabs>{stops}</w:tabs>" if stops else "",
            _spacing(style),
            _indents(style),
            f'<w:jc w:val="{style.align}"/>' if style.align else "",
            f'<w:outlineLvl w:val="{style.level}"/>' if style.level is not None else "",
        )
    )


def _style(kind: str, name: str, content: str, based_on: str = "", then: str = "") -> str:
    ours = "" if name in BUILT_IN else ' w:customStyle="1"'
    return (
        f'<w:style w:type="{kind}"{ours} w:styleId="{style_id(name)}">'
        f"<w:name w:val={quoteattr(name)}/>"
        + (f'<w:basedOn w:val="{style_id(based_on)}"/>' if based_on else "")
        + (f'<w:next w:val="{style_id(then)}"/>' if then else "")
        + f'<w:uiPriority w:val="1"/><w:qFormat/>{content}</w:style>'
    )


def _default(kind: str, name: str, content: str = "") -> str:
    """A style that holds where none is named."""
    return _style(kind, name, content).replace("<w:style ", '<w:style w:default="1" ')


def _paragraph_style(style: Style) -> str:
    letters = _letters(_as_letters(style.setting)) if style.setting else ""
    if style.least:
        letters = '<w:sz w:val="2"/><w:szCs w:val="2"/>'
    content = f"<w:pPr>{_paragraph(style)}</w:pPr>" + (letters and f"<w:rPr>{letters}</w:rPr>")
    return _style("paragraph", style.name, content, style.based_on, style.then)


def _table_style(grid: Grid) -> str:
    lines = "".join(line.markup() for line in grid.lines)
    margins = "".join(
        f'<w:{side} w:w="{twips(space)}" w:type="dxa"/>'
        for side, space in zip(("top", "left", "bottom", "right"), grid.margins, strict=True)
    )
    head = grid.head and (
        '<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>'
        f'{grid.head.markup()}</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>'
    )
    content = (
        '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        + (f"<w:tblBorders>{lines}</w:tblBorders>" if lines else "")
        + f"<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>"
        + (f"<w:tcPr>{_ground(grid.ground)}</w:tcPr>" if grid.ground else "")
        + (head or "")
    )
    return _style("table", grid.name, content, "Normal Table")


def _styles() -> Iterator[str]:
    yield f"<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>"
    yield _letters(_as_letters(scale.BODY)) + '<w:lang w:val="en-GB"/>'
    yield "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/>"
    yield '<w:spacing w:before="0" w:after="0"/></w:pPr></w:pPrDefault></w:docDefaults>'
    yield _default("paragraph", "Normal")
    yield _default("character", "Default Paragraph Font")
    yield _default("table", "Normal Table")
    yield _default("numbering", "No List")
    yield from map(_paragraph_style, PARAGRAPHS)
    for look in CHARACTERS:
        letters = f"<w:rPr>{_letters(look)}</w:rPr>"
        yield _style("character", look.name, letters, "Default Paragraph Font")
    yield from map(_table_style, TABLES)
    yield "</w:styles>"


def _numbering() -> str:
    look = Letters("", font=SHAPES_FONT, size=7.5, colour=TEAL)
    return (
        f'<w:numbering {NAMESPACES}><w:abstractNum w:abstractNumId="0">'
        '<w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        f'<w:numFmt w:val="bullet"/><w:pStyle w:val="{style_id("Point to make")}"/>'
        '<w:lvlText w:val="■"/><w:lvlJc w:val="left"/>'
        f"<w:rPr>{_letters(look)}</w:rPr></w:lvl></w:abstractNum>"
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )


def _settings() -> str:
    return (
        f'<w:settings {NAMESPACES}><w:zoom w:percent="100"/><w:mirrorMargins/>'
        '<w:defaultTabStop w:val="720"/><w:evenAndOddHeaders/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>'
    )


def _fonts() -> str:
    fonts = (
        f'<w:font w:name="{name}"><w:altName w:val="{instead}"/>'
        f'<w:charset w:val="00"/><w:family w:val="{family}"/><w:pitch w:val="variable"/></w:font>'
        for name, (instead, family) in FONTS.items()
    )
    return f"<w:fonts {NAMESPACES}>{''.join(fonts)}</w:fonts>"


_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def _relationships(targets: Mapping[str, str]) -> str:
    lines = (
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (target, kind) in enumerate(targets.items(), start=1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{"".join(lines)}</Relationships>'


def _content_types() -> str:
    types = {
        "docProps/core": "application/vnd.openxmlformats-package.core-properties+xml",
        "word/document": f"{_WORD_TYPE}.document.main+xml",
        "word/fontTable": f"{_WORD_TYPE}.fontTable+xml",
        "word/numbering": f"{_WORD_TYPE}.numbering+xml",
        "word/settings": f"{_WORD_TYPE}.settings+xml",
        "word/styles": f"{_WORD_TYPE}.styles+xml",
    }
    lines = (
        f'<Override PartName="/{part}.xml" ContentType="{kind}"/>' for part, kind in types.items()
    )
    return (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{"".join(lines)}</Types>'
    )


def parts() -> dict[str, str]:
    """The template's parts by name."""
    word_parts = ("fontTable", "numbering", "settings", "styles")
    return {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relationships(
            {
                "word/document.xml": f"{_OFFICE}/officeDocument",
                "docProps/core.xml": f"{_PACKAGE}/relationships/metadata/core-properties",
            }
        ),
        "docProps/core.xml": (
            f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" '
            'xmlns:dcterms="http://purl.org/dc/terms/" '
            'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>'
        ),
        "word/_rels/document.xml.rels": _relationships(
            {f"{part}.xml": f"{_OFFICE}/{part}" for part in word_parts}
        ),
        "word/document.xml": (
            f"<w:document {NAMESPACES}><w:body><w:p/><w:sectPr/></w:body></w:document>"
        ),
        "word/fontTable.xml": _fonts(),
        "word/numbering.xml": _numbering(),
        "word/settings.xml": _settings(),
        "word/styles.xml": "".join(_styles()),
    }


def main() -> None:
    """Write the template; the same styles give the same bytes."""
    TEMPLATE.parent.mkdir(parents=True, exist_ok=True)
    with ZipFile(TEMPLATE, "w", ZIP_DEFLATED) as package:
        for name, markup in parts().items():
            declared = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{markup}'
            entry = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.create_system = 0  # else the system it was made on stands in the file
            entry.compress_type = ZIP_DEFLATED
            package.writestr(entry, declared.encode())


if __name__ == "__main__":
    main()
