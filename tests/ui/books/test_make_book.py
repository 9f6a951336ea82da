"""Making a book from the window."""

from pathlib import Path
from zipfile import ZipFile

import pypdfium2
import pytest
from lxml import etree
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from briefing.book.languages import AS_TAKEN_UP, Languages
from briefing.domain.annotation import Audience
from briefing.domain.edition import DELEGATION, DESK, PRESS
from briefing.edits.annotations import EditAnnotation
from briefing.edits.editions import KeepEdition
from briefing.edits.meetings import EditMeeting
from briefing.session.book_request import BookRequest
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.books.book_options import BookOptions
from briefing.ui.books.make_book import MakeBookDialog
from briefing.ui.controls.form_area import FormArea
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.side_bar import Place
from briefing.writers.layout import STANDARD, CardSize, Layout
from briefing.writers.typography import Paper
from tests.issued_books import add_issued_book
from tests.language.versions import TURKISH
from tests.ui.conftest import settle


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


def _click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_proposes_the_open_meeting_for_the_delegation(dialog: MakeBookDialog) -> None:
    order = dialog.form.make_order()
    assert order.request.edition is DELEGATION
    assert order.request.meeting_id == 1
    assert [path.name for path in order.paths] == [
        "4th High-Level Strategic Cooperation Council – Delegation edition.pdf"
    ]


def test_the_name_follows_the_edition_until_it_is_typed(dialog: MakeBookDialog) -> None:
    _click(dialog.form.edition.buttons["press"])
    assert dialog.form.name.text().endswith(" – Press edition")
    dialog.form.name.setFocus()
    dialog.form.name.selectAll()
    QTest.keyClicks(dialog.form.name, "mine")
    _click(dialog.form.edition.buttons["delegation"])
    assert dialog.form.name.text() == "mine"


def test_every_edition_says_what_it_withholds(dialog: MakeBookDialog) -> None:
    descriptions = [each.accessibleDescription() for each in dialog.form.edition.buttons.values()]
    assert all(descriptions)
    assert "with all notes" in descriptions[-1]


def test_nothing_to_make_cannot_be_made(dialog: MakeBookDialog) -> None:
    assert dialog.make_button.isEnabled()
    _click(dialog.form.formats["pdf"])
    assert not dialog.make_button.isEnabled()


def test_both_files_are_made_listed_and_told(
    qtbot: QtBot,
    service: WorkspaceService,
    window: MainWindow,
    dialog: MakeBookDialog,
    tmp_path: Path,
) -> None:
    dialog.form.formats["docx"].setChecked(True)
    with qtbot.waitSignal(dialog.books_made, timeout=30_000) as signal:
        _click(dialog.make_button)
        assert not dialog.progress.isHidden()
    settle(qtbot, service)
    assert signal.args is not None
    pdf, word = signal.args[0]
    assert (pdf.parent, pdf.suffix, word.suffix) == (tmp_path, ".pdf", ".docx")
    with pypdfium2.PdfDocument(pdf) as document:
        assert len(document) > 5
    with ZipFile(word) as package:
        text = etree.fromstring(package.read("word/document.xml"))
    assert len(text.findall("{*}body/{*}p")) > 20
    assert pdf.name in window.messages.sentence
    buttons = {each.text() for each in window.messages.findChildren(QAbstractButton)}
    assert {"Open", "Show in folder"} <= buttons
    window.pages.show_place(Place.BOOKS)
    assert window.overview.counts[Place.BOOKS] == 0, "drafts have not left the house"
    assert "Record" not in window.status_bar.saved_text, "what was made cannot be undone"


def test_a_letter_that_cannot_be_printed_is_told(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, dialog: MakeBookDialog
) -> None:
    service.perform(EditMeeting(1, {"title": "Council \N{STEAM LOCOMOTIVE}"}))
    with qtbot.waitSignal(dialog.books_made, timeout=30_000):
        _click(dialog.make_button)
    settle(qtbot, service)
    caution = "\N{STEAM LOCOMOTIVE} in “Council \N{STEAM LOCOMOTIVE}” cannot be printed."
    assert window.messages.sentence.endswith(caution)


def test_changes_since_a_book_of_the_same_kind_are_marked(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, tmp_path: Path
) -> None:
    service.ask(lambda session: add_issued_book(session, PRESS), lambda _: None)
    window.menu_actions.make_book.trigger()
    settle(qtbot, service)
    dialog = window.findChild(MakeBookDialog)
    assert isinstance(dialog, MakeBookDialog)
    dialog.form.folder.setText(str(tmp_path))
    since = dialog.form.options.since
    assert since.count() == 1, "no book for the delegation was issued"
    _click(dialog.form.edition.buttons["press"])
    assert [since.itemText(at) for at in range(since.count())] == [
        "Do not mark changes",
        "Book 1 of 5 Oct 2022",
    ]
    dialog.form.options.more_button.setChecked(True)
    assert since.isVisibleTo(dialog)
    since.setCurrentIndex(1)
    assert dialog.form.name.text().endswith(" – Press edition – since-1")
    with qtbot.waitSignal(dialog.books_made, timeout=30_000) as signal:
        _click(dialog.make_button)
    settle(qtbot, service)
    assert signal.args is not None
    [path] = signal.args[0]
    with pypdfium2.PdfDocument(path) as document:
        text = "".join(page.get_textpage().get_text_range() for page in document)
    assert "Changes since book 1 (5 October 2022)" in text


def test_what_cannot_be_written_is_said_in_the_dialog(
    qtbot: QtBot, service: WorkspaceService, dialog: MakeBookDialog, tmp_path: Path
) -> None:
    dialog.form.folder.setText(str(tmp_path / "nowhere"))
    with qtbot.waitSignal(service.refused, timeout=30_000):
        _click(dialog.make_button)
    assert "nowhere" in dialog.sentence.text()
    assert dialog.make_button.isEnabled()


def test_what_was_refused_is_not_said_of_another_edition(
    qtbot: QtBot, service: WorkspaceService, dialog: MakeBookDialog
) -> None:
    service.perform(EditAnnotation(1, {"audience": Audience.PRESS, "marking": "Confidential"}))
    _click(dialog.form.edition.buttons["press"])
    with qtbot.waitSignal(service.refused, timeout=30_000):
        _click(dialog.make_button)
    assert dialog.sentence.isVisible()
    _click(dialog.form.edition.buttons["delegation"])
    assert not dialog.sentence.isVisible()


def test_all_of_it_unfolded_stays_within_the_screen_and_can_be_reached(
    qtbot: QtBot, service: WorkspaceService, dialog: MakeBookDialog
) -> None:
    for number in range(5):
        service.perform(KeepEdition(f"Kept {number}", PRESS))
    settle(qtbot, service)
    height = dialog.height()
    _click(dialog.form.issuing.switch)
    _click(dialog.form.options.more_button)
    screen = dialog.screen().availableGeometry()
    qtbot.waitUntil(lambda: not dialog.form.options.password.visibleRegion().isEmpty())
    assert height < dialog.frameGeometry().height() <= screen.height()
    assert not dialog.make_button.visibleRegion().isEmpty()
    area = dialog.findChild(FormArea)
    assert isinstance(area, FormArea)
    form = area.widget()
    assert form is not None
    assert form.width() <= area.viewport().width(), "nothing is cut off at the right"
    _click(dialog.form.options.more_button)
    _click(dialog.form.issuing.switch)
    qtbot.waitUntil(lambda: dialog.height() == height)


def test_cancel_makes_no_further_file(
    qtbot: QtBot, service: WorkspaceService, dialog: MakeBookDialog, tmp_path: Path
) -> None:
    dialog.form.formats["docx"].setChecked(True)
    with qtbot.waitSignal(dialog.books_made, timeout=30_000) as signal:
        _click(dialog.make_button)
        answers: list[None] = []
        service.ask(lambda _: None, answers.append)
        qtbot.waitUntil(lambda: bool(answers))  # by then the first file is under way
        _click(dialog.cancel_button)
    settle(qtbot, service)
    assert signal.args is not None
    assert [path.suffix for path in signal.args[0]] == [".pdf"]
    assert not list(tmp_path.glob("*.docx"))


def test_the_desks_own_edition_is_never_proposed(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow
) -> None:
    for edition, proposed in ((DESK, DELEGATION), (PRESS, PRESS)):
        dialog = MakeBookDialog(service, 1, edition, window)
        settle(qtbot, service)
        assert dialog.form.make_order().request.edition is proposed


# What few books need


@pytest.fixture
def options(qtbot: QtBot, dialog: MakeBookDialog) -> BookOptions:
    """The options, opened by the keyboard."""
    dialog.form.options.more_button.setFocus()
    QTest.keyClick(dialog.form.options.more_button, Qt.Key.Key_Space)
    qtbot.waitUntil(dialog.form.options.paper.isVisible)
    return dialog.form.options


def _pick(choice: QComboBox, words: str) -> None:
    """Go down a choice with the keys, to the entry that begins with the words."""
    QTest.keyClick(choice, Qt.Key.Key_Home)
    for _ in range(choice.count()):
        if choice.currentText().startswith(words):
            return
        QTest.keyClick(choice, Qt.Key.Key_Down)
    pytest.fail(f"{words} is no choice")


def test_they_are_folded_and_change_nothing(dialog: MakeBookDialog) -> None:
    assert not dialog.form.options.paper.isVisible()
    order = dialog.form.make_order()
    assert (order.request.layout, order.request.languages, order.request.password) == (
        STANDARD,
        AS_TAKEN_UP,
        "",
    )


def test_the_language_is_asked_for_where_there_are_several(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, options: BookOptions
) -> None:
    assert not options.language.isVisible()
    assert not options.beside.isVisible()
    service.ask(lambda session: session.add_text(1, TURKISH), lambda _: None)
    settle(qtbot, service)
    dialog = MakeBookDialog(service, 1, DELEGATION, window)
    dialog.show()
    settle(qtbot, service)
    _click(dialog.form.options.more_button)
    assert dialog.form.options.language.isVisible()
    _pick(dialog.form.options.beside, "Türkçe")
    assert dialog.form.make_order().request.languages == Languages(None, "tr")
    _pick(dialog.form.options.language, "Türkçe")
    assert dialog.form.options.beside.findData("tr") < 0  # it cannot stand beside itself
    _pick(dialog.form.options.beside, "English")
    assert dialog.form.make_order().request.languages == Languages("tr", "en")
    assert dialog.form.name.text().endswith(" – Delegation edition – tr, en")


def test_paper_and_type_are_chosen(dialog: MakeBookDialog, options: BookOptions) -> None:
    _pick(options.paper, "Letter")
    _click(options.large_print)
    assert dialog.form.make_order().request.layout == Layout(Paper.LETTER, large_print=True)
    assert dialog.form.name.text().endswith(" – Delegation edition – letter, large-print")


def test_a_book_for_a_printing_house_is_no_word_file(
    dialog: MakeBookDialog, options: BookOptions
) -> None:
    _click(dialog.form.formats["docx"])
    _click(dialog.form.formats["pdf"])
    _click(options.bleed)
    assert dialog.form.make_order().request.layout == Layout(bleed=True)
    assert [path.suffix for path in dialog.form.make_order().paths] == [".pdf"]
    assert not dialog.form.formats["docx"].isEnabled()
    assert dialog.form.name.text().endswith(" – bleed")


def test_cards_are_no_word_file(dialog: MakeBookDialog, options: BookOptions) -> None:
    _click(dialog.form.formats["docx"])
    _click(dialog.form.formats["pdf"])
    _pick(options.cards, "A5")
    assert [path.suffix for path in dialog.form.make_order().paths] == [".pdf"]
    assert not dialog.form.formats["docx"].isEnabled()
    assert dialog.form.make_order().request.layout.cards is CardSize.A5
    assert dialog.form.name.text().endswith(" – cards-a5")
    _pick(options.cards, "None")
    assert dialog.form.formats["docx"].isEnabled()


def test_a_password_is_typed_twice(dialog: MakeBookDialog, options: BookOptions) -> None:
    assert "cannot be recovered" in options.password.accessibleDescription()
    QTest.keyClicks(options.password, "secret")
    assert not dialog.make_button.isEnabled()
    QTest.keyClicks(options.password_repeat, "secre")
    assert not dialog.make_button.isEnabled()
    QTest.keyClicks(options.password_repeat, "t")
    assert dialog.make_button.isEnabled()
    order = dialog.form.make_order()
    assert order.request.password == "secret"
    assert "secret" not in repr(order)


def test_it_is_made_as_ordered(
    qtbot: QtBot, service: WorkspaceService, dialog: MakeBookDialog, options: BookOptions
) -> None:
    _pick(options.cards, "A6")
    for field in (options.password, options.password_repeat):
        QTest.keyClicks(field, "secret")
    with qtbot.waitSignal(dialog.books_made, timeout=30_000) as signal:
        _click(dialog.make_button)
    settle(qtbot, service)
    assert signal.args is not None
    [path] = signal.args[0]
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(path)
    with pypdfium2.PdfDocument(path, password="secret") as document:
        assert document[0].get_size() == pytest.approx((419.53, 297.64), abs=0.1)
    assert b"secret" not in service.path.read_bytes()


def test_a_changed_file_is_not_replaced_unasked(
    qtbot: QtBot, service: WorkspaceService, dialog: MakeBookDialog, tmp_path: Path
) -> None:
    path = tmp_path / "council.pdf"
    path.write_bytes(b"Corrected by the minister's office.")
    dialog.form.name.setText("council")
    _click(dialog.make_button)
    settle(qtbot, service)
    box = dialog.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.text().startswith("council.pdf was changed since it was made")
    buttons = {each.text(): each for each in box.findChildren(QPushButton)}
    assert set(buttons) == {"Make council-2.pdf", "Replace", "Cancel"}
    with qtbot.waitSignal(dialog.books_made, timeout=30_000):
        _click(buttons["Make council-2.pdf"])
    assert path.read_bytes() == b"Corrected by the minister's office."
    assert (tmp_path / "council-2.pdf").read_bytes().startswith(b"%PDF")


def test_a_book_as_it_was_made_is_replaced_unasked(
    qtbot: QtBot, service: WorkspaceService, dialog: MakeBookDialog, tmp_path: Path
) -> None:
    path = tmp_path / "council.pdf"
    service.worker.run_now(lambda: service._session.books.make(BookRequest(1, PRESS), path))
    dialog.form.name.setText("council")
    with qtbot.waitSignal(dialog.books_made, timeout=30_000):
        _click(dialog.make_button)
    assert [each.name for each in tmp_path.glob("*.pdf")] == ["council.pdf"]
