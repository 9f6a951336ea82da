"""The one question of the proof sheet: where the operative part begins."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing.domain.statement import ClauseKind
from briefing.edits.statements import ImportStatement
from briefing.reading.pieces import Part
from briefing.session import Session
from briefing.ui.review.proof_sheet import ProofSheet
from tests.ui.review.proof_driver import click_line, find_rows, show_sheet

PARAGRAPHS = tuple(
    f"{subject} {rest}."
    for subject in ("The railway", "The harbour", "The archive")
    for rest in ("is older than the border", "is open to guests", "is dear to the people")
)


@pytest.fixture
def sheet(qtbot: QtBot, tmp_path: Path) -> ProofSheet:
    file = tmp_path / "plain.txt"
    text = "\n\n".join(("Joint Statement", "Ankara, 10 May 2022", *PARAGRAPHS))
    file.write_text(text, encoding="utf-8")
    return show_sheet(qtbot, file)


def find_line(sheet: ProofSheet, words: str) -> int:
    return next(line for line, row in find_rows(sheet.source).items() if row.text == words)


def list_parts(sheet: ProofSheet) -> list[Part | None]:
    rows = find_rows(sheet.source).values()
    return [row.part for row in rows if row.text in PARAGRAPHS]


def test_one_click_on_a_line_answers_it(sheet: ProofSheet, tmp_path: Path) -> None:
    assert sheet.question.isVisible()
    assert list_parts(sheet) == [Part.BODY] * 9
    click_line(sheet.source, find_line(sheet, PARAGRAPHS[3]))
    assert not sheet.question.isVisible()
    assert list_parts(sheet) == [Part.PREAMBLE] * 3 + [Part.CLAUSE] * 6
    with Session.create(tmp_path / "w.briefing") as session:
        session.perform(ImportStatement(sheet.review.proof.reading))
        clauses = session.records.clauses.find_by_text(1)
        assert [each.kind for each in clauses] == [ClauseKind.PREAMBLE] * 3 + [
            ClauseKind.CLAUSE
        ] * 6
        assert [each.text for each in clauses] == list(PARAGRAPHS)
        assert {each.label for each in clauses} == {""}
    sheet.undo()
    assert sheet.question.isVisible()
    assert list_parts(sheet) == [Part.BODY] * 9


def test_a_click_elsewhere_or_a_key_answers_nothing(sheet: ProofSheet) -> None:
    click_line(sheet.source, 1)
    QTest.keyClick(sheet.source, Qt.Key.Key_Down)
    assert sheet.question.isVisible()
    assert list_parts(sheet) == [Part.BODY] * 9


def test_it_can_be_skipped(sheet: ProofSheet) -> None:
    QTest.mouseClick(sheet.question.skip, Qt.MouseButton.LeftButton)
    click_line(sheet.source, find_line(sheet, PARAGRAPHS[3]))
    assert not sheet.question.isVisible()
    assert list_parts(sheet) == [Part.BODY] * 9
