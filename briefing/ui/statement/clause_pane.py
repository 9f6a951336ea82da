"""The pane of the selected clause: its notes, its commitments, where it is used."""

from datetime import date
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefing.domain.annotation import Annotation, AnnotationKind
from briefing.domain.commitment import Commitment
from briefing.ui.app.text_analysis_cache import ClauseProposal, EarlierClause, merge_amount
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.pane_widgets import LinkCard
from briefing.ui.controls.widgets import SectionLabel
from briefing.ui.statement.card_list import (
    GAP,
    CardList,
    RecordCard,
    make_column,
    replace_cards,
)
from briefing.ui.statement.clause_findings import ClauseFinder, Findings
from briefing.ui.statement.clause_names import get_clause_name
from briefing.ui.statement.commitment_cards import CommitmentCard
from briefing.ui.statement.note_cards import NoteCard, NoteField, Span, find_slot
from briefing.ui.statement.statement_model import Link, Paragraph

if TYPE_CHECKING:
    from briefing.ui.statement.finding_cards import EarlierCard, ProposalCard


class ClausePane(QScrollArea):
    """The pane at the right. `note_finished`: the person goes from a note back to the clauses."""

    go_to_item = Signal(int)
    go_to_clause = Signal(int)
    note_finished = Signal()

    def __init__(self, service: WorkspaceService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._paragraph: Paragraph | None = None
        self._today = date.min
        self._new_commitment_for: int | None = None
        self.title = QLabel()
        self.title.setProperty("role", "heading")
        self._notes_label = SectionLabel()
        self.notes: CardList[Annotation, NoteCard] = CardList()
        self.note_field = NoteField(service)
        self._commitments_label = SectionLabel(self.tr("Commitment"))
        self.commitments: CardList[Commitment, CommitmentCard] = CardList()
        self.add_commitment = QPushButton()
        self.add_commitment.setProperty("role", "link")
        self._links_label = SectionLabel(self.tr("Linked"))
        self._links = QWidget()
        self._link_column = make_column(self._links)
        self._shown_links: tuple[Link, ...] = ()
        self._finder = ClauseFinder(service, self)
        self._findings = Findings(0)
        self._proposals, self._earlier = QWidget(), QWidget()
        self.proposals: list[ProposalCard] = []
        self.earlier: list[EarlierCard] = []
        self._link_cards: list[LinkCard] = []
        self._build_layout()
        self._connect_signals()
        self.note_field.setVisible(not service.is_read_only)
        self.add_commitment.setVisible(not service.is_read_only)
        self.show_paragraph(None, self._today)

    def _connect_signals(self) -> None:
        self.note_field.finished.connect(self.note_finished)
        self.note_field.ended.connect(self._refresh)
        self.note_field.clearance_requested.connect(self._open_clearance)
        self._finder.findings_ready.connect(self._show_findings)
        self.add_commitment.clicked.connect(self._add_commitment)

    def _build_layout(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Details of the clause"))
        self._body = QWidget()
        self._body.setProperty("role", "page")
        column = QVBoxLayout(self._body)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(lambda _, most: self._set_margins(10 if most else 0))
        column.setSpacing(GAP)
        column.addWidget(self.title)
        column.addWidget(self._notes_label)
        column.addWidget(self.notes)
        column.addWidget(self.note_field)
        column.addSpacing(4)
        column.addWidget(self._commitments_label)
        column.addWidget(self.commitments)
        column.addWidget(self._proposals)
        column.addWidget(self.add_commitment, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(4)
        column.addWidget(self._links_label)
        column.addWidget(self._links)
        column.addWidget(self._earlier)
        column.addStretch(1)
        for box in (self._proposals, self._earlier):
            make_column(box)
            box.hide()
        self._page = column
        self._set_margins(0)
        self.setWidget(self._body)

    def _set_margins(self, bar: int) -> None:
        """Set the margins. The scroll bar takes room from the right one, so lines stay as wide."""
        self._page.setContentsMargins(18, 15, 18 - bar, 18)

    def show_paragraph(self, paragraph: Paragraph | None, today: date) -> None:
        """Show what belongs to a clause. What a person is typing stays as it is."""
        old_id = self._paragraph.clause.id if self._paragraph else None
        self._paragraph, self._today = paragraph, today
        self._body.setVisible(paragraph is not None)
        self.note_field.show_paragraph(paragraph)
        self._finder.search(paragraph)
        if paragraph is None:
            return
        if paragraph.clause.id != self._findings.clause_id:
            self._show_findings(Findings(paragraph.clause.id))
        self.title.setText(get_clause_name(paragraph))
        self._show_notes(paragraph)
        self._show_commitments(paragraph)
        self._show_links(paragraph.links)
        self._set_tab_order()
        if paragraph.clause.id != old_id:
            self.verticalScrollBar().setValue(0)

    def begin_note(self, kind: AnnotationKind, span: Span | None) -> None:
        """Begin a note of that kind on the clause, or on some of its words."""
        if self._paragraph is not None and not self._service.is_read_only:
            self.note_field.begin(kind, self._paragraph, span)
            self.ensureWidgetVisible(self.note_field)

    def list_tab_stops(self) -> list[QWidget]:
        """List all controls in the order of the Tab key."""
        return [
            *self.notes.list_tab_stops(),
            *self.note_field.list_tab_stops(),
            *self.commitments.list_tab_stops(),
            *(stop for card in self.proposals for stop in card.list_tab_stops()),
            self.add_commitment,
            *self._link_cards,
            *(stop for card in self.earlier for stop in card.list_tab_stops()),
        ]

    def _set_tab_order(self) -> None:
        for one, other in pairwise(self.list_tab_stops()):
            QWidget.setTabOrder(one, other)

    def _show_findings(self, findings: Findings) -> None:
        """Show the findings about the clause. Cards of unchanged findings stay."""
        before, self._findings = self._findings, findings
        if findings.proposed != before.proposed:
            proposed = () if self._service.is_read_only else findings.proposed
            self.proposals = [self._make_proposal_card(each) for each in proposed]
            replace_cards(self._proposals, self.proposals)
        if findings.earlier != before.earlier:
            self.earlier = [self._make_earlier_card(each) for each in findings.earlier]
            replace_cards(self._earlier, self.earlier)
        self._links_label.setVisible(bool(self._shown_links or self.earlier))
        self._set_tab_order()

    def _make_proposal_card(self, proposed: ClauseProposal) -> "ProposalCard":
        from briefing.ui.statement.finding_cards import ProposalCard

        card = ProposalCard(proposed)
        card.accept.clicked.connect(lambda: self._accept_proposal(card, proposed))
        return card

    def _accept_proposal(self, card: "ProposalCard", proposed: ClauseProposal) -> None:
        """Follow a proposal, and put the cursor in the new commitment, to reword it."""
        from briefing.edits.commitments import AcceptProposals

        card.setEnabled(False)
        self._new_commitment_for = proposed.clause.id
        self._service.perform(AcceptProposals((merge_amount(proposed.proposal),)))

    def _make_earlier_card(self, earlier: EarlierClause) -> "EarlierCard":
        from briefing.ui.statement.finding_cards import EarlierCard

        card = EarlierCard(earlier, read_only=self._service.is_read_only)
        card.go_to_clause.connect(self.go_to_clause)
        card.carry_requested.connect(self._carry_forward)
        return card

    def _carry_forward(self, commitment_id: int) -> None:
        from briefing.edits.commitments import CarryForward

        if self._paragraph is not None:
            self._new_commitment_for = self._paragraph.clause.id
            self._service.perform(CarryForward(commitment_id, self._paragraph.clause.id))

    def _show_notes(self, paragraph: Paragraph) -> None:
        count = len(paragraph.annotations)
        several = self.tr("Annotations · {count}", "", count).format(count=count)
        self._notes_label.setText(several if count else self.tr("Annotations"))
        text = paragraph.clause.text
        self.notes.show_records(
            [note for note in paragraph.annotations if note.id != self.note_field.note_id],
            lambda note: self._make_note_card(note, text),
            lambda card, note: card.show_note(note, text),
        )
        for card in self.notes.cards.values():
            card.length.set_slot(*find_slot(paragraph))

    def _make_note_card(self, note: Annotation, text: str) -> NoteCard:
        card = NoteCard(self._service, note, text, self._today)
        card.finished.connect(self.note_finished)
        return self._lock_card(card)

    def _refresh(self) -> None:
        self.show_paragraph(self._paragraph, self._today)

    def _open_clearance(self, note_id: int) -> None:
        if note_id in self.notes.cards:
            self.notes.cards[note_id].clearance.toggle()

    def _show_commitments(self, paragraph: Paragraph) -> None:
        old_ids = set(self.commitments.cards)
        self.commitments.show_records(
            paragraph.commitments,
            lambda commitment: self._lock_card(
                CommitmentCard(self._service, commitment, self._today)
            ),
            lambda card, commitment: card.show_commitment(commitment),
        )
        has_commitments = bool(paragraph.commitments)
        label = (
            self.tr("Add another commitment") if has_commitments else self.tr("Add a commitment")
        )
        self.add_commitment.setText(label)
        if self._new_commitment_for == paragraph.clause.id:
            for commitment_id in self.commitments.cards.keys() - old_ids:
                self._new_commitment_for = None
                self.commitments.cards[commitment_id].what.setFocus()

    def _lock_card(self, card: RecordCard) -> RecordCard:
        """Make a card read-only where the workspace is."""
        for stop in card.list_tab_stops() if self._service.is_read_only else ():
            if isinstance(stop, QTextEdit | QLineEdit):
                stop.setReadOnly(True)
            else:
                stop.setEnabled(False)
        return card

    def _show_links(self, links: tuple[Link, ...]) -> None:
        self._links_label.setVisible(bool(links or self.earlier))
        self._links.setVisible(bool(links))
        if links == self._shown_links:
            return
        self._shown_links = links
        for card in self._link_cards:
            card.hide()
            card.deleteLater()
        self._link_cards = []
        for link in links:
            card = LinkCard(self._format_link(link))
            card.setToolTip(link.meeting)
            card.clicked.connect(partial(self._go_to_item, link.item_id))
            self._link_column.addWidget(card)
            card.show()
            self._link_cards.append(card)

    def _go_to_item(self, item_id: int) -> None:
        self.go_to_item.emit(item_id)

    def _add_commitment(self) -> None:
        from briefing.edits.commitments import AddCommitment

        if self._paragraph is not None:
            self._new_commitment_for = self._paragraph.clause.id
            self._service.perform(AddCommitment(self._paragraph.clause.id, ""))

    def _format_link(self, link: Link) -> str:
        numbered = self.tr("Agenda item {number} · {title}")
        other = self.tr("On the programme · {title}")
        pattern = other if link.number is None else numbered
        return pattern.format(number=link.number, title=link.title)
