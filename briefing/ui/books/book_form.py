"""The fields of the dialog that makes a book: which book, in which formats, and where to."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from briefing.book.file_names import make_file_stem
from briefing.domain.edition import Edition
from briefing.domain.issue import Issue
from briefing.domain.meeting import Meeting
from briefing.session.book_request import BookRequest
from briefing.session.issue_order import IssueOrder
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.books.book_options import BookOptions
from briefing.ui.books.book_order import BookOrder
from briefing.ui.books.edition_choice import EditionChoice
from briefing.ui.books.issue_choice import IssueChoice
from briefing.ui.controls.labels import translate_edition

_FORMATS = {"pdf": "PDF", "docx": "DOCX (Word)"}


class BookForm(QWidget):
    """Signals: `changed` after any change, `book_chosen` for another meeting or edition."""

    changed = Signal()
    book_chosen = Signal()

    def __init__(self, service: WorkspaceService, meeting_id: int | None, edition: Edition) -> None:
        super().__init__()
        self._has_typed_name = False
        self._issues: list[Issue] = []
        self.meeting = QComboBox()
        self.edition = EditionChoice(service, edition)
        self.formats = {suffix: QCheckBox(name) for suffix, name in _FORMATS.items()}
        self.folder = QLineEdit(_get_default_folder())
        self.name = QLineEdit()
        self.issuing = IssueChoice()
        self.options = BookOptions()
        self._build_layout()
        self._connect_signals()
        service.ask(
            lambda session: session.records.meetings.get_all(),
            lambda meetings: self._show_meetings(meetings, meeting_id),
        )
        service.ask(
            lambda session: {text.language for text in session.records.texts.get_all()},
            lambda languages: self.options.offer_languages(filter(None, languages)),
        )
        service.ask(lambda session: session.records.issues.get_all(), self._show_issues)

    @property
    def is_complete(self) -> bool:
        """Whether it is clear what to make, or what to issue and to whom."""
        formats = sum(box.isChecked() for box in self.formats.values())
        if self.issuing.is_chosen:
            is_chosen = formats == 1 and bool(self.issuing.recipients)
        else:
            is_chosen = formats > 0 and bool(self.name.text().strip())
        return is_chosen and self.meeting.count() > 0 and self.options.is_complete

    @property
    def folder_path(self) -> Path:
        return Path(self.folder.text()).expanduser()

    def make_order(self) -> BookOrder:
        """Collect what the user has chosen."""
        folder, name = self.folder_path, self.name.text().strip()
        suffixes = [suffix for suffix, box in self.formats.items() if box.isChecked()]
        paths = tuple(folder / f"{name}.{suffix}" for suffix in suffixes)
        request = BookRequest(
            self.meeting.currentData(),
            self.edition.chosen,
            layout=self.options.chosen_layout,
            languages=self.options.languages,
            since=self.options.since.currentData(),
            password=self.options.password.text(),
        )
        return BookOrder(request, paths)

    def make_issue_order(self) -> IssueOrder:
        """Collect what the user has chosen to issue.

        Raises BriefingError if the signing key does not open.
        """
        suffix = next(suffix for suffix, box in self.formats.items() if box.isChecked())
        return IssueOrder(
            self.meeting.currentData(),
            self.edition.chosen,
            self.issuing.recipients,
            f".{suffix}",
            self.options.chosen_layout,
            self.options.languages,
            self.issuing.watermark.isChecked(),
            self.options.password.text(),
            self.issuing.open_key(),
        )

    def _show_meetings(self, meetings: list[Meeting], meeting_id: int | None) -> None:
        for meeting in meetings:
            self.meeting.addItem(meeting.title, meeting.id)
        index = self.meeting.findData(meeting_id)
        self.meeting.setCurrentIndex(index if index >= 0 else self.meeting.count() - 1)
        self._propose_name()

    def _show_issues(self, issues: list[Issue]) -> None:
        self._issues = issues
        self._offer_issues()

    def _offer_issues(self) -> None:
        """Offer the books issued for the chosen meeting and edition, the last one first."""
        kind = (self.meeting.currentData(), self.edition.chosen.name)
        issues = [each for each in self._issues if (each.meeting_id, each.edition) == kind]
        self.options.offer_issues(reversed(issues))

    def _propose_name(self) -> None:
        if not self._has_typed_name:
            edition = translate_edition(self.edition.chosen)
            parts = (self.meeting.currentText(), edition, self.options.file_name_part)
            self.name.setText(make_file_stem(*parts))
        self.changed.emit()

    def _on_options_changed(self) -> None:
        """Allow only PDF for large print and cards; propose a name that shows the choice."""
        word = self.formats["docx"]
        word.setEnabled(not self.options.is_pdf_only)
        if self.options.is_pdf_only:
            word.setChecked(False)
            self.formats["pdf"].setChecked(True)
        self._propose_name()

    def _on_issuing_changed(self) -> None:
        """Hide the file name, since each copy has its own, and keep a single format."""
        issuing = self.issuing.is_chosen
        self._rows.setRowVisible(self.name, not issuing)
        if issuing and self.formats["pdf"].isChecked():
            self.formats["docx"].setChecked(False)
        self.changed.emit()

    def _on_format_toggled(self, suffix: str, checked: bool) -> None:
        """Keep a single format when a book is issued: all its copies have the same one."""
        if checked and self.issuing.is_chosen:
            for other, box in self.formats.items():
                box.setChecked(other == suffix)
        self.changed.emit()

    def _on_name_edited(self) -> None:
        self._has_typed_name = bool(self.name.text().strip())

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Folder for the book"), self.folder.text()
        )
        if folder:
            self.folder.setText(folder)

    def _connect_signals(self) -> None:
        self.meeting.currentIndexChanged.connect(self._propose_name)
        self.edition.changed.connect(self._propose_name)
        for signal in (self.meeting.currentIndexChanged, self.edition.changed):
            signal.connect(self._offer_issues)
            signal.connect(self.book_chosen)
        self.name.textEdited.connect(self._on_name_edited)
        self.name.textChanged.connect(self.changed)
        for suffix, box in self.formats.items():
            box.toggled.connect(partial(self._on_format_toggled, suffix))
        self.options.changed.connect(self._on_options_changed)
        self.issuing.changed.connect(self._on_issuing_changed)

    def _build_layout(self) -> None:
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(18)
        self._rows.setVerticalSpacing(14)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._rows.addRow(self.tr("&Meeting"), self.meeting)
        self._rows.addRow(self.tr("Edition"), self.edition)
        self._rows.addRow(self.tr("Format"), self._make_format_choice())
        self._rows.addRow(self.tr("&Folder"), self._make_folder_choice())
        self._rows.addRow(self.tr("File &name"), self.name)
        self._rows.addRow(self.issuing)
        self._rows.addRow(self.options)

    def _make_format_choice(self) -> QWidget:
        box = QWidget()
        layout = QHBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(18)
        for suffix, check in self.formats.items():
            check.setChecked(suffix == "pdf")
            layout.addWidget(check)
        layout.addStretch()
        return box

    def _make_folder_choice(self) -> QWidget:
        box = QWidget()
        choose = QPushButton(self.tr("Choose…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose_folder)
        self.folder.setAccessibleName(self.tr("Folder"))
        box.setFocusProxy(self.folder)
        layout = QHBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.folder, 1)
        layout.addWidget(choose)
        return box


def _get_default_folder() -> str:
    location = QStandardPaths.StandardLocation
    documents = Path(QStandardPaths.writableLocation(location.DocumentsLocation))
    return str(documents if documents.is_dir() else Path.home())
