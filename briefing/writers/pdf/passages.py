"""What is read at length: paragraphs, points, answers, clauses and the notes on them."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from briefing.book.blocks import (
    Box,
    Note,
    Paragraph,
    Points,
    Quotation,
    RailedText,
    RailRole,
    Signatures,
)
from briefing.common.palette import AMBER, PANEL, RED, SLATE, TEAL
from briefing.domain.folio import Folio
from briefing.writers.pdf.lines import Line, Run, break_lines, fitted, lines_of, one_line
from briefing.writers.pdf.rows import bands, row_strips
from briefing.writers.pdf.sheet import Sheet
from briefing.writers.pdf.strips import (
    Mark,
    Strip,
    Text,
    barred,
    kept,
    marked,
    spaced,
    text_strips,
)
from briefing.writers.pdf.structure import Element
from briefing.writers.typography import (
    ASIDE,
    ASIDE_ROOM,
    BODY,
    BOX_LABEL,
    BOX_TEXT,
    CLAUSE,
    CLAUSE_HEADING,
    CLAUSE_LABEL,
    IF_RAISED,
    LABEL,
    NOTE,
    POINT,
    SECONDARY,
    Setting,
    as_sentence,
    capitals,
    marking_in_capitals,
    own_marking,
    quoted,
)

_RAIL = 1.4
_POINT_INDENT = 15.0
_BETWEEN_POINTS = 3.5
_BETWEEN_SIGNATURES = 6.0
_ANSWER_INDENT = 10.0
_BOX_GAP = 12.0
_BOX_PADDING = 7.5
_BOXES_ABREAST = 3
_RAILS = {
    RailRole.IF_RAISED: (IF_RAISED, AMBER),
    RailRole.POSITION: (BODY, SLATE),
    RailRole.PRESS_LINE: (IF_RAISED, TEAL),
}
"""The type of a railed text and the colour of its rail."""
# Where a quoted clause's number ends, its rule stands and its words begin.
_NUMBER, _RULE, _WORDS = 31.0, 40.0, 49.5
# In the statement itself the number stands further out, and remarks have a column of their own.
_HOME_NUMBER, _HOME_WORDS = 22.0, 32.0
_STEP, _STEPS = 16.0, 5
_SHRINKS = 1.3  # a number this much wider than its column is set smaller to fit it
_NOTE_GAP = 4.0

_BULLET = "\N{BULLET}"
_UNNUMBERED = "<</O/List/ListNumbering/Square>>"

_NOTE_KIND = NOTE.but(italic=True)


@dataclass(frozen=True, slots=True)
class Area:
    """The type area: how wide it is, the language of what is set in it, what that is part of.

    `changed` are the places of the points, or of the rows, that have a bar beside them.
    `pages` says where each target has fallen, where that has to be known before anything is drawn.
    """

    width: float
    language: str
    element: Element
    changed: Collection[int] = ()
    pages: Mapping[str, Folio] = field(default_factory=dict)


@dataclass(frozen=True)
class Rail:
    """A coloured rule at the left of what belongs together."""

    x: float
    ink: str

    def draw(self, sheet: Sheet, x: float, top: float, bottom: float) -> None:
        # The rule is as high as the letters, not as their leading.
        sheet.area(x + self.x, top + 1.5, _RAIL, bottom - top - 3, self.ink)


@dataclass(frozen=True)
class Panels:
    """The grey panels behind boxes that stand side by side."""

    lefts: tuple[float, ...]
    width: float

    def draw(self, sheet: Sheet, x: float, top: float, bottom: float) -> None:
        for left in self.lefts:
            sheet.area(x + left, top, self.width, bottom - top, PANEL, radius=3.5)


@dataclass(frozen=True, slots=True)
class Bullet:
    """The teal square before a point, read as a bullet."""

    leading: float
    element: Element

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        side = 4.6
        with sheet.drawing(self.element):
            sheet.area(x + 1, top + (self.leading - side) / 2 + 0.4, side, side, TEAL)


def paragraph(block: Paragraph, area: Area) -> list[Strip]:
    setting = SECONDARY if block.secondary else BODY
    runs = (*_own_marking(block.marking, setting), Run(block.text, setting))
    strips = text_strips(break_lines(runs, area.width), area.element.child("P"))
    return marked(strips, block.marking)


def _own_marking(marking: str, setting: Setting, form: str = "({marking}) ") -> list[Run]:
    """What a thing is marked, before its words, so that one knows by which a page is marked."""
    return [Run(form.format(marking=marking), own_marking(setting))] if marking else []


def signatures(block: Signatures, area: Area) -> list[Strip]:
    """A paragraph each, all on one page."""
    strips: list[Strip] = []
    for name in block.names:
        lines = text_strips(lines_of(name, BODY, area.width), area.element.child("P"))
        strips += spaced(lines, _BETWEEN_SIGNATURES if strips else 0.0)
    return [*kept(strips[:-1]), *strips[-1:]]


def label(text: str, area: Area, kind: str = "H2", marking: str = "") -> list[Strip]:
    """A letterspaced line in capitals, held to what follows; a marking stands at its end."""
    dot = " · " if text and marking else ""
    runs = [
        Run(capitals(f"{text}{dot}", area.language), LABEL),
        Run(marking_in_capitals(marking, area.language), LABEL.but(colour=RED)),
    ]
    lines = break_lines([run for run in runs if run.text], area.width)
    return kept(text_strips(lines, area.element.child(kind)))


def points(
    block: Points,
    area: Area,
    setting: Setting = POINT,
    between: float = _BETWEEN_POINTS,
    *,
    whole: bool = False,
) -> list[Strip]:
    """A point a bullet; a `whole` one is not parted."""
    strips: list[Strip] = []
    element = area.element.child("L", _UNNUMBERED)
    for at, said in enumerate(block.points):
        runs = (*_own_marking(said.marking, setting), Run(said.text, setting))
        lines = break_lines(runs, area.width - _POINT_INDENT)
        item = element.child("LI")
        label = item.child("Lbl")
        label.actual = _BULLET
        point = text_strips(lines, item.child("LBody"), _POINT_INDENT)
        if point:
            bullet = Bullet(setting.leading, label)
            point[0] = replace(point[0], marks=(bullet, *point[0].marks))
        if whole:
            point = [*kept(point[:-1]), *point[-1:]]
        point = spaced(marked(point, said.marking), between if strips else 0.0)
        strips += barred(point) if at in area.changed else point
    return strips


def lay_railed_text(block: RailedText, area: Area, setting: Setting | None = None) -> list[Strip]:
    """Lay out a text with a rail at its left, in the setting of its role unless given."""
    usual_setting, ink = _RAILS[block.role]
    setting = setting or usual_setting
    topic = f"{as_sentence(block.topic)} " if block.topic else ""
    words = (Run(topic, setting.but(bold=True)), Run(block.text, setting))
    runs = (*_own_marking(block.marking, setting), *(run for run in words if run.text))
    lines = break_lines(runs, area.width - _ANSWER_INDENT)
    strips = text_strips(lines, area.element.child("P"), _ANSWER_INDENT)
    return _backed(marked(strips, block.marking), Rail(0, ink))


def boxes(block: Sequence[Box], area: Area) -> list[Strip]:
    """Boxes side by side, three to a row at most, as wide as if the row were full of them."""
    strips: list[Strip] = []
    abreast = min(len(block), _BOXES_ABREAST)
    inside = replace(area, element=area.element.child("L"))
    for start in range(0, len(block), _BOXES_ABREAST):
        row = _box_row(block[start : start + _BOXES_ABREAST], abreast, inside)
        strips += spaced(row, _BOX_GAP if strips else 0.0)
    return strips


def _box_row(row: Sequence[Box], abreast: int, area: Area) -> list[Strip]:
    width = (area.width - _BOX_GAP * (abreast - 1)) / abreast
    lefts = tuple(at * (width + _BOX_GAP) for at in range(len(row)))
    inner = width - 2 * _BOX_PADDING
    columns = []
    for box, left in zip(row, lefts, strict=True):
        element, x = area.element.child("LI"), left + _BOX_PADDING
        name = lines_of(box.label, BOX_LABEL, inner, area.language)
        text = lines_of(box.text, BOX_TEXT, inner)
        column = bands(name, element.child("Lbl"), x, inner)
        columns.append(column + bands(text, element.child("LBody"), x, inner))
    return row_strips(columns, 4.5, 6, Panels(lefts, width))


def note(block: Note, area: Area, x: float = 0.0) -> list[Strip]:
    """A note in small type: its kind, the words it is about, of which day it is, what it says."""
    about = f" {quoted(block.quote, area.language)}" if block.quote else ""
    kind = (Run(block.kind, _NOTE_KIND), *_own_marking(block.marking, _NOTE_KIND, " ({marking})"))
    as_of = f", {block.as_of}" if block.as_of else ""
    runs = (*kind, Run(f"{about}{as_of}: ", _NOTE_KIND), Run(block.text, NOTE))
    strips = text_strips(break_lines(runs, area.width), area.element.child("P"), x)
    return marked(strips, block.marking)


def quotation(block: Quotation, area: Area) -> list[Strip]:
    """A clause, its number beside it, the notes on it under it.

    In its own statement nothing but the number stands beside it, and a remark at its right. Quoted
    elsewhere it has a rule at its left. The area's element is the list of clauses.
    """
    home = block.home
    step = min(block.indent, _STEPS) * _STEP
    x = step + (_HOME_WORDS if home else _WORDS)
    width = area.width - x - (ASIDE_ROOM if home or block.aside else 0.0)
    column = _HOME_NUMBER if home else _NUMBER
    abreast = one_line(block.label, CLAUSE_LABEL).width <= column * _SHRINKS
    element = area.element.child("LI")
    number, body = element.child("Lbl"), element.child("LBody")
    heading = lines_of(block.heading, CLAUSE_HEADING, width)
    strips = kept(text_strips(heading, body.child("H3"), x))
    text = lines_of(block.text, CLAUSE, width)
    strips += text_strips(text, body.child("P" if home else "BlockQuote"), x)
    strips = _beside(strips, _aside(block, body, area))
    if abreast:
        label = fitted(block.label, CLAUSE_LABEL, column)
        strips = _numbered(strips, Text(label, number, step + column - label.width))
    else:  # a label in words stands over the clause
        above = lines_of(block.label, CLAUSE_LABEL, width)
        strips = kept(text_strips(above, number, x)) + strips
    for each in block.notes:
        if strips:  # a note does not part from the end of its clause
            strips[-1] = replace(strips[-1], keep=True)
        strips += spaced(note(each, Area(width, area.language, body), x), _NOTE_GAP)
    if not strips:
        return []
    strips[0] = replace(strips[0], target=block.target)
    return strips if home else _backed(strips, Rail(step + _RULE, TEAL))


def _numbered(strips: list[Strip], number: Text) -> list[Strip]:
    """The strips with a clause's number before the first."""
    if not number.line.width:
        return strips
    first, *others = strips or [Strip(CLAUSE.leading)]
    return [replace(first, marks=(number, *first.marks)), *others]


def _beside(strips: list[Strip], aside: list[Mark]) -> list[Strip]:
    """The strips with a remark at their side, held together as far as it reaches."""
    if not aside:
        return strips
    strips += [Strip(CLAUSE.leading)] * (len(aside) - len(strips))
    held = len(aside) - 1
    strips[0] = replace(strips[0], beside=tuple(aside))
    return [*kept(strips[:held]), *strips[held:]]


@dataclass(frozen=True, slots=True)
class Aside:
    """A line of a remark beside a line of a clause, after an arrow if `arrow` leaves room for it.

    The arrow is drawn, for the fonts have none; not where the book does not hold the target.
    """

    line: Line
    element: Element
    x: float
    y: float
    arrow: float
    target: str

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        left, middle = x + self.x, top + self.y + CLAUSE.leading / 2
        arrow = self.arrow if sheet.page_of(self.target) else 0.0
        if arrow:
            tip = left + arrow - 2.4
            for lift in (-1.6, 1.6):
                sheet.stroke(tip - 2, middle + 0.7 + lift, tip, middle + 0.7, SLATE, 0.6)
            sheet.stroke(left, middle + 0.7, tip - 0.2, middle + 0.7, SLATE, 0.6)
        drop = self.y + (CLAUSE.leading - ASIDE.leading) / 2
        sheet.line(self.line, left + arrow, top + drop, self.element, self.target)


def _aside(block: Quotation, body: Element, area: Area) -> list[Mark]:
    """The remark in the right margin, with an arrow where it leads somewhere."""
    element = body.child("P")
    x, room = area.width - ASIDE_ROOM + 14, ASIDE_ROOM - 14
    target = block.aside_target
    lead = 7.0 if target else 0.0
    lines = lines_of(block.aside, ASIDE, room - lead)
    return [
        Aside(
            line,
            element,
            x + (lead if at else 0.0),
            at * CLAUSE.leading,
            0.0 if at else lead,
            target,
        )
        for at, line in enumerate(lines)
    ]


def _backed(strips: Iterable[Strip], rail: Rail) -> list[Strip]:
    return [replace(strip, backing=rail) for strip in strips]
