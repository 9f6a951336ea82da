"""WordprocessingML as strings: the few elements that a book consists of.

A book has thousands of elements, and joining strings is faster than building a tree only to
serialize it again.
"""

import re
from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape, quoteattr

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{_WORD}}}"  # the prefix of Word's elements in lxml
NAMESPACES = " ".join(
    f'xmlns:{prefix}="{name}"'
    for prefix, name in (
        ("w", _WORD),
        ("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
        ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
        ("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
        ("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
        ("pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
    )
)

# What XML 1.0 cannot hold: most control characters, lone surrogates and two non-characters.
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n?")
_WORDS = '<w:t xml:space="preserve">'
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
    return to_xml_text(_LINE_ENDS.sub("\n", text))


def quote_attribute(text: str) -> str:
    """Quote a text as an attribute value, with U+FFFD for what XML cannot hold."""
    return quoteattr(to_xml_text(text))


def _make_words(text: str) -> str:
    r"""Make text elements; `\n` and `\t` become breaks and tabs, what XML cannot hold U+FFFD."""
    clean = escape(to_word_text(text))
    broken = clean.replace("\n", f"</w:t><w:br/>{_WORDS}").replace("\t", f"</w:t><w:tab/>{_WORDS}")
    return f"{_WORDS}{broken}</w:t>"


def _make_run(content: str, style: str, language: str | None = None) -> str:
    settings = f'<w:rStyle w:val="{make_style_id(style)}"/>' if style else ""
    if language is not None:
        settings += f"<w:lang w:val={quote_attribute(get_language_tag(language))}/>"
    return f"<w:r>{settings and f'<w:rPr>{settings}</w:rPr>'}{content}</w:r>"


def make_run(text: str, style: str = "", language: str | None = None) -> str:
    """Make text in a character style, or in that of its paragraph; `language` if not the book's."""
    return _make_run(_make_words(text), style, language) if text else ""


def make_paragraph(style: str, *content: str, settings: str = "") -> str:
    """Make a paragraph in a style; `settings` are further children of `w:pPr`."""
    properties = f'<w:pPr><w:pStyle w:val="{make_style_id(style)}"/>{settings}</w:pPr>'
    return f"<w:p>{properties}{''.join(content)}</w:p>"


TAB = "<w:r><w:tab/></w:r>"
LINE_BREAK = "<w:r><w:br/></w:r>"


def _make_field_part(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


FIELD_END = _make_field_part("end")


def _make_instruction(code: str) -> str:
    text = f'<w:instrText xml:space="preserve"> {escape(to_xml_text(code))} </w:instrText>'
    return _make_field_part("begin") + _make_run(text, "")


def open_field(code: str) -> str:
    """Make the start of a field, up to its result."""
    return _make_instruction(code) + _make_field_part("separate")


def make_field(code: str, result: str) -> str:
    """Make a field with the result that it shows until Word updates it."""
    return open_field(code) + make_run(result) + FIELD_END


def make_entry_field(title: str) -> str:
    """Make an invisible mark that adds a line of the first level to the table of contents."""
    quoted = title.replace("\\", "\\\\").replace('"', '\\"')
    return _make_instruction(f'TC "{quoted}" \\l 1') + FIELD_END


NO_GROUND = '<w:shd w:val="clear" w:color="auto" w:fill="auto"/>'


def make_shading(colour: str) -> str:
    """Make the background of a cell, as a child of `w:tcPr`."""
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{colour[1:]}"/>'


def make_cell(width: int, content: str, settings: str = "") -> str:
    """Make a table cell; `settings` are further children of `w:tcPr`."""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{settings}</w:tcPr>{content}</w:tc>'


def make_row(cells: Iterable[str], settings: str = "") -> str:
    """Make a table row, which may continue on a new page; `settings` are children of `w:trPr`."""
    return f"<w:tr>{settings and f'<w:trPr>{settings}</w:trPr>'}{''.join(cells)}</w:tr>"


WHOLE_ROW = "<w:cantSplit/>"  # a row that is not divided between pages
HEAD_ROW = f"{WHOLE_ROW}<w:tblHeader/>"


def make_missing_cells(widths: Sequence[int], cells: Sequence[str]) -> str:
    """Make the setting of a row that has fewer cells than the table has columns."""
    missing = len(widths) - len(cells)
    return f'<w:gridAfter w:val="{missing}"/>' if missing else ""


def make_table(
    style: str,
    widths: Sequence[int],
    rows: Iterable[str],
    *,
    caption: str = "",
    description: str = "",
    indent: int = 0,
    place: str = "",
    headed: bool = False,
) -> str:
    """Make a table of fixed columns; caption and description are for people who cannot see it."""
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{make_style_id(style)}"/>{place}'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        + (f'<w:tblInd w:w="{indent}" w:type="dxa"/>' if indent else "")
        + '<w:tblLayout w:type="fixed"/>'
        f'<w:tblLook w:val="{"0420" if headed else "0400"}" w:firstRow="{headed:d}" w:lastRow="0"'
        ' w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>'
        + (f"<w:tblCaption w:val={quote_attribute(caption)}/>" if caption else "")
        + (f"<w:tblDescription w:val={quote_attribute(description)}/>" if description else "")
        + f"</w:tblPr><w:tblGrid>{columns}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def share_out(total: int, parts: Sequence[float]) -> list[int]:
    """Divide `total` into whole numbers in proportion to the parts; the last one gets the rest."""
    whole = sum(parts)
    widths = [round(total * part / whole) for part in parts[:-1]]
    return [*widths, total - sum(widths)]
