"""The meeting page of a workspace with two statements whose clauses have the same numbers."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.meeting.item_editor import ClauseChip, NoteRow
from tests.two_statements import create_two_statements
from tests.ui.meeting_driver import MeetingDriver, open_sample_meeting


@pytest.fixture
def driver(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDriver]:
    del qapp
    with create_two_statements(tmp_path) as session:
        path = session.path
    service = WorkspaceService(path)
    driver = open_sample_meeting(qtbot, service, page=False)
    yield driver
    driver.settle()
    service.close()


def test_chips_and_notes_name_their_statement(driver: MeetingDriver) -> None:
    card = driver.find_card("Works")
    assert "clauses Ankara 2022: 1, 2; Astana 2024: 1, 2" in driver.read_detail("Works")
    card.open_editor()
    chips = card.findChildren(ClauseChip)
    assert [chip.text() for chip in chips] == [
        "Ankara 2022: 1  ×",
        "Ankara 2022: 2  ×",
        "Astana 2024: 1  ×",
        "Astana 2024: 2  ×",
    ]
    assert chips[2].accessibleName() == "Clause Astana 2024: 1"
    assert chips[2].make_drag_data().text().startswith("Astana 2024: 1 The Parties shall open")
    starts = {row.text().partition(" · ")[0] for row in card.findChildren(NoteRow)}
    assert starts == {chip.text().removesuffix("  ×") for chip in chips}


def test_the_list_of_clauses_names_their_statement(driver: MeetingDriver) -> None:
    pool = driver.view.pool.model
    assert [pool.get_clause(pool.index(0, 0)).name] == ["Ankara 2022: 3"]
    card = driver.find_card("Works")
    card.open_editor()
    chip = card.findChildren(ClauseChip)[2]
    driver.click(chip, chip.cross_rect.center())
    driver.settle()
    assert [pool.index(row, 0).data() for row in range(pool.rowCount())] == [
        "Ankara 2022: 3 the exchange of archives",
        "Astana 2024: 1 shall open a data centre before the end of 2030",
    ]
    driver.view.pool.filter_field.setText("astana")
    assert [pool.get_clause(pool.index(0, 0)).name] == ["Astana 2024: 1"]
    driver.view.pool.filter_field.setText("1")
    assert pool.rowCount() == 1
