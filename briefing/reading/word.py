"""Word documents: what a reader of the accepted text sees; the rest is left out with a remark.

python-docx gives neither automatic numbers nor tracked insertions, and drops content controls. So
the parts are read here as XML.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from lxml import etree

from briefing.domain.reading import Remark
from briefing.reading.lines import BOLD_LEVEL, INVISIBLE, DocumentText, Line, TablePlace
from briefing.reading.numerals import to_superscript
from briefing.reading.package import WordPackage
from briefing.reading.tables import (
    TABLE_BY_COLUMNS,
    has_language_columns,
    is_row_across,
    list_by_columns,
    write_row,
)
from briefing.reading.wordchunks import NOT_READ, read_chunk
from briefing.reading.wordlooks import Looks, is_on
from briefing.reading.wordruns import (
    ParagraphText,
    RunReader,
    get_local_name,
    get_text,
    report_changes,
)
from briefing.reading.wordstyles import (
    NumberCounter,
    Styles,
    W,
    get_value,
    parse_int,
    to_heading_level,
)

_CONTAINERS = ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag")
_NOTE_KINDS = ("footnote", "endnote")


def read_word(original: bytes, path: Path) -> DocumentText:
    """Read the lines of a .docx file."""
    return _WordReader(WordPackage(original, path)).read()


class _WordReader:
    def __init__(self, package: WordPackage) -> None:
        self._package = package
        self._body = package.read_document()
        styles = package.read_part("word/styles.xml")
        self._styles = Styles(styles)
        self._numbers = NumberCounter(package.read_part("word/numbering.xml"))
        notes = {kind: package.read_part(f"word/{kind}s.xml") for kind in _NOTE_KINDS}
        self._runs = RunReader(Looks(styles), notes, package.read_part("word/comments.xml"))
        self._lines: list[Line] = []
        self._remarks: list[Remark] = []
        self._pending: ParagraphText | None = None
        self._table_count = 0
        self._table_place: TablePlace | None = None

    def read(self) -> DocumentText:
        body = self._body.find(f"{W}body")
        self._read_blocks(body if body is not None else self._body)
        if self._pending is not None:
            self._write_paragraph(self._pending, "", 0, 0)
        for number, note in enumerate(self._runs.notes, start=1):
            self._read_note(number, note)
        return DocumentText(tuple(self._lines), tuple(self._remarks))

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
        self._write_paragraph(text, marker, depth, heading)
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

    def _write_paragraph(
        self, text: ParagraphText, marker: str, depth: int, heading: int, note_mark: str = ""
    ) -> None:
        """Write one line for each printed line: a break within the paragraph begins another."""
        self._remarks += text.report(len(self._lines) + 1)
        if text.hidden_line is not None:
            words, reason = text.hidden_line
            self._write(Line(0, words, starts_paragraph=True, skip_reason=reason))
            return
        for index, part in enumerate(f"{note_mark}{text.text}".split("\n")):
            is_first = index == 0
            self._write(
                Line(
                    0,
                    f"{marker} {part.lstrip(' ')}" if marker and is_first else part,
                    starts_paragraph=True if is_first else None,
                    heading_level=heading,
                    list_marker=marker if is_first else "",
                    list_depth=depth,
                    is_footnote=bool(note_mark),
                )
            )

    def _write(self, line: Line) -> None:
        place = line.table_place or self._table_place
        self._lines.append(replace(line, number=len(self._lines) + 1, table_place=place))

    def _read_note(self, number: int, note: etree._Element) -> None:
        text = ParagraphText()
        for paragraph in note.iter(f"{W}p"):
            self._runs.read(paragraph, text)
            text.add(" ")
        text.parts = [text.text.strip()]
        self._write_paragraph(text, "", 0, 0, f"{to_superscript(str(number))} ")

    def _read_chunk(self, element: etree._Element) -> None:
        """Read a document that is embedded here as a whole."""
        chunk = read_chunk(self._package, element)
        if chunk is None:
            self._remarks.append(Remark(self._line_above, NOT_READ))
            return
        offset = len(self._lines)
        self._remarks += [replace(each, line=(each.line or 1) + offset) for each in chunk.remarks]
        for line in chunk.lines:
            self._write(line)

    @property
    def _line_above(self) -> int | None:
        """The place of what has no line itself."""
        return len(self._lines) or None

    def _report_deletion(self, element: etree._Element) -> None:
        deleted = get_text(element, "t", "delText")
        self._remarks.append(report_changes(self._line_above, [], [deleted]))

    def _read_table(self, table: etree._Element) -> None:
        """Read short cells side by side as a row; read a column for each language downwards."""
        outer_place, number = self._table_place, self._table_count
        self._table_count += 1
        rows = [
            (row, [] if _is_deleted(row) else list(_list_cells(row)))
            for row in table.iter(f"{W}tr")
            if _get_closest_table(row) is table
        ]
        texts = [[get_text(cell) for cell in cells] for _, cells in rows]
        if has_language_columns([row for row in texts if row]):
            self._remarks.append(Remark(len(self._lines) + 1, TABLE_BY_COLUMNS))
            for row, _ in rows:
                if _is_deleted(row):
                    self._report_deletion(row)
            for cell, row_number, column in list_by_columns([cells for _, cells in rows]):
                self._read_cell(cell, TablePlace(number, row_number, column))
        else:
            for row_number, (row, cells) in enumerate(rows):
                if _is_deleted(row):
                    self._report_deletion(row)
                self._read_row(cells, texts[row_number], TablePlace(number, row_number))
        self._table_place = outer_place

    def _read_cell(self, cell: etree._Element, place: TablePlace) -> None:
        self._table_place = place
        if cell.find(f"{W}tcPr/{W}cellDel") is not None:
            self._report_deletion(cell)
        else:
            self._read_blocks(cell)

    def _read_row(self, cells: list[etree._Element], texts: list[str], place: TablePlace) -> None:
        if not is_row_across(texts):
            for column, cell in enumerate(cells):
                self._read_cell(cell, replace(place, column=column))
            return
        columns: list[list[Line]] = []
        mark = len(self._lines)
        for cell in cells:
            self._read_cell(cell, place)
            columns.append(self._lines[mark:])
            del self._lines[mark:]
            columns += [[]] * (parse_int(get_value(cell, "tcPr/gridSpan"), 1) - 1)
        write_row(columns, place, self._write)


def _is_deleted(row: etree._Element) -> bool:
    return row.find(f"{W}trPr/{W}del") is not None


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


def _get_closest_table(row: etree._Element) -> etree._Element | None:
    return next(row.iterancestors(f"{W}tbl"), None)
