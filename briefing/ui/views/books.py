"""The books that were made."""

from dataclasses import dataclass

from PySide6.QtCore import QSortFilterProxyModel
from PySide6.QtWidgets import QWidget

from briefing.domain.made_book import MadeBook
from briefing.domain.meeting import Meeting
from briefing.session import Session
from briefing.ui.desk import Desk
from briefing.ui.models.table import Column, RecordTable
from briefing.ui.views.page import TablePage
from briefing.ui.views.table import Table
from briefing.ui.words import edition_name_text, moment_text


@dataclass(frozen=True)
class Made:
    """A book and the meeting it is for."""

    book: MadeBook
    meeting: str


class BooksView(TablePage):
    shows = (MadeBook, Meeting)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Books made"), parent)
        self.model: RecordTable[Made] = RecordTable(self._columns(), self)
        self.table = Table(self.title, self)
        self.table.sort_over(self.model, QSortFilterProxyModel(self))
        self.table.set_widths((150, 3), (130, 0), (60, 0), (140, 3), (140, 0), (160, 0))
        self.setFocusProxy(self.table)
        self.page.addWidget(self.table)
        self.refresh()

    def refresh(self) -> None:
        self.desk.ask(_made, self.model.set_rows)

    def _columns(self) -> list[Column[Made]]:
        return [
            Column(self.tr("Meeting"), lambda made: made.meeting),
            Column(self.tr("Edition"), lambda made: edition_name_text(made.book.edition)),
            Column(self.tr("Format"), lambda made: made.book.format.upper()),
            Column(self.tr("File"), lambda made: made.book.file_name),
            Column(
                self.tr("Made"),
                lambda made: moment_text(made.book.made),
                key=lambda made: made.book.made.isoformat(),
            ),
            Column(self.tr("Check code"), lambda made: made.book.check),
        ]


def _made(session: Session) -> list[Made]:
    """The last one first."""
    titles = {meeting.id: meeting.title for meeting in session.records.meetings.all()}
    books = reversed(session.records.made_books.all())
    return [Made(book, titles.get(book.meeting_id, "")) for book in books]
