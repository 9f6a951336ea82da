"""The page of people and bodies: names in the statements, and persons of the workspace."""

from itertools import pairwise

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.domain.dismissal import Dismissal
from briefing.domain.findings import Hit
from briefing.domain.meeting import AgendaItem, ItemClause, Meeting
from briefing.domain.name import Name
from briefing.domain.person import Delegate, Person
from briefing.domain.statement import Clause, Party, Signatory, Statement, Text
from briefing.domain.step import StepResult
from briefing.edits.dismissals import DismissName
from briefing.edits.persons import AddPerson, DeletePerson
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.flow_layout import FlowLayout
from briefing.ui.controls.grouped_model import GroupedModel
from briefing.ui.controls.key_names import name_keys
from briefing.ui.controls.record_model import RECORD
from briefing.ui.controls.tab_order import FocusLead
from briefing.ui.controls.table_page import FilterField, TablePage
from briefing.ui.controls.widgets import Chip, Rule, compute_pane_width
from briefing.ui.people.named_people import (
    Field,
    Key,
    Mention,
    NameRow,
    Section,
    add_headings,
    collect_rows,
    format_section,
    has_words,
    make_columns,
)
from briefing.ui.people.people_pane import PeoplePane
from briefing.ui.people.people_table import PeopleTable
from briefing.ui.people.persons import Persons, load_persons, merge_persons
from briefing.ui.statement.clause_names import get_clause_name, get_first_words
from briefing.ui.statement.statement_model import Paragraph

_OF_PERSONS = (Person, Dismissal, Delegate, Party, Meeting, AgendaItem, ItemClause)
_WIDE_TABLE = 760  # logical pixels; a wider table also shows party and date
_ALL = 100  # id of the chip for all sections; no Section has this number
_QUOTE_LENGTH = 60


class PeopleView(TablePage):
    """Signal `counted`: the number of names and persons."""

    shown_records = (Statement, Signatory, Text, Clause)
    counted = Signal(int)
    go_to_item = Signal(int)
    go_to_delegation = Signal(int)

    def __init__(self, service: WorkspaceService, parent: QWidget | None = None) -> None:
        super().__init__(service, self.tr("People and bodies"), parent)
        self.model = GroupedModel(make_columns(), self, lambda row: row.key)
        self.table = PeopleTable(self.title, self)
        self.table.set_hint(
            self.tr("No people yet. The names in statements stand here; you can add others.")
        )
        self.filter_field = FilterField(self.tr("Filter people and bodies"), self)
        self.find_field = self.filter_field
        self.chips = QButtonGroup(self)
        self.pane = PeoplePane(service, self)
        self._names: list[NameRow] = []
        self._persons = Persons()
        self._current_key: Key | None = None
        self._current_row = 0
        self._pending_key: Key | None = None
        self._new_person_id: int | None = None
        self._build_layout()
        self._connect_signals()
        FocusLead(self, self.table)
        self._load_persons()
        self.refresh()

    def refresh(self) -> None:
        self.service.text_analysis.ask(
            lambda shelf: collect_rows(shelf.find_names()), self._on_names_ready
        )

    def find_names(self, words: str) -> list[Hit]:
        """Find the names with words that begin so. Persons are left out: the store finds them."""
        return [
            Hit(Name, row, "", _format_name(each))
            for row, each in enumerate(self.model.all_rows)
            if not each.is_heading and each.person_id is None and has_words(each, words)
        ]

    def go_to(self, hit: Hit) -> None:
        """Show all rows, and select the name or the person of a hit."""
        if hit.kind is Person:
            self.go_to_person(hit.id)
            return
        keys = {_format_name(row): row.key for row in self.model.all_rows}
        self._go_to(keys.get(hit.text))

    def go_to_person(self, person_id: int) -> None:
        """Show all rows, and select a person as soon as its row is there."""
        self._go_to((person_id,))

    def add_person(self) -> None:
        """Add a person, and put the cursor in the name."""

        def begin(changed: StepResult) -> None:
            self._new_person_id = changed.get_ids(Person)[-1]
            self.go_to_person(self._new_person_id)

        if not self.service.is_read_only:
            self.service.perform(AddPerson(self.tr("New person")), begin)

    def make_person(self) -> None:
        """Make a person of the current name, with its role and party from the texts."""
        row = self._current
        if row is None or not row.is_person or row.person_id or self.service.is_read_only:
            return
        self.service.perform(
            AddPerson(row.name, row.party, {"role": row.role}),
            lambda changed: self.go_to_person(changed.get_ids(Person)[-1]),
        )

    def leave_out(self) -> None:
        """Leave out the current name, which is none, here and in the index of every book."""
        row = self._current
        if row is not None and row.person_id is None and not self.service.is_read_only:
            self.service.perform(DismissName(row.name))

    def delete_person(self) -> None:
        """Delete the current person. Its name in a text stays in the table."""
        row = self._current
        if row is not None and row.person_id is not None and not self.service.is_read_only:
            self.service.perform(DeletePerson(row.person_id))

    @property
    def panes(self) -> tuple[QWidget, ...]:
        return (self.table, self.pane)

    def edit_person(self) -> None:
        """Put the cursor in the name of the current person."""
        if self.pane.fields is not None and not self.service.is_read_only:
            self.pane.fields.edit_name()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back from the pane to the table on Escape."""
        if event.key() == Qt.Key.Key_Escape and not self.table.hasFocus():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the columns that the pane shows too, if the window is narrow."""
        super().resizeEvent(event)
        self.pane.setFixedWidth(compute_pane_width(self.width()))
        for field in (Field.PARTY, Field.DATE_AND_PLACE):
            self.table.setColumnHidden(field, self.width() - self.pane.width() < _WIDE_TABLE)
        self.table.share_width()

    @property
    def _current(self) -> NameRow | None:
        index = self.table.currentIndex()
        row: NameRow | None = index.data(RECORD) if index.isValid() else None
        return None if row is None or row.is_heading else row

    def _handle_change(self, changed: StepResult) -> None:
        if changed.has_changed(*_OF_PERSONS):
            self._load_persons()
        super()._handle_change(changed)

    def _load_persons(self) -> None:
        self.service.ask(load_persons, self._show_persons)

    def _show_persons(self, persons: Persons) -> None:
        self._persons = persons
        self.pane.show_persons(persons)
        self._show_rows()
        self._pending_key = None

    def _on_names_ready(self, names: list[NameRow]) -> None:
        self._names = names
        self._show_rows()

    def _show_rows(self) -> None:
        names = [each for each in self._names if not self._persons.dismissed.has_name(each.name)]
        rows = merge_persons(names, self._persons.entries)
        self.model.set_rows(add_headings(rows))
        self._apply_filter()
        for key, title in self._get_titles().items():
            count = sum(key in (_ALL, each.group[0]) for each in rows)
            self.chips.button(key).setText(f"{title} {count}")
            self.chips.button(key).updateGeometry()
        self.counted.emit(len(rows))
        if rows:
            self._restore_current()

    def _apply_filter(self) -> None:
        section = self.chips.checkedId()
        self.model.narrow(self.filter_field.text(), lambda row: section in (_ALL, row.group[0]))

    def _go_to(self, key: Key | None) -> None:
        self.chips.button(_ALL).setChecked(True)
        self.filter_field.clear()
        self._apply_filter()
        self._pending_key = key
        self._restore_current()

    def _restore_current(self) -> None:
        """Select the requested row, else the row selected before, else the row in its place."""
        positions = {each.key: row for row, each in enumerate(self.model.rows) if each.name}
        index = QModelIndex()
        if self._pending_key in positions:
            self._current_key, self._pending_key = self._pending_key, None
        if self._current_key in positions:
            index = self.model.index(positions[self._current_key], Field.NAME)
        if not index.isValid():
            index = self._find_nearest()
        if index.row() != self.table.currentIndex().row():
            self.table.setCurrentIndex(index)
        self._show_current()
        if self._new_person_id and self.pane.person_id == self._new_person_id:
            self._new_person_id = None
            self.edit_person()

    def _find_nearest(self) -> QModelIndex:
        """Return the name in the place of the one that was selected, or the nearest to it."""
        rows = (self.model.index(row, Field.NAME) for row in range(self.model.rowCount()))
        indexes = [index for index in rows if not index.data(RECORD).is_heading]
        return min(
            indexes, key=lambda index: abs(index.row() - self._current_row), default=QModelIndex()
        )

    def _show_current(self) -> None:
        """Show the current row in the pane. Without one, as between two answers, keep the pane."""
        row = self._current
        if row is not None:
            self._current_key, self._current_row = row.key, self.table.currentIndex().row()
            self.pane.show_row(row, self._persons)

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == Field.CLAUSES:
            self._open_row(index)

    def _open_row(self, index: QModelIndex) -> None:
        """Go to the clause, offer a menu of several clauses, or edit a person who is in none."""
        mentions: tuple[Mention, ...] = index.data(RECORD).mentions
        if len(mentions) == 1:
            self.go_to_clause.emit(mentions[0].clause.id)
        elif mentions:
            self._show_clause_menu(mentions, index)
        else:
            self.edit_person()

    def _connect_signals(self) -> None:
        self.table.activated.connect(self._open_row)
        self.table.doubleClicked.connect(self._open_row)
        self.table.clicked.connect(self._on_clicked)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_current())
        self.table.add_requested.connect(self.add_person)
        self.table.delete_requested.connect(self.delete_person)
        self.table.edit_requested.connect(self.edit_person)
        self.table.open_requested.connect(lambda: self._open_row(self.table.currentIndex()))
        self.table.person_requested.connect(self.make_person)
        self.pane.person_requested.connect(self.make_person)
        self.pane.removal_requested.connect(self.leave_out)
        self.pane.go_to_clause.connect(self.go_to_clause)
        self.pane.go_to_item.connect(self.go_to_item)
        self.pane.go_to_delegation.connect(self.go_to_delegation)
        self.add_button.clicked.connect(self.add_person)
        self.filter_field.textChanged.connect(self._apply_filter)
        self.chips.idClicked.connect(self._apply_filter)

    def _show_clause_menu(self, mentions: tuple[Mention, ...], index: QModelIndex) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for each in mentions:
            name, words = (
                get_clause_name(Paragraph(each.clause)),
                get_first_words(each.clause.text, _QUOTE_LENGTH),
            )
            action = menu.addAction(f"{name} · {words}".replace("&", "&&"))
            action.triggered.connect(
                lambda _=False, clause_id=each.clause.id: self.go_to_clause.emit(clause_id)
            )
        menu.setActiveAction(menu.actions()[0])
        last = self.model.index(0, Field.CLAUSES).column()
        place = self.table.visualRect(self.model.index(index.row(), last)).bottomLeft()
        menu.popup(self.table.viewport().mapToGlobal(place))

    def _build_layout(self) -> None:
        self.table.show_model(self.model)
        self.connect_list(self.table)
        key_help = QLabel(
            name_keys(
                self.tr(
                    "{Insert} add · P add a name as a person · F2 edit the person"
                    " · {Enter} the clause · {Delete} delete the person"
                )
            )
        )
        key_help.setProperty("role", "keys")
        key_help.setWordWrap(True)
        table_column = QVBoxLayout()
        table_column.setContentsMargins(22, 16, 22, 0)
        table_column.setSpacing(12)
        table_column.addLayout(self._make_chip_row())
        table_column.addLayout(self._make_tool_row())
        table_column.addWidget(self.table, 1)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addLayout(table_column, 1)
        middle.addWidget(key_help)
        columns = QHBoxLayout()
        columns.setSpacing(0)
        columns.addLayout(middle, 1)
        columns.addWidget(Rule(Qt.Orientation.Vertical))
        columns.addWidget(self.pane)
        self.page.setContentsMargins(0, 0, 0, 0)
        self.page.addLayout(columns, 1)
        for changes in (self.add_button, key_help):
            changes.setHidden(self.service.is_read_only)
        for before, after in pairwise(
            (*self.chips.buttons(), self.filter_field, self.add_button, self.table)
        ):
            self.setTabOrder(before, after)

    def _make_chip_row(self) -> FlowLayout:
        chip_row = FlowLayout(spacing=6)
        for key, title in self._get_titles().items():
            chip = Chip(title, self)
            chip.setChecked(key == _ALL)
            self.chips.addButton(chip, key)
            chip_row.addWidget(chip)
        return chip_row

    def _make_tool_row(self) -> QHBoxLayout:
        self.add_button = QPushButton(name_keys(self.tr("Add a person ({Insert})")))
        self.add_button.setProperty("role", "link")
        tool_row = QHBoxLayout()
        tool_row.addWidget(self.filter_field, 1)
        tool_row.addStretch()
        tool_row.addWidget(self.add_button)
        return tool_row

    def _get_titles(self) -> dict[int, str]:
        return {_ALL: self.tr("All")} | {int(each): format_section(each) for each in Section}


def _format_name(row: NameRow) -> str:
    """Format a name with its short form: 'Intergovernmental Commission (IEC)'."""
    return f"{row.name} ({row.short_name})" if row.short_name else row.name
