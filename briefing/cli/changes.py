"""`briefing changes`: what changed since a book was issued."""

from argparse import ArgumentParser, Namespace

from briefing.cli.command import (
    Command,
    add_json_argument,
    add_workspace_argument,
    print_listing,
)
from briefing.cli.language import translate
from briefing.cli.opening import open_workspace
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.session import Session


def add_since_argument(parser: ArgumentParser, *, help: str) -> None:  # noqa: A002 - as argparse has it
    parser.add_argument("--since", type=int, metavar="N", help=help)


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    add_since_argument(
        parser, help=translate("cli", "the number of the issued book; default: the last one")
    )
    parser.add_argument(
        "--until",
        type=int,
        metavar="M",
        help=translate(
            "cli", "another issued book to compare with; default: the workspace as it is now"
        ),
    )
    add_json_argument(parser)


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        since = arguments.since or get_last_issue_number(session)
        changes = session.comparisons.list_changes(since, arguments.until)
    print_listing(arguments, changes, lambda each: each._asdict(), tuple)
    return 0


def get_last_issue_number(session: Session) -> int:
    """Get the number of the last issued book."""
    issues = session.records.issues.get_all()
    if not issues:
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "No book has been issued from {path} yet."),
            path=session.path,
        )
    return max(issue.number for issue in issues)


COMMAND = Command(
    "changes",
    QT_TRANSLATE_NOOP("cli", "Show what changed since a book was issued."),
    _add_arguments,
    _run,
)
