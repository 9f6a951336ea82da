"""The status bar: what is saved, what undo would take back, which workspace this is."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from briefing.domain.step import StepName
from briefing.ui.controls.labels import translate_step
from briefing.ui.controls.text_size import set_sizes
from briefing.ui.controls.widgets import ElidedLabel, set_property


class StatusBar(QFrame):
    def __init__(self, workspace: str, *, read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        set_sizes(self, fixed_height=24)
        self._workspace = workspace
        self._read_only = read_only
        self._saved_label = ElidedLabel()
        self._workspace_label = QLabel()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 0, 14, 0)
        layout.addWidget(self._saved_label, 1)
        layout.addWidget(self._workspace_label)
        self._is_unsaved = False
        self._undo_name: StepName | None = None
        self._is_stored = True
        self._encrypted = self._backup = self._marking = ""
        self.set_undo(None)
        self.set_marking("")

    @property
    def saved_text(self) -> str:
        return self._saved_label.text()

    @property
    def workspace_text(self) -> str:
        return self._workspace_label.text()

    def set_undo(self, name: StepName | None, *, stored: bool = True) -> None:
        """Name what undo takes back; what is under review is not `stored` yet."""
        self._undo_name, self._is_stored = name, stored
        self._show_saved()

    def set_unsaved(self, unsaved: bool) -> None:
        """Say that edits are not saved, for as long as they are not."""
        self._is_unsaved = unsaved
        set_property(self._saved_label, "role", "alarm" if unsaved else None)
        self._show_saved()

    def _show_saved(self) -> None:
        if self._is_unsaved:
            saved = self.tr("Not saved; it will be tried again")
        elif not self._is_stored:
            saved = self.tr("Under review, not stored yet")
        else:
            saved = self.tr("Read only") if self._read_only else self.tr("All changes saved")
        if self._undo_name is not None:
            key = QKeySequence(QKeySequence.StandardKey.Undo)
            undo = self.tr("Undo: {step} {key}").format(
                step=translate_step(self._undo_name),
                key=key.toString(QKeySequence.SequenceFormat.NativeText),
            )
            saved = f"{saved} · {undo}"
        self._saved_label.setText(saved)

    def set_marking(self, marking: str) -> None:
        self._marking = marking
        self._show_workspace()

    def set_backup(self, words: str) -> None:
        """Show when the last backup was made."""
        self._backup = words
        self._show_workspace()

    def set_encrypted(self, encrypted: bool) -> None:
        self._encrypted = self.tr("encrypted") if encrypted else ""
        self._show_workspace()

    def _show_workspace(self) -> None:
        workspace = self.tr("workspace {name}").format(name=self._workspace)
        parts = (workspace, self._encrypted, self._backup, self._marking)
        self._workspace_label.setText(" · ".join(filter(None, parts)))
