"""Connects the window to what keeps the work safe: backups, history, markings, passphrase, lock."""

from datetime import datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog

from briefing.common.errors import BriefingError, WorkspaceUnwritableError
from briefing.domain.backup import Backup
from briefing.session import Session
from briefing.ui.controls.labels import WINDOW, format_moment, translate_error
from briefing.ui.workspace.backup_clock import BackupClock, format_age
from briefing.ui.workspace.unsaved_edits import UnsavedEdits

if TYPE_CHECKING:
    from briefing.ui.window.main_window import MainWindow
    from briefing.ui.workspace.backups_view import BackupsView
    from briefing.ui.workspace.history_view import HistoryView
    from briefing.ui.workspace.markings_view import MarkingsView
    from briefing.ui.workspace.passphrase_view import PassphraseView


class WorkspaceController(QObject):
    """Connects the pages about the workspace file to the window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._service = window.service
        self._pages = window.pages
        self._messages = window.messages
        self._status = window.status_bar
        self.clock = BackupClock(window.service, self)
        self.unsaved_edits = UnsavedEdits(window, self._ask_copy)
        self._connect()

    def start(self) -> None:
        """Show the warnings about the workspace's place, and start its backups."""
        self._status.set_encrypted(self._service.is_encrypted)
        sentences = [each.to_text(WINDOW) for each in self._service.warnings]
        if self._service.is_read_only:
            words = self.tr("{name} is read-only. Changes are not possible.")
            sentences.append(words.format(name=self._service.path.name))
        if sentences:
            self._messages.show_message(" ".join(sentences))
        self.clock.start()
        # After the window is filled; a small workspace was checked when it was opened.
        self._service.worker.idle.connect(
            self._check_tables, Qt.ConnectionType.SingleShotConnection
        )

    def _check_tables(self) -> None:
        """Check the tables of a large workspace, one after the other, so that edits get between."""

        def check_next(tables: list[str]) -> None:
            if tables:
                self._service.ask(partial(_check_first, tables), check_next)

        self._service.ask(lambda session: session.safety.list_unchecked_tables(), check_next)

    def show_error(self, error: BriefingError) -> None:
        """Say why something failed. If the file cannot be written, offer to save a copy."""
        if isinstance(error, WorkspaceUnwritableError):
            self._messages.show_message(
                translate_error(error), (self.tr("Save a copy…"), self._ask_copy)
            )
        else:
            self._messages.show_error(error)

    def save_copy(self, path: Path) -> None:
        """Save what is open as another file."""

        def save(session: Session) -> Path:
            session.safety.save_copy(path)
            return path

        words = self.tr("Saved a copy as {path}. Open it to continue there.")
        self._service.ask(
            save, lambda at: self._messages.show_message(words.format(path=at), good=True)
        )

    def report_saved(self) -> None:
        """Store what is typed now, and say that everything is stored, or why not."""
        if self._service.save_now():
            self._messages.show_message(
                self.tr("All changes are saved. They are stored as you type."), good=True
            )
        else:
            self.unsaved_edits.show_again()

    def lock(self) -> None:
        """Lock the window. A workspace without a passphrase cannot be locked."""
        if self._service.is_encrypted:
            self._window.lock_requested.emit()
        else:
            self._messages.show_message(
                self.tr("Only a workspace with a passphrase can be locked."),
                (self.tr("Set a passphrase…"), self.show_passphrase),
            )

    def show_history(self) -> None:
        self._pages.show_side_page(self.history)

    def show_backups(self) -> None:
        self._pages.show_side_page(self.backups)

    def show_markings(self) -> None:
        self._pages.show_side_page(self.markings)

    def show_passphrase(self) -> None:
        self._pages.show_side_page(self.passphrase)

    @cached_property
    def history(self) -> "HistoryView":
        from briefing.ui.workspace.history_view import HistoryView

        page = HistoryView(self._service, self._pages)
        page.go_to_item.connect(self._pages.go_to_item)
        page.restored.connect(self._report_restored)
        page.notified.connect(self._messages.show_message)
        return page

    @cached_property
    def backups(self) -> "BackupsView":
        from briefing.ui.workspace.backups_view import BackupsView

        page = BackupsView(self._service, self.clock, self._pages)
        page.restored.connect(self._report_backup)
        page.notified.connect(lambda words: self._messages.show_message(words, good=True))
        page.refused.connect(self._messages.show_error)
        return page

    @cached_property
    def markings(self) -> "MarkingsView":
        from briefing.ui.workspace.markings_view import MarkingsView

        return MarkingsView(self._service, self._pages)

    @cached_property
    def passphrase(self) -> "PassphraseView":
        from briefing.ui.workspace.passphrase_view import PassphraseView

        page = PassphraseView(self._service, self._pages)
        page.rekeyed.connect(self._report_rekeyed)
        return page

    def _show_age(self, backups: list[Backup]) -> None:
        at = backups[0].at if backups else None
        self._status.set_backup(format_age(at, datetime.now().astimezone()))

    def _report_backup(self, backup: Backup) -> None:
        self._report_restored(format_moment(backup.at))

    def _report_restored(self, what: str) -> None:
        key = QKeySequence(QKeySequence.StandardKey.Undo)
        words = self.tr("Restored: {what}. {key} undoes it.")
        key_text = key.toString(QKeySequence.SequenceFormat.NativeText)
        self._messages.show_message(words.format(what=what, key=key_text), good=True)

    def _report_rekeyed(self, words: str, failed_paths: list[Path]) -> None:
        self._status.set_encrypted(self._service.is_encrypted)
        if failed_paths:
            pattern = self.tr("{done} Not changed, because they cannot be reached or have "
                              "another passphrase: {left}")  # fmt: skip
            listed = ", ".join(str(path) for path in failed_paths)
            self._messages.show_message(pattern.format(done=words, left=listed))
        else:
            self._messages.show_message(words, good=True)

    def _ask_copy(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save a copy"),
            self._service.path.name,
            self.tr("Workspaces (*.briefing)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.save_copy(Path(name))

    def _connect(self) -> None:
        self.clock.listed.connect(self._show_age)
        self.clock.refused.connect(self._messages.show_error)
        actions = self._window.menu_actions
        actions.history.triggered.connect(self.show_history)
        actions.backups.triggered.connect(self.show_backups)
        actions.markings.triggered.connect(self.show_markings)
        actions.passphrase.triggered.connect(self.show_passphrase)
        actions.lock.triggered.connect(self.lock)


def _check_first(tables: list[str], session: Session) -> list[str]:
    """Check the first of some tables; return the others."""
    session.safety.refuse_damaged_table(tables[0])
    return tables[1:]
