"""The tables of a document, gathered from the places of its lines."""

from collections.abc import Iterator, Sequence

from briefing.domain.reading import Table
from briefing.reading.lines import BLANKS, Line


def gather_tables(lines: Sequence[Line]) -> Iterator[Table]:
    """Gather the rows of cells of each table. Paragraphs of one cell are joined by line breaks."""
    tables: dict[int, list[Line]] = {}
    for line in lines:
        if line.table_place is not None and not line.is_blank:
            tables.setdefault(line.table_place.table, []).append(line)
    for own in tables.values():
        yield Table(tuple(_gather_rows(own)), tuple(line.number for line in own))


def _gather_rows(lines: Sequence[Line]) -> Iterator[tuple[str, ...]]:
    rows: dict[int, dict[int, list[str]]] = {}
    for line in lines:
        if place := line.table_place:
            row = rows.setdefault(place.row, {})
            cells = line.text.split("\t") if place.column is None else [line.text]
            for offset, cell in enumerate(cells):
                row.setdefault((place.column or 0) + offset, []).append(cell.strip(BLANKS))
    for number in sorted(rows):
        row = rows[number]
        yield tuple("\n".join(row.get(column, [""])) for column in range(max(row) + 1))
