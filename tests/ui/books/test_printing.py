"""Printing from the window: to a PDF file, which is read back by another library."""

from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from briefing.domain.edition import DELEGATION, PRESS
from briefing.domain.meeting import ItemKind
from briefing.domain.reading import ReadClause, Reading
from briefing.edits.items import TakeUpClause
from briefing.edits.statements import ImportStatement
from briefing.session import Session
from briefing.session.book_request import BookRequest
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.books.paper import list_sides
from briefing.ui.books.printing import PrintController, make_printer
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.side_bar import Place
from briefing.writers.layout import Layout
from briefing.writers.typography import Paper
from tests.ui.conftest import settle

A4, LETTER = (595, 842), (612, 792)


@pytest.fixture
def printing(window: MainWindow) -> PrintController:
    return window.commands.printing


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    return tmp_path / "paper.pdf"


def make_file_printer(path: Path) -> QPrinter:
    """A printer whose paper is a PDF file; it makes no copies by itself."""
    printer = make_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(150)
    return printer


def choose_pages(printer: QPrinter, pages: str) -> None:
    printer.setPageRanges(QPageRanges.fromString(pages))
    printer.setPrintRange(QPrinter.PrintRange.PageRange)


def print_book(qtbot: QtBot, printing: PrintController, printer: QPrinter) -> list[Image.Image]:
    """Print the book for the delegation. Return pictures of its sides."""
    with qtbot.waitSignal(printing.printed, timeout=60_000):
        printing.print_on(printer, 1, DELEGATION)
    return draw_pages(Path(printer.outputFileName()).read_bytes())


def draw_pages(content: bytes) -> list[Image.Image]:
    with pypdfium2.PdfDocument(content) as document:
        return [page.render(scale=1).to_pil().convert("L") for page in document]


def measure_difference(one: Image.Image, other: Image.Image) -> float:
    """Return the mean difference of two pictures, from 0 to 255."""
    return float(ImageStat.Stat(ImageChops.difference(one, other)).mean[0])


def find_most_similar(side: Image.Image, book: list[Image.Image]) -> int:
    """Return the page, counted from 0, that is most like a side. It must be very like it."""
    # A printer's paper is whole points wide.
    differences = [measure_difference(side, page.resize(side.size)) for page in book]
    assert min(differences) < 8  # Others are 15 apart and more.
    return differences.index(min(differences))


def test_every_page_is_on_paper_as_it_is_in_the_book(
    qtbot: QtBot, service: WorkspaceService, printing: PrintController, paper: Path
) -> None:
    sides = print_book(qtbot, printing, make_file_printer(paper))
    books: list[bytes] = []
    service.ask(
        lambda session: session.books.make_printout(BookRequest(1, DELEGATION)), books.append
    )
    settle(qtbot, service)
    book = draw_pages(books[0])
    assert len(sides) == len(book) > 10
    for number, side in enumerate(sides):
        assert side.size == A4
        assert find_most_similar(side, book) == number


def test_letter_paper_has_the_book_set_for_it(
    qtbot: QtBot, service: WorkspaceService, printing: PrintController, paper: Path
) -> None:
    printer = make_file_printer(paper)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    choose_pages(printer, "5")
    (side,) = print_book(qtbot, printing, printer)
    assert side.size == LETTER
    books: list[bytes] = []
    layout = Layout(Paper.LETTER)
    service.ask(
        lambda session: session.books.make_printout(BookRequest(1, DELEGATION, layout=layout)),
        books.append,
    )
    settle(qtbot, service)
    assert find_most_similar(side, draw_pages(books[0])) == 4


def test_only_the_pages_chosen_are_printed_as_often_as_asked(
    qtbot: QtBot, printing: PrintController, paper: Path
) -> None:
    printer = make_file_printer(paper)
    choose_pages(printer, "2-3, 5")
    printer.setCopyCount(2)
    sides = print_book(qtbot, printing, printer)
    assert len(sides) == 6
    assert all(side.size == A4 for side in sides)
    for first, repeat in zip(sides[:3], sides[3:], strict=True):
        assert measure_difference(first, repeat) == 0
    assert measure_difference(sides[0], sides[1]) > 1


def test_a_copy_begins_on_a_sheet_of_its_own(qapp: QApplication, paper: Path) -> None:
    del qapp
    printer = make_file_printer(paper)
    printer.setCopyCount(2)
    assert list_sides(3, printer, duplex=True) == [0, 1, 2, None, 0, 1, 2]
    assert list_sides(3, printer, duplex=False) == [0, 1, 2, 0, 1, 2]
    assert list_sides(2, printer, duplex=True) == [0, 1, 0, 1]
    choose_pages(printer, "2")
    assert list_sides(3, printer, duplex=True) == [1, None, 1]
    choose_pages(printer, "9")
    assert list_sides(3, printer, duplex=True) == []


def test_pages_that_are_not_there_are_refused(
    qtbot: QtBot, window: MainWindow, printing: PrintController, paper: Path
) -> None:
    printer = make_file_printer(paper)
    choose_pages(printer, "900")
    with qtbot.waitSignal(printing.worker.refused, timeout=60_000):
        printing.print_on(printer, 1, DELEGATION)
    assert "which pages are selected" in window.messages.sentence
    assert not paper.exists()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_answer_is_told(
    qtbot: QtBot, window: MainWindow, printing: PrintController, tmp_path: Path
) -> None:
    nowhere = make_file_printer(tmp_path / "nowhere" / "paper.pdf")
    with qtbot.waitSignal(printing.worker.refused, timeout=60_000):
        printing.print_on(nowhere, 1, DELEGATION)
    assert "did not accept the book" in window.messages.sentence


def test_it_is_told_how_far_it_is_and_can_be_given_up(
    qtbot: QtBot, window: MainWindow, printing: PrintController, paper: Path
) -> None:
    printing.print_on(make_file_printer(paper), 1, DELEGATION)
    assert window.messages.sentence == "Checking the book…"
    qtbot.waitUntil(lambda: "Printing page" in window.messages.sentence, timeout=60_000)
    cancel = next(each for each in window.messages.findChildren(QPushButton)
                  if each.text() == "Cancel")  # fmt: skip
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not printing.worker.is_busy, timeout=60_000)
    assert window.messages.sentence.startswith("Printing cancelled")


def test_what_is_given_up_while_it_is_proved_is_not_printed(
    qtbot: QtBot,
    service: WorkspaceService,
    window: MainWindow,
    printing: PrintController,
    paper: Path,
) -> None:
    printing.print_on(make_file_printer(paper), 1, DELEGATION)
    cancel = next(each for each in window.messages.findChildren(QPushButton)
                  if each.text() == "Cancel")  # fmt: skip
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    settle(qtbot, service)
    assert not printing.worker.is_busy
    assert not window.messages.sentence
    assert not paper.exists()


def test_a_book_that_would_misquote_is_not_printed(
    qtbot: QtBot,
    service: WorkspaceService,
    window: MainWindow,
    printing: PrintController,
    paper: Path,
) -> None:
    clause = ReadClause("1", None, "The sides agreed on \N{STEAM LOCOMOTIVE}.", (1,))
    service.perform(ImportStatement(Reading("s.txt", b"", "", "Rails", clauses=(clause,))))

    def take_up(ids: tuple[int, int]) -> None:
        service.perform(TakeUpClause(*ids))

    service.ask(
        lambda session: (find_discussion(session), session.records.clauses.get_all()[-1].id),
        take_up,
    )
    settle(qtbot, service)
    with qtbot.waitSignal(service.refused, timeout=60_000):
        printing.print_on(make_file_printer(paper), 1, DELEGATION)
    assert window.messages.sentence.startswith("The book was not printed: “")
    assert not paper.exists()


def find_discussion(session: Session) -> int:
    items = session.records.items.find_by_meeting(1)
    return next(item.id for item in items if item.kind is ItemKind.DISCUSSION)


def test_it_is_asked_for_beside_the_page_and_by_key(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow
) -> None:
    window.pages.show_place(Place.MEETINGS)
    settle(qtbot, service)
    for press in (click_print, press_print_key):
        window.messages.hide()
        press(window)
        assert window.messages.sentence.startswith("No printer is set up on this computer.")


def click_print(window: MainWindow) -> None:
    button = window.pages.meeting.preview.print_button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def press_print_key(window: MainWindow) -> None:
    window.pages.meeting.setFocus()
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)


def test_the_dialog_offers_no_file_and_can_be_left(
    monkeypatch: pytest.MonkeyPatch, window: MainWindow, printing: PrintController
) -> None:
    """A test machine has no printer, so a printer's name is patched in."""
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Office"])
    offers: list[bool] = []

    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QPrintDialog)
        offers.append(dialog.testOption(QPrintDialog.PrintDialogOption.PrintToFile))
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    QTimer.singleShot(0, leave)
    printing.choose_printer(1, PRESS)
    assert offers == [False]
    assert not window.messages.sentence
