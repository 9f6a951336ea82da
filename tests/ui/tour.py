"""A tour of all pages and dialogs, for what has to hold on each of them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from briefing.domain.edition import PRESS
from briefing.edits.commitments import AddCommitment
from briefing.edits.persons import AddPerson
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.books.make_book import MakeBookDialog
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.side_bar import Place
from tests.issued_books import add_issued_book
from tests.ui.conftest import settle
from tests.ui.pseudo_language import list_faults
from tests.ui.review.proof_driver import WRONG

KEY = Qt.Key


class Tour:
    """A person who opens one page after the other. Each method returns the window to look at."""

    def __init__(self, qtbot: QtBot, service: WorkspaceService, window: MainWindow) -> None:
        self.qtbot, self.service, self.window = qtbot, service, window
        with qtbot.waitActive(window):
            window.activateWindow()

    def settle(self) -> None:
        settle(self.qtbot, self.service)

    def visit(self, name: str) -> QWidget:
        """Open a page or dialog of `STOPS`, and wait until it is laid out."""
        window = STOPS[name](self)
        self.qtbot.wait(1)
        return window

    def open_statement(self) -> QWidget:
        self._close_dialogs()
        self.window.pages.go_to_clause(self.find_clause("18"))
        self.settle()
        return self.window

    def open_notes(self) -> QWidget:
        """Open a clause with notes, their marking, two commitments, and the field for a note."""
        clause_id = self.find_clause("18")
        self.service.perform(AddCommitment(clause_id, "Send the list"))
        self.service.perform(AddCommitment(clause_id, ""))
        self.open_statement()
        for card in self.window.pages.statement.pane.notes.cards.values():
            card.clearance.toggle()
        return self.window

    def open_agenda(self) -> QWidget:
        """Open the meeting's own fields, and an item with a brief."""
        self._open_meeting()
        meeting = self.window.pages.meeting
        meeting.head.open_fields()
        card = meeting.agenda.cards[3]
        meeting.agenda.select(card.line.id, focus=True)
        QTest.keyClick(card, KEY.Key_F2)
        assert card.editor is not None
        box = next(iter(card.editor.briefs.values()))
        box.text.setFocus()
        QTest.keyClicks(box.text, "They will ask for more time.")
        self.settle()
        return self.window

    def open_meeting(self) -> QWidget:
        self._open_meeting()
        self.window.pages.take_focus()
        return self.window

    def open_briefs(self) -> QWidget:
        """Open a scene-setter and two addenda, one with its clearance open."""
        self._open_meeting()
        meeting = self.window.pages.meeting
        meeting.show_briefs()
        assert meeting.briefs.scene is not None
        QTest.keyClicks(meeting.briefs.scene.text, "It is the sixth meeting.")
        self.settle()
        for words in ("First.", "Second."):
            meeting.briefs.begin_addendum()
            QTest.keyClicks(meeting.briefs.addenda[-1].text, words)
            self.settle()
        clearance = meeting.briefs.addenda[0].clearance
        assert clearance is not None
        clearance.toggle()
        return self.window

    def open_delegations(self) -> QWidget:
        self._open_meeting()
        self.window.pages.go_to_delegation(1)
        self.settle()
        return self.window

    def open_commitments(self) -> QWidget:
        return self._open_place(Place.COMMITMENTS)

    def open_proposals(self) -> QWidget:
        self._open_place(Place.COMMITMENTS)
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, KEY.Key_R, Qt.KeyboardModifier.ControlModifier)
        self.settle()
        return self.window

    def open_people(self) -> QWidget:
        return self._open_place(Place.PEOPLE)

    def open_person(self) -> QWidget:
        self.service.perform(AddPerson("Aigerim Sadykova"))
        self._open_place(Place.PEOPLE)
        QTest.keyClick(self.window.pages.people.table, KEY.Key_Insert)
        self.settle()
        return self.window

    def open_books(self) -> QWidget:
        self.issue_book()
        return self._open_place(Place.BOOKS)

    def open_history(self) -> QWidget:
        return self._trigger("history")

    def open_backups(self) -> QWidget:
        return self._trigger("backups")

    def open_markings(self) -> QWidget:
        return self._trigger("markings")

    def open_passphrase(self) -> QWidget:
        return self._trigger("passphrase")

    def open_preflight(self) -> QWidget:
        self._open_meeting()
        self.window.commands.show_current_preflight()
        self.settle()
        return self.window

    def open_proof(self) -> QWidget:
        """Open a document with errors for review."""
        self._close_dialogs()
        path = Path(self.service.path.parent, "wrong.txt")
        path.write_text(WRONG, encoding="utf-8")
        if not self.window.pages.is_reviewing:
            self.window.commands.import_file(path)
            self.qtbot.waitUntil(lambda: self.window.pages.is_proof_shown, timeout=20_000)
        self.window.pages.show_proof()
        self.settle()
        return self.window

    def open_make_book(self) -> QWidget:
        self.open_meeting()
        return self._open_dialog("make_book")

    def open_sections(self) -> QWidget:
        dialog = self.open_make_book()
        assert isinstance(dialog, MakeBookDialog)
        dialog.form.edition.sections_button.click()
        self.settle()
        return self._get_dialog()

    def open_comparison(self) -> QWidget:
        self.issue_book()
        return self._open_dialog("compare")

    def open_details(self) -> QWidget:
        self.open_statement()
        return self._open_dialog("statement_details")

    def open_keys(self) -> QWidget:
        return self._open_dialog("keys")

    def issue_book(self) -> None:
        if not self.service.worker.run_now(self.service._session.records.issues.get_all):
            self.service.worker.run_now(
                lambda: add_issued_book(self.service._session, PRESS, recipients=("Trade",))
            )

    def find_clause(self, label: str) -> int:
        clauses = self.service.worker.run_now(self.service._session.records.clauses.get_all)
        return next(clause.id for clause in clauses if clause.label == label)

    def _open_meeting(self) -> None:
        self._close_dialogs()
        self.window.pages.open_meeting(1)
        self.settle()

    def _open_place(self, place: Place) -> QWidget:
        self._close_dialogs()
        self.window.menu_actions.places[place].trigger()
        self.settle()
        return self.window

    def _trigger(self, name: str) -> QWidget:
        self._close_dialogs()
        getattr(self.window.menu_actions, name).trigger()
        self.settle()
        return self.window

    def _open_dialog(self, name: str) -> QWidget:
        self._trigger(name)
        return self._get_dialog()

    def _get_dialog(self) -> QWidget:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        return dialog

    def _close_dialogs(self) -> None:
        while (dialog := QApplication.activeModalWidget()) is not None:
            dialog.close()


STOPS: dict[str, Callable[[Tour], QWidget]] = {
    name.removeprefix("open_"): method
    for name, method in vars(Tour).items()
    if name.startswith("open_")
}
"""Each page and dialog, with what opens it."""


def list_faults_of_all_pages(qtbot: QtBot, service: WorkspaceService, size: QSize) -> list[str]:
    """List what is cut on any page or dialog in a window that must keep its width."""
    window = MainWindow(service)
    qtbot.addWidget(window)
    window.resize(size)
    window.show()
    settle(qtbot, service)
    tour = Tour(qtbot, service, window)
    faults = []
    for name in STOPS:
        shown = tour.visit(name)
        assert window.width() == size.width(), name
        faults += [f"{name}: {fault}" for fault in list_faults(shown)]
    return faults
