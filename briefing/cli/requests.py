"""`briefing requests`: who was asked, until when, who has answered; the text of a reminder."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from briefing.cli.command import (
    Command,
    add_json_argument,
    add_meeting_argument,
    add_workspace_argument,
    parse_day,
    print_listing,
)
from briefing.cli.language import translate
from briefing.cli.opening import open_workspace
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.request import Request
from briefing.edits.requests import EditRequest
from briefing.session import Session


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    add_meeting_argument(parser, required=False)
    parser.add_argument("--sheet", metavar="CODE", help=translate("cli", "only this sheet"))
    parser.add_argument(
        "--by", type=parse_day, metavar="DATE", help=translate("cli", "the new deadline")
    )
    parser.add_argument(
        "--answered", type=parse_day, metavar="DATE",
        help=translate("cli", "record that it was answered in another way"),
    )  # fmt: skip
    parser.add_argument(
        "--reminder", action="store_true", help=translate("cli", "print the text of a reminder")
    )
    parser.add_argument(
        "--language", metavar="CODE", help=translate("cli", "the language of the reminder")
    )
    add_json_argument(parser)


def _run(arguments: Namespace) -> int:
    values = {"due_on": arguments.by, "answered_on": arguments.answered}
    values = {name: value for name, value in values.items() if value is not None}
    with open_workspace(arguments.workspace) as session:
        selection = _select(session, arguments)
        if (values or arguments.reminder) and len(selection) != 1:
            raise BriefingError(QT_TRANSLATE_NOOP("error", "Name one request with --sheet."))
        if values:
            session.perform(EditRequest(selection[0].id, values))
            selection = _select(session, arguments)
        if arguments.reminder:
            print(session.requests.make_reminder(selection[0].id, arguments.language))
            return 0
    print_listing(
        arguments,
        selection,
        lambda each: {name: value for name, value in asdict(each).items() if name != "sheet"},
        _make_row,
    )
    return 0


def _select(session: Session, arguments: Namespace) -> list[Request]:
    return [
        each
        for each in session.records.requests.get_all()
        if arguments.meeting in (None, each.meeting_id) and arguments.sheet in (None, each.code)
    ]


def _make_row(request: Request) -> list[object]:
    reply = [request.answered_on, request.answered_by] if request.answered_on else ["–", ""]
    return [request.code, request.addressee, request.date, request.due_on or "–", *reply]


COMMAND = Command(
    "requests",
    QT_TRANSLATE_NOOP("cli", "List who was asked and who has answered, or write a reminder."),
    _add_arguments,
    _run,
)
