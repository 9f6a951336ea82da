"""`briefing names`: the bodies, persons, instruments and events that a statement names."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from briefing.cli.chosen import chosen_text, take_statement
from briefing.cli.command import Command, print_json, print_table, say, take_json, take_workspace
from briefing.cli.opening import open_workspace
from briefing.language.label_ranges import label_ranges


def _take(parser: ArgumentParser) -> None:
    take_workspace(parser)
    take_statement(parser)
    take_json(parser)


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        text = chosen_text(session, arguments)
        found = session.names(text.id)
        labels = {
            each.id: each.label or say("preamble")
            for each in session.records.clauses.of_text(text.id)
        }
    places = [list(dict.fromkeys(labels[each] for each in name.clause_ids)) for name in found]
    if arguments.json:
        print_json([asdict(name) | {"clauses": at} for name, at in zip(found, places, strict=True)])
    else:
        print_table(
            (name.kind, name.name, name.short, name.title, name.on or "", name.place,
             label_ranges(at))
            for name, at in zip(found, places, strict=True)
        )  # fmt: skip
    return 0


COMMAND = Command("names", "List bodies, persons, instruments and events named.", _take, _run)
