"""`briefing list`: the records of a workspace, printed or exported as a table."""

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from briefing.cli.command import (
    Command,
    add_json_argument,
    add_workspace_argument,
    print_json,
    print_table,
)
from briefing.cli.language import translate
from briefing.cli.opening import open_workspace
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.annotation import Annotation
from briefing.domain.commitment import Commitment
from briefing.domain.made_book import MadeBook
from briefing.domain.meeting import AgendaItem, Meeting
from briefing.domain.person import Person
from briefing.domain.series import group_by_series
from briefing.domain.statement import Clause, Statement
from briefing.language.addresses import make_addresses
from briefing.session import Session
from briefing.writers.record_table import Cell, write_record_table


def _list_meetings(session: Session) -> list[Meeting]:
    """List the meetings, those of a series together."""
    groups = group_by_series(session.records.meetings.get_all())
    return [meeting for series in groups for meeting in series.meetings]


_LISTS: dict[str, tuple[type[Any], Callable[[Session], Sequence[Any]]]] = {
    "statements": (Statement, lambda session: session.records.statements.get_all()),
    "clauses": (Clause, lambda session: session.records.clauses.get_all()),
    "annotations": (Annotation, lambda session: session.records.annotations.get_all()),
    "commitments": (Commitment, lambda session: session.records.commitments.get_all()),
    "persons": (Person, lambda session: session.records.persons.get_all()),
    "meetings": (Meeting, _list_meetings),
    "items": (AgendaItem, lambda session: session.records.items.get_all()),
    "books": (MadeBook, lambda session: session.records.made_books.get_all()),
}


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    parser.add_argument("what", choices=_LISTS, help=translate("cli", "what to list"))
    add_json_argument(parser)
    parser.add_argument(
        "-o", "--output", type=Path, metavar="FILE",
        help=translate("cli", "write a table to FILE, whose name ends in .csv or .xlsx"),
    )  # fmt: skip


def _run(arguments: Namespace) -> int:
    kind, get_records = _LISTS[arguments.what]
    with open_workspace(arguments.workspace) as session:
        records = [asdict(each) for each in get_records(session)]
        header = [field.name for field in fields(kind)]
        if kind is Clause:
            addresses = make_addresses(session.records.clauses.get_all())
            records = [each | {"address": addresses[each["id"]]} for each in records]
            header.append("address")
    if arguments.json:
        print_json(records)
        return 0
    rows = [[_make_cell(value) for value in each.values()] for each in records]
    if arguments.output:
        write_record_table(arguments.output, header, rows)
    elif rows:
        print_table([header, *(("" if cell is None else cell for cell in row) for row in rows)])
    return 0


def _make_cell(value: Any) -> Cell:
    """Several values in one, such as the anchor of a note, are written as JSON."""
    if isinstance(value, dict | list | tuple):
        return json.dumps(value, ensure_ascii=False, default=str) if value else ""
    return value if value is None or isinstance(value, Cell) else str(value)


COMMAND = Command(
    "list", QT_TRANSLATE_NOOP("cli", "List the records of a workspace."), _add_arguments, _run
)
