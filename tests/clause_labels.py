"""Finding a clause by the number that a person would name."""

from briefing.domain.statement import Clause, ClauseKind
from briefing.store.records import Records


def find_clauses_by_label(records: Records, label: str) -> list[Clause]:
    """The clauses with that number, of every text."""
    clauses = records.clauses.get_all()
    return [each for each in clauses if each.label == label and each.kind is ClauseKind.CLAUSE]
