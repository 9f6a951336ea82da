"""A reader that uses the statement view as a person does."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from pytestqt.qtbot import QtBot

from briefing.domain.annotation import Annotation
from briefing.domain.commitment import Commitment
from briefing.domain.statement import Clause
from briefing.session import Session
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.statement.statement_view import StatementView
from briefing.ui.window.side_bar import OutlineEntry
from tests.clause_labels import find_clauses_by_label
from tests.ui.conftest import settle

Answer = TypeVar("Answer")

RAILROAD = "new Baku-Tbilisi-Kars network"


class StatementReader:
    """A person at an open statement, with a mouse and a keyboard."""

    def __init__(self, qtbot: QtBot, service: WorkspaceService, statement_id: int = 1) -> None:
        self.qtbot, self.service = qtbot, service
        self.view = StatementView(service)
        self.outline: list[OutlineEntry] = []
        self.view.outline_changed.connect(lambda entries: setattr(self, "outline", entries))
        qtbot.addWidget(self.view)
        self.view.resize(1168, 790)
        self.view.open(statement_id)
        with qtbot.waitActive(self.view):
            self.view.show()
            self.view.activateWindow()
        self.wait()

    def wait(self) -> None:
        settle(self.qtbot, self.service)

    def find_clause(self, label: str) -> Clause:
        return self.ask(lambda session: find_clauses_by_label(session.records, label))[0]

    def ask(self, question: Callable[[Session], Answer]) -> Answer:
        """Read from the workspace, after all earlier requests."""
        return self.service.worker.run_now(lambda: question(self.service._session))

    def load_notes(self, label: str) -> list[Annotation]:
        clause_id = self.find_clause_id(label)
        return self.ask(lambda session: session.records.annotations.find_by_clause(clause_id))

    def load_commitments(self, label: str) -> list[Commitment]:
        clause_id = self.find_clause_id(label)
        return self.ask(lambda session: session.records.commitments.find_by_clause(clause_id))

    def find_clause_id(self, label: str) -> int:
        model = self.view._model
        assert model is not None
        [found] = [each.clause for each in model.paragraphs if each.clause.label == label]
        return found.id

    def bring_into_view(self, label: str) -> None:
        self.view.area.select_clause(self.find_clause_id(label))

    def find_places(self, words: str) -> list[QPoint]:
        """Find the lines with these words: one point in each, in the viewport."""
        clause = self.view.area.current_paragraph
        assert clause is not None
        start = clause.clause.text.index(words)
        rects = self.view.area.get_word_rects(clause.clause.id, start, start + len(words))
        return [rect.center().toPoint() for rect in rects]

    def drag_over(self, words: str) -> None:
        """Select words of the current clause with the mouse."""
        clause = self.view.area.current_paragraph
        assert clause is not None
        start = clause.clause.text.index(words)
        area = self.view.area
        rects = area.get_word_rects(clause.clause.id, start, start + len(words))
        begin = QPoint(round(rects[0].left()), round(rects[0].center().y()))
        end = QPoint(round(rects[-1].right()), round(rects[-1].center().y()))
        QTest.mousePress(area.viewport(), Qt.MouseButton.LeftButton, pos=begin)
        QTest.mouseMove(area.viewport(), end)
        QTest.mouseRelease(area.viewport(), Qt.MouseButton.LeftButton, pos=end)

    def type_into(self, widget: QWidget, words: str) -> None:
        QTest.mouseClick(get_mouse_target(widget), Qt.MouseButton.LeftButton)
        QTest.keyClicks(widget, words)


def get_mouse_target(widget: QWidget) -> QWidget:
    """Return the part of a widget that gets mouse events."""
    return widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
