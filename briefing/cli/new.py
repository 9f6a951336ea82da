"""`briefing new`: make a workspace."""

from argparse import ArgumentParser, Namespace

from briefing.cli.command import Command, add_workspace_argument
from briefing.cli.language import translate
from briefing.cli.opening import ask_new_passphrase
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.session import Session


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    parser.add_argument(
        "--sample",
        action="store_true",
        help=translate("cli", "include the sample statement and meeting"),
    )
    parser.add_argument(
        "--encrypt", action="store_true", help=translate("cli", "ask for a passphrase")
    )


def _run(arguments: Namespace) -> int:
    passphrase = ask_new_passphrase() if arguments.encrypt else None
    make = Session.create_sample if arguments.sample else Session.create
    make(arguments.workspace, passphrase=passphrase).close()
    return 0


COMMAND = Command("new", QT_TRANSLATE_NOOP("cli", "Create a workspace."), _add_arguments, _run)
