"""The form of one proposal: the clause with the words used, and the fields to reword."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefing.language.commitment_extraction.proposal import Proposal
from briefing.ui.app.text_analysis_cache import ClauseProposal
from briefing.ui.controls.flow_layout import FlowLayout
from briefing.ui.controls.form_rows import make_field_label
from briefing.ui.controls.key_names import name_keys
from briefing.ui.controls.labels import format_date
from briefing.ui.controls.marked_text import Mark, MarkedText, Piece, mark_proposal
from briefing.ui.controls.text_size import set_sizes
from briefing.ui.controls.widgets import GrowingTextEdit
from briefing.ui.statement.clause_names import get_clause_name, shorten_title
from briefing.ui.statement.statement_model import Paragraph

_MEASURE = 640  # no line is longer than one of a book
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ProposalForm(QScrollArea):
    """The fields of a proposal.

    `reworded` carries all fields as they are typed. `finished`: Enter was pressed in a field.
    `escape_pressed`: the person goes back to the list.
    """

    reworded = Signal(str, str, str, str)
    finished = Signal()
    escape_pressed = Signal()
    go_to_clause = Signal(int)

    def __init__(self, *, read_only: bool) -> None:
        super().__init__()
        self._clause_id = 0
        self.clause = QPushButton()
        self.clause.setProperty("role", "link")
        self.clause.setToolTip(self.tr("Show the clause in the statement"))
        self.text = MarkedText()
        self.what = GrowingTextEdit(lines=2)
        self.who, self.due, self.amount = QLineEdit(), QLineEdit(), QLineEdit()
        self.last_day = QLabel()
        self.last_day.setProperty("role", "quiet")
        self.accept = QPushButton(name_keys(self.tr("Accept ({Enter})")))
        self.accept.setProperty("role", "primary")
        self.pass_over = QPushButton(self.tr("Skip (X)"))
        self._build_layout()
        for field in self._list_fields():
            field.installEventFilter(self)
            field.setReadOnly(read_only)
        for button in (self.accept, self.pass_over):
            button.setVisible(not read_only)
        self.what.edited.connect(self._emit_reworded)
        for line in (self.who, self.due, self.amount):
            line.textEdited.connect(self._emit_reworded)
        self.clause.clicked.connect(lambda: self.go_to_clause.emit(self._clause_id))

    def show_proposed(self, proposed: ClauseProposal, worded: Proposal) -> None:
        """Show a proposal as reworded, and the clause with the words that it was extracted from."""
        clause = proposed.clause
        self._clause_id = clause.id
        name, title = (
            get_clause_name(Paragraph(clause)),
            shorten_title(proposed.text.statement.title),
        )
        self.clause.setText(f"{name} · {title}")
        self.text.show_pieces(mark_proposal(clause.text, proposed.proposal))
        self.text.setAccessibleName(clause.text)
        self.text.setAccessibleDescription(self._describe_words(proposed.proposal))
        self.what.set_text(worded.what)
        for line, words in (
            (self.who, worded.who), (self.due, worded.due), (self.amount, worded.amount)
        ):  # fmt: skip
            if line.text() != words:
                line.setText(words)
                line.setCursorPosition(0)
        self.show_last_day(worded)
        self.verticalScrollBar().setValue(0)

    def show_last_day(self, worded: Proposal) -> None:
        """Show the last day before the proposal would be past due."""
        day = self.tr("Due by {date}").format(date=format_date(worded.due_on, "d MMMM yyyy"))
        self.last_day.setText(day if worded.due_on else self.tr("These words contain no date."))
        self.last_day.setVisible(bool(worded.due.strip()))

    def list_tab_stops(self) -> list[QWidget]:
        """List all controls in the order of the Tab key."""
        return [self.clause, *self._list_fields(), self.accept, self.pass_over]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle Enter and Escape in a field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _ENTER:
                self.finished.emit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.escape_pressed.emit()
                return True
        return super().eventFilter(watched, event)

    def _list_fields(self) -> list[GrowingTextEdit | QLineEdit]:
        return [self.what, self.who, self.due, self.amount]

    def _emit_reworded(self) -> None:
        words = (field.text() for field in self._list_fields())
        self.reworded.emit(*words)

    def _describe_words(self, proposal: Proposal) -> str:
        binds = self.tr("Binding words: “{words}”").format(words=proposal.operative.quote)
        when = self.tr("Due words: “{words}”")
        return binds if proposal.term is None else f"{binds}. {when.format(words=proposal.due)}"

    def _build_layout(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("The proposal"))
        key = MarkedText()
        key.setObjectName("markKey")
        key.setWordWrap(False)
        gap = Piece("   ")
        binds = Piece(self.tr("binding words"), Mark.BINDS)
        key.show_pieces([binds, gap, Piece(self.tr("due words"), Mark.WHEN)])
        head = FlowLayout(spread=True)
        head.addWidget(self.clause)
        head.addWidget(key)
        body = QWidget()
        body.setProperty("role", "page")
        column = QVBoxLayout(body)
        column.setContentsMargins(18, 4, 12, 12)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addLayout(self._build_form())
        column.addLayout(self._build_buttons())
        column.addStretch(1)
        set_sizes(body, maximum_width=_MEASURE)
        self.setWidget(body)

    def _build_form(self) -> QFormLayout:
        form = QFormLayout()
        form.setContentsMargins(0, 4, 0, 0)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        names = (self.tr("What"), self.tr("Responsible"), self.tr("Due"), self.tr("Amount"))
        for name, field in zip(names, self._list_fields(), strict=True):
            field.setAccessibleName(name)
            form.addRow(make_field_label(field, "section"), field)
            if field is self.due:
                form.addRow("", self.last_day)
        return form

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.accept)
        row.addWidget(self.pass_over)
        row.addStretch()
        return row
