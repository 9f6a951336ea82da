"""The people and bodies that the statements name."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from briefing.domain.abbreviations import abbreviations
from briefing.domain.label_ranges import label_ranges
from briefing.session import Session
from briefing.ui.words import date_text


@dataclass(frozen=True)
class Named:
    """A person or a body, and where it is named. `clause_id` is the first clause that names it."""

    name: str
    role: str = ""
    party: str = ""
    abbreviation: str = ""
    where: str = ""
    clause_id: int | None = None


def people_and_bodies(session: Session) -> list[Named]:
    """Those who signed, statement by statement, then the bodies that the statements abbreviate."""
    return [*_signatories(session), *_bodies(session)]


def _signatories(session: Session) -> Iterator[Named]:
    for statement in session.records.statements.all():
        when = date_text(statement.date)
        for signed in session.records.signatories.of_statement(statement.id):
            did = (
                QCoreApplication.translate("People", "witnessed")
                if signed.witness
                else QCoreApplication.translate("People", "signed")
            )
            yield Named(
                name=signed.name,
                role=signed.role or "",
                party=signed.party or "",
                where=f"{did} {when}".strip(),
            )


def _bodies(session: Session) -> Iterator[Named]:
    for text in session.records.texts.all():
        clauses = session.records.clauses.of_text(text.id)
        labels = {clause.id: clause.label for clause in clauses}
        for found in abbreviations(clauses):
            named = [labels[key] for key in found.clause_ids if labels[key]]
            yield Named(
                name=found.full,
                abbreviation=found.short,
                where=_in_clauses(named) if named else "",
                clause_id=next(iter(found.clause_ids), None),
            )


def _in_clauses(labels: list[str]) -> str:
    words = (
        QCoreApplication.translate("People", "clause {labels}")
        if len(labels) == 1
        else QCoreApplication.translate("People", "clauses {labels}")
    )
    return words.format(labels=label_ranges(labels))
