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
from briefing.language.capitals import to_capitals
from briefing.writers.pdf.breaking import Run
from briefing.writers.pdf.formatted import Measure, make_formatted_strips
from briefing.writers.pdf.leaf import Leaf
from briefing.writers.pdf.lines import Line, break_lines, break_text, fit_line, make_line
from briefing.writers.pdf.rows import make_bands, make_row_strips
from briefing.writers.pdf.sheet import Sheet
from briefing.writers.pdf.strips import (
    Mark,
    Strip,
    Text,
    add_bar,
    add_space_above,
    apply_marking,
    keep_together,
    make_text_strips,
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
    CLAUSE_MEASURE,
    IF_RAISED,
    LABEL,
    NOTE,
    POINT,
    SECONDARY,
    SMALLEST,
    Setting,
    as_sentence,
    derive_own_marking,
    quote,
    to_marking_capitals,
)

_RAIL = 1.4
_POINT_INDENT = 15.0
_BULLET_SIDE, _BEFORE_BULLET = 4.6, 1.0
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
# Where the number of a quoted clause ends, where its rule is and where its words begin.
_NUMBER, _RULE, _WORDS = 31.0, 40.0, 49.5
# In the statement itself the number is further out, and remarks have their own column.
_HOME_NUMBER, _HOME_WORDS = 22.0, 32.0
_STEP, _STEPS = 16.0, 5
_SHRINKS = 1.1  # a number this much wider than its column is set smaller to fit it
_NOTE_GAP = 4.0

_BULLET = "\N{BULLET}"
_UNNUMBERED = "<</O/List/ListNumbering/Square>>"

_NOTE_KIND = NOTE.replace_fields(italic=True)


@dataclass(frozen=True, slots=True)
class Area:
    """The type area: its width, the language of the text, and the element that the text belongs to.

    `changed` holds the positions of the points, or rows, with a bar. `pages` holds the page of each
    target, if that is needed before anything is drawn. The page reads `from_right`, or from left.
    No type is smaller than `smallest`.
    """

    width: float
    language: str
    element: Element
    changed: Collection[int] = ()
    pages: Mapping[str, Folio] = field(default_factory=dict)
    from_right: bool = False
    smallest: float = SMALLEST

    def get_measure(self, x: float = 0.0) -> Measure:
        """Get the measure from `x` to the end of the line."""
        return Measure(x, self.width - x, self.from_right)


def make_area(leaf: Leaf, language: str, element: Element) -> Area:
    """Make the type area of a page, for the text of an element."""
    smallest = SMALLEST / leaf.scale
    return Area(leaf.measure, language, element, from_right=leaf.from_right, smallest=smallest)


@dataclass(frozen=True)
class Rail:
    """A coloured rule at the left of what belongs together."""

    x: float
    ink: str

    def draw(self, sheet: Sheet, x: float, top: float, bottom: float) -> None:
        # The rule is as high as the letters, not as their leading.
        sheet.fill_area(x + self.x, top + 1.5, _RAIL, bottom - top - 3, self.ink)


@dataclass(frozen=True)
class Panels:
    """The grey panels behind boxes that stand side by side."""

    edges: tuple[float, ...]
    width: float

    def draw(self, sheet: Sheet, x: float, top: float, bottom: float) -> None:
        for edge in self.edges:
            sheet.fill_area(x + edge, top, self.width, bottom - top, PANEL, radius=3.5)


@dataclass(frozen=True, slots=True)
class Bullet:
    """The teal square before a point, which screen readers read as a bullet."""

    leading: float
    element: Element
    x: float

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        middle = top + (self.leading - _BULLET_SIDE) / 2 + 0.4
        with sheet.drawing(self.element):
            sheet.fill_area(x + self.x, middle, _BULLET_SIDE, _BULLET_SIDE, TEAL)


def make_paragraph(block: Paragraph, area: Area) -> list[Strip]:
    setting = SECONDARY if block.secondary else BODY
    lead = _make_marking_runs(block.marking, setting)
    strips = _make_words(lead, block, setting, area.get_measure(), area.element)
    return apply_marking(strips, block.marking)


def _make_words(
    lead: Sequence[Run],
    block: Paragraph | RailedText | Note,
    setting: Setting,
    measure: Measure,
    parent: Element,
) -> list[Strip]:
    """Make the strips of a text, with `lead` before it on its first line."""
    if block.spans:
        return make_formatted_strips(lead, block.text, block.spans, setting, measure, parent)
    lines = measure.break_passage((*lead, Run(block.text, setting)))
    return make_text_strips(lines, parent.add_child("P"), measure.x)


def _make_marking_runs(marking: str, setting: Setting, form: str = "({marking}) ") -> list[Run]:
    """Make the marking of a text, printed before its words: it explains the marking of the page."""
    return [Run(form.format(marking=marking), derive_own_marking(setting))] if marking else []


def make_signatures(block: Signatures, area: Area) -> list[Strip]:
    """Make a paragraph for each name, all on one page."""
    strips: list[Strip] = []
    for name in block.names:
        lines = make_text_strips(break_text(name, BODY, area.width), area.element.add_child("P"))
        strips += add_space_above(lines, _BETWEEN_SIGNATURES if strips else 0.0)
    return [*keep_together(strips[:-1]), *strips[-1:]]


def make_label(text: str, area: Area, kind: str = "H2", marking: str = "") -> list[Strip]:
    """Make a letterspaced line in capitals that stays with what follows; a marking ends it."""
    dot = " · " if text and marking else ""
    runs = [
        Run(to_capitals(f"{text}{dot}", area.language), LABEL),
        Run(to_marking_capitals(marking, area.language), LABEL.replace_fields(colour=RED)),
    ]
    lines = break_lines([run for run in runs if run.text], area.width)
    return keep_together(make_text_strips(lines, area.element.add_child(kind)))


def make_points(
    block: Points,
    area: Area,
    setting: Setting = POINT,
    between: float = _BETWEEN_POINTS,
    *,
    whole: bool = False,
) -> list[Strip]:
    """Make a bullet for each point; a `whole` point is not divided."""
    strips: list[Strip] = []
    element = area.element.add_child("L", _UNNUMBERED)
    for at, point in enumerate(block.points):
        item = element.add_child("LI")
        label, body = item.add_child("Lbl"), item.add_child("LBody")
        label.actual = _BULLET
        lead = _make_marking_runs(point.marking, setting)
        measure = area.get_measure(_POINT_INDENT)
        is_opposite = False
        if point.spans:
            point_strips = make_formatted_strips(
                lead, point.text, point.spans, setting, measure, body
            )
        else:
            lines = measure.break_passage((*lead, Run(point.text, setting)))
            # A point in a script of the other direction begins at the other side, with its bullet.
            is_opposite = any(line.from_right is not area.from_right for line in lines)
            point_strips = make_text_strips(lines, body, 0.0 if is_opposite else measure.x)
        if point_strips:
            bullet_x = area.width - _BEFORE_BULLET - _BULLET_SIDE if is_opposite else _BEFORE_BULLET
            bullet = Bullet(setting.leading, label, bullet_x)
            point_strips[0] = replace(point_strips[0], marks=(bullet, *point_strips[0].marks))
        if whole:
            point_strips = [*keep_together(point_strips[:-1]), *point_strips[-1:]]
        point_strips = add_space_above(
            apply_marking(point_strips, point.marking), between if strips else 0.0
        )
        strips += add_bar(point_strips) if at in area.changed else point_strips
    return strips


def make_railed_text(block: RailedText, area: Area, setting: Setting | None = None) -> list[Strip]:
    """Lay out a text with a rail at its left, in the setting of its role unless given."""
    usual_setting, ink = _RAILS[block.role]
    setting = setting or usual_setting
    topic = f"{as_sentence(block.topic)} " if block.topic else ""
    lead = _make_marking_runs(block.marking, setting)
    if topic:
        lead.append(Run(topic, setting.replace_fields(bold=True)))
    measure = area.get_measure(_ANSWER_INDENT)
    strips = _make_words(lead, block, setting, measure, area.element)
    return _add_backing(apply_marking(strips, block.marking), Rail(0, ink))


def make_boxes(block: Sequence[Box], area: Area) -> list[Strip]:
    """Make boxes side by side, at most three in a row, as wide as in a full row."""
    strips: list[Strip] = []
    column_count = min(len(block), _BOXES_ABREAST)
    inside = replace(area, element=area.element.add_child("L"))
    for start in range(0, len(block), _BOXES_ABREAST):
        row = _make_box_row(block[start : start + _BOXES_ABREAST], column_count, inside)
        strips += add_space_above(row, _BOX_GAP if strips else 0.0)
    return strips


def _make_box_row(row: Sequence[Box], column_count: int, area: Area) -> list[Strip]:
    width = (area.width - _BOX_GAP * (column_count - 1)) / column_count
    edges = tuple(at * (width + _BOX_GAP) for at in range(len(row)))
    inner = width - 2 * _BOX_PADDING
    cell_columns = []
    for box, edge in zip(row, edges, strict=True):
        element, x = area.element.add_child("LI"), edge + _BOX_PADDING
        name = break_text(box.label, BOX_LABEL, inner, area.language)
        text = break_text(box.text, BOX_TEXT, inner)
        column = make_bands(name, element.add_child("Lbl"), x, inner)
        cell_columns.append(column + make_bands(text, element.add_child("LBody"), x, inner))
    return make_row_strips(cell_columns, 4.5, 6, Panels(edges, width))


def make_note(block: Note, area: Area, x: float = 0.0) -> list[Strip]:
    """Make a note in small type: its kind, the words that it is about, its day, its text."""
    about = f" {quote(block.quote, area.language)}" if block.quote else ""
    kind = (
        Run(block.kind, _NOTE_KIND),
        *_make_marking_runs(block.marking, _NOTE_KIND, " ({marking})"),
    )
    as_of = f", {block.as_of}" if block.as_of else ""
    lead = (*kind, Run(f"{about}{as_of}: ", _NOTE_KIND))
    strips = _make_words(lead, block, NOTE, Measure(x, area.width, area.from_right), area.element)
    return apply_marking(strips, block.marking)


def make_quotation(block: Quotation, area: Area) -> list[Strip]:
    """Make a clause with its number beside it and the notes on it below.

    In its own statement only the number is beside it, and a remark at its right. Quoted elsewhere,
    it has a rule at its left. The element of the area is the list of clauses.
    """
    home = block.home
    step = min(block.indent, _STEPS) * _STEP
    x = step + (_HOME_WORDS if home else _WORDS)
    width = min(area.width - x - (ASIDE_ROOM if home or block.aside else 0.0), CLAUSE_MEASURE)
    column = _HOME_NUMBER if home else _NUMBER
    is_beside = make_line(block.label, CLAUSE_LABEL).width <= column * _SHRINKS
    element = area.element.add_child("LI")
    number, body = element.add_child("Lbl"), element.add_child("LBody")
    measure = Measure(x, width, area.from_right)
    heading = measure.break_passage((Run(block.heading, CLAUSE_HEADING),))
    text = measure.break_passage((Run(block.text, CLAUSE),))
    heading_element, words = body.add_child("H3"), body.add_child("P" if home else "BlockQuote")
    heading_element.language = words.language = block.language
    strips = keep_together(make_text_strips(heading, heading_element, x))
    strips += make_text_strips(text, words, x)
    strips = _add_aside(strips, _make_aside(block, body, area))
    if is_beside:
        label = fit_line(block.label, CLAUSE_LABEL, column)
        strips = _add_number(strips, Text(label, number, step + column - label.width))
    else:  # a label in words is above the clause
        above = break_text(block.label, CLAUSE_LABEL, width)
        strips = keep_together(make_text_strips(above, number, x)) + strips
    for each in block.notes:
        if strips:  # a note stays with the end of its clause
            strips[-1] = replace(strips[-1], keep=True)
        strips += add_space_above(
            make_note(each, replace(area, width=width, element=body), x), _NOTE_GAP
        )
    if not strips:
        return []
    strips[0] = replace(strips[0], target=block.target)
    return strips if home else _add_backing(strips, Rail(step + _RULE, TEAL))


def _add_number(strips: list[Strip], number: Text) -> list[Strip]:
    """Put the number of a clause before the first strip."""
    if not number.line.width:
        return strips
    first, *others = strips or [Strip(CLAUSE.leading)]
    return [replace(first, marks=(number, *first.marks)), *others]


def _add_aside(strips: list[Strip], aside: list[Mark]) -> list[Strip]:
    """Put a remark beside the strips, and keep together those that it is beside."""
    if not aside:
        return strips
    strips += [Strip(CLAUSE.leading)] * (len(aside) - len(strips))
    count = len(aside) - 1
    strips[0] = replace(strips[0], beside=tuple(aside))
    return [*keep_together(strips[:count]), *strips[count:]]


@dataclass(frozen=True, slots=True)
class Aside:
    """A line of a remark beside a line of a clause; `arrow` is the room for an arrow before it.

    The arrow is drawn, because the fonts have none, but only if the book contains the target.
    """

    line: Line
    element: Element
    x: float
    y: float
    arrow: float
    target: str

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        start_x, middle = x + self.x, top + self.y + CLAUSE.leading / 2
        arrow = self.arrow if sheet.find_page_number(self.target) else 0.0
        if arrow:
            tip = start_x + arrow - 2.4
            for lift in (-1.6, 1.6):
                sheet.draw_stroke(tip - 2, middle + 0.7 + lift, tip, middle + 0.7, SLATE, 0.6)
            sheet.draw_stroke(start_x, middle + 0.7, tip - 0.2, middle + 0.7, SLATE, 0.6)
        drop = self.y + (CLAUSE.leading - ASIDE.leading) / 2
        sheet.draw_line(self.line, start_x + arrow, top + drop, self.element, self.target)


def _make_aside(block: Quotation, body: Element, area: Area) -> list[Mark]:
    """Make the remark in the right margin, with an arrow if it has a target."""
    element = body.add_child("P")
    x, room = area.width - ASIDE_ROOM + 14, ASIDE_ROOM - 14
    target = block.aside_target
    lead = 7.0 if target else 0.0
    lines = break_text(block.aside, ASIDE, room - lead)
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


def _add_backing(strips: Iterable[Strip], rail: Rail) -> list[Strip]:
    return [replace(strip, backing=rail) for strip in strips]
