"""`briefing person`: the persons of a workspace, listed, added, changed and deleted."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import Any

from briefing.cli.chosen import find_person
from briefing.cli.command import (
    Command,
    add_json_argument,
    add_workspace_argument,
    print_json,
    print_table,
    translate,
)
from briefing.cli.opening import open_workspace
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.person import Person
from briefing.edits.persons import AddPerson, DeletePerson, EditPerson
from briefing.session import Session


class _Does(StrEnum):
    LIST = "list"
    ADD = "add"
    EDIT = "edit"
    DELETE = "delete"


def _take(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    parser.add_argument("does", type=_Does, choices=list(_Does), help="what to do")
    parser.add_argument(
        "who", nargs="?", metavar="WHO", help="the name of the one to add; else an id or a name"
    )
    parser.add_argument("--name", metavar="NAME", help="another name, for `edit`")
    parser.add_argument("--role", metavar="WORDS", help="the person's office or function")
    parser.add_argument("--party", metavar="NAME", help="whose side the person is on")
    parser.add_argument("--biography", metavar="TEXT", help="a few sentences on the person")
    parser.add_argument(
        "--photograph", type=Path, metavar="FILE", help="a .jpg or .png; only what is seen is kept"
    )
    parser.add_argument("--no-photograph", action="store_true", help="take the photograph away")
    add_json_argument(parser)


def _run(arguments: Namespace) -> int:
    does = arguments.does
    with open_workspace(arguments.workspace) as session:
        if does is _Does.LIST:
            _list(session, as_json=arguments.json)
        elif arguments.who is None:
            raise BriefingError(
                QT_TRANSLATE_NOOP("error", "Say who: a name for `add`, else an id or a name.")
            )
        elif does is _Does.ADD:
            values, party = _values(session, arguments), arguments.party or ""
            session.perform(AddPerson(arguments.who, party, values))
        else:
            person = find_person(session, arguments.who)
            if does is _Does.EDIT:
                values = _values(session, arguments)
                session.perform(EditPerson(person.id, values, arguments.party))
            else:
                session.perform(DeletePerson(person.id))
    return 0


def _values(session: Session, arguments: Namespace) -> dict[str, Any]:
    """The fields that were given."""
    given = {name: getattr(arguments, name) for name in ("name", "role", "biography")}
    values: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
    if arguments.no_photograph:
        values["photograph"] = None
    elif arguments.photograph is not None:
        values["photograph"] = session.photograph(arguments.photograph)
    return values


def _list(session: Session, *, as_json: bool) -> None:
    """A photograph is told by its size alone."""
    records = session.records
    parties = {party.id: party.name for party in records.parties.get_all()}
    persons = [(each, parties.get(each.party_id or 0, "")) for each in records.persons.get_all()]
    if as_json:
        print_json([_told(person, party) for person, party in persons])
        return
    photograph = translate("photograph")
    print_table(
        (each.id, each.name, each.role, party, photograph if each.photograph else "")
        for each, party in persons
    )


def _told(person: Person, party: str) -> dict[str, Any]:
    told = asdict(person) | {"party": party}
    return told | {"photograph": person.photograph and len(person.photograph)}


COMMAND = Command("person", "List, add, edit or delete the persons of a workspace.", _take, _run)
