"""The page that asks for a passphrase: when a workspace is opened, and while it is locked."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from briefing.common.errors import BriefingError
from briefing.ui.controls.announcement import announce
from briefing.ui.controls.labels import translate_error
from briefing.ui.controls.text_size import set_sizes
from briefing.ui.window.message_bar import MessageBar

_WIDTH = 420


class UnlockPage(QWidget):
    """Knows nothing of the workspace but the name of its file.

    `passphrase_entered` has what was typed.
    """

    passphrase_entered = Signal(str)
    other_requested = Signal()

    def __init__(self, path: Path, *, locked: bool) -> None:
        super().__init__()
        self.path = path
        self.is_locked = locked
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Briefing Book"))
        self.resize(860, 560)
        self.messages = MessageBar(self)
        self.field = QLineEdit()
        self.open_button = QPushButton(self.tr("&Unlock") if locked else self.tr("&Open"))
        self.other_button = QPushButton(self.tr("Open &another…"))
        self.fault = QLabel()
        self._lay_out()
        self.field.returnPressed.connect(self._submit)
        self.field.textEdited.connect(lambda _: self.fault.clear())
        self.open_button.clicked.connect(self._submit)
        self.other_button.clicked.connect(self.other_requested)
        self.setFocusProxy(self.field)

    def show_error(self, error: BriefingError) -> None:
        """Show what was wrong, and let the user type again."""
        self.fault.setText(translate_error(error))
        announce(self.fault, self.fault.text(), urgent=True)
        self.field.setFocus()

    def _submit(self) -> None:
        """Hand over the passphrase and clear the field."""
        typed = self.field.text()
        self.field.clear()
        if typed:
            self.passphrase_entered.emit(typed)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Locked") if self.is_locked else self.tr("Passphrase"))
        title.setProperty("role", "title")
        words = QLabel(self.tr("{name} is encrypted.").format(name=self.path.name))
        words.setToolTip(str(self.path))
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(self.tr("Passphrase"))
        self.field.setPlaceholderText(self.tr("Passphrase"))
        self.fault.setProperty("role", "warning")
        for label in (words, self.fault):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.open_button.setProperty("role", "primary")
        buttons = QHBoxLayout()
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.other_button)
        buttons.addStretch()
        form = QWidget()
        set_sizes(form, maximum_width=_WIDTH)
        middle = QVBoxLayout(form)
        middle.setContentsMargins(0, 40, 0, 40)
        middle.setSpacing(14)
        middle.addStretch(1)
        for widget in (title, words, self.field, self.fault):
            middle.addWidget(widget)
        middle.addLayout(buttons)
        middle.addStretch(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.messages)
        row = QHBoxLayout()
        row.setContentsMargins(48, 0, 48, 0)
        row.addStretch()
        row.addWidget(form, 1000)  # as wide as it may be; the stretches share the rest
        row.addStretch()
        layout.addLayout(row, 1)
