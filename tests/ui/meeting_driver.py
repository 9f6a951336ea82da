"""A driver that uses the meeting view as a person does, and reads the results."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing.domain.meeting import AgendaItem
from briefing.session import Session
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.meeting.clause_pool_model import ClausePoolModel
from briefing.ui.meeting.item_card import ItemCard
from briefing.ui.meeting.meeting_view import MeetingView
from tests.ui.waiting import wait_until

Answer = TypeVar("Answer")


class MeetingDriver:
    """A meeting view on the screen, and the workspace service behind it."""

    def __init__(self, qtbot: QtBot, service: WorkspaceService, view: MeetingView) -> None:
        self.qtbot = qtbot
        self.service = service
        self.view = view

    def settle(self) -> None:
        """Wait until the view and its preview show the current content."""
        # Not `worker.idle`: an answer may make a new request, and the preview has its own worker.
        wait_until(self.qtbot, self._is_settled)

    def ask(self, question: Callable[[Session], Answer]) -> Answer:
        answers: list[Answer] = []
        self.service.ask(question, answers.append)
        wait_until(self.qtbot, lambda: bool(answers))
        return answers[0]

    def undo(self) -> None:
        self.service.undo()
        self.settle()

    @property
    def undo_name(self) -> str:
        return str(self.ask(lambda session: session.undo_name))

    def load_items(self) -> list[AgendaItem]:
        return self.ask(lambda session: session.records.items.find_by_meeting(1))

    def load_labels(self, item_id: int) -> list[str]:
        """Load the labels of the clauses of an item, as stored."""
        clauses = self.ask(lambda session: session.records.clauses.find_by_item(item_id))
        return [clause.label for clause in clauses]

    def find_card(self, title: str) -> ItemCard:
        return next(c for c in self.view.agenda.cards if title in c.line.scheduled.item.title)

    def list_titles(self) -> list[str]:
        """List the titles from top to bottom."""
        content = self.view.agenda.widget()
        if content is not None and (layout := content.layout()) is not None:
            layout.activate()
        cards = sorted(self.view.agenda.cards, key=ItemCard.y)
        return [card.line.scheduled.item.title for card in cards]

    def read_detail(self, title: str) -> str:
        """Read the second line of an item, without its markup."""
        detail = self.find_card(title).detail
        assert detail.textFormat() is Qt.TextFormat.RichText
        text = QTextDocumentFragment.fromHtml(detail.text()).toPlainText()
        return text.replace(chr(0xA0), " ")

    def list_times(self) -> list[str]:
        return [card.times.text()[:5] for card in self.view.agenda.cards]

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())

    def pick(self, card: ItemCard) -> None:
        """Select an item with the mouse."""
        self.view.agenda.ensureWidgetVisible(card)
        self.click(card, QPoint(8, 8))

    def press_key(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the focus is."""
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier or Qt.KeyboardModifier.NoModifier)

    def type_text(self, text: str) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, text)

    def make_clause_drag(self, *labels: str) -> QMimeData:
        """Make the data that the pool gives when these clauses are dragged out of it."""
        pool = self.view.pool.model
        rows = [pool.index(find_row(pool, label), 0) for label in labels]
        return pool.mimeData(rows)

    def drop(self, mime: QMimeData, widget: QWidget, at: QPoint) -> bool:
        """Drop data on a widget. Return whether it was accepted.

        The events come as Qt sends them: it enters at the edge, and no drop comes where the widget
        would not have it.
        """
        keys, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
        moving = Qt.DropAction.MoveAction
        enter = QDragEnterEvent(QPoint(1, at.y()), moving, mime, button, keys)
        QApplication.sendEvent(widget, enter)
        if not enter.isAccepted():
            return False
        move = QDragMoveEvent(at, moving, mime, button, keys)
        QApplication.sendEvent(widget, move)
        if not move.isAccepted():
            return False
        drop = QDropEvent(at.toPointF(), moving, mime, button, keys)
        QApplication.sendEvent(widget, drop)
        return drop.isAccepted()

    def drop_on_card(self, mime: QMimeData, card: ItemCard, at: QPoint | None = None) -> bool:
        agenda = self.view.agenda
        agenda.ensureWidgetVisible(card)
        point = card.mapTo(agenda.viewport(), at or card.rect().center())
        return self.drop(mime, agenda.viewport(), point)

    def _is_settled(self) -> bool:
        return not self.service.worker.is_busy and (
            self.view.preview.is_up_to_date or not self.view.preview.isVisible()
        )


def open_sample_meeting(qtbot: QtBot, service: WorkspaceService, *, page: bool) -> MeetingDriver:
    """Open the sample meeting, with or without the preview."""
    view = MeetingView(service)
    view.preview.setVisible(page)
    qtbot.addWidget(view)
    view.resize(1168, 790)
    with qtbot.waitExposed(view):
        view.show()
    driver = MeetingDriver(qtbot, service, view)
    view.open_meeting(1)
    driver.settle()
    return driver


def find_row(pool: ClausePoolModel, label: str) -> int:
    return next(
        row for row in range(pool.rowCount()) if pool.get_clause(pool.index(row, 0)).label == label
    )
