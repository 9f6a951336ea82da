"""What is found about the clause selected: what it seems to bind to, and what it repeats."""

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from briefing.session import Session
from briefing.ui.app.text_analysis_cache import Earlier, Proposed
from briefing.ui.app.workspace_service import Desk
from briefing.ui.statement.statement_model import Paragraph

_Answer = tuple[list[Proposed], list[Earlier]]


@dataclass(frozen=True)
class Findings:
    """Of one clause: the commitments nobody follows yet, and the earlier passages most alike."""

    clause_id: int
    proposed: tuple[Proposed, ...] = ()
    earlier: tuple[Earlier, ...] = ()


class ClauseFinder(QObject):
    """`found` tells the findings of the clause looked at last.

    One clause is asked about at a time: those that a person only passes on the way are left out.
    """

    found = Signal(Findings)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted: Paragraph | None = None
        self._asking = False

    def look(self, paragraph: Paragraph | None) -> None:
        self._wanted = paragraph
        if not self._asking:
            self._ask()

    def _ask(self) -> None:
        paragraph = self._wanted
        self._asking = paragraph is not None
        if paragraph is not None:
            clause_id, commitments = paragraph.clause.id, paragraph.commitments
            self._desk.understanding.ask(
                lambda shelf: (
                    shelf.proposed_of(clause_id, commitments),
                    shelf.earlier(clause_id),
                ),
                partial(self._complete, paragraph),
            )

    def _complete(self, paragraph: Paragraph, answer: _Answer) -> None:
        """Add what is still open of the earlier passages: only the desk knows that."""
        proposed, earlier = answer
        if paragraph is not self._wanted:
            self._ask()
        elif not earlier:
            self._tell(paragraph, proposed, earlier)
        else:
            self._desk.ask(
                lambda session: _with_open_commitments(session, earlier),
                partial(self._tell, paragraph, proposed),
            )

    def _tell(self, paragraph: Paragraph, proposed: list[Proposed], earlier: list[Earlier]) -> None:
        if paragraph is not self._wanted:
            self._ask()
            return
        self._asking = False
        self.found.emit(Findings(paragraph.clause.id, tuple(proposed), tuple(earlier)))


def _with_open_commitments(session: Session, earlier: list[Earlier]) -> list[Earlier]:
    of_clause = session.records.commitments.of_clause
    return [
        replace(each, commitments=tuple(c for c in of_clause(each.clause.id) if c.status.open))
        for each in earlier
    ]
