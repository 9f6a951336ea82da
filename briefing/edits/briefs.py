"""Writing, changing and deleting briefs."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.brief import Brief, BriefKind
from briefing.domain.step import StepName
from briefing.edits.clearance import end_clearance
from briefing.edits.edit import Edit
from briefing.edits.formatting import clean_formatted
from briefing.store.records import Records
from briefing.store.step import Step

_WRITE = {
    BriefKind.SCENE: QT_TRANSLATE_NOOP("step", "Write scene-setter of “{title}”"),
    BriefKind.POSITION: QT_TRANSLATE_NOOP("step", "Write their position on “{title}”"),
    BriefKind.PRESS_LINE: QT_TRANSLATE_NOOP("step", "Write press line on “{title}”"),
    BriefKind.ADDENDUM: QT_TRANSLATE_NOOP("step", "Write addendum to “{title}”"),
}


@dataclass(frozen=True)
class WriteBrief(Edit):
    """Store a brief while it is typed: the first letter adds it, the next ones change it.

    `brief_id` is the brief, once the caller knows it; before, it is the brief that an edit with
    the same `merge_key` added. A brief without words is deleted. `values` are other fields of a
    new brief; without them it gets the usual audience of its kind, and today as its day.
    `formatting` is how the words look (None: as before).
    """

    meeting_id: int
    kind: BriefKind
    text: str
    item_id: int | None = None
    brief_id: int | None = None
    values: Mapping[str, Any] = field(default_factory=dict)
    formatting: str | None = None

    def name(self, records: Records) -> StepName:
        return StepName(_WRITE[self.kind], {"title": self._get_title(records)})

    def perform(self, step: Step, records: Records) -> None:
        brief_id = step.find_added(Brief) or self.brief_id
        has_words = self.text.strip()
        if brief_id is None or not records.briefs.has(brief_id):
            if has_words:
                self._add(step, records)
        elif has_words:
            _update(step, records, brief_id, self._get_words())
        else:
            step.delete(Brief, brief_id)

    def _add(self, step: Step, records: Records) -> None:
        meeting_id = self.meeting_id
        if self.item_id is not None:
            meeting_id = records.items.get(self.item_id).meeting_id
        values: dict[str, Any] = {"audience": self.kind.usual_audience, "as_of": step.today}
        step.insert(
            Brief(
                id=0,
                meeting_id=meeting_id,
                item_id=self.item_id,
                kind=self.kind,
                author=step.author,
                created=step.at,
                changed=step.at,
                **clean_formatted({**values, **self.values, **self._get_words()}),
            )
        )

    def _get_words(self) -> dict[str, str]:
        words = {"text": self.text}
        return words if self.formatting is None else {**words, "formatting": self.formatting}

    def _get_title(self, records: Records) -> str:
        if self.item_id is not None:
            return records.items.get(self.item_id).title
        return records.meetings.get(self.meeting_id).title


@dataclass(frozen=True)
class EditBrief(Edit):
    """Change some fields of a brief."""

    brief_id: int
    values: Mapping[str, Any]

    def name(self, records: Records) -> StepName:
        return _make_name(
            QT_TRANSLATE_NOOP("step", "Edit brief for “{title}”"), records, self.brief_id
        )

    def perform(self, step: Step, records: Records) -> None:
        if not self.values.get("text", "some").strip():
            raise BriefingError(QT_TRANSLATE_NOOP("error", "A brief needs text."))
        _update(step, records, self.brief_id, self.values)


@dataclass(frozen=True)
class DeleteBrief(Edit):
    """Delete a brief."""

    brief_id: int

    def name(self, records: Records) -> StepName:
        return _make_name(
            QT_TRANSLATE_NOOP("step", "Delete brief for “{title}”"), records, self.brief_id
        )

    def perform(self, step: Step, records: Records) -> None:
        step.delete(Brief, self.brief_id)


def _make_name(pattern: str, records: Records, brief_id: int) -> StepName:
    brief = records.briefs.get(brief_id)
    if brief.item_id is not None:
        return StepName(pattern, {"title": records.items.get(brief.item_id).title})
    return StepName(pattern, {"title": records.meetings.get(brief.meeting_id).title})


def _update(step: Step, records: Records, brief_id: int, values: Mapping[str, Any]) -> None:
    brief = records.briefs.get(brief_id)
    values = end_clearance(brief, clean_formatted(values, brief))
    step.update(Brief, brief_id, **values, changed=step.at)
