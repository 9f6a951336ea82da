"""`briefing undo` and `briefing redo`."""

from argparse import Namespace
from collections.abc import Callable

from briefing.cli.command import Command, add_workspace_argument
from briefing.cli.language import format_value, translate
from briefing.cli.opening import open_workspace
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.step import StepResult
from briefing.session import Session


def _undo(arguments: Namespace) -> int:
    nothing = QT_TRANSLATE_NOOP("error", "Nothing to undo in {path}.")
    return _move_in_history(arguments, Session.undo, translate("cli", "Undone: {step}"), nothing)


def _redo(arguments: Namespace) -> int:
    nothing = QT_TRANSLATE_NOOP("error", "Nothing to redo in {path}.")
    return _move_in_history(arguments, Session.redo, translate("cli", "Redone: {step}"), nothing)


def _move_in_history(
    arguments: Namespace, move: Callable[[Session], StepResult | None], message: str, nothing: str
) -> int:
    with open_workspace(arguments.workspace) as session:
        changed = move(session)
    if changed is None:
        raise BriefingError(nothing, path=arguments.workspace)
    print(message.format(step=format_value(changed.name)))
    return 0


UNDO = Command(
    "undo", QT_TRANSLATE_NOOP("cli", "Undo the last edit."), add_workspace_argument, _undo
)
REDO = Command(
    "redo", QT_TRANSLATE_NOOP("cli", "Redo the last undone edit."), add_workspace_argument, _redo
)
