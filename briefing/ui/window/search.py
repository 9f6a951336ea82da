"""Searching as one types."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from briefing.domain.findings import Hit
from briefing.ui.app.workspace_service import Desk

if TYPE_CHECKING:
    from briefing.ui.window.search_results import HitList


class SearchBox(QLineEdit):
    """Asks as one types. The arrow keys and Enter choose from the list, Esc closes it.

    Names are not stored: `names_holding` tells those that are known.
    """

    chosen = Signal(Hit)
    left = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._asking = False
        self.names_holding: Callable[[str], list[Hit]] = lambda _: []
        self.setObjectName("searchBox")
        self.setPlaceholderText(self.tr("Search clauses, notes, commitments…"))
        self.setAccessibleName(self.tr("Search"))
        self.setFixedHeight(30)
        self._hint = self._make_hint()
        self._show_hint()
        self.textChanged.connect(self._typed)

    @cached_property
    def found(self) -> "HitList":
        """What was found; made as one begins to type."""
        from briefing.ui.window.search_results import HitList

        made = HitList(self._window)
        made.chosen.connect(self._choose)
        made.unfolded.connect(self._place_list)
        return made

    @property
    def listed(self) -> bool:
        """Whether the list is seen."""
        return "found" in self.__dict__ and not self.found.isHidden()

    def _fold(self) -> None:
        if self.listed:
            self.found.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, listed = event.key(), self.listed
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and listed:
            self.found.step(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Down and self.text():
            self._typed()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and listed:
            self.found.choose_current()
        elif key == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hint.move(
            self.width() - self._hint.width() - 8, (self.height() - self._hint.height()) // 2
        )

    def _typed(self) -> None:
        """Ask; while an answer is under way only the newest words wait."""
        from briefing.ui.window.search_results import ASKED

        self._show_hint()
        if not self.text().strip():
            self._fold()
        elif not self._asking:
            words = self.text()
            self._asking = True
            self._desk.ask(lambda session: session.search(words, ASKED), partial(self._show, words))

    def _show(self, words: str, hits: list[Hit]) -> None:
        self._asking = False
        if words != self.text():
            self._typed()
            return
        self.found.show_hits([*hits, *self.names_holding(words)], words)
        if self.hasFocus():
            self._place_list()

    def _place_list(self) -> None:
        width = min(max(self.width(), 560), self._window.width() - 40)
        corner = self.mapTo(self._window, QPoint(self.width() // 2 - width // 2, self.height() + 4))
        room = self._window.height() - corner.y() - 40
        self.found.resize(width, min(self.found.height_wanted(), room))
        self.found.setGeometry(QRect(corner, self.found.size()))
        self.found.show()
        self.found.raise_()

    def _choose(self, hit: Hit) -> None:
        self.clear()
        self.found.hide()
        self.chosen.emit(hit)

    def _leave(self) -> None:
        """First the list closes, then the box is emptied and the page has the keys again."""
        if self.listed:
            self.found.hide()
        else:
            self.clear()
            self.left.emit()

    def _show_hint(self) -> None:
        """The key stands at the right end until something is typed."""
        empty = not self.text()
        self._hint.setVisible(empty)
        self.setTextMargins(0, 0, self._hint.width() + 4 if empty else 0, 0)

    def _make_hint(self) -> QLabel:
        hint = QLabel(QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText), self)
        hint.setProperty("role", "quiet")
        hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        hint.adjustSize()
        return hint
