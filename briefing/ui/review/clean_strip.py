"""The offer of a clean reading, above a document that has marks of its source among the words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from briefing.reading.clean_reading import CleanOffer
from briefing.ui.controls.flow_layout import FlowLayout
from briefing.ui.review.clean_dialog import CleanDialog


class CleanStrip(QWidget):
    """A strip above the document. `chosen` carries the first lines of the paragraphs to clean."""

    chosen = Signal(frozenset)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_dismissed = False
        self._offers: Sequence[CleanOffer] = ()
        self._chosen_lines: frozenset[int] = frozenset()
        self.setObjectName("proofQuestion")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.show_button = QPushButton(self.tr("Compare…"))
        self.show_button.setToolTip(self.tr("Show the words as received beside the clean reading"))
        self.take_button = QPushButton(self.tr("Take all"))
        self.take_button.setToolTip(self.tr("Store the clean reading of all these paragraphs"))
        self.leave_button = QPushButton(self.tr("Leave all"))
        self.leave_button.setToolTip(self.tr("Store all these paragraphs as received"))
        self.show_button.clicked.connect(self._show_dialog)
        self.take_button.clicked.connect(self._take_all)
        self.leave_button.clicked.connect(self._leave_all)
        buttons = FlowLayout()
        for button in (self.show_button, self.take_button, self.leave_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 12, 8)
        layout.addWidget(self.words)
        layout.addLayout(buttons)
        self.hide()

    def show_offers(self, offers: Sequence[CleanOffer], chosen_lines: frozenset[int]) -> None:
        """Show how many paragraphs have a clean reading, and of how many it is taken."""
        self._offers, self._chosen_lines = offers, chosen_lines
        clean_count = sum(offer.line in chosen_lines for offer in offers)
        if clean_count:
            words = self.tr("Paragraphs with the clean reading: {part} of {whole}.")
            self.words.setText(words.format(part=clean_count, whole=len(offers)))
        elif offers:
            words = self.tr(
                "Paragraphs with marks that are no words: {number}, such as “{example}”."
            )
            example = offers[0].excerpts[0]
            self.words.setText(words.format(number=len(offers), example=example))
        self.take_button.setEnabled(clean_count < len(offers))
        self.setVisible(bool(offers) and not self.is_dismissed)

    def _show_dialog(self) -> None:
        dialog = CleanDialog(self._offers, self._chosen_lines, self)
        dialog.chosen.connect(self.chosen)
        dialog.open()

    def _take_all(self) -> None:
        self.chosen.emit(frozenset(offer.line for offer in self._offers))

    def _leave_all(self) -> None:
        self.is_dismissed = True
        self.hide()
        self.chosen.emit(frozenset())
