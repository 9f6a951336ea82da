"""The main window: side bar, top bar, pages and status bar, and the connections between them."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from briefing.domain.annotation import Annotation
from briefing.domain.brief import Brief
from briefing.domain.findings import Hit
from briefing.domain.name import Name
from briefing.domain.person import Person
from briefing.domain.step import StepName, StepResult
from briefing.ui.app.tasks import FRAME
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.tab_order import TypingWatch, move_on_safely
from briefing.ui.controls.widgets import UndoFilter
from briefing.ui.window.actions import Actions
from briefing.ui.window.commands import Commands
from briefing.ui.window.file_drops import FileDrops
from briefing.ui.window.meeting_commands import MeetingCommands
from briefing.ui.window.message_bar import MessageBar
from briefing.ui.window.overview import OVERVIEW_RECORDS, Overview, load_overview
from briefing.ui.window.pages import Pages
from briefing.ui.window.pane_cycle import PaneCycle
from briefing.ui.window.requests_controller import RequestsController
from briefing.ui.window.side_bar import Place, SideBar
from briefing.ui.window.status_bar import StatusBar
from briefing.ui.window.top_bar import TopBar
from briefing.ui.workspace.workspace_controller import WorkspaceController

if TYPE_CHECKING:
    from briefing.ui.review.proof_sheet import ProofSheet


_USUAL_SIZE = QSize(1360, 860)
_TITLE_HEIGHT = 40


class MainWindow(QMainWindow):
    """Holds the parts of the window, and passes messages from one to another."""

    closed = Signal()
    lock_requested = Signal()

    def __init__(self, service: WorkspaceService) -> None:
        super().__init__()
        self.service = service
        self.overview = Overview()
        self.menu_actions = Actions(self)
        self.side_bar = SideBar(self)
        self.top_bar = TopBar(service, self.menu_actions.make_book, self)
        self.messages = MessageBar(self)
        self.pages = Pages(service, self)
        self.status_bar = StatusBar(service.path.name, read_only=service.is_read_only, parent=self)
        self.commands = Commands(self.service, self.pages, self.messages, self)
        self.meeting_commands = MeetingCommands(self.service, self.pages, self.messages, self)
        self.requests = RequestsController(service, self.pages, self.commands.report_files, self)
        self.workspace_controller = WorkspaceController(self)
        self._undo_filter = UndoFilter(self)
        self._typing_watch = TypingWatch(self)
        self._pane_cycle = PaneCycle(self._list_panes, self)
        self.setWindowTitle(self.tr("{name} – Briefing Book").format(name=service.path.name))
        self.file_drops = FileDrops(self)
        self.setAcceptDrops(True)
        self.resize(_find_first_size(self.screen().availableGeometry().size()))
        self._lay_out()
        self._connect_parts()
        self._connect_actions()
        self._connect_service()
        self.workspace_controller.start()

    def go_to_result(self, result: Hit) -> None:
        """Open the record of a search result."""
        if result.kind is QAction:
            self.pages.take_focus()
            self.menu_actions.list_commands()[result.id].trigger()
            return
        if result.statement_id is not None and result.kind is not Name:
            self.pages.open_statement(result.statement_id, result.clause_id)
        elif result.kind in (Name, Person):
            self.pages.show_place(Place.PEOPLE)
            self.pages.people.go_to(result)
        elif result.meeting_id is not None:
            self.pages.open_meeting(result.meeting_id, result.item_id)
            if result.kind is Brief and result.item_id is None:
                self.pages.meeting.show_briefs()
        self.pages.take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.file_drops.watch()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name for it
        """Tab out of a text passes over what could destroy or mark something."""
        return move_on_safely(super().focusNextPrevChild, next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave a page that was opened from another one with Escape."""
        if event.key() != Qt.Key.Key_Escape or not self.pages.leave():
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        unsaved_edits = self.workspace_controller.unsaved_edits
        if not unsaved_edits.is_safe():
            event.ignore()
            unsaved_edits.ask(self.close)
            return
        super().closeEvent(event)
        self.commands.stop()
        self.workspace_controller.clock.stop()
        self.closed.emit()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.top_bar)
        right.addWidget(self.messages)
        right.addWidget(self.pages, 1)
        central = QWidget(self)
        grid = QGridLayout(central)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.side_bar, 0, 0)
        grid.addLayout(right, 0, 1)
        grid.addWidget(self.status_bar, 1, 0, 1, 2)
        self.setCentralWidget(central)
        self.side_bar.menu_button.setMenu(self.menu_actions.make_menu())

    def _connect_parts(self) -> None:
        self.side_bar.place_chosen.connect(self.pages.show_place)
        self.side_bar.place_entered.connect(self.pages.take_focus)
        self.side_bar.outline_chosen.connect(self.pages.go_to_outline)
        self.top_bar.search.chosen.connect(self.go_to_result)
        self.top_bar.search.exited.connect(self.pages.take_focus)
        self.top_bar.search.find_names = self._find_names
        self.top_bar.search.find_commands = self.menu_actions.find_commands
        self.file_drops.dropped.connect(self._take_dropped)
        self.top_bar.title.chosen.connect(self.pages.choose)
        self.pages.moved.connect(self._show_location)
        self.pages.outlined.connect(self._show_outline)
        self.pages.import_requested.connect(self.commands.import_statement)
        self.pages.meeting_requested.connect(self.meeting_commands.add_meeting)
        self.pages.print_requested.connect(self.commands.print_book)
        self.pages.files_written.connect(self.commands.report_files)
        self.pages.compare_requested.connect(self.commands.compare_with)
        self.commands.requests_requested.connect(self.requests.show_requests)
        self.pages.preflight_requested.connect(self.commands.show_current_preflight)
        self.pages.counted.connect(lambda count: self.side_bar.set_counts({Place.PEOPLE: count}))
        self.pages.notified.connect(lambda words: self.messages.show_message(words, good=True))
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._redirect_undo)

    def _connect_actions(self) -> None:
        actions = self.menu_actions
        actions.set_read_only(self.service.is_read_only)
        actions.import_statement.triggered.connect(self.commands.import_statement)
        actions.add_text.triggered.connect(self.commands.texts.ask_for_text)
        actions.statement_details.triggered.connect(self.commands.show_statement_details)
        actions.delete_statement.triggered.connect(self.commands.delete_statement)
        actions.new_meeting.triggered.connect(self.meeting_commands.add_meeting)
        actions.duplicate_meeting.triggered.connect(self.meeting_commands.duplicate_meeting)
        actions.write_programme.triggered.connect(self.meeting_commands.write_programme)
        actions.delete_meeting.triggered.connect(self.meeting_commands.delete_meeting)
        actions.merge_copy.triggered.connect(self.commands.merge_copy)
        actions.make_book.triggered.connect(self.commands.make_book)
        actions.key.triggered.connect(self.commands.show_key)
        actions.compare.triggered.connect(self.commands.compare)
        actions.requests.triggered.connect(self.requests.show_requests)
        actions.keys.triggered.connect(lambda: self.commands.show_keys(actions))
        actions.help.triggered.connect(self.commands.show_help)
        actions.about.triggered.connect(self.commands.show_about)
        actions.undo.triggered.connect(lambda: self._get_undo_owner().undo())
        actions.redo.triggered.connect(lambda: self._get_undo_owner().redo())
        actions.search.triggered.connect(self._search)
        actions.find.triggered.connect(self._find)
        actions.next_pane.triggered.connect(lambda: self._pane_cycle.go_on(1))
        actions.previous_pane.triggered.connect(lambda: self._pane_cycle.go_on(-1))
        actions.save.triggered.connect(self.workspace_controller.report_saved)
        actions.menu_key.triggered.connect(self.side_bar.menu_button.showMenu)
        actions.quit.triggered.connect(self.close)
        for place, action in actions.places.items():
            action.triggered.connect(lambda _=False, place=place: self._go_to_place(place))

    def _connect_service(self) -> None:
        self.service.refused.connect(self.workspace_controller.show_error)
        self.service.undo_names_changed.connect(self._name_undo)
        self.pages.proof_created.connect(
            lambda sheet: sheet.undo_names_changed.connect(self._name_corrections)
        )
        self.pages.currentChanged.connect(lambda _: self._get_undo_owner().send_undo_names())
        self.service.changed.connect(self._handle_change)
        self.service.changed.connect(self.messages.hide_notice)
        self.service.send_undo_names()
        self.service.ask(load_overview, self._show_first)

    def _handle_change(self, changed: StepResult) -> None:
        if changed.has_changed(*OVERVIEW_RECORDS):
            self.service.ask(load_overview, self._show_overview)
        elif changed.has_changed(Annotation):  # at every letter of a note: no more than its count
            self.service.ask(
                lambda session: session.records.annotations.count(),
                lambda count: self.side_bar.set_counts({Place.NOTES: count}),
            )

    def _show_first(self, overview: Overview) -> None:
        """Show the workspace for the first time. Its warnings stay until the page changes.

        The names in the texts are counted last, after the window is painted: it takes longer.
        """
        self._show_overview(overview)
        self.service.worker.idle.connect(lambda: QTimer.singleShot(FRAME, self.pages.count_people))
        self.pages.currentChanged.connect(self.messages.hide_notice)
        self.pages.take_focus()

    def _show_overview(self, overview: Overview) -> None:
        self.overview = overview
        self.side_bar.set_counts(overview.counts)
        self.menu_actions.make_book.setEnabled(bool(overview.meetings))
        there = bool(overview.statements) and not self.service.is_read_only
        of_statement = self.menu_actions
        for action in (
            of_statement.add_text,
            of_statement.statement_details,
            of_statement.delete_statement,
        ):
            action.setEnabled(there)
        self._enable_meeting_actions()
        self.pages.set_overview(overview)

    def _show_location(self) -> None:
        self.side_bar.set_place(None if self.pages.side_page else self.pages.place)
        self.top_bar.set_title(self.pages.title, *self.pages.list_choices())
        self.status_bar.set_marking(self.overview.find_marking(self.pages.meeting_id))
        self._show_outline()
        self._enable_meeting_actions()

    def _enable_meeting_actions(self) -> None:
        is_open = self.pages.place is Place.MEETINGS and self.pages.meeting_id is not None
        self.menu_actions.write_programme.setEnabled(is_open)
        for action in (self.menu_actions.duplicate_meeting, self.menu_actions.delete_meeting):
            action.setEnabled(is_open and not self.service.is_read_only)

    def _show_outline(self) -> None:
        at_meeting = self.pages.place is Place.MEETINGS
        label = self.tr("In this meeting") if at_meeting else self.tr("In this statement")
        self.side_bar.set_outline(label, self.pages.outline)

    def _go_to_place(self, place: Place) -> None:
        self.pages.show_place(place)
        self.pages.take_focus()

    def _take_dropped(self, paths: list[Path]) -> None:
        """Review sheets that came back; import anything else."""
        self.requests.take_dropped(paths, lambda: self.commands.import_dropped(paths))

    def _search(self) -> None:
        self.top_bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top_bar.search.selectAll()

    def _find(self) -> None:
        """Go to the field that finds on the page; without one, to the search box."""
        if not self.pages.go_to_find_field():
            self._search()

    def _list_panes(self) -> list[QWidget]:
        return [self.side_bar, self.top_bar, self.messages, *self.pages.list_panes()]

    def _find_names(self, words: str) -> list[Hit]:
        return self.pages.people.find_names(words)

    def _get_undo_owner(self) -> "WorkspaceService | ProofSheet":
        """Get whose steps undo takes back. A review is not in the workspace yet."""
        return self.pages.proof if self.pages.is_proof_shown else self.service

    def _name_corrections(self, undo: StepName | None, redo: StepName | None) -> None:
        if self.pages.is_proof_shown:
            self.menu_actions.set_names(undo, redo)
            self.status_bar.set_undo(undo, stored=False)

    def _name_undo(self, undo: StepName | None, redo: StepName | None) -> None:
        if not self.pages.is_proof_shown:
            self.menu_actions.set_names(undo, redo)
            self.status_bar.set_undo(undo)

    def _redirect_undo(self, _: QWidget | None, now: QWidget | None) -> None:
        """Send Ctrl+Z in a field of this window to the workspace, not to the field."""
        if now is not None and now.window() is self:
            now.installEventFilter(self._undo_filter)
            self._typing_watch.watch(now)


def _find_first_size(room: QSize) -> QSize:
    """Find the size of a window that is opened for the first time on a screen with that room."""
    return _USUAL_SIZE.boundedTo(room - QSize(0, _TITLE_HEIGHT))
