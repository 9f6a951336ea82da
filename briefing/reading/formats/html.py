"""HTML pages: each block and each `<br>` is a line; what a browser does not show is left out.

The parser resolves no entities of the document and opens no network connection.
"""

import re
from dataclasses import dataclass, field, replace
from pathlib import Path

from lxml import etree, html

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.reading import Remark
from briefing.language.name_words import split_words
from briefing.reading.formats.html_lists import LIST_TAGS, ListCounter
from briefing.reading.formats.html_looks import Look, derive_look
from briefing.reading.formats.html_styles import TOO_MANY_RULES, PageStyles
from briefing.reading.formats.html_tables import Grid, GridCell, build_grid
from briefing.reading.formats.omissions import HIDDEN, PICTURE, CollectedText
from briefing.reading.formats.text import decode_text
from briefing.reading.furniture import SITE
from briefing.reading.lines import BOLD_LEVEL, INVISIBLE, DocumentText, Line, TablePlace
from briefing.reading.numerals import to_superscript
from briefing.reading.tables import (
    SHARED_CELL,
    TABLE_BY_COLUMNS,
    has_language_columns,
    is_row_across,
    list_by_columns,
    write_row,
)

NO_PAGE = QT_TRANSLATE_NOOP("error", "“{name}” is not a readable web page ({reason}).")
TOO_DEEP = QT_TRANSLATE_NOOP(
    "error",
    "The parts of “{name}” are nested too deeply. Save its text as .docx or .txt.",
)

_BLOCK_TAGS = split_words(
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset"
    " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section"
    " summary table tbody td tfoot th thead tr ul"
)
_SKIPPED_TAGS = split_words("head script style iframe title annotation")
# A browser shows nothing of these, or a picture.
_OMITTED_TAGS = {"noscript": HIDDEN, "template": HIDDEN, "object": HIDDEN, "svg": PICTURE}
_SITE_TAGS = split_words("nav button select textarea")
_HEADING_TAGS = split_words("h1 h2 h3 h4 h5 h6")
_BOLD_TAGS = split_words("b strong")
# Only a hostile page is nested more deeply; rows below this are not read across.
_MAX_NESTING = 150


@dataclass(frozen=True)
class _Style:
    """What the elements around a text say about it."""

    heading_level: int = 0
    list_depth: int = 0
    skip_reason: str = ""
    is_preformatted: bool = False
    look: Look = field(default_factory=Look)


@dataclass
class _Writer:
    """Collects text into lines."""

    styles: PageStyles
    lines: list[Line] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    collected: CollectedText = field(default_factory=CollectedText)
    list_marker: str = ""
    is_bold: bool = False
    is_line_bold: bool = True
    table_place: TablePlace | None = None
    table_count: int = 0

    def add_text(self, text: str | None, style: _Style) -> None:
        if not text:
            return
        if style.look.reason and not style.skip_reason:
            self.collected.omit(style.look.reason, text)
            return
        pieces = text.split("\n") if style.is_preformatted else [re.sub(r"[ \t\r\n\f]+", " ", text)]
        for index, piece in enumerate(pieces):
            if index:
                self.end_line(style)
            self.collected.add(piece)
            if piece.strip(INVISIBLE):
                self.is_line_bold = self.is_line_bold and self.is_bold

    def end_line(self, style: _Style) -> None:
        """End the line, if it has any text."""
        bold, self.is_line_bold = self.is_line_bold, True
        if not self.collected.parts:
            return
        collected, self.collected = self.collected, CollectedText()
        text = re.sub(r" {2,}", " ", collected.text).strip(" \t\r\n")
        has_line = bool(text.strip(INVISIBLE)) or collected.hidden_line is not None
        self.remarks += collected.report(len(self.lines) + has_line or None)
        if not text.strip(INVISIBLE):
            if collected.hidden_line:
                words, reason = collected.hidden_line
                self.write(Line(0, words, starts_paragraph=True, skip_reason=reason))
            return
        marker, self.list_marker = self.list_marker, ""
        self.write(
            Line(
                0,
                f"{marker} {text}" if marker else text,
                starts_paragraph=not style.is_preformatted or None,
                heading_level=style.heading_level or (BOLD_LEVEL if bold else 0),
                list_marker=marker,
                list_depth=style.list_depth,
                skip_reason=style.skip_reason,
            )
        )

    def write(self, line: Line) -> None:
        place = line.table_place or self.table_place
        self.lines.append(replace(line, number=len(self.lines) + 1, table_place=place))


def read_html(original: bytes, path: Path) -> DocumentText:
    """Read the lines that a browser would show."""
    text, remarks = decode_text(original, path, _find_declared_encoding(original))
    try:
        parser = html.HTMLParser(
            no_network=True, remove_comments=True, remove_pis=True, huge_tree=True
        )
        text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text)
        root = html.document_fromstring(text, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise BriefingError(NO_PAGE, name=path.name, reason=error) from error
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise BriefingError(TOO_DEEP, name=path.name)  # the parser left out what was deeper
    writer = _Writer(PageStyles(root))
    if not writer.styles.is_complete:
        writer.remarks.append(Remark(None, TOO_MANY_RULES))
    _walk_element(root, writer, _Style(), 0)
    writer.end_line(_Style())
    lang = (root.get("lang") or "").partition("-")[0].lower() or None
    return DocumentText(tuple(writer.lines), (*remarks, *writer.remarks), lang)


def _find_declared_encoding(original: bytes) -> str | None:
    """Find the encoding that the page declares."""
    match = re.search(rb"charset\s*=\s*[\"']?\s*([\w.:-]+)", original[:4096], re.IGNORECASE)
    return match[1].decode("ascii") if match else None


def _walk_element(element: html.HtmlElement, writer: _Writer, style: _Style, nesting: int) -> None:
    tag = element.tag if isinstance(element.tag, str) else ""
    if not tag or tag in _SKIPPED_TAGS:
        return
    if nesting > _MAX_NESTING:
        _read_flat(element, writer, style)
        return
    if tag in _OMITTED_TAGS:
        writer.collected.omit(_OMITTED_TAGS[tag], element.text_content())
        return
    if tag == "br":
        writer.end_line(style)
        return
    inner = _derive_style(element, tag, style, writer.styles)
    if tag == "sup" and (digits := element.text_content().strip()).isdigit():
        writer.add_text(to_superscript(digits), inner)
        return
    is_block = tag in _BLOCK_TAGS or inner.skip_reason != style.skip_reason
    if is_block:
        writer.end_line(style)
    if tag == "table":
        _read_table(element, writer, inner, nesting)
        return
    bold, writer.is_bold = writer.is_bold, writer.is_bold or tag in _BOLD_TAGS
    _read_content(element, writer, inner, nesting)
    writer.is_bold = bold
    if is_block:
        writer.end_line(inner)


def _read_flat(element: html.HtmlElement, writer: _Writer, style: _Style) -> None:
    """Read an element and all in it without recursion, however deeply it is nested."""
    styles, lists = [style], dict[html.HtmlElement, ListCounter]()
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, each in walk:
        block = each.tag in _BLOCK_TAGS
        if event == "start":
            styles.append(_derive_style(each, each.tag, styles[-1], writer.styles))
            if each.tag in _SKIPPED_TAGS or each.tag in _OMITTED_TAGS:
                if each.tag in _OMITTED_TAGS:
                    writer.collected.omit(_OMITTED_TAGS[each.tag], each.text_content())
                walk.skip_subtree()
                continue
            if block or each.tag == "br":
                writer.end_line(styles[-2])
            if each.tag == "li":
                parent = each.getparent()
                counter = lists.setdefault(parent, ListCounter(parent, writer.styles))
                writer.list_marker = counter.count_next(each)
            writer.add_text(each.text, styles[-1])
        else:
            inner = styles.pop()
            if block:
                writer.end_line(inner)
            if each is not element:
                writer.add_text(each.tail, styles[-1])


def _read_content(element: html.HtmlElement, writer: _Writer, style: _Style, nesting: int) -> None:
    writer.add_text(element.text, style)
    items = ListCounter(element, writer.styles)
    for child in element:
        if child.tag == "li":
            writer.end_line(style)
            writer.list_marker = items.count_next(child)
        _walk_element(child, writer, style, nesting + 1)
        writer.add_text(child.tail, style)
    if items.is_list:
        writer.list_marker = ""


def _derive_style(element: html.HtmlElement, tag: str, style: _Style, styles: PageStyles) -> _Style:
    outside = tag == "footer" and next(element.iterancestors("article", "main"), None) is None
    if tag in _SITE_TAGS or outside:
        style = replace(style, skip_reason=SITE)
    look = derive_look(element, styles.get(element), style.look)
    if look != style.look:
        style = replace(style, look=look)
    if tag in _HEADING_TAGS:
        style = replace(style, heading_level=int(tag[1]))
    if tag in LIST_TAGS:
        style = replace(style, list_depth=style.list_depth + 1)
    if tag == "pre":
        style = replace(style, is_preformatted=True)
    return style


def _read_table(table: html.HtmlElement, writer: _Writer, style: _Style, nesting: int) -> None:
    """Read short cells side by side as a row; read a column for each language downwards."""
    reader = _TableReader(writer, build_grid(table), writer.table_count)
    outer_place = writer.table_place
    writer.table_count += 1
    reader.read(table, style, nesting)
    writer.end_line(style)
    writer.table_place = outer_place


class _TableReader:
    def __init__(self, writer: _Writer, grid: Grid, number: int) -> None:
        self._writer = writer
        self._grid = grid
        self._row_numbers = {row: index for index, row in enumerate(grid)}
        self._number = number

    def read(self, table: html.HtmlElement, style: _Style, nesting: int) -> None:
        rows = [
            [cell.element for cell in cells if cell.element is not None and not cell.is_shared]
            for cells in self._grid.values()
        ]
        texts = [[cell.text_content() for cell in row] for row in rows]
        if not has_language_columns(texts):
            self._read_rows(table, style, nesting)
            return
        self._writer.remarks.append(Remark(len(self._writer.lines) + 1, TABLE_BY_COLUMNS))
        for cell, row, column in list_by_columns(rows):
            self._writer.table_place = TablePlace(self._number, row, column)
            _walk_element(cell, self._writer, style, nesting + 1)

    def _read_rows(self, element: html.HtmlElement, style: _Style, nesting: int) -> None:
        """Read the rows in an element of a table; what stands between them too, as browsers do."""
        writer = self._writer
        writer.add_text(element.text, style)
        for child in element:
            inner = style
            if child.tag in ("thead", "tbody", "tfoot", "tr"):
                inner = _derive_style(child, child.tag, style, writer.styles)
            if child.tag in ("thead", "tbody", "tfoot"):
                self._read_rows(child, inner, nesting + 1)
            elif child.tag != "tr" or not self._read_row(child, inner, nesting + 1):
                _walk_element(child, writer, style, nesting + 1)
            writer.add_text(child.tail, style)

    def _read_row(self, row: html.HtmlElement, style: _Style, nesting: int) -> bool:
        """Read a row of short cells as lines; return False for a table used as layout."""
        writer, cells = self._writer, self._grid.get(row, [])
        writer.end_line(style)
        place = TablePlace(self._number, self._row_numbers.get(row, 0))
        texts = [cell.element.text_content() for cell in cells if cell.element is not None]
        if nesting > _MAX_NESTING or not is_row_across(texts):
            writer.table_place = place
            return False
        columns = [self._read_cell(cell, style, nesting) for cell in cells]
        write_row(columns, place, writer.write)
        return True

    def _read_cell(self, cell: GridCell, style: _Style, nesting: int) -> list[Line]:
        if cell.element is None:
            return []
        writer = self._writer
        inside = _Writer(writer.styles, table_count=writer.table_count)
        _walk_element(cell.element, inside, style, nesting + 1)
        inside.end_line(style)
        writer.table_count = inside.table_count
        line = len(writer.lines) + 1
        if cell.is_shared:
            text = " ".join(each.text for each in inside.lines if not each.skip_reason)
            writer.remarks += [Remark(line, SHARED_CELL, {"text": text})] if text else []
        else:
            writer.remarks += [replace(remark, line=line) for remark in inside.remarks]
        return inside.lines
