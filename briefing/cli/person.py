"""`briefing person`: list, add, edit and delete the persons of a workspace."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from pathlib import Path
from typing import Any

from briefing.cli.actions import Action, make_command
from briefing.cli.command import (
    add_json_argument,
    get_given,
    print_listing,
)
from briefing.cli.language import translate
from briefing.cli.selection import add_person_argument, find_person
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.person import Person
from briefing.edits.persons import AddPerson, DeletePerson, EditPerson
from briefing.session import Session


def _add_new_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "who", nargs="?", metavar="NAME", help=translate("cli", "the person's name")
    )
    _add_field_arguments(parser)
    parser.set_defaults(name=None, no_photograph=False)


def _add_edit_arguments(parser: ArgumentParser) -> None:
    add_person_argument(parser)
    parser.add_argument("--name", metavar="NAME", help=translate("cli", "another name"))
    _add_field_arguments(parser)
    parser.add_argument(
        "--no-photograph", action="store_true", help=translate("cli", "remove the photograph")
    )


def _add_field_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--role", metavar="WORDS", help=translate("cli", "the person's office or function")
    )
    parser.add_argument(
        "--party", metavar="NAME", help=translate("cli", "the party the person belongs to")
    )
    parser.add_argument(
        "--biography", metavar="TEXT", help=translate("cli", "a few sentences on the person")
    )
    parser.add_argument(
        "--photograph",
        type=Path,
        metavar="FILE",
        help=translate("cli", "a .jpg or .png file; metadata is removed"),
    )


def _list(session: Session, arguments: Namespace) -> None:
    records = session.records
    parties = {party.id: party.name for party in records.parties.get_all()}
    persons = [(each, parties.get(each.party_id or 0, "")) for each in records.persons.get_all()]
    print_listing(arguments, persons, lambda pair: _describe(*pair), lambda pair: _make_row(*pair))


def _describe(person: Person, party: str) -> dict[str, Any]:
    """Describe a person for JSON: of the photograph only its size."""
    values = asdict(person) | {"party": party}
    return values | {"photograph": person.photograph and len(person.photograph)}


def _make_row(person: Person, party: str) -> tuple[object, ...]:
    photograph = translate("cli", "photograph") if person.photograph else ""
    return person.id, person.name, person.role, party, photograph


def _add(session: Session, arguments: Namespace) -> None:
    name, values = _require_who(arguments), _get_values(session, arguments)
    session.perform(AddPerson(name, arguments.party or "", values))


def _edit(session: Session, arguments: Namespace) -> None:
    person = find_person(session, _require_who(arguments))
    values = _get_values(session, arguments)
    session.perform(EditPerson(person.id, values, arguments.party))


def _delete(session: Session, arguments: Namespace) -> None:
    person = find_person(session, _require_who(arguments))
    session.perform(DeletePerson(person.id))


def _require_who(arguments: Namespace) -> str:
    if arguments.who is None:
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error", "Name the person: a name for `add`, otherwise an id or a name."
            )
        )
    return str(arguments.who)


def _get_values(session: Session, arguments: Namespace) -> dict[str, Any]:
    """Get the fields that were given."""
    values = get_given(arguments, ("name", "role", "biography"))
    if arguments.no_photograph:
        values["photograph"] = None
    elif arguments.photograph is not None:
        values["photograph"] = session.load_photograph(arguments.photograph)
    return values


COMMAND = make_command(
    "person",
    QT_TRANSLATE_NOOP("cli", "List, add, edit or delete the persons of a workspace."),
    Action("list", QT_TRANSLATE_NOOP("cli", "List the persons."), add_json_argument, _list),
    Action("add", QT_TRANSLATE_NOOP("cli", "Add a person."), _add_new_arguments, _add),
    Action(
        "edit", QT_TRANSLATE_NOOP("cli", "Change the given fields."), _add_edit_arguments, _edit
    ),
    Action("delete", QT_TRANSLATE_NOOP("cli", "Delete a person."), add_person_argument, _delete),
)
