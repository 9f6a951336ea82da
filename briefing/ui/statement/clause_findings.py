"""Findings about the selected clause: commitments it may hold, and texts it repeats."""

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from briefing.domain.dismissal import DismissalKind
from briefing.language.dismissed_words import DismissedWords
from briefing.session import Session
from briefing.ui.app.text_analysis_cache import ClauseProposal, EarlierClause
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.statement.statement_model import Paragraph

_Answer = tuple[list[ClauseProposal], list[EarlierClause]]


@dataclass(frozen=True)
class Findings:
    """The findings about one clause.

    `proposed`: commitments that nobody follows yet. `earlier`: the most similar earlier passages.
    """

    clause_id: int
    proposed: tuple[ClauseProposal, ...] = ()
    earlier: tuple[EarlierClause, ...] = ()


class ClauseFinder(QObject):
    """Finds what belongs to the clause searched for last; `findings_ready` carries the result.

    It searches for one clause at a time, so clauses that a person only passes are skipped.
    """

    findings_ready = Signal(Findings)

    def __init__(self, service: WorkspaceService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._requested_paragraph: Paragraph | None = None
        self._is_busy = False

    def search(self, paragraph: Paragraph | None) -> None:
        self._requested_paragraph = paragraph
        if not self._is_busy:
            self._ask()

    def _ask(self) -> None:
        paragraph = self._requested_paragraph
        self._is_busy = paragraph is not None
        if paragraph is not None:
            clause_id, commitments = paragraph.clause.id, paragraph.commitments
            self._service.text_analysis.ask(
                lambda cache: (
                    cache.find_clause_proposals(clause_id, commitments),
                    cache.find_earlier_clauses(clause_id),
                ),
                partial(self._complete_findings, paragraph),
            )

    def _complete_findings(self, paragraph: Paragraph, answer: _Answer) -> None:
        """Add the open commitments of the earlier passages. Only the workspace knows them."""
        proposed, earlier = answer
        if paragraph is not self._requested_paragraph:
            self._ask()
        elif not (proposed or earlier):
            self._emit_findings(paragraph, answer)
        else:
            self._service.ask(
                lambda session: (
                    _remove_skipped(session, proposed),
                    _add_open_commitments(session, earlier),
                ),
                partial(self._emit_findings, paragraph),
            )

    def _emit_findings(self, paragraph: Paragraph, answer: _Answer) -> None:
        proposed, earlier = answer
        if paragraph is not self._requested_paragraph:
            self._ask()
            return
        self._is_busy = False
        self.findings_ready.emit(Findings(paragraph.clause.id, tuple(proposed), tuple(earlier)))


def _remove_skipped(session: Session, proposed: list[ClauseProposal]) -> list[ClauseProposal]:
    skipped = DismissedWords(session.records.dismissals.find_by_kind(DismissalKind.PROPOSAL))
    return [each for each in proposed if each.proposal not in skipped]


def _add_open_commitments(session: Session, earlier: list[EarlierClause]) -> list[EarlierClause]:
    of_clause = session.records.commitments.find_by_clause
    return [
        replace(each, commitments=tuple(c for c in of_clause(each.clause.id) if c.status.is_open))
        for each in earlier
    ]
