"""The choice to issue a book: the recipients of its copies, and whether they are signed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from briefing.settings import get_signing_key_path
from briefing.ui.controls.widgets import reveal

if TYPE_CHECKING:  # OpenSSL takes a moment to load
    from briefing.signing.key import SigningKey

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
        self.sign = QCheckBox(self.tr("Sign the &list of copies"))
        self.sign.setToolTip(self.tr("Recipients can then check a copy without the workspace"))
        self.sign.setVisible(get_signing_key_path().exists())
        self.key_passphrase = QLineEdit()
        self.key_passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.key_passphrase.setPlaceholderText(self.tr("Passphrase of the signing key"))
        self.key_passphrase.setAccessibleName(self.key_passphrase.placeholderText())
        self.key_passphrase.hide()
        note = QLabel(self.tr("Issuing cannot be undone. Each copy is a separate file."))
        note.setProperty("role", "quiet")
        self._panel = QWidget()
        column = QVBoxLayout(self._panel)
        column.setContentsMargins(24, 0, 0, 0)
        column.setSpacing(6)
        for widget in (
            *(self.recipients_field, self.watermark, self.sign, self.key_passphrase),
            note,
        ):
            column.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.switch)
        layout.addWidget(self._panel)
        self._panel.hide()
        self.switch.toggled.connect(self._unfold)
        self.switch.toggled.connect(self.changed)
        self.recipients_field.textChanged.connect(self.changed)
        self.sign.toggled.connect(self.key_passphrase.setVisible)

    def _unfold(self, is_open: bool) -> None:
        self._panel.setVisible(is_open)
        if is_open:
            self.recipients_field.setFocus(Qt.FocusReason.OtherFocusReason)
        reveal(self)

    def open_key(self) -> "SigningKey | None":
        """Open the signing key if the list of copies is to be signed.

        Raises PassphraseError if the passphrase is wrong.
        """
        if not self.sign.isChecked():
            return None
        from briefing.signing.key import SigningKey

        return SigningKey.open(get_signing_key_path(), self.key_passphrase.text())

    @property
    def is_chosen(self) -> bool:
        return self.switch.isChecked()

    @property
    def recipients(self) -> tuple[str, ...]:
        lines = self.recipients_field.toPlainText().splitlines()
        return tuple(line.strip() for line in lines if line.strip())
