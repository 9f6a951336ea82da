"""`briefing similar`: the passages of other statements that a clause repeats."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from typing import Any

from briefing.cli.command import (
    Command,
    add_json_argument,
    add_workspace_argument,
    print_listing,
)
from briefing.cli.language import translate
from briefing.cli.opening import open_workspace
from briefing.cli.selection import (
    add_clause_argument,
    add_statement_argument,
    find_clause,
    find_text,
)
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.language.similar_clauses import SimilarClause
from briefing.session import Session


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    add_clause_argument(parser)
    add_statement_argument(parser)
    add_json_argument(parser)


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        text = find_text(session, arguments)
        clause = find_clause(session, arguments.clause, text)
        passages = [
            _describe(session, each)
            for each in session.text_analysis.find_similar_clauses(clause.id)
        ]
    print_listing(arguments, passages, dict, _make_row)
    return 0


def _make_row(passage: dict[str, Any]) -> tuple[object, ...]:
    score = translate("cli", "{percent}% alike").format(percent=passage["score"])
    clause = f"{passage['statement_id']}:{passage['label']}"
    return score, passage["statement"], clause, passage["text"]


def _describe(session: Session, passage: SimilarClause) -> dict[str, Any]:
    clause = session.records.clauses.get(passage.clause_id)
    statement_id = session.records.texts.get(clause.text_id).statement_id
    statement = session.records.statements.get(statement_id)
    return asdict(passage) | {
        "statement_id": statement_id,
        "statement": statement.title,
        "date": statement.date,
        "label": session.records.clauses.get_address(clause.id),
        "text": clause.text,
    }


COMMAND = Command(
    "similar",
    QT_TRANSLATE_NOOP("cli", "Find passages of other statements that a clause repeats."),
    _add_arguments,
    _run,
)
