"""Issuing a book, and the register of its copies."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.issue import Copy, Issue
from briefing.domain.meeting import ItemNumber
from briefing.domain.step import StepName
from briefing.edits.edit import Edit
from briefing.edits.text_cleaning import clean_values
from briefing.store.records import Records
from briefing.store.step import Step


@dataclass(frozen=True)
class IssueBook(Edit):
    """Record an issued book and its copies, and store their files. Ids are ignored.

    The numbers of the agenda items are stored, because readers know the items by them from now on.
    """

    is_final: ClassVar[bool] = True
    issue: Issue
    copies: tuple[Copy, ...]
    files: tuple[bytes, ...] = ()

    def name(self, records: Records) -> StepName:
        return StepName(
            QT_TRANSLATE_NOOP("step", "Issue book {number} in {count} copies"),
            {"number": str(self.issue.number), "count": str(len(self.copies))},
        )

    def perform(self, step: Step, records: Records) -> None:
        issue = step.insert(self.issue)
        for copy in self.copies:
            step.insert(replace(copy, issue_id=issue.id))
        for content in self.files:
            step.store_issued_file(content)
        self._store_item_numbers(step, records)

    def _store_item_numbers(self, step: Step, records: Records) -> None:
        meeting_id = self.issue.meeting_id
        printed = records.item_numbers.find_by_meeting(meeting_id).of_items
        for line in records.load_schedule(meeting_id).items:
            if line.number is not None and line.item.id not in printed:
                uid = records.items.get_uid(line.item.id)
                step.insert(ItemNumber(0, meeting_id, uid, line.number))


@dataclass(frozen=True)
class EditCopy(Edit):
    """Change who has a copy, or its status. Without a day, the status is valid from today."""

    copy_id: int
    values: Mapping[str, Any]

    def name(self, records: Records) -> StepName:
        copy = records.copies.get(self.copy_id)
        return StepName(
            QT_TRANSLATE_NOOP("step", "Edit copy {copy} of book {book}"),
            {"copy": str(copy.number), "book": str(records.issues.get(copy.issue_id).number)},
        )

    def perform(self, step: Step, records: Records) -> None:
        since = {"status_on": step.today} if "status" in self.values else {}
        step.update(Copy, self.copy_id, **since | clean_values(self.values))
