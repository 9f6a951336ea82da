"""`briefing list`: the records of a workspace."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import asdict, fields
from typing import Any

from briefing.cli.command import Command, print_json, print_table, take_json, take_workspace
from briefing.cli.opening import open_workspace
from briefing.session import Session

_LISTS: dict[str, Callable[[Session], list[Any]]] = {
    "statements": lambda session: session.records.statements.all(),
    "clauses": lambda session: session.records.clauses.all(),
    "annotations": lambda session: session.records.annotations.all(),
    "commitments": lambda session: session.records.commitments.all(),
    "meetings": lambda session: session.records.meetings.all(),
    "items": lambda session: session.records.items.all(),
    "books": lambda session: session.records.made_books.all(),
}


def _take(parser: ArgumentParser) -> None:
    take_workspace(parser)
    parser.add_argument("what", choices=_LISTS, help="what to list")
    take_json(parser)


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        records = _LISTS[arguments.what](session)
    if arguments.json:
        print_json([asdict(record) for record in records])
    elif records:
        print_table([[field.name for field in fields(records[0])]])
        print_table(_cells(record) for record in records)
    return 0


def _cells(record: Any) -> list[object]:
    values = (getattr(record, field.name) for field in fields(record))
    return ["" if value is None else value for value in values]


COMMAND = Command("list", "List what is in a workspace, a record a line.", _take, _run)
