"""The statement view: the clauses of a text, and the pane of the selected one."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from briefing.domain.annotation import Annotation, AnnotationKind
from briefing.domain.commitment import Commitment
from briefing.domain.meeting import AgendaItem, ItemClause, Meeting
from briefing.domain.statement import Clause, ClauseKind, Statement, Text
from briefing.domain.step import StepResult
from briefing.domain.theme import Theme
from briefing.session import Session
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.flow_layout import FlowLayout
from briefing.ui.controls.labels import format_date, get_language_name
from briefing.ui.controls.widgets import Chip, Rule, compute_pane_width
from briefing.ui.statement.clause_area import ClauseArea
from briefing.ui.statement.clause_names import make_outline, shorten_title
from briefing.ui.statement.clause_pane import ClausePane
from briefing.ui.statement.differences_strip import DifferencesStrip
from briefing.ui.statement.other_version import read_other_version
from briefing.ui.statement.statement_model import (
    ChangedRecords,
    Filter,
    Paragraph,
    StatementModel,
    read_changed_records,
    read_text,
)
from briefing.ui.statement.theme_commands import ThemeCommands
from briefing.ui.window.side_bar import OutlineEntry

_OF_STATEMENT = (Statement, Text, Clause, Theme)
_BESIDE = (Annotation, Commitment, ItemClause, AgendaItem, Meeting)


class StatementView(QWidget):
    """A text with its pane.

    `go_to_item` asks for an agenda item, `go_to_clause` for a clause of another statement. The
    other signals carry what is open, for the window.
    """

    go_to_item = Signal(int)
    go_to_clause = Signal(int)
    outline_changed = Signal(list)
    title_changed = Signal(str)

    def __init__(self, service: WorkspaceService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._model: StatementModel | None = None
        self._statement_id: int | None = None
        self._other_text_id: int | None = None
        self._rows: list[int] = []
        self._title = ""
        self.chips = {each: Chip("") for each in Filter}
        self.language = Chip("", checkable=False)
        self.side_by_side = Chip("", checkable=False)
        self.differences_strip = DifferencesStrip()
        self.area = ClauseArea()
        self.pane = ClausePane(service)
        self.themes = ThemeCommands(service, self.area, lambda: self._model)
        self._build_layout()
        self._connect_signals()

    def _connect_signals(self) -> None:
        self._filters.idClicked.connect(lambda _: self._apply_filter())
        self.area.chosen.connect(self._show_pane)
        self.area.widened.connect(self._share_width)
        self.differences_strip.chosen.connect(self.go_to_outline)
        self.area.note_requested.connect(self._begin_note)
        self.area.copy_requested.connect(self._copy)
        self.pane.note_finished.connect(self._on_note_finished)
        self.pane.go_to_item.connect(self.go_to_item)
        self.pane.go_to_clause.connect(self.go_to_clause)
        self._service.changed.connect(self._refresh)

    def _build_layout(self) -> None:
        self.setProperty("role", "page")
        chips, self._filters = FlowLayout(), QButtonGroup(self)
        for each, chip in self.chips.items():
            chips.addWidget(chip)
            self._filters.addButton(chip, each.value)
        chips.addWidget(self.language)
        chips.addWidget(self.side_by_side)
        self.chips[Filter.ALL].setChecked(True)
        self.language.setMenu(QMenu(self.language))
        self.language.hide()
        self.side_by_side.setMenu(QMenu(self.side_by_side))
        self.side_by_side.hide()
        self._text = QWidget()
        text_column = QVBoxLayout(self._text)
        text_column.setContentsMargins(0, 0, 0, 0)
        text_column.setSpacing(0)
        self._chip_row = QVBoxLayout()
        self._chip_row.addLayout(chips)
        self._chip_row.addWidget(self.differences_strip)
        text_column.addLayout(self._chip_row)
        text_column.addWidget(self.area, 1)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self._text, 1)
        columns.addWidget(Rule(Qt.Orientation.Vertical))
        columns.addWidget(self.pane)
        columns.addStretch()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        return (self.area, self.pane)

    @property
    def title(self) -> str:
        """The title of the open statement, for the top bar of the window."""
        return self._title

    def open(self, statement_id: int, clause_id: int | None = None) -> None:
        """Open a statement, and select a clause of it."""
        if self._model and self._statement_id == statement_id:
            if clause_id is None:
                return
            if clause_id in self._model.row_of:
                self.go_to_outline(clause_id)
                return
        self._statement_id = statement_id
        self._other_text_id = None
        self._read_text(statement_id, None, clause_id)

    def go_to_outline(self, key: int) -> None:
        """Select a clause. If a filter hides it, show all clauses first."""
        if not self.area.select_clause(key) and self._model and key in self._model.row_of:
            self.chips[Filter.ALL].setChecked(True)
            self._apply_filter()
            self.area.select_clause(key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the focus to the clauses. A focus proxy would keep Tab from the chips."""
        super().focusInEvent(event)
        self.area.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Make the pane narrower in a narrow window, as long as its fields can be read.

        In a wide window the pane stands beside the text, and the rest of the window is empty.
        """
        most = self.area.most_width
        self._text.setMaximumWidth(most)
        self.pane.setFixedWidth(compute_pane_width(self.width(), self.width() - most))
        margin = 22 if self.width() - self.pane.width() > 640 else 12
        self._chip_row.setContentsMargins(margin, 16, margin, 4)

    # Reading

    def _read_text(self, statement_id: int, text_id: int | None, clause_id: int | None) -> None:
        beside_id = self._other_text_id

        def read_model(session: Session) -> tuple[StatementModel, list[OutlineEntry]] | None:
            statement_ids = {statement.id for statement in session.records.statements.get_all()}
            if statement_id not in statement_ids:
                return None
            text = read_text(session, statement_id, text_id, clause_id)
            model = StatementModel(text, date.today())
            if beside_id is not None and beside_id in text.languages.keys() - {text.text_id}:
                model.set_other_version(read_other_version(session, text.text_id, beside_id))
            return model, make_outline(text)

        def show_answer(answer: tuple[StatementModel, list[OutlineEntry]] | None) -> None:
            if statement_id == self._statement_id:
                model, entries = answer or (None, [])
                self._show_model(model, entries, clause_id)

        self._service.ask(read_model, show_answer)

    def _show_model(
        self, model: StatementModel | None, entries: list[OutlineEntry], clause_id: int | None
    ) -> None:
        self._model = model
        self._title = _format_title(model.statement) if model else ""
        self.title_changed.emit(self._title)
        self.outline_changed.emit(entries)
        self._show_languages()
        self._apply_filter()
        if clause_id is not None:
            self.go_to_outline(clause_id)

    def _refresh(self, changed: StepResult) -> None:
        model = self._model
        if self._statement_id is None:
            return
        if changed.has_changed(*_OF_STATEMENT):
            text_id = model.text_id if model else None
            self._read_text(self._statement_id, text_id, self.area.current_clause_id)
        elif model and changed.has_changed(*_BESIDE):
            self._service.ask(
                lambda session: read_changed_records(session, changed, model.text_id),
                self._apply_changes,
            )

    def _apply_changes(self, changes: ChangedRecords) -> None:
        if self._model is None:
            return
        rows = self._model.apply_changes(changes)
        for row in rows:
            self.area.update_paragraph(self._model.paragraphs[row])
        if rows:
            self._show_counts()
            self._show_rows()
        current = self.area.current_paragraph
        if current and self._model.row_of[current.clause.id] in rows:
            self._show_pane(current.clause.id)

    # Filters

    def _get_filter(self) -> Filter:
        return Filter(self._filters.checkedId())

    def _apply_filter(self) -> None:
        """Show the clauses of the filter; without the selected one among them, select the first."""
        self._rows = []
        self._show_counts()
        self._show_rows(keep_current=False)
        model = self._model
        if self.area.current_paragraph is None and model and self._rows:
            paragraphs = [model.paragraphs[row] for row in self._rows]
            numbered = [each for each in paragraphs if each.clause.kind is ClauseKind.CLAUSE]
            self.area.select_clause((numbered or paragraphs)[0].clause.id)
        current = self.area.current_clause_id
        self._show_pane(current)

    def _show_rows(self, *, keep_current: bool = True) -> None:
        """Show the clauses of the filter, and the selected one even if it no longer fits."""
        model = self._model
        rows = model.list_rows(self._get_filter()) if model else []
        current = self.area.current_clause_id
        if model and keep_current and current is not None:
            rows = sorted({*rows, model.row_of[current]})
        if rows != self._rows or not model:
            self._rows = rows
            paragraphs = [model.paragraphs[row] for row in rows] if model else []
            self.area.show_paragraphs(paragraphs, model.today if model else date.min)

    def _show_counts(self) -> None:
        words = {
            Filter.ALL: self.tr("All {number}"),
            Filter.ANNOTATED: self.tr("Annotated {number}"),
            Filter.COMMITMENTS: self.tr("Commitments {number}"),
            Filter.ON_AGENDA: self.tr("On an agenda {number}"),
            Filter.PAST_DUE: self.tr("Past due {number}"),
        }
        for each, chip in self.chips.items():
            count = self._model.count(each) if self._model else 0
            chip.setText(words[each].format(number=count))
            chip.setAccessibleName(chip.text())

    def _show_languages(self) -> None:
        languages = dict(self._model.languages) if self._model else {}
        self.language.setVisible(len(languages) > 1)
        menu = self.language.menu()
        menu.clear()
        for text_id, language in languages.items():
            action = menu.addAction(self._format_language(language))
            action.setCheckable(True)
            action.setData(text_id)
            if self._model and text_id == self._model.text_id:
                action.setChecked(True)
                words = self.tr("Language: {language}").format(language=action.text())
                self.language.setText(words)
                self.language.setAccessibleName(words)
            action.triggered.connect(lambda _=False, key=text_id: self._change_text(key))
        self._show_other_version(
            {key: name for key, name in languages.items() if key != self._get_text_id()}
        )

    def _show_other_version(self, others: dict[int, str | None]) -> None:
        """Show the menu of the other versions, the chosen one, and the differences from it."""
        beside = self._model.other_version if self._model else None
        self.side_by_side.setVisible(bool(others))
        menu = self.side_by_side.menu()
        menu.clear()
        for text_id, language in [*others.items(), (None, None)]:
            name = self._format_language(language) if text_id is not None else self.tr("Off")
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setData(text_id)
            action.setChecked(text_id == (beside.text_id if beside else None))
            action.triggered.connect(lambda _=False, key=text_id: self._change_other_version(key))
        words = self.tr("Side by side")
        other = self._format_language(others.get(beside.text_id)) if beside else ""
        if beside:
            words = self.tr("Side by side: {language}").format(language=other)
        self.side_by_side.setText(words)
        self.side_by_side.setAccessibleName(words)
        own = self._model.languages.get(self._model.text_id) if self._model else None
        self.differences_strip.show_differences(beside, self._format_language(own), other)

    def _format_language(self, code: str | None) -> str:
        return get_language_name(code) or self.tr("Unknown language")

    def _get_text_id(self) -> int | None:
        return self._model.text_id if self._model else None

    def _change_text(self, text_id: int) -> None:
        if self._statement_id is not None:
            if text_id == self._other_text_id:
                self._other_text_id = self._get_text_id()  # the two texts change places
            self._read_text(self._statement_id, text_id, None)

    def _change_other_version(self, text_id: int | None) -> None:
        self._other_text_id = text_id
        if self._statement_id is not None:
            self._read_text(self._statement_id, self._get_text_id(), self.area.current_clause_id)

    # The selected clause

    def _show_pane(self, clause_id: int | None) -> None:
        paragraph: Paragraph | None = None
        if self._model and clause_id is not None:
            paragraph = self._model.paragraphs[self._model.row_of[clause_id]]
        self.pane.show_paragraph(paragraph, self._model.today if self._model else date.min)

    def _copy(self, with_citation: bool) -> None:
        """Copy the selected words, else the selected clauses with their numbers."""
        from briefing.ui.statement.clause_copies import cite_paragraphs, format_paragraphs

        model, paragraphs = self._model, self.area.selected_paragraphs
        if model is None or not paragraphs:
            return
        span = self.area.selected_span
        if with_citation:
            language = model.languages.get(model.text_id)
            text = cite_paragraphs(model.statement, paragraphs, span, language)
        else:
            text = format_paragraphs(paragraphs, span)
        QGuiApplication.clipboard().setText(text)

    def _begin_note(self, kind: AnnotationKind) -> None:
        self.pane.begin_note(kind, self.area.selected_span)

    def _on_note_finished(self) -> None:
        self.area.clear_word_selection()
        self.area.setFocus()


def _format_title(statement: Statement) -> str:
    title = shorten_title(statement.title)
    day = format_date(statement.date, "d MMMM yyyy")
    return f"{title} · {day}" if day else title
