"""`briefing issue`: make a book that leaves the house, in numbered copies."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

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
from briefing.session.issues import IssueOrder


def _take(parser: ArgumentParser) -> None:
    take_workspace(parser)
    take_meeting(parser)
    take_edition(parser, "for whom it is", required=True)
    parser.add_argument(
        "--to", required=True, action="append", metavar="NAME", dest="recipients",
        help="who gets a copy; once for each, in the order of their numbers",
    )  # fmt: skip
    parser.add_argument(
        "--folder", required=True, type=Path, metavar="FOLDER", help="where the files go"
    )
    parser.add_argument("--format", choices=("pdf", "docx"), default="pdf", help="pdf unless said")
    parser.add_argument(
        "--watermark", action="store_true", help="the number of the copy behind every page's words"
    )
    take_order(parser)
    take_password(parser, words="ask for a password, without which none opens")


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        layout, languages = order_of(arguments)
        order = IssueOrder(
            known_meeting(session, arguments.meeting),
            known_edition(session, arguments.edition),
            tuple(arguments.recipients),
            f".{arguments.format}",
            layout,
            languages,
            arguments.watermark,
            password_to_set(arguments),
        )
        issued = session.issues.issue(order, arguments.folder)
    for caution in issued.cautions:
        print(caution, file=sys.stderr)
    for path in issued.paths:
        print(path)
    return 0


COMMAND = Command(
    "issue", "Issue the book of a meeting in numbered copies; it cannot be undone.", _take, _run
)
