"""Printing from the window: choose a printer, verify the book, then print it."""

from threading import Event

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from briefing.domain.edition import Edition
from briefing.session.book_request import BookRequest
from briefing.ui.app.tasks import Worker
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.books.paper import print_pdf
from briefing.ui.window.message_bar import MessageBar
from briefing.writers.layout import Layout
from briefing.writers.typography import Paper


class PrintController(QObject):
    """Prints books. Paper leaves the house as a file does, so the book is verified first.

    Signal `printed`: all pages were sent to the printer.
    """

    printed = Signal()
    _progress_made = Signal(int, int)

    def __init__(self, service: WorkspaceService, messages: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._service = service
        self._messages = messages
        self._window = window
        self._stop_event = Event()
        self.worker = Worker("printer", self)
        self.worker.refused.connect(messages.show_error)
        self._progress_made.connect(self._show_progress)

    def choose_printer(self, meeting_id: int, edition: Edition) -> None:
        """Ask for printer, copies and pages. The paper decides whether the book is A4 or Letter."""
        if not QPrinterInfo.availablePrinterNames():
            self._messages.show_message(
                self.tr("No printer is set up on this computer. Make a PDF book and print that.")
            )
            return
        printer = make_printer()
        dialog = QPrintDialog(printer, self._window)
        option = QAbstractPrintDialog.PrintDialogOption
        dialog.setOption(option.PrintToFile, False)  # “Make a book…” writes files, and records them
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self.print_on(printer, meeting_id, edition)
        dialog.deleteLater()

    def print_on(self, printer: QPrinter, meeting_id: int, edition: Edition) -> None:
        """Verify the book, then print it in the background, until the user cancels."""
        cancelled = Event()

        def cancel() -> None:
            cancelled.set()
            self._messages.hide()

        def can_continue() -> bool:
            return not (cancelled.is_set() or self._stop_event.is_set())

        def begin(content: bytes) -> None:
            if not cancelled.is_set():
                self.worker.run(
                    lambda: print_pdf(content, printer, self._progress_made.emit, can_continue),
                    self._show_result,
                )

        self._messages.show_message(
            self.tr("Checking the book…"), (self.tr("Cancel"), cancel), busy=True
        )
        self._service.ask(
            lambda session: session.books.make_printout(
                BookRequest(meeting_id, edition, layout=_get_layout(printer))
            ),
            begin,
        )

    def stop(self) -> None:
        """Stop after the current page, because the window closes."""
        self._stop_event.set()
        self.worker.stop()

    def _show_progress(self, side: int, sides: int) -> None:
        template = self.tr("Printing page {page} of {pages}…")
        self._messages.update_progress(template.format(page=side, pages=sides))

    def _show_result(self, is_complete: bool) -> None:
        if is_complete:
            self._messages.show_message(self.tr("The book was sent to the printer."), good=True)
            self.printed.emit()
        else:
            self._messages.show_message(
                self.tr("Printing cancelled. Some pages may already be printed.")
            )


def make_printer() -> QPrinter:
    """Make the default printer, set up for a book: both sides of the paper, up to its edges."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("Briefing Book")  # others can see the name of the job, so it says no more
    printer.setFullPage(True)
    printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    if _get_page_size(printer) is not QPageSize.PageSizeId.Letter:
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    return printer


def _get_layout(printer: QPrinter) -> Layout:
    letter = _get_page_size(printer) is QPageSize.PageSizeId.Letter
    return Layout(Paper.LETTER if letter else Paper.A4)


def _get_page_size(printer: QPrinter) -> QPageSize.PageSizeId:
    return printer.pageLayout().pageSize().id()
