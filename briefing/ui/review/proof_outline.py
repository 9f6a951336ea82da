"""The outline of a document: its sections, annexes and further documents, each at its line."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from briefing.domain.reading import Reading
from briefing.reading.pieces import list_all_lines

_LINE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class OutlineEntry:
    """An entry of the outline; `level` is 0 for the outermost, `line` where it begins."""

    words: str
    level: int
    line: int


class ProofOutline(QTreeWidget):
    """A tree beside the document. `line_requested` carries a line number."""

    line_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("proofOutline")
        self.setAccessibleName(self.tr("Outline"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(self._request_line)
        self.itemClicked.connect(self._request_line)
        self.currentItemChanged.connect(lambda now, _: self._request_line(now))
        self._entries: tuple[OutlineEntry, ...] = ()

    def show_outline(self, reading: Reading) -> None:
        """Show the outline of a reading, all of it unfolded."""
        entries = tuple(build_outline(reading))
        if entries == self._entries:
            return
        self._entries = entries
        blocker = QSignalBlocker(self)
        self.clear()
        parents: list[QTreeWidget | QTreeWidgetItem] = [self]
        for entry in entries:
            del parents[entry.level + 1 :]
            item = QTreeWidgetItem(parents[-1], [entry.words])
            item.setData(0, _LINE, entry.line)
            item.setToolTip(0, entry.words)
            parents.append(item)
        self.expandAll()
        blocker.unblock()

    @property
    def has_entries(self) -> bool:
        return bool(self._entries)

    def follow_line(self, line: int) -> None:
        """Mark the entry to which a line belongs: the last that begins at it or above it."""
        above = [each for each in self._list_items() if each.data(0, _LINE) <= line]
        now, last = self.currentItem(), above[-1] if above else None
        if now and last and now.data(0, _LINE) == last.data(0, _LINE):
            return  # two entries in one line: the one that was chosen stays
        blocker = QSignalBlocker(self)
        self.setCurrentItem(last)  # type: ignore[arg-type]
        blocker.unblock()

    def _list_items(self) -> list[QTreeWidgetItem]:
        flags = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
        return self.findItems("", flags)

    def _request_line(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.line_requested.emit(int(item.data(0, _LINE)))


def build_outline(reading: Reading) -> Iterator[OutlineEntry]:
    """Build the outline of a reading; of several documents, the first has what was read."""
    if not reading.documents:
        yield from _list_parts(reading, 0)
    for number, document in enumerate(reading.documents, start=1):
        unnamed = QCoreApplication.translate("proof", "Document {number}").format(number=number)
        yield OutlineEntry(document.title or unnamed, 0, document.first_line)
        if number == 1:
            yield from _list_parts(reading, 1)


def _list_parts(reading: Reading, level: int) -> Iterator[OutlineEntry]:
    """List the sections and annexes in the order of their lines."""
    parts = [
        [OutlineEntry(each.heading, level + each.level - 1, each.lines[0])]
        for each in reading.sections
    ]
    parts += [list(_list_annex(annex, level)) for annex in reading.annexes]
    for entries in sorted(parts, key=lambda entries: entries[0].line):
        yield from entries


def _list_annex(annex: Reading, level: int) -> Iterator[OutlineEntry]:
    unnamed = QCoreApplication.translate("part", "Annex")
    yield OutlineEntry(annex.title or unnamed, level, min(list_all_lines(annex)))
    yield from _list_parts(annex, level + 1)
