"""The dialog that reviews the sheets that came back: the old words beside the new ones."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.commitment import Status
from briefing.domain.reply import Answer, Reply
from briefing.domain.request import Question
from briefing.domain.step import StepResult
from briefing.edits.replies import AcceptAnswer
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.labels import WINDOW, format_date, translate_status
from briefing.ui.controls.record_model import RECORD, Column, RecordModel
from briefing.ui.controls.record_table import RecordTable

QUESTIONS = {
    Question.STATUS: QT_TRANSLATE_NOOP("question", "Status"),
    Question.UPDATE: QT_TRANSLATE_NOOP("question", "Latest update"),
    Question.POINTS: QT_TRANSLATE_NOOP("question", "Points to make"),
    Question.POSITION: QT_TRANSLATE_NOOP("question", "Their likely position"),
}


@dataclass(frozen=True)
class AnswerRow:
    """An answer, and who gave it."""

    answer: Answer
    addressee: str

    @property
    def question_key(self) -> tuple[int, Question]:
        """What it answers: only one answer to it can be accepted."""
        return self.answer.commitment_id, self.answer.question


class RepliesDialog(QDialog):
    """Shows replies; each answer is accepted by itself, or all that need no decision."""

    def __init__(
        self, service: WorkspaceService, replies: Sequence[Reply], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._service = service
        self.setWindowTitle(self.tr("Replies"))
        self.resize(980, 680)
        self.model: RecordModel[AnswerRow] = RecordModel(self._make_columns(), self)
        self.table = RecordTable(self.tr("Answers"), self)
        self.sentence = QLabel()
        self.old, self.new = _make_text(self.tr("Now")), _make_text(self.tr("Answer"))
        self.remarks = _make_text(self.tr("Remarks on the files"))
        self.accept_button = QPushButton(self.tr("&Accept"))
        self.all_button = QPushButton(self.tr("Accept a&ll without a question"))
        self.close_button = QPushButton(self.tr("Close"))
        self._build_layout()
        self._connect_signals()
        self._show_replies(replies)

    def accept_selected(self) -> None:
        """Accept the answers that are selected, of several to one question the first."""
        rows: list[AnswerRow] = self.table.list_selected()
        self._store(list({row.question_key: row for row in reversed(rows)}.values())[::-1])

    def accept_all(self) -> None:
        """Accept all answers but those that need a decision."""
        self._store([row for row in self.model.rows if row.answer.caution is None])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Accept the selected answers with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept_selected()
        else:
            super().keyPressEvent(event)

    def _store(self, rows: Sequence[AnswerRow]) -> None:
        for row in rows:
            self._service.perform(AcceptAnswer(row.answer), partial(self._remove, row))

    def _remove(self, row: AnswerRow, _: StepResult) -> None:
        """Remove an answer that was accepted, and the others to its question."""
        current = self.table.currentIndex().row()
        rows = [each for each in self.model.rows if each.question_key != row.question_key]
        self.model.set_rows(rows)
        if rows:
            self.table.selectRow(min(max(current, 0), len(rows) - 1))
        self._show_current()

    def _show_replies(self, replies: Sequence[Reply]) -> None:
        self.model.set_rows(
            [
                AnswerRow(answer, reply.request.addressee)
                for reply in replies
                if reply.request
                for answer in reply.answers
            ]
        )
        self.remarks.setPlainText("\n\n".join(map(_describe_file, replies)))
        if self.model.rows:
            self.table.selectRow(0)
        self._show_current()

    def _show_current(self) -> None:
        row = self._get_current()
        can_accept = not self._service.is_read_only
        self.accept_button.setEnabled(row is not None and can_accept)
        self.all_button.setEnabled(
            can_accept and any(each.answer.caution is None for each in self.model.rows)
        )
        self.old.setPlainText(_get_old_words(row.answer) if row else "")
        self.new.setPlainText(row.answer.text if row else "")
        if row is None:
            self.sentence.setText(self.tr("No answer waits to be accepted."))
        elif row.answer.caution is not None:
            self.sentence.setText(row.answer.caution.to_text(WINDOW))
        else:
            self.sentence.setText(row.answer.line.what)

    def _get_current(self) -> AnswerRow | None:
        index: QModelIndex = self.table.currentIndex()
        return index.data(RECORD) if index.isValid() else None

    def _connect_signals(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._show_current)
        self.table.activated.connect(self.accept_selected)
        self.accept_button.clicked.connect(self.accept_selected)
        self.all_button.clicked.connect(self.accept_all)
        self.close_button.clicked.connect(self.reject)

    def _build_layout(self) -> None:
        self.table.show_model(self.model)
        self.table.set_widths((30, 0), (90, 0), (170, 1), (150, 1), (160, 2), (200, 3))
        self.sentence.setWordWrap(True)
        for button in (self.accept_button, self.all_button, self.close_button):
            button.setAutoDefault(False)
        texts = QGridLayout()
        for column, text in enumerate((self.old, self.new)):
            label = QLabel(text.accessibleName())
            label.setProperty("role", "quiet")
            texts.addWidget(label, 0, column)
            texts.addWidget(text, 1, column)
        remarks_label = QLabel(self.remarks.accessibleName())
        remarks_label.setProperty("role", "quiet")
        buttons = QHBoxLayout()
        buttons.addWidget(self.accept_button)
        buttons.addWidget(self.all_button)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(10)
        layout.addWidget(self.table, 3)
        layout.addWidget(self.sentence)
        layout.addLayout(texts, 2)
        layout.addWidget(remarks_label)
        layout.addWidget(self.remarks, 2)
        layout.addLayout(buttons)

    def _make_columns(self) -> list[Column[AnswerRow]]:
        return [
            Column("", lambda row: "!" if row.answer.caution else ""),
            Column(self.tr("Reference"), lambda row: row.answer.reference),
            Column(self.tr("Addressee"), lambda row: row.addressee),
            Column(
                self.tr("What"),
                lambda row: WINDOW.translate("question", QUESTIONS[row.answer.question]),
            ),
            Column(self.tr("Now"), lambda row: _get_old_words(row.answer)),
            Column(self.tr("Answer"), lambda row: row.answer.text),
        ]


def _make_text(name: str) -> QPlainTextEdit:
    text = QPlainTextEdit()
    text.setReadOnly(True)
    text.setTabChangesFocus(True)
    text.setAccessibleName(name)
    return text


def _get_old_words(answer: Answer) -> str:
    """Get what the workspace has in the place of an answer, in the words of the window."""
    if answer.question is Question.STATUS:
        return translate_status(Status(answer.old))
    return answer.old


def _describe_file(reply: Reply) -> str:
    """Describe a file: who filled in which sheet, and what should be known of it."""
    parts = [reply.file_name]
    if reply.request is not None:
        parts += [reply.request.addressee, reply.author, format_date(reply.date)]
    lines = (f"– {each.to_text(WINDOW)}" for each in reply.cautions)
    return "\n".join([" · ".join(parts), *lines])
