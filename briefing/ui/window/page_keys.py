"""The keys that a page has of its own, as the list of keyboard shortcuts shows them."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from briefing.domain.annotation import AnnotationKind
from briefing.ui.controls.labels import translate_kind

Keys = Sequence[tuple[str, str]]
"""What is done, and its key."""

NOTE_KEYS = {
    AnnotationKind.POINT: "P",
    AnnotationKind.IF_RAISED: "R",
    AnnotationKind.BACKGROUND: "B",
    AnnotationKind.CAUTION: "C",
    AnnotationKind.QUESTION: "Q",
}
"""The key that, among the clauses, begins a note of a kind."""


def keys_page(everywhere: Keys) -> str:
    """All keys as rich text, in two columns: those of the menus, and those of each page."""
    left = [
        (QCoreApplication.translate("keys", "Everywhere"), everywhere),
        (QCoreApplication.translate("keys", "Among the commitments"), _commitments()),
        (QCoreApplication.translate("keys", "Among people and bodies"), _people()),
    ]
    right = [
        (QCoreApplication.translate("keys", "In a statement"), _statement()),
        (QCoreApplication.translate("keys", "In a meeting"), _meeting()),
    ]
    columns = (f"<td style='padding-right: 36px'>{_column(each)}</td>" for each in (left, right))
    return f"<table><tr>{''.join(columns)}</tr></table>"


def _column(parts: Sequence[tuple[str, Keys]]) -> str:
    return "".join(
        f"<p><b>{escape(title)}</b></p><table cellpadding='1'>{''.join(map(_row, keys))}</table>"
        for title, keys in parts
    )


def _row(named: tuple[str, str]) -> str:
    name, key = (escape(part).replace(" ", "&nbsp;") for part in named)
    return f"<tr><td>{name}</td><td style='padding-left: 18px'>{key}</td></tr>"


def _statement() -> Keys:
    note = QCoreApplication.translate("keys", "Begin a note: {kind}")
    return [
        *((note.format(kind=translate_kind(kind)), key) for kind, key in NOTE_KEYS.items()),
        (QCoreApplication.translate("keys", "Select words with the arrow keys"), "F2"),
        (QCoreApplication.translate("keys", "From a note back to the clauses"), "Ctrl+Enter"),
        (QCoreApplication.translate("keys", "Its marking, date and clearance"), "F4"),
        (QCoreApplication.translate("keys", "Delete the note"), "Ctrl+Delete"),
    ]


def _meeting() -> Keys:
    return [
        (QCoreApplication.translate("keys", "Edit the meeting"), "Ctrl+E"),
        (QCoreApplication.translate("keys", "Open the item"), "Enter, F2"),
        (QCoreApplication.translate("keys", "Change its minutes"), "M"),
        (QCoreApplication.translate("keys", "Put the open commitments on it"), "O"),
        (QCoreApplication.translate("keys", "Move it"), "Alt+↑ ↓"),
        (QCoreApplication.translate("keys", "Add an item after it"), "Insert"),
        (QCoreApplication.translate("keys", "Remove it"), "Delete"),
        (QCoreApplication.translate("keys", "Filter the clauses"), "Ctrl+F"),
        (QCoreApplication.translate("keys", "Turn the page"), "PgUp, PgDown"),
        (QCoreApplication.translate("keys", "Show or hide the page"), "F8"),
        (QCoreApplication.translate("keys", "Agenda, delegations, briefs"), "F5, F6, F7"),
        (QCoreApplication.translate("keys", "Leave a rank of a delegation empty"), "Shift+Insert"),
        (QCoreApplication.translate("keys", "Print the edition shown"), "Ctrl+P"),
        (QCoreApplication.translate("keys", "See what it lacks before it goes out"), "Ctrl+G"),
    ]


def _people() -> Keys:
    return [
        (QCoreApplication.translate("keys", "Add a person"), "Insert, Ctrl+N"),
        (QCoreApplication.translate("keys", "Make a person of a name"), "P"),
        (QCoreApplication.translate("keys", "Edit the person"), "F2"),
        (QCoreApplication.translate("keys", "Delete the person"), "Delete"),
    ]


def _commitments() -> Keys:
    return [
        (QCoreApplication.translate("keys", "Edit the cell"), "F2"),
        (QCoreApplication.translate("keys", "Delete the commitment"), "Delete"),
        (QCoreApplication.translate("keys", "Review what the texts propose"), "Ctrl+R"),
    ]
