"""The programme of a meeting as a file of its own: a calendar, or one page."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from briefing.book.compose import fill_titles
from briefing.book.languages import AS_TAKEN_UP, choose_languages
from briefing.book.programme_sheet import compose_programme_sheet
from briefing.common.atomic_file import atomic_write, os_errors_as_sentences
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP, load_wording
from briefing.domain.edition import PRESS
from briefing.session.material import gather_material
from briefing.store.records import Records
from briefing.writers import book_file

CALENDAR = ".ics"
SUFFIXES = (CALENDAR, ".pdf", ".docx")
"""The kinds of file that a programme can be."""


class Programmes:
    """Writes the programmes of the meetings of a workspace."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def write(
        self,
        meeting_id: int,
        path: Path,
        language: str | None = None,
        prepared: datetime | None = None,
    ) -> None:
        """Write the programme of a meeting: its kind follows from the name of the file.

        Raises BriefingError for another kind of file, and for a calendar without dates.
        """
        suffix, at = path.suffix.casefold(), prepared or datetime.now(UTC)
        if suffix not in SUFFIXES:
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error",
                    "A programme is an .ics, .pdf or .docx file, not “{suffix}”. Change its name.",
                ),
                suffix=path.suffix,
            )
        if suffix == CALENDAR:
            content = self._render_calendar(meeting_id, at)
        else:
            content = self._render_sheet(meeting_id, suffix, language, at)
        with os_errors_as_sentences(path), atomic_write(path) as stream:
            stream.write(content)

    def _render_calendar(self, meeting_id: int, prepared: datetime) -> bytes:
        records = self._records
        meeting, schedule = records.meetings.get(meeting_id), records.load_schedule(meeting_id)
        if meeting.date is None:
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error", "“{title}” has no date. Give it one before you make a calendar."
                ),
                title=meeting.title,
            )
        # The library takes as long to import as the window takes to start.
        from briefing.writers.calendar_file import render_calendar

        uids = {line.item.id: records.items.get_uid(line.item.id) for line in schedule.items}
        return render_calendar(meeting, schedule, uids, prepared)

    def _render_sheet(
        self, meeting_id: int, suffix: str, language: str | None, prepared: datetime
    ) -> bytes:
        material = choose_languages(gather_material(self._records, meeting_id, PRESS), AS_TAKEN_UP)
        documents = tuple(self._records.documents.find_by_meeting(meeting_id))
        wording = load_wording(language)
        material = fill_titles(replace(material, documents=documents), wording)
        local = prepared.astimezone(ZoneInfo(material.meeting.time_zone))
        return book_file.render_sheet(compose_programme_sheet(material, local, wording), suffix)
