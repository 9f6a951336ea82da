"""The page that sets, changes and removes the passphrase of the open workspace."""

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from briefing.common.passwords import WEAK_PASSWORD, is_weak
from briefing.session import Session
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.labels import WINDOW
from briefing.ui.controls.tab_order import FocusLead
from briefing.ui.controls.table_page import TablePage
from briefing.ui.controls.text_size import set_sizes

_WIDTH = 480


class PassphraseView(TablePage):
    """`rekeyed` says what was done, and which backups could not be changed."""

    rekeyed = Signal(str, list)

    def __init__(self, service: WorkspaceService, parent: QWidget | None = None) -> None:
        super().__init__(service, self.tr("Passphrase"), parent)
        self.state = QLabel()
        self.current = _make_secret_field(self.tr("Current passphrase"))
        self.new = _make_secret_field(self.tr("New passphrase"))
        self.repeat = _make_secret_field(self.tr("Repeat the passphrase"))
        self.fault = QLabel()
        self.set_button = QPushButton()
        self.remove_button = QPushButton(self.tr("&Remove the passphrase"))
        self._lay_out()
        self.current.returnPressed.connect(self.new.setFocus)
        self.new.returnPressed.connect(self.repeat.setFocus)
        self.repeat.returnPressed.connect(self.set_button.click)
        for field in (self.current, self.repeat):
            field.textChanged.connect(lambda _: self.fault.clear())
        self.new.textChanged.connect(self._tell_if_weak)
        self.set_button.clicked.connect(self._set)
        self.remove_button.clicked.connect(lambda: self._change_passphrase(None))
        self.refresh()

    def refresh(self) -> None:
        encrypted = self.service.is_encrypted
        self.state.setText(
            self.tr("This workspace and its backups are encrypted.")
            if encrypted
            else self.tr("This workspace has no passphrase. Anyone who has the file can read it.")
        )
        change, set_one = self.tr("&Change the passphrase"), self.tr("&Set the passphrase")
        self.set_button.setText(change if encrypted else set_one)
        self.remove_button.setVisible(encrypted)
        self.form.setRowVisible(self.current, encrypted)
        FocusLead(self, self.current if encrypted else self.new)
        for button in (self.set_button, self.remove_button):
            button.setEnabled(not self.service.is_read_only)

    def _set(self) -> None:
        """Set the passphrase if both fields hold the same."""
        if not self.new.text():
            self._show_fault(self.tr("Enter a passphrase first."), self.new)
        elif self.new.text() != self.repeat.text():
            self._show_fault(
                self.tr("The two entries do not match. Nothing was changed."), self.repeat
            )
        else:
            self._change_passphrase(self.new.text())

    def _tell_if_weak(self, passphrase: str) -> None:
        """Say while one types that a passphrase is weak. It can be set nevertheless."""
        weak = bool(passphrase) and is_weak(passphrase)
        self.fault.setText(WINDOW.translate("password", WEAK_PASSWORD) if weak else "")

    def _show_fault(self, words: str, field: QLineEdit) -> None:
        self.fault.setText(words)
        field.setFocus()
        field.selectAll()

    def _change_passphrase(self, passphrase: str | None) -> None:
        """Change or remove the passphrase. The fields are cleared at once.

        The present passphrase is needed: whoever finds an open window must not set a new one.
        """
        present = self.current.text()
        for field in (self.current, self.new, self.repeat):
            field.clear()
        self.set_button.setEnabled(False)
        self.remove_button.setEnabled(False)
        self.fault.setText(self.tr("Working…"))

        def change(session: Session) -> tuple[bool, list[Path]]:
            session.safety.verify_passphrase(present)
            failed_paths = session.safety.change_passphrase(passphrase)
            return session.safety.is_encrypted, failed_paths

        self.service.ask(change, self._report, self._enable)

    def _report(self, outcome: tuple[bool, list[Path]]) -> None:
        self.service.is_encrypted, failed_paths = outcome
        self._enable()
        sentence = (
            self.tr("The passphrase was set.")
            if self.service.is_encrypted
            else self.tr("The passphrase was removed. The file is no longer encrypted.")
        )
        self.rekeyed.emit(sentence, failed_paths)

    def _enable(self) -> None:
        self.fault.clear()
        self.refresh()

    def _lay_out(self) -> None:
        words = QLabel(
            self.tr(
                "A passphrase encrypts the workspace and all its backups. It cannot be "
                "recovered: if you forget it, the workspace is lost. Several words are better "
                "than one unusual word."
            )
        )
        for label in (words, self.state, self.fault):
            label.setWordWrap(True)
            set_sizes(label, maximum_width=_WIDTH)
        self.state.setProperty("role", "heading")
        self.fault.setProperty("role", "warning")
        self.set_button.setProperty("role", "primary")
        fields = QWidget()
        set_sizes(fields, maximum_width=_WIDTH)
        form = self.form = QFormLayout(fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("&Current passphrase"), self.current)
        form.addRow(self.tr("&New passphrase"), self.new)
        form.addRow(self.tr("Repea&t"), self.repeat)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.set_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch()
        self.page.setContentsMargins(48, 40, 48, 40)
        for widget in (self.state, words, fields, self.fault):
            self.page.addWidget(widget)
        self.page.addLayout(buttons)
        self.page.addStretch()
        order = (self.current, self.new, self.repeat, self.set_button, self.remove_button)
        for before, after in pairwise(order):
            self.setTabOrder(before, after)


def _make_secret_field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setAccessibleName(name)
    return field
