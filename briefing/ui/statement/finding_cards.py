"""The cards of the findings about a clause: a proposed commitment, an earlier text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing.domain.commitment import Commitment
from briefing.ui.app.text_analysis_cache import ClauseProposal, EarlierClause
from briefing.ui.controls.key_names import name_keys
from briefing.ui.controls.marked_text import Mark, MarkedText, Piece, mark_changes
from briefing.ui.controls.pane_widgets import LinkCard
from briefing.ui.controls.widgets import Card, StatusMark
from briefing.ui.statement.clause_names import get_clause_name, shorten_title
from briefing.ui.statement.statement_model import Paragraph

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ProposalCard(Card):
    """A commitment that the clause seems to hold and nobody follows yet."""

    def __init__(self, proposed: ClauseProposal) -> None:
        super().__init__()
        proposal = proposed.proposal
        words = QLabel(self.tr("Proposed: {what}").format(what=proposal.what))
        about = " · ".join(filter(None, (proposal.who, proposal.due, proposal.amount)))
        detail = QLabel(about)
        detail.setProperty("role", "quiet")
        self.accept = _make_link_button(self.tr("Accept"))
        self.accept.setAccessibleName(self.tr("Accept: {what}").format(what=proposal.what))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 4)
        column.setSpacing(2)
        for label in (words, detail) if about else (words,):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        column.addWidget(self.accept, 0, Qt.AlignmentFlag.AlignLeft)

    def list_tab_stops(self) -> list[QWidget]:
        return [self.accept]


class EarlierCard(QWidget):
    """An earlier text. A click or Space opens it in place, Enter goes to its clause.

    `carry_requested` carries the id of the commitment to carry forward.
    """

    go_to_clause = Signal(int)
    carry_requested = Signal(int)

    def __init__(self, earlier: EarlierClause, *, read_only: bool) -> None:
        super().__init__()
        self.earlier = earlier
        self.head = _CardHead(self._format_title())
        self.head.setToolTip(name_keys(self.tr("Space shows it here, {Enter} opens its clause")))
        self.head.setAccessibleDescription(self.head.toolTip())
        self.body = Card()
        self.passage = Passage()
        self.passage.setToolTip(self.tr("Go to the clause"))
        self.passage.show_pieces(
            mark_changes(earlier.clause.text, earlier.later_text, earlier.similarity.changes)
        )
        self.passage.setAccessibleName(self._describe_passage())
        self.carry_buttons = {
            each.id: _make_link_button(self.tr("Carry forward"))
            for each in earlier.commitments
            if not read_only
        }
        self._build_layout()
        self.body.hide()
        self.head.clicked.connect(lambda: self.body.setVisible(not self.body.isVisibleTo(self)))
        self.head.entered.connect(lambda: self.go_to_clause.emit(earlier.clause.id))
        self.passage.clicked.connect(lambda: self.go_to_clause.emit(earlier.clause.id))
        for key, button in self.carry_buttons.items():
            button.clicked.connect(lambda _=False, key=key: self.carry_requested.emit(key))

    def list_tab_stops(self) -> list[QWidget]:
        return [self.head, self.passage, *self.carry_buttons.values()]

    def _format_title(self) -> str:
        clause, statement = self.earlier.clause, self.earlier.statement
        title = shorten_title(statement.title)
        if statement.date and str(statement.date.year) not in title:
            title = f"{title} ({statement.date.year})"
        number = clause.label.rstrip(".")
        by_number = self.tr("Earlier text: {statement}, clause {label} · {score}% alike")
        by_name = self.tr("Earlier text: {statement}, {label} · {score}% alike")
        pattern = by_number if number[:1].isdigit() else by_name
        label = number or get_clause_name(Paragraph(clause))
        return pattern.format(statement=title, label=label, score=self.earlier.similarity.score)

    def _describe_passage(self) -> str:
        """Describe the marked words of the passage for a screen reader."""
        sentences = [self.earlier.clause.text]
        for words, mark in (
            (self.tr("Removed since: {words}"), Mark.REMOVED),
            (self.tr("Added since: {words}"), Mark.ADDED),
        ):
            if pieces := self.passage.list_pieces(mark):
                sentences.append(words.format(words="; ".join(pieces)))
        return ". ".join(sentences)

    def _build_layout(self) -> None:
        key = MarkedText()
        key.setObjectName("markKey")
        left_out = Piece(self.tr("removed since"), Mark.REMOVED)
        key.show_pieces([left_out, Piece("   "), Piece(self.tr("added since"), Mark.ADDED)])
        inside = QVBoxLayout(self.body)
        inside.setContentsMargins(8, 6, 8, 6)
        inside.setSpacing(6)
        inside.addWidget(self.passage)
        inside.addWidget(key)
        for commitment in self.earlier.commitments:
            inside.addLayout(self._make_commitment_row(commitment))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.head)
        column.addWidget(self.body)

    def _make_commitment_row(self, commitment: Commitment) -> QHBoxLayout:
        """Make the row of an open commitment, with the button that carries it forward."""
        words = QLabel(commitment.what)
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(StatusMark(commitment.status))
        row.addWidget(words, 1)
        if button := self.carry_buttons.get(commitment.id):
            button.setToolTip(
                self.tr("Continue it under this clause and mark the earlier one as superseded")
            )
            name = self.tr("Carry forward: {what}").format(what=commitment.what)
            button.setAccessibleName(name)
            row.addWidget(button)
        return row


class Passage(MarkedText):
    """The words of an earlier clause; a click or Enter goes to it."""

    clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("earlierText")
        self.setProperty("role", "note")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*_ENTER, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)


class _CardHead(LinkCard):
    """The head of a card. `entered`: Enter was pressed."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


def _make_link_button(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("role", "link")
    return button
