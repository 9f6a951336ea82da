"""`briefing restore`: bringing a workspace back to what a backup holds."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from briefing.cli.command import Command, say, take_workspace
from briefing.cli.opening import open_workspace, with_passphrase
from briefing.domain.errors import BriefingError, PassphraseNeeded
from briefing.domain.wording import ENGLISH
from briefing.session import Session


def _take(parser: ArgumentParser) -> None:
    take_workspace(parser)
    parser.add_argument("backup", type=Path, metavar="BACKUP", help="as `backups` lists it")


def _run(arguments: Namespace) -> int:
    path, backup = arguments.workspace, arguments.backup
    if _is_sound(path):
        with open_workspace(path) as session:
            changed = with_passphrase(lambda passphrase: session.restore(backup, passphrase))
        print(say("Done, and can be undone: {step}").format(step=changed.name.translated(ENGLISH)))
        return 0
    kept = with_passphrase(lambda passphrase: Session.put_in_place_of(path, backup, passphrase))
    print(say("The backup is in its place."))
    if kept is not None:
        print(say("The damaged workspace is kept as {path}").format(path=kept))
    return 0


def _is_sound(path: Path) -> bool:
    """Whether the backup can come in as a step; else it has to take the place of the file."""
    try:
        with open_workspace(path) as session:
            return next(session.check(), None) is None
    except PassphraseNeeded:
        raise
    except BriefingError:
        return False


COMMAND = Command("restore", "Bring a workspace back to what a backup holds.", _take, _run)
