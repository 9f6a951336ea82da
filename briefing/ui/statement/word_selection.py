"""The words selected in one clause, and the cursor that selects them from the keyboard."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTextBoundaryFinder

from briefing.ui.statement.clause_layout import ClauseLayout


@dataclass
class WordSelection:
    """A range of a clause's characters: where it was begun, and where its moving end stands.

    `active` says that the keyboard moves the cursor, not the selection of clauses.
    """

    is_active: bool = False
    anchor: int = 0
    cursor: int = 0
    _word: tuple[int, int] | None = None

    def find_span(self, text: str) -> tuple[int, int] | None:
        """The characters selected, without the white space around them; None for none."""
        start, end = sorted((self.anchor, self.cursor))
        words = text[start:end]
        if not words.strip():
            return None
        return start + len(words) - len(words.lstrip()), start + len(words.rstrip())

    def begin(self, offset: int, *, extend: bool = False) -> None:
        """Begin at `offset`, or draw the present selection to it."""
        self.cursor = offset
        self._word = None
        if not extend:
            self.anchor = offset

    def begin_word(self, text: str, offset: int) -> None:
        """Select the word at `offset`; drawing on goes word by word."""
        self._word = self.anchor, self.cursor = find_word_at(text, offset)

    def extend_to(self, text: str, offset: int) -> None:
        """Draw the moving end to `offset`."""
        if self._word is None:
            self.cursor = offset
            return
        start, end = find_word_at(text, offset)
        if offset < self._word[0]:
            self.anchor, self.cursor = self._word[1], start
        else:
            self.anchor, self.cursor = self._word[0], max(end, self._word[1])

    def snap(self, text: str) -> None:
        """Have what is selected in part of a word reach to its ends."""
        if self.find_span(text) is None:
            return
        start, end = sorted((self.anchor, self.cursor))
        last, beyond = find_word_at(text, end)
        ends = find_word_at(text, start)[0], end if last == end else beyond
        self.anchor, self.cursor = ends if self.anchor <= self.cursor else ends[::-1]

    def move(self, layout: ClauseLayout, key: int, *, words: bool, extend: bool) -> bool:
        """Move the cursor by a key; False when the key is not one that moves it."""
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
    """Where the word at `offset` begins and ends, in Python characters.

    >>> word_at("in Nur-Sultan today", 4)
    (3, 6)
    """
    units = len(text[:offset].encode("utf-16-le")) // 2
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, text)
    finder.setPosition(units)
    start = units if finder.isAtBoundary() else finder.toPreviousBoundary()
    end = finder.toNextBoundary()
    whole = text.encode("utf-16-le")
    ends = (max(start, 0), end if end >= 0 else len(whole) // 2)
    first, last = (len(whole[: 2 * at].decode("utf-16-le", "ignore")) for at in ends)
    return first, last
