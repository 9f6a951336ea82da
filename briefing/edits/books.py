"""Recording a book that was made."""

from dataclasses import dataclass
from typing import ClassVar

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.edition import get_edition_title
from briefing.domain.made_book import MadeBook
from briefing.domain.step import StepName
from briefing.edits.edit import Edit
from briefing.store.records import Records
from briefing.store.step import Step


@dataclass(frozen=True)
class RecordBook(Edit):
    """Add a book to the list of books that were made. Its id is ignored."""

    is_final: ClassVar[bool] = True
    book: MadeBook

    def name(self, records: Records) -> StepName:
        return StepName(
            QT_TRANSLATE_NOOP("step", "Record “{file}” ({edition})"),
            {"file": self.book.file_name, "edition": get_edition_title(self.book.edition)},
        )

    def perform(self, step: Step, records: Records) -> None:
        step.insert(self.book)
