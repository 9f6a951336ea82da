"""The dialog that makes a book or issues it, and shows how far it is."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.common.caution import Caution
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.edition import Edition
from briefing.session.books import BookResult
from briefing.session.issue_order import IssueResult
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.books.book_form import BookForm
from briefing.ui.books.book_order import BookOrder, find_free_path
from briefing.ui.books.preflight_line import PreflightLine
from briefing.ui.controls.announcement import announce
from briefing.ui.controls.form_area import FormArea
from briefing.ui.controls.labels import translate_error


class MakeBookDialog(QDialog):
    """Shows errors itself. Signal `books_made`: all files are written, with these cautions."""

    books_made = Signal(list, list)
    _progress_made = Signal(int, int)
    preflight_requested = Signal(int, object)

    def __init__(
        self, service: WorkspaceService, meeting_id: int | None, edition: Edition, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._is_cancelled = False
        self._cautions: list[Caution] = []
        self._is_busy = False
        self.setWindowTitle(self.tr("Make a book"))
        self.setMinimumWidth(520)
        self.form = BookForm(service, meeting_id, edition)
        self.preflight_line = PreflightLine(service)
        self.sentence = QLabel()
        self.progress = QProgressBar()
        self.make_button = QPushButton(self.tr("Make"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self._build_layout()
        self._connect_signals()

    def reject(self) -> None:
        """Close the dialog. The file in progress is finished, the next one is not begun."""
        self._is_cancelled = True
        super().reject()
        if not self._is_busy:
            self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Make it with Ctrl+Enter too: Enter begins a line among the recipients."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.make_button.click()
        else:
            super().keyPressEvent(event)

    def _start(self) -> None:
        self._show_busy(True)
        if self.form.issuing.is_chosen:
            try:
                order = self.form.make_issue_order()
            except BriefingError as error:
                self._show_refusal(error)
                return
            self._service.issue_book(
                order, self.form.folder_path, self._on_issued, self._report_progress
            )
        else:
            self._check_files(self.form.make_order())

    def _check_files(self, order: BookOrder) -> None:
        """Make the files, or ask first if that would replace what somebody wrote."""

        def go_on(altered: list[Path]) -> None:
            if altered and not self._is_cancelled:
                self._ask_other_name(order, altered)
            else:
                self._make_next(order, [])

        self._service.ask(
            lambda session: [path for path in order.paths if session.books.is_altered(path)], go_on
        )

    def _ask_other_name(self, order: BookOrder, altered: list[Path]) -> None:
        """Offer another name for files that were changed since they were made."""
        free = {path: find_free_path(path) for path in altered}
        box = QMessageBox(
            QMessageBox.Icon.Warning,
            self.tr("The file was changed"),
            self.tr(
                "{files} was changed since it was made, or is not a book of this workspace. If "
                "you replace it, these changes are lost."
            ).format(files=", ".join(path.name for path in altered)),
            parent=self,
        )
        other = self.tr("Make {files}").format(files=", ".join(path.name for path in free.values()))
        make = box.addButton(other, QMessageBox.ButtonRole.AcceptRole)
        replace_ = box.addButton(self.tr("Replace"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(make)
        box.setEscapeButton(cancel)
        renamed = replace(order, paths=tuple(free.get(path, path) for path in order.paths))
        make.clicked.connect(lambda: self._make_next(renamed, []))
        replace_.clicked.connect(lambda: self._make_next(order, []))
        cancel.clicked.connect(lambda: self._show_busy(False))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _report_progress(self, count: int, total: int) -> None:
        """Report a copy, on the worker's thread. After Cancel raise an error: no copy is issued."""
        if self._is_cancelled:
            raise BriefingError(
                QT_TRANSLATE_NOOP("error", "Issuing cancelled. Nothing was issued.")
            )
        self._progress_made.emit(count, total)

    def _show_progress(self, count: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(count)

    def _on_issued(self, issued: IssueResult) -> None:
        self.books_made.emit(list(issued.paths), list(issued.cautions))
        self.accept()
        self.deleteLater()

    def _make_next(self, order: BookOrder, paths: list[Path]) -> None:
        """Make the files one by one, so that the user can cancel between them."""
        if self._is_cancelled or len(paths) == len(order.paths):
            if paths:
                self.books_made.emit(paths, self._cautions)
            self.accept()
            self.deleteLater()
            return
        path = order.paths[len(paths)]

        def go_on(result: BookResult) -> None:
            self._cautions += (each for each in result.cautions if each not in self._cautions)
            self._make_next(order, [*paths, path])

        self._service.make_book(order.request, path, go_on)

    def _show_refusal(self, error: BriefingError) -> None:
        if not self._is_busy:
            return  # the error is about something else
        if self._is_cancelled:
            self.deleteLater()
            return
        self.sentence.setText(translate_error(error))
        self.sentence.show()
        announce(self.sentence, self.sentence.text(), urgent=True)
        self._show_busy(False)

    def _show_busy(self, busy: bool) -> None:
        self._is_busy = busy
        self.progress.setVisible(busy)
        self.progress.setRange(0, 0)
        if busy:
            self.sentence.hide()
        self.form.setEnabled(not busy)
        self._update_actions()

    def _update_preflight(self) -> None:
        if (meeting_id := self.form.meeting.currentData()) is not None:
            self.preflight_line.count_for(meeting_id, self.form.edition.chosen)

    def _request_preflight(self) -> None:
        """Close the dialog and open the page of the preflight."""
        self.preflight_requested.emit(self.form.meeting.currentData(), self.form.edition.chosen)
        self.reject()

    def _update_actions(self) -> None:
        """Enable Make once the form is complete, and not while a book is being made."""
        is_issuing = self.form.issuing.is_chosen
        self.make_button.setText(self.tr("Issue") if is_issuing else self.tr("Make"))
        self.make_button.setEnabled(self.form.is_complete and not self._is_busy)

    def _connect_signals(self) -> None:
        self.make_button.clicked.connect(self._start)
        self.cancel_button.clicked.connect(self.reject)
        self.form.changed.connect(self._update_actions)
        self.form.book_chosen.connect(self._update_preflight)
        self.form.book_chosen.connect(self.sentence.hide)  # it is about another book
        self.preflight_line.clicked.connect(self._request_preflight)
        self._progress_made.connect(self._show_progress)
        self._service.refused.connect(self._show_refusal)

    def _build_layout(self) -> None:
        self.sentence.setWordWrap(True)
        self.sentence.setProperty("role", "warning")
        self.sentence.hide()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Making the book"))
        self.progress.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(14)
        layout.addWidget(FormArea(self.form))
        layout.addWidget(self.sentence)
        layout.addWidget(self.progress)
        layout.addLayout(self._make_buttons())

    def _make_buttons(self) -> QHBoxLayout:
        self.make_button.setProperty("role", "primary")
        self.make_button.setDefault(True)
        self.make_button.setEnabled(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self.preflight_line)
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.make_button)
        return buttons
