"""The styles of a book in Word, as data; `packaging/make_template.py` makes the template from them.

Each kind of block has a style of its own name, so whoever changes 'Point to make' in Word changes
it everywhere. Lengths are in points, but the widths of lines are in eighths of a point.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from briefing.common.palette import AMBER, GOLD, INK, PANEL, RED, RULE, SLATE, TEAL, WHITE
from briefing.domain.commitment import Status
from briefing.writers import typography as scale
from briefing.writers.typography import SANS, SERIF, Setting

SHAPES_FONT = "Segoe UI Symbol"  # has the shapes of every status, on every Windows; Noto has none
MEASURE = 447  # points of text between the margins of A4; the writer sets it for other papers


@dataclass(frozen=True)
class Line:
    """A line along a side: width in eighths of a point, `space` from the text in points."""

    side: str
    colour: str
    width: int
    space: int = 0


@dataclass(frozen=True)
class Stop:
    """A tab stop, `at` points from the margin."""

    at: float
    align: str = "left"
    leader: str = "none"


@dataclass(frozen=True)
class Style:
    """A paragraph style; lengths in points. `level` is its level in the outline, from 0."""

    name: str
    setting: Setting | None = None
    based_on: str = "Normal"
    then: str = ""
    before: float | None = None
    after: float | None = None
    left_indent: float = 0
    right_indent: float = 0
    hanging: float = 0
    lines: tuple[Line, ...] = ()
    ground: str = ""
    stops: tuple[Stop, ...] = ()
    align: str = ""
    level: int | None = None
    keep_next: bool = False
    bullet: bool = False
    least: bool = False  # for empty paragraphs: as low as a line can be


@dataclass(frozen=True)
class CharacterStyle:
    """A character style; what is empty or False is as the paragraph has it.

    `ground` is the colour behind the letters.
    """

    name: str
    font: str = ""
    size: float = 0
    colour: str = ""
    bold: bool = False
    italic: bool = False
    capitals: bool = False
    spacing: float = 0
    frame: str = ""
    ground: str = ""


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
    ("Clause square taken up", TEAL, TEAL, scale.SQUARE.replace_fields(colour=WHITE, bold=True)),
    (
        "Clause square taken up past due",
        RED,
        TEAL,
        scale.SQUARE.replace_fields(colour=WHITE, bold=True),
    ),
)


def _make_square_style(name: str, rim: str, ground: str, letters: Setting) -> Style:
    """A clause on the coverage map; a rim in red is thicker."""
    width = 12 if rim == RED else 4
    sides = tuple(Line(side, rim, width, 1) for side in ("top", "left", "bottom", "right"))
    return Style(
        name, letters, left_indent=2.8, right_indent=2.8, align="center", lines=sides, ground=ground
    )


PARAGRAPHS = (
    Style("Body Text", scale.BODY, before=4, after=4),
    Style("Signatory", based_on="Body Text", keep_next=True),
    Style("Explanation", scale.SECONDARY, before=2, after=4),
    Style("heading 1", scale.TITLE, then="Body Text", after=6, level=0, keep_next=True),
    Style("heading 2", based_on="heading 1", then="Body Text", level=1),
    Style("TOC Heading", scale.TITLE, then="Body Text", after=6, keep_next=True),
    Style("Subtitle", scale.SUBTITLE, then="Body Text", after=10, keep_next=True),
    Style("Section label", scale.LABEL, then="heading 2", after=1, keep_next=True),
    Style("Part label", scale.LABEL, then="Body Text", before=12, after=4, level=2, keep_next=True),
    Style("Box label", scale.BOX_LABEL, then="Box", keep_next=True),
    Style("Box", scale.BOX_TEXT),
    Style("Point to make", scale.POINT, after=4.5, left_indent=15, hanging=15, bullet=True),
    Style("Point continued", scale.POINT, after=4.5, left_indent=15),
    Style(
        "If raised",
        scale.IF_RAISED,
        before=2,
        after=4,
        left_indent=10,
        lines=(Line("left", AMBER, 12, 8),),
    ),
    Style(
        "Their position",
        scale.BODY,
        before=2,
        after=4,
        left_indent=10,
        lines=(Line("left", SLATE, 12, 8),),
    ),
    Style(
        "Press line",
        scale.IF_RAISED,
        before=2,
        after=4,
        left_indent=10,
        lines=(Line("left", TEAL, 12, 8),),
    ),
    Style("Person", scale.PERSON, then="Person role", before=14, level=2, keep_next=True),
    Style("Person role", scale.PERSON_ROLE, then="Biography", after=3, keep_next=True),
    Style("Biography", based_on="Body Text", before=0),
    Style("Photograph", before=14, align="right"),
    Style("Note", scale.NOTE, before=2, after=4),
    Style("Clause", scale.CLAUSE, after=6),
    Style("Clause heading", scale.CLAUSE_HEADING, then="Clause", after=2, keep_next=True),
    Style("Clause note", scale.NOTE, after=6),
    Style("Quoted clause", based_on="Clause", left_indent=9.5, lines=(_QUOTED,)),
    Style("Quoted clause heading", based_on="Clause heading", left_indent=9.5, lines=(_QUOTED,)),
    Style("Quoted clause note", based_on="Clause note", left_indent=9.5, lines=(_QUOTED,)),
    Style("Version name", scale.LABEL, then="Clause", before=2, after=4, keep_next=True),
    Style("Clause label", scale.CLAUSE_LABEL, before=1, right_indent=9.5, align="right"),
    Style("Aside", scale.ASIDE, before=2, left_indent=14),
    Style("Table text", scale.CELL),
    Style("Table text right", based_on="Table text", align="right"),
    Style("Table head", scale.COLUMN_TITLE, then="Table text", keep_next=True),
    Style("Table head right", based_on="Table head", align="right"),
    Style("toc 1", scale.CONTENTS_SECTION, before=6, after=1, left_indent=26, stops=(_TO_PAGE,)),
    Style(
        "toc 2",
        scale.CONTENTS_ITEM,
        left_indent=26,
        hanging=26,
        stops=(Stop(26), _TO_PAGE),
    ),
    Style("index heading", scale.LABEL, then="index 1", before=9, after=1, keep_next=True),
    Style("index 1", scale.INDEX, after=1.6, left_indent=12, hanging=12),
    Style("Map caption", scale.SECONDARY, after=6, keep_next=True),
    *(_make_square_style(*look) for look in _SQUARES),
    Style("Running head", scale.RUNNING, stops=_THIRDS, lines=(Line("bottom", RULE, 4, 3),)),
    Style("Running foot", scale.RUNNING, stops=_THIRDS, lines=(Line("top", RULE, 4, 3),)),
    Style("Step tab", scale.TAB, align="center"),
    Style("Gap", least=True),
    Style("Cover kind", scale.COVER_KIND, then="Cover title", before=140, after=20),
    Style("Cover title", scale.COVER_TITLE, then="Cover parties", after=24, right_indent=39),
    Style("Cover parties", scale.COVER_PARTIES, then="Cover rule"),
    Style(
        "Cover rule",
        right_indent=330,
        lines=(Line("bottom", GOLD, 8),),
        then="Cover line",
        before=24,
        after=18,
    ),
    Style("Cover line", scale.COVER_LINE),
    Style(
        "Cover fact",
        scale.COVER_FACT,
        left_indent=96,
        hanging=96,
        stops=(Stop(96),),
    ),
    Style("Cover marking", scale.COVER_MARKING, align="center"),
)


_BY_NAME = {style.name: style for style in PARAGRAPHS}


def find_left_indent(name: str) -> float:
    """Find the left indent of a style, its own or that of the style it is based on."""
    style = _BY_NAME.get(name)
    return (style.left_indent or find_left_indent(style.based_on)) if style else 0.0


def get_continuing_style(name: str) -> str:
    """Get the style of further paragraphs of a text: a point has one bullet only."""
    return "Point continued" if _BY_NAME[name].bullet else name


def _make_status_styles(status: Status, colour: str) -> Iterator[CharacterStyle]:
    """Make the styles of a status: its words, its shape in a font that has it, and on the map.

    It stands in a rim; what is at risk is filled. Amber words of this size would be too pale to
    read; the rim and the shape say it.
    """
    name, size = f"Status {status}", scale.STANDING.size
    fill, on_fill = scale.STATUS_FILLS[status]
    words = CharacterStyle(name, size=size, colour=INK if colour == AMBER else colour, bold=True)
    shape = CharacterStyle(f"{name} shape", font=SHAPES_FONT, size=size, colour=colour)
    for each in (words, shape):
        if status is Status.AT_RISK:
            yield replace(each, colour=on_fill, frame=fill, ground=fill)
        else:
            yield replace(each, frame=colour)
    yield CharacterStyle(
        f"Map {status}", font=SHAPES_FONT, size=scale.SQUARE.size, colour=on_fill, ground=fill
    )


CHARACTERS = (
    CharacterStyle("Strong", bold=True),
    CharacterStyle("Emphasis", italic=True),
    CharacterStyle("Strong emphasis", bold=True, italic=True),
    CharacterStyle("Muted", colour=SLATE),
    CharacterStyle("Break", colour=SLATE, italic=True),
    CharacterStyle("Hyperlink"),
    CharacterStyle("Topic", bold=True),
    CharacterStyle("Note kind", italic=True),
    CharacterStyle("Contents number", colour=TEAL),
    CharacterStyle("Fact label", colour=SLATE),
    CharacterStyle("Aside arrow", font=SHAPES_FONT),
    CharacterStyle("Own marking", font=SANS, colour=RED, bold=True),
    CharacterStyle("Marking", colour=RED, bold=True, capitals=True, spacing=scale.MARKING.spacing),
    *(
        letters
        for status, colour in scale.COLOURS.items()
        for letters in _make_status_styles(status, colour)
    ),
    CharacterStyle(
        "Past due", size=scale.STANDING.size, colour=WHITE, bold=True, frame=RED, ground=RED
    ),
    CharacterStyle("Table note", size=scale.UNDER.size, colour=scale.UNDER.colour),
)

TABLES = (
    Grid(
        "Boxes", (4.5, 11, 6, 11), (Line("insideH", WHITE, 64), Line("insideV", WHITE, 64)), PANEL
    ),
    Grid("Clauses", (0, 0, 0, 0)),
    Grid("Biographies", (0, 0, 0, 0)),
    Grid("Side by side", (3, 0, 0, 0), head=Line("bottom", INK, 8)),
    Grid(
        "Briefing table",
        (3.4, 4, 5, 4),
        (Line("bottom", RULE, 4), Line("insideH", RULE, 4)),
        head=Line("bottom", INK, 8),
    ),
    Grid("Step tabs", (0, 0, 0, 0)),
    Grid("Coverage map", (2.3, 0, 2.3, 0)),
)

# Word's own styles, which its menus translate; all others are ours.
BUILT_IN = frozenset(
    (
        "Normal", "Default Paragraph Font", "Normal Table", "No List", "Body Text", "heading 1",
        "heading 2", "TOC Heading", "Subtitle", "toc 1", "toc 2", "index heading", "index 1",
        "Strong", "Emphasis", "Hyperlink",
    )
)  # fmt: skip


@dataclass(frozen=True)
class Font:
    """A font, and by what Word finds another where it is absent: names, kind and proportions."""

    name: str
    instead: str
    family: str
    panose: str


FONTS = (
    Font(SANS, "Segoe UI,Helvetica Neue,Arial", "swiss", "020B0502040504020204"),
    Font(SERIF, "Cambria,Georgia,Times New Roman", "roman", "02020600060500020200"),
    Font(SHAPES_FONT, "DejaVu Sans,Apple Symbols", "swiss", "020B0502040204020203"),
)
