"""The selected words of one clause, and the cursor that selects them with the keyboard."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTextBoundaryFinder
from PySide6.QtGui import QKeyEvent

from briefing.ui.controls.text_layout import to_python, to_qt
from briefing.ui.statement.clause_layout import ClauseLayout

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


@dataclass
class WordSelection:
    """A range of characters of a clause, from `anchor` to `cursor`, its moving end.

    While `is_active`, keys move the cursor; otherwise they select another clause.
    """

    is_active: bool = False
    anchor: int = 0
    cursor: int = 0
    _word: tuple[int, int] | None = None

    def find_span(self, text: str) -> tuple[int, int] | None:
        """Find the selected characters, without the white space around them; None for none."""
        start, end = sorted((self.anchor, self.cursor))
        words = text[start:end]
        if not words.strip():
            return None
        return start + len(words) - len(words.lstrip()), start + len(words.rstrip())

    def clear(self) -> None:
        """Select nothing, and end the cursor."""
        self.is_active = False
        self.anchor = self.cursor = 0
        self._word = None

    def begin(self, offset: int, *, extend: bool = False) -> None:
        """Begin at `offset`, or extend the present selection to it."""
        self.cursor = offset
        self._word = None
        if not extend:
            self.anchor = offset

    def begin_word(self, text: str, offset: int) -> None:
        """Select the word at `offset`; extending it then goes word by word."""
        self._word = self.anchor, self.cursor = find_word_at(text, offset)

    def extend_to(self, text: str, offset: int) -> None:
        """Move the cursor to `offset`; the anchor stays."""
        if self._word is None:
            self.cursor = offset
            return
        start, end = find_word_at(text, offset)
        if offset < self._word[0]:
            self.anchor, self.cursor = self._word[1], start
        else:
            self.anchor, self.cursor = self._word[0], max(end, self._word[1])

    def snap(self, text: str) -> None:
        """Extend the selection to whole words."""
        if self.find_span(text) is None:
            return
        start, end = sorted((self.anchor, self.cursor))
        last, beyond = find_word_at(text, end)
        ends = find_word_at(text, start)[0], end if last == end else beyond
        self.anchor, self.cursor = ends if self.anchor <= self.cursor else ends[::-1]

    def handle_key(self, layout: ClauseLayout, event: QKeyEvent) -> bool:
        """Handle a key of the cursor; False when it is another key.

        Enter starts and ends the cursor; Shift with ← or → starts it.
        """
        key, modifiers = event.key(), event.modifiers()
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        words = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if key in _ENTER:
            self.is_active = not self.is_active
        elif key == Qt.Key.Key_Escape and self._has_selection(layout):
            self.clear()
        elif self.is_active or (shift and key in _SIDEWAYS):
            if not self.move(layout, key, words=words, extend=shift):
                return False
            self.is_active = True
        else:
            return False
        return True

    def _has_selection(self, layout: ClauseLayout) -> bool:
        return self.is_active or self.find_span(layout.paragraph.clause.text) is not None

    def move(self, layout: ClauseLayout, key: int, *, words: bool, extend: bool) -> bool:
        """Move the cursor by a key; False when the key does not move it."""
        to = self._find_target(layout, key, words)
        if to is None:
            return False
        self.begin(to, extend=extend)
        return True

    def _find_target(self, layout: ClauseLayout, key: int, words: bool) -> int | None:
        at, length = self.cursor, len(layout.paragraph.clause.text)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return layout.find_next_offset(at, forward=key == Qt.Key.Key_Right, words=words)
        if key == Qt.Key.Key_Up:
            above = layout.find_offset_lines_away(at, -1)
            return 0 if above is None else above
        if key == Qt.Key.Key_Down:
            below = layout.find_offset_lines_away(at, 1)
            return length if below is None else below
        if key == Qt.Key.Key_Home:
            return 0 if words else layout.find_line_ends(at)[0]
        if key == Qt.Key.Key_End:
            return length if words else layout.find_line_ends(at)[1]
        return None


def find_word_at(text: str, offset: int) -> tuple[int, int]:
    """Find where the word at `offset` begins and ends, in Python characters.

    >>> find_word_at("in Nur-Sultan today", 4)
    (3, 6)
    """
    units = to_qt(text, offset)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, text)
    finder.setPosition(units)
    start = units if finder.isAtBoundary() else finder.toPreviousBoundary()
    end = finder.toNextBoundary()
    return to_python(text, max(start, 0)), len(text) if end < 0 else to_python(text, end)
