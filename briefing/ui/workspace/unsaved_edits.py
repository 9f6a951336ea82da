"""Edits that could not be saved: shown as such, tried again, and asked about before closing."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox

from briefing.common.errors import BriefingError
from briefing.ui.controls.labels import translate_error
from briefing.ui.controls.stored_fields import mark_unsaved_fields

if TYPE_CHECKING:
    from briefing.ui.window.main_window import MainWindow


class UnsavedEdits(QObject):
    """Shows in a window what its workspace could not save. `ask_copy` lets a person save a copy."""

    def __init__(self, window: "MainWindow", ask_copy: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._service = window.service
        self._ask_copy = ask_copy
        self._shown_reason = ""
        self._is_loss_accepted = False
        self._service.saving_failed.connect(self._show_failure)
        self._service.changed.connect(self._note_change)
        self._service.all_saved.connect(self._show_saved)

    def is_safe(self) -> bool:
        """Save what can be saved; return whether the window may close without a question."""
        if (focused := self._window.focusWidget()) is not None:
            focused.clearFocus()  # some fields are stored when the focus leaves them
        return (
            self._is_loss_accepted or self._service.save_now() or not self._service.has_losses_now()
        )

    def ask(self, close: Callable[[], object]) -> None:
        """Ask whether to `close` although edits would be lost."""
        reason = self._service.unsaved_reason
        box = QMessageBox(
            QMessageBox.Icon.Warning,
            self.tr("Not everything is saved"),
            self.tr("Your last changes are not saved. If you close now, they are lost."),
            parent=self._window,
        )
        box.setInformativeText("" if reason is None else translate_error(reason))
        role = QMessageBox.ButtonRole
        save = box.addButton(self.tr("Save a copy…"), role.AcceptRole)
        lose = box.addButton(self.tr("Close without saving"), role.DestructiveRole)
        stay = box.addButton(self.tr("Keep open"), role.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)

        def accept_loss() -> None:
            self._is_loss_accepted = True
            close()

        save.clicked.connect(self._ask_copy)
        lose.clicked.connect(accept_loss)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def show_again(self) -> None:
        """Say again why the last edits could not be saved."""
        self._shown_reason = ""
        if (reason := self._service.unsaved_reason) is not None:
            self._show_failure(reason)

    def refuse_lock(self) -> None:
        """Say why the window is not locked now: with it, the edits would go."""
        self._show_message(
            self.tr("Not locked: your last changes are not saved yet and would be lost.")
        )

    def _show_failure(self, reason: BriefingError) -> None:
        self._window.status_bar.set_unsaved(True)
        self._mark_fields()
        if (sentence := translate_error(reason)) != self._shown_reason:
            self._shown_reason = sentence
            promise = self.tr("What you type stays here and is saved as soon as possible.")
            self._show_message(f"{sentence} {promise}")

    def _show_message(self, sentence: str) -> None:
        self._window.messages.show_message(
            sentence,
            (self.tr("Try again"), self._try_again),
            (self.tr("Save a copy…"), self._ask_copy),
        )

    def _try_again(self) -> None:
        """Try to save; say why it fails, even if it is for the same reason."""
        self._shown_reason = ""
        self._service.save_unsaved()

    def _show_saved(self) -> None:
        self._shown_reason = ""
        self._window.status_bar.set_unsaved(False)
        self._mark_fields()
        self._window.messages.show_message(self.tr("Everything is saved again."), good=True)

    def _note_change(self) -> None:
        self._is_loss_accepted = False
        if self._service.unsaved_reason is not None:
            self._mark_fields()

    def _mark_fields(self) -> None:
        is_unsaved = self._service.unsaved_reason is not None
        mark_unsaved_fields(self._window, self._service.last_saved if is_unsaved else None)
