"""After typing, Tab never reaches what would destroy or mark something, on any page."""

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

from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.clearance import Clearance
from briefing.ui.controls.pane_widgets import CrossButton, MenuButton
from briefing.ui.meeting.item_card import ItemCard
from briefing.ui.meeting.item_editor import ClauseChip
from briefing.ui.window.main_window import MainWindow
from tests.ui.tour import Tour

KEY = Qt.Key


def list_fields(window: MainWindow) -> Iterator[QLineEdit | QTextEdit]:
    """List what one can type into now."""
    for field in window.findChildren(QWidget):
        if (
            isinstance(field, QLineEdit | QTextEdit)
            and field.isVisible()
            and field.isEnabled()
            and not field.isReadOnly()
            and field.focusPolicy() & Qt.FocusPolicy.TabFocus
        ):
            yield field


PAGES: list[Callable[[Tour], QWidget]] = [
    Tour.open_notes,
    Tour.open_agenda,
    Tour.open_briefs,
    Tour.open_person,
    Tour.open_commitments,
]
LEAST_FIELDS: dict[Callable[[Tour], QWidget], int] = {
    Tour.open_notes: 14,
    Tour.open_agenda: 14,
    Tour.open_briefs: 6,
    Tour.open_person: 5,
    Tour.open_commitments: 2,
}


@pytest.mark.parametrize("open_page", PAGES)
def test_no_text_field_leads_to_what_destroys_or_marks(
    qtbot: QtBot,
    service: WorkspaceService,
    window: MainWindow,
    open_page: Callable[[Tour], QWidget],
) -> None:
    open_page(Tour(qtbot, service, window))
    fields = list(list_fields(window))
    assert len(fields) >= LEAST_FIELDS[open_page]
    for field in fields:
        field.setFocus()
        QTest.keyClick(field, KEY.Key_End)
        QTest.keyClicks(field, "1")
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
    walker = Tour(qtbot, service, window)
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
