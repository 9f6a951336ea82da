"""Choosing a marking of the workspace's scale."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from briefing.domain.marking import UNMARKED, Markings
from briefing.ui.controls.labels import translate_marking
from briefing.ui.controls.stored_fields import StoredLine


class MarkingBox(QComboBox):
    """The markings of a scale, and before them that there is none.

    `picked` tells the one that the person chose. One that is not on the scale is shown as well,
    while something bears it.
    """

    picked = Signal(str)

    def __init__(self, name: str, none: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._none = none
        self._choices: tuple[str, ...] = ()
        self._shown = UNMARKED
        self.setAccessibleName(name)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(lambda at: self._pick(self.itemData(at)))

    def show_marking(self, marking: str, markings: Markings) -> None:
        """Show what is stored."""
        self._shown = marking
        choices = tuple(dict.fromkeys((UNMARKED, *markings.names, marking)))
        if choices != self._choices:
            self._choices = choices
            self.clear()
            for each in choices:
                self.addItem(translate_marking(each) or self._none, each)
        self.setCurrentIndex(self.findData(marking))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, do not change the marking in passing."""
        event.ignore()

    def _pick(self, marking: str) -> None:
        if marking != self._shown:
            self._shown = marking
            self.picked.emit(marking)


class MarkingField(MarkingBox):
    """The same where one that is on no scale may be typed as well.

    It is taken with Enter, or when one leaves the field.
    """

    def __init__(self, name: str, none: str, parent: QWidget | None = None) -> None:
        super().__init__(name, none, parent)
        self.line = StoredLine()
        self.setLineEdit(self.line)
        self.setInsertPolicy(self.InsertPolicy.NoInsert)
        self.line.setAccessibleName(name)
        self.line.editingFinished.connect(self._take)

    def show_marking(self, marking: str, markings: Markings) -> None:
        """Show what is stored, unless something else is being typed."""
        if not self.line.isModified():
            super().show_marking(marking, markings)

    def _take(self) -> None:
        typed = self.line.text().strip()
        at = self.findText(typed, Qt.MatchFlag.MatchFixedString) if typed else -1
        self.line.setModified(False)
        self._pick(self.itemData(at) if at >= 0 else typed)
