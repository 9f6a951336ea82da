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


def add_person_argument(parser: ArgumentParser) -> None:
    parser.add_argument("who", nargs="?", metavar="WHO", help="the person: an id or a name")


def find_text(session: Session, arguments: Namespace) -> Text:
    """Find the first text of the chosen statement."""
    statements = session.records.statements.get_all()
    number = arguments.statement or (statements[-1].id if statements else 0)
    return session.records.texts.find_by_statement(require_statement(session, number))[0]


def find_clause(session: Session, label: str, text: Text) -> Clause:
    """Find the clause with that number in a text."""
    for clause in session.records.clauses.find_numbered(text.id):
        if clause.label == label:
            return clause
    raise BriefingError(
        QT_TRANSLATE_NOOP("error", "There is no clause {label} in {path}; list its clauses."),
        label=label,
        path=session.path,
    )


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
