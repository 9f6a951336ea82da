"""`briefing issue`: make a book for recipients outside the desk, in numbered copies."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from briefing.cli.command import (
    Command,
    add_edition_argument,
    add_meeting_argument,
    add_workspace_argument,
    find_edition,
    print_cautions,
    require_meeting,
)
from briefing.cli.key import open_key
from briefing.cli.language import translate
from briefing.cli.opening import add_password_argument, ask_password_to_set, open_workspace
from briefing.cli.order import add_order_arguments, get_order
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.session.issue_order import IssueOrder


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    add_meeting_argument(parser)
    add_edition_argument(parser, translate("cli", "for whom it is"), required=True)
    parser.add_argument(
        "--to", required=True, action="append", metavar="NAME", dest="recipients",
        help=translate("cli", "a recipient; once for each copy, in the order of the numbers"),
    )  # fmt: skip
    parser.add_argument(
        "--folder",
        required=True,
        type=Path,
        metavar="FOLDER",
        help=translate("cli", "the folder for the files"),
    )
    parser.add_argument(
        "--format",
        choices=("pdf", "docx"),
        default="pdf",
        help=translate("cli", "the format; default: pdf"),
    )
    parser.add_argument(
        "--watermark", action="store_true", help=translate("cli", "watermark with the copy number")
    )
    parser.add_argument(
        "--sign",
        action="store_true",
        help=translate(
            "cli", "also write a manifest: the list of the copies, signed with the key of the desk"
        ),
    )
    add_order_arguments(parser)
    add_password_argument(
        parser, words=translate("cli", "ask for a password, without which none opens")
    )


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        layout, languages = get_order(arguments)
        order = IssueOrder(
            require_meeting(session, arguments.meeting),
            find_edition(session, arguments.edition),
            tuple(arguments.recipients),
            f".{arguments.format}",
            layout,
            languages,
            arguments.watermark,
            ask_password_to_set(arguments),
            open_key() if arguments.sign else None,
        )
        result = session.issues.issue(order, arguments.folder)
    print_cautions(result.cautions)
    for path in result.paths:
        print(path)
    return 0


COMMAND = Command(
    "issue",
    QT_TRANSLATE_NOOP(
        "cli", "Issue the book of a meeting in numbered copies; it cannot be undone."
    ),
    _add_arguments,
    _run,
)
