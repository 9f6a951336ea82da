"""Editions made by the desk: sections are chosen, stored under a name, and made into books."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from briefing.domain.edition import (
    DELEGATION,
    DESK,
    ChosenSection,
    Edition,
    KeptEdition,
    SectionKind,
)
from briefing.edits.editions import KeepEdition
from briefing.session import Session
from briefing.session.book_request import BookRequest
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.books.edition_sections import EditionSections
from briefing.ui.books.make_book import MakeBookDialog
from briefing.ui.window.main_window import MainWindow
from tests.ui.conftest import settle

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def dialog(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, tmp_path: Path
) -> MakeBookDialog:
    window.menu_actions.make_book.trigger()
    settle(qtbot, service)
    dialog = window.findChild(MakeBookDialog)
    assert isinstance(dialog, MakeBookDialog)
    dialog.form.folder.setText(str(tmp_path))
    return dialog


@pytest.fixture
def sections(dialog: MakeBookDialog) -> EditionSections:
    """Those of the delegation's edition."""
    return open_sections(dialog)


def open_sections(dialog: MakeBookDialog) -> EditionSections:
    QTest.mouseClick(dialog.form.edition.sections_button, Qt.MouseButton.LeftButton)
    return dialog.form.edition.findChildren(EditionSections)[-1]


def list_titles(sections: EditionSections) -> list[str]:
    return [sections.list.item(row).text() for row in range(sections.list.count())]


def pick(sections: EditionSections, title: str) -> None:
    sections.list.setFocus()
    sections.list.setCurrentRow(list_titles(sections).index(title))


def keep_edition(qtbot: QtBot, sections: EditionSections, name: str) -> None:
    sections.name.setFocus()
    sections.name.selectAll()
    QTest.keyClicks(sections.name, name)
    with qtbot.waitSignal(sections.edition_kept):
        QTest.mouseClick(sections.keep_button, Qt.MouseButton.LeftButton)


def load_kept_editions(qtbot: QtBot, service: WorkspaceService) -> list[KeptEdition]:
    answers: list[list[KeptEdition]] = []
    service.ask(lambda session: session.records.kept_editions.get_all(), answers.append)
    settle(qtbot, service)
    return answers[0]


def test_sections_are_ticked_moved_and_renamed_by_keys(
    qtbot: QtBot, service: WorkspaceService, dialog: MakeBookDialog, sections: EditionSections
) -> None:
    assert list_titles(sections)[:2] == ["Programme", "Scene-setter"]
    for title in list_titles(sections)[1:]:
        if title not in ("Agenda items", "Statements"):
            pick(sections, title)
            QTest.keyClick(sections.list, Qt.Key.Key_Space)
    pick(sections, "Programme")
    for _ in range(len(list_titles(sections))):  # It stops at the end.
        QTest.keyClick(sections.list, Qt.Key.Key_Down, ALT)
    assert list_titles(sections)[-1] == "Programme"
    pick(sections, "Agenda items")
    QTest.keyClick(sections.list, Qt.Key.Key_F2)
    field = sections.list.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "What to say")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "What to say" in list_titles(sections))
    keep_edition(qtbot, sections, "Core")
    settle(qtbot, service)
    (record,) = load_kept_editions(qtbot, service)
    assert record.base == "delegation"
    assert record.to_edition().sections == (
        ChosenSection(SectionKind.ITEMS, "What to say"),
        ChosenSection(SectionKind.STATEMENTS),
        ChosenSection(SectionKind.PROGRAMME),
    )
    assert dialog.form.edition.chosen == record.to_edition()
    assert dialog.form.edition.buttons["Core"].isChecked()
    assert dialog.form.edition.buttons["Core"].accessibleDescription().endswith(" · sections: 3")
    assert dialog.form.name.text().endswith(" – Core")


def test_a_section_without_a_name_has_its_usual_one(sections: EditionSections) -> None:
    row = sections.list.item(0)
    row.setText("Timetable")
    assert sections.list.chosen[0].title == "Timetable"
    row.setText("  ")
    assert row.text() == "Programme"
    assert sections.list.chosen[0].title == ""


def test_it_is_kept_with_a_name_and_a_section_only(sections: EditionSections) -> None:
    assert not sections.keep_button.isEnabled()
    QTest.keyClicks(sections.name, "Core")
    assert sections.keep_button.isEnabled()
    for title in list_titles(sections):
        pick(sections, title)
        QTest.keyClick(sections.list, Qt.Key.Key_Space)
    assert not sections.keep_button.isEnabled()


def test_a_name_that_is_taken_by_one_of_the_four_is_refused_where_it_was_typed(
    qtbot: QtBot, service: WorkspaceService, dialog: MakeBookDialog, sections: EditionSections
) -> None:
    QTest.keyClicks(sections.name, "press")
    with qtbot.waitSignal(service.refused):
        QTest.mouseClick(sections.keep_button, Qt.MouseButton.LeftButton)
    assert "cannot be named “press”" in sections.sentence.text()
    assert sections.isVisible()
    assert dialog.sentence.isHidden()
    assert not load_kept_editions(qtbot, service)


def test_the_highest_marking_is_picked(
    qtbot: QtBot, service: WorkspaceService, dialog: MakeBookDialog, sections: EditionSections
) -> None:
    assert sections.ceiling.currentText() == "any"
    sections.ceiling.setFocus()
    for _ in range(2):
        QTest.keyClick(sections.ceiling, Qt.Key.Key_Down)
    keep_edition(qtbot, sections, "Core")
    settle(qtbot, service)
    assert load_kept_editions(qtbot, service)[0].ceiling == "For official use"
    description = dialog.form.edition.buttons["Core"].accessibleDescription()
    assert "up to For official use" in description
    reopened = open_sections(dialog)
    assert reopened.name.text() == "Core"
    assert reopened.ceiling.currentData() == "For official use"


def test_one_of_its_own_is_deleted_and_comes_back(
    qtbot: QtBot, service: WorkspaceService, dialog: MakeBookDialog, sections: EditionSections
) -> None:
    assert not sections.delete_button.isVisible()
    keep_edition(qtbot, sections, "Core")
    settle(qtbot, service)
    QTest.mouseClick(open_sections(dialog).delete_button, Qt.MouseButton.LeftButton)
    settle(qtbot, service)
    assert "Core" not in dialog.form.edition.buttons
    assert dialog.form.edition.chosen is DELEGATION
    service.undo()
    settle(qtbot, service)
    assert "Core" in dialog.form.edition.buttons


def test_a_book_of_it_has_its_sections_and_is_proved_again(
    qtbot: QtBot, service: WorkspaceService, dialog: MakeBookDialog
) -> None:
    sections = (ChosenSection(SectionKind.ITEMS, "What to say"),)
    service.perform(KeepEdition("Core / one", Edition("", "", "", DELEGATION.audiences,
                                                   sections=sections)))  # fmt: skip
    settle(qtbot, service)
    QTest.mouseClick(dialog.form.edition.buttons["Core / one"], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(dialog.books_made, timeout=60_000) as signal:
        QTest.mouseClick(dialog.make_button, Qt.MouseButton.LeftButton)
    settle(qtbot, service)
    assert signal.args is not None
    [path] = signal.args[0]
    assert path.name.endswith(" – Core one.pdf")
    with pypdfium2.PdfDocument(path) as document:
        text = "\n".join(page.get_textpage().get_text_range() for page in document)
    assert "Core / one" in text
    assert "Register of commitments" not in text
    proofs: list[bool] = []

    def prove(session: Session) -> bool:
        (book,) = session.records.made_books.get_all()
        edition = session.records.kept_editions.get_all()[0].to_edition()
        return session.books.verify(BookRequest(1, edition, book.made), path).passed

    service.ask(prove, proofs.append)
    settle(qtbot, service)
    assert proofs == [True]


def test_one_made_of_the_desks_is_never_proposed(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow
) -> None:
    service.perform(KeepEdition("Working copy", DESK))
    settle(qtbot, service)
    edition = load_kept_editions(qtbot, service)[0].to_edition()
    dialog = MakeBookDialog(service, 1, edition, window)
    settle(qtbot, service)
    assert dialog.form.make_order().request.edition is DELEGATION


def test_dragged_rows_change_places(qapp: QApplication, sections: EditionSections) -> None:
    del qapp
    sections.list.model().moveRow(sections.list.rootIndex(), 0, sections.list.rootIndex(), 2)
    assert list_titles(sections)[:2] == ["Scene-setter", "Programme"]
    assert sections.list.chosen[0].kind is SectionKind.SCENE
