"""What the pages with a table have in common."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from briefing.domain.step import StepResult
from briefing.ui.app.workspace_service import WorkspaceService


class TablePage(QWidget):
    """A page that loads its records again when one of `shown_records` changed."""

    shown_records: tuple[type, ...] = ()
    find_field: QLineEdit | None = None
    go_to_clause = Signal(int)
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

    def _handle_change(self, changed: StepResult) -> None:
        if changed.has_changed(*self.shown_records):
            self.refresh()


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
