"""The options few books need: language, paper, cards, marks of change, a password."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefing.book.languages import Languages
from briefing.common.passwords import WEAK_PASSWORD, is_weak
from briefing.domain.issue import Issue
from briefing.ui.controls.labels import WINDOW, format_date, get_language_name
from briefing.ui.controls.widgets import reveal
from briefing.writers.layout import CardSize, Layout
from briefing.writers.typography import Paper


class BookOptions(QWidget):
    """A line that opens to the options. Signal `changed`: an option was changed.

    The options are not remembered: the next book begins without any.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.more_button = QToolButton()
        self.language = QComboBox()
        self.beside = QComboBox()
        self.paper = QComboBox()
        self.large_print = QCheckBox(self.tr("&Large print, for reading at arm’s length"))
        self.bleed = QCheckBox(self.tr("Bleed and &trim marks, for a printing house"))
        self.cards = QComboBox()
        self.since = QComboBox()
        self.password = QLineEdit()
        self.password_repeat = QLineEdit()
        self._codes: list[str] = []
        self._fill_choices()
        self._build_layout()
        self._connect_signals()

    def offer_languages(self, codes: Iterable[str]) -> None:
        """Offer the languages, if there is more than one."""
        self._codes = sorted(codes, key=get_language_name)
        for code in self._codes:
            self.language.addItem(get_language_name(code), code)
        self._offer_beside()
        for field in (self.language, self.beside):
            self._form.setRowVisible(field, len(self._codes) > 1)

    def offer_issues(self, issues: Iterable[Issue]) -> None:
        """Offer the issued books since which changes can be marked, if there are any."""
        chosen = self.since.currentData()
        self.since.clear()
        self.since.addItem(self.tr("Do not mark changes"), None)
        for issue in issues:
            book = self.tr("Book {number} of {date}")
            day = format_date(issue.issued.astimezone().date())
            self.since.addItem(book.format(number=issue.name, date=day), issue.number)
        self.since.setCurrentIndex(max(0, self.since.findData(chosen)))
        self._form.setRowVisible(self.since, self.since.count() > 1)

    @property
    def chosen_layout(self) -> Layout:
        return Layout(
            self.paper.currentData(),
            large_print=self.large_print.isChecked(),
            cards=self.cards.currentData(),
            bleed=self.bleed.isChecked(),
        )

    @property
    def languages(self) -> Languages:
        return Languages(self.language.currentData(), self.beside.currentData())

    @property
    def is_pdf_only(self) -> bool:
        """Whether the options cannot be made as a Word file."""
        chosen = self.chosen_layout
        return chosen.large_print or chosen.bleed or chosen.cards is not None

    @property
    def is_complete(self) -> bool:
        """Whether both passwords are the same; both may be empty."""
        return self.password.text() == self.password_repeat.text()

    @property
    def file_name_part(self) -> str:
        """The part of the file name that shows the options, so that no book overwrites another."""
        languages = filter(None, (self.language.currentData(), self.beside.currentData()))
        cards: CardSize | None = self.cards.currentData()
        paper: Paper = self.paper.currentData()
        since: int | None = self.since.currentData()
        parts = [
            *languages,
            *(["letter"] if paper is Paper.LETTER and not cards else []),
            *(["large-print"] if self.large_print.isChecked() else []),
            *(["bleed"] if self.bleed.isChecked() else []),
            *([f"cards-{cards.name.casefold()}"] if cards else []),
            *([f"since-{since}"] if since else []),
        ]
        return ", ".join(parts)

    def _fill_choices(self) -> None:
        self.language.addItem(self.tr("Same as the agenda"), None)
        self.paper.addItem(self.tr("A4"), Paper.A4)
        self.paper.addItem(self.tr("Letter"), Paper.LETTER)
        self.cards.addItem(self.tr("None (whole book)"), None)
        for size in CardSize:
            self.cards.addItem(size.name, size)
        for field in (self.password, self.password_repeat):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(self.tr("none"))
        self.password_repeat.setPlaceholderText(self.tr("repeat"))
        self.password_repeat.setAccessibleName(self.tr("Repeat the password"))
        self._offer_beside()

    def _offer_beside(self) -> None:
        """Offer all languages except the book's own to stand beside it."""
        chosen, book_language = self.beside.currentData(), self.language.currentData()
        self.beside.clear()
        self.beside.addItem(self.tr("None"), None)
        for code in self._codes:
            if code != book_language:
                self.beside.addItem(get_language_name(code), code)
        self.beside.setCurrentIndex(max(0, self.beside.findData(chosen)))

    def _connect_signals(self) -> None:
        self.more_button.toggled.connect(self._unfold)
        self.language.currentIndexChanged.connect(self._offer_beside)
        for choice in (self.language, self.beside, self.paper, self.cards, self.since):
            choice.currentIndexChanged.connect(self.changed)
        for box in (self.large_print, self.bleed):
            box.toggled.connect(self.changed)
        for field in (self.password, self.password_repeat):
            field.textChanged.connect(self._check_password)

    def _unfold(self, is_open: bool) -> None:
        arrow = Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow
        self.more_button.setArrowType(arrow)
        self._panel.setVisible(is_open)
        reveal(self)

    def _check_password(self) -> None:
        password = self.password.text()
        is_mismatch = bool(self.password_repeat.text()) and not self.is_complete
        self._mismatch_label.setVisible(is_mismatch)
        self._weak_label.setVisible(bool(password) and not is_mismatch and is_weak(password))
        self.changed.emit()

    def _build_layout(self) -> None:
        self.more_button.setText(self.tr("M&ore: language, paper, cards, password"))
        self.more_button.setCheckable(True)
        self.more_button.setArrowType(Qt.ArrowType.RightArrow)
        self.more_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._panel = QWidget()
        self._panel.hide()
        self._form = QFormLayout(self._panel)
        self._form.setContentsMargins(8, 4, 0, 0)
        self._form.setHorizontalSpacing(18)
        self._form.setVerticalSpacing(10)
        self._form.addRow(self.tr("Lan&guage"), self.language)
        self._form.addRow(self.tr("&Facing language"), self.beside)
        self._form.addRow(self.tr("&Paper"), self.paper)
        self._form.addRow("", self.large_print)
        self._form.addRow("", self.bleed)
        self._form.addRow(self.tr("&Cards"), self.cards)
        self._form.addRow(self.tr("Changes sin&ce"), self.since)
        self._form.addRow(self.tr("Pass&word"), self._make_password_fields())
        for field in (self.language, self.beside, self.since):
            self._form.setRowVisible(field, False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._panel)

    def _make_password_fields(self) -> QWidget:
        """Build both password fields and the warning under them."""
        fields = QHBoxLayout()
        fields.addWidget(self.password)
        fields.addWidget(self.password_repeat)
        warning = self.tr("The book is encrypted (AES-256). A lost password cannot be recovered.")
        note = QLabel(warning)
        note.setProperty("role", "quiet")
        note.setWordWrap(True)
        self.password.setAccessibleDescription(warning)
        self._mismatch_label = QLabel(self.tr("The two entries do not match."))
        self._mismatch_label.setProperty("role", "warning")
        self._mismatch_label.hide()
        self._weak_label = QLabel(WINDOW.translate("password", WEAK_PASSWORD))
        self._weak_label.setWordWrap(True)
        self._weak_label.setProperty("role", "warning")
        self._weak_label.hide()
        box = QWidget()
        box.setFocusProxy(self.password)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(fields)
        column.addWidget(note)
        column.addWidget(self._mismatch_label)
        column.addWidget(self._weak_label)
        return box
