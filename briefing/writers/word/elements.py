"""Paragraphs, runs and tables, as python-docx's own elements.

A book has thousands of them. python-docx makes the first of each kind by its properties; the others
are copies of it, because setting the properties each time would take ten times as long.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import cast

from docx.enum.table import WD_ROW_HEIGHT_RULE
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.shape import CT_Inline
from docx.oxml.table import CT_Row, CT_Tbl, CT_Tc
from docx.oxml.text.paragraph import CT_P
from docx.oxml.text.run import CT_R
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Twips

from briefing.writers.word import markup

# The elements of a line, of a cell or of a page, in their order.
Content = list[BaseOxmlElement]

# What XML 1.0 cannot hold: most control characters, lone surrogates and two non-characters.
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n?")
_LANGUAGES = {"": "x-none", "en": "en-GB", "kk": "kk-KZ", "ru": "ru-RU", "tr": "tr-TR"}


def to_twips(points: float) -> int:
    """Convert points to twentieths of a point, Word's unit."""
    return round(points * 20)


def make_style_id(name: str) -> str:
    """Return the id of the style called `name`, as Word itself makes ids: without the spaces."""
    return name[:1].upper() + name[1:].replace(" ", "")


def get_language_tag(language: str) -> str:
    """Return Word's name of the language; "" is no language, which Word does not check."""
    return _LANGUAGES.get(language, language)


def to_xml_text(text: str) -> str:
    """Replace every character that XML cannot hold by U+FFFD."""
    return _NOT_XML.sub("\ufffd", text)


def to_word_text(text: str) -> str:
    """Return what Word shows of a text: uniform line ends, U+FFFD for what XML cannot hold."""
    if text.isprintable():  # as nearly all are: there is nothing to replace
        return text
    return to_xml_text(_LINE_ENDS.sub("\n", text))


@cache
def _make_first_run(style: str, language: str | None) -> CT_R:
    run = cast(CT_R, OxmlElement("w:r"))
    if style:
        run.style = make_style_id(style)
    if language is not None:
        run.get_or_add_rPr().append(markup.make_language(get_language_tag(language)))
    run.add_t("").set(qn("xml:space"), "preserve")
    return run


def make_run(text: str, style: str = "", language: str | None = None) -> Content:
    r"""Make text in a character style, or in that of its paragraph; none if there is no text.

    `language` is given if it is not the book's. `\n` and `\t` become breaks and tabs.
    """
    if not text:
        return []
    run = markup.copy_element(_make_first_run(style, language))
    words = to_word_text(text)
    if "\n" in words or "\t" in words:
        run.text = words
    else:
        run[-1].text = words
    return [run]


@cache
def _make_first_break(letter: str) -> CT_R:
    run = cast(CT_R, OxmlElement("w:r"))
    run.text = letter
    return run


def make_tab() -> Content:
    return [markup.copy_element(_make_first_break("\t"))]


def make_line_break() -> Content:
    return [markup.copy_element(_make_first_break("\n"))]


def make_field(code: str, result: str) -> Content:
    """Make a field with the result that it shows until Word updates it."""
    return [*markup.open_field(code), *make_run(result), *markup.close_field()]


def make_drawing(drawing: CT_Inline) -> Content:
    """Make a drawing in the line of the text."""
    run = cast(CT_R, OxmlElement("w:r"))
    run.add_drawing(drawing)
    return [run]


@cache
def _make_first_paragraph(style: str) -> CT_P:
    paragraph = cast(CT_P, OxmlElement("w:p"))
    paragraph.style = make_style_id(style)
    return paragraph


def make_paragraph(style: str, *content: Content, settings: Content | None = None) -> Content:
    """Make a paragraph in a style; `settings` are further children of `w:pPr`."""
    paragraph = markup.copy_element(_make_first_paragraph(style))
    if settings:
        paragraph.get_or_add_pPr().extend(settings)
    for part in content:
        paragraph.extend(part)
    return [paragraph]


def make_gap() -> Content:
    """Make a paragraph without height, which separates tables and ends sections."""
    return make_paragraph("Gap")


@lru_cache(maxsize=256)
def _make_first_cell(width: int, span: int) -> CT_Tc:
    cell = CT_Tc.new()
    cell.remove(cell.p_lst[0])
    cell.width = Twips(width)
    if span > 1:
        cell.grid_span = span
    return cell


def make_cell(
    width: int, content: Content, settings: Content | None = None, *, span: int = 1
) -> CT_Tc:
    """Make a table cell over `span` columns; `settings` are further children of `w:tcPr`."""
    cell = markup.copy_element(_make_first_cell(width, span))
    if settings:
        cell.get_or_add_tcPr().extend(settings)
    cell.extend(content)
    return cell


WHOLE_ROW = ("cantSplit",)  # a row that is not divided between pages
HEAD_ROW = (*WHOLE_ROW, "tblHeader")


@lru_cache(maxsize=64)
def _make_first_row(settings: tuple[str, ...], missing: int, height: int) -> CT_Row:
    row = cast(CT_Row, OxmlElement("w:tr"))
    if settings or missing:
        row.get_or_add_trPr().extend(markup.make_row_settings(settings, missing))
    if height:
        row.trHeight_val, row.trHeight_hRule = Twips(height), WD_ROW_HEIGHT_RULE.EXACTLY
    return row


def make_row(
    cells: Iterable[CT_Tc], settings: tuple[str, ...] = (), *, missing: int = 0, height: int = 0
) -> CT_Row:
    """Make a table row, which may continue on a new page; `settings` are children of `w:trPr`.

    `missing` is the number of cells that it has fewer than its table has columns.
    """
    row = markup.copy_element(_make_first_row(settings, missing, height))
    row.extend(cells)
    return row


@lru_cache(maxsize=64)
def _make_first_table(style: str, widths: tuple[int, ...], indent: int, headed: bool) -> CT_Tbl:
    table = CT_Tbl.new_tbl(0, len(widths), Twips(sum(widths)))
    table.tblStyle_val = make_style_id(style)
    table.tblPr.autofit = False
    markup.complete_table(table.tblPr, width=sum(widths), indent=indent, headed=headed)
    for column, width in zip(table.tblGrid.gridCol_lst, widths, strict=True):
        column.w = Twips(width)
    return table


def make_table(
    style: str,
    widths: Sequence[int],
    rows: Iterable[CT_Row],
    *,
    caption: str = "",
    description: str = "",
    indent: int = 0,
    headed: bool = False,
) -> Content:
    """Make a table of fixed columns; caption and description are for people who cannot see it."""
    table = markup.copy_element(_make_first_table(style, tuple(widths), indent, headed))
    markup.describe_table(table.tblPr, to_xml_text(caption), to_xml_text(description))
    table.extend(rows)
    return [table]


def share_out(total: int, parts: Sequence[float]) -> list[int]:
    """Divide `total` into whole numbers in proportion to the parts; the last one gets the rest."""
    whole = sum(parts)
    widths = [round(total * part / whole) for part in parts[:-1]]
    return [*widths, total - sum(widths)]


def join_content(parts: Iterable[Content]) -> Content:
    """Put one content after the other."""
    return [element for part in parts for element in part]
