"""Suggests known names while one types."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter

from briefing.language.folding import fold
from briefing.ui.controls.stored_fields import StoredLine

_FOLDED = Qt.ItemDataRole.UserRole


class KnownNames(QCompleter):
    """Suggests the names that hold what is typed, with any accents."""

    def __init__(self, names: Iterable[str], parent: QObject) -> None:
        super().__init__(parent)
        model = QStandardItemModel(self)
        for name in names:
            item = QStandardItem(name)
            item.setData(fold(name), _FOLDED)
            model.appendRow(item)
        self.setModel(model)
        self.setCompletionRole(_FOLDED)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    def splitPath(self, path: str) -> list[str]:
        """Fold what is looked for."""
        return [fold(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Get the name for the field."""
        return str(index.data())


def offer_names(field: StoredLine, names: Iterable[str]) -> None:
    """Complete the names in a field; the one that is chosen is stored as if it were typed."""
    completer = KnownNames(names, field)
    completer.activated.connect(field.edited)
    field.setCompleter(completer)
