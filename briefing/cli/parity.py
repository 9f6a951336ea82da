"""`briefing parity`: where the language versions of a statement do not say the same."""

from argparse import ArgumentParser, Namespace
from itertools import combinations
from typing import Any

from briefing.cli.command import (
    Command,
    known_statement,
    print_json,
    print_table,
    take_json,
    take_workspace,
)
from briefing.cli.opening import open_workspace
from briefing.domain.statement import Clause, Text
from briefing.language.version_differences import Difference


def _take(parser: ArgumentParser) -> None:
    take_workspace(parser)
    parser.add_argument(
        "--statement", type=int, metavar="N", help="only this one, as `list statements` has it"
    )
    take_json(parser)


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        if arguments.statement is None:
            chosen = [statement.id for statement in session.records.statements.all()]
        else:
            chosen = [known_statement(session, arguments.statement)]
        found = [
            (one, other, difference)
            for statement_id in chosen
            for one, other in combinations(session.records.texts.of_statement(statement_id), 2)
            for difference in session.parity(one.id, other.id)
        ]
    if arguments.json:
        print_json([_as_json(*each) for each in found])
    else:
        print_table(_row(*each) for each in found)
    return 0


def _as_json(one: Text, other: Text, difference: Difference) -> dict[str, Any]:
    return {
        "statement_id": one.statement_id,
        "kind": difference.kind,
        "one": _side(one, difference.pair.one, difference.one),
        "other": _side(other, difference.pair.other, difference.other),
    }


def _side(text: Text, clause: Clause | None, words: str) -> dict[str, Any]:
    return {
        "language": text.language,
        "text_id": text.id,
        "clause_id": clause and clause.id,
        "label": clause and clause.label,
        "words": words,
    }


def _row(one: Text, other: Text, difference: Difference) -> tuple[object, ...]:
    clause = difference.pair.one or difference.pair.other
    assert clause is not None
    languages = f"{one.language or one.id}–{other.language or other.id}"
    label = clause.label or clause.kind
    return languages, label, difference.kind, difference.one or "–", difference.other or "–"


COMMAND = Command("parity", "Find where the language versions of a statement differ.", _take, _run)
