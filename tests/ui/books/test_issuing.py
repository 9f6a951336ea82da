"""Books that leave the house, from the window: issued, followed, opened again, identified."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing.domain.edition import PRESS
from briefing.domain.issue import CopyStatus
from briefing.session import Session
from briefing.session.issue_order import IssueOrder
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.books.books_view import BooksView
from briefing.ui.books.make_book import MakeBookDialog
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.side_bar import Place
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


def test_a_book_is_issued_from_the_keyboard(
    qtbot: QtBot,
    service: WorkspaceService,
    window: MainWindow,
    dialog: MakeBookDialog,
    tmp_path: Path,
) -> None:
    dialog.form.issuing.switch.setFocus()
    QTest.keyClick(dialog.form.issuing.switch, Qt.Key.Key_Space)
    assert not dialog.form.name.isVisible()
    assert not dialog.make_button.isEnabled(), "nobody is named yet"
    dialog.form.issuing.recipients_field.setFocus()
    QTest.keyClicks(dialog.form.issuing.recipients_field, "Ministry of Trade")
    QTest.keyClick(dialog.form.issuing.recipients_field, Qt.Key.Key_Return)
    QTest.keyClicks(dialog.form.issuing.recipients_field, "Consulate")
    assert dialog.make_button.text() == "Issue"
    with qtbot.waitSignal(dialog.books_made, timeout=60_000):
        QTest.keyClick(dialog.make_button, Qt.Key.Key_Space)
        assert not dialog.progress.isHidden()
    settle(qtbot, service)
    names = sorted(path.name for path in tmp_path.glob("*.pdf"))
    assert [name.partition(" – Delegation edition – ")[2] for name in names] == [
        "Book 1, copy 1 of 2 – Ministry of Trade.pdf",
        "Book 1, copy 2 of 2 – Consulate.pdf",
    ]
    assert all(name in window.messages.sentence for name in names)
    assert window.overview.counts[Place.BOOKS] == 1


def test_copies_are_in_one_format(dialog: MakeBookDialog) -> None:
    dialog.form.formats["docx"].setChecked(True)
    dialog.form.issuing.switch.setChecked(True)
    dialog.form.issuing.recipients_field.setPlainText("A\n\n  B  \n")
    assert dialog.form.make_issue_order().suffix == ".pdf"
    dialog.form.formats["docx"].setChecked(True)
    assert not dialog.form.formats["pdf"].isChecked()
    assert dialog.form.make_issue_order().suffix == ".docx"
    assert dialog.form.make_issue_order().recipients == ("A", "B")
    assert dialog.make_button.isEnabled()


def test_what_is_cancelled_leaves_nothing(
    qtbot: QtBot, service: WorkspaceService, dialog: MakeBookDialog, tmp_path: Path
) -> None:
    dialog.form.issuing.switch.setChecked(True)
    dialog.form.issuing.recipients_field.setPlainText("\n".join("ABCDEF"))
    with qtbot.waitSignal(service.refused, timeout=60_000) as refused:
        dialog.make_button.click()
        dialog.reject()
    assert refused.args is not None
    assert "cancelled" in refused.args[0].to_text()
    assert list(tmp_path.glob("Book*")) == []


@pytest.fixture
def books(qtbot: QtBot, service: WorkspaceService, tmp_path: Path) -> BooksView:
    """The page, with two books issued, the first in two copies."""

    def issue(session: Session) -> None:
        for names in (("Ministry of Trade", "Consulate"), ("A",)):
            session.issues.issue(IssueOrder(1, PRESS, names), tmp_path)

    service.worker.run(lambda: issue(service._session), lambda _: None)
    view = BooksView(service)
    qtbot.addWidget(view)
    view.show()
    settle(qtbot, service)
    return view


def read_row(view: BooksView, at: int) -> list[str]:
    model = view.issued_table.model()
    return [model.index(at, column).data() for column in range(5)]


def test_each_book_that_left_is_listed_with_its_copies(books: BooksView) -> None:
    meeting = "4th High-Level Strategic Cooperation Council"
    assert read_row(books, 0) == ["2", meeting, "Press edition", "PDF", "1"]
    assert read_row(books, 1) == ["1", meeting, "Press edition", "PDF", "2"]
    assert [card.recipient.text() for card in books.copies_pane.cards] == ["A"]
    books.issued_table.selectRow(1)
    cards = books.copies_pane.cards
    assert [card.recipient.text() for card in cards] == ["Ministry of Trade", "Consulate"]
    assert cards[0].since.text() == "Made for Ministry of Trade"


def test_where_a_copy_is_and_who_has_it_is_stored(
    qtbot: QtBot, service: WorkspaceService, books: BooksView
) -> None:
    (card,) = books.copies_pane.cards
    card.status.setFocus()
    QTest.keyClicks(card.status, "Sent")
    card.recipient.setFocus()
    card.recipient.selectAll()
    QTest.keyClicks(card.recipient, "Somebody else")
    QTest.keyClick(card.recipient, Qt.Key.Key_Return)
    settle(qtbot, service)
    (copy,) = books.issued_model.rows[0].copies
    assert (copy.status, copy.status_on) == (CopyStatus.SENT, date.today())
    assert (copy.recipient, copy.made_for) == ("Somebody else", "A")
    assert card.since.text().startswith("Made for A · since ")
    service.undo()
    service.undo()
    settle(qtbot, service)
    assert (card.recipient.text(), card.status.currentData()) == ("A", CopyStatus.HELD)


def test_a_copy_is_written_again_and_a_file_identified(
    qtbot: QtBot, service: WorkspaceService, books: BooksView, tmp_path: Path
) -> None:
    copy = books.issued_model.rows[0].copies[0]
    with qtbot.waitSignal(books.files_written, timeout=30_000):
        books.copies_pane.rewrite_copy(copy, tmp_path / "again")
    path = tmp_path / "again.pdf"
    assert path.read_bytes() == (tmp_path / copy.file_name).read_bytes()
    books.identify_file(path)
    settle(qtbot, service)
    assert books.identified_label.text() == (
        "again.pdf: book 2, copy 1, for A: the exact file that the program wrote."
    )
