"""`briefing search`: what holds these words."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from briefing.cli.command import Command, print_json, print_table, take_json, take_workspace
from briefing.cli.opening import open_workspace
from briefing.domain.finding import Hit


def _take(parser: ArgumentParser) -> None:
    take_workspace(parser)
    parser.add_argument("words", metavar="WORDS", help="all of them have to be there")
    take_json(parser)


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        hits = session.search(arguments.words)
    if arguments.json:
        print_json([asdict(hit) | {"kind": _kind(hit)} for hit in hits])
    else:
        print_table((_kind(hit), hit.label, hit.text) for hit in hits)
    return 0


def _kind(hit: Hit) -> str:
    return hit.kind.__name__.casefold()


COMMAND = Command("search", "Find clauses, notes, commitments, items and meetings.", _take, _run)
