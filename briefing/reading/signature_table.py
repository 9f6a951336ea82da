"""The columns of a signature block: lines divided into tables of rows and cells."""

from collections.abc import Iterator, Sequence

from briefing.reading.lines import Line
from briefing.reading.signature_cells import (
    COLUMN_GAP,
    FOR,
    GENITIVE,
    OFFICE,
    STATE,
    UNFINISHED,
    WITNESS,
    is_name,
    split_cells,
)


def split_tables(lines: Sequence[Line]) -> Iterator[list[list[str]]]:
    """Split rows of cells into tables; another number of columns may begin a new table."""
    rows: list[list[str]] = []
    for row in _read_rows(lines):
        if rows and _is_table_start(row, rows):
            yield rows
            rows = []
        rows.append(row)
    if rows:
        yield rows


def _is_table_start(row: Sequence[str], above: Sequence[Sequence[str]]) -> bool:
    """Tell whether a table begins: witnesses, more columns, or new persons below complete ones."""
    wide = max(map(len, above))
    if WITNESS.match(row[0].strip("*_ ")) or len(row) > wide:
        return True
    has_names = any(is_name(cell) for other in above for cell in other)
    if (
        has_names
        and _has_only_offices_or_states(row)
        and _has_only_offices_or_states(above[0])
        and _has_office(row) == _has_office(above[0])
    ):
        return True
    if len(row) > 1:
        return has_names and any(map(_has_office, above)) and all(is_name(cell) for cell in row)
    if wide == 1 or UNFINISHED.search(above[-1][0]):
        return False
    return bool(is_name(row[0]) or FOR.match(row[0]))


def _has_only_offices_or_states(row: Sequence[str]) -> bool:
    """Tell whether all cells are offices or states, which may stand above names."""
    return all(
        (OFFICE.search(cell) or STATE.search(cell)) and not FOR.match(cell) for cell in row if cell
    )


def _has_office(row: Sequence[str]) -> bool:
    return any(OFFICE.search(cell) for cell in row)


def _read_rows(lines: Sequence[Line]) -> Iterator[list[str]]:
    """Yield each line as a row; a block that was wrapped like text is one row."""
    for block in _split_blocks(lines):
        if len(block) > 1 and _is_wrapped(block):
            row_text = " ".join(line.text.lstrip(" \t") for line in block)
            rows = [split_cells(row_text)]
        else:
            starts = _find_column_starts(block)
            rows = [_align_cells(line, starts) for line in block]
            if any(map(_is_office_beside_name, rows)):
                rows = [[cell] for row in rows for cell in row if cell]
        yield from filter(None, rows)  # a row of seals has no cells


def _is_office_beside_name(row: Sequence[str]) -> bool:
    """Tell whether a row is an office or a state at the left with its name at the right."""
    if len(row) != 2 or not is_name(row[1]) or GENITIVE.search(row[1]) or FOR.match(row[0]):
        return False
    return bool(OFFICE.search(row[0]) or STATE.search(row[0])) and not is_name(row[0])


def _split_blocks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    block: list[Line] = []
    for line in lines:
        if line.is_blank and block:
            yield block
            block = []
        elif not line.is_blank:
            block.append(line)
    if block:
        yield block


def _is_wrapped(block: Sequence[Line]) -> bool:
    """Tell whether only some lines have columns, or a lone cell ends in a run of blanks."""
    widths = [len(split_cells(line.text)) for line in block]
    if len(set(widths)) == 1 and widths[0] > 1:
        return False
    if any(
        width == 1 and COLUMN_GAP.search(line.text[-4:])
        for line, width in zip(block[:-1], widths, strict=False)
    ):
        return True
    return widths[0] > widths[-1] == 1 and block[-1].indent == 0


def _find_column_starts(block: Sequence[Line]) -> list[int]:
    widest = max(block, key=lambda line: len(split_cells(line.text)))
    cells, position, starts = split_cells(widest.text), 0, []
    for cell in cells:
        position = widest.text.index(cell, position)
        starts.append(position)
        position += len(cell)
    return starts


def _align_cells(line: Line, starts: Sequence[int]) -> list[str]:
    """Put the cells of a line into their columns; if some are empty, by position."""
    cells = split_cells(line.text)
    if len(cells) == len(starts) or not cells:
        return cells
    row, position = [""] * len(starts), 0
    for cell in cells:
        position = line.text.index(cell, position)
        nearest = min(range(len(starts)), key=lambda index: abs(starts[index] - position))
        row[nearest] = f"{row[nearest]} {cell}".strip()
        position += len(cell)
    return row
