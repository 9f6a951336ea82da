"""Write the lines of a document from its paragraphs and tables, with the remarks on them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from briefing.domain.reading import Remark
from briefing.reading.formats.omissions import CollectedText
from briefing.reading.lines import DocumentText, Line, TablePlace
from briefing.reading.tables import (
    SHARED_CELL,
    TABLE_BY_COLUMNS,
    has_language_columns,
    is_row_across,
    list_by_columns,
    write_row,
)

Cell = TypeVar("Cell")


@dataclass
class LineWriter:
    """Collects lines and numbers them. `table_place`: where the next lines stand in a table.

    With `keeps_cells`, each cell of every table is read by itself.
    """

    lines: list[Line] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    table_place: TablePlace | None = None
    table_count: int = 0
    keeps_cells: bool = False

    @property
    def line_above(self) -> int | None:
        """The place of what has no line itself."""
        return len(self.lines) or None

    def to_document_text(self) -> DocumentText:
        return DocumentText(tuple(self.lines), tuple(self.remarks))

    def write(self, line: Line) -> None:
        place = line.table_place or self.table_place
        self.lines.append(replace(line, number=len(self.lines) + 1, table_place=place))

    def write_paragraph(
        self,
        text: CollectedText,
        marker: str = "",
        depth: int = 0,
        heading: int = 0,
        note_mark: str = "",
    ) -> None:
        """Write one line for each printed line: a break within the paragraph begins another."""
        self.remarks += text.report(len(self.lines) + 1)
        if text.hidden_line is not None:
            words, reason = text.hidden_line
            self.write(Line(0, words, starts_paragraph=True, skip_reason=reason))
            return
        for index, part in enumerate(f"{note_mark}{text.text}".split("\n")):
            is_first = index == 0
            self.write(
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

    def write_table(
        self,
        rows: Sequence[Sequence[Cell | None]],
        get_text: Callable[[Cell], str],
        read_cell: Callable[[Cell], None],
    ) -> None:
        """Read short cells side by side as a row; read a column for each language downwards.

        A cell that stands beside several rows is in each of them; None is a place that a wide
        cell fills. `read_cell` writes the lines of a cell.
        """
        outer_place, number = self.table_place, self.table_count
        self.table_count += 1
        if self.keeps_cells:
            self._write_cells(rows, number, read_cell)
            self.table_place = outer_place
            return
        solid = [[cell for cell in row if cell is not None] for row in rows]
        texts = [[get_text(cell) for cell in row] for row in solid]
        if has_language_columns([row for row in texts if row]):
            self.remarks.append(Remark(len(self.lines) + 1, TABLE_BY_COLUMNS))
            for cell, row_number, column in list_by_columns(solid):
                self.table_place = TablePlace(number, row_number, column)
                read_cell(cell)
        else:
            earlier_cells: set[int] = set()
            for row_number, row in enumerate(rows):
                self.table_place = TablePlace(number, row_number)
                if is_row_across(texts[row_number]):
                    self._write_row(row, earlier_cells, read_cell)
                else:
                    self._write_layout(solid[row_number], earlier_cells, read_cell)
        self.table_place = outer_place

    def _write_cells(
        self,
        rows: Sequence[Sequence[Cell | None]],
        number: int,
        read_cell: Callable[[Cell], None],
    ) -> None:
        """Write each cell once, with its row and its column."""
        earlier_cells: set[int] = set()
        for row_number, row in enumerate(rows):
            for column, cell in enumerate(row):
                if cell is not None and id(cell) not in earlier_cells:
                    earlier_cells.add(id(cell))
                    self.table_place = TablePlace(number, row_number, column)
                    read_cell(cell)

    def _write_layout(
        self, cells: Sequence[Cell], earlier_cells: set[int], read_cell: Callable[[Cell], None]
    ) -> None:
        """Write the cells one below the other."""
        for cell in cells:
            if id(cell) not in earlier_cells:
                earlier_cells.add(id(cell))
                read_cell(cell)

    def _write_row(
        self,
        row: Sequence[Cell | None],
        earlier_cells: set[int],
        read_cell: Callable[[Cell], None],
    ) -> None:
        place, mark = self.table_place, len(self.lines)
        columns: list[list[Line]] = []
        for cell in row:
            remark_count = len(self.remarks)
            if cell is not None:
                self.table_place = place
                read_cell(cell)
            columns.append(self.lines[mark:])
            del self.lines[mark:]
            if cell is not None and id(cell) in earlier_cells:
                del self.remarks[remark_count:]
                text = " ".join(line.text for line in columns[-1] if not line.skip_reason).strip()
                shared = Remark(mark + 1, SHARED_CELL, {"text": text})
                self.remarks += [shared] if text else []
            elif cell is not None:
                earlier_cells.add(id(cell))
        if place is not None:
            write_row(columns, place, self.write)
