"""What the menu starts: importing, making a book, help.

Each command imports what it needs when it starts, so that the window opens faster.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from briefing.common.caution import Caution
from briefing.domain.edition import Edition
from briefing.domain.statement import Statement
from briefing.domain.step import StepResult
from briefing.ui.app.error_log import get_log_path
from briefing.ui.app.error_report import get_version
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.chosen_folders import FileKind, propose_place, remember_place
from briefing.ui.controls.labels import WINDOW
from briefing.ui.window.actions import Actions
from briefing.ui.window.document_reader import DocumentReader
from briefing.ui.window.message_bar import MessageBar, Remedy
from briefing.ui.window.pages import Pages
from briefing.ui.window.side_bar import Place
from briefing.ui.window.text_adder import TextAdder

if TYPE_CHECKING:
    from briefing.domain.reading import Reading
    from briefing.reading.corrections import ReadingProof
    from briefing.ui.books.preflight_view import PreflightView
    from briefing.ui.books.printing import PrintController
    from briefing.ui.review.proof_sheet import ProofSheet
    from briefing.ui.workspace.copy_merger import CopyMerger


_MAX_CAUTIONS = 2


@dataclass(frozen=True)
class OpenReview:
    """A document under review, and the file it was read from."""

    path: Path
    proof: "ReadingProof"


class Commands(QObject):
    """Signal `requests_requested`: show who was asked and who has answered."""

    requests_requested = Signal()

    def __init__(
        self, service: WorkspaceService, pages: Pages, messages: MessageBar, window: QWidget
    ) -> None:
        super().__init__(window)
        self._service = service
        self._pages = pages
        self._messages = messages
        self._window = window
        self.reader = DocumentReader(messages, self)
        self.texts = TextAdder(service, pages, messages, self.reader, window)
        self._path = Path()
        self._document, self._document_count = 1, 1
        self._is_storing = False
        pages.proof_created.connect(self._connect_sheet)

    def _connect_sheet(self, sheet: "ProofSheet") -> None:
        sheet.accepted.connect(self.store)
        sheet.abandoned.connect(self.drop_import)
        sheet.encoding_requested.connect(self.reread)

    def import_statement(self) -> None:
        """Ask for a document and show it for review."""
        if self._pages.proof.is_open:
            self._refuse_second_review()
            return
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Import statement"),
            propose_place(FileKind.STATEMENT),
            self.tr("Statements (*.txt *.html *.htm *.docx *.odt *.rtf *.pdf);;All files (*)"),
        )
        if name:
            remember_place(FileKind.STATEMENT, Path(name))
            self.import_file(Path(name))

    def import_dropped(self, paths: list[Path]) -> None:
        """Import the file that was dropped on the window, or say why it is not imported."""
        if self._service.is_read_only:
            self._messages.show_message(
                self.tr("Nothing was imported: this workspace is read-only.")
            )
        elif len(paths) != 1 or not paths[0].is_file():
            self._messages.show_message(
                self.tr("Nothing was imported. Drop one local file at a time.")
            )
        elif paths[0].suffix.casefold() == ".briefing":
            self.copies.merge_file(paths[0])
        else:
            self.import_file(paths[0])

    def import_file(self, path: Path, document: int = 1) -> None:
        """Read a document on the reader's thread and show it. Nothing is stored yet.

        `document` counts the documents of the file from 1.
        """
        if self._pages.proof.is_open:
            self._refuse_second_review()
            return
        self._path, self._document = path, document
        self._read(path, None, self._review)

    def reread(self, encoding: str) -> None:
        """Read the document under review in another encoding."""
        self._read(
            self._path,
            encoding or None,
            lambda proof: self._pages.proof.restart(proof, encoding),
        )

    def store(self, reading: "Reading") -> None:
        """Store a reviewed document as one step. A second call does nothing."""
        from briefing.edits.statements import ImportStatement

        if not self._is_storing:
            self._is_storing = True
            self.reader.cancel()
            self._service.perform(
                ImportStatement(reading), self._open_imported, self._finish_storing
            )

    def drop_import(self, file_name: str) -> None:
        """Go back to the open statement. Nothing of the document is stored."""
        self.reader.cancel()
        self._pages.show_place(Place.STATEMENTS)
        self._pages.take_focus()
        sentence = self.tr("Import of “{file}” cancelled. Nothing was stored.")
        self._messages.show_message(sentence.format(file=file_name), *self._offer_next(), good=True)

    def _offer_next(self) -> list[Remedy]:
        """Offer the next document of a file that has several."""
        path, number = self._path, self._document + 1
        if number > self._document_count:
            return []
        words = self.tr("Import document {number} of {count}", "", self._document_count)
        words = words.format(number=number, count=self._document_count)
        return [(words, lambda: self.import_file(path, number))]

    @property
    def open_review(self) -> OpenReview | None:
        """The document under review, with its corrections."""
        if not self._pages.is_reviewing:
            return None
        self._pages.proof.facts.submit()
        return OpenReview(self._path, self._pages.proof.review.proof)

    def resume_review(self, review: OpenReview) -> None:
        """Continue the review of a document, with its corrections."""
        self._path = review.path
        self._review(review.proof)

    def _review(self, proof: "ReadingProof") -> None:
        if self._document == 1:
            self._document_count = max(1, len(proof.reading.documents))
        self._pages.proof.open(proof)
        self._pages.show_proof()
        self._tell_if_stored(proof)

    def _tell_if_stored(self, proof: "ReadingProof") -> None:
        """Say if the same text of the same file is in the workspace already."""
        from briefing.edits.statements import ALREADY_HERE, find_stored

        def tell(number: int | None) -> None:
            if number is not None:
                sentence = WINDOW.translate("error", ALREADY_HERE)
                name = proof.document.file_name
                self._messages.show_message(sentence.format(file=name, number=number))

        self._service.ask(lambda session: find_stored(proof.reading, session.records), tell)

    def _refuse_second_review(self) -> None:
        self._pages.show_proof()
        name = self._pages.proof.review.proof.document.file_name
        sentence = self.tr("“{file}” is still under review. Accept or cancel it first.")
        self._messages.show_message(sentence.format(file=name))

    def _read(
        self, path: Path, encoding: str | None, then: "Callable[[ReadingProof], None]"
    ) -> None:
        """Read a document. The user can cancel until it is read."""
        number = self._document

        def read_proof(cancel: Event) -> "ReadingProof":
            from briefing.reading.corrections import open_proof
            from briefing.reading.documents import select_document
            from briefing.reading.isolation import load_foreign

            loaded = load_foreign(path, encoding, cancel)
            return open_proof(loaded if number == 1 else select_document(loaded, number))

        self.reader.read(path, read_proof, then)

    def show_statement_details(self) -> None:
        """Show the facts of the open statement, to correct them."""
        from briefing.ui.statement.statement_form import StatementFacts, StatementForm, load_facts

        statement_id = self._pages.statement_id
        if statement_id is None:
            return

        def show_form(facts: StatementFacts) -> None:
            form = StatementForm(facts, self._window)
            form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            form.corrected.connect(self._service.perform)
            form.open()

        self._service.ask(lambda session: load_facts(session, statement_id), show_form)

    def delete_statement(self) -> None:
        """Delete the open statement. Undo brings it back."""
        from briefing.edits.statements import DeleteStatement

        if self._pages.statement_id is not None:
            sentence = self.tr("The statement was deleted with its notes. Undo brings it back.")
            self._service.perform(
                DeleteStatement(self._pages.statement_id),
                lambda _: self._messages.show_message(sentence, good=True),
            )

    def merge_copy(self) -> None:
        """Ask for another copy of the workspace, and merge it."""
        self.copies.ask_for_file()

    def make_book(self) -> None:
        """Ask which book to make, make it, and say where it is."""
        from briefing.ui.books.make_book import MakeBookDialog

        dialog = MakeBookDialog(
            self._service, self._pages.meeting_id, self._pages.meeting.edition, self._window
        )
        dialog.books_made.connect(self.report_files)
        dialog.preflight_requested.connect(self.show_preflight)
        dialog.open()

    def show_key(self) -> None:
        """Show the key of the desk, or make one."""
        from briefing.ui.books.key_dialog import KeyDialog

        dialog = KeyDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def compare(self) -> None:
        """Show what changed since the last issued book."""
        self.compare_with(None)

    def compare_with(self, number: int | None) -> None:
        """Show what changed since the issued book of that number; None: the last."""
        from briefing.ui.books.compare import CompareDialog

        dialog = CompareDialog(self._service, number, self._window)
        dialog.replaced.connect(self.report_files)
        dialog.open()

    def print_book(self) -> None:
        """Print the edition on the screen."""
        if self._pages.meeting_id is not None:
            self.printing.choose_printer(self._pages.meeting_id, self._pages.meeting.edition)

    def show_current_preflight(self) -> None:
        """Show what the book on the screen lacks."""
        if self._pages.meeting_id is not None:
            self.show_preflight(self._pages.meeting_id, self._pages.meeting.edition)

    def show_preflight(self, meeting_id: int, edition: Edition) -> None:
        self._pages.show_side_page(self.preflight)
        self.preflight.open(meeting_id, edition)

    @cached_property
    def preflight(self) -> "PreflightView":
        from briefing.ui.books.preflight_view import PreflightView

        page = PreflightView(self._service, self._pages)
        page.go_to_item.connect(self._pages.go_to_item)
        page.go_to_briefs.connect(self._pages.go_to_briefs)
        page.go_to_meeting.connect(self._pages.open_meeting)
        page.go_to_requests.connect(self.requests_requested)
        return page

    @cached_property
    def copies(self) -> "CopyMerger":
        from briefing.ui.workspace.copy_merger import CopyMerger

        return CopyMerger(self._service, self._messages, self._window)

    @cached_property
    def printing(self) -> "PrintController":
        from briefing.ui.books.printing import PrintController

        return PrintController(self._service, self._messages, self._window)

    def show_keys(self, actions: Actions) -> None:
        """Show the keys in a sheet that can be searched."""
        from briefing.ui.window.key_list import list_key_groups
        from briefing.ui.window.key_sheet import KeySheet

        KeySheet(list_key_groups(actions.list_keys()), self._window).open()

    def show_help(self) -> None:
        """Show how the program works, beside the window."""
        from briefing.ui.window.help_page import HelpPage

        HelpPage(self._window).show()

    def show_about(self) -> None:
        about = self.tr("Briefing Book {version}. From a signed statement to the printed book.")
        log = self.tr("Errors are logged in {path}, without any content of a workspace")
        words = (about.format(version=get_version()), log.format(path=get_log_path()))
        self._show_box(self.tr("About Briefing Book"), "\n\n".join(words))

    def stop(self) -> None:
        """Drop what is being read, because the window closes."""
        self.reader.stop()
        if "printing" in self.__dict__:
            self.printing.stop()

    def _open_imported(self, changed: StepResult) -> None:
        self._finish_storing()
        self._pages.proof.is_open = False
        self._pages.open_statement(changed.get_ids(Statement)[-1])
        if remedies := self._offer_next():
            sentence = self.tr("“{file}” has several documents.").format(file=self._path.name)
            self._messages.show_message(sentence, *remedies, good=True)

    def _finish_storing(self) -> None:
        self._is_storing = False

    def report_files(self, paths: list[Path], cautions: list[Caution]) -> None:
        """Say where the files of a book are, and which letters they cannot show."""
        names = ", ".join(path.name for path in paths)
        sentence = self.tr("Made {files} in {folder}.").format(files=names, folder=paths[0].parent)
        warnings = [caution.to_text(WINDOW) for caution in cautions[:_MAX_CAUTIONS]]
        if len(cautions) > _MAX_CAUTIONS:
            count = len(cautions) - _MAX_CAUTIONS
            more = self.tr("The same applies to {count} more.", "", count)
            warnings.append(more.format(count=count))
        self._messages.show_message(
            " ".join((sentence, *warnings)),
            (self.tr("Open"), make_opener(*paths)),
            (self.tr("Show in folder"), make_opener(paths[0].parent)),
            good=True,
        )

    def _show_box(self, title: str, words: str) -> None:
        box = QMessageBox(QMessageBox.Icon.NoIcon, title, words, parent=self._window)
        box.open()


def make_opener(*paths: Path) -> Callable[[], None]:
    """Make a function that opens files with the programs of the system."""

    def open_files() -> None:
        for path in paths:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    return open_files
