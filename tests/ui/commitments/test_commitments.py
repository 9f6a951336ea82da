"""The commitments: counted, filtered, grouped, sorted and edited in place."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from briefing.domain.commitment import Commitment, Status
from briefing.session import Session
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.commitments.commitments_model import Field, Grouping
from briefing.ui.commitments.commitments_view import CommitmentsView
from tests.clause_labels import find_clauses_by_label
from tests.ui.conftest import settle


@pytest.fixture
def view(qtbot: QtBot, service: WorkspaceService) -> CommitmentsView:
    view = CommitmentsView(service)
    qtbot.addWidget(view)
    view.resize(1100, 600)
    view.show()
    settle(qtbot, service)
    return view


def read_column(view: CommitmentsView, field: Field) -> list[str]:
    rows = range(view.model.rowCount())
    return [view.model.index(row, field).data() or "" for row in rows]


def select_cell(view: CommitmentsView, label: str, field: Field) -> QModelIndex:
    row = read_column(view, Field.CLAUSE).index(label)
    index = view.model.index(row, field)
    view.table.setCurrentIndex(index)
    return index


def find_chip(view: CommitmentsView, words: str) -> QAbstractButton:
    return next(chip for chip in view.chips.buttons() if chip.text().startswith(words))


def load_commitment(qtbot: QtBot, service: WorkspaceService, label: str) -> Commitment:
    commitments: list[Commitment] = []

    def find_commitment(session: Session) -> Commitment:
        records = session.records
        [clause] = find_clauses_by_label(records, label)
        return next(iter(records.commitments.find_by_clause(clause.id)))

    service.ask(find_commitment, commitments.append)
    settle(qtbot, service)
    return commitments[0]


def test_they_stand_in_the_order_of_the_text_and_are_counted(view: CommitmentsView) -> None:
    assert read_column(view, Field.CLAUSE) == ["5", "17", "18", "21", "24", "49"]
    titles = [chip.text() for chip in view.chips.buttons()]
    assert titles == [
        "All 6",
        "Not begun 2",
        "Under way 3",
        "At risk 0",
        "Fulfilled 1",
        "Superseded 0",
        "Past due 1",
        "Proposed 24",
    ]


def test_what_is_past_due_is_said_in_words(view: CommitmentsView) -> None:
    assert select_cell(view, "24", Field.DUE).data() == "June 2022 · past due"
    assert select_cell(view, "49", Field.DUE).data() == "12-13 October 2022"


def test_chips_and_words_filter(view: CommitmentsView) -> None:
    QTest.mouseClick(find_chip(view, "Under way"), Qt.MouseButton.LeftButton)
    assert read_column(view, Field.CLAUSE) == ["5", "17", "18"]
    QTest.keyClicks(view.words, "transport")
    assert read_column(view, Field.CLAUSE) == ["17", "18"]
    QTest.mouseClick(find_chip(view, "Past due"), Qt.MouseButton.LeftButton)
    view.words.clear()
    assert read_column(view, Field.CLAUSE) == ["24"]


def test_a_head_sorts(view: CommitmentsView) -> None:
    view.table.sortByColumn(Field.WHO, Qt.SortOrder.AscendingOrder)
    assert read_column(view, Field.WHO)[:2] == ["Agriculture", "Aviation"]
    view.table.sortByColumn(Field.DUE, Qt.SortOrder.AscendingOrder)
    assert read_column(view, Field.CLAUSE)[:2] == ["24", "49"]
    view.table.sortByColumn(Field.CLAUSE, Qt.SortOrder.DescendingOrder)
    assert read_column(view, Field.CLAUSE) == ["49", "24", "21", "18", "17", "5"]


@pytest.mark.parametrize(
    "order", [Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder], ids=["up", "down"]
)
def test_groups_have_headings_whatever_the_order(
    view: CommitmentsView, order: Qt.SortOrder
) -> None:
    view.grouping.setCurrentIndex(view.grouping.findData(Grouping.STATUS))
    view.table.sortByColumn(Field.CLAUSE, order)
    first = read_column(view, Field.CLAUSE)
    groups = [words for words in first if not words.isdigit()]
    assert groups == ["Not begun", "Under way", "Fulfilled"]
    under_way = first[first.index("Under way") + 1 : first.index("Fulfilled")]
    ascending = order is Qt.SortOrder.AscendingOrder
    assert under_way == (["5", "17", "18"] if ascending else ["18", "17", "5"])
    row = first.index("Under way")
    assert view.table.columnSpan(row, 0) == len(Field)


def test_a_group_without_rows_has_no_heading(view: CommitmentsView) -> None:
    view.grouping.setCurrentIndex(view.grouping.findData(Grouping.WHO))
    QTest.mouseClick(find_chip(view, "Fulfilled"), Qt.MouseButton.LeftButton)
    assert read_column(view, Field.CLAUSE) == ["Foreign ministries", "49"]


def test_words_are_edited_in_place(
    qtbot: QtBot, service: WorkspaceService, view: CommitmentsView
) -> None:
    select_cell(view, "21", Field.WHO)
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    editor = view.table.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "Civil aviation institutions")
    with qtbot.waitSignal(service.changed):
        QTest.keyClick(editor, Qt.Key.Key_Return)
    settle(qtbot, service)
    assert load_commitment(qtbot, service, "21").who == "Civil aviation institutions"
    assert select_cell(view, "21", Field.WHO).data() == "Civil aviation institutions"


def test_a_status_is_chosen(qtbot: QtBot, service: WorkspaceService, view: CommitmentsView) -> None:
    select_cell(view, "21", Field.STATUS)
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    editor = view.table.findChild(QComboBox)
    assert isinstance(editor, QComboBox)
    with qtbot.waitSignal(service.changed):
        editor.setCurrentIndex(list(Status).index(Status.AT_RISK))
        editor.activated.emit(editor.currentIndex())
    settle(qtbot, service)
    assert load_commitment(qtbot, service, "21").status is Status.AT_RISK
    assert find_chip(view, "At risk").text() == "At risk 1"


def test_a_due_date_follows_from_its_words(
    qtbot: QtBot, service: WorkspaceService, view: CommitmentsView
) -> None:
    with qtbot.waitSignal(service.changed):
        view.model.setData(select_cell(view, "21", Field.DUE), "March 2023")
    settle(qtbot, service)
    assert str(load_commitment(qtbot, service, "21").due_on) == "2023-03-31"


def test_a_date_that_is_none_is_refused(
    qtbot: QtBot, service: WorkspaceService, view: CommitmentsView
) -> None:
    with qtbot.waitSignal(service.refused) as signal:
        assert not view.model.setData(select_cell(view, "21", Field.LAST_WORD_ON), "soon")
    assert signal.args is not None
    assert "soon" in str(signal.args[0])
    with qtbot.waitSignal(service.changed):
        view.model.setData(select_cell(view, "18", Field.LAST_WORD_ON), "")
    assert load_commitment(qtbot, service, "18").last_word_on is None


def test_delete_asks_nothing_and_can_be_undone(
    qtbot: QtBot, service: WorkspaceService, view: CommitmentsView
) -> None:
    select_cell(view, "24", Field.WHAT)
    view.table.setFocus()
    with qtbot.waitSignal(service.changed):
        QTest.keyClick(view.table, Qt.Key.Key_Delete)
    settle(qtbot, service)
    assert "24" not in read_column(view, Field.CLAUSE)
    with qtbot.waitSignal(service.changed):
        service.undo()
    settle(qtbot, service)
    assert "24" in read_column(view, Field.CLAUSE)


def test_enter_on_the_number_goes_to_the_clause(qtbot: QtBot, view: CommitmentsView) -> None:
    select_cell(view, "24", Field.CLAUSE)
    with qtbot.waitSignal(view.go_to_clause):
        QTest.keyClick(view.table, Qt.Key.Key_Return)
