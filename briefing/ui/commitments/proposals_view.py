"""The review of proposed commitments: each is accepted, reworded or passed over."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefing.edits.commitments import AcceptProposals
from briefing.edits.dismissals import DismissProposal, RestoreProposals
from briefing.language.commitment_extraction.proposal import Proposal
from briefing.language.dismissed_words import DismissedWords
from briefing.ui.app.text_analysis_cache import ClauseProposal
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.commitments.proposal_form import ProposalForm
from briefing.ui.commitments.proposal_rows import ProposalRows
from briefing.ui.commitments.proposals_model import ProposalsModel
from briefing.ui.controls.key_names import name_keys
from briefing.ui.controls.widgets import Rule


class ProposalReview(QWidget):
    """The list of proposals and the form of the current one.

    `counted` carries the number of proposals. `emptied`: the last one was decided.
    """

    counted = Signal(int)
    emptied = Signal()
    go_to_clause = Signal(int)

    def __init__(self, service: WorkspaceService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._row = 0
        self.model = ProposalsModel(self)
        self.rows = ProposalRows(self.model, read_only=service.is_read_only)
        self.form = ProposalForm(read_only=service.is_read_only)
        self.accept_all = QPushButton()
        self.bring_back_button = QPushButton()
        self._empty_label = QLabel()
        self._build_layout()
        self._connect_signals()

    def show_proposals(self, proposals: Sequence[ClauseProposal], skipped: DismissedWords) -> None:
        """Show other proposals."""
        self.model.show_proposals(proposals, skipped)

    def accept(self) -> None:
        """Follow the current proposal, as it is worded, and go to the next."""
        self._decide(lambda: self._store(self.model.take([self._row])))

    def ask_about_all(self) -> None:
        """Ask before all proposals become commitments: few of them were read by then."""
        if self._service.is_read_only or not (count := len(self.model.rows)):
            return
        box = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Accept all"),
            self.tr("Accept {count} proposals as commitments?", "", count).format(count=count),
            parent=self.window(),
        )
        box.setInformativeText(self.tr("One undo takes all of them back."))
        accept = box.addButton(self.tr("&Accept all"), QMessageBox.ButtonRole.AcceptRole)
        cancel = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        box.finished.connect(
            lambda _: self._accept_all() if box.clickedButton() is accept else None
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _accept_all(self) -> None:
        everything = range(len(self.model.rows))
        self._decide(lambda: self._store(self.model.take(everything)))

    def pass_over(self) -> None:
        """Skip the current proposal for good."""
        self._decide(self._dismiss)

    def _dismiss(self) -> None:
        proposal = self.model.pass_over(self._row)
        self._service.perform(DismissProposal(proposal), failed=self.model.give_back)

    def _decide(self, decision: Callable[[], None]) -> None:
        if self._service.is_read_only or not self.model.rows:
            return
        decision()
        if self.model.rows:
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.bring_back_button.isVisibleTo(self):
            self.bring_back_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.emptied.emit()

    def _store(self, accepted: tuple[Proposal, ...]) -> None:
        self._service.perform(AcceptProposals(accepted), failed=self.model.give_back)

    def _show_count(self) -> None:
        """Show the counts, and the proposal that is now in the place of the last one."""
        count, passed_over = len(self.model.rows), len(self.model.passed_over)
        self.setProperty("unstored", self.model.is_reworded)
        self._row = max(0, min(self._row, count - 1))
        self._pages.setCurrentIndex(0 if count else 1)
        if count:
            self.rows.setCurrentIndex(self.model.index(self._row))
            self._show_row()
        accept_all = name_keys(self.tr("Accept all {count} ({Ctrl+A})", "", count))
        self.accept_all.setText(accept_all.format(count=count))
        self.accept_all.setVisible(bool(count) and not self._service.is_read_only)
        show_skipped = self.tr("Show skipped ({count})", "", passed_over)
        self.bring_back_button.setText(show_skipped.format(count=passed_over))
        self.bring_back_button.setVisible(bool(passed_over) and not self._service.is_read_only)
        self._empty_label.setText(
            self.tr("The remaining proposals were skipped.")
            if passed_over
            else self.tr("No proposals: all possible commitments are followed.")
        )
        self.counted.emit(count)

    def _show_row(self) -> None:
        proposed = self.model.rows[self._row]
        self.form.show_proposed(proposed, self.model.as_worded(self._row))

    def _on_current_changed(self, current: QModelIndex) -> None:
        if current.isValid() and current.row() != self._row:
            self._row = current.row()
            self._show_row()

    def _reword(self, what: str, who: str, due: str, amount: str) -> None:
        if self.model.rows:
            self.model.reword(self._row, what, who, due, amount)
            self.form.show_last_day(self.model.as_worded(self._row))
            self.setProperty("unstored", self.model.is_reworded)

    def _bring_back(self) -> None:
        self._service.perform(RestoreProposals(self.model.passed_over))
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect_signals(self) -> None:
        self.model.counted.connect(self._show_count)
        self.rows.selectionModel().currentChanged.connect(
            lambda now, _: self._on_current_changed(now)
        )
        self.rows.accepted.connect(self.accept)
        self.rows.all_accepted.connect(self.ask_about_all)
        self.rows.passed_over.connect(self.pass_over)
        self.form.accept.clicked.connect(self.accept)
        self.form.pass_over.clicked.connect(self.pass_over)
        self.form.finished.connect(self.accept)
        self.form.escape_pressed.connect(self.rows.setFocus)
        self.form.reworded.connect(self._reword)
        self.form.go_to_clause.connect(self.go_to_clause)
        self.accept_all.clicked.connect(self.ask_about_all)
        self.bring_back_button.clicked.connect(self._bring_back)

    def _build_layout(self) -> None:
        for button in (self.accept_all, self.bring_back_button):
            button.setProperty("role", "link")
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 4, 0, 6)
        foot.addWidget(self.accept_all)
        foot.addWidget(self.bring_back_button)
        foot.addStretch()
        work = QWidget()
        columns = QHBoxLayout(work)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self.rows, 37)
        columns.addWidget(Rule(Qt.Orientation.Vertical))
        columns.addWidget(self.form, 63)
        self._empty_label.setProperty("role", "quiet")
        self._empty_label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty_label.setWordWrap(True)
        self._empty_label.setContentsMargins(2, 10, 0, 0)
        self._pages = QStackedWidget()
        self._pages.addWidget(work)
        self._pages.addWidget(self._empty_label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages, 1)
        layout.addLayout(foot)
        for before, after in pairwise(
            (self.rows, *self.form.list_tab_stops(), self.accept_all, self.bring_back_button)
        ):
            self.setTabOrder(before, after)
