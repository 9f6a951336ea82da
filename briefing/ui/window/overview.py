"""The content of a workspace at a glance: counts of the side bar, and what can be opened."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from briefing.domain.commitment import Commitment
from briefing.domain.issue import Issue
from briefing.domain.meeting import Meeting
from briefing.domain.statement import Clause, Signatory, Statement
from briefing.session import Session
from briefing.ui.window.side_bar import Place

OVERVIEW_RECORDS = (Statement, Meeting, Commitment, Signatory, Clause, Issue)
"""A change of these records changes the overview."""


@dataclass(frozen=True)
class Overview:
    """Statements and meetings in the order in which they were added, and all counts.

    People and bodies follow from the words of the texts. Their page counts them.
    """

    statements: tuple[Statement, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    counts: Mapping[Place, int] = field(default_factory=dict)

    def find_marking(self, meeting_id: int | None) -> str:
        """Find the marking of a meeting; without an id that of the newest."""
        of_it = [each.marking for each in self.meetings if each.id == meeting_id]
        return next(iter(of_it or [each.marking for each in self.meetings[-1:]]), "")


def load_overview(session: Session) -> Overview:
    records = session.records
    statements, meetings = tuple(records.statements.get_all()), tuple(records.meetings.get_all())
    counts = {
        Place.STATEMENTS: len(statements),
        Place.MEETINGS: len(meetings),
        Place.COMMITMENTS: records.commitments.count(),
        Place.BOOKS: records.issues.count(),
        Place.NOTES: records.annotations.count(),
    }
    return Overview(statements, meetings, counts)
