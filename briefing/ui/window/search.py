"""The search box. It searches while one types."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from briefing.domain.findings import Hit
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.text_size import set_sizes

if TYPE_CHECKING:
    from briefing.ui.window.search_results import ResultList

COMMAND_SIGN = ">"


class SearchBox(QLineEdit):
    """Searches while one types. Arrow keys and Enter choose a result, Esc closes the list.

    Names are not stored. `find_names` finds those that are known. `find_commands` finds what the
    menus can do; after `COMMAND_SIGN` nothing else is listed.
    """

    chosen = Signal(Hit)
    exited = Signal()

    def __init__(self, service: WorkspaceService, window: QWidget) -> None:
        super().__init__(window)
        self._service = service
        self._window = window
        self._is_asking = False
        self.find_names: Callable[[str], list[Hit]] = lambda _: []
        self.find_commands: Callable[[str], list[Hit]] = lambda _: []
        self.setObjectName("searchBox")
        self.setPlaceholderText(self.tr("Search clauses, notes, commitments…"))
        self.setAccessibleName(self.tr("Search"))
        set_sizes(self, fixed_height=30, minimum_width=180, maximum_width=420)
        self._hint = self._make_hint()
        self._show_hint()
        self.textChanged.connect(self._ask)

    @cached_property
    def results(self) -> "ResultList":
        """The list of results. It is made when one begins to type."""
        from briefing.ui.window.search_results import ResultList

        results = ResultList(self._window)
        results.chosen.connect(self._choose)
        results.unfolded.connect(self._place_list)
        return results

    @property
    def is_list_shown(self) -> bool:
        """Whether the list is visible."""
        return "results" in self.__dict__ and not self.results.isHidden()

    def _hide_list(self) -> None:
        if self.is_list_shown:
            self.results.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, listed = event.key(), self.is_list_shown
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and listed:
            self.results.move_current(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Down and self.text():
            self._ask()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and listed:
            self.results.choose_current()
        elif key == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._hide_list()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hint.move(
            self.width() - self._hint.width() - 8, (self.height() - self._hint.height()) // 2
        )

    def _ask(self) -> None:
        """Ask. While an answer is on its way, only the newest words wait."""
        from briefing.ui.window.search_results import REQUEST_LIMIT

        self._show_hint()
        typed = self.text().strip()
        if not typed:
            self._hide_list()
        elif typed.startswith(COMMAND_SIGN):
            words = typed.removeprefix(COMMAND_SIGN)
            self._list(self.find_commands(words), words, whole=QAction)
        elif not self._is_asking:
            words = self.text()
            self._is_asking = True
            self._service.ask(
                lambda session: session.search(words, REQUEST_LIMIT), partial(self._show, words)
            )

    def _show(self, words: str, results: list[Hit]) -> None:
        self._is_asking = False
        if words != self.text():
            self._ask()
            return
        self._list([*results, *self.find_names(words), *self.find_commands(words)], words)

    def _list(self, results: list[Hit], words: str, whole: type | None = None) -> None:
        self.results.show_results(results, words, whole)
        if self.hasFocus():
            self._place_list()

    def _place_list(self) -> None:
        width = min(max(self.width(), 560), self._window.width() - 40)
        corner = self.mapTo(self._window, QPoint(self.width() // 2 - width // 2, self.height() + 4))
        room = self._window.height() - corner.y() - 40
        self.results.resize(width, min(self.results.measure_height(), room))
        self.results.setGeometry(QRect(corner, self.results.size()))
        self.results.show()
        self.results.raise_()

    def _choose(self, result: Hit) -> None:
        self.clear()
        self.results.hide()
        self.chosen.emit(result)

    def _leave(self) -> None:
        """Close the list; if it is closed, clear the box and give the focus to the page."""
        if self.is_list_shown:
            self.results.hide()
        else:
            self.clear()
            self.exited.emit()

    def _show_hint(self) -> None:
        """Show the key at the right end until something is typed."""
        empty = not self.text()
        self._hint.setVisible(empty)
        self.setTextMargins(0, 0, self._hint.width() + 4 if empty else 0, 0)

    def _make_hint(self) -> QLabel:
        hint = QLabel(QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText), self)
        hint.setProperty("role", "quiet")
        hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        hint.adjustSize()
        return hint
