"""The dialog that makes sheets: who is asked, until when, and the folder for the files."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.book.file_names import make_file_stem
from briefing.domain.meeting import Meeting
from briefing.domain.step import StepResult
from briefing.session import Session
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.date_field import DateField


class SheetsDialog(QDialog):
    """Signal `sheets_made` has the files; the second list is empty."""

    sheets_made = Signal(list, list)

    def __init__(self, service: WorkspaceService, meeting_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._service = service
        self._meeting_id = meeting_id
        self._title = ""
        self._due_on: date | None = None
        self.setWindowTitle(self.tr("Make sheets"))
        self.resize(560, 520)
        self.meeting = QLabel()
        self.addressees = QListWidget()
        self.addressees.setAccessibleName(self.tr("Who is asked"))
        self.deadline = DateField(self.tr("Reply due"))
        self.make_button = QPushButton(self.tr("&Make sheets…"))
        self.make_button.setProperty("role", "primary")
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self._build_layout()
        self.deadline.day_edited.connect(self._note_deadline)
        self.addressees.itemChanged.connect(self._enable)
        self.make_button.clicked.connect(self._choose_folder)
        self.cancel_button.clicked.connect(self.reject)
        service.ask(self._load, self._show_choices)

    @property
    def chosen(self) -> list[str]:
        """The names of those who are asked."""
        items = [self.addressees.item(row) for row in range(self.addressees.count())]
        return [each.text() for each in items if each.checkState() is Qt.CheckState.Checked]

    def make(self, folder: Path) -> None:
        """Make a sheet in the folder for each who is chosen, one after the other, and close."""
        self.setEnabled(False)
        self._make_next(folder, self.chosen, [])

    def _make_next(self, folder: Path, names: list[str], paths: list[Path]) -> None:
        if not names:
            self.accept()
            self.sheets_made.emit(paths, [])
            return
        name, *others = names
        path = _find_free_path(folder, make_file_stem(self._title, name))
        language = QLocale().bcp47Name().partition("-")[0]
        meeting_id, due_on = self._meeting_id, self._due_on

        def make_sheet(session: Session) -> StepResult:
            from briefing.session.requests import SheetOrder

            order = SheetOrder(meeting_id, name, due_on, language)
            return session.requests.make(order, path).changed

        self._service.change(
            make_sheet,
            lambda _: self._make_next(folder, others, [*paths, path]),
            lambda: self.setEnabled(True),
        )

    def _load(self, session: Session) -> tuple[Meeting, list[str]]:
        meeting = session.records.meetings.get(self._meeting_id)
        return meeting, session.requests.list_addressees(self._meeting_id)

    def _show_choices(self, choices: tuple[Meeting, list[str]]) -> None:
        meeting, names = choices
        self._title = meeting.title
        self.meeting.setText(meeting.title)
        for name in names:
            item = QListWidgetItem(name, self.addressees)
            item.setCheckState(Qt.CheckState.Unchecked)
        if names:
            self.addressees.setCurrentRow(0)
        else:
            none = self.tr("No open commitment of this meeting says who is responsible.")
            self.meeting.setText(f"{meeting.title}\n{none}")
        self._enable()

    def _note_deadline(self, day: date | None, visit: str) -> None:
        del visit
        self._due_on = day

    def _enable(self) -> None:
        self.make_button.setEnabled(bool(self.chosen))

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("A folder for the sheets"))
        if name:
            self.make(Path(name))

    def _build_layout(self) -> None:
        self.meeting.setWordWrap(True)
        self.make_button.setEnabled(False)
        label = QLabel(self.tr("&Who is asked"))
        label.setBuddy(self.addressees)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Reply &due"), self.deadline)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.make_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(14)
        layout.addWidget(self.meeting)
        layout.addWidget(label)
        layout.addWidget(self.addressees, 1)
        layout.addLayout(form)
        layout.addLayout(buttons)


def _find_free_path(folder: Path, stem: str) -> Path:
    """Find a name that no file has: a sheet that came back is never written over."""
    path, number = folder / f"{stem}.docx", 1
    while path.exists():
        number += 1
        path = folder / f"{stem} ({number}).docx"
    return path
