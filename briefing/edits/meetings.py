"""Adding, changing, duplicating and deleting meetings."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain import clock
from briefing.domain.brief import Brief
from briefing.domain.meeting import (
    AgendaItem,
    DocumentToSign,
    ItemClause,
    Meeting,
    MeetingParty,
)
from briefing.domain.person import Delegate
from briefing.domain.statement import Party
from briefing.domain.step import StepName
from briefing.edits.edit import Edit
from briefing.edits.items import find_clauses_with_open_commitments
from briefing.edits.meeting_times import refuse_impossible_times
from briefing.edits.parties import get_or_add_party
from briefing.edits.text_cleaning import clean_text, clean_values
from briefing.store.records import Records
from briefing.store.step import Step

_TIMES = {"date", "start", "end", "days", "time_zone"}


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
        meeting = replace(self.meeting, **_check_values({**vars(self.meeting), "id": 0}))
        refuse_impossible_times(meeting)
        meeting = step.insert(meeting)
        _add_parties(step, records, meeting.id, self.parties)


@dataclass(frozen=True)
class EditMeeting(Edit):
    """Change some fields of a meeting, and its parties unless `parties` is None."""

    meeting_id: int
    values: Mapping[str, Any]
    parties: tuple[str, ...] | None = None

    def name(self, records: Records) -> StepName:
        return _make_name(
            QT_TRANSLATE_NOOP("step", "Edit meeting “{title}”"), records, self.meeting_id
        )

    def perform(self, step: Step, records: Records) -> None:
        meeting = step.update(Meeting, self.meeting_id, **_check_values(self.values))
        if self.values.keys() & _TIMES:
            refuse_impossible_times(meeting, records.items.find_by_meeting(self.meeting_id))
        if self.parties is not None:
            for attendance in records.meeting_parties.find_by_meeting(self.meeting_id):
                step.delete(MeetingParty, attendance.id)
            _add_parties(step, records, self.meeting_id, self.parties)


@dataclass(frozen=True)
class DuplicateMeeting(Edit):
    """Add the next round of a meeting, under a new title unless that is empty.

    It has the parties, the delegations and the items, with their clauses that still have open
    commitments. It has no date, no briefs and nothing to sign. Both meetings are in one series.
    """

    meeting_id: int
    title: str = ""

    def name(self, records: Records) -> StepName:
        return _make_name(
            QT_TRANSLATE_NOOP("step", "Duplicate meeting “{title}”"), records, self.meeting_id
        )

    def perform(self, step: Step, records: Records) -> None:
        old = records.meetings.get(self.meeting_id)
        series = old.series or old.title
        step.update(Meeting, old.id, series=series)
        values = _check_values({"title": self.title.strip() or old.title})
        following = None if old.round is None else old.round + 1
        new = step.insert(replace(old, date=None, series=series, round=following, **values))
        for party in records.meeting_parties.find_by_meeting(old.id):
            step.insert(replace(party, meeting_id=new.id))
        for delegate in records.delegates.find_by_meeting(old.id):
            step.insert(replace(delegate, meeting_id=new.id))
        open_ids = set(find_clauses_with_open_commitments(records))
        for item in records.items.find_by_meeting(old.id):
            item_id = step.insert(replace(item, meeting_id=new.id)).id
            for taken_up in records.item_clauses.find_by_item(item.id):
                if taken_up.clause_id in open_ids:
                    step.insert(replace(taken_up, item_id=item_id))


@dataclass(frozen=True)
class DeleteMeeting(Edit):
    """Delete a meeting with its agenda, its delegations and its briefs.

    Raises BriefingError if a book of it was made: the book stays in the list.
    """

    meeting_id: int

    def name(self, records: Records) -> StepName:
        return _make_name(
            QT_TRANSLATE_NOOP("step", "Delete meeting “{title}”"), records, self.meeting_id
        )

    def perform(self, step: Step, records: Records) -> None:
        self._refuse_if_used(records)
        for kind, records_of_kind in (
            (ItemClause, records.item_clauses.find_by_meeting(self.meeting_id)),
            (Brief, records.briefs.find_by_meeting(self.meeting_id)),
            (AgendaItem, records.items.find_by_meeting(self.meeting_id)),
            (DocumentToSign, records.documents.find_by_meeting(self.meeting_id)),
            (Delegate, records.delegates.find_by_meeting(self.meeting_id)),
            (MeetingParty, records.meeting_parties.find_by_meeting(self.meeting_id)),
        ):
            for record in records_of_kind:
                step.delete(kind, record.id)
        step.delete(Meeting, self.meeting_id)

    def _refuse_if_used(self, records: Records) -> None:
        if records.requests.find_by_meeting(self.meeting_id):
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error",
                    "“{title}” cannot be deleted: a sheet was made for it. Rename the meeting if "
                    "you want to use it for something else.",
                ),
                title=records.meetings.get(self.meeting_id).title,
            )
        books = records.made_books.find_by_meeting(self.meeting_id)
        if books or records.issues.find_by_meeting(self.meeting_id):
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error",
                    "“{title}” cannot be deleted: a book was made for it. Rename the meeting if "
                    "you want to use it for something else.",
                ),
                title=records.meetings.get(self.meeting_id).title,
            )


def _make_name(pattern: str, records: Records, meeting_id: int) -> StepName:
    return StepName(pattern, {"title": records.meetings.get(meeting_id).title})


def _add_parties(step: Step, records: Records, meeting_id: int, parties: tuple[str, ...]) -> None:
    """Add the parties of a meeting, each once."""
    for position, name in enumerate(dict.fromkeys(map(clean_text, parties))):
        party: Party = get_or_add_party(step, records, name)
        step.insert(MeetingParty(0, meeting_id, party.id, position))


def _check_values(values: Mapping[str, Any]) -> dict[str, Any]:
    """Clean the fields of a meeting; raise BriefingError for values that are not possible."""
    if "time_zone" in values:
        _refuse_unknown_zone(values["time_zone"])
    for name in values.get("clocks", "").split(","):
        if name.strip():
            _refuse_unknown_zone(name.strip())
    day = values.get("date")
    if day is not None and day.year == dt.MAXYEAR:
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error", "Dates after {date} are not supported. Give an earlier date."
            ),
            date=day.isoformat(),
        )
    return clean_values(values)


def _refuse_unknown_zone(name: str) -> None:
    if not clock.is_zone(name):
        raise make_zone_error(name)


def make_zone_error(name: str) -> BriefingError:
    sentence = QT_TRANSLATE_NOOP(
        "error", "“{name}” is not a time zone. Write it as Asia/Almaty or UTC."
    )
    return BriefingError(sentence, name=name)
