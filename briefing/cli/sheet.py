"""`briefing sheet`: ask an addressee how its commitments stand, on a Word sheet."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from briefing.cli.command import (
    Command,
    add_meeting_argument,
    add_workspace_argument,
    parse_day,
    require_meeting,
)
from briefing.cli.language import translate
from briefing.cli.opening import open_workspace
from briefing.common.wording import QT_TRANSLATE_NOOP


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    add_meeting_argument(parser)
    parser.add_argument(
        "--to", required=True, metavar="NAME",
        help=translate("cli", "who is asked, named as its commitments or the lead of an item are"),
    )  # fmt: skip
    parser.add_argument(
        "--by", type=parse_day, metavar="DATE", help=translate("cli", "the day the reply is due")
    )
    parser.add_argument(
        "-o", "--output", required=True, type=Path, metavar="FILE",
        help=translate("cli", "a .docx file"),
    )  # fmt: skip
    parser.add_argument(
        "--language",
        metavar="CODE",
        help=translate("cli", "the language of the sheet, such as tr, kk, ru or en"),
    )


def _run(arguments: Namespace) -> int:
    from briefing.session.requests import SheetOrder  # the writers take long to load

    with open_workspace(arguments.workspace) as session:
        meeting = require_meeting(session, arguments.meeting)
        order = SheetOrder(meeting, arguments.to, arguments.by, arguments.language)
        request = session.requests.make(order, arguments.output).request
    print(translate("cli", "Sheet {code}").format(code=request.code))
    return 0


COMMAND = Command(
    "sheet",
    QT_TRANSLATE_NOOP("cli", "Ask an addressee how its commitments stand, on a Word sheet."),
    _add_arguments,
    _run,
)
