"""The page of notes: the notes on all statements, in one list."""

from itertools import pairwise

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QWidget

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.annotation import Annotation, AnnotationKind
from briefing.domain.statement import Clause, Statement, Text
from briefing.domain.step import StepResult
from briefing.edits.annotations import DeleteAnnotation, EditAnnotation
from briefing.edits.united import unite_edits
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.flow_layout import FlowLayout
from briefing.ui.controls.labels import translate_kind
from briefing.ui.controls.record_model import RECORD
from briefing.ui.controls.record_table import TWO_LINES, RecordTable
from briefing.ui.controls.tab_order import FocusLead
from briefing.ui.controls.table_page import FilterField, TablePage
from briefing.ui.controls.widgets import Chip
from briefing.ui.notes.notes_model import NoteRow, NotesModel, load_notes, load_some_notes

_ALL = 100  # id of the chip for all kinds; no place of a kind is so high


class NotesView(TablePage):
    """The list is loaded when the page is first shown; then only notes that changed are."""

    shown_records = (Statement, Text, Clause)

    def __init__(self, service: WorkspaceService, parent: QWidget | None = None) -> None:
        super().__init__(service, self.tr("Notes"), parent)
        self.model = NotesModel(self)
        self.table = RecordTable(self.title, self, row_height=TWO_LINES)
        self.words = FilterField(self.tr("Filter notes"), self)
        self.find_field = self.words
        self.chips = QButtonGroup(self)
        self.nothing = QLabel(
            self.tr("No notes yet. Select a clause of a statement and write a note beside it.")
        )
        self._is_outdated = True
        self._lay_out()
        self._connect()
        FocusLead(self, self.table)

    def refresh(self) -> None:
        """Load all notes. A hidden page does it when it is next shown."""
        self._is_outdated = not self.isVisible()
        if not self._is_outdated:
            self.service.ask(load_notes, self._show_rows)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_outdated:
            self.refresh()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        return (self.table,)

    def _handle_change(self, changed: StepResult) -> None:
        ids = changed.get_ids(Annotation)
        if self._is_outdated or changed.has_changed(*self.shown_records):
            self.refresh()
        elif ids and not self.isVisible():
            self._is_outdated = True
        elif ids:
            self.service.ask(
                lambda session: load_some_notes(session, ids),
                lambda rows: self._update_rows(ids, rows),
            )

    def _show_rows(self, rows: list[NoteRow]) -> None:
        self.model.set_rows(rows)
        self._show_counts()

    def _update_rows(self, ids: tuple[int, ...], rows: list[NoteRow]) -> None:
        self.model.update_rows(ids, rows)
        self._show_counts()

    def _show_counts(self) -> None:
        kinds = [row.note.kind for row in self.model.all_rows]
        counts = {_ALL: len(kinds)}
        counts |= {number: kinds.count(kind) for number, kind in enumerate(AnnotationKind)}
        for key, count in counts.items():
            chip = self.chips.button(key)
            chip.setText(f"{self._get_titles()[key]} {self.locale().toString(count)}")
            chip.updateGeometry()
        self.nothing.setVisible(not kinds)

    def _narrow(self) -> None:
        key, kinds = self.chips.checkedId(), list(AnnotationKind)
        self.model.narrow(self.words.text(), lambda row: key == _ALL or row.note.kind is kinds[key])

    def _edit(self, row: NoteRow, values: dict[str, object]) -> None:
        self.service.perform(EditAnnotation(row.note.id, values))

    def _delete(self) -> None:
        """Delete the selected notes, as one step."""
        edits = [DeleteAnnotation(row.note.id) for row in self.table.list_selected()]
        if edits and not self.service.is_read_only:
            words = QT_TRANSLATE_NOOP("step", "Delete notes ({count})")
            self.service.perform(unite_edits(edits, words))

    def _go_to_clause(self, index: QModelIndex) -> None:
        row: NoteRow | None = index.data(RECORD)
        if row is not None:
            self.go_to_clause.emit(row.clause.id)

    def _connect(self) -> None:
        self.table.show_model(self.model)
        self.connect_list(self.table)
        self.table.add_row_action(
            self.tr("Go to the clause"), (), lambda: self._go_to_clause(self.table.currentIndex())
        )
        self.table.add_row_action(self.tr("Delete"), ("Delete",), self._delete)
        self.table.activated.connect(self._go_to_clause)
        self.model.edited.connect(self._edit)
        self.words.textChanged.connect(lambda _: self._narrow())
        self.chips.idClicked.connect(lambda _: self._narrow())

    def _lay_out(self) -> None:
        self.table.set_widths(
            (130, 2), (60, 0), (104, 0), (200, 8), (100, 0), (84, 0), (92, 0), (84, 1), (92, 0)
        )
        strip = FlowLayout(spacing=6)
        for key, title in self._get_titles().items():
            chip = Chip(title, self)
            chip.setChecked(key == _ALL)
            self.chips.addButton(chip, key)
            strip.addWidget(chip)
        self.nothing.setProperty("role", "quiet")
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        tools = QHBoxLayout()
        tools.addWidget(self.words, 1)
        tools.addStretch()
        self.page.addLayout(strip)
        self.page.addLayout(tools)
        self.page.addWidget(self.nothing)
        self.page.addWidget(self.table, 1)
        for before, after in pairwise((*self.chips.buttons(), self.words, self.table)):
            self.setTabOrder(before, after)

    def _get_titles(self) -> dict[int, str]:
        titles = {_ALL: self.tr("All")}
        return titles | {number: translate_kind(kind) for number, kind in enumerate(AnnotationKind)}
