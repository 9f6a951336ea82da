"""A text and its spans as the document of an editor, and back.

A document counts in UTF-16, spans in code points. A list of the text is a list of the document; a
row of a table is a line with tabs, marked by a property and a tint.
"""

from collections.abc import Iterable, Iterator
from itertools import accumulate, groupby

from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextList,
    QTextListFormat,
    QTextOption,
)

from briefing.domain.formatting import Span, SpanKind, Spans, normalize_spans
from briefing.ui.controls.theme import get_theme

PARAGRAPH, LINE = chr(0x2029), chr(0x2028)  # how a text document ends a line
_IS_ROW = QTextFormat.Property.UserProperty.value + 1
_CELL_GAP = 14.0
_LISTS = (
    (SpanKind.BULLET, QTextListFormat.Style.ListDisc),
    (SpanKind.NUMBER, QTextListFormat.Style.ListDecimal),
)


def apply_spans(document: QTextDocument, start: int, text: str, spans: Iterable[Span]) -> None:
    """Give the words of `text`, which the document has from `start` on, the look of the spans."""
    units = map_to_units(text, start)
    cursor = QTextCursor(document)
    for span in spans:
        cursor.setPosition(units[span.start])
        cursor.setPosition(units[span.end], QTextCursor.MoveMode.KeepAnchor)
        if span.kind.is_of_lines:
            set_line_kind(cursor, span.kind)
        else:
            cursor.mergeCharFormat(make_char_format(span.kind, is_on=True))


def map_to_units(text: str, start: int = 0) -> list[int]:
    """Map each place of a text to its position in a document where the text begins at `start`."""
    return list(accumulate((1 + (letter > "\uffff") for letter in text), initial=start))


def read_spans_of(document: QTextDocument) -> Spans:
    """Read the spans of the words of a document."""
    spans: list[Span] = []
    texts: list[str] = []
    at = 0
    for block in list_blocks(document.begin()):
        start = at
        for text, look in _list_fragments(block):
            end = at + len(text)
            if look.fontWeight() >= QFont.Weight.DemiBold:
                spans.append(Span(at, end, SpanKind.BOLD))
            if look.fontItalic():
                spans.append(Span(at, end, SpanKind.ITALIC))
            texts.append(text)
            at = end
        kind = get_line_kind(block)
        if kind is not None and at > start:
            spans.append(Span(start, at, kind))
        texts.append("\n")
        at += 1
    text = "".join(texts)[:-1].replace(LINE, "\n")
    return normalize_spans(text, spans) if spans else ()


def list_blocks(first: QTextBlock, last_position: int | None = None) -> Iterator[QTextBlock]:
    """List blocks from the first on, up to the one with a position in it."""
    block = first
    while block.isValid() and (last_position is None or block.position() <= last_position):
        yield block
        block = block.next()


def _list_fragments(block: QTextBlock) -> Iterator[tuple[str, QTextCharFormat]]:
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        yield fragment.text(), fragment.charFormat()
        place += 1


def make_char_format(kind: SpanKind, *, is_on: bool) -> QTextCharFormat:
    """Make the format that makes words bold or italic, or no longer so."""
    look = QTextCharFormat()
    if kind is SpanKind.BOLD:
        look.setFontWeight(QFont.Weight.Bold if is_on else QFont.Weight.Normal)
    else:
        look.setFontItalic(is_on)
    return look


def get_line_kind(block: QTextBlock) -> SpanKind | None:
    """Return whether a line is of a list or table, and of which kind."""
    if block.blockFormat().boolProperty(_IS_ROW):
        return SpanKind.ROW
    text_list = block.textList()
    if text_list is None:
        return None
    is_bullet = text_list.format().style() is QTextListFormat.Style.ListDisc
    return SpanKind.BULLET if is_bullet else SpanKind.NUMBER


def set_line_kind(cursor: QTextCursor, kind: SpanKind | None) -> None:
    """Make the lines of a selection a list or the rows of a table, or plain lines."""
    document = cursor.document()
    first, last = cursor.selectionStart(), cursor.selectionEnd()
    for block in list_blocks(document.findBlock(first), last):
        text_list = block.textList()
        if text_list is not None:
            text_list.remove(block)
        QTextCursor(block).setBlockFormat(_make_row_format() if kind is SpanKind.ROW else _PLAIN)
    for list_kind, style in _LISTS:
        if kind is list_kind:
            look = QTextListFormat()
            look.setStyle(style)
            _join_lists(cursor.createList(look), kind)


def _join_lists(text_list: QTextList, kind: SpanKind) -> None:
    """Make one list of the lists of a kind that follow each other, as they are stored."""
    before = text_list.item(0).previous()
    if before.isValid() and get_line_kind(before) is kind:
        first = before.textList()
        for block in list_blocks(
            text_list.item(0), text_list.item(text_list.count() - 1).position()
        ):
            first.add(block)
        text_list = first
    after = text_list.item(text_list.count() - 1).next()
    while after.isValid() and get_line_kind(after) is kind:
        text_list.add(after)
        after = after.next()


_PLAIN = QTextBlockFormat()


def _make_row_format() -> QTextBlockFormat:
    look = QTextBlockFormat()
    look.setProperty(_IS_ROW, True)
    look.setBackground(QBrush(QColor(get_theme().teal_tint)))
    return look


def place_tabs(document: QTextDocument) -> None:
    """Place the tabs of each table so that its cells stand under one another."""
    metrics = QFontMetricsF(document.defaultFont())
    blocks = list_blocks(document.begin())
    for kind, group in groupby(blocks, key=get_line_kind):
        if kind is not SpanKind.ROW:
            continue
        rows = list(group)
        stops = _compute_stops([row.text().split("\t") for row in rows], metrics)
        for row in rows:
            look = row.blockFormat()
            if [tab.position for tab in look.tabPositions()] != stops:
                look.setTabPositions([_make_tab(stop) for stop in stops])
                QTextCursor(row).setBlockFormat(look)


def _compute_stops(rows: list[list[str]], metrics: QFontMetricsF) -> list[float]:
    widths: list[float] = []
    for cells in rows:
        for column, cell in enumerate(cells[:-1]):
            width = round(metrics.horizontalAdvance(cell) * 1.08 + _CELL_GAP, 1)
            if column == len(widths):
                widths.append(width)
            widths[column] = max(widths[column], width)
    return list(accumulate(widths))


def _make_tab(position: float) -> QTextOption.Tab:
    return QTextOption.Tab(position, QTextOption.TabType.LeftTab)
