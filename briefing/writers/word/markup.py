"""WordprocessingML as text: the only raw markup of the writer.

A book has thousands of runs, paragraphs and cells. To make each by the properties of python-docx
takes ten times as long as to write them as text, which python-docx then reads as its own elements.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import cast
from xml.sax.saxutils import escape, quoteattr

from docx.oxml.ns import nsdecls
from docx.oxml.parser import parse_xml
from docx.oxml.section import CT_SectPr
from docx.oxml.xmlchemy import BaseOxmlElement
from lxml import etree

from briefing.common.palette import INK

_LONGEST_TEXT = 1_000_000  # letters; readers of XML refuse a text of ten million bytes
# Words from right to left, with what stands between them.
_LETTER = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"
_FROM_RIGHT = re.compile(f"({_LETTER}(?:[^A-Za-z\u00c0-\u058f]*{_LETTER})?)")
# No letter before the first run from right to left; markup is no text.
_BEGINS_FROM_RIGHT = re.compile(r"(?:<(?!w:rtl/)[^>]*>|[^<>\w]|\d)*<w:rtl/>")
_TEXT_PARTS = re.compile(rf"[\n\t]|[^\n\t]{{1,{_LONGEST_TEXT}}}")
_BREAKS = {"\t": "<w:tab/>", "\n": "<w:br/>"}
_BAR = f'<w:right w:val="single" w:sz="12" w:space="6" w:color="{INK[1:]}"/>'
PARAGRAPH_BAR = f"<w:pBdr>{_BAR}</w:pBdr>"  # the bar at the right, as a child of `w:pPr`
CELL_BAR = f"<w:tcBorders>{_BAR}</w:tcBorders>"  # the same as a child of `w:tcPr`
LEFT_TO_RIGHT = '<w:bidi w:val="0"/>'  # as a child of `w:pPr`
TAB = "<w:r><w:tab/></w:r>"
LINE_BREAK = "<w:r><w:br/></w:r>"
FIELD_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'

# A frame takes paragraphs out of the text. LibreOffice ignores the frames of styles.
FRAME_AT_FOOT = (
    '<w:framePr w:w="8400" w:hSpace="0" w:wrap="around" w:vAnchor="margin" '
    'w:hAnchor="margin" w:xAlign="left" w:yAlign="bottom"/>'
)


def mirror(content: str) -> str:
    """Return the markup of content that reads from right to left.

    Its tables begin at the right, and the bar beside its paragraphs is at the left. The bar of a
    table is at the end of its rows anyway.
    """
    tables = content.replace("<w:tblW ", "<w:bidiVisual/><w:tblW ")
    return tables.replace(PARAGRAPH_BAR, PARAGRAPH_BAR.replace("w:right", "w:left"))


def parse_story(tag: str, content: str) -> BaseOxmlElement:
    """Return python-docx's element of the markup in an element that holds paragraphs."""
    return parse_xml(f"<{tag} {nsdecls('w')}>{content}</{tag}>")


def parse_content(content: str) -> list[BaseOxmlElement]:
    """Return python-docx's elements of the markup."""
    return list(cast(Iterable[BaseOxmlElement], parse_story("w:body", content)))


def insert_body(document: BaseOxmlElement, body: str) -> str:
    """Return the markup of a document, whose body is empty, with this body."""
    return write_element(document).replace("<w:body/>", f"<w:body>{body}</w:body>", 1)


def write_element(element: BaseOxmlElement) -> str:
    """Return the markup of an element that python-docx has made."""
    return etree.tostring(element, encoding="unicode", with_tail=False)


@lru_cache(maxsize=256)
def _open_run(style: str, language: str, from_right: bool) -> str:
    properties = f'<w:rStyle w:val="{style}"/>' if style else ""
    # Word takes the fonts and sizes for complex scripts, and puts marks in the order of the words.
    properties += "<w:rtl/>" if from_right else ""
    if language:
        properties += f"<w:lang w:val={quoteattr(language)}/>"
    return f"<w:r><w:rPr>{properties}</w:rPr>" if properties else "<w:r>"


def make_run(text: str, style: str, language: str) -> str:
    r"""Make a run; `\n` and `\t` become breaks and tabs. No style or language is as around it.

    Words that run from right to left are runs of their own.
    """
    if text.isascii() or not _FROM_RIGHT.search(text):
        return _make_run(text, style, language)
    return "".join(
        _make_run(words, style, language, from_right=at % 2 == 1)
        for at, words in enumerate(_FROM_RIGHT.split(text))
        if words
    )


def _make_run(text: str, style: str, language: str, *, from_right: bool = False) -> str:
    if "\n" in text or "\t" in text or len(text) > _LONGEST_TEXT:
        parts = _TEXT_PARTS.findall(text)
        content = "".join([_BREAKS.get(part) or _make_text(part) for part in parts])
    else:
        content = _make_text(text)
    return f"{_open_run(style, language, from_right)}{content}</w:r>"


def _make_text(text: str) -> str:
    return f'<w:t xml:space="preserve">{escape(text)}</w:t>'


def make_drawing(drawing: BaseOxmlElement) -> str:
    """Make a drawing in the line of the text."""
    return f"<w:r><w:drawing>{write_element(drawing)}</w:drawing></w:r>"


def make_paragraph(style: str, settings: str, content: str) -> str:
    """Make a paragraph; `settings` are further children of `w:pPr`.

    It begins at the right if its first letters do.
    """
    if "<w:rtl/>" in content and _BEGINS_FROM_RIGHT.match(content):
        at = settings.find("<w:sectPr")
        before, after = (settings, "") if at < 0 else (settings[:at], settings[at:])
        settings = f"{before}<w:bidi/>{after}"
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{settings}</w:pPr>{content}</w:p>'


def make_numbering(number: int) -> str:
    """Put a paragraph into the list with that number, as a child of `w:pPr`; 0: into none."""
    return f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'


def make_indent(width: int, first_line: int) -> str:
    """Indent a paragraph, its first line by `first_line` less, as a child of `w:pPr`."""
    return f'<w:ind w:left="{width}" w:hanging="{first_line}"/>'


def make_list(number: int, kind: int) -> list[BaseOxmlElement]:
    """Make a list of a kind of the template that counts from one."""
    return parse_content(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{kind}"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    )


def make_cell(width: int, span: int, settings: str, content: str) -> str:
    """Make a cell over `span` columns; `settings` are further children of `w:tcPr`."""
    columns = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="{width}"/>{columns}{settings}</w:tcPr>'
        f"{content}</w:tc>"
    )


def make_row_settings(switches: Sequence[str], missing: int, height: int) -> str:
    """Make the settings of a row: what it may not do, the cells it lacks at its end, its height."""
    settings = f'<w:gridAfter w:val="{missing}"/>' if missing else ""
    settings += "".join(f"<w:{switch}/>" for switch in switches)
    if height:
        settings += f'<w:trHeight w:val="{height}" w:hRule="exact"/>'
    return settings


def make_row(settings: str, cells: str) -> str:
    """Make a row; `settings` are the children of `w:trPr`."""
    properties = f"<w:trPr>{settings}</w:trPr>" if settings else ""
    return f"<w:tr>{properties}{cells}</w:tr>"


def make_table(properties: str, widths: Iterable[int], rows: str) -> str:
    """Make a table of columns of these widths; `properties` are the children of `w:tblPr`."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"


def make_table_properties(
    style: str, place: str, *, width: int, indent: int, headed: bool, words: Sequence[str]
) -> str:
    """Make the properties of a table of fixed width; `place` is empty in the flow of the text.

    `words` are its caption and its description, for people who cannot see it.
    """
    indent_ = f'<w:tblInd w:w="{indent}" w:type="dxa"/>' if indent else ""
    about = "".join(
        f"<w:{name} w:val={quoteattr(text)}/>"
        for name, text in zip(("tblCaption", "tblDescription"), words, strict=True)
        if text
    )
    return (
        f'<w:tblStyle w:val="{style}"/>{place}<w:tblW w:type="dxa" w:w="{width}"/>{indent_}'
        f'<w:tblLayout w:type="fixed"/><w:tblLook w:val="{"0420" if headed else "0400"}" '
        f'w:firstRow="{int(headed)}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" '
        f'w:noHBand="0" w:noVBand="1"/>{about}'
    )


def make_table_place(x: int, y: int) -> str:
    """Make a fixed place of the page, for a table."""
    return (
        '<w:tblpPr w:leftFromText="0" w:rightFromText="0" w:vertAnchor="page" '
        f'w:horzAnchor="page" w:tblpX="{x}" w:tblpY="{y}"/>'
    )


def _make_instruction(code: str) -> str:
    text = f'<w:instrText xml:space="preserve"> {escape(code)} </w:instrText>'
    return f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r>{text}</w:r>'


def open_field(code: str) -> str:
    """Make the start of a field, up to its result; `FIELD_END` comes after the result."""
    return f'{_make_instruction(code)}<w:r><w:fldChar w:fldCharType="separate"/></w:r>'


def make_entry_field(title: str) -> str:
    """Make an invisible mark that adds a line of the first level to the table of contents."""
    quoted = title.replace("\\", "\\\\").replace('"', '\\"')
    return _make_instruction(f'TC "{quoted}" \\l 1') + FIELD_END


def wrap_bookmark(name: str, number: str, content: str) -> str:
    """Put a bookmark around the content."""
    start = f'<w:bookmarkStart w:id="{number}" w:name={quoteattr(name)}/>'
    return f'{start}{content}<w:bookmarkEnd w:id="{number}"/>'


def wrap_link(bookmark: str, content: str) -> str:
    """Link the content to a bookmark."""
    return f'<w:hyperlink w:anchor={quoteattr(bookmark)} w:history="1">{content}</w:hyperlink>'


def make_shading(colour: str) -> str:
    """Make the ground of a cell, as a child of `w:tcPr`; without a colour, none."""
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{colour[1:] or "auto"}"/>'


def make_turned_text(direction: str) -> str:
    """Make the settings of a cell with text turned up ('btLr') or down ('tbRl')."""
    return f'<w:textDirection w:val="{direction}"/><w:vAlign w:val="center"/>'


def make_section_properties() -> CT_SectPr:
    """Make the properties of a Word section; its heads and feet are named by relationships."""
    return cast(CT_SectPr, parse_xml(f"<w:sectPr {nsdecls('w', 'r')}/>"))


def make_columns(space: int) -> list[BaseOxmlElement]:
    """Make two columns of a Word section."""
    return parse_content(f'<w:cols w:num="2" w:space="{space}"/>')
