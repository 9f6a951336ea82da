"""The page of backups: making one now, a second folder, and restoring one."""

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QItemSelection, QLocale, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from briefing.common.errors import BriefingError
from briefing.domain.backup import Backup
from briefing.settings import Settings
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.labels import format_moment
from briefing.ui.controls.record_model import RECORD, Column, RecordModel
from briefing.ui.controls.record_table import RecordTable
from briefing.ui.controls.tab_order import FocusLead
from briefing.ui.controls.table_page import TablePage
from briefing.ui.workspace.backup_clock import BackupClock


class BackupsView(TablePage):
    """Lists the backups. `restored` has the restored one, `notified` a message."""

    restored = Signal(Backup)
    notified = Signal(str)
    refused = Signal(BriefingError)

    def __init__(
        self, service: WorkspaceService, clock: BackupClock, parent: QWidget | None = None
    ) -> None:
        super().__init__(service, self.tr("Backups"), parent)
        self._clock = clock
        self.model: RecordModel[Backup] = RecordModel(self._make_columns(), self)
        self.table = RecordTable(self.title, self)
        self.make_button = QPushButton(self.tr("&Back up now"))
        self.restore_button = QPushButton(self.tr("&Restore"))
        self.folder_button = QPushButton(self.tr("Second &folder…"))
        self.no_folder_button = QPushButton(self.tr("No second folder"))
        self.folder = QLabel()
        self._lay_out()
        self._connect()
        self._show_folder()
        self.refresh()

    def refresh(self) -> None:
        self._clock.list_backups()

    def restore(self) -> None:
        """Restore the selected backup, as one step."""
        index = self.table.currentIndex()
        if index.isValid() and self.restore_button.isEnabled():
            backup: Backup = index.data(RECORD)
            self.service.change(
                lambda session: session.safety.restore_backup(backup.path),
                lambda _: self.restored.emit(backup),
            )

    def set_second_folder(self, folder: Path | None) -> None:
        """Keep backups in a second folder too; None: in the first only."""
        try:
            Settings.load().with_backup_folder(folder).save()
        except BriefingError as error:
            self.refused.emit(error)
            return
        self._show_folder()
        self.service.ask(
            lambda session: session.backups.set_second_folder(folder),
            lambda _: self._clock.make_now(),
        )

    def _ask_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Second folder for backups"), Settings.load().backup_folder
        )
        if folder:
            self.set_second_folder(Path(folder))

    def _show(self, backups: list[Backup]) -> None:
        """Show the backups. The selection stays, or else the newest is selected."""
        chosen = self.table.currentIndex().data(RECORD)
        self.model.set_rows(backups)
        paths = [backup.path for backup in backups]
        row = paths.index(chosen.path) if chosen is not None and chosen.path in paths else 0
        index = self.table.model().index(row, 0)
        if self.table.currentIndex().data(RECORD) != index.data(RECORD):
            self.table.setCurrentIndex(index)
        self._enable()

    def _show_folder(self) -> None:
        folder = Settings.load().backup_folder
        words = self.tr("Backups are also stored in {folder}").format(folder=folder)
        first_only = self.tr(
            "Backups are stored beside the workspace only. A second folder can be on a stick or "
            "another disk."
        )
        self.folder.setText(words if folder else first_only)
        self.no_folder_button.setVisible(bool(folder))

    def _report_backups(self, backups: list[Backup]) -> None:
        if not backups:
            self.notified.emit(self.tr("Nothing changed since the last backup."))
            return
        folders = ", ".join(dict.fromkeys(str(each.path.parent) for each in backups))
        self.notified.emit(self.tr("Backed up in {folder}.").format(folder=folders))

    def _enable(self, *_: QItemSelection) -> None:
        chosen = self.table.currentIndex().isValid()
        self.restore_button.setEnabled(chosen and not self.service.is_read_only)

    def _make_columns(self) -> list[Column[Backup]]:
        beside = self.tr("beside the workspace")
        folder = self.service.path.parent

        def describe_place(backup: Backup) -> str:
            return beside if backup.path.parent.parent == folder else str(backup.path.parent)

        return [
            Column(self.tr("Made"), lambda backup: format_moment(backup.at), lambda b: b.at),
            Column(self.tr("Size"), _size, lambda b: b.size),
            Column(self.tr("Where"), describe_place),
        ]

    def _connect(self) -> None:
        self._clock.listed.connect(self._show)
        self._clock.backed_up.connect(self._report_backups)
        self.make_button.clicked.connect(self._clock.make_now)
        self.restore_button.clicked.connect(self.restore)
        self.folder_button.clicked.connect(self._ask_folder)
        self.no_folder_button.clicked.connect(lambda: self.set_second_folder(None))
        self.table.selectionModel().selectionChanged.connect(self._enable)
        FocusLead(self, self.table)

    def _lay_out(self) -> None:
        self.table.show_model(self.model)
        self.connect_list(self.table)
        self.table.set_widths((160, 1), (110, 0), (200, 4))
        words = QLabel(
            self.tr(
                "A backup is made every ten minutes if something changed. All backups of the last "
                "two days of work are kept, one for each of the last 31 days of work, and one per "
                "month before that. You can undo a restore."
            )
        )
        for label in (words, self.folder):
            label.setWordWrap(True)
            label.setProperty("role", "quiet")
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.make_button.setProperty("role", "primary")
        self.make_button.setEnabled(not self.service.is_read_only)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        chain = (
            self.make_button,
            self.restore_button,
            self.folder_button,
            self.no_folder_button,
        )
        for button in chain:
            buttons.addWidget(button)
        buttons.addStretch()
        self.page.addWidget(words)
        self.page.addLayout(buttons)
        self.page.addWidget(self.folder)
        self.page.addWidget(self.table, 1)
        for before, after in pairwise((*chain, self.table)):
            self.setTabOrder(before, after)


def _size(backup: Backup) -> str:
    form = QLocale.DataSizeFormat.DataSizeTraditionalFormat
    return QLocale().formattedDataSize(backup.size, 1, form)
