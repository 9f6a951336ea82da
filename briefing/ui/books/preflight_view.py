"""Before it goes out: what a book still lacks, a line each that leads to the place."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from briefing.domain.annotation import Annotation
from briefing.domain.brief import Brief
from briefing.domain.commitment import Commitment
from briefing.domain.edition import Edition, KeptEdition, map_editions
from briefing.domain.meeting import AgendaItem, ItemClause, Meeting
from briefing.domain.preflight import PreflightIssue
from briefing.domain.statement import Clause, Statement
from briefing.session import Session
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.labels import translate_caution, translate_edition
from briefing.ui.controls.record_model import RECORD, Column, RecordModel
from briefing.ui.controls.record_table import RecordTable
from briefing.ui.controls.table_page import TablePage
from briefing.ui.meeting.meeting_labels import DOT

Found = tuple[str, Mapping[str, Edition], list[PreflightIssue]]
"""The meeting's title, all editions, and what the book of the chosen one lacks."""


class LacksView(TablePage):
    """Looks again when something changes, or when it is next seen."""

    shows = (
        Annotation,
        Brief,
        Commitment,
        AgendaItem,
        ItemClause,
        Meeting,
        Clause,
        Statement,
        KeptEdition,
    )
    go_to_item = Signal(int)
    go_to_briefs = Signal(int)

    def __init__(self, desk: WorkspaceService, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Before it goes out"), parent)
        self._meeting_id: int | None = None
        self._edition: Edition | None = None
        self._outdated = False
        self.told = QLabel()
        self.told.setProperty("role", "quiet")
        self.told.setWordWrap(True)
        self.editions = QComboBox()
        self.editions.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.editions.setAccessibleName(self.tr("Edition"))
        self.editions.activated.connect(self._choose)
        self.model: RecordModel[PreflightIssue] = RecordModel(self._columns(), self)
        self.table = RecordTable(self.title, self)
        self.table.sort_over(self.model, QSortFilterProxyModel(self))
        self.table.set_widths((110, 0), (300, 1), (120, 0))
        self.table.activated.connect(self._go)
        self.table.clicked.connect(self._go)
        self.setFocusProxy(self.table)
        head = QHBoxLayout()
        head.addWidget(self.told, 1)
        head.addWidget(self.editions)
        self.page.addLayout(head)
        self.page.addWidget(self.table)

    def open(self, meeting_id: int, edition: Edition) -> None:
        """Show what the book of a meeting lacks in an edition."""
        self._meeting_id, self._edition = meeting_id, edition
        self.refresh()

    def refresh(self) -> None:
        meeting_id, edition = self._meeting_id, self._edition
        self._outdated = not self.isVisible()
        if meeting_id is None or edition is None or self._outdated:
            return
        self.desk.ask(
            lambda session: _found(session, meeting_id, edition),
            lambda found: self._show(edition, found),
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self.refresh()

    def _show(self, edition: Edition, found: Found | None) -> None:
        if edition is not self._edition:
            return
        if found is None:
            self._meeting_id = None
            self.model.set_rows([])
            self.told.setText(self.tr("This meeting is no longer in the workspace."))
            return
        title, known, lacks = found
        self.editions.clear()
        for each in known.values():
            self.editions.addItem(translate_edition(each), each)
        self.editions.setCurrentText(translate_edition(edition))
        hints = sum(lack.hint for lack in lacks)
        counts = self.tr("to be done: {lacks}, worth a look: {hints}")
        told = counts.format(lacks=len(lacks) - hints, hints=hints)
        self.told.setText(DOT.join((title, told if lacks else self.tr("nothing lacks"))))
        self.model.set_rows(lacks)
        if lacks and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.model().index(0, 0))

    def _choose(self, row: int) -> None:
        self._edition = self.editions.itemData(row)
        self.refresh()

    def _go(self, index: QModelIndex) -> None:
        lack: PreflightIssue = index.data(RECORD)
        if lack.kind is AgendaItem:
            self.go_to_item.emit(lack.id)
        elif lack.kind is Brief:
            self.desk.ask(lambda session: _item_of(session, lack.id), self._go_to_brief)
        else:
            self.desk.ask(lambda session: _clause_of(session, lack), self.go_to_clause.emit)

    def _go_to_brief(self, item_id: int | None) -> None:
        if item_id is not None:
            self.go_to_item.emit(item_id)
        elif self._meeting_id is not None:
            self.go_to_briefs.emit(self._meeting_id)

    def _columns(self) -> list[Column[PreflightIssue]]:
        return [
            Column(self.tr("Where"), lambda lack: translate_caution(lack.place)),
            Column(self.tr("What"), lambda lack: translate_caution(lack.sentence)),
            Column(
                self.tr("Kind"),
                lambda lack: self.tr("worth a look") if lack.hint else self.tr("lacks"),
            ),
        ]


def _found(session: Session, meeting_id: int, edition: Edition) -> Found | None:
    if not session.records.meetings.has(meeting_id):
        return None
    known = map_editions(session.records.kept_editions.get_all())
    title = session.records.meetings.get(meeting_id).title
    return title, known, session.books.lacks(meeting_id, edition)


def _clause_of(session: Session, lack: PreflightIssue) -> int:
    table = session.records.annotations if lack.kind is Annotation else session.records.commitments
    return table.get(lack.id).clause_id


def _item_of(session: Session, brief_id: int) -> int | None:
    return session.records.briefs.get(brief_id).item_id
