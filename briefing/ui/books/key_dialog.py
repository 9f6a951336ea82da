"""The dialog of the desk's key: make one, or show its fingerprint and write its public part."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.common.errors import BriefingError
from briefing.settings import get_signing_key_path
from briefing.ui.controls.announcement import announce
from briefing.ui.controls.labels import translate_error
from briefing.ui.controls.text_size import set_sizes

if TYPE_CHECKING:  # OpenSSL takes a moment to load
    from briefing.signing.key import PublicKey

_WIDTH = 480


class KeyDialog(QDialog):
    """Shows errors itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Signing key"))
        self.setMinimumWidth(_WIDTH)
        self._path = get_signing_key_path()
        self.desk = QLineEdit()
        self.passphrase, self.repeat = _make_secret_field(), _make_secret_field()
        self.make_button = QPushButton(self.tr("&Make the key"))
        self.owner, self.fingerprint, self.place = QLabel(), QLabel(), QLabel(str(self._path))
        self.export_button = QPushButton(self.tr("&Export the public part…"))
        self.sentence = QLabel()
        self._form, self._details = QWidget(), QWidget()
        self._build_layout()
        self.make_button.clicked.connect(self._make)
        self.export_button.clicked.connect(self._choose_file)
        self._show_key()

    def export(self, path: Path) -> None:
        """Write the public part of the key into a new file."""
        from briefing.signing.key import PublicKey

        try:
            PublicKey.load(self._path).export(path)
        except BriefingError as error:
            self._show_fault(translate_error(error))
        else:
            sentence = self.tr("Written: {file}. Give it to those who receive copies.")
            self._say(sentence.format(file=path.name))

    def _show_key(self) -> None:
        """Show the key, or the fields for a new one."""
        key = None
        if self._path.exists():
            try:
                key = self._load_key()
            except BriefingError as error:
                self._show_fault(translate_error(error))
        self._form.setVisible(not self._path.exists())
        self._details.setVisible(key is not None)
        if key is not None:
            self.owner.setText(key.desk)
            self.fingerprint.setText(key.fingerprint)
        (self.desk if key is None else self.export_button).setFocus()
        self.adjustSize()

    def _load_key(self) -> "PublicKey":
        from briefing.signing.key import PublicKey

        return PublicKey.load(self._path)

    def _make(self) -> None:
        from briefing.signing.key import make_key

        if self.passphrase.text() != self.repeat.text():
            self._show_fault(self.tr("The two entries do not match. Nothing was changed."))
            return
        try:
            make_key(self._path, self.desk.text(), self.passphrase.text())
        except BriefingError as error:
            self._show_fault(translate_error(error))
            return
        for field in (self.passphrase, self.repeat):
            field.clear()
        self._say(self.tr("The key was made."))
        self._show_key()

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export the public part"), "signing-key-public.pem", "*.pem"
        )
        if name:
            self.export(Path(name))

    def _show_fault(self, words: str) -> None:
        self._say(words, role="warning")

    def _say(self, words: str, role: str = "quiet") -> None:
        self.sentence.setProperty("role", role)
        self.sentence.style().polish(self.sentence)
        self.sentence.setText(words)
        self.sentence.show()
        announce(self.sentence, words, urgent=role == "warning")

    def _build_layout(self) -> None:
        words = QLabel(
            self.tr(
                "With this key the desk signs the list of a book's copies. Whoever has the public "
                "part of the key can check a copy without the workspace. Compare the fingerprint "
                "by telephone."
            )
        )
        for label in (words, self.sentence, self.place):
            label.setWordWrap(True)
            set_sizes(label, maximum_width=_WIDTH)
        self.place.setProperty("role", "quiet")
        self.fingerprint.setProperty("role", "heading")
        self.fingerprint.setWordWrap(True)
        for label in (self.fingerprint, self.place):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sentence.hide()
        self._fill_form()
        self._fill_details()
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(14)
        for widget in (words, self._form, self._details, self.sentence):
            layout.addWidget(widget)
        layout.addLayout(buttons)

    def _fill_form(self) -> None:
        note = QLabel(self.tr("Nobody can recover a forgotten passphrase."))
        note.setProperty("role", "quiet")
        self.make_button.setProperty("role", "primary")
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("Name of the &desk"), self.desk)
        form.addRow(self.tr("&Passphrase"), self.passphrase)
        form.addRow(self.tr("&Repeat"), self.repeat)
        form.addRow(note)
        form.addRow(self.make_button)

    def _fill_details(self) -> None:
        column = QVBoxLayout(self._details)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.owner, self.fingerprint, self.place):
            column.addWidget(widget)
        column.addWidget(self.export_button, 0, Qt.AlignmentFlag.AlignLeft)


def _make_secret_field() -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field
