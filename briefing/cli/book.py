"""`briefing book`: make a book."""

import os
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from datetime import UTC, datetime
from pathlib import Path

from briefing.cli.changes import add_since_argument
from briefing.cli.command import (
    Command,
    add_edition_argument,
    add_meeting_argument,
    add_workspace_argument,
    find_edition,
    print_cautions,
    print_proof,
    require_meeting,
)
from briefing.cli.language import translate
from briefing.cli.opening import add_password_argument, ask_password_to_set, open_workspace
from briefing.cli.order import add_order_arguments, get_order
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.session.book_request import BookRequest


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    add_meeting_argument(parser)
    add_edition_argument(parser, translate("cli", "for whom it is"), required=True)
    parser.add_argument(
        "-o",
        "--output",
        required=True,
        type=Path,
        metavar="FILE",
        help=translate("cli", "a .pdf or .docx file"),
    )
    add_order_arguments(parser)
    add_since_argument(
        parser,
        help=translate("cli", "add and mark what changed since the issued book with this number"),
    )
    parser.add_argument(
        "--prepared",
        type=_read_time,
        metavar="TIME",
        help=translate(
            "cli",
            "the time that the book states, such as 2022-10-10T18:40+06:00; the same workspace and "
            "time give the same bytes; default: now, or the environment's SOURCE_DATE_EPOCH",
        ),
    )
    add_password_argument(
        parser, words=translate("cli", "ask for a password, without which it does not open")
    )
    parser.add_argument(
        "--force",
        action="store_true",
        help=translate("cli", "replace a file that was changed since it was made"),
    )
    parser.add_argument(
        "--proof", action="store_true", help=translate("cli", "show the checks that were made")
    )


def _read_time(text: str) -> datetime:
    """Read a time; one without a zone is in that of this machine."""
    try:
        return datetime.fromisoformat(text).astimezone()
    except ValueError:
        sentence = translate("cli", "“{text}” is no time. Write it as 2022-10-10T18:40+06:00.")
        raise ArgumentTypeError(sentence.format(text=text)) from None


def _read_environment() -> datetime | None:
    """Read the time of reproducible builds (reproducible-builds.org), in seconds since 1970."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(seconds), UTC) if seconds.isdigit() else None


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        meeting = require_meeting(session, arguments.meeting)
        edition = find_edition(session, arguments.edition)
        layout, languages = get_order(arguments)
        if not arguments.force:
            session.books.refuse_altered(arguments.output)
        result = session.books.make(
            BookRequest(
                meeting,
                edition,
                layout=layout,
                languages=languages,
                prepared=arguments.prepared or _read_environment(),
                since=arguments.since,
                password=ask_password_to_set(arguments),
            ),
            arguments.output,
        )
    print_cautions(result.cautions)
    if arguments.proof:
        print_proof(result.proof)
    return 0


COMMAND = Command(
    "book",
    QT_TRANSLATE_NOOP("cli", "Make the book of a meeting in an edition."),
    _add_arguments,
    _run,
)
