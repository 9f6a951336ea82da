"""Adding, editing and deleting notes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.annotation import Anchor, Annotation, AnnotationKind, Audience
from briefing.domain.step import StepName
from briefing.edits.clearance import end_clearance
from briefing.edits.edit import Edit
from briefing.edits.formatting import clean_formatted
from briefing.store.records import Records
from briefing.store.step import Step

_ADD = {
    AnnotationKind.POINT: QT_TRANSLATE_NOOP("step", "Add point to clause {label}"),
    AnnotationKind.IF_RAISED: QT_TRANSLATE_NOOP("step", "Add “if raised” to clause {label}"),
    AnnotationKind.BACKGROUND: QT_TRANSLATE_NOOP("step", "Add background to clause {label}"),
    AnnotationKind.CAUTION: QT_TRANSLATE_NOOP("step", "Add caution to clause {label}"),
    AnnotationKind.QUESTION: QT_TRANSLATE_NOOP("step", "Add question to clause {label}"),
}
_EDIT = QT_TRANSLATE_NOOP("step", "Edit note on clause {label}")


@dataclass(frozen=True)
class AddAnnotation(Edit):
    """Add a note to a clause, or to the words `start`:`end` of it.

    `values` are other fields of the note. Without `as_of` in them, it is the day of today.
    """

    clause_id: int
    kind: AnnotationKind
    audience: Audience
    text: str
    start: int | None = None
    end: int | None = None
    values: Mapping[str, Any] = field(default_factory=dict)

    def name(self, records: Records) -> StepName:
        return StepName(_ADD[self.kind], {"label": records.clauses.get_address(self.clause_id)})

    def perform(self, step: Step, records: Records) -> None:
        values = clean_formatted({"as_of": step.today, **self.values, "text": self.text})
        anchor = None
        if not values["text"].strip():
            raise BriefingError(QT_TRANSLATE_NOOP("error", "A note needs text."))
        if self.start is not None and self.end is not None:
            anchor = Anchor.from_range(
                records.clauses.get(self.clause_id).text, self.start, self.end
            )
        step.insert(
            Annotation(
                id=0,
                clause_id=self.clause_id,
                kind=self.kind,
                audience=self.audience,
                anchor=anchor,
                author=step.author,
                created=step.at,
                changed=step.at,
                **values,
            )
        )


@dataclass(frozen=True)
class WriteAnnotation(AddAnnotation):
    """Store a note while it is typed: the first letter adds it, the next ones change it.

    `annotation_id` is the note, once the caller knows it; before, it is the note that an edit with
    the same `merge_key` added. A note without words is deleted.
    """

    annotation_id: int | None = None

    def name(self, records: Records) -> StepName:
        if self.annotation_id is not None and records.annotations.has(self.annotation_id):
            return StepName(_EDIT, {"label": _get_clause_label(records, self.annotation_id)})
        return super().name(records)

    def perform(self, step: Step, records: Records) -> None:
        note_id = step.find_added(Annotation) or self.annotation_id
        there = note_id is not None and records.annotations.has(note_id)
        if note_id is None or not there:
            if self.text.strip():
                super().perform(step, records)
        elif self.text.strip():
            values = {"text": self.text, "kind": self.kind, "audience": self.audience}
            _update(step, records, note_id, {**self.values, **values})
        else:
            step.delete(Annotation, note_id)


@dataclass(frozen=True)
class EditAnnotation(Edit):
    """Change some fields of a note."""

    annotation_id: int
    values: Mapping[str, Any]

    def name(self, records: Records) -> StepName:
        return StepName(_EDIT, {"label": _get_clause_label(records, self.annotation_id)})

    def perform(self, step: Step, records: Records) -> None:
        _update(step, records, self.annotation_id, self.values)


@dataclass(frozen=True)
class DeleteAnnotation(Edit):
    """Delete a note."""

    annotation_id: int

    def name(self, records: Records) -> StepName:
        return StepName(
            QT_TRANSLATE_NOOP("step", "Delete note on clause {label}"),
            {"label": _get_clause_label(records, self.annotation_id)},
        )

    def perform(self, step: Step, records: Records) -> None:
        step.delete(Annotation, self.annotation_id)


def _get_clause_label(records: Records, annotation_id: int) -> str:
    return records.clauses.get_address(records.annotations.get(annotation_id).clause_id)


def _update(step: Step, records: Records, note_id: int, values: Mapping[str, Any]) -> None:
    note = records.annotations.get(note_id)
    values = end_clearance(note, clean_formatted(values, note))
    step.update(Annotation, note_id, **values, changed=step.at)
