"""The bar at the right of what is new or changed, as a border of its paragraphs and its table rows.

Word has no place at the outer edge that follows the text, so here the bar is at the right on every
page; a row of a table has it at the edge of its last cell. Set upon what is written, since each
kind of block would else need a style, and a table, for when it is changed.
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
    """Paragraphs, or a table or rows of one, with the bar."""
    if _ROW.search(markup):
        return _ROW.sub(lambda row: _insert_in_last(_CELL, row[0], _OF_CELL), markup)
    return _PARAGRAPH.sub(lambda start: start[0] + _OF_PARAGRAPH, markup)


def _insert_in_last(pattern: re.Pattern[str], text: str, added: str) -> str:
    *_, last = pattern.finditer(text)
    return text[: last.end()] + added + text[last.end() :]
