"""Clauses of statements for tests, without a workspace."""

from itertools import count
from pathlib import Path

from briefing.common.resources import get_shipped_path
from briefing.domain.reading import ReadClause, Reading
from briefing.domain.statement import Clause, ClauseKind
from briefing.reading import read

STATEMENT = get_shipped_path("data", "joint-statement-2022-05-10.en.txt")


def read_clauses(path: Path) -> list[Clause]:
    return make_clauses(read(path))


def make_clauses(reading: Reading, first_id: int = 1) -> list[Clause]:
    """The paragraphs of a reading as the workspace would hold them."""
    numbers, clauses = count(first_id), list[Clause]()

    def add(kind: ClauseKind, read_clause: ReadClause, parent: int | None) -> None:
        clause_id = next(numbers)
        label, heading, text = read_clause.label, read_clause.heading, read_clause.text
        clauses.append(Clause(clause_id, 1, parent, clause_id, kind, label, heading, text, ""))
        for item in read_clause.items:
            add(ClauseKind.ITEM, item, clause_id)

    for passage in reading.preamble:
        add(ClauseKind.PREAMBLE, ReadClause("", None, passage.text, passage.lines), None)
    if reading.lead_in:
        lead_in = reading.lead_in
        add(ClauseKind.LEAD_IN, ReadClause("", None, lead_in.text, lead_in.lines), None)
    for each in reading.clauses:
        add(ClauseKind.CLAUSE, each, None)
    for passage in reading.closing:
        add(ClauseKind.CLOSING, ReadClause("", None, passage.text, passage.lines), None)
    return clauses


def make_clause(text: str, clause_id: int = 1) -> Clause:
    """A clause of its own, whose label is its id."""
    label = str(clause_id)
    return Clause(clause_id, 1, None, clause_id, ClauseKind.CLAUSE, label, None, text, "")
