"""The whole round between desks, in the real window: ministries asked, answers and a copy taken in.

Each key, click, drop and typed text is a step; choosing a folder is one, too.
"""

import shutil
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import docx
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.commitment import Commitment, Status
from briefing.edits.annotations import AddAnnotation
from briefing.session import Session
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.books.make_book import MakeBookDialog
from briefing.ui.requests.replies_dialog import RepliesDialog
from briefing.ui.requests.requests_view import RequestsView
from briefing.ui.requests.sheets_dialog import SheetsDialog
from briefing.ui.window.main_window import MainWindow
from tests.clause_labels import find_clauses_by_label
from tests.filled_sheets import fill_in
from tests.ui.conftest import settle
from tests.ui.window.test_file_drops import COPY, drop

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
POINT = "The corridor needs one timetable for both banks."
UPDATE = "The working group met twice in September."


class Round:
    """The window, and how many steps each part of the work took."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window
        self.steps = Counter[str]()
        self.part = ""

    def press(
        self, key: KEY, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        if QApplication.activeWindow() is None:  # a desktop activates it when a dialog closes
            with self.qtbot.waitActive(self.window):
                self.window.activateWindow()
        widget = QApplication.focusWidget() or self.window
        QTest.keyClick(widget, key, modifiers)
        self._finish_step()

    def click(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self._finish_step()

    def type_into(self, widget: QWidget, text: str) -> None:
        QTest.keyClicks(widget, text)
        self._finish_step()

    def drop(self, path: Path) -> None:
        assert drop(self.window, self.window.side_bar, [path], COPY)
        self._finish_step()

    def count_step(self) -> None:
        """Count a step in a dialog of the system, which a test cannot reach."""
        self._finish_step()

    def find(self, kind: type[QWidget]) -> QWidget:
        self.qtbot.waitUntil(lambda: self.window.findChild(kind) is not None, timeout=10_000)
        found = self.window.findChild(kind)
        assert isinstance(found, kind)
        return found

    def _finish_step(self) -> None:
        self.steps[self.part] += 1
        settle(self.qtbot, self.window.service)


@pytest.fixture
def colleague(workspace: Path, tmp_path: Path) -> Path:
    """A copy of the workspace in which a colleague wrote a point."""
    path = Path(shutil.copy(workspace, tmp_path / "colleague.briefing"))
    with Session.open(path, author="B. Colleague") as session:
        (clause,) = find_clauses_by_label(session.records, "18")
        session.perform(AddAnnotation(clause.id, AnnotationKind.POINT, Audience.DELEGATION, POINT))
    return path


@pytest.fixture
def whole_round(qtbot: QtBot, workspace: Path, colleague: Path) -> Iterator[Round]:
    del colleague  # it is made before the window opens the workspace
    service = WorkspaceService(workspace)
    window = MainWindow(service)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    settle(qtbot, service)
    yield Round(qtbot, window)
    service.close()


def ask_three(work: Round, folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    work.part = "ask"
    work.press(KEY.Key_R, CTRL | SHIFT)
    page = work.window.pages.currentWidget()
    assert isinstance(page, RequestsView)
    work.click(page.make_button)
    dialog = work.find(SheetsDialog)
    assert isinstance(dialog, SheetsDialog)
    dialog.addressees.setFocus()
    for row in range(3):
        if row:
            work.press(KEY.Key_Down)
        work.press(KEY.Key_Space)
    while not dialog.deadline.hasFocus():
        work.press(KEY.Key_Tab)
    work.type_into(dialog.deadline, "5 October 2022")
    work.click(dialog.make_button)
    work.count_step()
    assert page.sentence.text() == "3 asked, 3 without a reply"
    return sorted(folder.glob("*.docx"))


def answer(sheet: Path, path: Path) -> Path:
    """Fill in a sheet as its ministry does: one commitment is at risk."""
    document = docx.Document(str(sheet))
    references = [row.cells[0].text for table in document.tables for row in table.rows]
    first = next(each for each in references if each.endswith(".1") and each.startswith("C"))
    update = first.removesuffix("1") + "2"
    answers = {"S-1": "C. Clerk", "S-2": "3 October 2022", first: "at risk", update: UPDATE}
    return fill_in(sheet, answers, path)


def take_two(work: Round, sheets: list[Path], folder: Path) -> None:
    work.part = "answers"
    for number, sheet in enumerate(sheets):
        answer(sheet, folder / f"{number}.docx")
    work.drop(folder)
    dialog = work.find(RepliesDialog)
    assert isinstance(dialog, RepliesDialog)
    work.click(dialog.all_button)
    assert dialog.model.rows == []
    work.press(KEY.Key_Escape)
    page = work.window.pages.currentWidget()
    assert isinstance(page, RequestsView)
    assert page.sentence.text() == "3 asked, 1 without a reply"


def make_book(work: Round, folder: Path) -> Path:
    work.part = "book"
    work.press(KEY.Key_B, CTRL)
    dialog = work.find(MakeBookDialog)
    assert isinstance(dialog, MakeBookDialog)
    work.qtbot.waitUntil(dialog.make_button.isEnabled)
    dialog.form.folder.setText(str(folder))
    work.count_step()
    with work.qtbot.waitSignal(dialog.books_made, timeout=30_000) as signal:
        work.click(dialog.make_button)
    assert signal.args is not None
    (path,) = signal.args[0]
    assert isinstance(path, Path)
    return path


def list_at_risk(service: WorkspaceService) -> list[Commitment]:
    commitments = service.worker.run_now(service._session.records.commitments.get_all)
    return [each for each in commitments if each.status is Status.AT_RISK]


def test_three_are_asked_two_answer_a_copy_comes_back_and_the_book_is_made(
    whole_round: Round, colleague: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work, service = whole_round, whole_round.window.service
    before = len(list_at_risk(service))
    out, mail, books = (tmp_path / name for name in ("out", "mail", "books"))
    for folder in (out, mail, books):
        folder.mkdir()
    sheets = ask_three(work, out, monkeypatch)
    assert len(sheets) == 3
    requests = service.worker.run_now(service._session.records.requests.get_all)
    assert {each.due_on for each in requests} == {date(2022, 10, 5)}
    take_two(work, sheets[:2], mail)
    updated = [each for each in list_at_risk(service) if each.last_word == UPDATE]
    assert len(updated) == 2
    work.part = "copy"
    work.drop(colleague)
    settle(work.qtbot, service)
    assert "Merge “colleague.briefing”" in work.window.messages.sentence
    notes = service.worker.run_now(service._session.records.annotations.get_all)
    assert [each.author for each in notes if each.text == POINT] == ["B. Colleague"]
    book = make_book(work, books)
    with pypdfium2.PdfDocument(book) as document:
        text = " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)
    assert POINT in text
    assert f"{len(list_at_risk(service))} at risk" in text
    assert len(list_at_risk(service)) > before
    assert UPDATE not in text, "the delegation does not read the latest updates"
    assert work.steps == {"ask": 11, "answers": 3, "copy": 1, "book": 3}
    assert list(service.worker.run_now(lambda: list(service._session.safety.check()))) == []
