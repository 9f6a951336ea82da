"""The start page, shown while no workspace is open."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.common.catalogues import LANGUAGES
from briefing.settings import Settings
from briefing.ui.controls.chosen_folders import FileKind, propose_place, remember_place
from briefing.ui.controls.form_rows import make_field_label
from briefing.ui.controls.text_size import scale
from briefing.ui.window.actions import format_place
from briefing.ui.window.message_bar import MessageBar

SUFFIX = ".briefing"
_MOST_RECENT = 5


class StartPage(QWidget):
    """Says what the program is, and opens a workspace or creates one.

    `language_chosen` has the code of a language; "" is the system's.
    """

    open_requested = Signal(Path)
    new_requested = Signal(Path, bool)
    language_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Briefing Book"))
        self.resize(scale(680), scale(440))
        self.messages = MessageBar(self)
        self.language = self._make_language_box()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.messages)
        layout.addLayout(self._make_middle(), 1)

    def ask_open(self) -> None:
        if (path := ask_open(self)) is not None:
            self.open_requested.emit(path)

    def ask_new(self, *, sample: bool) -> None:
        if (path := ask_new(self, sample=sample)) is not None:
            self.new_requested.emit(path, sample)

    def _show_help(self) -> None:
        from briefing.ui.window.help_page import HelpPage

        HelpPage(self).show()

    def _make_middle(self) -> QVBoxLayout:
        title = QLabel(self.tr("Briefing Book"))
        title.setProperty("role", "title")
        words = QLabel(
            self.tr(
                "From a signed joint statement to the printed briefing book of the next meeting. "
                "It works without a network, and keeps everything in one file, the workspace."
            )
        )
        words.setWordWrap(True)
        layout = QVBoxLayout()
        layout.setContentsMargins(48, 40, 48, 28)
        layout.setSpacing(16)
        layout.addWidget(title)
        layout.addWidget(words)
        layout.addLayout(self._make_ways())
        for path in Settings.load().list_recent()[:_MOST_RECENT]:
            layout.addWidget(self._make_recent(path), 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()
        layout.addLayout(self._make_foot())
        return layout

    def _make_recent(self, path: Path) -> QPushButton:
        """Make a button that opens a workspace that was open before."""
        button = QPushButton(format_place(path).replace("&", "&&"))
        button.setProperty("role", "link")
        button.clicked.connect(lambda: self.open_requested.emit(path))
        return button

    def _make_ways(self) -> QGridLayout:
        """Build the buttons, each with what it is for."""
        ways = QGridLayout()
        ways.setHorizontalSpacing(18)
        ways.setVerticalSpacing(10)
        ways.setColumnStretch(1, 1)
        for row, (text, purpose, role, does) in enumerate(
            (
                (
                    self.tr("&Open…"),
                    self.tr("Go on with a workspace: a file that ends in .briefing."),
                    "primary",
                    self.ask_open,
                ),
                (
                    self.tr("&New…"),
                    self.tr("Begin an empty workspace. Import a statement into it first."),
                    "",
                    lambda: self.ask_new(sample=False),
                ),
                (
                    self.tr("New from the &sample…"),
                    self.tr("Try it: a real statement, with notes and an agenda made up for it."),
                    "",
                    lambda: self.ask_new(sample=True),
                ),
                (
                    self.tr("&How it works"),
                    self.tr("The way from the statement to the book, with pictures."),
                    "",
                    self._show_help,
                ),
            )
        ):
            button, words = QPushButton(text), QLabel(purpose)
            button.setProperty("role", role)
            button.setAccessibleDescription(purpose)
            button.clicked.connect(lambda _=False, does=does: does())
            words.setProperty("role", "quiet")
            words.setWordWrap(True)
            ways.addWidget(button, row, 0)
            ways.addWidget(words, row, 1)
        return ways

    def _make_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addWidget(make_field_label(self.language))
        foot.addWidget(self.language)
        foot.addStretch()
        return foot

    def _make_language_box(self) -> QComboBox:
        """Build the choice of the language, in which each language has its own name."""
        box = QComboBox()
        box.setAccessibleName(self.tr("Language"))
        for code, name in {"": self.tr("As the system"), **LANGUAGES}.items():
            box.addItem(name, code)
        box.setCurrentIndex(max(0, box.findData(Settings.load().language)))
        box.activated.connect(lambda _: self.language_chosen.emit(box.currentData()))
        return box


def ask_open(parent: QWidget) -> Path | None:
    """Ask the user for a workspace to open."""
    name, _ = QFileDialog.getOpenFileName(
        parent,
        QCoreApplication.translate("StartPage", "Open workspace"),
        propose_place(FileKind.WORKSPACE),
        QCoreApplication.translate("StartPage", "Workspaces (*.briefing)"),
    )
    if not name:
        return None
    remember_place(FileKind.WORKSPACE, Path(name))
    return Path(name)


def ask_new(parent: QWidget, *, sample: bool) -> Path | None:
    """Ask the user for the name and place of a new workspace."""
    proposed = "sample" if sample else "workspace"
    name, _ = QFileDialog.getSaveFileName(
        parent,
        QCoreApplication.translate("StartPage", "New workspace"),
        propose_place(FileKind.WORKSPACE, proposed + SUFFIX),
        QCoreApplication.translate("StartPage", "Workspaces (*.briefing)"),
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    if not name:
        return None
    path = Path(name)
    remember_place(FileKind.WORKSPACE, path)
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
