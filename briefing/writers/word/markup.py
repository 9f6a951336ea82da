"""WordprocessingML that python-docx has no properties for: the only raw markup of the writer.

Fields, bookmarks, links within the file, frames, bars, grounds, columns, and settings of tables.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any, TypeVar, cast
from xml.sax.saxutils import escape, quoteattr

from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import parse_xml
from docx.oxml.table import CT_TblPr
from docx.oxml.xmlchemy import BaseOxmlElement

from briefing.common.palette import INK

_ID, _NAME, _ANCHOR = qn("w:id"), qn("w:name"), qn("w:anchor")
_BAR = f'<w:right w:val="single" w:sz="12" w:space="6" w:color="{INK[1:]}"/>'


_Element = TypeVar("_Element", bound=BaseOxmlElement)


def copy_element(element: _Element) -> _Element:
    """Copy an element with all that is in it; the function `copy` would take twice as long."""
    return cast(_Element, cast(Any, element).__copy__())


@lru_cache(maxsize=128)
def _parse(markup: str) -> tuple[BaseOxmlElement, ...]:
    wrapper = parse_xml(f"<w:r {nsdecls('w')}>{markup}</w:r>")
    return tuple(cast("Iterable[BaseOxmlElement]", wrapper))


def _make(markup: str) -> list[BaseOxmlElement]:
    """Make the elements of the markup; what is made often is parsed once and copied."""
    return [copy_element(each) for each in _parse(markup)]


def _make_one(markup: str) -> BaseOxmlElement:
    (element,) = _parse(markup)
    return copy_element(element)


def make_language(tag: str) -> BaseOxmlElement:
    """Make the language of a run, as a child of `w:rPr`."""
    return _make_one(f"<w:lang w:val={quoteattr(tag)}/>")


def _make_field_part(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def _make_instruction(code: str) -> str:
    text = f'<w:instrText xml:space="preserve"> {escape(code)} </w:instrText>'
    return f"{_make_field_part('begin')}<w:r>{text}</w:r>"


def open_field(code: str) -> list[BaseOxmlElement]:
    """Make the start of a field, up to its result."""
    return _make(_make_instruction(code) + _make_field_part("separate"))


def close_field() -> list[BaseOxmlElement]:
    """Make the end of a field, after its result."""
    return _make(_make_field_part("end"))


def make_entry_field(title: str) -> list[BaseOxmlElement]:
    """Make an invisible mark that adds a line of the first level to the table of contents."""
    quoted = title.replace("\\", "\\\\").replace('"', '\\"')
    return _make(_make_instruction(f'TC "{quoted}" \\l 1') + _make_field_part("end"))


def wrap_bookmark(
    name: str, number: str, content: Iterable[BaseOxmlElement]
) -> list[BaseOxmlElement]:
    """Put a bookmark around the content."""
    start, end = _make("<w:bookmarkStart/><w:bookmarkEnd/>")
    start.set(_ID, number)
    start.set(_NAME, name)
    end.set(_ID, number)
    return [start, *content, end]


def wrap_link(bookmark: str, content: Iterable[BaseOxmlElement]) -> list[BaseOxmlElement]:
    """Link the content to a bookmark."""
    link = _make_one('<w:hyperlink w:history="1"/>')
    link.set(_ANCHOR, bookmark)
    link.extend(content)
    return [link]


def make_frame_at_foot() -> list[BaseOxmlElement]:
    """Make a frame, which takes paragraphs out of the text: LibreOffice ignores those of styles."""
    return _make(
        '<w:framePr w:w="8400" w:hSpace="0" w:wrap="around" w:vAnchor="margin" '
        'w:hAnchor="margin" w:xAlign="left" w:yAlign="bottom"/>'
    )


def make_paragraph_bar() -> BaseOxmlElement:
    """Make the bar at the right of a paragraph, as a child of `w:pPr`."""
    return _make_one(f"<w:pBdr>{_BAR}</w:pBdr>")


def make_cell_bar() -> BaseOxmlElement:
    """Make the bar at the right of a cell, as a child of `w:tcPr`."""
    return _make_one(f"<w:tcBorders>{_BAR}</w:tcBorders>")


def make_shading(colour: str) -> list[BaseOxmlElement]:
    """Make the ground of a cell, as a child of `w:tcPr`; without a colour, none."""
    return _make(f'<w:shd w:val="clear" w:color="auto" w:fill="{colour[1:] or "auto"}"/>')


def make_turned_text(direction: str) -> list[BaseOxmlElement]:
    """Make the settings of a cell with text turned up ('btLr') or down ('tbRl')."""
    return _make(f'<w:textDirection w:val="{direction}"/><w:vAlign w:val="center"/>')


def make_columns(space: int) -> list[BaseOxmlElement]:
    """Make two columns of a Word section."""
    return _make(f'<w:cols w:num="2" w:space="{space}"/>')


def make_row_settings(switches: Sequence[str], missing: int) -> list[BaseOxmlElement]:
    """Make the settings of a row: what it may not do, and how many cells it lacks at its end."""
    lacking = f'<w:gridAfter w:val="{missing}"/>' if missing else ""
    return _make(lacking + "".join(f"<w:{switch}/>" for switch in switches))


def complete_table(properties: CT_TblPr, *, width: int, indent: int, headed: bool) -> None:
    """Set the whole width of a table, its indent, and whether it has a head."""
    total = properties.find(qn("w:tblW"))
    look = properties.find(qn("w:tblLook"))
    assert total is not None
    assert look is not None
    total.set(qn("w:type"), "dxa")
    total.set(qn("w:w"), str(width))
    if indent:
        total.addnext(_make_one(f'<w:tblInd w:w="{indent}" w:type="dxa"/>'))
    look.set(qn("w:val"), "0420" if headed else "0400")
    look.set(qn("w:firstRow"), str(int(headed)))
    look.set(qn("w:firstColumn"), "0")


def describe_table(properties: CT_TblPr, caption: str, description: str) -> None:
    """Add words about a table, for people who cannot see it."""
    for name, words in (("tblCaption", caption), ("tblDescription", description)):
        if words:
            properties.extend(_make(f"<w:{name} w:val={quoteattr(words)}/>"))


def float_table(properties: CT_TblPr, x: int, y: int) -> None:
    """Put a table at a fixed place of the page."""
    place = _make_one(
        '<w:tblpPr w:leftFromText="0" w:rightFromText="0" w:vertAnchor="page" '
        f'w:horzAnchor="page" w:tblpX="{x}" w:tblpY="{y}"/>'
    )
    properties.insert(1, place)  # after the style
