"""`briefing restore`: restore a workspace from a backup."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from briefing.cli.command import Command, add_workspace_argument
from briefing.cli.language import format_value, translate
from briefing.cli.opening import open_workspace, try_with_passphrase
from briefing.common.errors import WorkspaceDamagedError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.step import StepResult
from briefing.session.repair import replace_damaged


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    parser.add_argument(
        "backup", type=Path, metavar="BACKUP", help=translate("cli", "a backup, see `backups`")
    )


def _run(arguments: Namespace) -> int:
    path, backup = arguments.workspace, arguments.backup
    step = _restore_as_step(path, backup)
    if step is not None:
        print(translate("cli", "Done (can be undone): {step}").format(step=format_value(step.name)))
        return 0
    damaged_path = try_with_passphrase(lambda passphrase: replace_damaged(path, backup, passphrase))
    print(translate("cli", "The backup is now in place."))
    if damaged_path is not None:
        print(
            translate("cli", "The damaged workspace was kept as {path}").format(path=damaged_path)
        )
    return 0


def _restore_as_step(path: Path, backup: Path) -> StepResult | None:
    """Restore as a step that can be undone; None if the backup must replace the file."""
    if not path.exists():
        return None
    try:
        session = open_workspace(path)
    except WorkspaceDamagedError:
        return None
    with session:
        if next(session.safety.check(), None) is not None:
            return None
        return try_with_passphrase(
            lambda passphrase: session.safety.restore_backup(backup, passphrase)
        )


COMMAND = Command(
    "restore", QT_TRANSLATE_NOOP("cli", "Restore a workspace from a backup."), _add_arguments, _run
)
