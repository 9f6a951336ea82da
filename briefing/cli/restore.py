"""`briefing restore`: bringing a workspace back to what a backup holds."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from briefing.cli.command import Command, say, take_workspace
from briefing.cli.opening import open_workspace, with_passphrase
from briefing.common.errors import Damaged
from briefing.domain.step import Changed
from briefing.session import Session


def _take(parser: ArgumentParser) -> None:
    take_workspace(parser)
    parser.add_argument("backup", type=Path, metavar="BACKUP", help="as `backups` lists it")


def _run(arguments: Namespace) -> int:
    path, backup = arguments.workspace, arguments.backup
    changed = _restored(path, backup)
    if changed is not None:
        print(say("Done, and can be undone: {step}").format(step=changed.name.said()))
        return 0
    kept = with_passphrase(lambda passphrase: Session.put_in_place_of(path, backup, passphrase))
    print(say("The backup is in its place."))
    if kept is not None:
        print(say("The damaged workspace is kept as {path}").format(path=kept))
    return 0


def _restored(path: Path, backup: Path) -> Changed | None:
    """The step as which a backup came in; None where it has to take the place of the file."""
    if not path.exists():
        return None
    try:
        session = open_workspace(path)
    except Damaged:
        return None
    with session:
        if next(session.check(), None) is not None:
            return None
        return with_passphrase(lambda passphrase: session.restore(backup, passphrase))


COMMAND = Command("restore", "Bring a workspace back to what a backup holds.", _take, _run)
