"""The pages of the window, and how one goes from one to another."""

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from briefing.session import Session
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.labels import format_date
from briefing.ui.controls.table_page import EmptyPage, TablePage
from briefing.ui.statement.statement_view import StatementView
from briefing.ui.window.overview import Overview
from briefing.ui.window.side_bar import OutlineEntry, Place
from briefing.ui.window.top_bar import Choice

if TYPE_CHECKING:
    from briefing.ui.meeting.meeting_view import MeetingView
    from briefing.ui.people.people_view import PeopleView
    from briefing.ui.review.proof_sheet import ProofSheet


@dataclass(frozen=True)
class Location:
    """The place in the window, with ids only, so that it can be opened again."""

    place: Place
    statement_id: int | None
    clause_id: int | None
    meeting_id: int | None
    item_id: int | None


class Pages(QStackedWidget):
    """Shows one page at a time. `moved` says that another place or record is shown.

    A page that is seldom the first is made when it is first needed, so that the window opens
    faster. `proof_created` has the proof sheet, `counted` the number of people and bodies,
    `notified` what a page has done.
    """

    moved = Signal()
    outlined = Signal()
    import_requested = Signal()
    meeting_requested = Signal()
    proof_created = Signal(object)
    counted = Signal(int)
    notified = Signal(str)
    print_requested = Signal()
    files_written = Signal(list, list)
    compare_requested = Signal(int)
    preflight_requested = Signal()

    def __init__(self, service: WorkspaceService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._overview = Overview()
        self._outlines: dict[Place, list[OutlineEntry]] = {}
        self.place = Place.STATEMENTS
        self.statement_id: int | None = None
        self.meeting_id: int | None = None
        self.statement = StatementView(service, self)
        self._is_at_proof = False
        self._pages: dict[Place, StatementView | MeetingView | TablePage] = {
            Place.STATEMENTS: self.statement
        }
        self._empty_pages = self._make_empty_pages()
        for page in self._empty_pages.values():
            self.addWidget(page)
        self._join(Place.STATEMENTS)
        self._connect()

    @property
    def meeting(self) -> "MeetingView":
        return cast("MeetingView", self._get_page(Place.MEETINGS))

    @property
    def people(self) -> "PeopleView":
        return cast("PeopleView", self._get_page(Place.PEOPLE))

    @cached_property
    def proof(self) -> "ProofSheet":
        """The import under review. It imports the readers, which takes long."""
        from briefing.ui.review.proof_sheet import ProofSheet

        sheet = ProofSheet(self)
        self.addWidget(sheet)
        self.proof_created.emit(sheet)
        return sheet

    def show_side_page(self, page: TablePage) -> None:
        """Show a page that is not a place of the side bar. The caller makes it."""
        if self.indexOf(page) < 0:
            self.addWidget(page)
            page.title_changed.connect(self.moved)
            page.go_to_clause.connect(self.go_to_clause)
            page.files_written.connect(self.files_written)
        self.setCurrentWidget(page)
        self.moved.emit()
        self.take_focus()

    @property
    def side_page(self) -> TablePage | None:
        """The page shown that is not a place of the side bar."""
        page = self.currentWidget()
        beside = isinstance(page, TablePage) and page not in self._pages.values()
        return cast("TablePage", page) if beside else None

    @property
    def is_reviewing(self) -> bool:
        """Whether there is an import under review."""
        return "proof" in self.__dict__ and self.proof.is_open

    @property
    def title(self) -> str:
        """The title of what is open; the name of the place if nothing is open."""
        if self.is_proof_shown:
            return self.proof.title
        if self.side_page is not None:
            return self.side_page.title
        return (
            ""
            if self.currentWidget() in self._empty_pages.values()
            else self._get_page(self.place).title
        )

    @property
    def outline(self) -> list[OutlineEntry]:
        empty = self.currentWidget() in self._empty_pages.values()
        nothing = empty or self.is_proof_shown or self.side_page is not None
        return [] if nothing else self._outlines.get(self.place, [])

    def list_panes(self) -> list[QWidget]:
        """List the panes of the page shown."""
        page = self.currentWidget()
        assert page is not None
        return list(getattr(page, "panes", (page,)))

    def go_to_find_field(self) -> bool:
        """Go to the field that finds on the page; return whether it has one."""
        page = self.currentWidget()
        field = getattr(page, "find_field", None)
        if not isinstance(field, QLineEdit) or not field.isEnabled():
            return False
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()
        return True

    def leave(self) -> bool:
        """Go back from a page that was opened from a menu; return whether there was one."""
        if self.side_page is None:
            return False
        self._go_to(self.place)
        self.take_focus()
        return True

    def list_choices(self) -> tuple[list[Choice], int | None]:
        """List what can be opened at this place, and the id of what is open."""
        if self.side_page is not None:
            return [], None
        if self.place is Place.STATEMENTS:
            titles = [(each.id, each.title, each.date) for each in self._overview.statements]
            current = self.statement_id
        elif self.place is Place.MEETINGS:
            titles = [(each.id, each.title, each.date) for each in self._overview.meetings]
            current = self.meeting_id
        else:
            return [], None
        titled = [(key, " · ".join(filter(None, (t, format_date(d))))) for key, t, d in titles]
        return titled, current

    def set_overview(self, overview: Overview) -> None:
        """Set what can be opened. A record that was deleted is closed."""
        self._overview = overview
        self.statement_id = _keep_if_listed(
            self.statement_id, [each.id for each in overview.statements]
        )
        self.meeting_id = _keep_if_listed(self.meeting_id, [each.id for each in overview.meetings])
        if self.side_page is None:
            self._go_to(self.place)
        else:
            self.moved.emit()

    def show_place(self, place: Place) -> None:
        """Go to a place: to what was open there last, or to the newest."""
        self._is_at_proof = self.is_reviewing
        self._go_to(place)

    def show_proof(self) -> None:
        """Show the import under review."""
        self.show_place(Place.STATEMENTS)
        self.take_focus()

    @property
    def is_proof_shown(self) -> bool:
        """Whether the page shown is the import under review."""
        return "proof" in self.__dict__ and self.currentWidget() is self.proof

    def _go_to(self, place: Place) -> None:
        self.place = place
        if place is Place.STATEMENTS and self._is_at_proof and self.is_reviewing:
            self._show(place)
        elif place is Place.STATEMENTS and self.statement_id is None and self._overview.statements:
            self.open_statement(self._overview.statements[-1].id)
        elif place is Place.MEETINGS and self.meeting_id is None and self._overview.meetings:
            self.open_meeting(self._overview.meetings[-1].id)
        else:
            self._show(place)

    def open_statement(self, statement_id: int, clause_id: int | None = None) -> None:
        self.statement_id = statement_id
        self._is_at_proof = False
        self.statement.open(statement_id, clause_id)
        self._show(Place.STATEMENTS)

    def open_meeting(self, meeting_id: int, item_id: int | None = None) -> None:
        self.meeting_id = meeting_id
        self.meeting.open_meeting(meeting_id, item_id)
        self._show(Place.MEETINGS)

    def begin_meeting(self, meeting_id: int) -> None:
        """Open a new meeting for filling in."""
        self.open_meeting(meeting_id)
        self._service.ask(
            lambda _: None, lambda _: self.meeting.head.open_fields()
        )  # once it is shown

    @property
    def location(self) -> Location:
        item = self.meeting.agenda.current if Place.MEETINGS in self._pages else None
        return Location(
            self.place,
            self.statement_id,
            self.statement.area.current_clause_id,
            self.meeting_id,
            None if item is None else item.id,
        )

    def restore_location(self, location: Location) -> None:
        """Open a stored location, as far as its records still exist."""
        if location.statement_id is not None:
            self.open_statement(location.statement_id, location.clause_id)
        if location.meeting_id is not None:
            self.open_meeting(location.meeting_id, location.item_id)
        self.show_place(location.place)

    def count_people(self) -> None:
        """Make the page that emits `counted`."""
        self._get_page(Place.PEOPLE)

    def choose(self, key: int) -> None:
        """Open another statement or meeting."""
        if self.place is Place.STATEMENTS:
            self.open_statement(key)
        else:
            self.open_meeting(key)

    def take_focus(self) -> None:
        """Give the keyboard focus to the page."""
        if (page := self.currentWidget()) is not None:
            page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to_clause(self, clause_id: int) -> None:
        def find_statement(session: Session) -> int:
            clause = session.records.clauses.get(clause_id)
            return session.records.texts.get(clause.text_id).statement_id

        def show(statement_id: int) -> None:
            self.open_statement(statement_id, clause_id)
            self.take_focus()

        self._service.ask(find_statement, show)

    def go_to_item(self, item_id: int) -> None:
        def show(meeting_id: int) -> None:
            self.open_meeting(meeting_id, item_id)
            self.take_focus()

        self._service.ask(lambda session: session.records.items.get(item_id).meeting_id, show)

    def go_to_person(self, person_id: int) -> None:
        self.show_place(Place.PEOPLE)
        self.people.go_to_person(person_id)
        self.take_focus()

    def go_to_delegation(self, meeting_id: int) -> None:
        self.open_meeting(meeting_id)
        self.meeting.show_delegations()
        self.take_focus()

    def go_to_briefs(self, meeting_id: int) -> None:
        """Show the briefs of a meeting that belong to no item."""
        self.open_meeting(meeting_id)
        self.meeting.show_briefs()
        self.take_focus()

    def go_to_outline(self, key: int) -> None:
        page = self._get_page(self.place)
        if not isinstance(page, TablePage):
            page.go_to_outline(key)
            self.take_focus()

    def _show(self, place: Place) -> None:
        self.place = place
        nothing = (place is Place.STATEMENTS and self.statement_id is None) or (
            place is Place.MEETINGS and self.meeting_id is None
        )
        if place is Place.STATEMENTS and self._is_at_proof and self.is_reviewing:
            self.setCurrentWidget(self.proof)
        else:
            self.setCurrentWidget(self._empty_pages[place] if nothing else self._get_page(place))
        self.moved.emit()

    def _get_page(self, place: Place) -> "StatementView | MeetingView | TablePage":
        if place not in self._pages:
            self._pages[place] = self._make_page(place)
            self._join(place)
        return self._pages[place]

    def _make_page(self, place: Place) -> "MeetingView | TablePage":
        if place is Place.MEETINGS:
            from briefing.ui.meeting.meeting_view import MeetingView

            meeting = MeetingView(self._service, self)
            meeting.message_posted.connect(self.notified)
            meeting.print_requested.connect(self.print_requested)
            meeting.preflight_requested.connect(self.preflight_requested)
            meeting.go_to_person.connect(self.go_to_person)
            return meeting
        if place is Place.PEOPLE:
            from briefing.ui.people.people_view import PeopleView

            people = PeopleView(self._service, self)
            people.counted.connect(self.counted)
            people.go_to_item.connect(self.go_to_item)
            people.go_to_delegation.connect(self.go_to_delegation)
            return people
        if place is Place.NOTES:
            from briefing.ui.notes.notes_view import NotesView

            return NotesView(self._service, self)
        if place is Place.BOOKS:
            from briefing.ui.books.books_view import BooksView

            books = BooksView(self._service, self)
            books.compare_requested.connect(self.compare_requested)
            return books
        from briefing.ui.commitments.commitments_view import CommitmentsView

        return CommitmentsView(self._service, self)

    def _join(self, place: Place) -> None:
        """Add a page to the stack and connect it."""
        page = self._pages[place]
        self.addWidget(page)
        page.title_changed.connect(self.moved)
        page.go_to_clause.connect(self.go_to_clause)
        if isinstance(page, TablePage):
            page.files_written.connect(self.files_written)
        else:
            page.outline_changed.connect(lambda entries: self._set_outline(place, entries))

    def _connect(self) -> None:
        self.statement.go_to_item.connect(self.go_to_item)
        self._empty_pages[Place.STATEMENTS].requested.connect(self.import_requested)
        self._empty_pages[Place.MEETINGS].requested.connect(self.meeting_requested)

    def _set_outline(self, place: Place, entries: list[OutlineEntry]) -> None:
        self._outlines[place] = entries
        if place is self.place:
            self.outlined.emit()

    def _make_empty_pages(self) -> dict[Place, EmptyPage]:
        return {
            Place.STATEMENTS: EmptyPage(
                self.tr("No statement yet"),
                self.tr(
                    "Import the text of a statement as you received it. It is stored unchanged."
                ),
                self.tr("Import statement…"),
                self,
            ),
            Place.MEETINGS: EmptyPage(
                self.tr("No meeting yet"),
                self.tr("Add a meeting, then add clauses to its agenda."),
                self.tr("New meeting"),
                self,
            ),
        }


def _keep_if_listed(record_id: int | None, ids: list[int]) -> int | None:
    return record_id if record_id in ids else None
