"""The dialog that destroys a note for good: it lists what goes, and what stays."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.common.errors import BriefingError
from briefing.domain.issue import Copy, Issue
from briefing.session import Session
from briefing.session.burning import BurningPlan, BurningResult
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.labels import (
    translate_copy_status,
    translate_edition_name,
    translate_error,
)
from briefing.ui.controls.text_size import set_sizes
from briefing.ui.workspace.record_titles import get_record_title

_WIDTH = 520


@dataclass(frozen=True)
class _Outlook:
    """What destroying a note means, and the copies of the books that hold it."""

    plan: BurningPlan
    copies: dict[int, list[Copy]]


class BurnDialog(QDialog):
    """Shows errors itself."""

    def __init__(self, service: WorkspaceService, note_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._service = service
        self._plan: BurningPlan | None = None
        self.setWindowTitle(self.tr("Destroy the note"))
        self.words = QLabel(self.tr("Searching the history, the books and the backups…"))
        self.with_books = QCheckBox(
            self.tr("Destroy these &books too; they cannot be written again")
        )
        self.with_books.hide()
        self.sentence = QLabel()
        self.sentence.setProperty("role", "warning")
        self.sentence.hide()
        self.destroy_button = QPushButton(self.tr("&Destroy"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self._build_layout()
        self.destroy_button.clicked.connect(self._destroy)
        self.cancel_button.clicked.connect(self.reject)
        service.refused.connect(self._show_refusal)
        service.ask(lambda session: _look(session, note_id), self._show_outlook)

    def _show_outlook(self, outlook: _Outlook) -> None:
        plan = self._plan = outlook.plan
        lines = [
            self.tr("The note goes for good, with all that the history has of it."),
            self.tr("Undo will end here."),
        ]
        if plan.backups:
            backups = self.tr("Backups that are searched and written anew: {number}.")
            lines.append(backups.format(number=len(plan.backups)))
        missing = self.tr("Not there now: {folder}")
        lines += [missing.format(folder=folder) for folder in plan.unreachable]
        for issue in plan.issues:
            lines += self._describe_issue(issue, outlook.copies[issue.id])
        if plan.elsewhere:
            titles = ", ".join({get_record_title(kind): None for kind, _ in plan.elsewhere})
            words = self.tr("The same words also stand in other records, which stay: {records}.")
            lines.append(words.format(records=titles))
        lines.append(
            self.tr(
                "Out of reach are other disks and sticks, files of books, paper, and what a disk "
                "keeps of old files, as an SSD does."
            )
        )
        self.words.setText("\n\n".join(lines))
        self.with_books.setVisible(bool(plan.issues))
        self.destroy_button.setEnabled(True)
        self.adjustSize()

    def _describe_issue(self, issue: Issue, copies: list[Copy]) -> list[str]:
        """Describe a book that holds the note, with its copies."""
        book = self.tr("Book {number} ({edition}) holds the note. Its copies:").format(
            number=issue.number, edition=translate_edition_name(issue.edition)
        )
        copy = self.tr("{number}. {recipient}: {status}")
        lines = [
            copy.format(
                number=each.number,
                recipient=each.recipient,
                status=translate_copy_status(each.status),
            )
            for each in copies
        ]
        return ["\n".join((book, *lines))]

    def _destroy(self) -> None:
        plan, with_books = self._plan, self.with_books.isChecked()
        assert plan is not None
        self.destroy_button.setEnabled(False)
        self.sentence.hide()
        self._service.destroy_notes(plan, self._finish, with_books=with_books)

    def _finish(self, result: BurningResult) -> None:
        if not result.remaining:
            self.accept()
            return
        self.destroy_button.hide()
        self.with_books.hide()
        self.words.setText(self.tr("The note was destroyed here. These may still hold it:"))
        self.sentence.setText("\n".join(map(str, result.remaining)))
        self.sentence.show()
        self.cancel_button.setText(self.tr("Close"))

    def _show_refusal(self, error: BriefingError) -> None:
        self.sentence.setText(translate_error(error))
        self.sentence.show()
        self.destroy_button.setEnabled(self._plan is not None)

    def _build_layout(self) -> None:
        for label in (self.words, self.sentence):
            label.setWordWrap(True)
            set_sizes(label, minimum_width=_WIDTH, maximum_width=_WIDTH)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.destroy_button.setEnabled(False)
        self.destroy_button.setAutoDefault(False)
        self.cancel_button.setDefault(True)
        buttons = QDialogButtonBox()
        buttons.addButton(self.destroy_button, QDialogButtonBox.ButtonRole.DestructiveRole)
        buttons.addButton(self.cancel_button, QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(14)
        for widget in (self.words, self.with_books, self.sentence, buttons):
            layout.addWidget(widget)


def _look(session: Session, note_id: int) -> _Outlook:
    plan = session.burning.plan([note_id])
    copies = session.records.copies
    return _Outlook(plan, {issue.id: copies.find_by_issue(issue.id) for issue in plan.issues})
