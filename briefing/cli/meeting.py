"""`briefing meeting`: add, edit, duplicate and delete the meetings of a workspace."""

from argparse import ArgumentParser, BooleanOptionalAction, Namespace
from typing import Any

from briefing.cli.actions import Action, make_command
from briefing.cli.command import (
    find_marking,
    get_given,
    parse_day,
    parse_time,
    print_cautions,
    require_meeting,
)
from briefing.cli.language import translate
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.meeting import Meeting
from briefing.domain.schedule_remarks import find_schedule_remarks
from briefing.domain.step import StepResult
from briefing.edits.meetings import AddMeeting, DeleteMeeting, DuplicateMeeting, EditMeeting
from briefing.session import Session

_FIELDS = (
    *("title", "place", "time_zone", "date", "start", "end", "days", "framework", "series"),
    *("round", "interpreted"),
)


def _add_number_argument(parser: ArgumentParser) -> None:
    parser.add_argument(
        "number",
        type=int,
        metavar="N",
        help=translate("cli", "the meeting, as `list meetings` shows it"),
    )


def _add_field_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--title", metavar="TITLE", help=translate("cli", "the title"))
    parser.add_argument("--place", metavar="PLACE", help=translate("cli", "where it is held"))
    parser.add_argument(
        "--time-zone", metavar="ZONE", help=translate("cli", "its time zone, such as Asia/Almaty")
    )
    parser.add_argument(
        "--date", type=parse_day, metavar="DATE", help=translate("cli", "the day, or the first day")
    )
    parser.add_argument(
        "--start", type=parse_time, metavar="HH:MM", help=translate("cli", "when it begins")
    )
    parser.add_argument(
        "--end", type=parse_time, metavar="HH:MM", help=translate("cli", "when it is to end")
    )
    parser.add_argument(
        "--days", type=int, metavar="NUMBER", help=translate("cli", "how many days it lasts")
    )
    parser.add_argument(
        "--clocks",
        nargs="*",
        metavar="ZONE",
        help=translate("cli", "other time zones whose clocks are shown"),
    )
    parser.add_argument(
        "--framework", metavar="WORDS", help=translate("cli", "what it is held under")
    )
    parser.add_argument(
        "--series", metavar="NAME", help=translate("cli", "the series of meetings it belongs to")
    )
    parser.add_argument(
        "--round", type=int, metavar="NUMBER", help=translate("cli", "its number in the series")
    )
    parser.add_argument(
        "--party", nargs="*", metavar="NAME", help=translate("cli", "all parties, your own first")
    )
    parser.add_argument(
        "--marking", metavar="NAME", help=translate("cli", "the lowest marking of its books")
    )
    parser.add_argument(
        "--interpreted",
        action=BooleanOptionalAction,
        help=translate("cli", "whether there are interpreters"),
    )


def _add_edit_arguments(parser: ArgumentParser) -> None:
    _add_number_argument(parser)
    _add_field_arguments(parser)
    parser.add_argument("--no-date", action="store_true", help=translate("cli", "remove the date"))
    parser.add_argument(
        "--no-end", action="store_true", help=translate("cli", "remove the planned end")
    )


def _add_duplicate_arguments(parser: ArgumentParser) -> None:
    _add_number_argument(parser)
    parser.add_argument(
        "--title", metavar="TITLE", help=translate("cli", "the title of the next round")
    )


def _add(session: Session, arguments: Namespace) -> None:
    if arguments.title is None:
        raise BriefingError(QT_TRANSLATE_NOOP("error", "Name the meeting with --title."))
    meeting = Meeting(0, **_get_values(session, arguments))
    _report(session, session.perform(AddMeeting(meeting, tuple(arguments.party or ()))))


def _edit(session: Session, arguments: Namespace) -> None:
    number, values = require_meeting(session, arguments.number), _get_values(session, arguments)
    values |= {"date": None} if arguments.no_date else {}
    values |= {"end": None} if arguments.no_end else {}
    parties = None if arguments.party is None else tuple(arguments.party)
    session.perform(EditMeeting(number, values, parties))
    print_schedule_remarks(session, number)


def _duplicate(session: Session, arguments: Namespace) -> None:
    number = require_meeting(session, arguments.number)
    _report(session, session.perform(DuplicateMeeting(number, arguments.title or "")))


def _delete(session: Session, arguments: Namespace) -> None:
    session.perform(DeleteMeeting(require_meeting(session, arguments.number)))


def _get_values(session: Session, arguments: Namespace) -> dict[str, Any]:
    """Get the fields that were given."""
    values = get_given(arguments, _FIELDS)
    if arguments.clocks is not None:
        values["clocks"] = ", ".join(arguments.clocks)
    if arguments.marking is not None:
        values["marking"] = find_marking(session, arguments.marking) if arguments.marking else ""
    return values


def _report(session: Session, added: StepResult) -> None:
    """Print the number of a meeting that was added."""
    number = max(added.get_ids(Meeting))
    print(translate("cli", "Meeting {number}").format(number=number))
    print_schedule_remarks(session, number)


def print_schedule_remarks(session: Session, meeting_id: int) -> None:
    """Print what does not fit in the times of a meeting."""
    meeting, schedule = (
        session.records.meetings.get(meeting_id),
        session.records.load_schedule(meeting_id),
    )
    for remark in find_schedule_remarks(meeting, schedule):
        place = "" if remark.line is None else f"{remark.line.item.title}: "
        print_cautions([f"{place}{remark.sentence}"])


COMMAND = make_command(
    "meeting",
    QT_TRANSLATE_NOOP("cli", "Add, edit, duplicate or delete the meetings of a workspace."),
    Action("add", QT_TRANSLATE_NOOP("cli", "Add a meeting."), _add_field_arguments, _add),
    Action(
        "edit",
        QT_TRANSLATE_NOOP("cli", "Change the fields that are given."),
        _add_edit_arguments,
        _edit,
    ),
    Action(
        "duplicate",
        QT_TRANSLATE_NOOP(
            "cli", "Add the next round: items, parties, delegations, open commitments."
        ),
        _add_duplicate_arguments,
        _duplicate,
    ),
    Action(
        "delete",
        QT_TRANSLATE_NOOP("cli", "Delete a meeting of which no book was made."),
        _add_number_argument,
        _delete,
    ),
)
