"""`briefing undo` and `briefing redo`."""

from argparse import Namespace
from collections.abc import Callable

from briefing.cli.command import Command, say, take_workspace
from briefing.cli.opening import open_workspace
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.step import Changed
from briefing.session import Session


def _undo(arguments: Namespace) -> int:
    nothing = QT_TRANSLATE_NOOP("error", "There is nothing to undo in {path}.")
    return _turn(arguments, Session.undo, say("Undone: {step}"), nothing)


def _redo(arguments: Namespace) -> int:
    nothing = QT_TRANSLATE_NOOP("error", "There is nothing to redo in {path}.")
    return _turn(arguments, Session.redo, say("Done again: {step}"), nothing)


def _turn(
    arguments: Namespace, turn: Callable[[Session], Changed | None], done: str, nothing: str
) -> int:
    with open_workspace(arguments.workspace) as session:
        changed = turn(session)
    if changed is None:
        raise BriefingError(nothing, path=arguments.workspace)
    print(done.format(step=changed.name.said()))
    return 0


UNDO = Command("undo", "Take back the last edit.", take_workspace, _undo)
REDO = Command("redo", "Do the last edit taken back again.", take_workspace, _redo)
