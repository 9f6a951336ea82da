"""What can be done about a workspace that is too damaged to be opened."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit

from briefing.common.errors import BriefingError, PassphraseNeeded
from briefing.domain.recovery import Recovered
from briefing.session import Session
from briefing.ui.app.tasks import Worker
from briefing.ui.controls.labels import error_text
from briefing.ui.window.message_bar import MessageBar, Remedy

_SUFFIX = ".briefing"


class Repair(QObject):
    """Offers to save what can be read, or to put a backup in the file's place.

    `done` names the workspace that can be opened since, and says what was done.
    """

    done = Signal(Path, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.worker = Worker("repair", self)

    def remedies(
        self, path: Path, passphrase: str | None, messages: MessageBar
    ) -> tuple[Remedy, ...]:
        return (
            (
                self.tr("Recover into a new file…"),
                lambda: self._ask_recover(path, passphrase, messages),
            ),
            (
                self.tr("Put a backup in its place…"),
                lambda: self._ask_exchange(path, passphrase, messages),
            ),
        )

    def recover(self, path: Path, new: Path, passphrase: str | None, messages: MessageBar) -> None:
        """Save all that can be read into a new workspace, and open it."""

        def work(known: str | None) -> str:
            return self._told(Session.recover(path, new, known))

        self._run(work, passphrase, messages, new)

    def exchange(
        self, path: Path, backup: Path, passphrase: str | None, messages: MessageBar
    ) -> None:
        """Put a backup where the damaged file is, which is kept, and open it."""

        def work(known: str | None) -> str:
            kept = Session.put_in_place_of(path, backup, known)
            words = self.tr("The backup is in its place; the damaged file is kept as {path}.")
            return words.format(path=kept)

        self._run(work, passphrase, messages, path)

    def _run(
        self,
        work: Callable[[str | None], str],
        passphrase: str | None,
        messages: MessageBar,
        opens: Path,
    ) -> None:
        """Do it beside the window's work; a passphrase is asked for when it turns out wanting."""

        def attempt() -> str | BriefingError:
            try:
                return work(passphrase)
            except BriefingError as error:
                return error

        def tell(outcome: str | BriefingError) -> None:
            if isinstance(outcome, PassphraseNeeded):
                self._ask_passphrase(outcome, work, messages, opens)
            elif isinstance(outcome, BriefingError):
                messages.refuse(outcome)
            else:
                self.done.emit(opens, outcome)

        messages.say(self.tr("Reading what can be read…"), busy=True)
        self.worker.run(attempt, tell)

    def _ask_passphrase(
        self,
        error: PassphraseNeeded,
        work: Callable[[str | None], str],
        messages: MessageBar,
        opens: Path,
    ) -> None:
        typed, given = QInputDialog.getText(
            messages.window(),
            self.tr("Passphrase"),
            error_text(error),
            QLineEdit.EchoMode.Password,
        )
        if given:
            self._run(work, typed, messages, opens)
        else:
            messages.refuse(error)

    def _told(self, found: Recovered) -> str:
        saved, lost = sum(found.saved.values()), sum(found.lost.values()) + len(found.stray)
        words = self.tr("{saved} records were saved; {lost} could not be read or placed.")
        whole = self.tr("{saved} records were saved: all there were.")
        told = (words if lost else whole).format(saved=saved, lost=lost)
        history = self.tr("The history is whole.") if found.history else self.tr(
            "The history could not be saved whole, so it begins anew."
        )  # fmt: skip
        return f"{told} {history}"

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

    def _ask_exchange(self, path: Path, passphrase: str | None, messages: MessageBar) -> None:
        beside = path.with_name(f"{path.name}.backups")
        name, _ = QFileDialog.getOpenFileName(
            messages.window(),
            self.tr("Put a backup in its place"),
            str(beside if beside.is_dir() else path.parent),
            self.tr("Workspaces (*.briefing)"),
        )
        if name:
            self.exchange(path, Path(name), passphrase, messages)
