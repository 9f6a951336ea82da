"""The blocks of a book as paragraphs and tables, each in the style with its name."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from briefing.book.blocks import (
    Biography,
    Block,
    Box,
    Boxes,
    Cell,
    Contents,
    Coverage,
    Heads,
    Index,
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
    StatusBar,
    StatusCell,
    Table,
    Words,
)
from briefing.book.model import ChangeMark
from briefing.common.palette import PANEL
from briefing.writers.pdf.columns import fit_columns
from briefing.writers.typography import (
    ASIDE_ROOM,
    PHOTOGRAPH_GAP,
    SMALLEST,
    as_sentence,
    fit_photograph,
    quote,
)
from briefing.writers.word.bars import add_bar, add_bar_to_row
from briefing.writers.word.bookmarks import Bookmarks
from briefing.writers.word.contents import make_contents, make_coverage, make_index
from briefing.writers.word.elements import (
    HEAD_ROW,
    WHOLE_ROW,
    Content,
    WordCell,
    WordRow,
    WordTable,
    join_content,
    make_gap,
    make_paragraph,
    make_row,
    make_run,
    make_table,
    share_out,
    to_points,
    to_twips,
)
from briefing.writers.word.formatted import make_formatted
from briefing.writers.word.markup import LINE_BREAK, make_drawing, make_shading
from briefing.writers.word.overview import make_heads, make_standing, make_status_bar
from briefing.writers.word.sheet import Sheet, split_rows

_NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
_STEP, _STEPS = to_twips(16), 5  # the indent of a clause within a clause, and its highest level
LABEL, _QUOTED_LABEL = to_twips(32), to_twips(40)
_LETTER = to_twips(5.6)  # about the width of a letter of a label
_LONGEST_LABEL = to_twips(100)
_PADDING, _AROUND = 4.0, 16.0  # points: beside the words of a cell, and of a status in its rim
_BOXES_ABREAST = 3
_SHORT = 300  # letters: rows whose cells have no more are not divided between pages


_MarkedQuotation = tuple[Quotation, bool]  # and whether it is changed


def make_body(blocks: Iterable[Block], sheet: Sheet, changed: Iterable[ChangeMark] = ()) -> Content:
    """Make the blocks one after the other; a gap separates tables, because Word would join them."""
    body: Content = []
    for part in _make_parts(blocks, sheet, {each.row: each.parts for each in changed}):
        if part and isinstance(part[0], WordTable) and body and isinstance(body[-1], WordTable):
            body += make_gap()
        body += part
    return body


def _make_parts(
    blocks: Iterable[Block], sheet: Sheet, changed: Mapping[int, Collection[int]]
) -> Iterator[Content]:
    quotations: list[_MarkedQuotation] = []
    for at, block in enumerate(blocks, start=1):
        if isinstance(block, Quotation):
            quotations.append((block, at in changed))
            continue
        yield from _make_quotations(quotations, sheet)
        quotations = []
        if changed.get(at):
            yield _make_block(block, replace(sheet, changed=changed[at]))
        else:
            yield add_bar(_make_block(block, sheet)) if at in changed else _make_block(block, sheet)
    yield from _make_quotations(quotations, sheet)


_RAIL_STYLES = {
    RailRole.IF_RAISED: "If raised",
    RailRole.POSITION: "Their position",
    RailRole.PRESS_LINE: "Press line",
}

_WordBlock = Paragraph | Label | Points | RailedText | Note | Signatures


def _make_block(
    block: _WordBlock | Boxes | Table | Contents | Index | Coverage | Biography | Heads | StatusBar,
    sheet: Sheet,
) -> Content:
    match block:
        case Biography():
            return _make_biography(block, sheet)
        case Heads():
            return make_heads(block, sheet)
        case StatusBar():
            return make_status_bar(block, sheet)
        case Boxes():
            return _make_boxes(block, sheet.width)
        case Table():
            return _make_table(block, sheet)
        case Contents():
            return make_contents(block, sheet.bookmarks)
        case Index():
            return make_index(block, sheet.bookmarks)
        case Coverage():
            return make_coverage(block, sheet)
        case _:
            return _make_text_block(block, sheet)


def _make_text_block(block: _WordBlock, sheet: Sheet) -> Content:
    match block:
        case Paragraph():
            style = "Explanation" if block.secondary else "Body Text"
            return make_formatted(
                style, _make_own_marking(block.marking), block.text, block.spans, sheet
            )
        case Label():
            return make_paragraph("Part label", make_run(block.text))
        case Points():
            points = (
                make_formatted(
                    "Point to make",
                    _make_own_marking(point.marking),
                    point.text,
                    point.spans,
                    sheet,
                )
                for point in block.points
            )
            return join_content(sheet.add_bars(points))
        case RailedText():
            topic = f"{as_sentence(block.topic)} " if block.topic else ""
            lead = _make_own_marking(block.marking) + make_run(topic, "Topic")
            style = _RAIL_STYLES[block.role]
            return make_formatted(style, lead, block.text, block.spans, sheet)
        case Note():
            return _make_note(block, "Note", sheet, sheet.width)
        case Signatures():
            return join_content(make_paragraph("Signatory", make_run(name)) for name in block.names)


def _make_note(note: Note, style: str, sheet: Sheet, width: int) -> Content:
    about = f" {quote(note.quote, sheet.language)}" if note.quote else ""
    kind = make_run(note.kind, "Note kind") + _make_own_marking(note.marking, " ({marking})")
    as_of = f", {note.as_of}" if note.as_of else ""
    lead = kind + make_run(f"{about}{as_of}: ", "Note kind")
    return make_formatted(style, lead, note.text, note.spans, sheet, width=width)


def _make_biography(block: Biography, sheet: Sheet) -> Content:
    """Make name, role and life, with the photograph at their right."""
    under = " · ".join(filter(None, (block.role, block.party)))
    words = (
        make_paragraph("Person", sheet.bookmarks.mark(block.target, make_run(block.name)))
        + (make_paragraph("Person role", make_run(under)) if under else [])
        + join_content(make_paragraph("Biography", make_run(text)) for text in block.paragraphs)
    )
    if block.photograph is None:
        return words
    width = to_twips(fit_photograph(block.photograph)[0] + PHOTOGRAPH_GAP)
    widths = [sheet.width - width, width]
    photograph = make_paragraph("Photograph", make_drawing(sheet.add_picture(block.photograph)))
    cells = (
        WordCell(each, content) for each, content in zip(widths, (words, photograph), strict=True)
    )
    return make_table("Biographies", widths, [make_row(cells)])


def _make_own_marking(marking: str, form: str = "({marking}) ") -> str:
    """Make the marking before the words of a text: it explains the marking of the section."""
    return make_run(form.format(marking=marking), "Own marking") if marking else ""


def _make_boxes(block: Boxes, width: int) -> Content:
    """Make boxes side by side, at most three in a row, as wide as in a full row."""
    if not block.boxes:
        return []
    widths = share_out(width, [1] * min(len(block.boxes), _BOXES_ABREAST))
    rows = (_make_box_row(boxes, widths) for boxes in split_rows(block.boxes, len(widths)))
    return make_table("Boxes", widths, rows)


def _make_box_row(boxes: Sequence[Box], widths: list[int]) -> WordRow:
    texts = (
        make_paragraph("Box label", make_run(box.label)) + make_paragraph("Box", make_run(box.text))
        for box in boxes
    )
    cells = [WordCell(width, text) for width, text in zip(widths, texts, strict=False)]
    # They are not left out, because LibreOffice would draw a panel in their place.
    missing = (
        WordCell(width, make_paragraph("Box"), make_shading("")) for width in widths[len(cells) :]
    )
    return make_row((*cells, *missing))


def _make_quotations(quotations: list[_MarkedQuotation], sheet: Sheet) -> Iterator[Content]:
    """Make clauses in sequence: a table for each level, with a column for remarks."""
    aside = [to_twips(ASIDE_ROOM)] if any(each.home or each.aside for each, _ in quotations) else []
    for level, group in groupby(quotations, key=lambda each: min(each[0].indent, _STEPS)):
        peers = list(group)
        label = max(_measure_label(peer) for peer, _ in peers)
        text = sheet.width - level * _STEP - label - sum(aside)
        widths = [label, text, *aside]
        rows = (_make_quotation_row(peer, widths, sheet) for peer in peers)
        yield make_table("Clauses", widths, rows, indent=level * _STEP)


def _measure_label(quotation: Quotation) -> int:
    least = LABEL if quotation.home else _QUOTED_LABEL
    return min(max(least, len(quotation.label) * _LETTER + to_twips(12)), _LONGEST_LABEL)


def _make_quotation_row(peer: _MarkedQuotation, widths: list[int], sheet: Sheet) -> WordRow:
    quotation, is_changed = peer
    style = "Clause" if quotation.home else "Quoted clause"
    contents = make_quotation_parts(quotation, style, sheet, widths[1])
    row = make_row(
        WordCell(width, content) for width, content in zip(widths, contents, strict=False)
    )
    if is_changed:
        add_bar_to_row(row)
    return row


def make_quotation_parts(
    quotation: Quotation, style: str, sheet: Sheet, width: int
) -> tuple[Content, Content, Content]:
    """Make the label of a clause, its words with the notes below, and its remark.

    `width` is that of the column with the words.
    """
    language = quotation.language or sheet.clause_language or None
    words = make_paragraph(style, make_run(quotation.text, language=language))
    if quotation.heading:
        heading = make_run(quotation.heading, language=language)
        words = make_paragraph(f"{style} heading", heading) + words
    notes = join_content(
        _make_note(note, f"{style} note", sheet, width) for note in quotation.notes
    )
    label = sheet.bookmarks.mark(quotation.target, make_run(quotation.label))
    aside = make_paragraph("Aside", _make_aside(quotation, sheet.bookmarks))
    return make_paragraph("Clause label", label), words + notes, aside


def _make_aside(quotation: Quotation, bookmarks: Bookmarks) -> str:
    if quotation.aside_target not in bookmarks.names:
        return make_run(quotation.aside)
    linked = make_run("→ ", "Aside arrow") + make_run(quotation.aside, "Hyperlink")
    return bookmarks.link(quotation.aside_target, linked)


def _make_table(block: Table, sheet: Sheet) -> Content:
    # The columns are as wide as in the PDF, so that the pages agree.
    columns = fit_columns(block, to_points(sheet.width), _PADDING, _AROUND, SMALLEST)
    widths = share_out(sheet.width, columns.widths)
    titles = (
        make_paragraph("Table head right" if column.right else "Table head", make_run(column.title))
        for column in block.columns
    )
    head = make_row(
        (WordCell(width, title) for width, title in zip(widths, titles, strict=True)), HEAD_ROW
    )
    styles = ["Table text right" if column.right else "Table text" for column in block.columns]
    rows = sheet.add_bars_to_rows(
        _make_row(line, widths, styles, sheet.bookmarks) for line in block.rows
    )
    return make_table("Briefing table", widths, [head, *rows], caption=block.name, headed=True)


def _make_row(line: Row, widths: list[int], styles: list[str], bookmarks: Bookmarks) -> WordRow:
    contents = [
        _make_cell_content(content, bookmarks, shaded=line.shaded) for content in line.cells
    ]
    contents[0] = bookmarks.mark(line.target, contents[0])
    grounds = [make_shading(PANEL) if _is_shaded(line, cell) else "" for cell in line.cells]
    cells = (
        WordCell(width, make_paragraph(style, content), ground)
        for width, style, content, ground in zip(widths, styles, contents, grounds, strict=True)
    )
    longest = max(
        len(content.text) + len(content.under)
        for content in (*line.cells, Words(""))
        if isinstance(content, Words)
    )
    return make_row(cells, WHOLE_ROW if longest < _SHORT else ())


def _is_shaded(line: Row, cell: Cell) -> bool:
    """Whether a cell has a ground: in a line that is not discussed, and to be filled in."""
    return line.shaded or (isinstance(cell, Words) and cell.is_field)


def _make_cell_content(content: Cell, bookmarks: Bookmarks, *, shaded: bool) -> str:
    match content:
        case Words():
            words = bookmarks.link(
                content.target, make_run(content.text, _choose_style(content, shaded))
            )
            return words + _make_second_line(content.under, "Table note")
        case PageNumber():
            return bookmarks.make_page_field(content.target)
        case StatusCell():
            return make_standing(content) + _make_second_line(content.past_due, "Past due")


def _make_second_line(words: str, style: str) -> str:
    return LINE_BREAK + make_run(words, style) if words else ""


def _choose_style(words: Words, shaded: bool) -> str:
    if words.strong:
        return "Strong"
    if words.muted:
        return "Break" if shaded else "Muted"
    # Links have this style even if they look like other text: LibreOffice makes others blue.
    return "Hyperlink" if words.target else ""
