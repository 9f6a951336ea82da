"""Commitments drawn from the text: reviewed, reworded, accepted, passed over; never added alone."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from briefing.domain.commitment import Commitment
from briefing.session import Session
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.commitments.commitments_view import CommitmentsView
from briefing.ui.controls.marked_text import Mark
from tests.clause_labels import find_clauses_by_label
from tests.ui.conftest import settle

Answer = TypeVar("Answer")
CONTROL = Qt.KeyboardModifier.ControlModifier
FIRST = 24  # what the sample's own commitments leave


class Reviewer:
    """Somebody at the commitments, with a mouse and a keyboard."""

    def __init__(self, qtbot: QtBot, service: WorkspaceService) -> None:
        self.qtbot, self.service = qtbot, service
        self.view = CommitmentsView(service)
        self.review = self.view.review
        qtbot.addWidget(self.view)
        self.view.resize(1168, 790)
        with qtbot.waitActive(self.view):
            self.view.show()
            self.view.activateWindow()
        settle(qtbot, service)

    @property
    def chip(self) -> QWidget:
        return next(c for c in self.view.chips.buttons() if c.text().startswith("Proposed"))

    @property
    def chip_text(self) -> str:
        [text] = [c.text() for c in self.view.chips.buttons() if c.text().startswith("Proposed")]
        return text

    def list_labels(self) -> list[str]:
        return [each.clause.label for each in self.review.model.rows]

    def press_key(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier or Qt.KeyboardModifier.NoModifier)
        settle(self.qtbot, self.service)

    def go_to(self, label: str) -> None:
        row = self.list_labels().index(label)
        self.review.rows.setCurrentIndex(self.review.model.index(row))

    def ask(self, question: Callable[[Session], Answer]) -> Answer:
        return self.service.worker.run_now(lambda: question(self.service._session))

    def load_commitments(self, label: str) -> list[Commitment]:
        def find_commitments(session: Session) -> list[Commitment]:
            [clause] = find_clauses_by_label(session.records, label)
            return session.records.commitments.find_by_clause(clause.id)

        return self.ask(find_commitments)

    def count_commitments(self) -> int:
        return self.ask(lambda session: session.records.commitments.count())


@pytest.fixture
def reviewer(qtbot: QtBot, service: WorkspaceService) -> Reviewer:
    reviewer = Reviewer(qtbot, service)
    QTest.mouseClick(reviewer.chip, Qt.MouseButton.LeftButton)
    reviewer.review.rows.setFocus()
    return reviewer


def test_what_is_proposed_is_counted_and_nothing_is_added(
    qtbot: QtBot, service: WorkspaceService
) -> None:
    reviewer = Reviewer(qtbot, service)
    assert reviewer.chip_text == f"Proposed {FIRST}"
    assert not reviewer.review.isVisible()
    assert reviewer.count_commitments() == 6
    reviewer.view.setFocus()
    reviewer.press_key(Qt.Key.Key_R, CONTROL)
    assert reviewer.review.isVisible()
    assert reviewer.review.rows.hasFocus()
    assert len(reviewer.list_labels()) == FIRST
    assert reviewer.count_commitments() == 6


def test_it_shows_the_words_it_rests_on(reviewer: Reviewer) -> None:
    reviewer.go_to("8")
    form = reviewer.review.form
    assert form.text.list_pieces(Mark.BINDS) == ["agreed to"]
    assert form.text.list_pieces(Mark.WHEN) == ["on an annual basis"]
    assert (form.what.text(), form.who.text()) == (
        "Organize such meetings on an annual basis",
        "The Parties",
    )
    assert "agreed to" in form.text.accessibleDescription()
    assert form.last_day.text() == "These words contain no date."


def test_enter_accepts_one_and_goes_on_to_the_next(reviewer: Reviewer) -> None:
    reviewer.go_to("8")
    reviewer.press_key(Qt.Key.Key_Return)
    [commitment] = reviewer.load_commitments("8")
    assert (commitment.what, commitment.due) == (
        "Organize such meetings on an annual basis",
        "on an annual basis",
    )
    assert reviewer.chip_text == f"Proposed {FIRST - 1}"
    assert reviewer.list_labels()[reviewer.review.rows.currentIndex().row()] == "10"
    assert reviewer.review.form.clause.text().startswith("Clause 10 ")
    assert reviewer.review.rows.hasFocus()
    reviewer.press_key(Qt.Key.Key_A)
    assert len(reviewer.load_commitments("10")) == 1
    reviewer.service.undo()
    settle(reviewer.qtbot, reviewer.service)
    assert reviewer.load_commitments("10") == []
    assert reviewer.chip_text == f"Proposed {FIRST - 1}"


def test_what_is_reworded_is_what_is_stored(reviewer: Reviewer) -> None:
    reviewer.go_to("8")
    form = reviewer.review.form
    reviewer.press_key(Qt.Key.Key_Tab)
    reviewer.press_key(Qt.Key.Key_Tab)  # past the link to the clause
    assert form.what.hasFocus()
    form.what.selectAll()
    QTest.keyClicks(form.what, "Hold the Forum")
    for field, words in (
        (form.who, "Ministry of Trade"),
        (form.due, "during the current year"),
        (form.amount, "2 million dollars"),
    ):
        reviewer.press_key(Qt.Key.Key_Tab)
        assert field.hasFocus()
        field.selectAll()
        QTest.keyClicks(field, words)
    assert form.last_day.text() == "Due by 31 December 2022"
    reviewer.press_key(Qt.Key.Key_Return)
    [commitment] = reviewer.load_commitments("8")
    assert commitment.what == "Hold the Forum (2 million dollars)"
    assert commitment.who == "Ministry of Trade"
    assert (commitment.due, str(commitment.due_on)) == ("31 December 2022", "2022-12-31")
    assert reviewer.review.rows.hasFocus()


def test_rewording_is_kept_while_one_looks_at_others(reviewer: Reviewer) -> None:
    reviewer.go_to("8")
    QTest.keyClicks(reviewer.review.form.who, "!")
    reviewer.press_key(Qt.Key.Key_Down)
    assert reviewer.review.form.who.text() == "The Parties"
    reviewer.press_key(Qt.Key.Key_Up)
    assert "!" in reviewer.review.form.who.text()
    reviewer.review.form.who.setFocus()
    reviewer.press_key(Qt.Key.Key_Escape)
    assert reviewer.review.rows.hasFocus()
    assert reviewer.count_commitments() == 6


def test_x_skips_a_proposal_for_good(reviewer: Reviewer, qtbot: QtBot) -> None:
    reviewer.go_to("8")
    reviewer.press_key(Qt.Key.Key_X)
    reviewer.press_key(Qt.Key.Key_Delete)
    assert not {"8", "10"} & set(reviewer.list_labels())
    assert reviewer.chip_text == f"Proposed {FIRST - 2}"
    assert reviewer.count_commitments() == 6
    another = Reviewer(qtbot, reviewer.service)
    assert not {"8", "10"} & set(another.list_labels())
    QTest.mouseClick(reviewer.review.bring_back_button, Qt.MouseButton.LeftButton)
    settle(qtbot, reviewer.service)
    assert reviewer.chip_text == f"Proposed {FIRST}"


def test_a_skipped_proposal_comes_back_with_undo(reviewer: Reviewer, qtbot: QtBot) -> None:
    reviewer.go_to("8")
    reviewer.press_key(Qt.Key.Key_X)
    reviewer.service.undo()
    settle(qtbot, reviewer.service)
    assert "8" in reviewer.list_labels()


def answer(reviewer: Reviewer, choice: Qt.Key | str) -> str:
    """Answer the question with a key or a button; return the question."""
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    words = box.text()
    reviewer.qtbot.waitUntil(box.isActiveWindow)
    if isinstance(choice, Qt.Key):
        focused = box.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, choice)
    else:
        [button] = [each for each in box.buttons() if each.text().replace("&", "") == choice]
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    reviewer.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    settle(reviewer.qtbot, reviewer.service)
    return words


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_all_are_not_accepted_by_a_slip(reviewer: Reviewer, key: Qt.Key) -> None:
    reviewer.press_key(Qt.Key.Key_A, CONTROL)
    assert answer(reviewer, key) == f"Accept {FIRST} proposals as commitments?"
    assert reviewer.count_commitments() == 6
    QTest.mouseClick(reviewer.review.accept_all, Qt.MouseButton.LeftButton)
    answer(reviewer, key)
    assert reviewer.count_commitments() == 6


def test_all_are_accepted_in_one_step(reviewer: Reviewer) -> None:
    reviewer.go_to("2")
    reviewer.press_key(Qt.Key.Key_X)
    reviewer.press_key(Qt.Key.Key_A, CONTROL)
    answer(reviewer, "Accept all")
    assert reviewer.count_commitments() == 6 + FIRST - 1
    assert reviewer.chip_text == "Proposed 0"
    assert reviewer.view.focusWidget() is reviewer.review.bring_back_button
    reviewer.service.undo()
    settle(reviewer.qtbot, reviewer.service)
    assert reviewer.count_commitments() == 6
    assert reviewer.chip_text == f"Proposed {FIRST - 1}"


def test_when_nothing_is_left_it_says_so(reviewer: Reviewer) -> None:
    reviewer.press_key(Qt.Key.Key_A, CONTROL)
    answer(reviewer, "Accept all")
    assert reviewer.review._empty_label.isVisible()
    assert reviewer.view.focusWidget() is reviewer.chip
    QTest.mouseClick(reviewer.view.chips.button(100), Qt.MouseButton.LeftButton)
    assert reviewer.view.table.isVisible()
    assert reviewer.view.model.rowCount() == 6 + FIRST


def test_the_mouse_can_do_it_too(reviewer: Reviewer) -> None:
    reviewer.go_to("8")
    form = reviewer.review.form
    QTest.mouseClick(form.accept, Qt.MouseButton.LeftButton)
    settle(reviewer.qtbot, reviewer.service)
    assert len(reviewer.load_commitments("8")) == 1
    QTest.mouseClick(form.pass_over, Qt.MouseButton.LeftButton)
    assert "10" not in reviewer.list_labels()
    with reviewer.qtbot.waitSignal(reviewer.view.go_to_clause):
        QTest.mouseClick(form.clause, Qt.MouseButton.LeftButton)
