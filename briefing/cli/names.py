"""`briefing names`: the bodies, persons, instruments and events that a statement names."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from briefing.cli.chosen import add_statement_argument, find_text
from briefing.cli.command import (
    Command,
    add_json_argument,
    add_workspace_argument,
    print_json,
    print_table,
    translate,
)
from briefing.cli.opening import open_workspace
from briefing.language.label_ranges import format_label_ranges


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    add_statement_argument(parser)
    add_json_argument(parser)


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        text = find_text(session, arguments)
        names = session.names(text.id)
        labels = {
            each.id: each.label or translate("preamble")
            for each in session.records.clauses.find_by_text(text.id)
        }
    places = [list(dict.fromkeys(labels[each] for each in name.clause_ids)) for name in names]
    if arguments.json:
        print_json([asdict(name) | {"clauses": at} for name, at in zip(names, places, strict=True)])
    else:
        print_table(
            (name.kind, name.name, name.short, name.title, name.on or "", name.place,
             format_label_ranges(at))
            for name, at in zip(names, places, strict=True)
        )  # fmt: skip
    return 0


COMMAND = Command(
    "names", "List bodies, persons, instruments and events named.", _add_arguments, _run
)
