"""The persons of the workspace, among the names in the statements."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from briefing.domain.person import Person
from briefing.edits.persons import AddDelegate, AddPerson, EditPerson
from briefing.session import Session
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.record_model import RECORD
from briefing.ui.people.named_people import Field, NameRow
from briefing.ui.people.people_view import PeopleView
from briefing.ui.people.person_fields import PersonFields
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.side_bar import Place
from tests.ui.conftest import settle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what a list asks for

Answer = TypeVar("Answer")
KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def view(qtbot: QtBot, service: WorkspaceService, window: MainWindow) -> PeopleView:
    window.activateWindow()
    QTest.keyClick(window, KEY.Key_4, CTRL)
    settle(qtbot, service)
    view = window.pages.people
    view.table.setFocus()
    return view


def _ask(service: WorkspaceService, question: Callable[[Session], Answer]) -> Answer:
    return service.worker.run_now(lambda: question(service._session))


def _load_persons(service: WorkspaceService) -> list[Person]:
    return _ask(service, lambda session: session.records.persons.get_all())


def _get_fields(view: PeopleView) -> PersonFields:
    assert view.pane.fields is not None
    return view.pane.fields


def _get_current_row(view: PeopleView) -> NameRow:
    row = view.table.currentIndex().data(RECORD)
    assert isinstance(row, NameRow)
    return row


def _go_to_name(view: PeopleView, name: str) -> None:
    rows = range(view.model.rowCount())
    row = next(n for n in rows if view.model.index(n, Field.NAME).data() == name)
    view.table.setCurrentIndex(view.model.index(row, Field.NAME))


def _type_text(words: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, words)


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(KEY.Key_Insert, Qt.KeyboardModifier.NoModifier), (KEY.Key_N, CTRL)],
)
def test_a_person_is_added_and_named_at_once(
    qtbot: QtBot,
    service: WorkspaceService,
    view: PeopleView,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
) -> None:
    QTest.keyClick(view.table, key, modifier)
    settle(qtbot, service)
    assert _get_fields(view).name.hasFocus()
    _type_text("Aigul Smagulova")
    settle(qtbot, service)
    assert [person.name for person in _load_persons(service)] == ["Aigul Smagulova"]
    assert _get_current_row(view).name == "Aigul Smagulova"
    assert view.chips.button(0).text() == "Persons 3"
    QTest.keyClick(_get_fields(view).name, KEY.Key_Escape)
    assert view.table.hasFocus()


def test_p_makes_a_name_a_person_with_what_the_text_says(
    qtbot: QtBot, service: WorkspaceService, view: PeopleView
) -> None:
    _go_to_name(view, "Recep Tayyip Erdoğan")
    settle(qtbot, service)
    assert view.pane.fields is None
    assert view.pane.make_person_button.isVisible()
    QTest.keyClick(view.table, KEY.Key_P)
    settle(qtbot, service)
    [person] = _load_persons(service)
    assert (person.name, person.role) == (
        "Recep Tayyip Erdoğan",
        "President of the Republic of Türkiye",
    )
    assert person.party_id == 2
    assert _get_current_row(view).person_id == person.id
    assert _get_current_row(view).mentions, "where the text names the person is still known"
    assert view.chips.button(0).text() == "Persons 2"
    assert not view.pane.make_person_button.isVisible()
    _go_to_name(view, "Joint Strategic Planning Group")
    settle(qtbot, service)
    QTest.keyClick(view.table, KEY.Key_P)
    settle(qtbot, service)
    assert len(_load_persons(service)) == 1, "a body is no person"


def test_each_field_is_stored_as_it_is_typed(
    qtbot: QtBot, service: WorkspaceService, view: PeopleView
) -> None:
    service.perform(AddPerson("Aigul"))
    settle(qtbot, service)
    _go_to_name(view, "Aigul")
    settle(qtbot, service)
    QTest.keyClick(view.table, KEY.Key_F2)
    fields = _get_fields(view)
    assert fields.name.selectedText() == "Aigul"
    for field, words in (
        (fields.role, "Minister"),
        (fields.party, "OTS"),
        (fields.biography, "Born in Almaty."),
    ):
        field.setFocus()
        _type_text(words)
    settle(qtbot, service)
    [person] = _load_persons(service)
    assert (person.role, person.biography) == ("Minister", "Born in Almaty.")
    parties = _ask(service, lambda session: session.records.parties.get_all())
    assert [party.name for party in parties if party.id == person.party_id] == ["OTS"]
    assert [party.name for party in parties][-1] == "OTS", "no party for each letter"
    assert _get_fields(view) is fields, "the fields in use stay in use"
    service.undo()
    settle(qtbot, service)
    assert fields.biography.text() == ""


def test_a_party_is_offered_however_it_is_accented(
    qtbot: QtBot, service: WorkspaceService, view: PeopleView
) -> None:
    service.perform(AddPerson("Aigul"))
    settle(qtbot, service)
    _go_to_name(view, "Aigul")
    party = _get_fields(view).party
    party.setFocus()
    _type_text("turk")
    offered = QApplication.activePopupWidget()
    assert offered is not None
    QTest.keyClick(offered, KEY.Key_Down)
    QTest.keyClick(offered, KEY.Key_Return)
    assert party.text() == "Republic of Türkiye"
    party.setText("REPUBLIC OF TURKIYE")
    QTest.keyClick(party, KEY.Key_Return)
    settle(qtbot, service)
    assert _load_persons(service)[0].party_id == 2
    assert party.text() == "Republic of Türkiye"


def test_a_person_keeps_a_name(qtbot: QtBot, service: WorkspaceService, view: PeopleView) -> None:
    service.perform(AddPerson("Aigul"))
    settle(qtbot, service)
    _go_to_name(view, "Aigul")
    QTest.keyClick(view.table, KEY.Key_F2)
    name = _get_fields(view).name
    QTest.keyClick(name, KEY.Key_Delete)
    settle(qtbot, service)
    assert "needs a name" in name.toolTip()
    assert [person.name for person in _load_persons(service)] == ["Aigul"]


def test_a_name_typed_letter_by_letter_meets_one_of_the_text(
    qtbot: QtBot, service: WorkspaceService, view: PeopleView
) -> None:
    service.perform(AddPerson("Recep Tayyip Erdoğa"))
    settle(qtbot, service)
    _go_to_name(view, "Recep Tayyip Erdoğa")
    QTest.keyClick(view.table, KEY.Key_F2)
    name = _get_fields(view).name
    QTest.keyClick(name, KEY.Key_End)
    _type_text("n")
    settle(qtbot, service)
    assert _get_current_row(view).mentions
    assert name.hasFocus()
    _type_text(" II")
    settle(qtbot, service)
    assert not _get_current_row(view).mentions
    assert name.hasFocus()
    assert name.text() == "Recep Tayyip Erdoğan II"


def test_delete_takes_a_person_away_and_undo_brings_it_back(
    qtbot: QtBot, service: WorkspaceService, view: PeopleView
) -> None:
    service.perform(AddPerson("Aigul"))
    service.perform(AddDelegate(1, 1))
    settle(qtbot, service)
    _go_to_name(view, "Aigul")
    settle(qtbot, service)
    assert [link.text() for link in view.pane.links] == [
        "4th High-Level Strategic Cooperation Council · rank 1"
    ]
    QTest.keyClick(view.table, KEY.Key_Delete)
    settle(qtbot, service)
    assert _load_persons(service) == []
    assert view.pane.fields is None
    service.undo()
    settle(qtbot, service)
    assert [person.name for person in _load_persons(service)] == ["Aigul"]


def test_where_a_name_appears_is_a_way_to_go(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, view: PeopleView
) -> None:
    service.perform(AddPerson("Recep Tayyip Erdoğan"))
    service.perform(AddDelegate(1, 1))
    settle(qtbot, service)
    _go_to_name(view, "Ministry of Trade")
    settle(qtbot, service)
    assert [link.text().split(" · ")[0] for link in view.pane.links] == [
        "Clause 6",
        "2 Trade, investment, the 10 billion goal",
    ]
    _click(view.pane.links[1])
    settle(qtbot, service)
    assert window.pages.place is Place.MEETINGS
    window.pages.show_place(Place.PEOPLE)
    _go_to_name(view, "Recep Tayyip Erdoğan")
    settle(qtbot, service)
    _click(view.pane.links[0])
    settle(qtbot, service)
    assert window.pages.meeting.delegations.isVisible()
    table = window.pages.meeting.delegations.table
    table.setCurrentIndex(window.pages.meeting.delegations.model.find_delegate(1))
    QTest.keyClick(table, KEY.Key_Return)
    settle(qtbot, service)
    assert window.pages.currentWidget() is view
    assert _get_current_row(view).name == "Recep Tayyip Erdoğan"


def test_a_person_found_by_the_search_is_shown_once(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, view: PeopleView
) -> None:
    service.perform(AddPerson("Recep Tayyip Erdoğan", values={"biography": "Flew zeppelins."}))
    settle(qtbot, service)
    box = window.top_bar.search
    for words in ("erdogan", "zeppelins"):
        window.pages.show_place(Place.STATEMENTS)
        QTest.keyClick(window, KEY.Key_K, CTRL)
        QTest.keyClicks(box, words)
        settle(qtbot, service)
        [hit] = [hit for hit in box.results.list_results() if hit.kind is Person]
        assert "Erdoğan" in hit.text
        box.results.chosen.emit(hit)
        settle(qtbot, service)
        assert _get_current_row(view).person_id == 1


def test_a_photograph_is_dropped_shown_at_its_true_shape_and_removed(
    qtbot: QtBot, service: WorkspaceService, view: PeopleView, tmp_path: Path
) -> None:
    service.perform(AddPerson("Aigul"))
    settle(qtbot, service)
    _go_to_name(view, "Aigul")
    picture = tmp_path / "aigul.png"
    Image.new("RGB", (400, 200), "teal").save(picture)
    box = _get_fields(view).photograph
    _drop(box.picture, picture)
    settle(qtbot, service)
    [person] = _load_persons(service)
    assert person.photograph is not None
    assert person.photograph.startswith(b"\xff\xd8")
    assert (box.picture.image_rect.width(), box.picture.image_rect.height()) == (96, 48)
    box.picture.setFocus()
    QTest.keyClick(box.picture, KEY.Key_Delete)
    settle(qtbot, service)
    assert _load_persons(service)[0].photograph is None
    assert not box.remove_button.isVisible()


def test_a_photograph_is_chosen_with_enter_and_what_is_none_is_refused(
    qtbot: QtBot,
    service: WorkspaceService,
    window: MainWindow,
    view: PeopleView,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    service.perform(AddPerson("Aigul"))
    settle(qtbot, service)
    _go_to_name(view, "Aigul")
    picture = tmp_path / "aigul.jpg"
    Image.new("RGB", (30, 40), "teal").save(picture)
    names = iter([picture, Path(__file__)])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(next(names)), ""))
    box = _get_fields(view).photograph
    box.picture.setFocus()
    for _ in range(2):
        QTest.keyClick(box.picture, KEY.Key_Return)
        settle(qtbot, service)
    assert _load_persons(service)[0].photograph is not None
    assert "is not a JPEG or PNG picture" in window.messages.sentence


def test_what_is_typed_elsewhere_is_shown(
    qtbot: QtBot, service: WorkspaceService, view: PeopleView
) -> None:
    service.perform(AddPerson("Aigul"))
    settle(qtbot, service)
    _go_to_name(view, "Aigul")
    service.perform(EditPerson(1, {"role": "Ambassador"}, "OTS"))
    settle(qtbot, service)
    assert _get_fields(view).role.text() == "Ambassador"
    assert _get_fields(view).party.text() == "OTS"
    assert view.model.index(view.table.currentIndex().row(), Field.ROLE).data() == "Ambassador"


def test_what_can_only_be_read_is_shown_and_not_offered(
    qtbot: QtBot, service: WorkspaceService
) -> None:
    service.perform(AddPerson("Aigul", values={"role": "Minister"}))
    settle(qtbot, service)
    service.is_read_only = True
    view = PeopleView(service)
    qtbot.addWidget(view)
    view.show()
    settle(qtbot, service)
    _go_to_name(view, "Aigul")
    settle(qtbot, service)
    fields = _get_fields(view)
    assert fields.role.text() == "Minister"
    assert not fields.role.isEnabled()
    assert not fields.photograph.choose_button.isVisible()
    assert not view.add_button.isVisible()
    for key in (KEY.Key_Insert, KEY.Key_Delete, KEY.Key_F2):
        QTest.keyClick(view.table, key)
    _go_to_name(view, "Recep Tayyip Erdoğan")
    QTest.keyClick(view.table, KEY.Key_P)
    settle(qtbot, service)
    assert [person.name for person in _load_persons(service)] == ["Aigul"]
    assert not view.pane.make_person_button.isVisible()


def _click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def _drop(widget: QWidget, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(5, 5), copy, mime, button, none)
    QApplication.sendEvent(widget, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPoint(5, 5).toPointF(), copy, mime, button, none))
