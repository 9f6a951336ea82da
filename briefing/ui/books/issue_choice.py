"""The choice to issue a book, and the recipients of its copies."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from briefing.ui.controls.widgets import reveal

_LINE_COUNT = 4


class IssueChoice(QWidget):
    """A switch with the recipients under it. Signal `changed` is for both."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.switch = QCheckBox(self.tr("&Issue as numbered copies"))
        self.recipients_field = QPlainTextEdit()
        self.recipients_field.setTabChangesFocus(True)
        self.recipients_field.setPlaceholderText(self.tr("One recipient per line"))
        self.recipients_field.setAccessibleName(self.tr("Recipients of the copies, one per line"))
        self.recipients_field.setFixedHeight(
            self.recipients_field.fontMetrics().lineSpacing() * _LINE_COUNT + 18
        )
        self.watermark = QCheckBox(self.tr("&Watermark with the copy number"))
        note = QLabel(self.tr("Issuing cannot be undone. Each copy is a separate file."))
        note.setProperty("role", "quiet")
        self._panel = QWidget()
        column = QVBoxLayout(self._panel)
        column.setContentsMargins(24, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.recipients_field, self.watermark, note):
            column.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.switch)
        layout.addWidget(self._panel)
        self._panel.hide()
        self.switch.toggled.connect(self._unfold)
        self.switch.toggled.connect(self.changed)
        self.recipients_field.textChanged.connect(self.changed)

    def _unfold(self, is_open: bool) -> None:
        self._panel.setVisible(is_open)
        reveal(self)

    @property
    def is_chosen(self) -> bool:
        return self.switch.isChecked()

    @property
    def recipients(self) -> tuple[str, ...]:
        lines = self.recipients_field.toPlainText().splitlines()
        return tuple(line.strip() for line in lines if line.strip())
