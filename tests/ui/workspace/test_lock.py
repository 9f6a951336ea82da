"""The passphrase and the lock: while it is locked, nothing of the workspace is in any widget."""

import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    Qt,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefing.common.errors import PassphraseError
from briefing.domain.annotation import AnnotationKind, Audience
from briefing.edits.annotations import AddAnnotation
from briefing.session import Session
from briefing.settings import Settings
from briefing.ui.app.application import Application
from briefing.ui.app.idle import IdleWatch
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.side_bar import Place
from briefing.ui.workspace.unlock_page import UnlockPage
from tests.ui.conftest import get_open_window, settle
from tests.ui.sample import STATEMENT, fill

LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
SECRET = "three odd words"


@pytest.fixture(scope="session")
def encrypted_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("encrypted") / "council-2022.briefing"
    Session.create(path, "Officer", fill, passphrase=SECRET).close()
    return path


@pytest.fixture
def encrypted(encrypted_file: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(encrypted_file, tmp_path / "secret.briefing"))


def get_unlock_page(application: Application) -> UnlockPage:
    assert application.unlock_page is not None
    return application.unlock_page


def _unlock(application: Application, passphrase: str = SECRET) -> None:
    page = get_unlock_page(application)
    QTest.keyClicks(page.field, passphrase)
    QTest.keyClick(page.field, Qt.Key.Key_Return)


def _lock(qtbot: QtBot, application: Application) -> UnlockPage:
    window = get_open_window(qtbot, application)
    QTest.keyClick(window, Qt.Key.Key_L, CONTROL)
    qtbot.waitUntil(lambda: application.window is None)
    return get_unlock_page(application)


def list_words_of(widget: QWidget) -> Iterator[str]:
    """All that a widget tells the eye or the ear."""
    yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName())
    yield from (widget.accessibleDescription(), widget.whatsThis(), widget.statusTip())
    match widget:
        case QLabel() | QLineEdit() | QAbstractButton():
            yield widget.text()
        case QTextEdit() | QPlainTextEdit():
            yield widget.toPlainText()
        case QAbstractItemView() if widget.model() is not None:
            yield from list_words_in(widget.model())
    for action in widget.actions():
        yield from (action.text(), action.toolTip())


def list_words_in(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(model.rowCount(QModelIndex())):
        columns = model.columnCount(QModelIndex()) if isinstance(model, QAbstractTableModel) else 1
        yield from (str(model.index(row, column).data()) for column in range(columns))


def list_widgets(qapp: QApplication, others: Sequence[QWidget]) -> list[QWidget]:
    """List the widgets of the program but `others`, which earlier tests have left."""
    ids = set(map(id, others))
    return [each for each in qapp.allWidgets() if id(each) not in ids]


def read_shown_text(qapp: QApplication, others: Sequence[QWidget]) -> str:
    widgets = list_widgets(qapp, others)
    return "\n".join(words for widget in widgets for words in list_words_of(widget))


def test_an_encrypted_workspace_asks_on_a_page_until_the_passphrase_is_right(
    qtbot: QtBot, application: Application, encrypted: Path
) -> None:
    application.start(encrypted)
    page = get_unlock_page(application)
    assert application.window is None
    assert page.isVisible()
    _unlock(application, "wrong")
    assert get_unlock_page(application) is page
    assert page.fault.text()
    assert not page.field.text()
    assert page.focusWidget() is page.field
    _unlock(application)
    window = get_open_window(qtbot, application)
    assert application.unlock_page is None
    assert "encrypted" in window.status_bar.workspace_text


def test_the_form_stands_in_the_middle_of_the_window(
    qtbot: QtBot, application: Application, encrypted: Path
) -> None:
    application.start(encrypted)
    page = get_unlock_page(application)
    for width in (700, 1300):
        page.resize(width, 600)
        qtbot.waitUntil(lambda width=width: page.width() == width)  # type: ignore[misc]
        left = page.field.mapTo(page, page.field.rect().topLeft()).x()
        right = page.width() - left - page.field.width()
        assert abs(left - right) <= 2
        assert page.field.width() <= 420


def test_a_locked_window_holds_nothing_and_comes_back_to_the_same_place(
    qtbot: QtBot, qapp: QApplication, application: Application, encrypted: Path
) -> None:
    others = qapp.allWidgets()
    application.start(encrypted)
    _unlock(application)
    window = get_open_window(qtbot, application)
    note = (20, AnnotationKind.POINT, Audience.INTERNAL, "A word in confidence")
    window.service.perform(AddAnnotation(*note))
    window.pages.open_meeting(1, 3)
    window.pages.open_statement(1, 20)
    window.workspace_controller.show_history()
    window.top_bar.search.setText("railroad")
    settle(qtbot, window.service)
    window.pages.show_place(Place.STATEMENTS)
    settle(qtbot, window.service)
    secrets = ("railroad", "A word in confidence", "Middle Corridor", "Strategic", "Officer")
    text = read_shown_text(qapp, others)
    assert not [secret for secret in secrets if secret not in text], "what is there is found"
    QApplication.clipboard().setText("A word in confidence")
    _lock(qtbot, application)
    assert not [secret for secret in secrets if secret in read_shown_text(qapp, others)]
    assert not QApplication.clipboard().text()
    assert not [each for each in list_widgets(qapp, others) if isinstance(each, MainWindow)]
    _unlock(application)
    window = get_open_window(qtbot, application)
    assert window.pages.place is Place.STATEMENTS
    assert window.pages.statement.area.current_clause_id == 20
    window.pages.show_place(Place.MEETINGS)
    settle(qtbot, window.service)
    assert window.pages.meeting.agenda.current is not None
    assert window.pages.meeting.agenda.current.id == 3


def test_what_is_being_typed_is_stored_before_the_lock(
    qtbot: QtBot, application: Application, encrypted: Path
) -> None:
    application.start(encrypted)
    _unlock(application)
    window = get_open_window(qtbot, application)
    window.pages.open_statement(1, 20)
    settle(qtbot, window.service)
    field = window.pages.statement.pane.note_field.text
    field.setFocus()
    QTest.keyClicks(field, "Typed to the last letter")
    _lock(qtbot, application)
    with Session.open(encrypted, passphrase=SECRET) as session:
        texts = [note.text for note in session.records.annotations.get_all()]
    assert "Typed to the last letter" in texts


@pytest.mark.usefixtures("all_rounds")
def test_another_program_can_open_the_file_while_it_is_locked(
    qtbot: QtBot, application: Application, tmp_path: Path
) -> None:
    encrypted = tmp_path / "secret.briefing"
    Session.create(encrypted, "Officer", passphrase=SECRET).close()
    application.start(encrypted)
    _unlock(application)
    get_open_window(qtbot, application)
    program = [sys.executable, "-m", "briefing", "history", str(encrypted)]
    environment = {"BRIEFING_PASSPHRASE": SECRET, "PATH": ""}

    def run() -> str:
        outcome = subprocess.run(
            program, env=environment, capture_output=True, check=False, encoding="utf-8"
        )
        return outcome.stderr

    assert "Close it there first" in run()
    _lock(qtbot, application)
    assert not run()


def test_it_locks_by_itself_and_only_with_a_passphrase(
    qtbot: QtBot, application: Application, encrypted: Path, sample_workspace: Path
) -> None:
    application.start(sample_workspace)
    plain = get_open_window(qtbot, application)
    application.idle.idle.emit()
    qtbot.wait(0)
    assert application.window is plain
    QTest.keyClick(plain, Qt.Key.Key_L, CONTROL)
    assert "Only a workspace with a passphrase can be locked" in plain.messages.sentence
    application.open(encrypted)
    _unlock(application)
    get_open_window(qtbot, application)
    application.idle.idle.emit()
    qtbot.waitUntil(lambda: application.window is None)
    assert get_unlock_page(application).is_locked


def test_how_long_it_may_be_left_alone_is_chosen_and_remembered(
    qtbot: QtBot, application: Application, sample_workspace: Path
) -> None:
    application.start(sample_workspace)
    choices = get_open_window(qtbot, application).menu_actions.lock_minutes
    assert application.idle.minutes == 15
    assert choices[15].isChecked()
    choices[0].trigger()
    assert application.idle.minutes == 0
    assert Settings.load().lock_minutes == 0


def test_left_alone_is_told_and_a_touch_begins_anew(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    watch = IdleWatch(widget, minutes=1e-9)
    with qtbot.waitSignal(watch.idle):
        watch.timer.timeout.emit()
    watch.minutes = 60
    with qtbot.assertNotEmitted(watch.idle):
        watch.timer.timeout.emit()
    watch.minutes = 1e-9
    press = QEvent(QEvent.Type.MouseButtonPress)
    with qtbot.waitSignal(watch.idle):
        assert watch.eventFilter(QObject(widget), press), "the first touch after that does no more"
    watch.timer.stop()


def test_an_import_under_review_is_there_again(
    qtbot: QtBot, application: Application, encrypted: Path
) -> None:
    application.start(encrypted)
    _unlock(application)
    window = get_open_window(qtbot, application)
    with qtbot.waitSignal(window.commands.reader.worker.idle):
        window.commands.import_file(STATEMENT)
    _lock(qtbot, application)
    _unlock(application)
    window = get_open_window(qtbot, application)
    assert window.pages.is_proof_shown
    assert window.pages.proof.review.proof.document.file_name == STATEMENT.name


def test_a_passphrase_is_set_changed_and_removed(
    qtbot: QtBot, application: Application, sample_workspace: Path
) -> None:
    application.start(sample_workspace)
    window = get_open_window(qtbot, application)
    window.menu_actions.passphrase.trigger()
    page = window.workspace_controller.passphrase
    assert "It cannot be recovered" in "".join(each.text() for each in page.findChildren(QLabel))
    assert page.remove_button.isHidden()
    assert page.current.isHidden()
    QTest.keyClicks(page.new, "one")
    QTest.keyClicks(page.repeat, "two")
    QTest.keyClick(page.repeat, Qt.Key.Key_Return)
    assert "do not match" in page.fault.text()
    page.repeat.clear()
    QTest.keyClicks(page.repeat, "one")
    QTest.mouseClick(page.set_button, LEFT)
    settle(qtbot, window.service)
    assert window.messages.sentence == "The passphrase was set."
    assert not page.new.text()
    assert not page.repeat.text()
    assert "encrypted" in window.status_bar.workspace_text
    window.close()
    with pytest.raises(PassphraseError):
        Session.open(sample_workspace)
    application.start(sample_workspace)
    _unlock(application, "one")
    window = get_open_window(qtbot, application)
    window.menu_actions.passphrase.trigger()
    page = window.workspace_controller.passphrase
    QTest.keyClicks(page.current, "two")
    QTest.mouseClick(page.remove_button, LEFT)
    settle(qtbot, window.service)
    assert "This is not the passphrase" in window.messages.sentence
    assert window.service.is_encrypted
    QTest.keyClicks(page.current, "one")
    QTest.mouseClick(page.remove_button, LEFT)
    settle(qtbot, window.service)
    assert "removed" in window.messages.sentence
    window.close()
    Session.open(sample_workspace).close()
