"""Getting back a workspace that cannot be opened."""

from pathlib import Path

from briefing import settings
from briefing.domain.recovery import RecoveryResult
from briefing.store import recovery, replacement


def recover_workspace(path: Path, new: Path, passphrase: str | None = None) -> RecoveryResult:
    """Save all that can be read of a damaged workspace into a new one, encrypted as the old."""
    return recovery.recover(path, new, passphrase, settings.get_author())


def replace_damaged(path: Path, backup: Path, passphrase: str | None = None) -> Path | None:
    """Replace a workspace that cannot be opened by a backup, which keeps its passphrase.

    Returns where the damaged file is now. If the workspace can be opened, rather restore the
    backup with the safety service: that can be undone.
    """
    return replacement.replace_with_backup(path, backup, passphrase)
