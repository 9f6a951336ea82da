"""The copies of an issued book: who has each, where it is, and the way to open it again."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefing.domain.issue import Copy, CopyStatus
from briefing.edits.issues import EditCopy
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.labels import format_date, translate_copy_status
from briefing.ui.controls.widgets import Card, SectionLabel

_WIDTH = 320


class CopyCard(Card):
    """One copy. `again_wanted`: it is to be written again, as it was."""

    again_wanted = Signal()

    def __init__(
        self, copy: Copy, of: int, desk: WorkspaceService, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._copy = copy
        number = self.tr("Copy {number} of {count}").format(number=copy.number, count=of)
        self.recipient = QLineEdit()
        self.recipient.setAccessibleName(self.tr("{copy}: recipient").format(copy=number))
        self.status = QComboBox()
        self.status.setAccessibleName(self.tr("{copy}: where it is").format(copy=number))
        for each in CopyStatus:
            self.status.addItem(translate_copy_status(each), each)
        self.since = QLabel()
        self.since.setProperty("role", "quiet")
        self.again = QPushButton(self.tr("Open again as it was…"))
        self.again.setProperty("role", "link")
        layout = QVBoxLayout(self)
        layout.addWidget(SectionLabel(number))
        for widget in (self.recipient, self.status, self.since, self.again):
            layout.addWidget(widget)
        self.show_copy(copy)
        self.recipient.editingFinished.connect(self._store_recipient)
        self.status.activated.connect(self._store_status)
        self.again.clicked.connect(self.again_wanted)

    def show_copy(self, copy: Copy) -> None:
        """Show the copy as it is now; what is being typed stays."""
        self._copy = copy
        if not self.recipient.isModified():
            self.recipient.setText(copy.recipient)
        self.status.setCurrentIndex(self.status.findData(copy.status))
        made_for = self.tr("Made out to {name}").format(name=copy.made_for)
        since = self.tr("since {day}").format(day=format_date(copy.status_on))
        self.since.setText(f"{made_for} · {since}" if copy.status_on else made_for)

    def _store_recipient(self) -> None:
        self.recipient.setModified(False)
        if self.recipient.text() != self._copy.recipient:
            self._desk.perform(EditCopy(self._copy.id, {"recipient": self.recipient.text()}))

    def _store_status(self) -> None:
        status = CopyStatus(self.status.currentData())
        if status is not self._copy.status:
            self._desk.perform(EditCopy(self._copy.id, {"status": status}))


class CopiesPane(QScrollArea):
    """Belongs to the book selected. `written` tells the file of a copy that was written again."""

    written = Signal(list, list)

    def __init__(self, desk: WorkspaceService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.cards: list[CopyCard] = []
        self._ids: list[int] = []
        self._inner = QWidget()
        self._layout = QVBoxLayout(self._inner)
        self._layout.addStretch()
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(self.tr("Copies"))

    def show_copies(self, copies: Sequence[Copy]) -> None:
        """Show these; the cards of the same copies stay, with the focus in them."""
        ids = [copy.id for copy in copies]
        if ids == self._ids:
            for card, copy in zip(self.cards, copies, strict=True):
                card.show_copy(copy)
            return
        for card in self.cards:
            card.deleteLater()
        self._ids = ids
        self.cards = [CopyCard(copy, len(copies), self._desk) for copy in copies]
        for at, (card, copy) in enumerate(zip(self.cards, copies, strict=True)):
            card.again_wanted.connect(partial(self._ask_where, copy))
            self._layout.insertWidget(at, card)

    def _ask_where(self, copy: Copy) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Write the copy again"), copy.file_name, f"*.{copy.format}"
        )
        if name:
            self.write(copy, Path(name))

    def write(self, copy: Copy, path: Path) -> None:
        """Write a copy again; a name without its ending gets it."""
        path = path if path.suffix else path.with_suffix(f".{copy.format}")
        self._desk.ask(
            lambda session: session.issues.write_again(copy.id, path),
            lambda again: self.written.emit([path], again.cautions),
        )
