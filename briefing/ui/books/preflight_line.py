"""The link that counts the preflight issues of a book and leads to them."""

from PySide6.QtWidgets import QPushButton, QWidget

from briefing.domain.edition import Edition
from briefing.session import Session
from briefing.ui.app.workspace_service import WorkspaceService


class PreflightLine(QPushButton):
    """Hidden until the number is known. Only the answer to the last request is shown."""

    def __init__(self, service: WorkspaceService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._request_number = 0
        self.setProperty("role", "link")
        self.setAutoDefault(False)
        self.hide()

    def count_for(self, meeting_id: int, edition: Edition) -> None:
        """Count the issues of an edition's book again, without the hints."""
        self._request_number += 1
        number = self._request_number

        def show_count(count: int | None) -> None:
            if number == self._request_number:
                self.setText("" if count is None else self._format_count(count))
                self.setHidden(count is None)

        self._service.ask(lambda session: _count_issues(session, meeting_id, edition), show_count)

    def _format_count(self, count: int) -> str:
        if count == 0:
            return self.tr("Nothing missing…")
        return self.tr("{count} missing…", "", count).format(count=count)


def _count_issues(session: Session, meeting_id: int, edition: Edition) -> int | None:
    """Count the issues, or return None when the meeting is deleted."""
    is_there = session.records.meetings.has(meeting_id)
    return session.books.count_preflight_issues(meeting_id, edition) if is_there else None
