"""The one question of the proof sheet, if the text does not tell where its clauses begin."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget


class ProofQuestion(QWidget):
    """A strip above the document. A click on a line of the document is the answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_dismissed = False
        self.setObjectName("proofQuestion")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = QLabel(
            self.tr("Where does the operative part begin? Click its first line below.")
        )
        self.words.setWordWrap(True)
        self.skip = QPushButton(self.tr("Skip"))
        self.skip.setToolTip(self.tr("Keep all paragraphs as they are"))
        self.skip.clicked.connect(self._dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 12, 8)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.skip)

    def _dismiss(self) -> None:
        self.is_dismissed = True
        self.hide()
