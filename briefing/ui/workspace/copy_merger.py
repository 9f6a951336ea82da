"""Merges another copy of the workspace into the open one, as the menu or a drop asks for it."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QWidget

from briefing.common.errors import PassphraseError
from briefing.domain.step import StepResult
from briefing.merging.conflict import Choice
from briefing.session import Session
from briefing.session.merging import PreparedMerge
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.labels import translate_error, translate_step
from briefing.ui.window.message_bar import MessageBar


class CopyMerger(QObject):
    """Compares a copy, has its conflicts decided, and stores the merge."""

    def __init__(self, service: WorkspaceService, messages: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._service = service
        self._messages = messages
        self._window = window

    def ask_for_file(self) -> None:
        """Ask for a copy and merge it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Merge a copy"), "", self.tr("Workspaces (*.briefing)")
        )
        if name:
            self.merge_file(Path(name))

    def merge_file(self, path: Path, passphrase: str | None = None) -> None:
        """Compare with a copy; store at once if nobody has to decide."""

        def prepare(session: Session) -> PreparedMerge | PassphraseError:
            try:
                return session.merging.prepare(path, passphrase)
            except PassphraseError as error:
                return error

        def go_on(prepared: PreparedMerge | PassphraseError) -> None:
            if isinstance(prepared, PassphraseError):
                self._ask_passphrase(path, prepared)
            elif prepared.is_empty:
                words = self.tr("Nothing to merge: everything in {file} is here.")
                self._messages.show_message(words.format(file=path.name), good=True)
            elif prepared.conflicts:
                self._show_conflicts(prepared)
            else:
                self._store(prepared, {})

        self._service.ask(prepare, go_on)

    def _ask_passphrase(self, path: Path, error: PassphraseError) -> None:
        passphrase, is_given = QInputDialog.getText(
            self._window,
            self.tr("Merge a copy"),
            translate_error(error),
            QLineEdit.EchoMode.Password,
        )
        if is_given:
            self.merge_file(path, passphrase)

    def _show_conflicts(self, prepared: PreparedMerge) -> None:
        from briefing.ui.workspace.merge_dialog import MergeDialog

        dialog = MergeDialog(prepared, self._window)
        dialog.decided.connect(lambda choices: self._store(prepared, choices))
        dialog.open()

    def _store(self, prepared: PreparedMerge, choices: Mapping[int, Choice]) -> None:
        self._service.change(lambda session: session.merging.store(prepared, choices), self._report)

    def _report(self, merged: StepResult) -> None:
        words = self.tr("{step}: done. Undo takes it back; books that left the house stay.")
        name = translate_step(merged.name)
        self._messages.show_message(words.format(step=name), good=True)
