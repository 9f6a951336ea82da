"""What can be done about a workspace that is too damaged to open."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit

from briefing.common.errors import BriefingError, PassphraseError
from briefing.domain.recovery import RecoveryResult
from briefing.ui.app.tasks import Worker
from briefing.ui.controls.labels import translate_error
from briefing.ui.window.message_bar import MessageBar, Remedy

_SUFFIX = ".briefing"


class Repair(QObject):
    """Recovers what can be read, or puts a backup in the place of the file.

    `finished` has the workspace that can be opened now, and what was done.
    """

    finished = Signal(Path, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.worker = Worker("repair", self)

    def list_remedies(
        self, path: Path, passphrase: str | None, messages: MessageBar
    ) -> tuple[Remedy, ...]:
        return (
            (
                self.tr("Recover into a new file…"),
                lambda: self._ask_recover(path, passphrase, messages),
            ),
            (
                self.tr("Replace with a backup…"),
                lambda: self._ask_backup(path, passphrase, messages),
            ),
        )

    def recover(self, path: Path, new: Path, passphrase: str | None, messages: MessageBar) -> None:
        """Save all that can be read into a new workspace, and open it."""
        from briefing.session.repair import recover_workspace

        def recover_file(key: str | None) -> str:
            return self._describe_outcome(recover_workspace(path, new, key))

        self._run(recover_file, passphrase, messages, new)

    def replace_with_backup(
        self, path: Path, backup: Path, passphrase: str | None, messages: MessageBar
    ) -> None:
        """Put a backup in the place of the damaged file, and open it. The file is kept."""
        from briefing.session.repair import replace_damaged

        def put_in_place(key: str | None) -> str:
            damaged_path = replace_damaged(path, backup, key)
            words = self.tr("The backup is now in place. The damaged file was kept as {path}.")
            return words.format(path=damaged_path)

        self._run(put_in_place, passphrase, messages, path)

    def _run(
        self,
        work: Callable[[str | None], str],
        passphrase: str | None,
        messages: MessageBar,
        opens: Path,
    ) -> None:
        """Do the work on the repair thread. If a passphrase is needed, ask for it."""

        def try_work() -> str | BriefingError:
            try:
                return work(passphrase)
            except BriefingError as error:
                return error

        def handle_outcome(outcome: str | BriefingError) -> None:
            if isinstance(outcome, PassphraseError):
                self._ask_passphrase(outcome, work, messages, opens)
            elif isinstance(outcome, BriefingError):
                messages.show_error(outcome)
            else:
                self.finished.emit(opens, outcome)

        messages.show_message(self.tr("Recovering…"), busy=True)
        self.worker.run(try_work, handle_outcome)

    def _ask_passphrase(
        self,
        error: PassphraseError,
        work: Callable[[str | None], str],
        messages: MessageBar,
        opens: Path,
    ) -> None:
        typed, is_accepted = QInputDialog.getText(
            messages.window(),
            self.tr("Passphrase"),
            translate_error(error),
            QLineEdit.EchoMode.Password,
        )
        if is_accepted:
            self._run(work, typed, messages, opens)
        else:
            messages.show_error(error)

    def _describe_outcome(self, outcome: RecoveryResult) -> str:
        count, lost_count = (
            sum(outcome.saved_counts.values()),
            sum(outcome.lost_counts.values()) + len(outcome.stray_words),
        )
        words = (
            self.tr(
                "{count} records were recovered; {lost} could not be read or placed.",
                "",
                count,
            )
            if lost_count
            else self.tr("All {count} records were recovered.", "", count)
        )
        sentence = words.format(count=count, lost=lost_count)
        history = self.tr("The history is complete.") if outcome.history else self.tr(
            "The history could not be recovered completely. A new history begins."
        )  # fmt: skip
        return f"{sentence} {history}"

    def _ask_recover(self, path: Path, passphrase: str | None, messages: MessageBar) -> None:
        proposed = path.with_name(f"{path.stem}-recovered{_SUFFIX}")
        name, _ = QFileDialog.getSaveFileName(
            messages.window(),
            self.tr("Recover into a new file"),
            str(proposed),
            self.tr("Workspaces (*.briefing)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.recover(path, Path(name), passphrase, messages)

    def _ask_backup(self, path: Path, passphrase: str | None, messages: MessageBar) -> None:
        beside = path.with_name(f"{path.name}.backups")
        name, _ = QFileDialog.getOpenFileName(
            messages.window(),
            self.tr("Replace with a backup"),
            str(beside if beside.is_dir() else path.parent),
            self.tr("Workspaces (*.briefing)"),
        )
        if name:
            self.replace_with_backup(path, Path(name), passphrase, messages)
