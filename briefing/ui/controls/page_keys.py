"""The keys of each page, declared once for the actions and for the list of shortcuts."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.formatting import SpanKind
from briefing.ui.controls.key_names import format_key_name
from briefing.ui.controls.note_kinds import NOTE_KINDS


@dataclass(frozen=True)
class PageKey:
    """What some keys do on a page. `display` replaces the names of the keys in the list."""

    pattern: str
    keys: tuple[str, ...]
    display: str = ""

    @property
    def text(self) -> str:
        return QCoreApplication.translate("keys", self.pattern)

    @property
    def key_text(self) -> str:
        return self.display or ", ".join(format_key_name(key) for key in self.keys)


SELECT_WORDS = PageKey(QT_TRANSLATE_NOOP("keys", "Select words with the arrow keys"), ("F2",))
COPY_WITH_CITATION = PageKey(QT_TRANSLATE_NOOP("keys", "Copy with the citation"), ("Ctrl+Shift+C",))
NAME_THEME = PageKey(QT_TRANSLATE_NOOP("keys", "Name the clauses as a theme"), ("T",))
STATEMENT_KEYS = (
    SELECT_WORDS,
    NAME_THEME,
    COPY_WITH_CITATION,
    PageKey(
        QT_TRANSLATE_NOOP("keys", "Select several clauses"), ("Shift+Up", "Shift+Down"), "Shift+↑ ↓"
    ),
    PageKey(QT_TRANSLATE_NOOP("keys", "Back from a note to the clauses"), ("Ctrl+Enter",)),
    PageKey(QT_TRANSLATE_NOOP("keys", "Marking, date and clearance"), ("F4",)),
    PageKey(QT_TRANSLATE_NOOP("keys", "Delete the note"), ("Ctrl+Delete",)),
    PageKey(QT_TRANSLATE_NOOP("keys", "Destroy the note for good"), ("Ctrl+Shift+Delete",)),
)
EDIT_MEETING = PageKey(QT_TRANSLATE_NOOP("keys", "Edit the meeting"), ("Ctrl+E",))
FOLD_PAGE = PageKey(QT_TRANSLATE_NOOP("keys", "Show or hide the page"), ("F8",))
CHOOSE_PART = PageKey(
    QT_TRANSLATE_NOOP("keys", "Agenda, delegations, briefs, documents to be signed"),
    ("F5", "F7", "F9", "F11"),
)
PRINT_EDITION = PageKey(QT_TRANSLATE_NOOP("keys", "Print the edition shown"), ("Ctrl+P",))
SHOW_PREFLIGHT = PageKey(QT_TRANSLATE_NOOP("keys", "Show the preflight check"), ("Ctrl+G",))
MEETING_KEYS = (
    EDIT_MEETING,
    PageKey(QT_TRANSLATE_NOOP("keys", "Open the item"), ("Enter", "F2")),
    PageKey(QT_TRANSLATE_NOOP("keys", "Change the minutes"), ("M",)),
    PageKey(QT_TRANSLATE_NOOP("keys", "Add the open commitments"), ("O",)),
    PageKey(QT_TRANSLATE_NOOP("keys", "Move"), ("Alt+Up", "Alt+Down"), "Alt+↑ ↓"),
    PageKey(QT_TRANSLATE_NOOP("keys", "Add an item below"), ("Insert",)),
    PageKey(QT_TRANSLATE_NOOP("keys", "Remove"), ("Delete",)),
    PageKey(QT_TRANSLATE_NOOP("keys", "Turn the page"), ("PgUp", "PgDown")),
    FOLD_PAGE,
    CHOOSE_PART,
    PageKey(QT_TRANSLATE_NOOP("keys", "Leave a rank empty"), ("Shift+Insert",)),
    PRINT_EDITION,
    SHOW_PREFLIGHT,
)
PEOPLE_KEYS = (
    PageKey(QT_TRANSLATE_NOOP("keys", "Add a person"), ("Insert", "Ctrl+N")),
    PageKey(QT_TRANSLATE_NOOP("keys", "Add a name as a person"), ("P",)),
    PageKey(QT_TRANSLATE_NOOP("keys", "Edit the person"), ("F2",)),
    PageKey(QT_TRANSLATE_NOOP("keys", "Delete the person"), ("Delete",)),
)
REVIEW_PROPOSALS = PageKey(QT_TRANSLATE_NOOP("keys", "Review proposed commitments"), ("Ctrl+R",))
COMMITMENT_KEYS = (
    PageKey(QT_TRANSLATE_NOOP("keys", "Delete the commitment"), ("Delete",)),
    REVIEW_PROPOSALS,
)
EDIT_CELL = PageKey(QT_TRANSLATE_NOOP("keys", "Edit the cell"), ("F2",))
COPY_ROWS = PageKey(QT_TRANSLATE_NOOP("keys", "Copy the rows"), ("Ctrl+C",))
SELECT_ALL_ROWS = PageKey(QT_TRANSLATE_NOOP("keys", "Select all rows"), ("Ctrl+A",))
EXPORT_ROWS = PageKey(QT_TRANSLATE_NOOP("keys", "Export…"), ("Ctrl+Shift+E",))
LIST_KEYS = (EDIT_CELL, COPY_ROWS, SELECT_ALL_ROWS, EXPORT_ROWS)
FORMAT_KEYS = {
    SpanKind.BOLD: "Ctrl+B",
    SpanKind.ITALIC: "Ctrl+I",
    SpanKind.BULLET: "Ctrl+Shift+L",
    SpanKind.NUMBER: "Ctrl+Shift+O",
    SpanKind.ROW: "Ctrl+Shift+T",
}
PASTE_PLAIN = PageKey(QT_TRANSLATE_NOOP("keys", "Paste without formatting"), ("Ctrl+Shift+V",))
OPEN_PHRASES = PageKey(QT_TRANSLATE_NOOP("keys", "Phrases"), ("Ctrl+Space",))
WRITING_KEYS = (PASTE_PLAIN, OPEN_PHRASES)


def list_note_keys() -> list[tuple[str, str]]:
    """List what begins a note of each kind, and its key."""
    begin = QCoreApplication.translate("keys", "New note: {kind}")
    return [(begin.format(kind=style.title), style.key) for style in NOTE_KINDS.values()]
