"""The page of the scale of markings."""

from collections import Counter
from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from briefing.domain.annotation import Annotation
from briefing.domain.brief import Brief
from briefing.domain.edition import KeptEdition
from briefing.domain.marking import Level, Markings
from briefing.domain.meeting import Meeting
from briefing.edits.editions import SetMarkings
from briefing.session import Session
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.labels import translate_marking
from briefing.ui.controls.tab_order import FocusLead
from briefing.ui.controls.table_page import TablePage
from briefing.ui.controls.text_size import set_sizes
from briefing.ui.controls.widget_actions import add_widget_action

_WIDTH = 480
_NAME = Qt.ItemDataRole.UserRole
_Scale = tuple[Markings, Counter[str]]


class MarkingsView(TablePage):
    """Lists the markings, lowest first. Renaming one changes it everywhere."""

    shown_records = (Level, Annotation, Brief, Meeting, KeptEdition)

    def __init__(self, service: WorkspaceService, parent: QWidget | None = None) -> None:
        super().__init__(service, self.tr("Markings"), parent)
        self._names: tuple[str, ...] = ()
        self._use_counts: Counter[str] = Counter()
        self._added = ""
        self.list = QListWidget()
        self.count_label = QLabel()
        self.others_label = QLabel()
        self.add_button = QPushButton(self.tr("&Add"))
        self.rename_button = QPushButton(self.tr("Re&name"))
        self.up_button = QPushButton(self.tr("&Lower"))
        self.down_button = QPushButton(self.tr("Hi&gher"))
        self.remove_button = QPushButton(self.tr("&Remove"))
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        self.service.ask(_load_scale, self._show)

    def add(self) -> None:
        """Add a marking above all others. Its name is typed at once."""
        name, number = self.tr("New marking"), 1
        while name in self._names:
            number += 1
            name = f"{self.tr('New marking')} {number}"
        self._added = name
        self._set((*self._names, name))

    def rename(self) -> None:
        """Edit the name of the selected marking."""
        if self.list.currentRow() >= 0 and not self.service.is_read_only:
            self.list.editItem(self.list.currentItem())

    def shift(self, steps: int) -> None:
        """Move the selected marking so many steps higher on the scale; below 0 lower."""
        at, names = self.list.currentRow(), list(self._names)
        if at >= 0 and 0 <= at + steps < len(names):
            names.insert(at + steps, names.pop(at))
            self._set(names)

    def remove(self) -> None:
        """Remove the selected marking from the scale. Records that use it keep it."""
        at = self.list.currentRow()
        if at >= 0 and len(self._names) > 1:
            self._set((*self._names[:at], *self._names[at + 1 :]))

    def _set(self, names: "list[str] | tuple[str, ...]", renamed: Mapping[str, str] = {}) -> None:
        # After a refusal, show again what is stored.
        self.service.perform(SetMarkings(tuple(names), renamed), failed=self.refresh)

    def _rename_level(self, item: QListWidgetItem) -> None:
        old, new = str(item.data(_NAME)), item.text().strip()
        if new in (old, translate_marking(old)):
            self.refresh()
        else:
            names = [new if name == old else name for name in self._names]
            self._set(names, {old: new})

    def _show(self, loaded: _Scale) -> None:
        """Show the scale. The selection stays, even if its marking was renamed."""
        scale, self._use_counts = loaded
        row = self.list.currentRow()
        chosen = self._names[row] if row >= 0 else ""
        self._names = scale.names
        with QSignalBlocker(self.list):
            self.list.clear()
            for name in scale.names:
                item = QListWidgetItem(translate_marking(name), self.list)
                item.setData(_NAME, name)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        current = next((name for name in (self._added, chosen) if name in scale.names), None)
        at = max(row, 0) if current is None else scale.names.index(current)
        self.list.setCurrentRow(min(at, len(scale.names) - 1))
        self._show_counts()
        if self._added in scale.names:
            self._added = ""
            self.rename()

    def _show_counts(self) -> None:
        """Show how many records use the selected marking, and those not on the scale."""
        at = self.list.currentRow()
        name = self._names[at] if 0 <= at < len(self._names) else ""
        count = self._use_counts[name]
        words = self.tr("Used by {count} notes, briefs, meetings and editions.", "", count)
        self.count_label.setText(words.format(count=count))
        others = ", ".join(each for each in self._use_counts if each not in self._names)
        warning = self.tr("Used but not on the scale, so treated as the highest: {names}")
        self.others_label.setText(warning.format(names=others))
        self.others_label.setVisible(bool(others))
        for button, able in (
            (self.add_button, True),
            (self.rename_button, True),
            (self.up_button, at > 0),
            (self.down_button, at < len(self._names) - 1),
            (self.remove_button, len(self._names) > 1),
        ):
            button.setEnabled(able and not self.service.is_read_only)

    def _connect(self) -> None:
        self.list.itemChanged.connect(self._rename_level)
        self.list.currentRowChanged.connect(lambda _: self._show_counts())
        self.add_button.clicked.connect(self.add)
        self.rename_button.clicked.connect(self.rename)
        self.up_button.clicked.connect(lambda: self.shift(-1))
        self.down_button.clicked.connect(lambda: self.shift(1))
        self.remove_button.clicked.connect(self.remove)
        for button, key, handler in (
            (self.up_button, "Alt+Up", lambda: self.shift(-1)),
            (self.down_button, "Alt+Down", lambda: self.shift(1)),
            (self.remove_button, "Delete", self.remove),
        ):
            add_widget_action(self.list, button.text(), (key,), handler)

    def _lay_out(self) -> None:
        words = QLabel(
            self.tr(
                "From lowest to highest. A text without a marking has that of its meeting. A "
                "page has the highest marking of its texts. The press edition may contain only "
                "the lowest."
            )
        )
        for label in (words, self.count_label, self.others_label):
            label.setWordWrap(True)
            set_sizes(label, maximum_width=_WIDTH)
        heading = QLabel(self.title)
        heading.setProperty("role", "heading")
        self.count_label.setProperty("role", "quiet")
        self.others_label.setProperty("role", "warning")
        self.list.setAccessibleName(self.title)
        set_sizes(self.list, maximum_width=_WIDTH)
        self.list.setSpacing(3)
        self.list.setTabKeyNavigation(False)
        self.list.setEditTriggers(
            self.list.EditTrigger.DoubleClicked | self.list.EditTrigger.EditKeyPressed
        )
        FocusLead(self, self.list)
        row = QHBoxLayout()
        row.setSpacing(8)
        buttons = (
            (self.add_button, ""),
            (self.rename_button, "F2"),
            (self.up_button, "Alt+Up"),
            (self.down_button, "Alt+Down"),
            (self.remove_button, "Del"),
        )
        for button, key in buttons:
            button.setToolTip(key)
            row.addWidget(button)
        row.addStretch()
        self.page.setContentsMargins(48, 40, 48, 40)
        for widget in (heading, words, self.list, self.count_label, self.others_label):
            self.page.addWidget(widget)
        self.page.addLayout(row)
        self.page.addStretch()
        for before, after in pairwise((self.list, *(button for button, _ in buttons))):
            self.setTabOrder(before, after)


def _load_scale(session: Session) -> _Scale:
    levels = session.records.levels
    return Markings.from_levels(levels.get_all()), levels.count_uses()
