"""The words of a clipboard in HTML, as Word, LibreOffice and browsers fill it.

Bold, italic, lists and tables are kept, and nothing else. Nothing is fetched. What the page does
not show is left out, as are words that were deleted with changes tracked.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html.parser import HTMLParser

from briefing.domain.formatting import FormattedLine, Span, SpanKind, Spans, join_lines

_SPACES = re.compile(r"[ \t\n\r\f]+")
_WEIGHT = re.compile(r"(?<![-\w])font-weight:\s*(\w+)")
_STYLE = re.compile(r"(?<![-\w])font-style:\s*(\w+)")
_HIDDEN = re.compile(r"display:\s*none|visibility:\s*hidden|mso-hide:\s*all")
_WORD_LIST = re.compile(r"mso-list:\s*l\d")
_WORD_MARKER = re.compile(r"mso-list:\s*ignore", re.IGNORECASE)
_NUMBER = re.compile(r"\W*\w{1,5}[.)]")
_UNSEEN = frozenset(("head", "style", "script", "title", "template", "del", "object", "select"))
_VOID = frozenset(("br", "hr", "img", "input", "link", "meta", "col", "wbr", "base", "source"))
_BLOCKS = frozenset(
    ("p", "div", "li", "ul", "ol", "blockquote", "pre", "dt", "dd", "table", "body", "section")
) | {f"h{level}" for level in range(1, 7)}
_LISTS = {"ul": SpanKind.BULLET, "ol": SpanKind.NUMBER}
_MOST_COLUMNS = 50


@dataclass(frozen=True)
class _Look:
    """How the words in an element look."""

    tag: str = ""
    bold: bool = False
    italic: bool = False
    hidden: bool = False
    is_marker: bool = False


_EMPTY = FormattedLine("", (), None)


def read_pasted_html(html: str) -> tuple[str, Spans]:
    """Read the words of HTML, and how they look."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.end_line()
    return join_lines(reader.lines)


class _Reader(HTMLParser):
    """Collects the lines of a document."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[FormattedLine] = []
        self._looks = [_Look()]
        self._lists: list[SpanKind] = []
        self._kind: SpanKind | None = None
        self._marker = ""
        self._is_word_item = False
        self._text = ""
        self._spans: list[Span] = []
        self._tables = 0
        self._cells: list[FormattedLine] = []
        self._is_in_cell = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        style = (dict(attrs).get("style") or "").lower()
        if tag == "br":
            self._break_line()
        elif tag in _BLOCKS or tag in ("tr", "td", "th"):
            self._begin_block(tag, style)
        if tag in ("td", "th") and self._tables == 1:
            span = dict(attrs).get("colspan") or "1"
            skipped = min(int(span) if span.isdecimal() else 1, _MOST_COLUMNS) - 1
            self._cells += [_EMPTY] * skipped
            self._is_in_cell = True
        if tag not in _VOID:
            self._looks.append(_find_look(tag, style, self._looks[-1]))

    def handle_endtag(self, tag: str) -> None:
        if any(look.tag == tag for look in self._looks):
            while self._looks.pop().tag != tag:
                pass
        if tag in _LISTS and self._lists:
            self.end_line()
            self._lists.pop()
        elif tag == "table":
            self._end_row()
            self._tables = max(self._tables - 1, 0)
        elif tag == "tr":
            self._end_row()
        elif tag in ("td", "th"):
            self._end_cell()
        elif tag in _BLOCKS:
            self._end_block()

    def handle_data(self, data: str) -> None:
        look = self._looks[-1]
        if look.hidden:
            return
        if look.is_marker:
            self._marker += data
            return
        words = _SPACES.sub(" ", data)
        if not self._text or self._text[-1] in " \n":
            words = words.lstrip(" ")
        start = len(self._text)
        self._text += words
        for has, kind in ((look.bold, SpanKind.BOLD), (look.italic, SpanKind.ITALIC)):
            if has and words:
                self._spans.append(Span(start, len(self._text), kind))

    def end_line(self) -> None:
        """End the line, if it has words."""
        line = self._take_line()
        if line is not None:
            self.lines.append(replace(line, kind=self._kind))
            self._kind = None
        elif self._is_word_item:
            self._kind = None
        self._is_word_item, self._marker = False, ""

    def _begin_block(self, tag: str, style: str) -> None:
        if tag == "table":
            self._tables += 1
        if self._tables == 1 and tag in ("tr", "table"):
            self._end_row()
            if tag == "table":
                self.end_line()
        elif self._tables and tag in ("td", "th"):
            self._end_cell()
        else:
            self._end_block()
        if tag in _LISTS:
            self._lists.append(_LISTS[tag])
        elif tag == "li" and not self._tables:
            self._kind = self._lists[-1] if self._lists else SpanKind.BULLET
        elif _WORD_LIST.search(style) and not self._tables:
            self._is_word_item = True

    def _end_block(self) -> None:
        """End a paragraph; in a cell, only a space divides it from the next."""
        if self._tables:
            self._break_line()
            return
        if self._is_word_item:
            is_number = _NUMBER.match(self._marker.strip())
            self._kind = SpanKind.NUMBER if is_number else SpanKind.BULLET
        self.end_line()

    def _break_line(self) -> None:
        """Break a line; words of one cell or of one item of a list stay one."""
        if self._tables or self._kind is not None or self._is_word_item:
            self._text += " " if self._text[-1:].strip() else ""
        else:
            self.end_line()

    def _end_cell(self) -> None:
        if self._tables == 1 and self._is_in_cell:
            self._cells.append(self._take_line() or _EMPTY)
            self._is_in_cell = False

    def _end_row(self) -> None:
        if self._tables != 1:
            return
        self._end_cell()
        if any(cell.text for cell in self._cells):
            self.lines.append(_join_cells(self._cells))
        self._cells = []

    def _take_line(self) -> FormattedLine | None:
        """Take what was collected, without the spaces around it; None if there is nothing."""
        text, spans = self._text, self._spans
        self._text, self._spans = "", []
        words = text.replace("\N{NO-BREAK SPACE}", " ").strip()
        if not words:
            return None
        end = len(text.rstrip(" \N{NO-BREAK SPACE}"))
        start = len(text) - len(text.lstrip(" \N{NO-BREAK SPACE}"))
        within = (replace(each, end=min(each.end, end)) for each in spans)
        moved = (
            Span(max(each.start - start, 0), each.end - start, each.kind)
            for each in within
            if each.start < each.end > start
        )
        return FormattedLine(text[start:end], tuple(moved), None)


def _find_look(tag: str, style: str, around: _Look) -> _Look:
    weight, slant = _WEIGHT.search(style), _STYLE.search(style)
    bold = around.bold or tag in ("b", "strong", "th")
    if weight is not None:
        bold = weight[1] in ("bold", "bolder") or (weight[1].isdecimal() and int(weight[1]) >= 600)
    italic = around.italic or tag in ("i", "em")
    if slant is not None:
        italic = slant[1] in ("italic", "oblique")
    return _Look(
        tag,
        bold and tag != "th",
        italic,
        around.hidden or tag in _UNSEEN or _HIDDEN.search(style) is not None,
        around.is_marker or _WORD_MARKER.search(style) is not None,
    )


def _join_cells(cells: list[FormattedLine]) -> FormattedLine:
    """Join cells to a row of a table."""
    return FormattedLine(
        "\t".join(cell.text for cell in cells), tuple(_shift_cells(cells)), SpanKind.ROW
    )


def _shift_cells(cells: list[FormattedLine]) -> Iterator[Span]:
    start = 0
    for cell in cells:
        for span in cell.spans:
            yield Span(start + span.start, start + span.end, span.kind)
        start += len(cell.text) + 1
