"""HTML pages: each block and each `<br>` is a line; lists get the numbers a browser prints.

The parser resolves no entities of the document and opens no network connection.
"""

import re
from dataclasses import dataclass, field, replace
from pathlib import Path

from lxml import etree, html

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.language.name_words import split_words
from briefing.reading.furniture import SITE
from briefing.reading.lines import BOLD_LEVEL, INVISIBLE, DocumentText, Line, format_table_rows
from briefing.reading.numerals import format_number, to_superscript
from briefing.reading.text import decode_text

HIDDEN = QT_TRANSLATE_NOOP("reading", "hidden in the page")
NO_PAGE = QT_TRANSLATE_NOOP("error", "“{name}” is not a web page that can be read ({reason}).")
TOO_DEEP = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” nests its parts too deeply to be read whole. "
    "Save its text as .docx or .txt and read that.",
)

_BLOCK_TAGS = split_words(
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption"
    " figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary"
    " table tbody td tfoot th thead tr ul"
)
_SKIPPED_TAGS = split_words("head script style noscript template iframe object svg math title")
_SITE_TAGS = split_words("nav button select textarea")
_BOLD_TAGS = split_words("b strong")
# Only a hostile page is nested more deeply; rows below this are not read across.
_MAX_NESTING = 150
_MAX_CELL = 400


@dataclass(frozen=True)
class _Style:
    """What the elements around a text say about it."""

    heading_level: int = 0
    list_depth: int = 0
    skip_reason: str = ""
    is_preformatted: bool = False


@dataclass
class _Writer:
    """Collects text into lines."""

    lines: list[Line] = field(default_factory=list)
    parts: list[tuple[str, bool]] = field(default_factory=list)
    list_marker: str = ""
    is_bold: bool = False

    def add_text(self, text: str | None, style: _Style) -> None:
        if not text:
            return
        pieces = text.split("\n") if style.is_preformatted else [re.sub(r"[ \t\r\n\f]+", " ", text)]
        for index, piece in enumerate(pieces):
            if index:
                self.end_line(style)
            self.parts.append((piece, self.is_bold))

    def end_line(self, style: _Style) -> None:
        """End the line, if it has any text."""
        parts, self.parts = self.parts, []
        text = re.sub(r" {2,}", " ", "".join(part for part, _ in parts)).strip(" \t\r\n")
        if not text.strip(INVISIBLE):
            return
        bold = all(bold for part, bold in parts if part.strip(INVISIBLE))
        heading = style.heading_level or (BOLD_LEVEL if bold else 0)
        marker, self.list_marker = self.list_marker, ""
        text = f"{marker} {text}" if marker else text
        starts = not style.is_preformatted or None
        number = len(self.lines) + 1
        self.lines.append(
            Line(
                number,
                text,
                starts,
                heading,
                marker,
                style.list_depth,
                skip_reason=style.skip_reason,
            )
        )


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
    writer = _Writer()
    _walk_element(root, writer, _Style(), 0)
    writer.end_line(_Style())
    lang = (root.get("lang") or "").partition("-")[0].lower() or None
    return DocumentText(tuple(writer.lines), remarks, lang)


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
    if tag == "br":
        writer.end_line(style)
        return
    if tag == "sup" and (digits := element.text_content().strip()).isdigit():
        writer.add_text(to_superscript(digits), style)
        return
    inner = _derive_style(element, tag, style)
    if tag in _BLOCK_TAGS or inner.skip_reason != style.skip_reason:
        writer.end_line(style)
    if tag == "tr" and _read_row(element, writer, inner, nesting):
        return
    bold, writer.is_bold = writer.is_bold, writer.is_bold or tag in _BOLD_TAGS
    _read_content(element, writer, inner, nesting)
    writer.is_bold = bold
    if tag in _BLOCK_TAGS or inner.skip_reason != style.skip_reason:
        writer.end_line(inner)


def _read_flat(element: html.HtmlElement, writer: _Writer, style: _Style) -> None:
    """Read an element and all in it without recursion, however deeply it is nested."""
    styles, lists = [style], dict[html.HtmlElement, _ListCounter]()
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, each in walk:
        block = each.tag in _BLOCK_TAGS
        if event == "start":
            styles.append(_derive_style(each, each.tag, styles[-1]))
            if each.tag in _SKIPPED_TAGS:
                walk.skip_subtree()
                continue
            if block or each.tag == "br":
                writer.end_line(styles[-2])
            if each.tag == "li":
                parent = each.getparent()
                writer.list_marker = lists.setdefault(parent, _ListCounter(parent)).count_next(each)
            writer.add_text(each.text, styles[-1])
        else:
            inner = styles.pop()
            if block:
                writer.end_line(inner)
            if each is not element:
                writer.add_text(each.tail, styles[-1])


def _read_content(element: html.HtmlElement, writer: _Writer, style: _Style, nesting: int) -> None:
    writer.add_text(element.text, style)
    items = _ListCounter(element)
    for child in element:
        if child.tag == "li":
            writer.end_line(style)
            writer.list_marker = items.count_next(child)
        _walk_element(child, writer, style, nesting + 1)
        writer.add_text(child.tail, style)
    if items.is_list:
        writer.list_marker = ""


def _derive_style(element: html.HtmlElement, tag: str, style: _Style) -> _Style:
    outside = tag == "footer" and next(element.iterancestors("article", "main"), None) is None
    if tag in _SITE_TAGS or outside:
        style = replace(style, skip_reason=SITE)
    look = (element.get("style") or "").replace(" ", "").lower()
    if element.get("hidden") is not None or "display:none" in look or "visibility:hidden" in look:
        style = replace(style, skip_reason=HIDDEN)
    if re.fullmatch(r"h[1-6]", tag):
        style = replace(style, heading_level=int(tag[1]))
    if tag in ("ol", "ul"):
        style = replace(style, list_depth=style.list_depth + 1)
    if tag == "pre":
        style = replace(style, is_preformatted=True)
    return style


class _ListCounter:
    """Counts the items of a list."""

    def __init__(self, element: html.HtmlElement) -> None:
        self.is_list = element.tag in ("ol", "ul", "menu")
        self._ordered = element.tag == "ol"
        self._kind = element.get("type") or "1"
        start = element.get("start") or ""
        self._number = int(start) - 1 if re.fullmatch(r"\d{1,4}", start) else 0

    def count_next(self, item: html.HtmlElement) -> str:
        if not self._ordered:
            return "•"
        value = item.get("value") or ""
        self._number = int(value) if re.fullmatch(r"\d{1,4}", value) else self._number + 1
        return f"{format_number(self._number, self._kind)}."


def _read_row(row: html.HtmlElement, writer: _Writer, style: _Style, nesting: int) -> bool:
    """Read a row of short cells as one line with tabs; return False for a table used as layout."""
    cells = [cell for cell in row if cell.tag in ("td", "th")]
    texts = [cell.text_content().strip(INVISIBLE + "\n") for cell in cells]
    if sum(map(bool, texts)) < 2 or any(len(text) > _MAX_CELL for text in texts):
        return False
    columns = []
    for cell in cells:
        inside = _Writer()
        _walk_element(cell, inside, style, nesting + 1)
        inside.end_line(style)
        columns.append([line.text for line in inside.lines])
    for text in format_table_rows(columns):
        writer.lines.append(
            Line(len(writer.lines) + 1, text, starts_paragraph=True, skip_reason=style.skip_reason)
        )
    return True
