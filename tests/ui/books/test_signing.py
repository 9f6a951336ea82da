"""The signing key in the window: made, shown, exported, and used when a book is issued."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing.session.signed_copies import check_copy
from briefing.settings import get_signing_key_path
from briefing.signing.key import PublicKey, make_key
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.books.key_dialog import KeyDialog
from briefing.ui.books.make_book import MakeBookDialog
from briefing.ui.window.main_window import MainWindow
from tests.ui.conftest import settle


@pytest.fixture(autouse=True)
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


def _open_dialog(qtbot: QtBot, service: WorkspaceService, window: MainWindow) -> MakeBookDialog:
    window.menu_actions.make_book.trigger()
    settle(qtbot, service)
    dialog = window.findChild(MakeBookDialog)
    assert isinstance(dialog, MakeBookDialog)
    dialog.form.issuing.switch.setChecked(True)
    dialog.form.issuing.recipients_field.setPlainText("Ministry of Trade")
    return dialog


def test_a_key_is_made_shown_and_exported(window: MainWindow, tmp_path: Path) -> None:
    window.menu_actions.key.trigger()
    dialog = window.findChild(KeyDialog)
    assert isinstance(dialog, KeyDialog)
    QTest.keyClicks(dialog.desk, "Protocol Desk")
    QTest.keyClicks(dialog.passphrase, "words")
    QTest.keyClicks(dialog.repeat, "word")
    QTest.mouseClick(dialog.make_button, Qt.MouseButton.LeftButton)
    assert dialog.sentence.text() == "The two entries do not match. Nothing was changed."
    assert not get_signing_key_path().exists()
    QTest.keyClicks(dialog.repeat, "s")
    QTest.mouseClick(dialog.make_button, Qt.MouseButton.LeftButton)
    key = PublicKey.load(get_signing_key_path())
    assert not dialog.desk.isVisible()
    assert (dialog.owner.text(), dialog.fingerprint.text()) == ("Protocol Desk", key.fingerprint)
    public = tmp_path / "public.pem"
    dialog.export(public)
    assert PublicKey.load(public) == key
    dialog.export(public)
    assert "already exists" in dialog.sentence.text()
    dialog.close()


def test_a_book_is_issued_with_a_signed_list(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, tmp_path: Path
) -> None:
    make_key(get_signing_key_path(), "Protocol Desk", "words")
    dialog = _open_dialog(qtbot, service, window)
    dialog.form.folder.setText(str(tmp_path))
    issuing = dialog.form.issuing
    assert not issuing.key_passphrase.isVisible()
    issuing.sign.click()
    assert issuing.key_passphrase.isVisible()
    QTest.keyClicks(issuing.key_passphrase, "word")
    QTest.mouseClick(dialog.make_button, Qt.MouseButton.LeftButton)
    assert "The passphrase of the key" in dialog.sentence.text()
    assert dialog.make_button.isEnabled()
    QTest.keyClicks(issuing.key_passphrase, "s")
    with qtbot.waitSignal(dialog.books_made, timeout=60_000):
        QTest.mouseClick(dialog.make_button, Qt.MouseButton.LeftButton)
    settle(qtbot, service)
    (copy,), (manifest,) = tmp_path.glob("*.pdf"), tmp_path.glob("*.manifest")
    assert manifest.name in window.messages.sentence
    finding = check_copy(copy, manifest, get_signing_key_path())
    assert finding.is_true
    assert str(finding.sentence).startswith(f"True: {copy.name} is copy 1 of 1 of book 1, ")


def test_without_a_key_nothing_is_offered(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow
) -> None:
    dialog = _open_dialog(qtbot, service, window)
    assert dialog.form.issuing.watermark.isVisible()
    assert not dialog.form.issuing.sign.isVisible()
    dialog.reject()
