"""`briefing history`: what was done, by whom and when."""

from argparse import ArgumentParser, Namespace
from typing import Any

from briefing.cli.command import (
    Command,
    add_json_argument,
    add_workspace_argument,
    print_listing,
)
from briefing.cli.opening import open_workspace
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.history import PastStep


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    add_json_argument(parser)


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        steps = session.history.list_steps()
    print_listing(
        arguments,
        steps,
        _describe,
        lambda step: (step.id, step.at, step.author, step.state, step.name),
    )
    return 0


def _describe(step: PastStep) -> dict[str, Any]:
    records = sorted((kind.__name__.casefold(), record_id) for kind, record_id in step.records)
    return {
        "id": step.id,
        "at": step.at,
        "author": step.author,
        "state": step.state,
        "name": str(step.name),
        "records": [{"kind": kind, "id": record_id} for kind, record_id in records],
    }


COMMAND = Command(
    "history",
    QT_TRANSLATE_NOOP("cli", "List all steps, newest first, including undone ones."),
    _add_arguments,
    _run,
)
