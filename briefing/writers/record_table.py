"""Records as a table for other programs: a spreadsheet (.xlsx) or comma-separated values (.csv)."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.common.atomic_file import atomic_write
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:  # only an export needs it
    from xlsxwriter import Workbook

Cell = str | int | float | bool | date | None

_MOST_CHARACTERS = 32_767
"""What Excel holds in one cell."""
_WIDEST = 60  # characters of a column; longer texts wrap
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def write_record_table(path: Path, header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """Write a table in the format that the file's name ends in, .csv or .xlsx.

    Raises BriefingError for another ending, or a text that is too long for a cell of a spreadsheet;
    OSError if the file cannot be written. What was there before is replaced.
    """
    makers = {".csv": _make_csv, ".xlsx": _make_xlsx}
    make = makers.get(path.suffix.casefold())
    if make is None:
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "Tables are .csv or .xlsx files; “{file}” is neither."),
            file=path.name,
        )
    content = make(header, rows)
    with atomic_write(path) as stream:
        stream.write(content)


def _make_csv(header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Excel takes a file for UTF-8 only if it begins with a byte order mark."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(header)
    writer.writerows([_disarm(_format(cell)) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _format(cell: Cell) -> str:
    if cell is None:
        return ""
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def _disarm(text: str) -> str:
    """A spreadsheet runs a cell that begins like a formula; an apostrophe makes it a text.

    See "CSV Injection" of OWASP. A negative number is no formula.
    """
    is_number = text.removeprefix("-").replace(".", "", 1).isdecimal()
    return f"'{text}" if text.startswith(_FORMULA_SIGNS) and not is_number else text


def _make_xlsx(header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    import xlsxwriter  # only an export needs it

    content = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(content, options) as book:
        book.set_properties({"created": datetime(1980, 1, 1, tzinfo=UTC)})  # the same bytes twice
        _fill_sheet(book, header, list(rows))
    return content.getvalue()


def _fill_sheet(book: "Workbook", header: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
    title_format = book.add_format({"bold": True, "bottom": 1, "valign": "top"})
    format_ = book.add_format({"text_wrap": True, "valign": "top"})
    day_format = book.add_format({"num_format": "yyyy-mm-dd", "align": "left", "valign": "top"})
    sheet = book.add_worksheet()
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(rows), len(header) - 1)
    for column, title in enumerate(header):
        cells = [row[column] for row in rows]
        longest = max(len(_format(cell)) for cell in (title, *cells))
        sheet.set_column(column, column, min(longest, _WIDEST) + 2)
        sheet.write_string(0, column, title, title_format)
        for row, cell in enumerate(cells, 1):
            if isinstance(cell, date) and not isinstance(cell, datetime):
                sheet.write_datetime(row, column, cell, day_format)
            elif isinstance(cell, int | float) and not isinstance(cell, bool | Enum):
                sheet.write_number(row, column, cell, format_)
            else:
                _refuse_too_long(text := _format(cell))
                sheet.write_string(row, column, text, format_)


def _refuse_too_long(text: str) -> None:
    if len(text) > _MOST_CHARACTERS:
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error",
                "A text has {count} characters, too many for a spreadsheet. Export to .csv.",
            ),
            count=len(text),
        )
