"""A column of records that are written in place, with a button to add one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from briefing.ui.app.workspace_service import WorkspaceService


class RecordColumn(QScrollArea):
    """The widgets of the records stand in `column`, above `add_button`."""

    def __init__(self, service: WorkspaceService) -> None:
        super().__init__()
        self._service = service
        self._meeting_id: int | None = None
        self.add_button = QPushButton()
        self.add_button.setProperty("role", "link")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = content = QWidget()
        content.setProperty("role", "plain")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(20, 2, 20, 16)
        self._column.setSpacing(8)
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self.setWidget(content)
        self.add_button.setHidden(service.is_read_only)

    def _set_texts(self, name: str, add_words: str) -> None:
        """Set the name of the column and the text of its button."""
        self._content.setAccessibleName(name)
        self.add_button.setText(add_words)

    def _remove(self, widget: QWidget) -> None:
        self._column.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
