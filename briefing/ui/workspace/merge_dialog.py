"""The dialog in which the conflicts of a merge are decided, both sides beside each other."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import date, datetime
from enum import StrEnum
from html import escape
from types import UnionType
from typing import Any, get_args, get_type_hints

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from briefing.domain.record_titles import FIELD_TITLES
from briefing.merging.conflict import Choice
from briefing.merging.description import Difference
from briefing.session.merging import Authorship, DescribedConflict, PreparedMerge
from briefing.ui.controls.compared_words import emphasize, escape_lines, write_compared
from briefing.ui.controls.labels import WINDOW, format_moment
from briefing.ui.workspace.history_model import format_value
from briefing.ui.workspace.record_titles import get_record_title


class MergeDialog(QDialog):
    """Lets a person decide each conflict by a key. `decided` has the choices, once all are made."""

    decided = Signal(object)

    def __init__(self, prepared: PreparedMerge, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Merge “{file}”").format(file=prepared.file_name))
        self.resize(1000, 600)
        self._conflicts = prepared.conflicts
        self._choices: dict[int, Choice] = {}
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Conflicts"))
        self.list.setWordWrap(True)
        self.list.setSpacing(3)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.addItems([self._format_title(each) for each in self._conflicts])
        self.list.currentRowChanged.connect(self._show_conflict)
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("Both sides"))
        self.choice_buttons = self._make_choice_buttons()
        self.buttons = self._make_buttons()
        self._lay_out()
        self.list.setCurrentRow(0)
        self._show_progress()

    def choose(self, choice: Choice) -> None:
        """Decide the conflict on the screen, and go to the next that is not decided."""
        row = self.list.currentRow()
        self._choices[self._conflicts[row].number] = choice
        self.list.item(row).setText(self._format_title(self._conflicts[row]))
        rows = [*range(row + 1, len(self._conflicts)), *range(row)]
        undecided = [each for each in rows if self._conflicts[each].number not in self._choices]
        self._show_progress()
        if undecided:
            self.list.setCurrentRow(undecided[0])
        else:
            self.merge_button.setFocus()

    def _make_choice_buttons(self) -> Mapping[Choice, QPushButton]:
        words = {
            Choice.OURS: self.tr("Keep &ours (1)"),
            Choice.THEIRS: self.tr("Take &theirs (2)"),
            Choice.ASIDE: self.tr("Set a&side (3)"),
        }
        buttons = {}
        for number, (choice, title) in enumerate(words.items(), start=1):
            button = QPushButton(title)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, choice=choice: self.choose(choice))
            shortcut = QShortcut(QKeySequence(str(number)), self)
            shortcut.activated.connect(button.click)
            buttons[choice] = button
        buttons[Choice.ASIDE].setToolTip(
            self.tr(
                "Ours stays for now, with the narrower audience and the higher marking. The "
                "other version can be restored from the history."
            )
        )
        return buttons

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.merge_button = QPushButton(self.tr("&Merge"))
        buttons.addButton(self.merge_button, QDialogButtonBox.ButtonRole.AcceptRole)
        for button in buttons.buttons():
            button.setIcon(QIcon())  # as the other buttons of the program
        buttons.accepted.connect(self._finish)
        buttons.rejected.connect(self.reject)
        return buttons

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        for button in self.choice_buttons.values():
            choices.addWidget(button)
        choices.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self.page, 1)
        right.addLayout(choices)
        middle = QHBoxLayout()
        middle.addWidget(self.list, 1)
        middle.addLayout(right, 3)
        layout = QVBoxLayout(self)
        layout.addWidget(self.summary)
        layout.addLayout(middle, 1)
        layout.addWidget(self.buttons)

    def _finish(self) -> None:
        self.decided.emit(dict(self._choices))
        self.accept()

    def _show_progress(self) -> None:
        count = len(self._conflicts) - len(self._choices)
        self.merge_button.setEnabled(not count)
        if count:
            words = self.tr("Not decided yet: {number}. Nothing is stored before all are.")
            self.summary.setText(words.format(number=count))
        else:
            self.summary.setText(self.tr("All is decided. Merging can be undone."))

    def _format_title(self, described: DescribedConflict) -> str:
        title = f"{get_record_title(described.kind)} {described.title}".rstrip()
        choice = self._choices.get(described.number)
        return title if choice is None else f"{title}\n→ {self._name_choice(choice)}"

    def _name_choice(self, choice: Choice) -> str:
        match choice:
            case Choice.OURS:
                return self.tr("ours")
            case Choice.THEIRS:
                return self.tr("theirs")
        return self.tr("set aside")

    def _show_conflict(self, row: int) -> None:
        described = self._conflicts[row]
        heads = (
            self._format_head(self.tr("Ours"), described.our_author),
            self._format_head(self.tr("Theirs"), described.their_author),
        )
        head = "".join(f"<th align='left' width='50%'>{each}</th>" for each in heads)
        rows = "".join(self._write_rows(described.kind, each) for each in described.differences)
        self.page.setHtml(f"<table width='100%' cellpadding='6'><tr>{head}</tr>{rows}</table>")

    def _format_head(self, side: str, changed: Authorship | None) -> str:
        if changed is None:
            return escape(side)
        author, at = changed
        return escape(f"{side} · {author} · {format_moment(at)}")

    def _write_rows(self, kind: type, difference: Difference) -> str:
        """Write a field: its title, and both values, with the words marked that differ."""
        title = FIELD_TITLES.get(difference.field)
        name = "" if title is None else WINDOW.translate("history", title)
        sides = [
            None if value is None else _format_field(kind, difference.field, value)
            for value in (difference.ours, difference.theirs)
        ]
        ours, theirs = sides
        if ours is None or theirs is None:
            cells = [self._write_value(each) for each in sides]
        else:
            cells = list(write_compared(ours, theirs))
        values = "".join(f"<td>{each}</td>" for each in cells)
        head = f"<tr><td colspan='2'><i>{escape(name)}</i></td></tr>" if name else ""
        return f"{head}<tr>{values}</tr>"

    def _write_value(self, value: str | None) -> str:
        words = self.tr("deleted")
        return emphasize(words) if value is None else escape_lines(value)


def _format_field(kind: type, name: str, text: str) -> str:
    """Format a stored value as the window shows that field of a record."""
    hint = get_type_hints(kind).get(name) if name in {each.name for each in fields(kind)} else None
    return format_value(_read_value(hint, text)) if text else ""


def _read_value(hint: Any, text: str) -> object:
    """Read a value that was stored as a text."""
    if isinstance(hint, UnionType):
        hint = get_args(hint)[0]
    if hint is bool:
        return text == "1"
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint(text)
    if isinstance(hint, type) and issubclass(hint, date) and not issubclass(hint, datetime):
        return date.fromisoformat(text)
    return text
