"""`briefing book`: make a book."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from briefing.cli.changes import take_since
from briefing.cli.command import (
    Command,
    known_edition,
    known_meeting,
    take_edition,
    take_meeting,
    take_workspace,
)
from briefing.cli.opening import open_workspace, password_to_set, take_password
from briefing.cli.order import order_of, take_order


def _take(parser: ArgumentParser) -> None:
    take_workspace(parser)
    take_meeting(parser)
    take_edition(parser, "for whom it is", required=True)
    parser.add_argument(
        "-o", "--output", required=True, type=Path, metavar="FILE", help="a .pdf or .docx file"
    )
    take_order(parser)
    take_since(parser, help="say what changed since the book issued under that number, and mark it")
    take_password(parser, words="ask for a password, without which it does not open")
    parser.add_argument("--proof", action="store_true", help="show what was proved of it")


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        meeting = known_meeting(session, arguments.meeting)
        edition = known_edition(session, arguments.edition)
        layout, languages = order_of(arguments)
        made = session.books.make(
            meeting,
            edition,
            arguments.output,
            layout=layout,
            password=password_to_set(arguments),
            languages=languages,
            since=arguments.since,
        )
    for caution in made.cautions:
        print(caution, file=sys.stderr)
    if arguments.proof:
        print("\n".join(made.proof.lines()))
    return 0


COMMAND = Command("book", "Make the book of a meeting in an edition.", _take, _run)
