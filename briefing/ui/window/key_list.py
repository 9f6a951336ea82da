"""The list of keyboard shortcuts that Help shows."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from briefing.ui.controls.page_keys import (
    COMMITMENT_KEYS,
    MEETING_KEYS,
    PEOPLE_KEYS,
    STATEMENT_KEYS,
    PageKey,
    list_note_keys,
)

KeyRow = tuple[str, str]
"""What is done, and its key."""


def format_key_list(window_keys: Sequence[KeyRow]) -> str:
    """Format all keys as rich text, in two columns: the window's, and those of each page."""
    translate = QCoreApplication.translate
    columns = (
        _format_column(
            (translate("keys", "Everywhere"), window_keys),
            (translate("keys", "Among the commitments"), _make_rows(COMMITMENT_KEYS)),
            (translate("keys", "Among people and bodies"), _make_rows(PEOPLE_KEYS)),
        ),
        _format_column(
            (translate("keys", "In a statement"), [*list_note_keys(), *_make_rows(STATEMENT_KEYS)]),
            (translate("keys", "In a meeting"), _make_rows(MEETING_KEYS)),
        ),
    )
    cells = (f"<td style='padding-right: 36px'>{column}</td>" for column in columns)
    return f"<table><tr>{''.join(cells)}</tr></table>"


def _make_rows(keys: Sequence[PageKey]) -> list[KeyRow]:
    return [(key.text, key.key_text) for key in keys]


def _format_column(*parts: tuple[str, Sequence[KeyRow]]) -> str:
    return "".join(
        f"<p><b>{escape(title)}</b></p><table cellpadding='1'>"
        f"{''.join(map(_format_row, rows))}</table>"
        for title, rows in parts
    )


def _format_row(row: KeyRow) -> str:
    name, key = (escape(part).replace(" ", "&nbsp;") for part in row)
    return f"<tr><td>{name}</td><td style='padding-left: 18px'>{key}</td></tr>"
