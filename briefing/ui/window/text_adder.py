"""Adding a further text to the open statement: a language version, or a corrected text."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from briefing.session import Session
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.chosen_folders import FileKind, propose_place, remember_place
from briefing.ui.window.document_reader import DocumentReader
from briefing.ui.window.message_bar import MessageBar
from briefing.ui.window.pages import Pages

if TYPE_CHECKING:
    from briefing.domain.reading import Reading
    from briefing.edits.edit import Edit
    from briefing.session.text_changes import TextChanges, TextState


class TextAdder(QObject):
    def __init__(
        self,
        service: WorkspaceService,
        pages: Pages,
        messages: MessageBar,
        reader: DocumentReader,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._service = service
        self._pages = pages
        self._messages = messages
        self._reader = reader
        self._window = window

    def ask_for_text(self) -> None:
        """Ask for the open statement in another language, or corrected, and add it."""
        statement_id = self._pages.statement_id
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Add a language version"),
            propose_place(FileKind.STATEMENT),
            self.tr("Statements (*.txt *.html *.htm *.docx *.odt *.rtf *.pdf);;All files (*)"),
        )
        if name and statement_id is not None:
            remember_place(FileKind.STATEMENT, Path(name))
            self.add_file(statement_id, Path(name))

    def add_file(self, statement_id: int, path: Path) -> None:
        """Read a document and store it as a language version of a statement.

        In a language that is there it is a corrected text; then what it changed is shown.
        """
        from briefing.edits.corrected_text import CorrectText, make_text_edit
        from briefing.reading.isolation import read_foreign
        from briefing.session.text_changes import find_text_changes, load_text_state

        def prepare(session: Session, reading: "Reading") -> "tuple[Edit, TextState]":
            edit = make_text_edit(session.records, statement_id, reading)
            return edit, load_text_state(session.records, statement_id)

        def store(prepared: "tuple[Edit, TextState]") -> None:
            edit, before = prepared
            if not isinstance(edit, CorrectText):
                self._service.perform(edit, lambda _: self._report_version(path))
                return

            def compare(session: Session) -> "TextChanges":
                return find_text_changes(before, load_text_state(session.records, statement_id))

            self._service.perform(
                edit,
                lambda _: self._service.ask(
                    compare, lambda changes: self._report_corrected_text(path, changes)
                ),
            )

        self._reader.read(
            path,
            lambda cancel: read_foreign(path, cancel=cancel),
            lambda reading: self._service.ask(lambda session: prepare(session, reading), store),
        )

    def _report_version(self, path: Path) -> None:
        sentence = self.tr("Added {file}. Use “Side by side” to compare it with the text.")
        self._messages.show_message(sentence.format(file=path.name), good=True)

    def _report_corrected_text(self, path: Path, changes: "TextChanges") -> None:
        def show_changes() -> None:
            from briefing.ui.statement.text_changes_dialog import TextChangesDialog

            dialog = TextChangesDialog(path.name, changes, self._window)
            dialog.clause_requested.connect(self._pages.go_to_clause)
            dialog.open()

        sentence = self.tr("{file} replaced the text. Notes, commitments and agenda are kept.")
        words = self.tr("Show the differences")
        self._messages.show_message(
            sentence.format(file=path.name), (words, show_changes), good=True
        )
        show_changes()
