"""Which text and which clause of a workspace the arguments mean."""

from argparse import ArgumentParser, Namespace

from briefing.cli.command import known_statement
from briefing.domain.errors import BriefingError
from briefing.domain.statement import Clause, Text
from briefing.domain.wording import QT_TRANSLATE_NOOP
from briefing.session import Session


def take_statement(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--statement", type=int, metavar="N",
        help="its id, as `list statements` has it; else the one taken in last",
    )  # fmt: skip


def chosen_text(session: Session, arguments: Namespace) -> Text:
    """The first text of the statement meant."""
    statements = session.records.statements.all()
    number = arguments.statement or (statements[-1].id if statements else 0)
    return session.records.texts.of_statement(known_statement(session, number))[0]


def chosen_clause(session: Session, label: str, text: Text) -> Clause:
    """The clause of that number in a text."""
    for clause in session.records.clauses.numbered(text.id):
        if clause.label == label:
            return clause
    raise BriefingError(
        QT_TRANSLATE_NOOP("error", "There is no clause {label} in {path}; list its clauses."),
        label=label,
        path=session.path,
    )
