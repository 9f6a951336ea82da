"""Books that were issued, for the tests of what comes after."""

from dataclasses import dataclass
from datetime import UTC, datetime

from briefing.book.frozen import freeze
from briefing.book.languages import AS_TAKEN_UP, Languages
from briefing.domain.edition import Edition
from briefing.domain.issue import Issue
from briefing.domain.step import StepName
from briefing.edits.edit import Edit
from briefing.session import Session
from briefing.store.records import Records
from briefing.store.step import Step
from briefing.writers import order
from briefing.writers.layout import STANDARD, Layout

ON = datetime(2022, 10, 5, 8, 0, tzinfo=UTC)


@dataclass(frozen=True)
class _Entered(Edit):
    issue: Issue

    def name(self, records: Records) -> StepName:  # noqa: ARG002 - as every edit has it
        return StepName("Issue")

    def perform(self, step: Step, records: Records) -> None:  # noqa: ARG002 - the same
        step.insert(self.issue)


def issued(
    session: Session,
    edition: Edition,
    layout: Layout = STANDARD,
    languages: Languages = AS_TAKEN_UP,
) -> int:
    """Issue the book of the first meeting as it is now; its number."""
    book = session.books.compose(1, edition, ON, languages=languages)
    number = session.records.issues.next_number()
    made_as = order.written(layout, languages, edition)
    given = (1, edition.name, book.marking, ON, "A. Officer", book.check, freeze(book), made_as)
    session.perform(_Entered(Issue(0, number, *given)))
    return number
