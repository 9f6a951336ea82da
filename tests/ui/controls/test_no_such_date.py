"""A due that is written as a day of the calendar, which has no such day."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.commitments.commitment_cells import CommitmentCells
from briefing.ui.commitments.commitments_model import Field
from briefing.ui.commitments.commitments_view import CommitmentsView
from briefing.ui.controls.theme import get_theme
from tests.ui.conftest import settle
from tests.ui.statement_reader import StatementReader


def test_it_is_said_beside_the_field(qtbot: QtBot, service: WorkspaceService) -> None:
    reader = StatementReader(qtbot, service)
    reader.bring_into_view("21")
    [card] = reader.view.pane.commitments.cards.values()
    reader.type_into(card.due, "31 Feb 2023")
    reader.wait()
    assert card.no_such_date.isVisible()
    assert card.due.accessibleDescription() == "not a date"
    QTest.keyClick(card.due, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(card.due, "28 Feb 2023")
    reader.wait()
    assert not card.no_such_date.isVisible()


def test_it_is_said_in_the_table(qtbot: QtBot, service: WorkspaceService) -> None:
    view = CommitmentsView(service)
    qtbot.addWidget(view)
    view.show()
    settle(qtbot, service)
    column = [view.model.index(row, Field.DUE) for row in range(view.model.rowCount())]
    place = next(index for index in column if index.data() == "standing")
    with qtbot.waitSignal(service.changed):
        view.model.setData(place, "31 Feb 2023")
    settle(qtbot, service)
    column = [view.model.index(row, Field.DUE) for row in range(view.model.rowCount())]
    [place] = [index for index in column if "Feb" in str(index.data())]
    assert place.data() == "31 Feb 2023 · not a date"
    cells = view.table.itemDelegate()
    assert isinstance(cells, CommitmentCells)
    assert cells.get_style(place)[1] == get_theme().amber_text
