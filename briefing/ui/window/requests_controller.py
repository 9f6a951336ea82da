"""What the window does with requests: shows them, makes sheets, takes replies."""

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from briefing.common.caution import Caution
from briefing.domain.reply import Reply
from briefing.session import Session
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.window.pages import Pages

if TYPE_CHECKING:
    from briefing.ui.requests.requests_view import RequestsView


class RequestsController(QObject):
    """The commands of the requests. `report` says where files are."""

    def __init__(
        self,
        service: WorkspaceService,
        pages: Pages,
        report: Callable[[list[Path], list[Caution]], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._service = service
        self._pages = pages
        self._report = report
        self._window = window

    @cached_property
    def page(self) -> "RequestsView":
        from briefing.ui.requests.requests_view import RequestsView

        page = RequestsView(self._service, self._pages)
        page.sheets_requested.connect(self.choose_addressees)
        page.replies_requested.connect(self.choose_files)
        return page

    def show_requests(self) -> None:
        """Show who was asked and who has answered."""
        self._pages.show_side_page(self.page)

    def choose_addressees(self) -> None:
        """Ask who is asked before the open meeting, or before the newest."""
        opened = self._pages.meeting_id

        def find_meeting(session: Session) -> int | None:
            ids = [meeting.id for meeting in session.records.meetings.get_all()]
            return opened if opened in ids else ids[-1] if ids else None

        def show(meeting_id: int | None) -> None:
            from briefing.ui.requests.sheets_dialog import SheetsDialog

            if meeting_id is not None:
                dialog = SheetsDialog(self._service, meeting_id, self._window)
                dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
                dialog.sheets_made.connect(self._report)
                dialog.open()

        self._service.ask(find_meeting, show)

    def choose_files(self) -> None:
        """Ask for sheets that came back, and show their answers."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Sheets that came back"), "", "*.docx *.odt"
        )
        if names:
            paths = [Path(name) for name in names]
            self._service.ask(lambda session: session.replies.read(paths), self.show_replies)

    def take_dropped(self, paths: list[Path], otherwise: Callable[[], None]) -> None:
        """Show the answers of sheets that were dropped on the window; `otherwise` for others."""

        def show(replies: list[Reply]) -> None:
            if replies:
                self.show_replies(replies)
            else:
                otherwise()

        self._service.ask(lambda session: _read_sheets(session, paths), show)

    def show_replies(self, replies: Sequence[Reply]) -> None:
        from briefing.ui.requests.replies_dialog import RepliesDialog

        dialog = RepliesDialog(self._service, replies, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def _read_sheets(session: Session, paths: list[Path]) -> list[Reply]:
    """Read files if one of them is a sheet. A workspace without requests expects none."""
    if session.is_read_only or not session.records.requests.count():
        return []
    replies = session.replies.read(paths)
    return replies if any(reply.is_sheet for reply in replies) else []
