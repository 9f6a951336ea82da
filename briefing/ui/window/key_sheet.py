"""The sheet of keyboard shortcuts, which scrolls and can be searched."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefing.language.folding import fold
from briefing.ui.controls.text_size import scale
from briefing.ui.window.key_list import KeyGroup

_WIDTH, _HEIGHT = 560, 620


@dataclass(frozen=True)
class _GroupRows:
    """The rows of a group in the list, below its heading."""

    heading: QTreeWidgetItem
    rows: Sequence[QTreeWidgetItem]


class KeySheet(QDialog):
    """Lists the keys by page. What is typed narrows the list; Up and Down scroll it."""

    def __init__(self, groups: Sequence[KeyGroup], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search an action or a key"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setClearButtonEnabled(True)
        self.list = _make_list()
        self._groups = [_add_group(self.list, group) for group in groups]
        self.list.expandAll()
        self.list.setAccessibleName(self.windowTitle())
        self.nothing = QLabel(self.tr("No shortcut found."))
        self.nothing.setProperty("role", "quiet")
        self.nothing.hide()
        layout = QVBoxLayout(self)
        for widget in (self.field, self.nothing, self.list):
            layout.addWidget(widget)
        self.field.textChanged.connect(self._narrow)
        room = parent.screen().availableGeometry().size() * 0.9
        self.resize(min(scale(_WIDTH), room.width()), min(scale(_HEIGHT), room.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Up and Down in the field go to the list."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.field.hasFocus():
            self.list.setFocus()
        else:
            super().keyPressEvent(event)

    def list_shown(self) -> list[tuple[str, str]]:
        """List the rows that are not hidden, each with its key."""
        rows = (row for group in self._groups for row in group.rows)
        return [(row.text(0), row.text(1)) for row in rows if not row.isHidden()]

    def _narrow(self, typed: str) -> None:
        words = fold(typed).split()
        for group in self._groups:
            for row in group.rows:
                text = fold(f"{row.text(0)} {row.text(1)}")
                row.setHidden(not all(word in text for word in words))
            group.heading.setHidden(all(row.isHidden() for row in group.rows))
        self.nothing.setVisible(not self.list_shown())


def _make_list() -> QTreeWidget:
    view = QTreeWidget()
    view.setColumnCount(2)
    view.setHeaderHidden(True)
    view.setRootIsDecorated(False)
    view.setIndentation(0)
    view.setItemsExpandable(False)
    view.header().setStretchLastSection(False)
    view.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    view.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    return view


def _add_group(view: QTreeWidget, group: KeyGroup) -> _GroupRows:
    heading = QTreeWidgetItem(view, [group.title])
    heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
    heading.setFirstColumnSpanned(True)
    font = heading.font(0)
    font.setBold(True)
    heading.setFont(0, font)
    return _GroupRows(heading, [QTreeWidgetItem(heading, [*row]) for row in group.rows])
