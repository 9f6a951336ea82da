"""Find the text, the clause and the person that the arguments name."""

from argparse import ArgumentParser, Namespace

from briefing.cli.command import require_statement
from briefing.cli.language import translate
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.person import Person
from briefing.domain.statement import Clause, ClauseKind, Text
from briefing.language.addresses import find_by_address
from briefing.language.folding import fold
from briefing.session import Session


def add_statement_argument(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--statement",
        type=int,
        metavar="N",
        help=translate(
            "cli",
            "the number of the statement, see `list statements`; default: the last one imported",
        ),
    )


def add_clause_argument(parser: ArgumentParser) -> None:
    parser.add_argument(
        "clause",
        metavar="CLAUSE",
        help=translate(
            "cli", "its address: 7, 2(a), or p7 for paragraph 7; 2:7 is 7 of statement 2"
        ),
    )


def add_person_argument(parser: ArgumentParser) -> None:
    parser.add_argument(
        "who", nargs="?", metavar="WHO", help=translate("cli", "the person: an id or a name")
    )


def find_text(session: Session, arguments: Namespace) -> Text:
    """Find the first text of the chosen statement."""
    statements = session.records.statements.get_all()
    number = arguments.statement or (statements[-1].id if statements else 0)
    return session.records.texts.find_by_statement(require_statement(session, number))[0]


def find_clause(session: Session, name: str, text: Text) -> Clause:
    """Find a paragraph by its address in a text, or by its statement and its address, as '2:7'."""
    clauses = _find_by_address(session, name, text)
    number, _, address = name.partition(":")
    if not clauses and address and number.isdecimal():
        statement_id = require_statement(session, int(number))
        text = session.records.texts.find_by_statement(statement_id)[0]
        clauses = _find_by_address(session, address, text)
    if len(clauses) > 1:
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "Several paragraphs are {label}. Use one of: {places}."),
            label=name,
            places=", ".join(f"p{each.position + 1}" for each in clauses),
        )
    if clauses:
        return clauses[0]
    raise BriefingError(
        QT_TRANSLATE_NOOP(
            "error", "Clause {label} not found in {path}. List the clauses to see their labels."
        ),
        label=name,
        path=session.path,
    )


def find_clauses(session: Session, names: str) -> list[Clause]:
    """Find the clauses in a list such as '4, 16–18, 2:7'."""
    statements = session.records.statements.get_all()
    parts = [part.strip() for part in names.split(",") if part.strip()]
    if not parts:
        return []
    last = require_statement(session, statements[-1].id if statements else 0)
    text = session.records.texts.find_by_statement(last)[0]
    clauses = [each for part in parts for each in _find_range(session, part, text)]
    return list({clause.id: clause for clause in clauses}.values())


def _find_range(session: Session, name: str, text: Text) -> list[Clause]:
    """Find the clause of that name, or all from '16–18' or '2:16–18'."""
    first, dash, last = name.replace("-", "–").partition("–")
    try:
        return [find_clause(session, name, text)]
    except BriefingError:
        if not dash:
            raise
    begin = find_clause(session, first.strip(), text)
    end = find_clause(session, last.strip(), session.records.texts.get(begin.text_id))
    return [
        clause
        for clause in session.records.clauses.find_numbered(begin.text_id)
        if begin.position <= clause.position <= end.position
    ]


def _find_by_address(session: Session, address: str, text: Text) -> list[Clause]:
    """Find the paragraphs that an address means; of several, the clauses before the items."""
    clauses = find_by_address(address, session.records.clauses.find_by_text(text.id))
    return [each for each in clauses if each.kind is ClauseKind.CLAUSE] or clauses


def find_person(session: Session, who: str) -> Person:
    """Find a person by id or name; raise BriefingError if there is none, or several."""
    persons = session.records.persons.get_all()
    exact_matches = [each for each in persons if who in (str(each.id), each.name)]
    matches = exact_matches or [each for each in persons if fold(each.name) == fold(who)]
    if len(matches) == 1:
        return matches[0]
    none = QT_TRANSLATE_NOOP("error", "Person {who} not found in {path}. List or add persons.")
    several = QT_TRANSLATE_NOOP("error", "Several persons in {path} match {who}. Give the id.")
    raise BriefingError(several if matches else none, who=who, path=session.path)
