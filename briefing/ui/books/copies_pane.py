"""The pane of an issued book's copies: who has each, where it is, and writing it again."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
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
from briefing.ui.controls.chosen_folders import FileKind, propose_place, remember_place
from briefing.ui.controls.labels import format_date, translate_copy_status
from briefing.ui.controls.tab_order import pass_over_after_typing
from briefing.ui.controls.widgets import Card, SectionLabel
from briefing.ui.meeting.meeting_labels import DOT


class CopyCard(Card):
    """One copy. Signal `rewrite_requested`: write its file again, as it was."""

    rewrite_requested = Signal()

    def __init__(
        self,
        copy: Copy,
        count: int,
        updated_on: date | None,
        service: WorkspaceService,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._copy = copy
        number = self.tr("Copy {number} of {copies}").format(number=copy.number, copies=count)
        self.recipient = QLineEdit()
        self.recipient.setAccessibleName(self.tr("{copy}: recipient").format(copy=number))
        self.status = QComboBox()
        self.status.setAccessibleName(self.tr("{copy}: status").format(copy=number))
        for each in CopyStatus:
            self.status.addItem(translate_copy_status(each), each)
        pass_over_after_typing(self.status)
        self.since = QLabel()
        self.since.setProperty("role", "quiet")
        self.since.setWordWrap(True)
        self.rewrite_button = QPushButton(self.tr("Open as issued…"))
        self.rewrite_button.setProperty("role", "link")
        layout = QVBoxLayout(self)
        layout.addWidget(SectionLabel(number))
        for widget in (self.recipient, self.status, self.since, self.rewrite_button):
            layout.addWidget(widget)
        self.show_copy(copy, updated_on)
        self.recipient.editingFinished.connect(self._store_recipient)
        self.status.activated.connect(self._store_status)
        self.rewrite_button.clicked.connect(self.rewrite_requested)

    def show_copy(self, copy: Copy, updated_on: date | None) -> None:
        """Show the copy as it is now, and when it got pages. Text that is being typed stays."""
        self._copy = copy
        if not self.recipient.isModified():
            self.recipient.setText(copy.recipient)
        self.status.setCurrentIndex(self.status.findData(copy.status))
        made_for = self.tr("Made for {name}").format(name=copy.made_for)
        since = self.tr("since {day}").format(day=format_date(copy.status_on))
        updated = self.tr("pages replaced on {day}").format(day=format_date(updated_on))
        words = (made_for, since if copy.status_on else "", updated if updated_on else "")
        self.since.setText(DOT.join(filter(None, words)))

    def _store_recipient(self) -> None:
        self.recipient.setModified(False)
        if self.recipient.text() != self._copy.recipient:
            self._service.perform(EditCopy(self._copy.id, {"recipient": self.recipient.text()}))

    def _store_status(self) -> None:
        status = CopyStatus(self.status.currentData())
        if status is not self._copy.status:
            self._service.perform(EditCopy(self._copy.id, {"status": status}))


class CopiesPane(QScrollArea):
    """Shows the selected book's copies. Signal `copy_written`: a file was written again."""

    copy_written = Signal(list, list)

    def __init__(self, service: WorkspaceService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self.cards: list[CopyCard] = []
        self._ids: list[int] = []
        self._inner = QWidget()
        self._layout = QVBoxLayout(self._inner)
        self._layout.addStretch()
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Copies"))

    def show_copies(self, copies: Sequence[Copy], update_days: Mapping[int, date]) -> None:
        """Show copies, with the days when they got replacement pages, by their ids.

        The cards of the same copies stay, and keep the focus.
        """
        ids = [copy.id for copy in copies]
        if ids == self._ids:
            for card, copy in zip(self.cards, copies, strict=True):
                card.show_copy(copy, update_days.get(copy.id))
            return
        for card in self.cards:
            card.deleteLater()
        self._ids = ids
        self.cards = [
            CopyCard(copy, len(copies), update_days.get(copy.id), self._service) for copy in copies
        ]
        for position, (card, copy) in enumerate(zip(self.cards, copies, strict=True)):
            card.rewrite_requested.connect(partial(self._choose_path, copy))
            self._layout.insertWidget(position, card)

    def _choose_path(self, copy: Copy) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Write the copy again"),
            propose_place(FileKind.BOOK, copy.file_name),
            f"*.{copy.format}",
        )
        if name:
            remember_place(FileKind.BOOK, Path(name))
            self.rewrite_copy(copy, Path(name))

    def rewrite_copy(self, copy: Copy, path: Path) -> None:
        """Write a copy again. Add the suffix to a file name without one."""
        path = path if path.suffix else path.with_suffix(f".{copy.format}")
        self._service.rewrite_copy(
            copy.id, path, lambda result: self.copy_written.emit([path], result.cautions)
        )
