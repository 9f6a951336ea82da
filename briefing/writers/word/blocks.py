"""The blocks of a book as paragraphs and tables, each in the style that bears its name."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from briefing.book.model import (
    Block,
    Boxes,
    Cell,
    Contents,
    ContentsEntry,
    Coverage,
    IfRaised,
    Label,
    Note,
    PageNumber,
    Paragraph,
    Points,
    Quotation,
    Row,
    Square,
    Standing,
    Table,
    Words,
)
from briefing.domain.palette import PANEL, RED, TEAL
from briefing.writers.typography import SHAPES, as_sentence, quoted
from briefing.writers.word.markup import (
    FIELD_CLOSED,
    attribute,
    cell,
    field_opened,
    paragraph,
    row,
    run,
    shading,
    shares,
    tab,
    table,
)
from briefing.writers.word.places import Places

_NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
_INDENT = 360  # twips for each level of a clause within a clause
_ASIDE = 1000  # twips of the margin that says where a clause is taken up
_SQUARES_IN_ROW = 25
_HEAD = "<w:cantSplit/><w:tblHeader/>"
_GAP = paragraph("Gap")


@dataclass(frozen=True)
class Sheet:
    """What the blocks are laid on: `width` twips of it, in a language, and where links lead."""

    width: int
    language: str
    places: Places


def body(blocks: Iterable[Block], sheet: Sheet) -> str:
    """The blocks one after the other; tables that meet are kept apart, or Word would join them."""
    parts: list[str] = []
    for part in _parts(blocks, sheet):
        if part.startswith("<w:tbl>") and parts and parts[-1].endswith("</w:tbl>"):
            parts.append(_GAP)
        parts.append(part)
    return "".join(parts)


def _parts(blocks: Iterable[Block], sheet: Sheet) -> Iterator[str]:
    quoted: list[Quotation] = []
    for block in blocks:
        if isinstance(block, Quotation):
            quoted.append(block)
            continue
        yield from _quotations(quoted, sheet)
        quoted = []
        yield _block(block, sheet)
    yield from _quotations(quoted, sheet)


_WordBlock = Paragraph | Label | Points | IfRaised | Note


def _block(block: _WordBlock | Boxes | Table | Contents | Coverage, sheet: Sheet) -> str:
    match block:
        case Boxes():
            return _boxes(block, sheet.width)
        case Table():
            return _table(block, sheet)
        case Contents():
            return _contents(block, sheet.places)
        case Coverage():
            return _coverage(block, sheet)
        case _:
            return _words(block, sheet.language)


def _words(block: _WordBlock, language: str) -> str:
    match block:
        case Paragraph():
            style = "Explanation" if block.secondary else "Body Text"
            return paragraph(style, run(block.text))
        case Label():
            return paragraph("Part label", run(block.text))
        case Points():
            return "".join(paragraph("Point to make", run(point)) for point in block.points)
        case IfRaised():
            topic = f"{as_sentence(block.topic)} " if block.topic else ""
            return paragraph("If raised", run(topic, "Topic"), run(block.answer))
        case Note():
            return _note(block, "Note", language)


def _note(note: Note, style: str, language: str) -> str:
    kind = f"{note.kind}: " if note.kind else ""
    quote = f"{quoted(note.quote, language)} " if note.quote else ""
    return paragraph(style, run(kind, "Note kind"), run(quote, "Quoted words"), run(note.text))


def _boxes(block: Boxes, width: int) -> str:
    widths = shares(width, [1] * len(block.boxes))
    texts = (
        paragraph("Box label", run(box.label)) + paragraph("Box", run(box.text))
        for box in block.boxes
    )
    cells = (cell(share, text) for share, text in zip(widths, texts, strict=True))
    return table("Boxes", widths, [row(cells)])


def _quotations(quotations: list[Quotation], sheet: Sheet) -> Iterator[str]:
    """Clauses in a row: a table for those equally far in, with the asides in a column if any."""
    aside = _ASIDE if any(quotation.aside for quotation in quotations) else 0
    for level, group in groupby(quotations, key=lambda quotation: quotation.indent):
        peers = list(group)
        indent = level * _INDENT
        longest = max(len(quotation.label) for quotation in peers)
        label = min(max(720, 200 + 110 * longest), 2000)
        widths = [label, sheet.width - indent - label - aside, *([aside] if aside else [])]
        rows = (_quotation(peer, widths, sheet) for peer in peers)
        yield table("Clauses", widths, rows, indent=indent)


def _quotation(quotation: Quotation, widths: list[int], sheet: Sheet) -> str:
    """A clause with its label before it and its notes under it; at home it bears a bookmark."""
    style = "Clause" if quotation.target else "Quoted clause"
    heading = paragraph(f"{style} heading", run(quotation.heading)) if quotation.heading else ""
    notes = "".join(_note(note, f"{style} note", sheet.language) for note in quotation.notes)
    label = paragraph("Clause label", sheet.places.mark(quotation.target, run(quotation.label)))
    contents = [label, heading + paragraph(style, run(quotation.text)) + notes]
    if len(widths) > len(contents):
        aside = sheet.places.link(quotation.aside_target, run(quotation.aside, "Hyperlink"))
        contents.append(paragraph("Aside", aside))
    return row(cell(width, content) for width, content in zip(widths, contents, strict=True))


def _table(block: Table, sheet: Sheet) -> str:
    widths = shares(sheet.width, [column.width for column in block.columns])
    titles = (
        paragraph("Table head right" if column.right else "Table head", run(column.title))
        for column in block.columns
    )
    head = row((cell(width, title) for width, title in zip(widths, titles, strict=True)), _HEAD)
    styles = ["Table text right" if column.right else "Table text" for column in block.columns]
    rows = [_row(line, widths, styles, sheet.places) for line in block.rows]
    return table("Briefing table", widths, [head, *rows], caption=block.name, headed=True)


def _row(line: Row, widths: list[int], styles: list[str], places: Places) -> str:
    ground = shading(PANEL) if line.shaded else ""
    return row(
        cell(width, paragraph(style, _cell(content, places)), ground)
        for width, style, content in zip(widths, styles, line.cells, strict=True)
    )


def _cell(content: Cell, places: Places) -> str:
    match content:
        case Words():
            style = "Strong" if content.strong else "Muted" if content.muted else ""
            return places.link(content.target, run(content.text, style))
        case PageNumber():
            return places.page(content.target)
        case Standing():
            return _standing(content)


def _standing(standing: Standing) -> str:
    """The shape and the words of a status, held together as one."""
    style = f"Status {'past due' if standing.past_due else standing.status}"
    return run(SHAPES[standing.status] + _NO_BREAK_SPACE, f"{style} shape") + run(
        standing.text, style
    )


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
    number = run(entry.number, "Contents number") + tab() if entry.level > 1 else ""
    return places.link(entry.target, number + run(entry.title) + tab() + places.page(entry.target))


def _coverage(coverage: Coverage, sheet: Sheet) -> str:
    title = paragraph("Part label", run(coverage.title))
    caption = paragraph("Map caption", run(coverage.caption))
    if not coverage.squares:
        return title + caption
    longest = max(len(square.label) for square in coverage.squares)
    in_row = min(_SQUARES_IN_ROW, sheet.width // (150 + 95 * longest))
    widths = shares(sheet.width, [1] * in_row)
    rows = (
        _squares(coverage.squares[start : start + in_row], widths, sheet.places)
        for start in range(0, len(coverage.squares), in_row)
    )
    words = table(
        "Coverage map", widths, rows, caption=coverage.title, description=coverage.caption
    )
    return title + caption + words


def _squares(squares: tuple[Square, ...], widths: list[int], places: Places) -> str:
    missing = len(widths) - len(squares)
    after = f'<w:gridAfter w:val="{missing}"/>' if missing else ""
    cells = (
        cell(width, paragraph("Map square", _square(square, places)), _square_look(square))
        for square, width in zip(squares, widths, strict=False)
    )
    return row(cells, f"{after}<w:cantSplit/>")


def _square(square: Square, places: Places) -> str:
    style = "Square taken up" if square.taken_up else ""
    return places.link(square.target, run(square.label, style))


def _square_look(square: Square) -> str:
    """Filled when taken up; a red rim when past due."""
    rim = "".join(
        f'<w:{side} w:val="single" w:sz="16" w:space="0" w:color={attribute(RED[1:])}/>'
        for side in ("top", "left", "bottom", "right")
    )
    borders = f"<w:tcBorders>{rim}</w:tcBorders>" if square.past_due else ""
    return borders + (shading(TEAL) if square.taken_up else "")
