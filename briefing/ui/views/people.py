"""People and bodies: whom and what the statements name, and where."""

from itertools import pairwise

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QMenu, QWidget

from briefing.domain.finding import Hit
from briefing.domain.name import Name
from briefing.domain.statement import Clause, Signatory, Statement, Text
from briefing.ui.desk import Desk
from briefing.ui.models.grouped import GroupedFilter
from briefing.ui.models.people import (
    Field,
    Mentioned,
    Named,
    Section,
    columns,
    holds_words,
    people_and_bodies,
    section_text,
    with_headings,
)
from briefing.ui.models.statement import Paragraph
from briefing.ui.models.table import RECORD, Index, RecordTable
from briefing.ui.theme import sans, theme
from briefing.ui.views.clause_words import clause_name, first_words
from briefing.ui.views.flow import FlowLayout
from briefing.ui.views.page import TablePage
from briefing.ui.views.table import GroupedTable
from briefing.ui.views.table_cells import GroupedCells
from briefing.ui.widgets import Chip

_ALL = 100  # beside the numbers of the sections
_WORDS = 60


class PeopleView(TablePage):
    """`counted` tells how many there are."""

    shows = (Statement, Signatory, Text, Clause)
    counted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("People and bodies"), parent)
        self.model: RecordTable[Named] = RecordTable(columns(), self)
        self.proxy: GroupedFilter[Named] = GroupedFilter(self)
        self.table = GroupedTable(self.title, self)
        self.words = QLineEdit(self)
        self.chips = QButtonGroup(self)
        self._lay_out()
        self.table.activated.connect(self._open)
        self.table.doubleClicked.connect(self._open)
        self.table.clicked.connect(self._click)
        self.words.textChanged.connect(self._narrow)
        self.chips.idClicked.connect(self._narrow)
        self.setFocusProxy(self.table)
        self.refresh()

    def refresh(self) -> None:
        self.desk.understanding.ask(lambda shelf: people_and_bodies(shelf.names()), self._show)

    def named_with(self, words: str) -> list[Hit]:
        """The names that are known by now and hold words that begin so."""
        return [
            Hit(Name, row, "", _told(named))
            for row, named in enumerate(self.model.rows)
            if not named.is_heading and holds_words(named, words)
        ]

    def go_to(self, hit: Hit) -> None:
        """Show everything, with the name that was found as the current row."""
        self.chips.button(_ALL).setChecked(True)
        self.words.clear()
        self._narrow()
        told = [_told(named) for named in self.model.rows]
        if hit.text in told:
            index = self.model.index(told.index(hit.text), Field.NAME)
            self.table.setCurrentIndex(self.proxy.mapFromSource(index))
            self.table.scrollTo(self.table.currentIndex())

    def _show(self, named: list[Named]) -> None:
        self.model.set_rows(with_headings(named))
        self._narrow()
        for key, title in self._titles().items():
            count = sum(key in (_ALL, each.group[0]) for each in named)
            self.chips.button(key).setText(f"{title} {count}")
            self.chips.button(key).updateGeometry()
        self.counted.emit(len(named))

    def _narrow(self) -> None:
        chosen = self.chips.checkedId()
        self.proxy.narrow(self.words.text(), lambda named: chosen in (_ALL, named.group[0]))
        self.table.span_headings()

    def _click(self, index: QModelIndex) -> None:
        if index.column() == Field.CLAUSES:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        """Go to the clause; of several, one is chosen."""
        mentions: tuple[Mentioned, ...] = index.data(RECORD).mentions
        if len(mentions) == 1:
            self.go_to_clause.emit(mentions[0].clause.id)
        elif mentions:
            self._choose(mentions, index)

    def _choose(self, mentions: tuple[Mentioned, ...], index: QModelIndex) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for each in mentions:
            name, words = clause_name(Paragraph(each.clause)), first_words(each.clause.text, _WORDS)
            action = menu.addAction(f"{name} · {words}".replace("&", "&&"))
            action.triggered.connect(
                lambda _=False, clause_id=each.clause.id: self.go_to_clause.emit(clause_id)
            )
        menu.setActiveAction(menu.actions()[0])
        last = self.model.index(0, Field.CLAUSES).column()
        place = self.table.visualRect(self.proxy.index(index.row(), last)).bottomLeft()
        menu.popup(self.table.viewport().mapToGlobal(place))

    def _lay_out(self) -> None:
        self.table.sort_over(self.model, self.proxy)
        self.table.setItemDelegate(_Cells(self.table))
        self.table.set_widths((220, 5), (76, 0), (120, 3), (110, 2), (120, 2), (120, 3))
        strip = FlowLayout(spacing=6)
        for key, title in self._titles().items():
            chip = Chip(title, self)
            chip.setChecked(key == _ALL)
            self.chips.addButton(chip, key)
            strip.addWidget(chip)
        self.words.setPlaceholderText(self.tr("Filter by any words…"))
        self.words.setAccessibleName(self.tr("Filter people and bodies"))
        self.words.setClearButtonEnabled(True)
        self.words.setMaximumWidth(360)
        self.page.addLayout(strip)
        self.page.addWidget(self.words)
        self.page.addWidget(self.table, 1)
        for before, after in pairwise((*self.chips.buttons(), self.words, self.table)):
            self.setTabOrder(before, after)

    def _titles(self) -> dict[int, str]:
        return {_ALL: self.tr("All")} | {int(each): section_text(each) for each in Section}


def _told(named: Named) -> str:
    """A name with its short form: 'Intergovernmental Commission (IEC)'."""
    return f"{named.name} ({named.short})" if named.short else named.name


class _Cells(GroupedCells):
    """Where it is named is a way to go; the name itself stands out."""

    def look(self, index: Index) -> tuple[QFont, str]:
        if index.column() == Field.NAME:
            return sans(13, QFont.Weight.DemiBold), theme().text
        colour = theme().teal if index.column() == Field.CLAUSES else theme().text
        return sans(13), colour
