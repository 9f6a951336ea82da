"""The phrases that the desk keeps: put into a text, kept from it, deleted."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit

from briefing.domain.kept_phrase import KeptPhrase
from briefing.edits.phrases import ForgetPhrase, KeepPhrase
from briefing.ui.app.workspace_service import WorkspaceService

_LONGEST = 60  # letters of a phrase that the menu shows
_SHORTEST_START = 2  # letters that are typed of a phrase


class PhraseMenu(QObject):
    """The menu of phrases at the cursor of an editor. `menu` is the one that is open."""

    def __init__(self, editor: QTextEdit, service: WorkspaceService) -> None:
        super().__init__(editor)
        self._editor, self._service = editor, service
        self.menu: QMenu | None = None

    def open(self) -> None:
        """Open the menu; if a phrase was begun in the text, only with those that begin so."""
        self._service.ask(lambda session: session.records.kept_phrases.get_all(), self._show)

    def _show(self, phrases: Sequence[KeptPhrase]) -> None:
        if not self._editor.isVisible():
            return
        before = self._read_line_before_cursor()
        begun = [(each, _count_begun(before, each.text)) for each in phrases]
        matching = [pair for pair in begun if pair[1]]
        menu = QMenu(self._editor)
        for phrase, letters in matching or begun:
            action = menu.addAction(_shorten(phrase.text))
            action.triggered.connect(partial(self._insert, phrase.text, letters))
        if not phrases:
            menu.addAction(self.tr("No phrases are kept yet")).setEnabled(False)
        menu.addSeparator()
        menu.addAction(self._make_keep_action(menu))
        deletion = menu.addMenu(self.tr("Delete a phrase"))
        deletion.setEnabled(bool(phrases))
        for phrase in phrases:
            action = deletion.addAction(_shorten(phrase.text))
            action.triggered.connect(partial(self._service.perform, ForgetPhrase(phrase.id)))
        menu.aboutToHide.connect(menu.deleteLater)
        self.menu = menu
        menu.popup(self._editor.viewport().mapToGlobal(self._editor.cursorRect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def _make_keep_action(self, menu: QMenu) -> QAction:
        words = self._editor.textCursor().selection().toPlainText().strip()
        action = QAction(self.tr("Keep the selected words as a phrase"), menu)
        action.setEnabled(bool(words))
        action.triggered.connect(lambda: self._service.perform(KeepPhrase(words)))
        return action

    def _insert(self, text: str, letters: int) -> None:
        """Insert a phrase in place of the letters that begin it, or of what is selected."""
        cursor = self._editor.textCursor()
        if letters:
            cursor.clearSelection()
            backwards = QTextCursor.MoveOperation.PreviousCharacter
            cursor.movePosition(backwards, QTextCursor.MoveMode.KeepAnchor, letters)
        cursor.insertText(text)
        self._editor.setTextCursor(cursor)
        self._editor.setFocus()

    def _read_line_before_cursor(self) -> str:
        cursor = self._editor.textCursor()
        return cursor.block().text()[: cursor.positionInBlock()]


def _count_begun(before: str, phrase: str) -> int:
    """Count the letters at the end of a text that begin a phrase.

    >>> _count_begun("They said we att", "We attach importance to")
    6
    """
    for length in range(min(len(before), len(phrase)), _SHORTEST_START - 1, -1):
        is_word_start = not before[: len(before) - length][-1:].isalnum()
        if is_word_start and phrase.casefold().startswith(before[-length:].casefold()):
            return length
    return 0


def _shorten(text: str) -> str:
    words = " ".join(text.split()).replace("&", "&&")
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
