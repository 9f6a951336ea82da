"""The blocks of a book as paragraphs and tables, each in the style that bears its name."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TypeVar

from briefing.book.blocks import (
    Biography,
    Block,
    Box,
    Boxes,
    Cell,
    Contents,
    ContentsEntry,
    Coverage,
    Index,
    IndexEntry,
    Label,
    Note,
    PageNumber,
    Paragraph,
    Points,
    Quotation,
    RailedText,
    RailRole,
    Row,
    Signatures,
    Square,
    StatusCell,
    Table,
    Words,
)
from briefing.book.model import ChangeMark
from briefing.common.palette import PANEL
from briefing.writers.page_runs import page_runs
from briefing.writers.typography import (
    ASIDE_ROOM,
    PHOTOGRAPH_GAP,
    SHAPES,
    as_sentence,
    photograph_size,
    quoted,
)
from briefing.writers.word.bars import barred
from briefing.writers.word.bookmarks import Places
from briefing.writers.word.markup import (
    FIELD_CLOSED,
    LINE_BREAK,
    NO_GROUND,
    TAB,
    cell,
    field_opened,
    paragraph,
    row,
    run,
    shading,
    shares,
    short_of,
    table,
    twips,
)
from briefing.writers.word.pictures import picture

_NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
_STEP, _STEPS = twips(16), 5  # how far in a clause within a clause stands, and how often
LABEL, _QUOTED_LABEL = twips(32), twips(40)
_LETTER = twips(5.6)  # about the width of a letter of a label
_LONGEST_LABEL = twips(100)
_FIGURE = twips(4.4)  # about the width of a letter on the coverage map
_NARROWEST = twips(14)  # of a column, before the columns share out the rest
_BOXES_ABREAST = 3
_SQUARES_IN_ROW = 25
_WHOLE = "<w:cantSplit/>"
HEAD = f"{_WHOLE}<w:tblHeader/>"
_SHORT = 300  # letters, up to which the words of a cell do not run over to the next page
GAP = paragraph("Gap")


@dataclass(frozen=True)
class Sheet:
    """What the blocks are laid on: `width` twips of it, in a language, and where links lead.

    `picture` adds a JPEG picture to the file and says how to refer to it. `quoted` is the language
    of the clauses, where it is not the book's; `changed` are the places of the points, or of the
    rows, that have a bar beside them.
    """

    width: int
    language: str
    places: Places
    picture: Callable[[bytes], str]
    quoted: str = ""
    changed: Collection[int] = ()

    def parts(self, written: Iterable[str]) -> Iterator[str]:
        """Points or rows, with a bar where they are changed."""
        for at, part in enumerate(written):
            yield barred(part) if at in self.changed else part


_Quoted = tuple[Quotation, bool]  # and whether it is changed


def body(blocks: Iterable[Block], sheet: Sheet, changed: Iterable[ChangeMark] = ()) -> str:
    """The blocks one after the other; tables that meet are kept apart, or Word would join them."""
    parts: list[str] = []
    for part in filter(None, _parts(blocks, sheet, {each.row: each.parts for each in changed})):
        if part.startswith("<w:tbl>") and parts and parts[-1].endswith("</w:tbl>"):
            parts.append(GAP)
        parts.append(part)
    return "".join(parts)


def _parts(
    blocks: Iterable[Block], sheet: Sheet, changed: Mapping[int, Collection[int]]
) -> Iterator[str]:
    quoted: list[_Quoted] = []
    for at, block in enumerate(blocks, start=1):
        if isinstance(block, Quotation):
            quoted.append((block, at in changed))
            continue
        yield from _quotations(quoted, sheet)
        quoted = []
        if changed.get(at):
            yield _block(block, replace(sheet, changed=changed[at]))
        else:
            yield barred(_block(block, sheet)) if at in changed else _block(block, sheet)
    yield from _quotations(quoted, sheet)


_RAIL_STYLES = {
    RailRole.IF_RAISED: "If raised",
    RailRole.POSITION: "Their position",
    RailRole.PRESS_LINE: "Press line",
}

_WordBlock = Paragraph | Label | Points | RailedText | Note | Signatures


def _block(
    block: _WordBlock | Boxes | Table | Contents | Index | Coverage | Biography, sheet: Sheet
) -> str:
    match block:
        case Biography():
            return _biography(block, sheet)
        case Boxes():
            return _boxes(block, sheet.width)
        case Table():
            return _table(block, sheet)
        case Contents():
            return _contents(block, sheet.places)
        case Index():
            return _index(block, sheet.places)
        case Coverage():
            return _coverage(block, sheet)
        case _:
            return _words(block, sheet)


def _words(block: _WordBlock, sheet: Sheet) -> str:
    match block:
        case Paragraph():
            style = "Explanation" if block.secondary else "Body Text"
            return paragraph(style, _own_marking(block.marking), run(block.text))
        case Label():
            return paragraph("Part label", run(block.text))
        case Points():
            points = (
                paragraph("Point to make", _own_marking(point.marking), run(point.text))
                for point in block.points
            )
            return "".join(sheet.parts(points))
        case RailedText():
            topic = f"{as_sentence(block.topic)} " if block.topic else ""
            words = run(topic, "Topic") + run(block.text)
            return paragraph(_RAIL_STYLES[block.role], _own_marking(block.marking), words)
        case Note():
            return _note(block, "Note", sheet.language)
        case Signatures():
            return "".join(paragraph("Signatory", run(name)) for name in block.names)


def _note(note: Note, style: str, language: str) -> str:
    about = f" {quoted(note.quote, language)}" if note.quote else ""
    kind = run(note.kind, "Note kind") + _own_marking(note.marking, " ({marking})")
    as_of = f", {note.as_of}" if note.as_of else ""
    return paragraph(style, kind, run(f"{about}{as_of}: ", "Note kind"), run(note.text))


def _biography(block: Biography, sheet: Sheet) -> str:
    """Name, role and life, and the photograph at their right."""
    under = " · ".join(filter(None, (block.role, block.party)))
    told = (
        paragraph("Person", sheet.places.mark(block.target, run(block.name)))
        + (paragraph("Person role", run(under)) if under else "")
        + "".join(paragraph("Biography", run(text)) for text in block.paragraphs)
    )
    if block.photograph is None:
        return told
    width = twips(photograph_size(block.photograph)[0] + PHOTOGRAPH_GAP)
    widths = [sheet.width - width, width]
    shown = paragraph("Photograph", picture(sheet.picture(block.photograph.jpeg), block.photograph))
    cells = (cell(each, content) for each, content in zip(widths, (told, shown), strict=True))
    return table("Biographies", widths, [row(cells)])


def _own_marking(marking: str, form: str = "({marking}) ") -> str:
    """What a thing is marked, before its words, so that one knows by which a section is marked."""
    return run(form.format(marking=marking), "Own marking") if marking else ""


def _boxes(block: Boxes, width: int) -> str:
    """Boxes side by side, three to a row at most, as wide as if the row were full of them."""
    if not block.boxes:
        return ""
    widths = shares(width, [1] * min(len(block.boxes), _BOXES_ABREAST))
    rows = (_box_row(boxes, widths) for boxes in _rows_of(block.boxes, len(widths)))
    return table("Boxes", widths, rows)


def _box_row(boxes: Sequence[Box], widths: list[int]) -> str:
    texts = (
        paragraph("Box label", run(box.label)) + paragraph("Box", run(box.text)) for box in boxes
    )
    cells = [cell(width, text) for width, text in zip(widths, texts, strict=False)]
    # Not left out, or LibreOffice would draw a panel in their place.
    missing = (cell(width, paragraph("Box"), NO_GROUND) for width in widths[len(cells) :])
    return row((*cells, *missing))


def _quotations(quotations: list[_Quoted], sheet: Sheet) -> Iterator[str]:
    """Clauses in a row: a table for those equally far in, with a column for asides at home."""
    aside = [twips(ASIDE_ROOM)] if any(each.home or each.aside for each, _ in quotations) else []
    for level, group in groupby(quotations, key=lambda each: min(each[0].indent, _STEPS)):
        peers = list(group)
        label = max(_label_width(peer) for peer, _ in peers)
        text = sheet.width - level * _STEP - label - sum(aside)
        widths = [label, text, *aside]
        rows = (_quotation(peer, widths, sheet) for peer, _ in peers)
        marked = (
            barred(line) if changed else line
            for line, (_, changed) in zip(rows, peers, strict=True)
        )
        yield table("Clauses", widths, marked, indent=level * _STEP)


def _label_width(quotation: Quotation) -> int:
    least = LABEL if quotation.home else _QUOTED_LABEL
    return min(max(least, len(quotation.label) * _LETTER + twips(12)), _LONGEST_LABEL)


def _quotation(quotation: Quotation, widths: list[int], sheet: Sheet) -> str:
    style = "Clause" if quotation.home else "Quoted clause"
    contents = quotation_parts(quotation, style, sheet)
    return row(cell(width, content) for width, content in zip(widths, contents, strict=False))


def quotation_parts(quotation: Quotation, style: str, sheet: Sheet) -> tuple[str, str, str]:
    """A clause's label, its words with the notes under them, and its aside."""
    quoted = sheet.quoted or None
    words = paragraph(style, run(quotation.text, language=quoted))
    if quotation.heading:
        heading = run(quotation.heading, language=quoted)
        words = paragraph(f"{style} heading", heading) + words
    notes = "".join(_note(note, f"{style} note", sheet.language) for note in quotation.notes)
    label = sheet.places.mark(quotation.target, run(quotation.label))
    aside = paragraph("Aside", _aside(quotation, sheet.places))
    return paragraph("Clause label", label), words + notes, aside


def _aside(quotation: Quotation, places: Places) -> str:
    if quotation.aside_target not in places.names:
        return run(quotation.aside)
    linked = run("→ ", "Aside arrow") + run(quotation.aside, "Hyperlink")
    return places.link(quotation.aside_target, linked)


def _table(block: Table, sheet: Sheet) -> str:
    room = sheet.width - _NARROWEST * len(block.columns)
    whole = sum(column.width for column in block.columns)
    shared = [_NARROWEST + room * column.width / whole for column in block.columns]
    widths = shares(sheet.width, shared)
    titles = (
        paragraph("Table head right" if column.right else "Table head", run(column.title))
        for column in block.columns
    )
    head = row((cell(width, title) for width, title in zip(widths, titles, strict=True)), HEAD)
    styles = ["Table text right" if column.right else "Table text" for column in block.columns]
    rows = sheet.parts(_row(line, widths, styles, sheet.places) for line in block.rows)
    return table("Briefing table", widths, [head, *rows], caption=block.name, headed=True)


def _row(line: Row, widths: list[int], styles: list[str], places: Places) -> str:
    ground = shading(PANEL) if line.shaded else ""
    contents = [_cell(content, places, shaded=line.shaded) for content in line.cells]
    contents[0] = places.mark(line.target, contents[0])
    cells = (
        cell(width, paragraph(style, content), ground)
        for width, style, content in zip(widths, styles, contents, strict=True)
    )
    longest = max(
        len(content.text) + len(content.under)
        for content in (*line.cells, Words(""))
        if isinstance(content, Words)
    )
    return row(cells, _WHOLE if longest < _SHORT else "")


def _cell(content: Cell, places: Places, *, shaded: bool) -> str:
    match content:
        case Words():
            words = places.link(content.target, run(content.text, _style_of(content, shaded)))
            return words + _under(content.under, "Table note")
        case PageNumber():
            return places.page(content.target)
        case StatusCell():
            return _standing(content) + _under(content.past_due, "Past due")


def _under(words: str, style: str) -> str:
    return LINE_BREAK + run(words, style) if words else ""


def _style_of(words: Words, shaded: bool) -> str:
    if words.strong:
        return "Strong"
    if words.muted:
        return "Break" if shaded else "Muted"
    # Links are named as such even where they look like the rest: LibreOffice makes others blue.
    return "Hyperlink" if words.target else ""


def _standing(standing: StatusCell) -> str:
    """The shape and the words of a status, in one rim."""
    style = f"Status {standing.status}"
    shape = SHAPES[standing.status] + _NO_BREAK_SPACE
    return run(shape, f"{style} shape") + run(standing.text, style)


def _contents(contents: Contents, places: Places) -> str:
    """The table of contents as Word's own field, filled in, so that nothing asks to update it."""
    lines = [_contents_line(entry, places) for entry in contents.entries]
    if not lines:
        return ""
    styles = [f"toc {entry.level}" for entry in contents.entries]
    lines[0] = field_opened(r'TOC \o "1-2" \f \h \z') + lines[0]
    lines[-1] += FIELD_CLOSED
    return "".join(paragraph(style, line) for style, line in zip(styles, lines, strict=True))


def _contents_line(entry: ContentsEntry, places: Places) -> str:
    number = run(entry.number, "Contents number") + TAB if entry.level > 1 else ""
    return places.link(entry.target, number + run(entry.title) + TAB + places.page(entry.target))


def _index(index: Index, places: Places) -> str:
    return "".join(
        paragraph("index heading", run(group.letter))
        + "".join(paragraph("index 1", _index_entry(entry, places)) for entry in group.entries)
        for group in index.groups
    )


def _index_entry(entry: IndexEntry, places: Places) -> str:
    """The name and its pages, which Word reckons anew where it has them: not which they are."""
    runs = page_runs(entry.targets, places.pages)
    pages = (run("–").join(places.page(page.target) for page in ends) for ends in runs)
    return run(", ").join((run(entry.name), *pages))


def _coverage(coverage: Coverage, sheet: Sheet) -> str:
    title = paragraph("Part label", run(coverage.title))
    caption = paragraph("Map caption", run(coverage.caption))
    if not coverage.squares:
        return title + caption
    longest = max(len(square.label) for square in coverage.squares)
    in_row = max(1, min(_SQUARES_IN_ROW, sheet.width // (longest * _FIGURE + twips(7))))
    widths = shares(sheet.width, [1] * in_row)
    rows = (_squares(squares, widths, sheet) for squares in _rows_of(coverage.squares, in_row))
    map_ = table("Coverage map", widths, rows, caption=coverage.title, description=coverage.caption)
    return title + caption + map_


def _squares(squares: Sequence[Square], widths: list[int], sheet: Sheet) -> str:
    cells = [
        cell(width, _square(square, sheet.places))
        for square, width in zip(squares, widths, strict=False)
    ]
    return row(cells, short_of(widths, cells) + _WHOLE)


def _square(square: Square, places: Places) -> str:
    taken_up = " taken up" if square.taken_up else ""
    past_due = " past due" if square.past_due else ""
    label = places.link(square.target, run(square.label, "Hyperlink"))
    return paragraph(f"Clause square{taken_up}{past_due}", label)


_T = TypeVar("_T")


def _rows_of(things: Sequence[_T], length: int) -> Iterator[Sequence[_T]]:
    return (things[start : start + length] for start in range(0, len(things), length))
