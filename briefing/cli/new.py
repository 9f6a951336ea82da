"""`briefing new`: make a workspace."""

from argparse import ArgumentParser, Namespace

from briefing.cli.command import Command, take_workspace
from briefing.session import Session


def _take(parser: ArgumentParser) -> None:
    take_workspace(parser)
    parser.add_argument(
        "--sample", action="store_true", help="with the sample statement and meeting in it"
    )


def _run(arguments: Namespace) -> int:
    make = Session.create_sample if arguments.sample else Session.create
    make(arguments.workspace).close()
    return 0


COMMAND = Command("new", "Make a workspace.", _take, _run)
