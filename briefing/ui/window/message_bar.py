"""The bar above the page that shows one sentence, and what one can do about it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from briefing.common.errors import BriefingError
from briefing.ui.controls.announcement import announce
from briefing.ui.controls.labels import translate_error
from briefing.ui.controls.widgets import set_property

Remedy = tuple[str, Callable[[], None]]
"""The words on a button, and what it does."""


class MessageBar(QFrame):
    """Hidden until there is a message. A new message replaces the last one."""

    accessible_role = QAccessible.Role.AlertMessage

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setFixedWidth(140)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Under way"))
        self._remedies: list[QPushButton] = []
        self._close = QPushButton(self.tr("Dismiss"))
        self._close.setProperty("role", "link")
        self._close.clicked.connect(self.hide)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(22, 6, 18, 6)
        self._layout.addWidget(self._sentence, 1)
        self._layout.addWidget(self._progress)
        self._layout.addWidget(self._close)
        self.hide()

    @property
    def sentence(self) -> str:
        """The message; empty while the bar is hidden."""
        return self._sentence.text() if not self.isHidden() else ""

    def show_error(self, error: BriefingError) -> None:
        self.show_message(translate_error(error))

    def show_message(
        self, sentence: str, *remedies: Remedy, good: bool = False, busy: bool = False
    ) -> None:
        for old in self._remedies:
            old.hide()
            old.deleteLater()
        self._remedies = [self._make_button(*remedy) for remedy in remedies]
        for place, button in enumerate(self._remedies, start=2):
            self._layout.insertWidget(place, button)
        self._progress.setVisible(busy)
        self._close.setHidden(busy)
        self._sentence.setText(sentence)
        self._sentence.setAccessibleName(sentence)
        set_property(self, "tone", "good" if good or busy else "bad")
        self.show()
        announce(self, sentence, urgent=not (good or busy))

    def update_progress(self, sentence: str) -> None:
        """Replace the message of a running task by a newer one."""
        if not self.isHidden() and not self._progress.isHidden():
            self._sentence.setText(sentence)
            self._sentence.setAccessibleName(sentence)

    def hide_notice(self) -> None:
        """Hide a message that offers nothing to do, because something else was done."""
        if not self._remedies:
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _make_button(self, words: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("role", "link")
        button.clicked.connect(lambda _=False: act())
        return button
