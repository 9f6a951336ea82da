"""The start page, shown while no workspace is open."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing.ui.window.message_bar import MessageBar

SUFFIX = ".briefing"


class StartPage(QWidget):
    """Opens a workspace, or creates an empty one or one with the sample."""

    open_requested = Signal(Path)
    new_requested = Signal(Path, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Briefing Book"))
        self.resize(640, 360)
        self.messages = MessageBar(self)
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

    def _make_middle(self) -> QVBoxLayout:
        title = QLabel(self.tr("Briefing Book"))
        title.setProperty("role", "title")
        words = QLabel(
            self.tr("A workspace is one file with statements, notes, meetings and books.")
        )
        words.setWordWrap(True)
        buttons = QHBoxLayout()
        for text, primary, does in (
            (self.tr("&Open…"), True, self.ask_open),
            (self.tr("&New…"), False, lambda: self.ask_new(sample=False)),
            (self.tr("New from the &sample…"), False, lambda: self.ask_new(sample=True)),
        ):
            button = QPushButton(text)
            if primary:
                button.setProperty("role", "primary")
            button.clicked.connect(lambda _=False, does=does: does())
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout()
        layout.setContentsMargins(48, 40, 48, 40)
        layout.setSpacing(16)
        layout.addWidget(title)
        layout.addWidget(words)
        layout.addLayout(buttons)
        layout.addStretch()
        return layout


def ask_open(parent: QWidget) -> Path | None:
    """Ask the user for a workspace to open."""
    name, _ = QFileDialog.getOpenFileName(
        parent,
        QCoreApplication.translate("StartPage", "Open workspace"),
        "",
        QCoreApplication.translate("StartPage", "Workspaces (*.briefing)"),
    )
    return Path(name) if name else None


def ask_new(parent: QWidget, *, sample: bool) -> Path | None:
    """Ask the user for the name and place of a new workspace."""
    proposed = "sample" if sample else "workspace"
    name, _ = QFileDialog.getSaveFileName(
        parent,
        QCoreApplication.translate("StartPage", "New workspace"),
        proposed + SUFFIX,
        QCoreApplication.translate("StartPage", "Workspaces (*.briefing)"),
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    if not name:
        return None
    path = Path(name)
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
