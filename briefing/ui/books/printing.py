"""Printing from the window: what to print on is asked, the book is proved, then put on paper."""

from threading import Event

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from briefing.domain.edition import Edition
from briefing.ui.app.tasks import Worker
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.books.paper import put_on_paper
from briefing.ui.window.message_bar import MessageBar
from briefing.writers.layout import Layout
from briefing.writers.typography import Paper


class Printing(QObject):
    """Paper leaves the house as a file does, so what is printed has passed the same proof.

    `printed` tells that all pages were given to the printer.
    """

    printed = Signal()
    _at = Signal(int, int)

    def __init__(self, desk: WorkspaceService, messages: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._messages = messages
        self._window = window
        self._stopped = Event()
        self.worker = Worker("printer", self)
        self.worker.refused.connect(messages.show_error)
        self._at.connect(self._tell)

    def ask(self, meeting_id: int, edition: Edition) -> None:
        """Ask for a printer, copies and pages; the paper says whether the book is A4 or Letter."""
        if not QPrinterInfo.availablePrinterNames():
            self._messages.show_message(
                self.tr("No printer is set up on this machine. Make a book as PDF and print that.")
            )
            return
        printer = usual_printer()
        dialog = QPrintDialog(printer, self._window)
        option = QAbstractPrintDialog.PrintDialogOption
        dialog.setOption(option.PrintToFile, False)  # “Make a book…” does that, and enters it.
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self.print_on(printer, meeting_id, edition)
        dialog.deleteLater()

    def print_on(self, printer: QPrinter, meeting_id: int, edition: Edition) -> None:
        """Prove the book, then print it beside the window's work, until it is given up."""
        given_up = Event()

        def give_up() -> None:
            given_up.set()
            self._messages.hide()

        def goes_on() -> bool:
            return not (given_up.is_set() or self._stopped.is_set())

        def begin(content: bytes) -> None:
            if not given_up.is_set():
                self.worker.run(
                    lambda: put_on_paper(content, printer, self._at.emit, goes_on), self._end
                )

        self._messages.show_message(
            self.tr("Proving the book…"), (self.tr("Cancel"), give_up), busy=True
        )
        self._desk.ask(
            lambda session: session.books.to_print(meeting_id, edition, _layout(printer)), begin
        )

    def stop(self) -> None:
        """The window closes: the page under way is the last."""
        self._stopped.set()
        self.worker.stop()

    def _tell(self, side: int, sides: int) -> None:
        at = self.tr("Printing page {page} of {pages}…")
        self._messages.update_progress(at.format(page=side, pages=sides))

    def _end(self, whole: bool) -> None:
        if whole:
            self._messages.show_message(self.tr("The book was given to the printer."), good=True)
            self.printed.emit()
        else:
            self._messages.show_message(
                self.tr("Printing was given up; some pages may be out already.")
            )


def usual_printer() -> QPrinter:
    """The printer of this machine as a book wants it: both sides of the paper, to its edges."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("Briefing Book")  # Whoever sees what is being printed learns no more.
    printer.setFullPage(True)
    printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    if _size(printer) is not QPageSize.PageSizeId.Letter:
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    return printer


def _layout(printer: QPrinter) -> Layout:
    letter = _size(printer) is QPageSize.PageSizeId.Letter
    return Layout(Paper.LETTER if letter else Paper.A4)


def _size(printer: QPrinter) -> QPageSize.PageSizeId:
    return printer.pageLayout().pageSize().id()
