"""Meetings."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from briefing.domain.meeting import Meeting, MeetingParty
from briefing.domain.statement import Party
from briefing.domain.step import StepName
from briefing.domain.wording import QT_TRANSLATE_NOOP
from briefing.edits.edit import Edit
from briefing.edits.parties import party_named
from briefing.store.records import Records
from briefing.store.step import Step


@dataclass(frozen=True)
class AddMeeting(Edit):
    """Add a meeting of the parties named, the desk's own first; its id does not count."""

    meeting: Meeting
    parties: tuple[str, ...] = ()

    def name(self, records: Records) -> StepName:
        return StepName(
            QT_TRANSLATE_NOOP("step", "Add meeting “{title}”"), {"title": self.meeting.title}
        )

    def perform(self, step: Step, records: Records) -> None:
        meeting = step.insert(replace(self.meeting, id=0))
        _attend(step, records, meeting.id, self.parties)


@dataclass(frozen=True)
class EditMeeting(Edit):
    """Change some fields of a meeting, and who attends it unless `parties` is None."""

    meeting_id: int
    values: Mapping[str, Any]
    parties: tuple[str, ...] | None = None

    def name(self, records: Records) -> StepName:
        return StepName(
            QT_TRANSLATE_NOOP("step", "Edit meeting “{title}”"),
            {"title": records.meetings.get(self.meeting_id).title},
        )

    def perform(self, step: Step, records: Records) -> None:
        step.update(Meeting, self.meeting_id, **self.values)
        if self.parties is not None:
            for attendance in records.meeting_parties.of_meeting(self.meeting_id):
                step.delete(MeetingParty, attendance.id)
            _attend(step, records, self.meeting_id, self.parties)


def _attend(step: Step, records: Records, meeting_id: int, parties: tuple[str, ...]) -> None:
    for position, name in enumerate(parties):
        party: Party = party_named(step, records, name)
        step.insert(MeetingParty(0, meeting_id, party.id, position))
