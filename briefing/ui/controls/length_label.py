"""How long it takes to say what is being written, and how long its item has."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel

from briefing.domain.preflight import estimate_seconds, format_clock
from briefing.ui.controls.pane_widgets import TEMPORARY_REASONS
from briefing.ui.controls.widgets import GrowingTextEdit


class LengthLabel(QLabel):
    """Says under a text that will be spoken how long it is, while one writes it."""

    def __init__(self, editor: GrowingTextEdit, *, is_spoken: bool = True) -> None:
        super().__init__()
        self.setProperty("role", "quiet")
        self.setContentsMargins(3, 0, 0, 0)
        self._editor = editor
        self._is_spoken = is_spoken
        self._is_writing = False
        self._minutes, self._is_interpreted = 0, False
        editor.textChanged.connect(self.refresh)
        editor.installEventFilter(self)
        self.hide()

    def set_spoken(self, is_spoken: bool) -> None:
        """Set whether the text is one that will be spoken."""
        self._is_spoken = is_spoken
        self.refresh()

    def set_slot(self, minutes: int, is_interpreted: bool = False) -> None:
        """Set the minutes of the item for which one writes; 0: there is none."""
        self._minutes, self._is_interpreted = minutes, is_interpreted
        self.refresh()

    def refresh(self) -> None:
        words = len(self._editor.text().split())
        self.setVisible(self._is_spoken and bool(words) and self._is_writing)
        spoken = format_clock(estimate_seconds(words, interpreted=self._is_interpreted))
        pattern = self.tr("Words: {words} · about {spoken} min")
        if self._minutes:
            pattern = self.tr("Words: {words} · about {spoken} of {minutes} min")
        self.setText(pattern.format(words=words, spoken=spoken, minutes=self._minutes))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.reason() not in TEMPORARY_REASONS:
            self._is_writing = event.gotFocus()
            self.refresh()
        return super().eventFilter(watched, event)
