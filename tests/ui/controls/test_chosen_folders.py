"""The next choice of a file begins where the last one of its kind ended."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from briefing.settings import Settings
from briefing.ui.controls.chosen_folders import FileKind, propose_place, remember_place
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.side_bar import Place
from tests.ui.conftest import settle


def test_each_kind_has_its_own_folder(tmp_path: Path) -> None:
    lists = tmp_path / "lists"
    lists.mkdir()
    assert propose_place(FileKind.LIST, "Notes.xlsx") == "Notes.xlsx"
    remember_place(FileKind.LIST, lists / "Old.xlsx")
    remember_place(FileKind.BOOK, tmp_path / "book.pdf")
    assert propose_place(FileKind.LIST, "Notes.xlsx") == str(lists / "Notes.xlsx")
    assert propose_place(FileKind.BOOK) == str(tmp_path)
    assert propose_place(FileKind.STATEMENT) == ""


def test_a_folder_that_is_gone_is_not_proposed(tmp_path: Path) -> None:
    remember_place(FileKind.LIST, tmp_path / "stick" / "Old.xlsx")
    assert propose_place(FileKind.LIST, "Notes.xlsx") == "Notes.xlsx"
    Settings.change(folders={"list": 3})
    assert propose_place(FileKind.LIST, "Notes.xlsx") == "Notes.xlsx"


def test_a_list_is_exported_where_the_last_one_was(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "lists"
    folder.mkdir()
    proposed: list[str] = []

    def answer(_parent: object, _title: str, place: str, *_rest: object) -> tuple[str, str]:
        proposed.append(place)
        return str(folder / "Commitments.csv"), "Comma-separated values (*.csv)"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    window.pages.show_place(Place.COMMITMENTS)
    page = window.pages.currentWidget()
    assert page is not None
    settle(qtbot, window.service)
    action = next(each for each in page.table.actions() if each.text() == "Export…")  # type: ignore[attr-defined]
    for _ in range(2):
        action.trigger()
        settle(qtbot, window.service)
    assert proposed == ["Commitments.xlsx", str(folder / "Commitments.xlsx")]
    assert (folder / "Commitments.csv").read_bytes().startswith(b"\xef\xbb\xbf")
