"""Making a book: which edition, in which formats, and where to."""

import re
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.book.languages import AS_TAKEN_UP, Languages
from briefing.common.caution import Caution
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.edition import Edition
from briefing.domain.issue import Issue
from briefing.domain.meeting import Meeting
from briefing.session.books import Made
from briefing.session.issues import Issued, IssueOrder
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.books.book_options import BookOptions
from briefing.ui.books.edition_choice import EditionChoice
from briefing.ui.books.issue_choice import IssueChoice
from briefing.ui.books.preflight_line import PreflightLine
from briefing.ui.controls.form_area import FormArea
from briefing.ui.controls.labels import translate_error
from briefing.writers.layout import STANDARD, Layout

_MAX_SLUG_LENGTH = 60
_FORMATS = {"pdf": "PDF", "docx": "DOCX (Word)"}


@dataclass(frozen=True)
class Order:
    """What is to be made."""

    meeting_id: int
    edition: Edition
    paths: tuple[Path, ...]
    layout: Layout = STANDARD
    languages: Languages = AS_TAKEN_UP
    password: str = field(default="", repr=False)
    since: int | None = None


def make_file_stem(meeting: str, edition: Edition, ending: str = "") -> str:
    """A file name that says what is in the file.

    >>> from briefing.domain.edition import DELEGATION
    >>> file_stem("4th Council: Ankara / Astana", DELEGATION)
    '4th-council-ankara-astana-delegation'
    """
    return f"{_make_slug(meeting) or 'book'}-{_make_slug(edition.name)}{ending}"


def _make_slug(title: str) -> str:
    """The first words of a title, as a file may be called."""
    stem = ""
    for word in re.findall(r"\w+", title.casefold()):
        if len(stem) + len(word) > _MAX_SLUG_LENGTH:
            break
        stem = f"{stem}-{word}" if stem else word
    return stem


class MakeBookDialog(QDialog):
    """`made` tells the files once they are all there; what could not be made is said here."""

    books_made = Signal(list, list)
    _progress_made = Signal(int, int)
    preflight_requested = Signal(int, object)

    def __init__(
        self, service: WorkspaceService, meeting_id: int | None, edition: Edition, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._is_cancelled = False
        self._cautions: list[Caution] = []
        self._is_busy = False
        self._has_typed_name = False
        self._issues: list[Issue] = []
        self.setWindowTitle(self.tr("Make a book"))
        self.setMinimumWidth(520)
        self.meeting = QComboBox()
        self.edition = EditionChoice(service, edition)
        self.preflight_line = PreflightLine(service)
        self.formats = {suffix: QCheckBox(name) for suffix, name in _FORMATS.items()}
        self.folder = QLineEdit(_get_default_folder())
        self.name = QLineEdit()
        self.issuing = IssueChoice()
        self.options = BookOptions()
        self.sentence = QLabel()
        self.progress = QProgressBar()
        self.make_button = QPushButton(self.tr("Make"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
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

    def make_order(self) -> Order:
        """What the person has chosen."""
        folder, name = Path(self.folder.text()).expanduser(), self.name.text().strip()
        suffixes = [suffix for suffix, box in self.formats.items() if box.isChecked()]
        paths = tuple(folder / f"{name}.{suffix}" for suffix in suffixes)
        return Order(
            self.meeting.currentData(),
            self.edition.chosen,
            paths,
            self.options.chosen_layout,
            self.options.languages,
            self.options.password.text(),
            self.options.since.currentData(),
        )

    def reject(self) -> None:
        """Close; the file under way is still finished, the next is not begun."""
        self._is_cancelled = True
        super().reject()
        if not self._is_busy:
            self.deleteLater()

    def make_issue_order(self) -> IssueOrder:
        """What the person has chosen to have issued."""
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
        )

    def _start(self) -> None:
        self._show_busy(True)
        if self.issuing.is_chosen:
            folder = Path(self.folder.text()).expanduser()
            self._service.issue_book(
                self.make_issue_order(), folder, self._on_issued, self._report_progress
            )
        else:
            self._make_next(self.make_order(), [])

    def _report_progress(self, count: int, total: int) -> None:
        """Called by the worker before each copy; if one cancels, none is left."""
        if self._is_cancelled:
            raise BriefingError(QT_TRANSLATE_NOOP("error", "Nothing was issued: it was cancelled."))
        self._progress_made.emit(count, total)

    def _show_progress(self, count: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(count)

    def _on_issued(self, issued: Issued) -> None:
        self.books_made.emit(list(issued.paths), list(issued.cautions))
        self.accept()
        self.deleteLater()

    def _make_next(self, order: Order, paths: list[Path]) -> None:
        """One file after the other, so that Cancel can come between them."""
        if self._is_cancelled or len(paths) == len(order.paths):
            if paths:
                self.books_made.emit(paths, self._cautions)
            self.accept()
            self.deleteLater()
            return
        path = order.paths[len(paths)]

        def go_on(result: Made) -> None:
            self._cautions += (each for each in result.cautions if each not in self._cautions)
            self._make_next(order, [*paths, path])

        self._service.make_book(
            order.meeting_id,
            order.edition,
            path,
            go_on,
            layout=order.layout,
            password=order.password,
            languages=order.languages,
            since=order.since,
        )

    def _show_refusal(self, error: BriefingError) -> None:
        if not self._is_busy:
            return  # It is about something else.
        if self._is_cancelled:
            self.deleteLater()
            return
        self.sentence.setText(translate_error(error))
        self.sentence.show()
        self._show_busy(False)

    def _show_busy(self, busy: bool) -> None:
        self._is_busy = busy
        self.progress.setVisible(busy)
        self.progress.setRange(0, 0)
        if busy:
            self.sentence.hide()
        self._form.setEnabled(not busy)
        self._update_actions()

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
        """Those of the meeting and the edition that are chosen, the last one first."""
        kind = (self.meeting.currentData(), self.edition.chosen.name)
        issues = [each for each in self._issues if (each.meeting_id, each.edition) == kind]
        self.options.offer_issues(reversed(issues))

    def _propose_name(self) -> None:
        if not self._has_typed_name:
            ending = self.options.file_name_ending
            self.name.setText(
                make_file_stem(self.meeting.currentText(), self.edition.chosen, ending)
            )
        self._update_actions()

    def _update_preflight(self) -> None:
        if (meeting_id := self.meeting.currentData()) is not None:
            self.preflight_line.count_for(meeting_id, self.edition.chosen)

    def _request_preflight(self) -> None:
        """Leave it for the page that says what is to be seen to first."""
        self.preflight_requested.emit(self.meeting.currentData(), self.edition.chosen)
        self.reject()

    def _update_actions(self) -> None:
        """Make can be pressed once it is clear what to make, and not while it is being made."""
        formats = sum(box.isChecked() for box in self.formats.values())
        if self.issuing.is_chosen:
            chosen = formats == 1 and bool(self.issuing.recipients)
        else:
            chosen = formats > 0 and bool(self.name.text().strip())
        complete = chosen and self.meeting.count() > 0
        self.make_button.setEnabled(complete and self.options.is_complete and not self._is_busy)

    def _on_options_changed(self) -> None:
        """Large print and cards are no Word files; the proposed name says what was chosen."""
        word = self.formats["docx"]
        word.setEnabled(not self.options.is_pdf_only)
        if self.options.is_pdf_only:
            word.setChecked(False)
            self.formats["pdf"].setChecked(True)
        self._propose_name()

    def _on_issuing_changed(self) -> None:
        """Copies have names of their own, and are all in one format."""
        issuing = self.issuing.is_chosen
        self._rows.setRowVisible(self.name, not issuing)
        if issuing and self.formats["pdf"].isChecked():
            self.formats["docx"].setChecked(False)
        self.make_button.setText(self.tr("Issue") if issuing else self.tr("Make"))
        self._update_actions()

    def _on_format_toggled(self, suffix: str, checked: bool) -> None:
        """All copies of a book that is issued are in one format."""
        if checked and self.issuing.is_chosen:
            for other, box in self.formats.items():
                box.setChecked(other == suffix)
        self._update_actions()

    def _on_name_edited(self) -> None:
        self._has_typed_name = bool(self.name.text().strip())

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Folder for the book"), self.folder.text()
        )
        if folder:
            self.folder.setText(folder)

    def _connect_signals(self) -> None:
        self.make_button.clicked.connect(self._start)
        self.cancel_button.clicked.connect(self.reject)
        self.meeting.currentIndexChanged.connect(self._propose_name)
        self.edition.changed.connect(self._propose_name)
        for chosen in (self.meeting.currentIndexChanged, self.edition.changed):
            chosen.connect(self._offer_issues)
            chosen.connect(self._update_preflight)
            chosen.connect(self.sentence.hide)  # What was refused is no longer chosen.
        self.preflight_line.clicked.connect(self._request_preflight)
        self.name.textEdited.connect(self._on_name_edited)
        self.name.textChanged.connect(self._update_actions)
        for suffix, box in self.formats.items():
            box.toggled.connect(partial(self._on_format_toggled, suffix))
        self.options.changed.connect(self._on_options_changed)
        self.issuing.changed.connect(self._on_issuing_changed)
        self._progress_made.connect(self._show_progress)
        self._service.refused.connect(self._show_refusal)

    def _build_layout(self) -> None:
        self._form = QWidget()
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(14)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Meeting"), self.meeting)
        form.addRow(self.tr("Edition"), self.edition)
        form.addRow(self.tr("Format"), self._make_format_choice())
        form.addRow(self.tr("&Folder"), self._make_folder_choice())
        form.addRow(self.tr("File &name"), self.name)
        form.addRow(self.issuing)
        form.addRow(self.options)
        self._rows = form
        self.sentence.setWordWrap(True)
        self.sentence.setProperty("role", "warning")
        self.sentence.hide()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("The book is being made"))
        self.progress.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(14)
        layout.addWidget(FormArea(self._form))
        layout.addWidget(self.sentence)
        layout.addWidget(self.progress)
        layout.addLayout(self._make_buttons())

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

    def _make_buttons(self) -> QHBoxLayout:
        self.make_button.setProperty("role", "primary")
        self.make_button.setDefault(True)
        self.make_button.setEnabled(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self.preflight_line)
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.make_button)
        return buttons


def _get_default_folder() -> str:
    where = QStandardPaths.StandardLocation
    documents = Path(QStandardPaths.writableLocation(where.DocumentsLocation))
    return str(documents if documents.is_dir() else Path.home())
