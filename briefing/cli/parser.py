"""The command line's words: which subcommands there are and what they take."""

import sys
from argparse import ArgumentParser
from collections.abc import Sequence

from briefing.cli import (
    alike,
    annotate,
    author,
    backup,
    book,
    check,
    draw,
    history,
    import_,
    list_,
    names,
    new,
    parity,
    read,
    recover,
    rekey,
    restore,
    search,
    undo,
)
from briefing.cli.command import Command
from briefing.domain.errors import BriefingError
from briefing.domain.wording import ENGLISH

COMMANDS: tuple[Command, ...] = (
    new.COMMAND,
    read.COMMAND,
    import_.COMMAND,
    list_.COMMAND,
    annotate.COMMAND,
    book.COMMAND,
    search.COMMAND,
    draw.COMMAND,
    names.COMMAND,
    alike.COMMAND,
    parity.COMMAND,
    undo.UNDO,
    undo.REDO,
    history.COMMAND,
    check.COMMAND,
    backup.MAKE,
    backup.LIST,
    restore.COMMAND,
    recover.COMMAND,
    rekey.COMMAND,
    author.COMMAND,
)
NAMES = frozenset(command.name for command in COMMANDS)


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments say; returns the exit code. Wrong usage exits with 2 by itself."""
    chosen = make_parser().parse_args(arguments)
    try:
        return int(chosen.run(chosen))
    except BriefingError as error:
        print(error.translated(ENGLISH), file=sys.stderr)
        return 1


def make_parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="briefing",
        usage="briefing [WORKSPACE]\n       briefing COMMAND …",
        description="From a signed joint statement to the printed briefing book of the next "
        "meeting. With a workspace, or with nothing, opens the window.",
    )
    commands = parser.add_subparsers(
        title="commands", metavar="COMMAND", required=True, prog="briefing"
    )
    for command in COMMANDS:
        subparser = commands.add_parser(command.name, help=command.help, description=command.help)
        command.take(subparser)
        subparser.set_defaults(run=command.run)
    return parser
