"""The remarks on a document that was read. Each leads to its line."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from briefing.domain.reading import Remark
from briefing.ui.controls.labels import WINDOW

_LINE = Qt.ItemDataRole.UserRole
_HIGHEST = 104


class ProofRemarks(QListWidget):
    """A list as high as its remarks, up to a few lines. `line_requested` carries a line number."""

    line_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("proofRemarks")
        self.setAccessibleName(self.tr("Remarks"))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(self._go_to_line)
        self.itemClicked.connect(self._go_to_line)
        self.currentItemChanged.connect(lambda now, _: self._go_to_line(now))

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show these remarks. The list stays where it is, and on its remark if that still holds."""
        place, row = self.verticalScrollBar().value(), self.currentRow()
        chosen = "" if row < 0 else self.item(row).text()
        was_blocked = self.blockSignals(True)  # nobody goes to another line
        self.clear()
        for remark in remarks:
            words = remark.to_text(WINDOW)
            words = f"{remark.line} · {words}" if remark.line else words
            item = QListWidgetItem(words, self)
            item.setData(_LINE, remark.line)
            if words == chosen:
                self.setCurrentItem(item)
        self.blockSignals(was_blocked)
        self._fit()
        self.verticalScrollBar().setValue(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        self.doItemsLayout()
        last = self.visualItemRect(self.item(self.count() - 1)) if self.count() else QRect()
        height = last.bottom() + self.verticalOffset() + 2 * self.frameWidth() + 4
        more = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        none = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(more if height > _HIGHEST else none)
        self.setFixedHeight(min(height, _HIGHEST))

    def _go_to_line(self, item: QListWidgetItem | None) -> None:
        if item is not None and (line := item.data(_LINE)) is not None:
            self.line_requested.emit(int(line))
