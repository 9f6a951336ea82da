"""How many things a book still lacks, in a line that leads to them."""

from PySide6.QtWidgets import QPushButton, QWidget

from briefing.domain.edition import Edition
from briefing.session import Session
from briefing.ui.app.workspace_service import WorkspaceService


class LackLine(QPushButton):
    """Out of sight until it is known. Only the answer to what was asked last is shown."""

    def __init__(self, desk: WorkspaceService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = 0
        self.setProperty("role", "link")
        self.setAutoDefault(False)
        self.hide()

    def ask(self, meeting_id: int, edition: Edition) -> None:
        """Count anew what the book of that edition lacks; what is only worth a look is not."""
        self._asked += 1
        turn = self._asked

        def show(count: int | None) -> None:
            if turn == self._asked:
                self.setText("" if count is None else self._words(count))
                self.setHidden(count is None)

        self._desk.ask(lambda session: _count(session, meeting_id, edition), show)

    def _words(self, count: int) -> str:
        if count == 0:
            return self.tr("Nothing lacks…")
        one, some = self.tr("1 thing lacks…"), self.tr("{count} things lack…")
        return one if count == 1 else some.format(count=count)


def _count(session: Session, meeting_id: int, edition: Edition) -> int | None:
    """None when the meeting is gone."""
    there = session.records.meetings.has(meeting_id)
    return session.books.count_lacks(meeting_id, edition) if there else None
