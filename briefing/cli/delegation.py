"""`briefing delegation`: who attends a meeting, on which side and in which order."""

from argparse import ArgumentParser, Namespace
from enum import StrEnum

from briefing.cli.chosen import find_person
from briefing.cli.command import (
    Command,
    add_json_argument,
    add_meeting_argument,
    add_workspace_argument,
    print_json,
    print_table,
    require_meeting,
)
from briefing.cli.opening import open_workspace
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.person import Delegate, Person
from briefing.edits.persons import AddDelegate, MoveDelegate, RemoveDelegate
from briefing.session import Session


class _Does(StrEnum):
    LIST = "list"
    PUT = "put"
    MOVE = "move"
    TAKE_OUT = "take-out"


def _take(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    parser.add_argument("does", type=_Does, choices=list(_Does), help="what to do")
    parser.add_argument("who", nargs="?", metavar="WHO", help="the person: an id or a name")
    add_meeting_argument(parser)
    parser.add_argument(
        "--rank", type=int, metavar="N",
        help="the place in the order of precedence, from 1; `put` without it comes last",
    )  # fmt: skip
    add_json_argument(parser)


def _run(arguments: Namespace) -> int:
    does, rank = arguments.does, arguments.rank
    with open_workspace(arguments.workspace) as session:
        meeting_id = require_meeting(session, arguments.meeting)
        if does is _Does.LIST:
            _list(session, meeting_id, as_json=arguments.json)
            return 0
        if arguments.who is None or (does is _Does.MOVE and rank is None):
            raise BriefingError(
                QT_TRANSLATE_NOOP("error", "Say who, and for `move` to which --rank.")
            )
        person = find_person(session, arguments.who)
        if does is _Does.PUT:
            session.perform(AddDelegate(meeting_id, person.id, rank))
        else:
            delegate = _delegate(session, meeting_id, person)
            move = does is _Does.MOVE
            edit = MoveDelegate(delegate.id, rank) if move else RemoveDelegate(delegate.id)
            session.perform(edit)
    return 0


def _delegate(session: Session, meeting_id: int, person: Person) -> Delegate:
    for delegate in session.records.delegates.find_by_meeting(meeting_id):
        if delegate.person_id == person.id:
            return delegate
    raise BriefingError(
        QT_TRANSLATE_NOOP("error", "{person} is in no delegation to that meeting."),
        person=person.name,
    )


def _list(session: Session, meeting_id: int, *, as_json: bool) -> None:
    """Side by side by rank: those of one rank stand together, the meeting's parties in order."""
    records = session.records
    attending = [party.id for party in records.parties.find_by_meeting(meeting_id)]
    names = {party.id: party.name for party in records.parties.get_all()}
    order = attending + [party_id for party_id in names if party_id not in attending]
    places = {party_id: at for at, party_id in enumerate(order)}
    told = [
        (delegate.rank, names.get(person.party_id or 0, ""), person)
        for delegate in records.delegates.find_by_meeting(meeting_id)
        for person in [records.persons.get(delegate.person_id)]
    ]
    told.sort(key=lambda each: (each[0], places.get(each[2].party_id or 0, len(places))))
    if as_json:
        print_json(
            [
                {"rank": rank, "party": party, "person_id": person.id, "name": person.name}
                for rank, party, person in told
            ]
        )
    else:
        print_table((rank, party, person.name, person.role) for rank, party, person in told)


COMMAND = Command(
    "delegation", "List who attends a meeting, put in, move or take out.", _take, _run
)
