"""The bar at the right of what is new or changed, as a border of its paragraphs and table rows.

Word has no place at the outer edge that follows the text, so the bar is at the right on every page;
in a table row it is at the edge of the last cell. It is added to the finished markup, because
otherwise each kind of block would need a second style.
"""

import re

from briefing.common.palette import INK

_BAR = f'<w:right w:val="single" w:sz="12" w:space="6" w:color="{INK[1:]}"/>'
_OF_PARAGRAPH = f"<w:pBdr>{_BAR}</w:pBdr>"
_OF_CELL = f"<w:tcBorders>{_BAR}</w:tcBorders>"
_PARAGRAPH = re.compile(r'<w:p><w:pPr><w:pStyle w:val="\w+"/>')
_CELL = re.compile(r"<w:tc><w:tcPr><w:tcW [^>]*/>(?:<w:gridSpan [^>]*/>)?")
_ROW = re.compile(r"<w:tr>.*?</w:tr>", re.DOTALL)


def add_bar(markup: str) -> str:
    """Add the bar to paragraphs, to a table or to rows of one."""
    if _ROW.search(markup):
        return _ROW.sub(lambda row: _insert_in_last(_CELL, row[0], _OF_CELL), markup)
    return _PARAGRAPH.sub(lambda start: start[0] + _OF_PARAGRAPH, markup)


def _insert_in_last(pattern: re.Pattern[str], text: str, added: str) -> str:
    *_, last = pattern.finditer(text)
    return text[: last.end()] + added + text[last.end() :]
