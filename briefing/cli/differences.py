"""`briefing differences`: where the language versions of a statement do not say the same."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from itertools import combinations
from typing import Any

from briefing.cli.command import (
    Command,
    add_json_argument,
    add_workspace_argument,
    print_listing,
    require_statement,
)
from briefing.cli.language import translate
from briefing.cli.opening import open_workspace
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.statement import Clause, Text
from briefing.language.addresses import is_named_by_part, make_addresses
from briefing.language.version_differences import Difference


def _add_arguments(parser: ArgumentParser) -> None:
    add_workspace_argument(parser)
    parser.add_argument(
        "--statement",
        type=int,
        metavar="N",
        help=translate("cli", "only this statement, see `list statements`"),
    )
    add_json_argument(parser)


def _run(arguments: Namespace) -> int:
    with open_workspace(arguments.workspace) as session:
        if arguments.statement is None:
            statement_ids = [statement.id for statement in session.records.statements.get_all()]
        else:
            statement_ids = [require_statement(session, arguments.statement)]
        differences = [
            (one, other, difference)
            for statement_id in statement_ids
            for one, other in combinations(session.records.texts.find_by_statement(statement_id), 2)
            for difference in session.text_analysis.find_differences(one.id, other.id)
        ]
        clauses = {
            clause.id: clause
            for text_id in {text.id for each in differences for text in each[:2]}
            for clause in session.records.clauses.find_by_text(text_id)
        }
    addresses = make_addresses(clauses.values())
    print_listing(
        arguments,
        differences,
        lambda each: _describe(addresses, *each),
        lambda each: _make_row(addresses, *each),
    )
    return 0


def _describe(
    addresses: Mapping[int, str], one: Text, other: Text, difference: Difference
) -> dict[str, Any]:
    def describe_side(text: Text, clause: Clause | None, words: str) -> dict[str, Any]:
        return {
            "language": text.language,
            "text_id": text.id,
            "clause_id": clause and clause.id,
            "label": clause and addresses[clause.id],
            "words": words,
        }

    return {
        "statement_id": one.statement_id,
        "kind": difference.kind,
        "one": describe_side(one, difference.pair.one, difference.one),
        "other": describe_side(other, difference.pair.other, difference.other),
    }


def _make_row(
    addresses: Mapping[int, str], one: Text, other: Text, difference: Difference
) -> tuple[object, ...]:
    clause = difference.pair.one or difference.pair.other
    assert clause is not None
    languages = f"{one.language or one.id}–{other.language or other.id}"
    label = clause.kind if is_named_by_part(clause) else addresses[clause.id]
    return languages, label, difference.kind, difference.one or "–", difference.other or "–"


COMMAND = Command(
    "differences",
    QT_TRANSLATE_NOOP("cli", "Find where the language versions of a statement differ."),
    _add_arguments,
    _run,
)
