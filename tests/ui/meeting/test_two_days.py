"""A meeting of two days made by keys from nothing, with its steps counted."""

from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.window.main_window import MainWindow
from tests.ui.conftest import settle

KEY = Qt.Key
ALMATY = ZoneInfo("Asia/Almaty")


class Officer:
    """A person at the keyboard. A step is a key of the program, or a field that is filled in."""

    def __init__(self, qtbot: QtBot, service: WorkspaceService) -> None:
        self._qtbot, self._service = qtbot, service
        self.steps = 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier or Qt.KeyboardModifier.NoModifier)
        settle(self._qtbot, self._service)
        self.steps += 1

    def fill(self, text: str, tabs: int = 1) -> None:
        """Go on by Tab to a field and fill it in."""
        for _ in range(tabs):
            before = QApplication.focusWidget()
            assert before is not None
            QTest.keyClick(before, KEY.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(focus, text)
        settle(self._qtbot, self._service)
        if (popup := QApplication.activePopupWidget()) is not None:
            QTest.keyClick(popup, KEY.Key_Escape)  # names that could complete what was typed
        with self._qtbot.waitActive(focus.window()):
            focus.window().activateWindow()
        self.steps += 1

    def add_item(self, title: str, minutes: int, begins: str = "") -> int:
        """Add an item; return the steps."""
        before = self.steps
        self.press(KEY.Key_Insert)
        self.fill(title, tabs=0)
        self.fill(str(minutes))
        steps = self.steps - before
        if begins:
            self.fill(begins)
        self.press(KEY.Key_Escape)
        return steps


@pytest.fixture
def officer(qtbot: QtBot, service: WorkspaceService, window: MainWindow) -> Officer:
    with qtbot.waitActive(window):
        window.activateWindow()
    return Officer(qtbot, service)


def make_header(officer: Officer, window: MainWindow) -> None:
    window.menu_actions.new_meeting.trigger()
    settle(officer._qtbot, officer._service)
    officer.steps += 1
    officer.fill("5th Council", tabs=0)
    for text in ("Astana", "Asia/Almaty", "12.10.2026", "9.30", "1800"):
        officer.fill(text)


def test_a_meeting_of_two_days_is_made_by_keys(
    officer: Officer,
    window: MainWindow,
    service: WorkspaceService,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    make_header(officer, window)
    assert officer.steps + 1 <= 8, "with the parties"
    officer.fill("2")
    officer.press(KEY.Key_Escape)
    fields = window.pages.meeting
    fields.agenda.setFocus()
    fields.agenda._add_button.setFocus()
    steps = [
        officer.add_item("Opening", 30),
        officer.add_item("Trade", 45),
        officer.add_item("Transport", 60),
        officer.add_item("Culture", 45),
        officer.add_item("Energy", 90, "13 October 2026 9.30"),
        officer.add_item("Signing", 15),
    ]
    assert max(steps) <= 3
    parallel = fields.agenda.cards[2]
    fields.agenda.select(parallel.id, focus=True)
    officer.press(KEY.Key_F2)
    assert parallel.editor is not None
    parallel.editor.parallel.setFocus()
    officer.press(KEY.Key_Space)
    meeting_id = window.pages.meeting_id
    assert meeting_id is not None
    schedule = service.worker.run_now(lambda: service._session.records.load_schedule(meeting_id))
    starts = [(line.item.title, line.start) for line in schedule.items]
    first, second = date(2026, 10, 12), date(2026, 10, 13)
    expected = [
        ("Opening", first, time(9, 30)), ("Trade", first, time(10)),
        ("Transport", first, time(10)), ("Culture", first, time(11)),
        ("Energy", second, time(9, 30)), ("Signing", second, time(11)),
    ]  # fmt: skip
    assert starts == [(title, datetime.combine(day, at, ALMATY)) for title, day, at in expected]
    paths = [tmp_path / f"programme{suffix}" for suffix in (".pdf", ".docx", ".ics")]
    for path in paths:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, path=path: (str(path), ""))
        window.menu_actions.write_programme.trigger()
        settle(officer._qtbot, service)
    page = pypdfium2.PdfDocument(paths[0])[0].get_textpage().get_text_range()
    text = "".join(page.split()).casefold()  # the days are set in spaced capitals
    places = [text.index(each) for each in ("monday12october", "culture", "tuesday13october")]
    assert places == sorted(places)
    calendar = icalendar.Calendar.from_ical(paths[2].read_bytes())
    events = {str(each["SUMMARY"]): each.decoded("DTSTART") for each in calendar.walk("VEVENT")}
    assert {moment for name, moment in events.items() if "Energy" in name} == {
        datetime(2026, 10, 13, 9, 30, tzinfo=ALMATY)
    }
    assert paths[1].read_bytes().startswith(b"PK")
