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
from briefing.ui.books.preflight_line import LackLine
from briefing.ui.controls.form_area import FormArea
from briefing.ui.controls.labels import translate_error
from briefing.writers.layout import STANDARD, Layout

_LONGEST = 60
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


def file_stem(meeting: str, edition: Edition, ending: str = "") -> str:
    """A file name that says what is in the file.

    >>> from briefing.domain.edition import DELEGATION
    >>> file_stem("4th Council: Ankara / Astana", DELEGATION)
    '4th-council-ankara-astana-delegation'
    """
    return f"{_words_of(meeting) or 'book'}-{_words_of(edition.name)}{ending}"


def _words_of(title: str) -> str:
    """The first words of a title, as a file may be called."""
    stem = ""
    for word in re.findall(r"\w+", title.casefold()):
        if len(stem) + len(word) > _LONGEST:
            break
        stem = f"{stem}-{word}" if stem else word
    return stem


class MakeBookDialog(QDialog):
    """`made` tells the files once they are all there; what could not be made is said here."""

    made = Signal(list, list)
    _copies_done = Signal(int, int)
    lacks_wanted = Signal(int, object)

    def __init__(
        self, desk: WorkspaceService, meeting_id: int | None, edition: Edition, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._cancelled = False
        self._cautions: list[Caution] = []
        self._busy = False
        self._named_by_hand = False
        self._issues: list[Issue] = []
        self.setWindowTitle(self.tr("Make a book"))
        self.setMinimumWidth(520)
        self.meeting = QComboBox()
        self.edition = EditionChoice(desk, edition)
        self.lacking = LackLine(desk)
        self.formats = {suffix: QCheckBox(name) for suffix, name in _FORMATS.items()}
        self.folder = QLineEdit(_proposed_folder())
        self.name = QLineEdit()
        self.issuing = IssueChoice()
        self.options = BookOptions()
        self.sentence = QLabel()
        self.progress = QProgressBar()
        self.make_button = QPushButton(self.tr("Make"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self._lay_out()
        self._connect()
        desk.ask(
            lambda session: session.records.meetings.get_all(),
            lambda meetings: self._show_meetings(meetings, meeting_id),
        )
        desk.ask(
            lambda session: {text.language for text in session.records.texts.get_all()},
            lambda languages: self.options.offer_languages(filter(None, languages)),
        )
        desk.ask(lambda session: session.records.issues.get_all(), self._show_issues)

    def order(self) -> Order:
        """What the person has chosen."""
        folder, name = Path(self.folder.text()).expanduser(), self.name.text().strip()
        suffixes = [suffix for suffix, box in self.formats.items() if box.isChecked()]
        paths = tuple(folder / f"{name}.{suffix}" for suffix in suffixes)
        return Order(
            self.meeting.currentData(),
            self.edition.chosen,
            paths,
            self.options.layout_chosen,
            self.options.languages,
            self.options.password.text(),
            self.options.since.currentData(),
        )

    def reject(self) -> None:
        """Close; the file under way is still finished, the next is not begun."""
        self._cancelled = True
        super().reject()
        if not self._busy:
            self.deleteLater()

    def issue_order(self) -> IssueOrder:
        """What the person has chosen to have issued."""
        suffix = next(suffix for suffix, box in self.formats.items() if box.isChecked())
        return IssueOrder(
            self.meeting.currentData(),
            self.edition.chosen,
            self.issuing.recipients,
            f".{suffix}",
            self.options.layout_chosen,
            self.options.languages,
            self.issuing.watermark.isChecked(),
            self.options.password.text(),
        )

    def _make(self) -> None:
        self._show_busy(True)
        if self.issuing.chosen:
            folder = Path(self.folder.text()).expanduser()
            self._desk.issue_book(self.issue_order(), folder, self._tell_issued, self._count)
        else:
            self._make_next(self.order(), [])

    def _count(self, done: int, of: int) -> None:
        """Called by the worker before each copy; if one cancels, none is left."""
        if self._cancelled:
            raise BriefingError(QT_TRANSLATE_NOOP("error", "Nothing was issued: it was cancelled."))
        self._copies_done.emit(done, of)

    def _show_count(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _tell_issued(self, issued: Issued) -> None:
        self.made.emit(list(issued.paths), list(issued.cautions))
        self.accept()
        self.deleteLater()

    def _make_next(self, order: Order, done: list[Path]) -> None:
        """One file after the other, so that Cancel can come between them."""
        if self._cancelled or len(done) == len(order.paths):
            if done:
                self.made.emit(done, self._cautions)
            self.accept()
            self.deleteLater()
            return
        path = order.paths[len(done)]

        def go_on(made: Made) -> None:
            self._cautions += (each for each in made.cautions if each not in self._cautions)
            self._make_next(order, [*done, path])

        self._desk.make_book(
            order.meeting_id,
            order.edition,
            path,
            go_on,
            layout=order.layout,
            password=order.password,
            languages=order.languages,
            since=order.since,
        )

    def _refuse(self, error: BriefingError) -> None:
        if not self._busy:
            return  # It is about something else.
        if self._cancelled:
            self.deleteLater()
            return
        self.sentence.setText(translate_error(error))
        self.sentence.show()
        self._show_busy(False)

    def _show_busy(self, busy: bool) -> None:
        self._busy = busy
        self.progress.setVisible(busy)
        self.progress.setRange(0, 0)
        if busy:
            self.sentence.hide()
        self._form.setEnabled(not busy)
        self._check()

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
        alike = [each for each in self._issues if (each.meeting_id, each.edition) == kind]
        self.options.offer_issues(reversed(alike))

    def _propose_name(self) -> None:
        if not self._named_by_hand:
            ending = self.options.ending
            self.name.setText(file_stem(self.meeting.currentText(), self.edition.chosen, ending))
        self._check()

    def _count_lacks(self) -> None:
        if (meeting_id := self.meeting.currentData()) is not None:
            self.lacking.ask(meeting_id, self.edition.chosen)

    def _show_lacks(self) -> None:
        """Leave it for the page that says what is to be seen to first."""
        self.lacks_wanted.emit(self.meeting.currentData(), self.edition.chosen)
        self.reject()

    def _check(self) -> None:
        """Make can be pressed once it is clear what to make, and not while it is being made."""
        formats = sum(box.isChecked() for box in self.formats.values())
        if self.issuing.chosen:
            chosen = formats == 1 and bool(self.issuing.recipients)
        else:
            chosen = formats > 0 and bool(self.name.text().strip())
        complete = chosen and self.meeting.count() > 0
        self.make_button.setEnabled(complete and self.options.complete and not self._busy)

    def _follow_options(self) -> None:
        """Large print and cards are no Word files; the proposed name says what was chosen."""
        word = self.formats["docx"]
        word.setEnabled(not self.options.pdf_only)
        if self.options.pdf_only:
            word.setChecked(False)
            self.formats["pdf"].setChecked(True)
        self._propose_name()

    def _follow_issuing(self) -> None:
        """Copies have names of their own, and are all in one format."""
        issuing = self.issuing.chosen
        self._rows.setRowVisible(self.name, not issuing)
        if issuing and self.formats["pdf"].isChecked():
            self.formats["docx"].setChecked(False)
        self.make_button.setText(self.tr("Issue") if issuing else self.tr("Make"))
        self._check()

    def _choose_format(self, suffix: str, checked: bool) -> None:
        """All copies of a book that is issued are in one format."""
        if checked and self.issuing.chosen:
            for other, box in self.formats.items():
                box.setChecked(other == suffix)
        self._check()

    def _name_typed(self) -> None:
        self._named_by_hand = bool(self.name.text().strip())

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Folder for the book"), self.folder.text()
        )
        if folder:
            self.folder.setText(folder)

    def _connect(self) -> None:
        self.make_button.clicked.connect(self._make)
        self.cancel_button.clicked.connect(self.reject)
        self.meeting.currentIndexChanged.connect(self._propose_name)
        self.edition.changed.connect(self._propose_name)
        for chosen in (self.meeting.currentIndexChanged, self.edition.changed):
            chosen.connect(self._offer_issues)
            chosen.connect(self._count_lacks)
            chosen.connect(self.sentence.hide)  # What was refused is no longer chosen.
        self.lacking.clicked.connect(self._show_lacks)
        self.name.textEdited.connect(self._name_typed)
        self.name.textChanged.connect(self._check)
        for suffix, box in self.formats.items():
            box.toggled.connect(partial(self._choose_format, suffix))
        self.options.changed.connect(self._follow_options)
        self.issuing.changed.connect(self._follow_issuing)
        self._copies_done.connect(self._show_count)
        self._desk.refused.connect(self._refuse)

    def _lay_out(self) -> None:
        self._form = QWidget()
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(14)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Meeting"), self.meeting)
        form.addRow(self.tr("Edition"), self.edition)
        form.addRow(self.tr("Format"), self._format_choice())
        form.addRow(self.tr("&Folder"), self._folder_choice())
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
        layout.addLayout(self._buttons())

    def _format_choice(self) -> QWidget:
        box = QWidget()
        layout = QHBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(18)
        for suffix, check in self.formats.items():
            check.setChecked(suffix == "pdf")
            layout.addWidget(check)
        layout.addStretch()
        return box

    def _folder_choice(self) -> QWidget:
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

    def _buttons(self) -> QHBoxLayout:
        self.make_button.setProperty("role", "primary")
        self.make_button.setDefault(True)
        self.make_button.setEnabled(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self.lacking)
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.make_button)
        return buttons


def _proposed_folder() -> str:
    where = QStandardPaths.StandardLocation
    documents = Path(QStandardPaths.writableLocation(where.DocumentsLocation))
    return str(documents if documents.is_dir() else Path.home())
