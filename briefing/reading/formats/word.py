"""Word documents: what a reader of the accepted text sees; the rest is left out with a remark.

python-docx gives neither automatic numbers nor tracked insertions, and drops content controls. So
the parts are read here as XML.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from lxml import etree

from briefing.domain.reading import Remark
from briefing.reading.formats.line_writer import LineWriter
from briefing.reading.formats.package import WordPackage
from briefing.reading.formats.word_chunks import NOT_READ, read_chunk
from briefing.reading.formats.word_looks import Looks, is_on
from briefing.reading.formats.word_runs import (
    ParagraphText,
    RunReader,
    get_local_name,
    get_text,
    report_changes,
)
from briefing.reading.formats.word_styles import (
    NumberCounter,
    Styles,
    W,
    get_value,
    parse_int,
    to_heading_level,
)
from briefing.reading.lines import BOLD_LEVEL, INVISIBLE, DocumentText
from briefing.reading.numerals import to_superscript

_CONTAINERS = ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag")
_NOTE_KINDS = ("footnote", "endnote")
_MAX_SPAN = 50


def read_word(original: bytes, path: Path, *, keeps_cells: bool = False) -> DocumentText:
    """Read the lines of a .docx file; with `keeps_cells`, each cell of a table by itself."""
    return _WordReader(WordPackage(original, path), LineWriter(keeps_cells=keeps_cells)).read()


class _WordReader:
    def __init__(self, package: WordPackage, writer: LineWriter) -> None:
        self._package = package
        self._body = package.read_document()
        styles = package.read_part("word/styles.xml")
        self._styles = Styles(styles)
        self._numbers = NumberCounter(package.read_part("word/numbering.xml"))
        notes = {kind: package.read_part(f"word/{kind}s.xml") for kind in _NOTE_KINDS}
        self._runs = RunReader(Looks(styles), notes, package.read_part("word/comments.xml"))
        self._writer = writer
        self._pending: ParagraphText | None = None

    def read(self) -> DocumentText:
        body = self._body.find(f"{W}body")
        self._read_blocks(body if body is not None else self._body)
        if self._pending is not None:
            self._writer.write_paragraph(self._pending)
        for number, note in enumerate(self._runs.notes, start=1):
            self._read_note(number, note)
        return self._writer.to_document_text()

    def _read_blocks(self, parent: etree._Element) -> None:
        for child in parent:
            name = get_local_name(child)
            if name == "p":
                self._read_paragraph(child)
            elif name == "tbl":
                self._read_table(child)
            elif name in ("altChunk", "subDoc"):
                self._read_chunk(child)
            elif name in ("del", "moveFrom"):
                self._report_deletion(child)
            elif name in _CONTAINERS:
                self._read_blocks(child)

    def _read_paragraph(self, element: etree._Element) -> None:
        properties = element.find(f"{W}pPr")
        text = self._pending or ParagraphText()
        self._pending = None
        self._runs.read(element, text)
        if _is_joined_to_next(properties) and text.hidden_line is None:
            self._pending = text
            return
        has_words = bool(text.text.strip(INVISIBLE))
        marker, depth = self._find_marker(properties) if has_words else ("", 0)
        heading = self._styles.get_heading_level(get_value(properties, "pStyle"))
        heading = heading or to_heading_level(get_value(properties, "outlineLvl"))
        if not heading and text.is_bold and has_words:
            heading = BOLD_LEVEL
        self._writer.write_paragraph(text, marker, depth, heading)
        for box in text.boxes:
            self._read_blocks(box)

    def _find_marker(self, properties: etree._Element | None) -> tuple[str, int]:
        """Find the automatic number and its depth, from the paragraph itself or from its style."""
        num_id, depth = get_value(properties, "numPr/numId"), get_value(properties, "numPr/ilvl")
        styled = self._styles.get_numbering(get_value(properties, "pStyle"))
        if num_id is None and styled is not None:
            num_id, depth = styled[0], depth or str(styled[1])
        if num_id in (None, "0"):
            return "", 0
        level = parse_int(depth)
        return self._numbers.count_next(num_id or "", level), level

    def _read_note(self, number: int, note: etree._Element) -> None:
        text = ParagraphText()
        for paragraph in note.iter(f"{W}p"):
            self._runs.read(paragraph, text)
            text.add(" ")
        text.parts = [text.text.strip()]
        self._writer.write_paragraph(text, note_mark=f"{to_superscript(str(number))} ")

    def _read_chunk(self, element: etree._Element) -> None:
        """Read a document that is embedded here as a whole."""
        chunk = read_chunk(self._package, element)
        if chunk is None:
            self._writer.remarks.append(Remark(self._writer.line_above, NOT_READ))
            return
        offset = len(self._writer.lines)
        self._writer.remarks += [
            replace(remark, line=(remark.line or 1) + offset) for remark in chunk.remarks
        ]
        for line in chunk.lines:
            self._writer.write(line)

    def _report_deletion(self, element: etree._Element) -> None:
        deleted = get_text(element, "t", "delText")
        self._writer.remarks.append(report_changes(self._writer.line_above, [], [deleted]))

    def _read_table(self, table: etree._Element) -> None:
        rows: list[list[etree._Element | None]] = []
        for row in table.iter(f"{W}tr"):
            if next(row.iterancestors(f"{W}tbl"), None) is not table:
                continue
            if row.find(f"{W}trPr/{W}del") is None:
                rows.append(_place_cells(row, rows[-1] if rows else []))
            else:
                self._report_deletion(row)
        self._writer.write_table(rows, get_text, self._read_cell)

    def _read_cell(self, cell: etree._Element) -> None:
        if cell.find(f"{W}tcPr/{W}cellDel") is not None:
            self._report_deletion(cell)
        else:
            self._read_blocks(cell)


def _is_joined_to_next(properties: etree._Element | None) -> bool:
    """Tell whether the mark of the paragraph is deleted or hidden: the next one runs on."""
    mark = properties.find(f"{W}rPr") if properties is not None else None
    if mark is None:
        return False
    if mark.find(f"{W}del") is not None or mark.find(f"{W}moveFrom") is not None:
        return True
    return any(
        is_on(switch.get(f"{W}val", "1"))
        for name in ("vanish", "specVanish")
        if (switch := mark.find(f"{W}{name}")) is not None
    )


def _list_cells(row: etree._Element) -> Iterator[etree._Element]:
    for child in row:
        if get_local_name(child) == "tc":
            yield child
        elif get_local_name(child) in ("sdt", "sdtContent", "ins"):
            yield from _list_cells(child)


def _place_cells(
    row: etree._Element, above: Sequence[etree._Element | None]
) -> list[etree._Element | None]:
    """Place the cells of a row; one that continues a cell of the row above is that cell."""
    places: list[etree._Element | None] = []
    for cell in _list_cells(row):
        merge = cell.find(f"{W}tcPr/{W}vMerge")
        is_continued = merge is not None and merge.get(f"{W}val", "continue") == "continue"
        column = len(places)
        places.append(above[column] if is_continued and column < len(above) else cell)
        width = parse_int(get_value(cell, "tcPr/gridSpan"), 1)
        places += [None] * (min(width, _MAX_SPAN) - 1)
    return places
