"""People and bodies: whom and what the statements name, the persons of the workspace, and where."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, SignalInstance
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.domain.findings import Hit
from briefing.domain.meeting import AgendaItem, ItemClause, Meeting
from briefing.domain.name import Name
from briefing.domain.person import Delegate, Person
from briefing.domain.statement import Clause, Party, Signatory, Statement, Text
from briefing.domain.step import StepResult
from briefing.edits.persons import AddPerson, DeletePerson
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.flow_layout import FlowLayout
from briefing.ui.controls.grouped_model import GroupedFilter
from briefing.ui.controls.record_model import RECORD, Index, RecordModel
from briefing.ui.controls.record_table import GroupedTable
from briefing.ui.controls.table_cells import GroupedCells
from briefing.ui.controls.table_page import TablePage
from briefing.ui.controls.theme import get_theme, make_sans_font
from briefing.ui.controls.widgets import Chip, Rule
from briefing.ui.people.named_people import (
    Field,
    Key,
    Mentioned,
    Named,
    Section,
    columns,
    holds_words,
    people_and_bodies,
    section_text,
    with_headings,
)
from briefing.ui.people.people_pane import PeoplePane
from briefing.ui.people.persons import Persons, load_persons, with_persons
from briefing.ui.statement.clause_names import get_clause_name, get_first_words
from briefing.ui.statement.statement_model import Paragraph

_OF_PERSONS = (Person, Delegate, Party, Meeting, AgendaItem, ItemClause)
_ROOMY = 760  # so much for the table lets it tell party and date as well
_ALL = 100  # beside the numbers of the sections
_WORDS = 60


class PeopleView(TablePage):
    """`counted` tells how many there are."""

    shows = (Statement, Signatory, Text, Clause)
    counted = Signal(int)
    go_to_item = Signal(int)
    go_to_delegation = Signal(int)

    def __init__(self, desk: WorkspaceService, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("People and bodies"), parent)
        self.model: RecordModel[Named] = RecordModel(columns(), self)
        self.proxy: GroupedFilter[Named] = GroupedFilter(self)
        self.table = _PeopleTable(self.title, self)
        self.words = QLineEdit(self)
        self.chips = QButtonGroup(self)
        self.pane = PeoplePane(desk, self)
        self._found: list[Named] = []
        self._persons = Persons()
        self._here: Key | None = None
        self._row = 0
        self._wanted: Key | None = None
        self._begin: int | None = None
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.table)
        self._read_persons()
        self.refresh()

    def refresh(self) -> None:
        self.desk.text_analysis.ask(
            lambda shelf: people_and_bodies(shelf.find_names()), self._take_in
        )

    def named_with(self, words: str) -> list[Hit]:
        """The names that are known by now and hold words that begin so; persons are stored."""
        return [
            Hit(Name, row, "", _told(named))
            for row, named in enumerate(self.model.rows)
            if not named.is_heading and named.person_id is None and holds_words(named, words)
        ]

    def go_to(self, hit: Hit) -> None:
        """Show everything, with the name or the person that was found as the current row."""
        if hit.kind is Person:
            self.go_to_person(hit.id)
            return
        told = {_told(named): named.key for named in self.model.rows}
        self._go_to(told.get(hit.text))

    def go_to_person(self, person_id: int) -> None:
        """Show everything, with a person as the current row, once it is there."""
        self._go_to((person_id,))

    def add_person(self) -> None:
        """Add a person, to be named in the pane."""

        def begin(changed: StepResult) -> None:
            self._begin = changed.get_ids(Person)[-1]
            self.go_to_person(self._begin)

        if not self.desk.is_read_only:
            self.desk.perform(AddPerson(self.tr("New person")), begin)

    def make_person(self) -> None:
        """Make the name of the current row a person, with what the texts say of it."""
        named = self._current
        if named is None or not named.is_person or named.person_id or self.desk.is_read_only:
            return
        self.desk.perform(
            AddPerson(named.name, named.party, {"role": named.role}),
            lambda changed: self.go_to_person(changed.get_ids(Person)[-1]),
        )

    def delete_person(self) -> None:
        """Delete the person of the current row; a name in a text stays."""
        named = self._current
        if named is not None and named.person_id is not None and not self.desk.is_read_only:
            self.desk.perform(DeletePerson(named.person_id))

    def edit_person(self) -> None:
        """Have the cursor in the name of the current person."""
        if self.pane.fields is not None and not self.desk.is_read_only:
            self.pane.fields.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape in the pane goes back to the table."""
        if event.key() == Qt.Key.Key_Escape and not self.table.hasFocus():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window what the pane tells as well is told there alone."""
        super().resizeEvent(event)
        self.pane.setFixedWidth(max(280, min(376, int(self.width() * 0.325))))
        for field in (Field.PARTY, Field.WHEN):
            self.table.setColumnHidden(field, self.width() - self.pane.width() < _ROOMY)
        self.table.share_width()

    @property
    def _current(self) -> Named | None:
        index = self.table.currentIndex()
        named: Named | None = index.data(RECORD) if index.isValid() else None
        return None if named is None or named.is_heading else named

    def _changed(self, changed: StepResult) -> None:
        if changed.has_changed(*_OF_PERSONS):
            self._read_persons()
        super()._handle_change(changed)

    def _read_persons(self) -> None:
        self.desk.ask(load_persons, self._show_persons)

    def _show_persons(self, persons: Persons) -> None:
        self._persons = persons
        self.pane.show_persons(persons)
        self._show()
        self._wanted = None

    def _take_in(self, found: list[Named]) -> None:
        self._found = found
        self._show()

    def _show(self) -> None:
        named = with_persons(self._found, self._persons.known)
        self.model.set_rows(with_headings(named))
        self._narrow()
        for key, title in self._titles().items():
            count = sum(key in (_ALL, each.group[0]) for each in named)
            self.chips.button(key).setText(f"{title} {count}")
            self.chips.button(key).updateGeometry()
        self.counted.emit(len(named))
        if named:
            self._settle()

    def _narrow(self) -> None:
        chosen = self.chips.checkedId()
        self.proxy.narrow(self.words.text(), lambda named: chosen in (_ALL, named.group[0]))
        self.table.span_headings()

    def _go_to(self, key: Key | None) -> None:
        self.chips.button(_ALL).setChecked(True)
        self.words.clear()
        self._narrow()
        self._wanted = key
        self._settle()

    def _settle(self) -> None:
        """Have the row be current that is wanted, or that was; else what is now in its place."""
        places = {named.key: row for row, named in enumerate(self.model.rows) if named.name}
        index = QModelIndex()
        if self._wanted in places:
            self._here, self._wanted = self._wanted, None
        if self._here in places:
            index = self.proxy.mapFromSource(self.model.index(places[self._here], Field.NAME))
        if not index.isValid():
            index = self._nearest()
        if index.row() != self.table.currentIndex().row():
            self.table.setCurrentIndex(index)
        self._show_current()
        if self._begin and self.pane.person_id == self._begin:
            self._begin = None
            self.edit_person()

    def _nearest(self) -> QModelIndex:
        """The name in the place of the one that was current, or as near to it as there is one."""
        rows = (self.proxy.index(row, Field.NAME) for row in range(self.proxy.rowCount()))
        named = [index for index in rows if not index.data(RECORD).is_heading]
        return min(named, key=lambda index: abs(index.row() - self._row), default=QModelIndex())

    def _show_current(self) -> None:
        """While nothing is current, as between two answers, the pane stays as it is."""
        named = self._current
        if named is not None:
            self._here, self._row = named.key, self.table.currentIndex().row()
            self.pane.show_row(named, self._persons)

    def _click(self, index: QModelIndex) -> None:
        if index.column() == Field.CLAUSES:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        """Go to the clause; of several, one is chosen; who is in none is edited."""
        mentions: tuple[Mentioned, ...] = index.data(RECORD).mentions
        if len(mentions) == 1:
            self.go_to_clause.emit(mentions[0].clause.id)
        elif mentions:
            self._choose(mentions, index)
        else:
            self.edit_person()

    def _connect(self) -> None:
        self.table.activated.connect(self._open)
        self.table.doubleClicked.connect(self._open)
        self.table.clicked.connect(self._click)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_current())
        self.table.add_wanted.connect(self.add_person)
        self.table.delete_wanted.connect(self.delete_person)
        self.table.edit_wanted.connect(self.edit_person)
        self.table.person_wanted.connect(self.make_person)
        self.pane.person_wanted.connect(self.make_person)
        self.pane.go_to_clause.connect(self.go_to_clause)
        self.pane.go_to_item.connect(self.go_to_item)
        self.pane.go_to_delegation.connect(self.go_to_delegation)
        self.add.clicked.connect(self.add_person)
        self.words.textChanged.connect(self._narrow)
        self.chips.idClicked.connect(self._narrow)

    def _choose(self, mentions: tuple[Mentioned, ...], index: QModelIndex) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for each in mentions:
            name, words = (
                get_clause_name(Paragraph(each.clause)),
                get_first_words(each.clause.text, _WORDS),
            )
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
        self.table.set_widths((170, 5), (76, 0), (110, 3), (110, 2), (110, 2), (120, 3))
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
        self.add = QPushButton(self.tr("Add a person (Insert)"))
        self.add.setProperty("role", "link")
        tools = QHBoxLayout()
        tools.addWidget(self.words, 1)
        tools.addStretch()
        tools.addWidget(self.add)
        keys = QLabel(
            self.tr(
                "Insert add · P make a person of a name · F2 edit the person · Enter the clause"
                " · Delete delete the person"
            )
        )
        keys.setProperty("role", "keys")
        keys.setWordWrap(True)
        left = QVBoxLayout()
        left.setContentsMargins(22, 16, 22, 0)
        left.setSpacing(12)
        left.addLayout(strip)
        left.addLayout(tools)
        left.addWidget(self.table, 1)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addLayout(left, 1)
        middle.addWidget(keys)
        columns = QHBoxLayout()
        columns.setSpacing(0)
        columns.addLayout(middle, 1)
        columns.addWidget(Rule(Qt.Orientation.Vertical))
        columns.addWidget(self.pane)
        self.page.setContentsMargins(0, 0, 0, 0)
        self.page.addLayout(columns, 1)
        for changes in (self.add, keys):
            changes.setHidden(self.desk.is_read_only)
        for before, after in pairwise((*self.chips.buttons(), self.words, self.add, self.table)):
            self.setTabOrder(before, after)

    def _titles(self) -> dict[int, str]:
        return {_ALL: self.tr("All")} | {int(each): section_text(each) for each in Section}


def _told(named: Named) -> str:
    """A name with its short form: 'Intergovernmental Commission (IEC)'."""
    return f"{named.name} ({named.short})" if named.short else named.name


class _PeopleTable(GroupedTable):
    """Tells what its keys ask for."""

    add_wanted = Signal()
    delete_wanted = Signal()
    edit_wanted = Signal()
    person_wanted = Signal()

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+N from being taken for the window's own."""
        asks = event.type() == QEvent.Type.ShortcutOverride
        if asks and isinstance(event, QKeyEvent) and self._wish(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wish = self._wish(event)
        if wish is not None:
            wish.emit()
        else:
            super().keyPressEvent(event)

    def _wish(self, event: QKeyEvent) -> SignalInstance | None:
        """What a key asks for, on the keypad or not."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers == Qt.KeyboardModifier.ControlModifier:
            return self.add_wanted if event.key() == Qt.Key.Key_N else None
        plain = {
            Qt.Key.Key_Insert: self.add_wanted,
            Qt.Key.Key_Delete: self.delete_wanted,
            Qt.Key.Key_F2: self.edit_wanted,
            Qt.Key.Key_P: self.person_wanted,
        }
        return None if modifiers else plain.get(Qt.Key(event.key()))


class _Cells(GroupedCells):
    """Where it is named is a way to go; the name itself stands out."""

    def look(self, index: Index) -> tuple[QFont, str]:
        if index.column() == Field.NAME:
            return make_sans_font(13, QFont.Weight.DemiBold), get_theme().text
        colour = get_theme().teal if index.column() == Field.CLAUSES else get_theme().text
        return make_sans_font(13), colour
