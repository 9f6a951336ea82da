"""The documents to be signed at a meeting."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.meeting import DocumentToSign
from briefing.domain.step import StepName
from briefing.edits.edit import Edit
from briefing.edits.text_cleaning import clean_values
from briefing.store.records import Records
from briefing.store.step import Step

MOST_ORIGINALS = 99


@dataclass(frozen=True)
class AddDocument(Edit):
    """Add a document to be signed at a meeting, after those that are there."""

    meeting_id: int
    title: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def name(self, records: Records) -> StepName:
        return StepName(QT_TRANSLATE_NOOP("step", "Add document “{title}”"), {"title": self.title})

    def perform(self, step: Step, records: Records) -> None:
        positions = [each.position for each in records.documents.find_by_meeting(self.meeting_id)]
        values = _check_values({"title": self.title, **self.values})
        position = max(positions, default=-1) + 1
        step.insert(DocumentToSign(0, self.meeting_id, position, **values))


@dataclass(frozen=True)
class EditDocument(Edit):
    """Change some fields of a document to be signed."""

    document_id: int
    values: Mapping[str, Any]

    def name(self, records: Records) -> StepName:
        return _make_name(
            QT_TRANSLATE_NOOP("step", "Edit document “{title}”"), records, self.document_id
        )

    def perform(self, step: Step, records: Records) -> None:
        step.update(DocumentToSign, self.document_id, **_check_values(self.values))


@dataclass(frozen=True)
class MoveDocument(Edit):
    """Move a document to `position` among those of its meeting, counted from 0 without it."""

    document_id: int
    position: int

    def name(self, records: Records) -> StepName:
        return _make_name(
            QT_TRANSLATE_NOOP("step", "Move document “{title}”"), records, self.document_id
        )

    def perform(self, step: Step, records: Records) -> None:
        meeting_id = records.documents.get(self.document_id).meeting_id
        order = [each.id for each in records.documents.find_by_meeting(meeting_id)]
        order.remove(self.document_id)
        order.insert(self.position, self.document_id)
        for position, document_id in enumerate(order):
            step.update(DocumentToSign, document_id, position=position)


@dataclass(frozen=True)
class DeleteDocument(Edit):
    """Delete a document from those to be signed."""

    document_id: int

    def name(self, records: Records) -> StepName:
        return _make_name(
            QT_TRANSLATE_NOOP("step", "Delete document “{title}”"), records, self.document_id
        )

    def perform(self, step: Step, records: Records) -> None:
        step.delete(DocumentToSign, self.document_id)


def _check_values(values: Mapping[str, Any]) -> dict[str, Any]:
    """Clean the fields of a document; raise BriefingError for values that are not possible."""
    if not 1 <= values.get("originals", 1) <= MOST_ORIGINALS:
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "A document has 1 to {most} originals, not {number}."),
            most=MOST_ORIGINALS,
            number=values["originals"],
        )
    return clean_values(values)


def _make_name(pattern: str, records: Records, document_id: int) -> StepName:
    return StepName(pattern, {"title": records.documents.get(document_id).title})
