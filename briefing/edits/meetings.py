"""Adding and changing meetings."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from zoneinfo import ZoneInfo

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.meeting import Meeting, MeetingParty
from briefing.domain.statement import Party
from briefing.domain.step import StepName
from briefing.edits.edit import Edit
from briefing.edits.parties import get_or_add_party
from briefing.edits.text_cleaning import clean_text, clean_values
from briefing.store.records import Records
from briefing.store.step import Step


@dataclass(frozen=True)
class AddMeeting(Edit):
    """Add a meeting of these parties, the desk's own side first. Its id is ignored."""

    meeting: Meeting
    parties: tuple[str, ...] = ()

    def name(self, records: Records) -> StepName:
        return StepName(
            QT_TRANSLATE_NOOP("step", "Add meeting “{title}”"), {"title": self.meeting.title}
        )

    def perform(self, step: Step, records: Records) -> None:
        meeting = step.insert(
            replace(self.meeting, **_check_values({**vars(self.meeting), "id": 0}))
        )
        _add_parties(step, records, meeting.id, self.parties)


@dataclass(frozen=True)
class EditMeeting(Edit):
    """Change some fields of a meeting, and its parties unless `parties` is None."""

    meeting_id: int
    values: Mapping[str, Any]
    parties: tuple[str, ...] | None = None

    def name(self, records: Records) -> StepName:
        return StepName(
            QT_TRANSLATE_NOOP("step", "Edit meeting “{title}”"),
            {"title": records.meetings.get(self.meeting_id).title},
        )

    def perform(self, step: Step, records: Records) -> None:
        step.update(Meeting, self.meeting_id, **_check_values(self.values))
        if self.parties is not None:
            for attendance in records.meeting_parties.find_by_meeting(self.meeting_id):
                step.delete(MeetingParty, attendance.id)
            _add_parties(step, records, self.meeting_id, self.parties)


def _add_parties(step: Step, records: Records, meeting_id: int, parties: tuple[str, ...]) -> None:
    """Add the parties of a meeting, each once."""
    for position, name in enumerate(dict.fromkeys(map(clean_text, parties))):
        party: Party = get_or_add_party(step, records, name)
        step.insert(MeetingParty(0, meeting_id, party.id, position))


def _check_values(values: Mapping[str, Any]) -> dict[str, Any]:
    """Clean the fields of a meeting; raise BriefingError for values that are not possible."""
    if "time_zone" in values and not _is_zone(values["time_zone"]):
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error", "“{name}” is not a time zone. Write it as Asia/Almaty or UTC."
            ),
            name=values["time_zone"],
        )
    day = values.get("date")
    if day is not None and day.year == dt.MAXYEAR:
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error", "Dates after {date} are not supported. Give an earlier date."
            ),
            date=day.isoformat(),
        )
    return clean_values(values)


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # an unknown name, no name, a folder of zones
        return False
    return True
