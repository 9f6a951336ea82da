"""Find the text, the clause and the person that the arguments name."""

from argparse import ArgumentParser, Namespace

from briefing.cli.command import require_statement
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.person import Person
from briefing.domain.statement import Clause, Text
from briefing.language.folding import fold
from briefing.session import Session


def add_statement_argument(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--statement", type=int, metavar="N",
        help="its id, as `list statements` has it; else the one taken in last",
    )  # fmt: skip


def add_clause_argument(parser: ArgumentParser) -> None:
    parser.add_argument(
        "clause", metavar="CLAUSE",
        help="its number as printed; 2:7 is number 7 of statement 2",
    )  # fmt: skip


def add_person_argument(parser: ArgumentParser) -> None:
    parser.add_argument("who", nargs="?", metavar="WHO", help="the person: an id or a name")


def find_text(session: Session, arguments: Namespace) -> Text:
    """Find the first text of the chosen statement."""
    statements = session.records.statements.get_all()
    number = arguments.statement or (statements[-1].id if statements else 0)
    return session.records.texts.find_by_statement(require_statement(session, number))[0]


def find_clause(session: Session, name: str, text: Text) -> Clause:
    """Find a clause by its label in a text, or by its statement and its label, as '2:7'."""
    clause = _find_by_label(session, name, text)
    number, _, label = name.partition(":")
    if clause is None and label and number.isdecimal():
        statement_id = require_statement(session, int(number))
        text = session.records.texts.find_by_statement(statement_id)[0]
        clause = _find_by_label(session, label, text)
    if clause is not None:
        return clause
    raise BriefingError(
        QT_TRANSLATE_NOOP("error", "There is no clause {label} in {path}; list its clauses."),
        label=name,
        path=session.path,
    )


def _find_by_label(session: Session, label: str, text: Text) -> Clause | None:
    clauses = session.records.clauses.find_numbered(text.id)
    return next((each for each in clauses if each.label == label), None)


def find_person(session: Session, who: str) -> Person:
    """Find a person by id or name; raise BriefingError if there is none, or several."""
    persons = session.records.persons.get_all()
    exact_matches = [each for each in persons if who in (str(each.id), each.name)]
    matches = exact_matches or [each for each in persons if fold(each.name) == fold(who)]
    if len(matches) == 1:
        return matches[0]
    none = QT_TRANSLATE_NOOP("error", "There is no person {who} in {path}; list or add persons.")
    several = QT_TRANSLATE_NOOP("error", "Several persons in {path} are {who}; give the id.")
    raise BriefingError(several if matches else none, who=who, path=session.path)
