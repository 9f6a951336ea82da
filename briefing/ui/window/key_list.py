"""The keyboard shortcuts that Help lists, by where they work."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from briefing.ui.controls.labels import translate_span_kind
from briefing.ui.controls.page_keys import (
    COMMITMENT_KEYS,
    FORMAT_KEYS,
    LIST_KEYS,
    MEETING_KEYS,
    PEOPLE_KEYS,
    STATEMENT_KEYS,
    WRITING_KEYS,
    PageKey,
    list_note_keys,
)

KeyRow = tuple[str, str]
"""What is done, and its key."""


@dataclass(frozen=True)
class KeyGroup:
    """The keys of one page."""

    title: str
    rows: Sequence[KeyRow]


def list_key_groups(window_keys: Sequence[KeyRow]) -> list[KeyGroup]:
    """List all keys: the window's, and those of each page."""
    translate = QCoreApplication.translate
    return [
        KeyGroup(translate("keys", "Everywhere"), window_keys),
        KeyGroup(
            translate("keys", "In a statement"), [*list_note_keys(), *_make_rows(STATEMENT_KEYS)]
        ),
        KeyGroup(
            translate("keys", "While writing a note or a brief"),
            [*_list_format_keys(), *_make_rows(WRITING_KEYS)],
        ),
        KeyGroup(translate("keys", "In a meeting"), _make_rows(MEETING_KEYS)),
        KeyGroup(translate("keys", "In every list"), _make_rows(LIST_KEYS)),
        KeyGroup(translate("keys", "Among the commitments"), _make_rows(COMMITMENT_KEYS)),
        KeyGroup(translate("keys", "Among people and bodies"), _make_rows(PEOPLE_KEYS)),
    ]


def _list_format_keys() -> list[KeyRow]:
    return [(translate_span_kind(kind), key) for kind, key in FORMAT_KEYS.items()]


def _make_rows(keys: Sequence[PageKey]) -> list[KeyRow]:
    return [(key.text, key.key_text) for key in keys]
