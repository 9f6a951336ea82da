"""`briefing statement`: correct what is stored about a statement, or delete it."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from dataclasses import replace

from briefing.cli.actions import Action, make_command
from briefing.cli.command import (
    get_given,
    parse_day,
    require_statement,
)
from briefing.cli.language import translate
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.reading import ReadSignatory
from briefing.edits.statements import DeleteStatement, EditStatement
from briefing.session import Session

_FIELDS = ("title", "kind", "date", "place")
_STATES = ("witness", "signed")


def _add_number_argument(parser: ArgumentParser) -> None:
    parser.add_argument(
        "statement",
        type=int,
        metavar="N",
        help=translate("cli", "the statement, as `list statements` shows it"),
    )


def _add_edit_arguments(parser: ArgumentParser) -> None:
    _add_number_argument(parser)
    parser.add_argument("--title", metavar="TITLE", help=translate("cli", "the title"))
    parser.add_argument(
        "--kind", metavar="KIND", help=translate("cli", "the kind, such as 'joint statement'")
    )
    parser.add_argument("--date", type=parse_day, metavar="DATE", help=translate("cli", "the date"))
    parser.add_argument("--place", metavar="PLACE", help=translate("cli", "the place"))
    parser.add_argument(
        "--party", nargs="*", metavar="NAME", help=translate("cli", "all parties, in order")
    )
    parser.add_argument(
        "--signatory",
        nargs="*",
        metavar="PERSON",
        type=_parse_signatory,
        help=translate(
            "cli",
            "all signatories, each as 'NAME; ROLE; PARTY', with '; witness' or '; signed' after "
            "it (not given: as stored under this name)",
        ),
    )


def _parse_signatory(words: str) -> tuple[ReadSignatory, bool]:
    """Parse a signatory; the second result: whether the words say if they are a witness."""
    name, *more = (part.strip() for part in words.split(";"))
    if not name:
        raise ArgumentTypeError(
            translate("cli", "A signatory needs a name. Write 'NAME; ROLE; PARTY'.")
        )
    state = more.pop() if more and more[-1] in _STATES else ""
    role, party, *_ = (*more, "", "")
    return ReadSignatory(name, role or None, party or None, state == "witness"), bool(state)


def _edit(session: Session, arguments: Namespace) -> None:
    number = require_statement(session, arguments.statement)
    values = get_given(arguments, _FIELDS)
    parties = None if arguments.party is None else tuple(arguments.party)
    signatories = None
    if arguments.signatory is not None:
        stored = session.records.signatories.find_by_statement(number)
        witnesses = {each.name for each in stored if each.witness}
        signatories = tuple(
            person if is_stated else replace(person, witness=person.name in witnesses)
            for person, is_stated in arguments.signatory
        )
    session.perform(EditStatement(number, values, parties, signatories))


def _delete(session: Session, arguments: Namespace) -> None:
    session.perform(DeleteStatement(require_statement(session, arguments.statement)))


COMMAND = make_command(
    "statement",
    QT_TRANSLATE_NOOP("cli", "Correct the title, date, parties… of a statement, or delete it."),
    Action(
        "edit",
        QT_TRANSLATE_NOOP("cli", "Change the fields that are given."),
        _add_edit_arguments,
        _edit,
    ),
    Action(
        "delete",
        QT_TRANSLATE_NOOP("cli", "Delete a statement and what is on it."),
        _add_number_argument,
        _delete,
    ),
)
