"""`briefing programme`: write the programme of a meeting as a calendar or on one page."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from briefing.cli.command import (
    Command,
    add_meeting_argument,
    add_workspace_argument,
    require_meeting,
)
from briefing.cli.language import translate
from briefing.cli.opening import open_workspace
from briefing.common.wording import QT_TRANSLATE_NOOP


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    add_meeting_argument(parser)
    parser.add_argument(
        "-o", "--output", required=True, type=Path, metavar="FILE",
        help=translate("cli", "an .ics, .pdf or .docx file"),
    )  # fmt: skip
    parser.add_argument(
        "--language",
        metavar="CODE",
        help=translate("cli", "the language of the page, such as tr, kk, ru or en"),
    )


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        number = require_meeting(session, arguments.meeting)
        session.programmes.write(number, arguments.output, arguments.language)
    return 0


COMMAND = Command(
    "programme",
    QT_TRANSLATE_NOOP("cli", "Write the programme of a meeting: a calendar, or one page."),
    _add_arguments,
    _run,
)
