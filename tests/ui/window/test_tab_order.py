"""Tab out of any text field of any page never reaches what would destroy or mark something."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefing.edits.commitments import AddCommitment
from briefing.edits.persons import AddPerson
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.clearance import Clearance
from briefing.ui.controls.pane_widgets import CrossButton, MenuButton
from briefing.ui.meeting.item_card import ItemCard
from briefing.ui.meeting.item_editor import ClauseChip
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.side_bar import Place
from tests.ui.conftest import settle

KEY = Qt.Key


class Walker:
    """A person who goes through the pages, and from each text field on with Tab."""

    def __init__(self, qtbot: QtBot, service: WorkspaceService, window: MainWindow) -> None:
        self.qtbot, self.service, self.window = qtbot, service, window
        with qtbot.waitActive(window):
            window.activateWindow()

    def settle(self) -> None:
        settle(self.qtbot, self.service)

    def open_notes(self) -> None:
        """Open a clause with a note, its marking, two commitments, and the field for a note."""
        clause_id = self._find_clause("18")
        self.service.perform(AddCommitment(clause_id, "Send the list"))
        self.service.perform(AddCommitment(clause_id, ""))
        self.window.pages.go_to_clause(clause_id)
        self.settle()
        for card in self.window.pages.statement.pane.notes.cards.values():
            card.clearance.toggle()

    def open_agenda(self) -> None:
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

    def open_briefs(self) -> None:
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

    def open_person(self) -> None:
        self.service.perform(AddPerson("Aigerim Sadykova"))
        self.window.pages.show_place(Place.PEOPLE)
        self.settle()
        QTest.keyClick(self.window.pages.people.table, KEY.Key_Insert)
        self.settle()

    def open_commitments(self) -> None:
        self.window.pages.show_place(Place.COMMITMENTS)
        self.settle()

    def _open_meeting(self) -> None:
        self.window.pages.open_meeting(1)
        self.settle()

    def _find_clause(self, label: str) -> int:
        clauses = self.service.worker.run_now(self.service._session.records.clauses.get_all)
        return next(clause.id for clause in clauses if clause.label == label)

    def list_fields(self) -> Iterator[QLineEdit | QTextEdit]:
        """List what one can type into now."""
        for field in self.window.findChildren(QWidget):
            if (
                isinstance(field, QLineEdit | QTextEdit)
                and field.isVisible()
                and field.isEnabled()
                and not field.isReadOnly()
                and field.focusPolicy() & Qt.FocusPolicy.TabFocus
            ):
                yield field


PAGES: list[Callable[[Walker], None]] = [
    Walker.open_notes,
    Walker.open_agenda,
    Walker.open_briefs,
    Walker.open_person,
    Walker.open_commitments,
]
LEAST_FIELDS: dict[Callable[[Walker], None], int] = {
    Walker.open_notes: 14,
    Walker.open_agenda: 14,
    Walker.open_briefs: 6,
    Walker.open_person: 5,
    Walker.open_commitments: 2,
}


@pytest.mark.parametrize("open_page", PAGES)
def test_no_text_field_leads_to_what_destroys_or_marks(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, open_page: Callable[[Walker], None]
) -> None:
    walker = Walker(qtbot, service, window)
    open_page(walker)
    fields = list(walker.list_fields())
    assert len(fields) >= LEAST_FIELDS[open_page]
    for field in fields:
        field.setFocus()
        QTest.keyClick(field, KEY.Key_Tab)
        reached = QApplication.focusWidget()
        assert reached is not field
        assert reached is None or not is_risky(reached), (
            f"{field.accessibleName()} leads to {reached}"
        )


def is_risky(widget: QWidget) -> bool:
    """Return whether typing there would delete, mark or change something that is stored."""
    if isinstance(widget.parentWidget(), Clearance) and not isinstance(widget, QLineEdit):
        return True
    return isinstance(widget, CrossButton | MenuButton | ClauseChip | ItemCard | QCheckBox) or (
        isinstance(widget, QComboBox) and widget.accessibleName() != "Group by"
    )


def test_a_new_commitment_is_not_deleted_by_typing_on(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow
) -> None:
    walker = Walker(qtbot, service, window)
    walker.open_notes()
    pane = window.pages.statement.pane
    pane.add_commitment.click()
    walker.settle()
    card = list(pane.commitments.cards.values())[-1]
    assert card.what.hasFocus()
    for words in ("Open a second line", "Both ministries of transport", "by 2030"):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, words)
        QTest.keyClick(focus, KEY.Key_Tab)
    walker.settle()
    assert card.who.text() == "Both ministries of transport"
    assert card.due.text() == "by 2030"
    card.who.setFocus()
    QTest.keyClick(card.who, KEY.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert card.delete.hasFocus(), "Shift+Tab reaches it"
