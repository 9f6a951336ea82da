"""The list of search results under the search box."""

from collections.abc import Iterator

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QStandardItem,
    QStandardItemModel,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from briefing.domain.annotation import Annotation
from briefing.domain.brief import Brief
from briefing.domain.commitment import Commitment
from briefing.domain.findings import Hit
from briefing.domain.meeting import AgendaItem, Meeting
from briefing.domain.name import Name
from briefing.domain.person import Person
from briefing.domain.statement import Clause, Statement
from briefing.language.word_search import find_ranges
from briefing.ui.controls.labels import format_capitals, format_date
from briefing.ui.controls.search_highlight import make_excerpt
from briefing.ui.controls.text_layout import to_qt
from briefing.ui.controls.text_size import scale
from briefing.ui.controls.theme import get_theme, make_sans_font
from briefing.ui.statement.clause_names import get_part_name

_RESULT = Qt.ItemDataRole.UserRole
_WORDS = Qt.ItemDataRole.UserRole + 1
_KIND = Qt.ItemDataRole.UserRole + 2  # of a line that leads to the rest of that kind
_FIRST_OF_KIND = 6
_MAX_LISTED = 100  # of a kind, after one asked for the rest
REQUEST_LIMIT = _MAX_LISTED + 1  # of a kind, to know whether there are more
_LABEL_WIDTH = 40
_STATEMENT_WIDTH = 210
_GAP = 10

Index = QModelIndex | QPersistentModelIndex


class ResultList(QFrame):
    """Search results by kind, with the search words marked."""

    chosen = Signal(Hit)
    unfolded = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("searchHits")
        self._results: list[Hit] = []
        self._words = ""
        self._model = QStandardItemModel(self)
        self.view = QListView()
        self.view.setModel(self._model)
        self.view.setItemDelegate(_ResultDelegate(self.view))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Search results"))
        self.view.clicked.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 5, 1, 5)
        layout.addWidget(self.view)
        self.hide()

    def list_results(self) -> list[Hit]:
        rows = (self._model.item(row).data(_RESULT) for row in range(self._model.rowCount()))
        return [hit for hit in rows if hit is not None]

    def show_results(self, results: list[Hit], words: str, whole: type | None = None) -> None:
        """List the first results of each kind, of one kind all, and say how many more there are."""
        self._results, self._words = results, words
        self._fill(whole)
        self._select(next(self.list_choosable(1), None))

    def _fill(self, whole: type | None) -> None:
        """List the results; of one kind all of them."""
        self._model.clear()
        for kind, title in self._get_titles().items():
            of_kind = [result for result in self._results if result.kind is kind]
            if of_kind:
                self._add_heading(title)
            listed = of_kind[: _MAX_LISTED if kind is whole else _FIRST_OF_KIND]
            for hit in listed:
                self._add(hit, self._words)
            if len(of_kind) > len(listed):
                self._add_more(kind, len(listed), len(of_kind))
        if not self._results:
            self._add_heading(self.tr("Nothing found"))

    def _add_more(self, kind: type, listed_count: int, total: int) -> None:
        """Add the line that leads to the rest. At the limit it only says there are more."""
        if listed_count == _MAX_LISTED:
            self._add_heading(self.tr("There are more results. Type another word."))
            return
        count = min(total, _MAX_LISTED) - listed_count
        words = (
            self.tr("and more than {count} more", "", count)
            if total > _MAX_LISTED
            else self.tr("and {count} more", "", count)
        )
        item = QStandardItem(words.format(count=count))
        item.setData(kind, _KIND)
        item.setEditable(False)
        self._model.appendRow(item)

    def _unfold(self, kind: type) -> None:
        """List all results of a kind, and select the first new one."""
        self._fill(kind)
        rows = range(self._model.rowCount())
        hits = ((row, self._model.item(row).data(_RESULT)) for row in rows)
        of_kind = [row for row, hit in hits if hit is not None and hit.kind is kind]
        self._select(of_kind[_FIRST_OF_KIND])
        self.unfolded.emit()

    def move_current(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) result."""
        self._select(next(self.list_choosable(by), None))

    def choose_current(self) -> None:
        self._choose(self.view.currentIndex())

    def measure_height(self) -> int:
        rows = (self.view.sizeHintForRow(row) for row in range(self._model.rowCount()))
        return sum(rows) + 14

    def list_choosable(self, by: int) -> Iterator[int]:
        """List the rows from the current one on that can be chosen."""
        current = self.view.currentIndex()
        first = current.row() + by if current.isValid() else 0
        rows = range(first, self._model.rowCount() if by > 0 else -1, by)
        items = ((row, self._model.item(row)) for row in rows)
        return (row for row, item in items if item.data(_RESULT) or item.data(_KIND))

    def _select(self, row: int | None) -> None:
        if row is not None:
            self.view.setCurrentIndex(self._model.index(row, 0))

    def _choose(self, index: Index) -> None:
        if (result := index.data(_RESULT)) is not None:
            self.chosen.emit(result)
        elif (kind := index.data(_KIND)) is not None:
            self._unfold(kind)

    def _add_heading(self, title: str) -> None:
        item = QStandardItem(title)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self._model.appendRow(item)

    def _add(self, result: Hit, words: str) -> None:
        item = QStandardItem(result.text)
        item.setData(result, _RESULT)
        item.setData(words, _WORDS)
        spoken_text = ", ".join(
            filter(None, (" · ".join(filter(None, _describe_place(result))), result.text))
        )
        item.setData(spoken_text, Qt.ItemDataRole.AccessibleTextRole)
        item.setEditable(False)
        self._model.appendRow(item)

    def _get_titles(self) -> dict[type, str]:
        return {
            Statement: self.tr("Statements"),
            Clause: self.tr("Clauses"),
            Annotation: self.tr("Notes"),
            Commitment: self.tr("Commitments"),
            AgendaItem: self.tr("Agenda items"),
            Meeting: self.tr("Meetings"),
            Brief: self.tr("Briefs"),
            Person: self.tr("Persons"),
            Name: self.tr("People and bodies"),
            QAction: self.tr("Commands"),
        }


class _ResultDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.rect.width(), scale(26 if index.data(_RESULT) is None else 28))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        result, rect = index.data(_RESULT), option.rect.adjusted(12, 0, -12, 0)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected and (result or index.data(_KIND)):
            painter.fillRect(option.rect, QColor(get_theme().teal_tint))
        if result is not None:
            self._paint_result(painter, rect, result, index.data(_WORDS))
        elif index.data(_KIND) is not None:
            self._paint_words(painter, rect, index.data(), get_theme().teal)
        else:
            self._paint_heading(painter, rect, index.data())
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, title: str) -> None:
        font = make_sans_font(11, QFont.Weight.Bold)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 108)
        painter.setFont(font)
        painter.setPen(QColor(get_theme().slate))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, format_capitals(title))

    def _paint_words(
        self, painter: QPainter, rect: QRect, words: str, colour: str, font: QFont | None = None
    ) -> None:
        painter.setFont(font or make_sans_font(12))
        painter.setPen(QColor(colour))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_statement(self, painter: QPainter, rect: QRect, statement: str) -> None:
        """Paint the statement at the right end, and shorten the rest of the line."""
        wide = min(
            scale(_STATEMENT_WIDTH),
            QFontMetrics(make_sans_font(12)).horizontalAdvance(statement) + 1,
        )
        elided = QFontMetrics(make_sans_font(12)).elidedText(
            statement, Qt.TextElideMode.ElideMiddle, wide
        )
        right = rect.adjusted(rect.width() - wide, 0, 0, 0)
        self._paint_words(painter, right, elided, get_theme().slate)
        rect.setRight(right.left() - _GAP)

    def _paint_result(self, painter: QPainter, rect: QRect, result: Hit, words: str) -> None:
        colours = get_theme()
        place, statement = _describe_place(result)
        if place:
            font = make_sans_font(12, QFont.Weight.Bold)
            self._paint_words(painter, rect, place, colours.teal, font)
            wide = QFontMetrics(font).horizontalAdvance(place) + _GAP
            rect.setLeft(rect.left() + max(scale(_LABEL_WIDTH), wide))
        if statement:
            self._paint_statement(painter, rect, statement)
        elide, room = QFontMetrics(make_sans_font(13)).elidedText, rect.width() - 16
        elided = elide(make_excerpt(result.text, words), Qt.TextElideMode.ElideRight, room)
        layout = _lay_out_marked(elided, words, colours.teal)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(10_000)
        layout.endLayout()
        painter.setPen(QColor(colours.text))
        painter.setClipRect(rect)
        layout.draw(
            painter, QPoint(rect.left(), rect.center().y() - int(line.height() / 2)).toPointF()
        )


def _describe_place(result: Hit) -> tuple[str, str]:
    """Describe the clause of a result, and its statement if there are several."""
    part = get_part_name(result.part) if result.part and not result.label else ""
    return result.label or part, ", ".join(
        filter(None, (result.statement, format_date(result.made)))
    )


def _lay_out_marked(text: str, words: str, colour: str) -> QTextLayout:
    marks = []
    for start, end in find_ranges(text, words):
        mark = QTextLayout.FormatRange()
        mark.start = to_qt(text, start)
        mark.length = to_qt(text, end) - mark.start
        form = QTextCharFormat()
        form.setFontWeight(QFont.Weight.Bold)
        form.setForeground(QColor(colour))
        mark.format = form
        marks.append(mark)
    layout = QTextLayout(text, make_sans_font(13))
    layout.setFormats(marks)
    return layout
