"""What the menu does with meetings: add, duplicate, delete."""

from datetime import date

from PySide6.QtCore import QObject, QTimeZone

from briefing.domain.meeting import Meeting
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.window.message_bar import MessageBar
from briefing.ui.window.pages import Pages


class MeetingCommands(QObject):
    """The commands of the open meeting. Each imports its edit, so that the window opens fast."""

    def __init__(
        self, service: WorkspaceService, pages: Pages, messages: MessageBar, parent: QObject
    ) -> None:
        super().__init__(parent)
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
