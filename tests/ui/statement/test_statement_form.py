"""The facts of a statement, corrected in the window."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from briefing.edits.statements import EditStatement
from briefing.session import Session
from briefing.ui.statement.statement_form import StatementForm, load_facts
from tests.ui.sample import STATEMENT


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "w.briefing", "A") as session:
        session.import_statement(STATEMENT)
        yield session


def show_form(qtbot: QtBot, session: Session) -> tuple[StatementForm, list[EditStatement]]:
    form, edits = StatementForm(load_facts(session, 1)), list[EditStatement]()
    qtbot.addWidget(form)
    form.corrected.connect(edits.append)
    with qtbot.waitExposed(form):
        form.show()
    return form, edits


def click_save(form: StatementForm) -> None:
    button = form.buttons.button(QDialogButtonBox.StandardButton.Save)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_is_typed_is_stored_and_nothing_else(qtbot: QtBot, session: Session) -> None:
    form, edits = show_form(qtbot, session)
    before = session.records.parties.find_by_statement(1)
    form.title.selectAll()
    QTest.keyClicks(form.title, "Ankara Statement")
    form.date.selectAll()
    QTest.keyClicks(form.date, "11 May 2022")
    form.signatories.setPlainText("A. Writer; President; Türkiye\nB. Reader")
    click_save(form)
    (edit,) = edits
    session.perform(edit)
    statement = session.records.statements.get(1)
    assert (statement.title, statement.date) == ("Ankara Statement", dt.date(2022, 5, 11))
    assert session.records.parties.find_by_statement(1) == before
    assert [
        (each.name, each.role, each.party)
        for each in session.records.signatories.find_by_statement(1)
    ] == [("A. Writer", "President", "Türkiye"), ("B. Reader", None, None)]


def test_a_person_can_be_made_a_witness_and_stays_one(qtbot: QtBot, session: Session) -> None:
    form, edits = show_form(qtbot, session)
    form.signatories.setPlainText("A. Writer; President; Türkiye\nB. Reader; witness")
    click_save(form)
    session.perform(edits[0])
    form, edits = show_form(qtbot, session)
    lines = form.signatories.toPlainText().splitlines()
    assert lines == ["A. Writer; President; Türkiye", "B. Reader; ; ; witness"]
    form.signatories.setPlainText("A. Writer; Head of State; Türkiye\nB. Reader; ; ; witness")
    click_save(form)
    session.perform(edits[0])
    assert [
        (each.name, each.witness) for each in session.records.signatories.find_by_statement(1)
    ] == [("A. Writer", False), ("B. Reader", True)]


def test_what_cannot_be_stored_keeps_the_form_open(qtbot: QtBot, session: Session) -> None:
    form, edits = show_form(qtbot, session)
    form.date.setText("some day")
    click_save(form)
    assert form.isVisible()
    assert form.fault.text() == "Not a date. Write it as 12 October 2022."
    form.date.setText("")
    form.title.setText(" ")
    click_save(form)
    assert form.isVisible()
    assert "needs a title" in form.fault.text()
    assert edits == []


def test_nothing_changed_is_no_edit(qtbot: QtBot, session: Session) -> None:
    form, edits = show_form(qtbot, session)
    click_save(form)
    assert edits == []
