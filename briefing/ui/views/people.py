"""People and bodies: who signed, and what the statements abbreviate."""

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel
from PySide6.QtWidgets import QWidget

from briefing.domain.statement import Clause, Signatory, Statement
from briefing.ui.desk import Desk
from briefing.ui.models.people import Named, people_and_bodies
from briefing.ui.models.table import RECORD, Column, RecordTable
from briefing.ui.views.page import TablePage
from briefing.ui.views.table import Table


class PeopleView(TablePage):
    shows = (Statement, Signatory, Clause)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("People and bodies"), parent)
        self.model: RecordTable[Named] = RecordTable(self._columns(), self)
        self.table = Table(self.title, self)
        self.table.sort_over(self.model, QSortFilterProxyModel(self))
        self.table.set_widths((220, 4), (80, 0), (140, 2), (120, 2), (120, 2))
        self.table.activated.connect(self._open)
        self.table.doubleClicked.connect(self._open)
        self.setFocusProxy(self.table)
        self.page.addWidget(self.table)
        self.refresh()

    def refresh(self) -> None:
        self.desk.ask(people_and_bodies, self.model.set_rows)

    def _open(self, index: QModelIndex) -> None:
        named: Named = index.data(RECORD)
        if named.clause_id is not None:
            self.go_to_clause.emit(named.clause_id)

    def _columns(self) -> list[Column[Named]]:
        return [
            Column(self.tr("Name"), lambda named: named.name),
            Column(self.tr("Short"), lambda named: named.abbreviation),
            Column(self.tr("Role"), lambda named: named.role),
            Column(self.tr("Party"), lambda named: named.party),
            Column(self.tr("In the statement"), lambda named: named.where),
        ]
