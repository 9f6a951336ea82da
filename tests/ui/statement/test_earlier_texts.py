"""Beside a clause: the commitment it seems to hold, and the earlier text that it repeats."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.domain.commitment import Status
from briefing.domain.reading import ReadClause, Reading
from briefing.edits.commitments import AddCommitment
from briefing.edits.statements import ImportStatement
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.marked_text import Mark
from briefing.ui.statement.finding_cards import EarlierCard
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.side_bar import Place
from tests.clause_labels import find_clauses_by_label
from tests.ui.conftest import settle
from tests.ui.statement_reader import StatementReader

_EARLIER = (
    "The Parties agreed to publish the rates of the railway once a year.",
    "The Parties agreed to cooperate with the aim to develop bilateral cargo transportation "
    "between Kazakhstan and Türkiye in accordance with the results of the meeting of the Joint "
    "Transport Commission, held on June 3, 2020 in Istanbul and by video.",
)


def make_statement(day: date, title: str = "Joint Statement on Transport") -> ImportStatement:
    """A statement one of whose clauses is much like clause 17 of the sample."""
    clauses = tuple(
        ReadClause(str(number), None, text, (number,)) for number, text in enumerate(_EARLIER, 4)
    )
    reading = Reading("earlier.txt", b"", "", title, date=day, language="en", clauses=clauses)
    return ImportStatement(reading)


@pytest.fixture
def reader(qtbot: QtBot, service: WorkspaceService) -> StatementReader:
    """At clause 17, which repeats one of 2020 with an open commitment."""
    service.perform(make_statement(date(2020, 6, 3)))
    settle(qtbot, service)
    reader = StatementReader(qtbot, service)
    [earlier] = reader.ask(
        lambda session: [c for c in session.records.clauses.get_all() if c.text == _EARLIER[1]]
    )
    commitment = AddCommitment(earlier.id, "Develop cargo transport", {"due": "2021"})
    service.perform(commitment)
    reader.wait()
    reader.bring_into_view("17")
    reader.wait()
    return reader


def get_card(reader: StatementReader) -> EarlierCard:
    [card] = reader.view.pane.earlier
    return card


def press_key(reader: StatementReader, key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)
    reader.wait()


def test_the_earlier_text_is_named_with_how_alike_it_is(reader: StatementReader) -> None:
    title = get_card(reader).head.text()
    assert title.startswith("Earlier text: Joint Statement on Transport (2020), clause 5 · 8")
    assert title.endswith("% alike")
    assert not get_card(reader).body.isVisible()
    reader.bring_into_view("21")
    assert reader.view.pane.earlier == []
    reader.wait()
    assert reader.view.pane.earlier == []


def test_it_opens_in_place_with_its_changes_marked(reader: StatementReader) -> None:
    get_card(reader).head.setFocus()
    press_key(reader, Qt.Key.Key_Space)
    assert get_card(reader).body.isVisible()
    passage = get_card(reader).passage
    assert passage.list_pieces(Mark.REMOVED) == ["June 3, 2020", "Istanbul and by video"]
    assert passage.list_pieces(Mark.ADDED) == [
        "and transit",
        "Kazakhstan- Türkiye",
        "May 9, 2022",
        "Ankara",
    ]
    assert "line-through" in passage.text()
    assert "underline" in passage.text()
    assert "Removed since: June 3, 2020" in passage.accessibleName()
    press_key(reader, Qt.Key.Key_Tab)
    assert passage.hasFocus()
    with reader.qtbot.waitSignal(reader.view.go_to_clause):
        press_key(reader, Qt.Key.Key_Return)
    QTest.mouseClick(get_card(reader).head, Qt.MouseButton.LeftButton)
    assert not get_card(reader).body.isVisible()


def test_its_open_commitment_is_carried_forward(reader: StatementReader) -> None:
    QTest.mouseClick(get_card(reader).head, Qt.MouseButton.LeftButton)
    [carry] = get_card(reader).carry_buttons.values()
    QTest.mouseClick(carry, Qt.MouseButton.LeftButton)
    reader.wait()
    commitments = {each.what: each for each in reader.load_commitments("17")}
    assert commitments["Develop cargo transport"].status is Status.NOT_BEGUN
    assert commitments["Develop cargo transport"].due == "2021"
    everything = reader.ask(lambda session: session.records.commitments.get_all())
    assert [each.status for each in everything].count(Status.SUPERSEDED) == 1
    assert not get_card(reader).carry_buttons, "there is nothing left to carry"
    new = reader.view.pane.commitments.cards[commitments["Develop cargo transport"].id]
    assert new.what.hasFocus()
    reader.service.undo()
    reader.wait()
    assert len(reader.load_commitments("17")) == 1
    assert len(get_card(reader).carry_buttons) == 1


def test_a_later_statement_is_no_earlier_text(qtbot: QtBot, service: WorkspaceService) -> None:
    service.perform(make_statement(date(2024, 1, 1)))
    reader = StatementReader(qtbot, service)
    reader.bring_into_view("17")
    reader.wait()
    assert reader.view.pane.earlier == []


def test_the_earlier_clause_is_gone_to(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow
) -> None:
    service.perform(make_statement(date(2020, 6, 3)))
    settle(qtbot, service)
    view = window.pages.statement
    later = service.worker.run_now(lambda: find_clauses_by_label(service._session.records, "17"))
    window.pages.open_statement(1, later[0].id)
    settle(qtbot, service)
    [earlier] = view.pane.earlier
    earlier.head.setFocus()
    QTest.keyClick(earlier.head, Qt.Key.Key_Return)
    settle(qtbot, service)
    current = view.area.current_paragraph
    assert window.pages.place is Place.STATEMENTS
    assert view.area.hasFocus()
    assert current is not None
    assert current.clause.text == _EARLIER[1]


def test_a_proposal_is_accepted_beside_its_clause(qtbot: QtBot, service: WorkspaceService) -> None:
    reader = StatementReader(qtbot, service)
    pane = reader.view.pane
    reader.bring_into_view("8")
    reader.wait()
    [proposal] = pane.proposals
    assert reader.load_commitments("8") == []
    proposal.accept.setFocus()
    press_key(reader, Qt.Key.Key_Space)
    [commitment] = reader.load_commitments("8")
    assert commitment.what == "Organize such meetings on an annual basis"
    assert pane.proposals == []
    assert pane.commitments.cards[commitment.id].what.hasFocus()
    service.undo()
    reader.wait()
    assert reader.load_commitments("8") == []
    assert len(pane.proposals) == 1
    reader.bring_into_view("17")
    reader.wait()
    assert pane.proposals == [], "what it binds to is followed"


def test_the_keys_go_past_many_clauses_and_end_with_the_last(reader: StatementReader) -> None:
    """What is only passed on the way is not asked about."""
    reader.view.area.setFocus()
    for _ in range(9):
        QTest.keyClick(reader.view.area, Qt.Key.Key_Up)
    reader.wait()
    current = reader.view.area.current_paragraph
    assert current is not None
    assert current.clause.label == "8"
    assert len(reader.view.pane.proposals) == 1
    assert reader.view.pane.earlier == []


def test_one_arrives_near_the_top_and_stays_where_one_is(reader: StatementReader) -> None:
    area = reader.view.area
    reader.view.open(1, reader.find_clause_id("40"))
    assert 0 <= area.get_clause_top(reader.find_clause_id("40")) < 60
    reader.bring_into_view("17")
    assert 0 <= area.get_clause_top(reader.find_clause_id("17")) < 60
    QTest.keyClick(area, Qt.Key.Key_Down)
    before = area.get_clause_top(reader.find_clause_id("18"))
    reader.view.open(1, reader.find_clause_id("18"))
    assert area.get_clause_top(reader.find_clause_id("18")) == before
