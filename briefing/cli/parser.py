"""The command line's words: which subcommands there are and what they take."""

import os
import sys
import traceback
from argparse import ArgumentParser
from collections.abc import Sequence

from briefing.cli import (
    alike,
    annotate,
    author,
    backup,
    book,
    brief,
    changes,
    check,
    copies,
    delegation,
    draw,
    edition,
    history,
    identify,
    import_,
    issue,
    list_,
    markings,
    names,
    new,
    parity,
    person,
    preflight,
    read,
    recover,
    rekey,
    replace,
    restore,
    search,
    undo,
)
from briefing.cli.command import Command, say
from briefing.cli.words import refuse_no_text
from briefing.domain.errors import BriefingError
from briefing.domain.wording import QT_TRANSLATE_NOOP

COMMANDS: tuple[Command, ...] = (
    new.COMMAND,
    read.COMMAND,
    import_.COMMAND,
    list_.COMMAND,
    annotate.COMMAND,
    person.COMMAND,
    delegation.COMMAND,
    brief.COMMAND,
    markings.COMMAND,
    edition.COMMAND,
    preflight.COMMAND,
    book.COMMAND,
    issue.COMMAND,
    copies.COMMAND,
    identify.COMMAND,
    changes.COMMAND,
    replace.COMMAND,
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
TRACE = "BRIEFING_TRACE"
"""An environment variable: set, what was not foreseen is told with where it happened."""


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments say; returns the exit code. Wrong usage exits with 2 by itself."""
    try:
        refuse_no_text(arguments)
        chosen = make_parser().parse_args(arguments)
        return int(chosen.run(chosen))
    except BriefingError as error:
        told = error
    except OSError as error:
        told = BriefingError(
            QT_TRANSLATE_NOOP(
                "error", "{path} cannot be read or written ({why}); choose another name or folder."
            ),
            path=error.filename or say("A file"),
            why=error.strerror,
        )
    print(told.said(), file=sys.stderr)
    return 1


def run_and_tell(arguments: Sequence[str]) -> int:
    """`run`, where what nobody foresaw ends with a sentence too."""
    try:
        return run(arguments)
    except Exception as error:
        if os.environ.get(TRACE):
            traceback.print_exc()
        told = say("Something unforeseen happened ({error}); with {variable}=1 it is told in full.")
        why = " ".join(f"{type(error).__name__}: {error}".split())
        print(told.format(error=why, variable=TRACE), file=sys.stderr)
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
