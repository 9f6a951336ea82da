"""HTML pages: each block and each `<br>` a line, lists with the numbers a browser would print.

The parser resolves no entities of the document's own and opens no network connection.
"""

import re
from dataclasses import dataclass, field, replace
from pathlib import Path

from lxml import etree, html

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.language.name_words import split_words
from briefing.reading.furniture import SITE
from briefing.reading.lines import BOLD, INVISIBLE, Line, Received, table_rows
from briefing.reading.numerals import numeral, superscript
from briefing.reading.text import decode

HIDDEN = QT_TRANSLATE_NOOP("reading", "hidden in the page")
NO_PAGE = QT_TRANSLATE_NOOP("error", "“{name}” is not a web page that can be read ({reason}).")
TOO_DEEP = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” nests its parts too deeply to be read whole. "
    "Save its text as .docx or .txt and read that.",
)

_BLOCKS = split_words(
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption"
    " figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary"
    " table tbody td tfoot th thead tr ul"
)
_SKIPPED = split_words("head script style noscript template iframe object svg math title")
_SITE = split_words("nav button select textarea")
_BOLD_TAGS = split_words("b strong")
# A page nests no deeper than this unless it means harm; deeper rows are not read across.
_DEEPEST = 150
_CELL = 400


@dataclass(frozen=True)
class _Style:
    """What the elements around a piece of text say of it."""

    heading: int = 0
    depth: int = 0
    why: str = ""
    preserved: bool = False


@dataclass
class _Writer:
    """Collects text into lines."""

    lines: list[Line] = field(default_factory=list)
    parts: list[tuple[str, bool]] = field(default_factory=list)
    marker: str = ""
    bold: bool = False

    def say(self, text: str | None, style: _Style) -> None:
        if not text:
            return
        pieces = text.split("\n") if style.preserved else [re.sub(r"[ \t\r\n\f]+", " ", text)]
        for index, piece in enumerate(pieces):
            if index:
                self.end(style)
            self.parts.append((piece, self.bold))

    def end(self, style: _Style) -> None:
        """Ends the line, if anything stands in it."""
        parts, self.parts = self.parts, []
        text = re.sub(r" {2,}", " ", "".join(part for part, _ in parts)).strip(" \t\r\n")
        if not text.strip(INVISIBLE):
            return
        bold = all(bold for part, bold in parts if part.strip(INVISIBLE))
        heading = style.heading or (BOLD if bold else 0)
        marker, self.marker = self.marker, ""
        text = f"{marker} {text}" if marker else text
        starts = not style.preserved or None
        number = len(self.lines) + 1
        self.lines.append(Line(number, text, starts, heading, marker, style.depth, skip_reason=style.why))


def read_page(original: bytes, path: Path) -> Received:
    text, remarks = decode(original, path, _declared(original))
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
    _walk(root, writer, _Style(), 0)
    writer.end(_Style())
    lang = (root.get("lang") or "").partition("-")[0].lower() or None
    return Received(tuple(writer.lines), remarks, lang)


def _declared(original: bytes) -> str | None:
    """The encoding that the page says it has."""
    match = re.search(rb"charset\s*=\s*[\"']?\s*([\w.:-]+)", original[:4096], re.IGNORECASE)
    return match[1].decode("ascii") if match else None


def _walk(element: html.HtmlElement, writer: _Writer, style: _Style, deep: int) -> None:
    tag = element.tag if isinstance(element.tag, str) else ""
    if not tag or tag in _SKIPPED:
        return
    if deep > _DEEPEST:
        _flat(element, writer, style)
        return
    if tag == "br":
        writer.end(style)
        return
    if tag == "sup" and (digits := element.text_content().strip()).isdigit():
        writer.say(superscript(digits), style)
        return
    inner = _inner(element, tag, style)
    if tag in _BLOCKS or inner.why != style.why:
        writer.end(style)
    if tag == "tr" and _row(element, writer, inner, deep):
        return
    bold, writer.bold = writer.bold, writer.bold or tag in _BOLD_TAGS
    _content(element, writer, inner, deep)
    writer.bold = bold
    if tag in _BLOCKS or inner.why != style.why:
        writer.end(inner)


def _flat(element: html.HtmlElement, writer: _Writer, style: _Style) -> None:
    """The element and all that is in it, block by block, however deep it goes on."""
    styles, lists = [style], dict[html.HtmlElement, _Items]()
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, each in walk:
        block = each.tag in _BLOCKS
        if event == "start":
            styles.append(_inner(each, each.tag, styles[-1]))
            if each.tag in _SKIPPED:
                walk.skip_subtree()
                continue
            if block or each.tag == "br":
                writer.end(styles[-2])
            if each.tag == "li":
                parent = each.getparent()
                writer.marker = lists.setdefault(parent, _Items(parent)).next(each)
            writer.say(each.text, styles[-1])
        else:
            inner = styles.pop()
            if block:
                writer.end(inner)
            if each is not element:
                writer.say(each.tail, styles[-1])


def _content(element: html.HtmlElement, writer: _Writer, style: _Style, deep: int) -> None:
    writer.say(element.text, style)
    items = _Items(element)
    for child in element:
        if child.tag == "li":
            writer.end(style)
            writer.marker = items.next(child)
        _walk(child, writer, style, deep + 1)
        writer.say(child.tail, style)
    if items.lists:
        writer.marker = ""


def _inner(element: html.HtmlElement, tag: str, style: _Style) -> _Style:
    outside = tag == "footer" and next(element.iterancestors("article", "main"), None) is None
    if tag in _SITE or outside:
        style = replace(style, why=SITE)
    look = (element.get("style") or "").replace(" ", "").lower()
    if element.get("hidden") is not None or "display:none" in look or "visibility:hidden" in look:
        style = replace(style, why=HIDDEN)
    if re.fullmatch(r"h[1-6]", tag):
        style = replace(style, heading=int(tag[1]))
    if tag in ("ol", "ul"):
        style = replace(style, depth=style.depth + 1)
    if tag == "pre":
        style = replace(style, preserved=True)
    return style


class _Items:
    """The numbers of a list, one after the other."""

    def __init__(self, element: html.HtmlElement) -> None:
        self.lists = element.tag in ("ol", "ul", "menu")
        self._ordered = element.tag == "ol"
        self._kind = element.get("type") or "1"
        start = element.get("start") or ""
        self._number = int(start) - 1 if re.fullmatch(r"\d{1,4}", start) else 0

    def next(self, item: html.HtmlElement) -> str:
        if not self._ordered:
            return "•"
        value = item.get("value") or ""
        self._number = int(value) if re.fullmatch(r"\d{1,4}", value) else self._number + 1
        return f"{numeral(self._number, self._kind)}."


def _row(row: html.HtmlElement, writer: _Writer, style: _Style, deep: int) -> bool:
    """A row of short cells is read across, its columns parted by tabs; others are a layout."""
    cells = [cell for cell in row if cell.tag in ("td", "th")]
    texts = [cell.text_content().strip(INVISIBLE + "\n") for cell in cells]
    if sum(map(bool, texts)) < 2 or any(len(text) > _CELL for text in texts):
        return False
    columns = []
    for cell in cells:
        inside = _Writer()
        _walk(cell, inside, style, deep + 1)
        inside.end(style)
        columns.append([line.text for line in inside.lines])
    for text in table_rows(columns):
        writer.lines.append(Line(len(writer.lines) + 1, text, starts_paragraph=True, skip_reason=style.why))
    return True
