"""Commitments extracted from invented statements, compared with labels made by reading."""

import tomllib
from pathlib import Path
from typing import Any

from briefing.domain.statement import Clause
from briefing.language.commitment_extraction.proposal import Proposal
from briefing.language.commitment_extraction.proposals import find_proposals
from tests.language.texts import make_clause

REFERENCE = Path(__file__).with_name("promises_reference.toml")
TARGET = 0.95


def load_statements() -> list[dict[str, Any]]:
    return list(tomllib.loads(REFERENCE.read_text(encoding="utf-8"))["statements"])


def make_clauses(statement: dict[str, Any]) -> list[Clause]:
    return [make_clause(each["text"], at) for at, each in enumerate(statement["paragraphs"], 1)]


def has_words(clause: Clause, proposal: Proposal, words: str) -> bool:
    """Whether the verb of a proposal stands in these words of the clause."""
    start = clause.text.index(words)
    verb = proposal.operative.start
    return start < verb + len(proposal.operative.quote) and verb < start + len(words)


def compare_statement(
    statement: dict[str, Any],
) -> tuple[list[tuple[dict[str, Any], Proposal]], list[str], list[str]]:
    """The promises with their proposals, the promises missed, the proposals too many."""
    clauses = make_clauses(statement)
    proposals = find_proposals(clauses, statement["date"], statement["language"])
    pairs, missed = [], []
    for clause, paragraph in zip(clauses, statement["paragraphs"], strict=True):
        own = [each for each in proposals if each.clause_id == clause.id]
        for promise in paragraph.get("promises", []):
            match = next((each for each in own if has_words(clause, each, promise["words"])), None)
            if match:
                own.remove(match)
                proposals.remove(match)
                pairs.append((promise, match))
            else:
                missed.append(promise["words"])
    return pairs, missed, [each.what for each in proposals]


def is_same(words: str, other: str) -> bool:
    return words.casefold().removeprefix("the ") == other.casefold().removeprefix("the ")


def test_promises_are_found_with_who_and_when() -> None:
    pairs, missed, too_many = [], list[str](), list[str]()
    for statement in load_statements():
        found_pairs, not_found, wrong = compare_statement(statement)
        pairs += found_pairs
        missed += not_found
        too_many += wrong
    wrong_who = [(p["who"], each.who) for p, each in pairs if not is_same(p["who"], each.who)]
    wrong_due = [(p["due"], each.due) for p, each in pairs if p["due"] != each.due]
    report = f"missed {missed}; too many {too_many}; who {wrong_who}; due {wrong_due}"
    count = len(pairs)
    assert count + len(missed) >= 40
    assert count / (count + len(missed)) >= TARGET, report
    assert count / (count + len(too_many)) >= TARGET, report
    assert 1 - len(wrong_who) / count >= TARGET, report
    assert 1 - len(wrong_due) / count >= TARGET, report
