"""`briefing item`: add, edit, move and delete the items of an agenda."""

from argparse import ArgumentParser, BooleanOptionalAction, Namespace
from typing import Any

from briefing.cli.actions import Action, make_command
from briefing.cli.command import (
    add_enum_argument,
    add_meeting_argument,
    get_given,
    require_meeting,
)
from briefing.cli.language import translate
from briefing.cli.meeting import print_schedule_remarks
from briefing.cli.selection import find_clauses
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.meeting import AgendaItem, ItemKind
from briefing.edits.items import AddItem, DeleteItem, EditItem, MoveItem
from briefing.edits.meeting_times import get_fixed_time
from briefing.language.typed_times import parse_typed_moment
from briefing.session import Session

_USUAL_MINUTES = 15
_FIELDS = ("title", "minutes", "kind", "lead", "counterpart", "outcome")


def _add_number_argument(parser: ArgumentParser) -> None:
    parser.add_argument(
        "number", type=int, metavar="N", help=translate("cli", "the item, as `list items` shows it")
    )


def _add_position_argument(parser: ArgumentParser, *, required: bool = False) -> None:
    parser.add_argument(
        "--position", type=int, required=required, metavar="NUMBER",
        help=translate("cli", "its place on the agenda, from 1"),
    )  # fmt: skip


def _add_field_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--title", metavar="TITLE", help=translate("cli", "the title"))
    parser.add_argument(
        "--minutes", type=int, metavar="M", help=translate("cli", "how long it lasts")
    )
    add_enum_argument(
        parser, "--kind", ItemKind, translate("cli", "what happens; default: discussion")
    )
    parser.add_argument(
        "--at", nargs="+", metavar="WHEN",
        help=translate("cli", "fix it to a time: HH:MM, or a date and HH:MM"),
    )  # fmt: skip
    parser.add_argument(
        "--parallel",
        action=BooleanOptionalAction,
        help=translate("cli", "begin together with the item before it"),
    )
    parser.add_argument("--lead", metavar="WORDS", help=translate("cli", "who speaks to it"))
    parser.add_argument(
        "--counterpart", metavar="WORDS", help=translate("cli", "who does on the other side")
    )
    parser.add_argument("--outcome", metavar="WORDS", help=translate("cli", "the outcome sought"))
    parser.add_argument(
        "--clauses",
        metavar="CLAUSES",
        help=translate(
            "cli", "all clauses it takes up, such as '4, 18, 2:7': 2:7 is 7 of statement 2"
        ),
    )


def _add_new_arguments(parser: ArgumentParser) -> None:
    add_meeting_argument(parser)
    _add_field_arguments(parser)
    _add_position_argument(parser)


def _add_edit_arguments(parser: ArgumentParser) -> None:
    _add_number_argument(parser)
    _add_field_arguments(parser)
    parser.add_argument(
        "--no-at", action="store_true", help=translate("cli", "let it follow the item before it")
    )


def _add_move_arguments(parser: ArgumentParser) -> None:
    _add_number_argument(parser)
    _add_position_argument(parser, required=True)


def _add(session: Session, arguments: Namespace) -> None:
    if arguments.title is None:
        raise BriefingError(QT_TRANSLATE_NOOP("error", "Name the item with --title."))
    meeting_id = require_meeting(session, arguments.meeting)
    values = _get_values(arguments)
    values |= _fix(session, arguments, meeting_id, _find_last_day(session, meeting_id))
    edit = AddItem(
        meeting_id,
        values.pop("kind", ItemKind.DISCUSSION),
        arguments.title,
        values.pop("minutes", _USUAL_MINUTES),
        _get_position(arguments),
        values,
        _find_clause_ids(session, arguments) or (),
    )
    item_id = max(session.perform(edit).get_ids(AgendaItem))
    print(translate("cli", "Item {number}").format(number=item_id))
    print_schedule_remarks(session, meeting_id)


def _edit(session: Session, arguments: Namespace) -> None:
    item = _require_item(session, arguments.number)
    values = _get_values(arguments)
    if arguments.no_at:
        values["at"] = None
    else:
        day = _find_day(session, item)
        values |= _fix(session, arguments, item.meeting_id, day)
    session.perform(EditItem(item.id, values, _find_clause_ids(session, arguments)))
    print_schedule_remarks(session, item.meeting_id)


def _find_day(session: Session, item: AgendaItem) -> int:
    """Find the day of the meeting on which an item is now."""
    schedule = session.records.load_schedule(item.meeting_id)
    line = next(each for each in schedule.items if each.item.id == item.id)
    return schedule.get_day_number(line.start.date())


def _find_last_day(session: Session, meeting_id: int) -> int:
    """Find the day of the meeting on which its last item begins."""
    schedule = session.records.load_schedule(meeting_id)
    last = schedule.items[-1].start if schedule.items else schedule.start
    return schedule.get_day_number(last.date())


def _fix(session: Session, arguments: Namespace, meeting_id: int, day: int) -> dict[str, Any]:
    """Get the time that the item is fixed to; without a date it is on that day of the meeting."""
    if arguments.at is None:
        return {}
    first = session.records.meetings.get(meeting_id).date
    return {**get_fixed_time(*parse_typed_moment(" ".join(arguments.at)), first, day)}


def _move(session: Session, arguments: Namespace) -> None:
    item = _require_item(session, arguments.number)
    session.perform(MoveItem(item.id, _get_position(arguments) or 0))
    print_schedule_remarks(session, item.meeting_id)


def _delete(session: Session, arguments: Namespace) -> None:
    session.perform(DeleteItem(_require_item(session, arguments.number).id))


def _require_item(session: Session, number: int) -> AgendaItem:
    if not session.records.items.has(number):
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error", "Item {number} not found in {path}. List the items to see their numbers."
            ),
            number=number,
            path=session.path,
        )
    return session.records.items.get(number)


def _get_position(arguments: Namespace) -> int | None:
    """Get the place on the agenda, counted from 0."""
    if arguments.position is not None and arguments.position < 1:
        raise BriefingError(QT_TRANSLATE_NOOP("error", "The first place on the agenda is 1."))
    return None if arguments.position is None else int(arguments.position) - 1


def _get_values(arguments: Namespace) -> dict[str, Any]:
    """Get the fields that were given."""
    values = get_given(arguments, _FIELDS)
    if arguments.parallel is not None:
        values["is_parallel"] = arguments.parallel
    return values


def _find_clause_ids(session: Session, arguments: Namespace) -> tuple[int, ...] | None:
    if arguments.clauses is None:
        return None
    return tuple(clause.id for clause in find_clauses(session, arguments.clauses))


COMMAND = make_command(
    "item",
    QT_TRANSLATE_NOOP("cli", "Add, edit, move or delete the items of an agenda."),
    Action(
        "add",
        QT_TRANSLATE_NOOP("cli", "Add an item to the agenda of a meeting."),
        _add_new_arguments,
        _add,
    ),
    Action(
        "edit",
        QT_TRANSLATE_NOOP("cli", "Change the fields that are given."),
        _add_edit_arguments,
        _edit,
    ),
    Action(
        "move",
        QT_TRANSLATE_NOOP("cli", "Move an item to another place on the agenda."),
        _add_move_arguments,
        _move,
    ),
    Action(
        "delete",
        QT_TRANSLATE_NOOP("cli", "Delete an item with its briefs."),
        _add_number_argument,
        _delete,
    ),
)
