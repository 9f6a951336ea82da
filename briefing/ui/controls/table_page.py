"""What the pages with a table have in common."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.domain.step import StepResult
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.chosen_folders import FileKind, propose_place, remember_place
from briefing.ui.controls.page_keys import EXPORT_ROWS
from briefing.ui.controls.record_table import RecordTable
from briefing.ui.controls.text_size import set_sizes
from briefing.ui.controls.widget_actions import add_widget_action


class TablePage(QWidget):
    """A page that loads its records again when one of `shown_records` changed.

    `files_written` has the files that the page wrote, and what to say about them.
    """

    shown_records: tuple[type, ...] = ()
    find_field: QLineEdit | None = None
    go_to_clause = Signal(int)
    files_written = Signal(list, list)
    title_changed = Signal(str)

    def __init__(
        self, service: WorkspaceService, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.service = service
        self.title = title
        self.page = QVBoxLayout(self)
        self.page.setContentsMargins(22, 16, 22, 0)
        self.page.setSpacing(12)
        service.changed.connect(self._handle_change)

    def refresh(self) -> None:
        """Ask the workspace, and show the answer."""
        raise NotImplementedError

    def connect_list(self, table: RecordTable) -> None:
        """Let a list of the page be edited and exported. It shows its model already."""
        table.record_model.is_read_only = self.service.is_read_only
        table.record_model.not_understood.connect(self.service.refused)
        add_widget_action(
            table, EXPORT_ROWS.text, EXPORT_ROWS.keys, lambda: self._choose_export(table)
        )

    def export(self, table: RecordTable, path: Path) -> None:
        """Write the selected rows of a list to a .csv or .xlsx file; with only one, all rows."""
        from briefing.writers.record_table import write_record_table  # only an export needs it

        model = table.record_model
        header = [column.title for column in model.columns]
        cells = model.make_cells(table.list_for_export())
        self.service.ask(
            lambda _: write_record_table(path, header, cells),
            lambda _: self.files_written.emit([path], []),
        )

    def _choose_export(self, table: RecordTable) -> None:
        formats = self.tr("Spreadsheet (*.xlsx);;Comma-separated values (*.csv)")
        proposed = propose_place(FileKind.LIST, f"{table.accessibleName()}.xlsx")
        name, chosen = QFileDialog.getSaveFileName(self, self.tr("Export"), proposed, formats)
        if name:
            ending = ".csv" if "*.csv" in chosen else ".xlsx"
            path = Path(name)
            remember_place(FileKind.LIST, path)
            self.export(table, path if path.suffix else path.with_suffix(ending))

    def _handle_change(self, changed: StepResult) -> None:
        if changed.has_changed(*self.shown_records):
            self.refresh()


class FilterField(QLineEdit):
    """The field that filters a list by words."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Filter…"))
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        set_sizes(self, maximum_width=360)


class EmptyPage(QWidget):
    """Says what is missing, and offers the one thing to do about it."""

    requested = Signal()

    def __init__(
        self, title: str, sentence: str, action: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        heading, words = QLabel(title), QLabel(sentence)
        heading.setProperty("role", "title")
        words.setWordWrap(True)
        self.button = QPushButton(action)
        self.button.setProperty("role", "primary")
        self.button.clicked.connect(self.requested)
        self.setFocusProxy(self.button)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 48, 48, 48)
        layout.setSpacing(14)
        for widget in (heading, words):
            layout.addWidget(widget)
        layout.addLayout(row)
        layout.addStretch()
