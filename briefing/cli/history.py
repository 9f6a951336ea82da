"""`briefing history`: what was done, by whom and when."""

from argparse import ArgumentParser, Namespace
from typing import Any

from briefing.cli.command import Command, print_json, print_table, take_json, take_workspace
from briefing.cli.opening import open_workspace
from briefing.domain.history import PastStep


def _take(parser: ArgumentParser) -> None:
    take_workspace(parser)
    take_json(parser)


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        steps = session.history()
    if arguments.json:
        print_json([_described(step) for step in steps])
    else:
        print_table([step.id, step.at, step.author, step.state, step.name] for step in steps)
    return 0


def _described(step: PastStep) -> dict[str, Any]:
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
    "history", "List what was done, the last first; what was undone too.", _take, _run
)
