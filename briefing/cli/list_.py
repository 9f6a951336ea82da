"""`briefing list`: the records of a workspace."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import asdict, fields
from typing import Any

from briefing.cli.command import (
    Command,
    add_json_argument,
    add_workspace_argument,
    print_listing,
    print_table,
)
from briefing.cli.opening import open_workspace
from briefing.language.addresses import make_addresses
from briefing.session import Session

_LISTS: dict[str, Callable[[Session], list[Any]]] = {
    "statements": lambda session: session.records.statements.get_all(),
    "clauses": lambda session: session.records.clauses.get_all(),
    "annotations": lambda session: session.records.annotations.get_all(),
    "commitments": lambda session: session.records.commitments.get_all(),
    "meetings": lambda session: session.records.meetings.get_all(),
    "items": lambda session: session.records.items.get_all(),
    "books": lambda session: session.records.made_books.get_all(),
}


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    parser.add_argument("what", choices=_LISTS, help="what to list")
    add_json_argument(parser)


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        records = _LISTS[arguments.what](session)
    is_of_clauses = arguments.what == "clauses"
    if records and not arguments.json:
        names = [field.name for field in fields(records[0])]
        print_table([[*names, "address"] if is_of_clauses else names])
    if is_of_clauses:
        addresses = make_addresses(records)
        print_listing(
            arguments,
            records,
            lambda clause: asdict(clause) | {"address": addresses[clause.id]},
            lambda clause: [*_make_cells(clause), addresses[clause.id]],
        )
    else:
        print_listing(arguments, records, asdict, _make_cells)
    return 0


def _make_cells(record: Any) -> list[object]:
    values = (getattr(record, field.name) for field in fields(record))
    return ["" if value is None else value for value in values]


COMMAND = Command("list", "List the records of a workspace, one per line.", _add_arguments, _run)
