"""Backups that are made during work: a check every minute, and its outcome."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from briefing.common.errors import BriefingError
from briefing.domain.backup import Backup
from briefing.session import Session
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.labels import format_moment

_MINUTE = 60_000


@dataclass(frozen=True)
class _Outcome:
    """All backups, the newest first; the new ones; and why one could not be made."""

    all: list[Backup]
    new: list[Backup]
    error: BriefingError | None = None


class BackupClock(QObject):
    """Emits all backups after each check (`listed`), or why one failed (`refused`).

    It has a signal of its own for failures: nobody asked for these backups, and whoever waits for a
    book must not take such a failure for the answer.
    """

    listed = Signal(list)
    backed_up = Signal(list)
    refused = Signal(BriefingError)

    def __init__(
        self, service: WorkspaceService, parent: QObject | None = None, every: int = _MINUTE
    ) -> None:
        super().__init__(parent)
        self._service = service
        self.timer = QTimer(self)
        self.timer.setInterval(every)
        self.timer.timeout.connect(self.make_if_due)

    def start(self) -> None:
        """List the backups. Make none yet, so that the window opens faster."""
        self.list_backups()
        self.timer.start()

    def stop(self) -> None:
        """Stop the timer, because the window closes."""
        self.timer.stop()

    def list_backups(self) -> None:
        """List the backups."""
        self._service.ask(
            lambda session: _Outcome(session.backups.list_backups(), []), self._report
        )

    def make_if_due(self) -> None:
        """Make a backup if one is due."""
        if self._service.is_read_only or self._service.unsaved_reason is not None:
            self.list_backups()
        else:
            self._service.ask(lambda session: _make_backup(session, only_if_due=True), self._report)

    def make_now(self) -> None:
        """Make a backup, unless the newest one is equal. `backed_up` has the new ones."""

        def report(outcome: _Outcome) -> None:
            self._report(outcome)
            if outcome.error is None:
                self.backed_up.emit(outcome.new)

        self._service.ask(lambda session: _make_backup(session, only_if_due=False), report)

    def _report(self, outcome: _Outcome) -> None:
        self.listed.emit(outcome.all)
        if outcome.error is not None:
            self.refused.emit(outcome.error)


def format_age(at: datetime | None, now: datetime) -> str:
    """Format how long ago the last backup was made, for the status bar."""
    if at is None:
        return QCoreApplication.translate("BackupClock", "not backed up yet")
    minutes = int((now - at).total_seconds() // 60)
    if minutes < 1:  # also when the clock was put back
        return QCoreApplication.translate("BackupClock", "backed up just now")
    if minutes < 60:
        words = QCoreApplication.translate("BackupClock", "backed up {minutes} min ago")
        return words.format(minutes=minutes)
    if minutes < 24 * 60:
        words = QCoreApplication.translate("BackupClock", "backed up {hours} h ago")
        return words.format(hours=minutes // 60)
    words = QCoreApplication.translate("BackupClock", "backed up {time}")
    return words.format(time=format_moment(at))


def _make_backup(session: Session, *, only_if_due: bool) -> _Outcome:
    backups, now = session.backups, datetime.now().astimezone()
    try:
        new = backups.make_if_due(now) if only_if_due else backups.make(now)
    except BriefingError as error:
        return _Outcome(backups.list_backups(), [], error)
    return _Outcome(backups.list_backups(), new)
