"""Rows of a list on the clipboard: as text for any program, and as a table for those that have."""

from collections.abc import Iterable
from html import escape
from typing import Any

from PySide6.QtCore import QMimeData

from briefing.ui.controls.record_model import RecordModel


def make_copied_table(model: RecordModel[Any], rows: Iterable[Any]) -> QMimeData:
    """Make what the clipboard gets of these rows: the texts that the table shows."""
    titles = [column.title for column in model.columns]
    cells = [[column.text(row) for column in model.columns] for row in rows]
    data = QMimeData()
    data.setText("\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in cells))
    data.setHtml(_make_html(titles, cells))
    return data


def _make_html(titles: list[str], rows: list[list[str]]) -> str:
    head = _make_row("th", titles)
    return f"<table>{head}{''.join(_make_row('td', row) for row in rows)}</table>"


def _make_row(tag: str, cells: list[str]) -> str:
    marked = (f"<{tag}>{escape(cell).replace(chr(10), '<br>')}</{tag}>" for cell in cells)
    return f"<tr>{''.join(marked)}</tr>"
