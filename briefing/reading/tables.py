"""Tables: which are read row by row, and which hold a language in each column."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.reading.language import detect_language
from briefing.reading.lines import INVISIBLE, Line, TablePlace, format_table_rows

TABLE_BY_COLUMNS = QT_TRANSLATE_NOOP(
    "reading", "A table with a language in each column was read column by column."
)
SHARED_CELL = QT_TRANSLATE_NOOP(
    "reading", "A cell spans several rows. “{text}” was read in each of them."
)

_MAX_CELL = 400
# How much text a column has whose language is asked for: in one row, or in several.
_MIN_COLUMN = 400
_MIN_COLUMN_OF_ROWS = 80

Cell = TypeVar("Cell")


def is_row_across(cells: Sequence[str]) -> bool:
    """Tell whether the cells are a row of a table and not the layout of a page."""
    texts = [cell.strip(INVISIBLE + "\n") for cell in cells]
    return sum(map(bool, texts)) > 1 and all(len(text) <= _MAX_CELL for text in texts)


def has_language_columns(rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether there are two columns in two languages: one statement in both."""
    if not rows or any(len(row) not in (1, 2) for row in rows):
        return False
    pairs = [row for row in rows if len(row) == 2]
    left_text, right_text = (" ".join(row[index] for row in pairs) for index in (0, 1))
    minimum = _MIN_COLUMN_OF_ROWS if len(pairs) > 1 else _MIN_COLUMN
    if min(len(left_text), len(right_text)) < minimum:
        return False
    languages = detect_language(left_text), detect_language(right_text)
    return None not in languages and languages[0] != languages[1]


def list_by_columns(rows: Sequence[Sequence[Cell]]) -> list[tuple[Cell, int, int]]:
    """List the cells column after column, each with the numbers of its row and column."""
    width = max(map(len, rows), default=0)
    return [
        (row[column], number, column)
        for column in range(width)
        for number, row in enumerate(rows)
        if column < len(row)
    ]


def write_row(
    columns: Sequence[Sequence[Line]], place: TablePlace, write: Callable[[Line], None]
) -> None:
    """Write cells that stand side by side as lines with tabs between the columns."""
    texts = [[line.text for line in column if not line.skip_reason] for column in columns]
    for text in format_table_rows(texts):
        write(Line(0, text, starts_paragraph=True, table_place=place))
    for column in columns:
        for line in column:
            if line.skip_reason:
                write(line)
