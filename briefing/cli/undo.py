"""`briefing undo` and `briefing redo`."""

from argparse import Namespace

from briefing.cli.command import Command, say, take_workspace
from briefing.cli.opening import open_workspace
from briefing.domain.errors import BriefingError
from briefing.domain.wording import ENGLISH, QT_TRANSLATE_NOOP


def _undo(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        changed = session.undo()
        if changed is None:
            raise BriefingError(
                QT_TRANSLATE_NOOP("error", "There is nothing to undo in {path}."), path=session.path
            )
    print(say("Undone: {step}").format(step=changed.name.translated(ENGLISH)))
    return 0


def _redo(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        changed = session.redo()
        if changed is None:
            raise BriefingError(
                QT_TRANSLATE_NOOP("error", "There is nothing to redo in {path}."), path=session.path
            )
    print(say("Done again: {step}").format(step=changed.name.translated(ENGLISH)))
    return 0


UNDO = Command("undo", "Take back the last edit.", take_workspace, _undo)
REDO = Command("redo", "Do the last edit taken back again.", take_workspace, _redo)
