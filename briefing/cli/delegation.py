"""`briefing delegation`: who attends a meeting, on which side and in which order."""

from argparse import ArgumentParser, Namespace

from briefing.cli.actions import Action, make_command
from briefing.cli.command import (
    add_json_argument,
    add_meeting_argument,
    print_listing,
    require_meeting,
)
from briefing.cli.language import translate
from briefing.cli.selection import add_person_argument, find_person
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.person import Delegate, Person
from briefing.edits.persons import AddDelegate, MoveDelegate, RemoveDelegate
from briefing.session import Session


def _add_list_arguments(parser: ArgumentParser) -> None:
    add_meeting_argument(parser)
    add_json_argument(parser)


def _add_member_arguments(parser: ArgumentParser) -> None:
    add_person_argument(parser)
    add_meeting_argument(parser)


def _add_new_arguments(parser: ArgumentParser) -> None:
    _add_member_arguments(parser)
    _add_rank_argument(
        parser,
        help=translate("cli", "the place in the order of precedence, from 1; default: the last"),
    )


def _add_move_arguments(parser: ArgumentParser) -> None:
    _add_member_arguments(parser)
    _add_rank_argument(
        parser, help=translate("cli", "the new place in the order of precedence, from 1")
    )


def _add_rank_argument(parser: ArgumentParser, *, help: str) -> None:  # noqa: A002 - argparse's word
    parser.add_argument("--rank", type=int, metavar="N", help=help)


def _list(session: Session, arguments: Namespace) -> None:
    """List by rank: those of one rank stand together, the parties in the meeting's order."""
    meeting_id, records = require_meeting(session, arguments.meeting), session.records
    attending = [party.id for party in records.parties.find_by_meeting(meeting_id)]
    names = {party.id: party.name for party in records.parties.get_all()}
    order = attending + [party_id for party_id in names if party_id not in attending]
    places = {party_id: at for at, party_id in enumerate(order)}
    members = [
        (delegate.rank, names.get(person.party_id or 0, ""), person)
        for delegate in records.delegates.find_by_meeting(meeting_id)
        for person in [records.persons.get(delegate.person_id)]
    ]
    members.sort(key=lambda each: (each[0], places.get(each[2].party_id or 0, len(places))))
    print_listing(arguments, members, lambda each: _describe(*each), lambda each: _make_row(*each))


def _describe(rank: int, party: str, person: Person) -> dict[str, object]:
    return {"rank": rank, "party": party, "person_id": person.id, "name": person.name}


def _make_row(rank: int, party: str, person: Person) -> tuple[object, ...]:
    return rank, party, person.name, person.role


def _add(session: Session, arguments: Namespace) -> None:
    meeting_id, person = _find_meeting_and_person(session, arguments)
    session.perform(AddDelegate(meeting_id, person.id, arguments.rank))


def _move(session: Session, arguments: Namespace) -> None:
    meeting_id, person = _find_meeting_and_person(session, arguments, needs_rank=True)
    delegate = _find_delegate(session, meeting_id, person)
    session.perform(MoveDelegate(delegate.id, arguments.rank))


def _take_out(session: Session, arguments: Namespace) -> None:
    meeting_id, person = _find_meeting_and_person(session, arguments)
    session.perform(RemoveDelegate(_find_delegate(session, meeting_id, person).id))


def _find_meeting_and_person(
    session: Session, arguments: Namespace, *, needs_rank: bool = False
) -> tuple[int, Person]:
    meeting_id = require_meeting(session, arguments.meeting)
    if arguments.who is None or (needs_rank and arguments.rank is None):
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "Name the person and, for `move`, the new --rank.")
        )
    return meeting_id, find_person(session, arguments.who)


def _find_delegate(session: Session, meeting_id: int, person: Person) -> Delegate:
    for delegate in session.records.delegates.find_by_meeting(meeting_id):
        if delegate.person_id == person.id:
            return delegate
    raise BriefingError(
        QT_TRANSLATE_NOOP("error", "{person} is not in a delegation to this meeting."),
        person=person.name,
    )


COMMAND = make_command(
    "delegation",
    QT_TRANSLATE_NOOP("cli", "List, add, move or remove the members of a delegation."),
    Action(
        "list", QT_TRANSLATE_NOOP("cli", "List who attends, by rank."), _add_list_arguments, _list
    ),
    Action(
        "put", QT_TRANSLATE_NOOP("cli", "Add a person to the delegation."), _add_new_arguments, _add
    ),
    Action(
        "move", QT_TRANSLATE_NOOP("cli", "Change the rank of a member."), _add_move_arguments, _move
    ),
    Action(
        "take-out", QT_TRANSLATE_NOOP("cli", "Remove a member."), _add_member_arguments, _take_out
    ),
)
