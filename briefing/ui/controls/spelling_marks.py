"""The wavy lines under misspelt words of a text, and what its menu says of them."""

import re
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit

from briefing.ui.app.spelling import find_language, get_spelling
from briefing.ui.controls.formatted_document import LINE, PARAGRAPH, map_to_units
from briefing.ui.controls.theme import get_theme

_WORD = re.compile(r"(?<![\w@./-])[^\W\d_]{2,}(?:['’-][^\W\d_]+)*(?![\w@/])")
_PAUSE = 400  # milliseconds without typing, after which words are looked up


class SpellingMarks(QObject):
    """Underlines the misspelt words of an editor, when one stops typing."""

    def __init__(self, editor: QTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._spelling = get_spelling()
        self._language = ""
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(_PAUSE)
        self.timer.timeout.connect(self.refresh)
        editor.textChanged.connect(self.timer.start)
        self._spelling.learned.connect(self.refresh)
        self.timer.start()

    def refresh(self) -> None:
        """Underline the words that are known to be misspelt."""
        text = self._get_text()
        self._language = find_language(text)
        matches = [match for match in _WORD.finditer(text) if not match[0].isupper()]
        misspelt = self._spelling.find_misspelt(self._language, {match[0] for match in matches})
        units = map_to_units(text)
        cursor = self._editor.textCursor()
        at = cursor.position() if self._editor.hasFocus() else -1
        selections = [
            self._make_mark(units[match.start()], units[match.end()])
            for match in matches
            if match[0] in misspelt and units[match.end()] != at
        ]
        self._editor.setExtraSelections(selections)

    def complete_menu(self, menu: QMenu, cursor: QTextCursor) -> None:
        """Put suggestions for the word at the cursor before the rest of a menu."""
        word = self._find_word(cursor.position())
        if word is None:
            return
        first = menu.actions()[0]
        waiting = QAction(self.tr("Looking for suggestions…"), menu)
        waiting.setEnabled(False)
        add = QAction(self.tr("Add “{word}” to my words").format(word=word.selectedText()), menu)
        add.triggered.connect(lambda: self._spelling.add_word(word.selectedText()))
        separator = QAction(menu)
        separator.setSeparator(True)
        menu.insertActions(first, [waiting, add, separator])
        suggestions = _Suggestions(menu, waiting, word)
        self._spelling.suggest(self._language, word.selectedText(), suggestions.show_words)

    def _find_word(self, position: int) -> QTextCursor | None:
        """Find the misspelt word at a position."""
        for selection in self._editor.extraSelections():
            word = QTextCursor(selection.cursor)
            if word.selectionStart() <= position <= word.selectionEnd():
                return word
        return None

    def _make_mark(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        look.setUnderlineColor(QColor(get_theme().red))
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        mark.format, mark.cursor = look, cursor
        return mark

    def _get_text(self) -> str:
        raw = self._editor.document().toRawText()
        return raw.replace(PARAGRAPH, "\n").replace(LINE, "\n")


class _Suggestions(QObject):
    """Fills in the suggestions when they are found; the menu may be gone by then."""

    def __init__(self, menu: QMenu, waiting: QAction, word: QTextCursor) -> None:
        super().__init__(menu)
        self._menu: QMenu | None = menu
        self._waiting, self._word = waiting, word
        menu.destroyed.connect(self._forget)

    def show_words(self, words: list[str]) -> None:
        if self._menu is None:
            return
        if not words:
            self._waiting.setText(self.tr("No suggestions"))
            return
        actions = [QAction(word, self._menu) for word in words]
        for action in actions:
            action.triggered.connect(partial(self._word.insertText, action.text()))
        self._menu.insertActions(self._waiting, actions)
        self._menu.removeAction(self._waiting)
        self._menu.adjustSize()
        room = self._menu.screen().availableGeometry()
        lowest = max(room.bottom() - self._menu.height(), room.top())
        self._menu.move(self._menu.x(), min(self._menu.y(), lowest))

    def _forget(self) -> None:
        self._menu = None
