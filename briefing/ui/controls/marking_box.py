"""A box for choosing a marking."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from briefing.domain.marking import UNMARKED, Markings
from briefing.ui.controls.labels import translate_marking
from briefing.ui.controls.stored_fields import StoredLine
from briefing.ui.controls.tab_order import pass_over_after_typing


class MarkingBox(QComboBox):
    """The markings of a scale, and first of all none.

    `picked` has the marking that the user chose. A stored marking that is not on the scale is
    listed too.
    """

    picked = Signal(str)

    def __init__(self, name: str, none: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._none = none
        self._choices: tuple[str, ...] = ()
        self._current = UNMARKED
        self.setAccessibleName(name)
        pass_over_after_typing(self)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(lambda at: self._pick(self.itemData(at)))

    def show_marking(self, marking: str, markings: Markings) -> None:
        """Show what is stored."""
        self._current = marking
        choices = tuple(dict.fromkeys((UNMARKED, *markings.names, marking)))
        if choices != self._choices:
            self._choices = choices
            self.clear()
            for each in choices:
                self.addItem(translate_marking(each) or self._none, each)
        self.setCurrentIndex(self.findData(marking))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page. The marking must not change by chance."""
        event.ignore()

    def _pick(self, marking: str) -> None:
        if marking != self._current:
            self._current = marking
            self.picked.emit(marking)


class MarkingField(MarkingBox):
    """A box where a marking that is on no scale can be typed too.

    Enter stores it, and so does leaving the field.
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
