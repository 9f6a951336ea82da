"""Paragraphs and tables of a Word file, until they are written as markup.

Runs are markup from the start. A paragraph or a row can still get a bar, so they are objects.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache

from briefing.writers.word import markup

# What XML 1.0 cannot hold: most control characters, lone surrogates and two non-characters.
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n?")
_LANGUAGES = {"": "x-none", "en": "en-GB", "kk": "kk-KZ", "ru": "ru-RU", "tr": "tr-TR"}


GAP = "Gap"  # the style of a paragraph without height


def to_twips(points: float) -> int:
    """Convert points to twentieths of a point, Word's unit."""
    return round(points * 20)


def to_points(twips: int) -> float:
    """Convert Word's unit to points."""
    return twips / 20


@cache
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


@dataclass(slots=True)
class WordParagraph:
    """A paragraph: its style, its runs, the list it is in, and further children of `w:pPr`."""

    style: str
    runs: str
    settings: str = ""
    has_bar: bool = False
    numbering: str = ""

    def write(self) -> str:
        bar = markup.PARAGRAPH_BAR if self.has_bar else ""
        settings = self.numbering + bar + self.settings
        return markup.make_paragraph(make_style_id(self.style), settings, self.runs)


@dataclass(slots=True)
class WordCell:
    """A cell over `span` columns; `settings` are further children of `w:tcPr`."""

    width: int
    content: "Content"
    settings: str = ""
    span: int = 1
    has_bar: bool = False

    def write(self) -> str:
        bar = markup.CELL_BAR if self.has_bar else ""
        content = write_content(self.content)
        return markup.make_cell(self.width, self.span, bar + self.settings, content)


@dataclass(slots=True)
class WordRow:
    """A row of a table; `settings` are the children of `w:trPr`."""

    cells: list[WordCell]
    settings: str = ""

    def write(self) -> str:
        return markup.make_row(self.settings, "".join([cell.write() for cell in self.cells]))


@dataclass(slots=True)
class WordTable:
    """A table of fixed columns; `properties` are the children of `w:tblPr`."""

    properties: str
    widths: Sequence[int]
    rows: list[WordRow] = field(default_factory=list)

    def write(self) -> str:
        rows = "".join([row.write() for row in self.rows])
        return markup.make_table(self.properties, self.widths, rows)


# What is in a cell, on a page, in a head or foot.
Content = list[WordParagraph | WordTable]


def write_content(content: Content) -> str:
    return "".join([each.write() for each in content])


def make_run(text: str, style: str = "", language: str | None = None) -> str:
    r"""Make text in a character style, or in that of its paragraph; none if there is no text.

    `language` is given if it is not the book's. `\n` and `\t` become breaks and tabs.
    """
    if not text:
        return ""
    tag = "" if language is None else get_language_tag(language)
    return markup.make_run(to_word_text(text), make_style_id(style), tag)


def make_field(code: str, result: str) -> str:
    """Make a field with the result that it shows until Word updates it."""
    return markup.open_field(code) + make_run(result) + markup.FIELD_END


def make_paragraph(style: str, *runs: str, settings: str = "", numbering: str = "") -> Content:
    """Make a paragraph in a style; `settings` are further children of `w:pPr`.

    `numbering` is the child that puts it into a list.
    """
    return [WordParagraph(style, "".join(runs), settings, numbering=numbering)]


def make_gap(settings: str = "") -> Content:
    """Make a paragraph without height, which separates tables and ends sections."""
    return make_paragraph(GAP, settings=settings)


WHOLE_ROW = ("cantSplit",)  # a row that is not divided between pages
HEAD_ROW = (*WHOLE_ROW, "tblHeader")


def make_row(
    cells: Iterable[WordCell],
    switches: Sequence[str] = (),
    *,
    missing: int = 0,
    height: int = 0,
) -> WordRow:
    """Make a table row, which may continue on a new page unless a switch says otherwise.

    `missing` is the number of cells that it has fewer than its table has columns.
    """
    return WordRow(list(cells), markup.make_row_settings(switches, missing, height))


def make_table(
    style: str,
    widths: Sequence[int],
    rows: Iterable[WordRow],
    *,
    caption: str = "",
    description: str = "",
    indent: int = 0,
    headed: bool = False,
    place: str = "",
) -> Content:
    """Make a table of fixed columns; caption and description are for people who cannot see it."""
    properties = markup.make_table_properties(
        make_style_id(style),
        place,
        width=sum(widths),
        indent=indent,
        headed=headed,
        words=(to_xml_text(caption), to_xml_text(description)),
    )
    return [WordTable(properties, widths, list(rows))]


def share_out(total: int, parts: Sequence[float]) -> list[int]:
    """Divide `total` into whole numbers in proportion to the parts; the last one gets the rest."""
    whole = sum(parts)
    widths = [round(total * part / whole) for part in parts[:-1]]
    return [*widths, total - sum(widths)]


def join_content(parts: Iterable[Content]) -> Content:
    """Put one content after the other."""
    return [element for part in parts for element in part]
