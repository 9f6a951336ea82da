"""`briefing changes`: what changed since a book was issued."""

from argparse import ArgumentParser, Namespace

from briefing.cli.command import Command, print_json, print_table, take_json, take_workspace
from briefing.cli.opening import open_workspace
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.session import Session


def take_since(parser: ArgumentParser, *, help: str) -> None:  # noqa: A002 - as argparse has it
    parser.add_argument("--since", type=int, metavar="N", help=help)


def _take(parser: ArgumentParser) -> None:
    take_workspace(parser)
    take_since(parser, help="the number of the book issued; else the last one")
    parser.add_argument(
        "--until", type=int, metavar="M",
        help="another book issued to compare it with; else what the workspace would make now",
    )  # fmt: skip
    take_json(parser)


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        since = arguments.since or last_issued(session)
        changes = session.comparisons.changes(since, arguments.until)
    if arguments.json:
        print_json([each._asdict() for each in changes])
    else:
        print_table(changes)
    return 0


def last_issued(session: Session) -> int:
    """The number of the book issued last."""
    issues = session.records.issues.all()
    if not issues:
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "No book was issued from {path} yet."), path=session.path
        )
    return max(issue.number for issue in issues)


COMMAND = Command("changes", "Tell what changed since a book was issued.", _take, _run)
