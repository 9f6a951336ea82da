"""Searching as one types: the box, and the list of what was found under it."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from briefing.domain.annotation import Annotation
from briefing.domain.commitment import Commitment
from briefing.domain.finding import Hit
from briefing.domain.meeting import AgendaItem, Meeting
from briefing.domain.statement import Clause
from briefing.ui.desk import Desk
from briefing.ui.marking import excerpt, found_ranges
from briefing.ui.theme import sans, theme

_HIT = Qt.ItemDataRole.UserRole
_WORDS = Qt.ItemDataRole.UserRole + 1
_OF_A_KIND = 6
_LABEL_WIDTH = 40

Index = QModelIndex | QPersistentModelIndex


class HitList(QFrame):
    """What was found, by kind, with the words searched for marked."""

    chosen = Signal(Hit)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("searchHits")
        self._model = QStandardItemModel(self)
        self.view = QListView()
        self.view.setModel(self._model)
        self.view.setItemDelegate(_HitDelegate(self.view))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("What was found"))
        self.view.clicked.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 5, 1, 5)
        layout.addWidget(self.view)
        self.hide()

    def hits(self) -> list[Hit]:
        rows = (self._model.item(row).data(_HIT) for row in range(self._model.rowCount()))
        return [hit for hit in rows if hit is not None]

    def show_hits(self, hits: list[Hit], words: str) -> None:
        self._model.clear()
        for kind, title in self._titles().items():
            of_kind = [hit for hit in hits if hit.kind is kind]
            if of_kind:
                self._add_heading(title)
            for hit in of_kind[:_OF_A_KIND]:
                self._add(hit, words)
        if not hits:
            self._add_heading(self.tr("Nothing found"))
        self._select(next(self._choosable(1), None))

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) hit."""
        self._select(next(self._choosable(by), None))

    def choose_current(self) -> None:
        self._choose(self.view.currentIndex())

    def height_wanted(self) -> int:
        rows = (self.view.sizeHintForRow(row) for row in range(self._model.rowCount()))
        return sum(rows) + 14

    def _choosable(self, by: int) -> Iterator[int]:
        """The rows from the current one on that are hits."""
        current = self.view.currentIndex()
        first = current.row() + by if current.isValid() else 0
        rows = range(first, self._model.rowCount() if by > 0 else -1, by)
        return (row for row in rows if self._model.item(row).data(_HIT) is not None)

    def _select(self, row: int | None) -> None:
        if row is not None:
            self.view.setCurrentIndex(self._model.index(row, 0))

    def _choose(self, index: Index) -> None:
        if (hit := index.data(_HIT)) is not None:
            self.chosen.emit(hit)

    def _add_heading(self, title: str) -> None:
        item = QStandardItem(title)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self._model.appendRow(item)

    def _add(self, hit: Hit, words: str) -> None:
        item = QStandardItem(hit.text)
        item.setData(hit, _HIT)
        item.setData(words, _WORDS)
        item.setData(f"{hit.label} {hit.text}", Qt.ItemDataRole.AccessibleTextRole)
        item.setEditable(False)
        self._model.appendRow(item)

    def _titles(self) -> dict[type, str]:
        return {
            Clause: self.tr("Clauses"),
            Annotation: self.tr("Notes"),
            Commitment: self.tr("Commitments"),
            AgendaItem: self.tr("Agenda items"),
            Meeting: self.tr("Meetings"),
        }


class _HitDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.rect.width(), 26 if index.data(_HIT) is None else 28)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit, rect = index.data(_HIT), option.rect.adjusted(12, 0, -12, 0)
        painter.save()
        if hit is None:
            self._paint_heading(painter, rect, index.data())
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(option.rect, QColor(theme().teal_tint))
            self._paint_hit(painter, rect, hit, index.data(_WORDS))
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, title: str) -> None:
        font = sans(11, QFont.Weight.Bold)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 108)
        painter.setFont(font)
        painter.setPen(QColor(theme().slate))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, QLocale().toUpper(title))

    def _paint_hit(self, painter: QPainter, rect: QRect, hit: Hit, words: str) -> None:
        colours = theme()
        if hit.label:
            painter.setFont(sans(12, QFont.Weight.Bold))
            painter.setPen(QColor(colours.teal))
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, hit.label)
            rect.setLeft(rect.left() + _LABEL_WIDTH)
        elide, room = QFontMetrics(sans(13)).elidedText, rect.width() - 16
        shown = elide(excerpt(hit.text, words), Qt.TextElideMode.ElideRight, room)
        layout = _marked(shown, words, colours.teal)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(10_000)
        layout.endLayout()
        painter.setPen(QColor(colours.text))
        painter.setClipRect(rect)
        layout.draw(
            painter, QPoint(rect.left(), rect.center().y() - int(line.height() / 2)).toPointF()
        )


def _marked(text: str, words: str, colour: str) -> QTextLayout:
    marks = []
    for start, end in found_ranges(text, words):
        mark = QTextLayout.FormatRange()
        mark.start, mark.length = _units(text[:start]), _units(text[start:end])
        form = QTextCharFormat()
        form.setFontWeight(QFont.Weight.Bold)
        form.setForeground(QColor(colour))
        mark.format = form
        marks.append(mark)
    layout = QTextLayout(text, sans(13))
    layout.setFormats(marks)
    return layout


def _units(text: str) -> int:
    """How long Qt takes the text to be: it counts in UTF-16."""
    return len(text.encode("utf-16-le")) // 2


class SearchBox(QLineEdit):
    """Asks as one types. The arrow keys and Enter choose from the list, Esc closes it."""

    chosen = Signal(Hit)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._asking = False
        self.list = HitList(window)
        self.setObjectName("searchBox")
        self.setPlaceholderText(self.tr("Search clauses, notes, commitments…"))
        self.setAccessibleName(self.tr("Search"))
        self.setFixedHeight(30)
        self._hint = self._make_hint()
        self._show_hint()
        self.textChanged.connect(self._typed)
        self.list.chosen.connect(self._choose)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, listed = event.key(), not self.list.isHidden()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and listed:
            self.list.step(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Down and self.text():
            self._typed()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and listed:
            self.list.choose_current()
        elif key == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.list.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hint.move(
            self.width() - self._hint.width() - 8, (self.height() - self._hint.height()) // 2
        )

    def _typed(self) -> None:
        """Ask; while an answer is under way only the newest words wait."""
        self._show_hint()
        if not self.text().strip():
            self.list.hide()
        elif not self._asking:
            words = self.text()
            self._asking = True
            self._desk.ask(
                lambda session: session.search(words, _OF_A_KIND), partial(self._show, words)
            )

    def _show(self, words: str, hits: list[Hit]) -> None:
        self._asking = False
        if words != self.text():
            self._typed()
            return
        self.list.show_hits(hits, words)
        if self.hasFocus():
            self._place_list()

    def _place_list(self) -> None:
        width = min(max(self.width(), 560), self._window.width() - 40)
        corner = self.mapTo(self._window, QPoint(self.width() // 2 - width // 2, self.height() + 4))
        room = self._window.height() - corner.y() - 40
        self.list.resize(width, min(self.list.height_wanted(), room))
        self.list.setGeometry(QRect(corner, self.list.size()))
        self.list.show()
        self.list.raise_()

    def _choose(self, hit: Hit) -> None:
        self.clear()
        self.list.hide()
        self.chosen.emit(hit)

    def _leave(self) -> None:
        """First the list closes, then the box is emptied, then the page has the keys again."""
        if not self.list.isHidden():
            self.list.hide()
        elif self.text():
            self.clear()
        else:
            self.clearFocus()

    def _show_hint(self) -> None:
        """The key stands at the right end until something is typed."""
        empty = not self.text()
        self._hint.setVisible(empty)
        self.setTextMargins(0, 0, self._hint.width() + 4 if empty else 0, 0)

    def _make_hint(self) -> QLabel:
        hint = QLabel(QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText), self)
        hint.setProperty("role", "quiet")
        hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        hint.adjustSize()
        return hint
