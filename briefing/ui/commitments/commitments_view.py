"""The page of commitments: a count for each status, and a table that is edited in place."""

from datetime import date
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.commitment import Commitment, Status
from briefing.domain.dismissal import Dismissal
from briefing.domain.statement import Clause, Statement
from briefing.edits.commitments import DeleteCommitment, EditCommitment
from briefing.edits.united import unite_edits
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.commitments.commitment_cells import CommitmentCells, make_status_icon
from briefing.ui.commitments.commitments_model import (
    CommitmentRecords,
    CommitmentRow,
    CommitmentsModel,
    Field,
    Grouping,
    read_records,
)
from briefing.ui.commitments.proposals_view import ProposalReview
from briefing.ui.controls.flow_layout import FlowLayout
from briefing.ui.controls.key_names import name_keys
from briefing.ui.controls.labels import translate_status
from briefing.ui.controls.page_keys import REVIEW_PROPOSALS
from briefing.ui.controls.record_model import RECORD, Index
from briefing.ui.controls.record_table import GroupedTable
from briefing.ui.controls.tab_order import FocusLead
from briefing.ui.controls.table_page import FilterField, TablePage
from briefing.ui.controls.widget_actions import add_page_action
from briefing.ui.controls.widgets import Chip

_ALL, _PAST_DUE, _PROPOSED = 100, 101, 102  # other ids than the places of the statuses


class CommitmentsView(TablePage):
    """The table of commitments, or the review of proposals in its place."""

    shown_records = (Commitment, Dismissal, Clause, Statement)

    def __init__(self, service: WorkspaceService, parent: QWidget | None = None) -> None:
        super().__init__(service, self.tr("Commitments"), parent)
        self.model = CommitmentsModel(date.today, self)
        self.table = GroupedTable(self.title, self)
        self.table.set_hint(
            self.tr(
                "No commitments yet. Add one beside a clause of a statement, or look at the "
                "proposals."
            )
        )
        self.words = FilterField(self.tr("Filter commitments"), self)
        self.find_field = self.words
        self.grouping = QComboBox(self)
        self.chips = QButtonGroup(self)
        self.review = ProposalReview(service, self)
        self._build_layout()
        self._connect_signals()
        self._lead = FocusLead(self, self.table)
        self.refresh()

    def refresh(self) -> None:
        self.service.ask(read_records, self._show_records)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._paint_chips()

    def _paint_chips(self) -> None:
        """Set the icons of the chips. They belong to one theme, so it is done after each change."""
        for number, status in enumerate(Status):
            if (chip := self.chips.button(number)) is not None:
                chip.setIcon(make_status_icon(status))

    def _show_records(self, records: CommitmentRecords) -> None:
        self.model.set_pairs(records.pairs)
        self._narrow()
        self._show_counts()
        commitments = [commitment for commitment, _ in records.pairs]
        self.service.text_analysis.ask(
            lambda cache: cache.find_proposals(commitments),
            lambda proposals: self.review.show_proposals(proposals, records.skipped),
        )

    def _on_chip_clicked(self) -> None:
        """Show the table filtered by the chip, or in its place the review."""
        is_review = self.chips.checkedId() == _PROPOSED
        self._pages.setCurrentIndex(1 if is_review else 0)
        self._lead.target = self.review.rows if is_review else self.table
        if not is_review:
            self._narrow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the review of proposals with Escape."""
        if event.key() == Qt.Key.Key_Escape and self.chips.checkedId() == _PROPOSED:
            self.chips.button(_ALL).click()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        is_review = self.chips.checkedId() == _PROPOSED
        return (self.review.rows, self.review.form) if is_review else (self.table,)

    def open_review(self) -> None:
        self.chips.button(_PROPOSED).click()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _narrow(self) -> None:
        key = self.chips.checkedId()

        def is_shown(row: CommitmentRow) -> bool:
            if key == _PAST_DUE:
                return self.model.is_past_due(row)
            commitment = row.commitment
            return key in (_ALL, _PROPOSED) or (
                commitment is not None and commitment.status is list(Status)[key]
            )

        self.model.narrow(self.words.text(), is_shown)

    def _show_counts(self) -> None:
        commitments = [commitment for commitment, _ in self.model.pairs]
        today = self.model.today()
        counts = {
            _ALL: len(commitments),
            _PAST_DUE: sum(each.is_past_due(today) for each in commitments),
        }
        for number, status in enumerate(Status):
            counts[number] = sum(each.status is status for each in commitments)
        for key, count in counts.items():
            self._show_count(key, count)

    def _show_count(self, key: int, count: int) -> None:
        self.chips.button(key).setText(f"{self._make_chip_titles()[key]} {count}")
        self.chips.button(key).updateGeometry()

    def _open_clause(self, index: Index) -> None:
        if index.column() == Field.CLAUSE:
            self._go_to_clause(index)

    def _go_to_clause(self, index: Index) -> None:
        row: CommitmentRow | None = index.data(RECORD)
        if row is not None and row.commitment is not None:
            self.go_to_clause.emit(row.commitment.clause_id)

    def _on_activated(self, index: Index) -> None:
        """Edit the cell; on the number of a clause, go to the clause."""
        if index.column() == Field.CLAUSE:
            self._open_clause(index)
        else:
            self.table.edit_current()

    def _edit(self, row: CommitmentRow, values: dict[str, object]) -> None:
        self.service.perform(EditCommitment(row.id, values))

    def _delete(self) -> None:
        """Delete the selected commitments, as one step."""
        edits = [DeleteCommitment(row.id) for row in self.table.list_selected()]
        if edits and not self.service.is_read_only:
            words = QT_TRANSLATE_NOOP("step", "Delete commitments ({count})")
            self.service.perform(unite_edits(edits, words))

    def _connect_signals(self) -> None:
        self.model.edited.connect(self._edit)
        self.table.activated.connect(self._on_activated)
        self.table.doubleClicked.connect(self._open_clause)
        self.words.textChanged.connect(self._narrow)
        self.chips.idClicked.connect(self._on_chip_clicked)
        self.review.counted.connect(lambda count: self._show_count(_PROPOSED, count))
        self.review.emptied.connect(self.chips.button(_PROPOSED).setFocus)
        self.review.go_to_clause.connect(self.go_to_clause)
        add_page_action(self, REVIEW_PROPOSALS, self.open_review)
        self.grouping.currentIndexChanged.connect(
            lambda _: self.model.group_by(self.grouping.currentData())
        )

    def _build_layout(self) -> None:
        self.table.show_model(self.model)
        self.connect_list(self.table)
        self.table.add_row_action(
            self.tr("Go to the clause"), (), lambda: self._go_to_clause(self.table.currentIndex())
        )
        self.table.add_row_action(self.tr("Delete"), ("Delete",), self._delete)
        self.table.set_widths((66, 0), (165, 5), (115, 2), (110, 1), (108, 0), (100, 3), (94, 0))
        self.table.setItemDelegate(CommitmentCells(self.table))
        strip = FlowLayout(spacing=6)
        for key, title in self._make_chip_titles().items():
            chip = Chip(title, self)
            chip.setIconSize(QSize(12, 12))
            chip.setChecked(key == _ALL)
            self.chips.addButton(chip, key)
            strip.addWidget(chip)
        self.chips.button(_PROPOSED).setToolTip(
            name_keys(
                self.tr("Possible commitments in the texts that are not followed yet ({Ctrl+R})")
            )
        )
        self._paint_chips()
        followed = QWidget()
        followed.setProperty("role", "page")
        column = QVBoxLayout(followed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._build_tools())
        column.addWidget(self.table, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(followed)
        self._pages.addWidget(self.review)
        self.page.addLayout(strip)
        self.page.addWidget(self._pages, 1)
        parts = [*self.chips.buttons(), self.words, self.grouping, self.table, self.review.rows]
        for before, after in pairwise(parts):
            self.setTabOrder(before, after)

    def _build_tools(self) -> QHBoxLayout:
        self.grouping.setAccessibleName(self.tr("Group by"))
        for title, grouping in (
            (self.tr("No grouping"), Grouping.NONE),
            (self.tr("By status"), Grouping.STATUS),
            (self.tr("By responsible"), Grouping.WHO),
            (self.tr("By due date"), Grouping.DUE),
        ):
            self.grouping.addItem(title, grouping)
        label = QLabel(self.tr("Group"))
        label.setProperty("role", "quiet")
        label.setBuddy(self.grouping)
        tools = QHBoxLayout()
        tools.addWidget(self.words, 1)
        tools.addStretch()
        tools.addWidget(label)
        tools.addWidget(self.grouping)
        return tools

    def _make_chip_titles(self) -> dict[int, str]:
        titles = {_ALL: self.tr("All")}
        titles |= {number: translate_status(status) for number, status in enumerate(Status)}
        return titles | {_PAST_DUE: self.tr("Past due"), _PROPOSED: self.tr("Proposed")}
