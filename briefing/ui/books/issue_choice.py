"""Whether a book leaves the house, and to whom its copies go."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from briefing.ui.controls.widgets import reveal

_LINES = 4


class IssueChoice(QWidget):
    """A switch under which the recipients are named; `changed` tells of both."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.switch = QCheckBox(self.tr("&Issue it: numbered copies that leave the house"))
        self.names = QPlainTextEdit()
        self.names.setTabChangesFocus(True)
        self.names.setPlaceholderText(self.tr("One recipient a line"))
        self.names.setAccessibleName(self.tr("Recipients of the copies, one a line"))
        self.names.setFixedHeight(self.names.fontMetrics().lineSpacing() * _LINES + 18)
        self.watermark = QCheckBox(self.tr("The number of the copy &behind the words"))
        note = QLabel(self.tr("Issuing cannot be undone. Each copy is a file of its own."))
        note.setProperty("role", "quiet")
        self._under = QWidget()
        under = QVBoxLayout(self._under)
        under.setContentsMargins(24, 0, 0, 0)
        under.setSpacing(6)
        for widget in (self.names, self.watermark, note):
            under.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.switch)
        layout.addWidget(self._under)
        self._under.hide()
        self.switch.toggled.connect(self._unfold)
        self.switch.toggled.connect(self.changed)
        self.names.textChanged.connect(self.changed)

    def _unfold(self, unfolded: bool) -> None:
        self._under.setVisible(unfolded)
        reveal(self)

    @property
    def chosen(self) -> bool:
        return self.switch.isChecked()

    @property
    def recipients(self) -> tuple[str, ...]:
        lines = self.names.toPlainText().splitlines()
        return tuple(line.strip() for line in lines if line.strip())
