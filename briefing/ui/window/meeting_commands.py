"""What the menu does with meetings: add, duplicate, delete, write the programme."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QTimeZone
from PySide6.QtWidgets import QFileDialog, QWidget

from briefing.book.file_names import make_file_stem
from briefing.domain.meeting import Meeting
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.chosen_folders import FileKind, propose_place, remember_place
from briefing.ui.window.commands import make_opener
from briefing.ui.window.message_bar import MessageBar
from briefing.ui.window.pages import Pages

_PROGRAMME_SUFFIXES = (".pdf", ".docx", ".ics")


class MeetingCommands(QObject):
    """The commands of the open meeting. Each imports its edit, so that the window opens fast."""

    def __init__(
        self, service: WorkspaceService, pages: Pages, messages: MessageBar, window: QWidget
    ) -> None:
        super().__init__(window)
        self._window = window
        self._service = service
        self._pages = pages
        self._messages = messages

    def add_meeting(self) -> None:
        """Add a meeting. It is filled in on its page."""
        from briefing.edits.meetings import AddMeeting

        meeting = Meeting(
            id=0,
            title=self.tr("New meeting"),
            time_zone=bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC",
            date=date.today(),
        )
        self._service.perform(
            AddMeeting(meeting),
            lambda changed: self._pages.begin_meeting(changed.get_ids(Meeting)[-1]),
        )

    def duplicate_meeting(self) -> None:
        """Add the next round of the open meeting, and open it for filling in."""
        from briefing.edits.meetings import DuplicateMeeting

        if self._pages.meeting_id is not None:
            self._service.perform(
                DuplicateMeeting(self._pages.meeting_id),
                lambda changed: self._pages.begin_meeting(max(changed.get_ids(Meeting))),
            )

    def delete_meeting(self) -> None:
        """Delete the open meeting. Undo brings it back."""
        from briefing.edits.meetings import DeleteMeeting

        if self._pages.meeting_id is not None:
            sentence = self.tr("The meeting was deleted with its agenda. Undo brings it back.")
            # Another page is shown after the edit, and hides the messages of the one before it.
            self._service.perform(
                DeleteMeeting(self._pages.meeting_id),
                lambda _: self._service.ask(
                    lambda _: None, lambda _: self._messages.show_message(sentence, good=True)
                ),
            )

    def write_programme(self) -> None:
        """Ask for a file, and write the programme of the open meeting into it."""
        meeting_id = self._pages.meeting_id
        if meeting_id is None:
            return
        stem = make_file_stem(self._pages.meeting.title, self.tr("Programme"))
        kinds = (self.tr("PDF (*.pdf)"), self.tr("Word (*.docx)"), self.tr("Calendar (*.ics)"))
        name, kind = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save the programme"),
            propose_place(FileKind.BOOK, f"{stem}.pdf"),
            ";;".join(kinds),
        )
        if not name:
            return
        path = Path(name)
        remember_place(FileKind.BOOK, path)
        if path.suffix.casefold() not in _PROGRAMME_SUFFIXES:
            path = path.with_name(path.name + _PROGRAMME_SUFFIXES[kinds.index(kind)])
        language = QLocale().bcp47Name().partition("-")[0]
        self._service.ask(
            lambda session: session.programmes.write(meeting_id, path, language),
            lambda _: self._messages.show_message(
                self.tr("Made {file} in {folder}.").format(file=path.name, folder=path.parent),
                (self.tr("Open"), make_opener(path)),
                good=True,
            ),
        )
