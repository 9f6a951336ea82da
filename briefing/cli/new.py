"""`briefing new`: make a workspace."""

from argparse import ArgumentParser, Namespace

from briefing.cli.command import Command, add_workspace_argument
from briefing.cli.opening import ask_new_passphrase
from briefing.session import Session


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    parser.add_argument(
        "--sample", action="store_true", help="with the sample statement and meeting in it"
    )
    parser.add_argument("--encrypt", action="store_true", help="with a passphrase, asked for")


def _run(arguments: Namespace) -> int:
    passphrase = ask_new_passphrase() if arguments.encrypt else None
    make = Session.create_sample if arguments.sample else Session.create
    make(arguments.workspace, passphrase=passphrase).close()
    return 0


COMMAND = Command("new", "Make a workspace.", _add_arguments, _run)
