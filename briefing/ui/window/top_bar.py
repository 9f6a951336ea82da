"""The bar above the page: the title, the search box, and the button that makes a book."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAction, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.text_size import set_sizes
from briefing.ui.controls.theme import get_theme
from briefing.ui.window.search import SearchBox

Choice = tuple[int, str]
"""The id of a statement or meeting, and its title."""


_GAP = 18


class TitleButton(QToolButton):
    """The title of what is open. A click lists the others of its kind, if there are any."""

    accessible_role = QAccessible.Role.ButtonMenu

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("title")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._room = 0
        self._choices = QMenu(self)
        self.clicked.connect(self._open_choices)
        self.set_choices((), None)

    def set_title(self, title: str) -> None:
        self.setText(title)
        self.setToolTip(title)
        self.setAccessibleName(title)

    def set_choices(self, choices: Sequence[Choice], current: int | None) -> None:
        self._choices.clear()
        for key, title in choices:
            action = self._choices.addAction(title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key == current)
            action.triggered.connect(lambda _=False, key=key: self.chosen.emit(key))
        self._has_choices = len(choices) > 1
        self.setFocusPolicy(
            Qt.FocusPolicy.StrongFocus if self._has_choices else Qt.FocusPolicy.NoFocus
        )
        self.update()

    def set_room(self, width: int) -> None:
        """Set the width to ask for. It may still be made narrower."""
        self._room = width
        self.updateGeometry()

    def measure_text(self) -> int:
        """Measure the width of the whole title."""
        return self.fontMetrics().horizontalAdvance(self.text() + " ▾") + 18

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.fontMetrics().height() + 8)

    def sizeHint(self) -> QSize:
        least = self.minimumSizeHint()
        return QSize(max(least.width(), self._room), least.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, metrics = QPainter(self), self.fontMetrics()
        mark = " ▾" if self._has_choices else ""
        room = self.width() - 14 - metrics.horizontalAdvance(mark)
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.setPen(QColor(get_theme().text))
        painter.drawText(
            self.rect().adjusted(7, 0, -7, 0), Qt.AlignmentFlag.AlignVCenter, words + mark
        )
        if self.hasFocus():
            painter.setPen(QColor(get_theme().teal))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _open_choices(self) -> None:
        if self._has_choices:
            self._choices.popup(self.mapToGlobal(self.rect().bottomLeft()))


class TopBar(QFrame):
    def __init__(self, service: WorkspaceService, make_book: QAction, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("topBar")
        set_sizes(self, fixed_height=46)
        self.title = TitleButton(self)
        self.search = SearchBox(service, window)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(15, 0, 18, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self.title)
        layout.addWidget(self.search, 1)
        layout.addStretch()
        self._button = self._make_button(make_book)
        layout.addWidget(self._button)

    def set_title(self, title: str, choices: Sequence[Choice], current: int | None) -> None:
        """Show what is open, and the others of its kind."""
        self.title.set_title(title)
        self.title.set_choices(choices, current)
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Give the title a third of the width, or more if needed, so that the box stays."""
        others = self.search.minimumWidth() + self._button.sizeHint().width() + 5 * _GAP
        needed = min(self.title.measure_text(), self.width() - others)
        self.title.set_room(max(needed, self.width() // 3))

    def _make_button(self, action: QAction) -> QPushButton:
        button = QPushButton(action.text().replace("&", ""), self)
        button.setObjectName("makeBook")
        button.setProperty("role", "primary")
        button.setToolTip(action.toolTip())
        button.setEnabled(action.isEnabled())
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        return button
