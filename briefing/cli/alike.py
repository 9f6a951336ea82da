"""`briefing alike`: the passages of other statements that a clause repeats."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from typing import Any

from briefing.cli.chosen import chosen_clause, chosen_text, take_statement
from briefing.cli.command import Command, print_json, print_table, say, take_json, take_workspace
from briefing.cli.opening import open_workspace
from briefing.language.similar_clauses import Alike
from briefing.session import Session


def _take(parser: ArgumentParser) -> None:
    take_workspace(parser)
    parser.add_argument("clause", metavar="CLAUSE", help="its number as printed")
    take_statement(parser)
    take_json(parser)


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        text = chosen_text(session, arguments)
        clause = chosen_clause(session, arguments.clause, text)
        found = [_described(session, each) for each in session.alike(clause.id)]
    if arguments.json:
        print_json(found)
    else:
        score = say("{percent}% alike")
        print_table(
            (score.format(percent=each["score"]), each["statement"], each["label"], each["text"])
            for each in found
        )
    return 0


def _described(session: Session, alike: Alike) -> dict[str, Any]:
    clause = session.records.clauses.get(alike.clause_id)
    statement_id = session.records.texts.get(clause.text_id).statement_id
    statement = session.records.statements.get(statement_id)
    return asdict(alike) | {
        "statement": statement.title,
        "date": statement.date,
        "label": clause.label,
        "text": clause.text,
    }


COMMAND = Command("alike", "Find the passages of other statements a clause repeats.", _take, _run)
