"""The status bar: what is saved, what undo would take back, which workspace this is."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from briefing.domain.step import StepName
from briefing.ui.controls.labels import translate_step


class StatusBar(QFrame):
    def __init__(self, workspace: str, *, read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setFixedHeight(24)
        self._workspace = workspace
        self._read_only = read_only
        self._saved_label = QLabel()
        self._workspace_label = QLabel()
        self._saved_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 0, 14, 0)
        layout.addWidget(self._saved_label, 1)
        layout.addWidget(self._workspace_label)
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
        """Name the step that undo takes back. A review is not `stored` yet."""
        saved = self.tr("Read only") if self._read_only else self.tr("All changes saved")
        saved = saved if stored else self.tr("Under review, not stored yet")
        if name is None:
            self._saved_label.setText(saved)
            return
        key = QKeySequence(QKeySequence.StandardKey.Undo)
        undo = self.tr("Undo “{step}” {key}").format(
            step=translate_step(name), key=key.toString(QKeySequence.SequenceFormat.NativeText)
        )
        self._saved_label.setText(f"{saved} · {undo}")

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
