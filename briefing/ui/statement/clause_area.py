"""The clauses of a text, to read and select; their words can be selected too."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from briefing.domain.annotation import AnnotationKind
from briefing.ui.controls.accessible_rows import report_caret, report_row
from briefing.ui.controls.note_kinds import NOTE_KINDS
from briefing.ui.controls.page_keys import COPY_WITH_CITATION, SELECT_WORDS
from briefing.ui.controls.stack_area import StackArea
from briefing.ui.controls.theme import get_theme
from briefing.ui.controls.widget_actions import Key, add_widget_action
from briefing.ui.statement.clause_layout import Columns, Style, list_beside_texts
from briefing.ui.statement.clause_names import describe_notes, get_clause_name
from briefing.ui.statement.clause_painter import ClauseLook, paint_clause
from briefing.ui.statement.clause_selection import Choice, ClauseSelection, get_choice
from briefing.ui.statement.clause_stack import ClauseStack
from briefing.ui.statement.statement_model import Paragraph
from briefing.ui.statement.word_selection import WordSelection

_TOP = 12.0  # above the first clause and below the last
_ABOVE = 40.0  # above a clause that is gone to, so that the end of the one before it shows


class ClauseArea(StackArea):
    """The view of the clauses.

    `chosen` carries the id of the clause selected; `note_requested` the kind of note whose key was
    pressed. `widened`: it may have another `most_width`. `copy_requested`: copy what is selected,
    with its citation or without.
    """

    chosen = Signal(int)
    copy_requested = Signal(bool)
    note_requested = Signal(AnnotationKind)
    widened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        style = Style()
        super().__init__(_TOP, _TOP, style.line * 2, parent)
        self.stack: ClauseStack = ClauseStack(style)
        self._index_of: dict[int, int] = {}
        self._current: int | None = None
        self._selection = ClauseSelection()
        self._words = WordSelection()
        self._side_by_side = False
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._add_actions()
        self._update_accessible_text()

    def _add_actions(self) -> None:
        for kind, style in NOTE_KINDS.items():
            emit = partial(self.note_requested.emit, kind)
            self._add_action(f"{style.title}…", (style.key,), emit)
        copy, cite = (partial(self.copy_requested.emit, cited) for cited in (False, True))
        self._add_action(self.tr("Copy"), (QKeySequence.StandardKey.Copy,), copy)
        self._add_action(COPY_WITH_CITATION.text, COPY_WITH_CITATION.keys, cite)
        self._add_action(SELECT_WORDS.text, SELECT_WORDS.keys, self._toggle_word_cursor)

    def _add_action(self, text: str, keys: tuple[Key, ...], handler: Callable[[], object]) -> None:
        """Add an action that does something only while a clause is selected."""
        add_widget_action(self, text, keys, lambda: self._current is not None and handler())

    # What is shown

    def show_paragraphs(self, paragraphs: Sequence[Paragraph], today: date) -> None:
        """Show other clauses. If the selected one is among them, it stays in its place."""
        selected_id = self.current_clause_id
        place = None if selected_id is None else self.get_clause_top(selected_id)
        self._index_of = {each.clause.id: index for index, each in enumerate(paragraphs)}
        # All of a text have an other version, or none has.
        self._side_by_side = bool(paragraphs) and paragraphs[0].other_clauses is not None
        self.widened.emit()
        self.stack.fit(self._make_columns())
        self.stack.show_paragraphs(paragraphs, today)
        self._current = None if selected_id is None else self._index_of.get(selected_id)
        if self._current is None or place is None:
            self._words.clear()
            self._scroll_to(0)
        else:
            self._scroll_to(self.stack.get_top(self._current) + _TOP - place)
            self.reveal(self._current)

    def update_paragraph(self, paragraph: Paragraph) -> None:
        """Show a changed clause, if it is in the view."""
        index = self._index_of.get(paragraph.clause.id)
        if index is not None:
            self.stack.replace(index, paragraph)
            self._settle()

    @property
    def current_clause_id(self) -> int | None:
        """The id of the selected clause."""
        current = self.current_paragraph
        return None if current is None else current.clause.id

    @property
    def current_paragraph(self) -> Paragraph | None:
        """The selected clause with what belongs to it."""
        return None if self._current is None else self.stack.get_paragraph(self._current)

    @property
    def selected_paragraphs(self) -> list[Paragraph]:
        """The clauses selected together, in their order; at least the current one."""
        ids = self._selection.ids & self._index_of.keys()
        if not ids:
            return [each for each in (self.current_paragraph,) if each]
        return [self.stack.get_paragraph(at) for at in sorted(map(self._index_of.__getitem__, ids))]

    @property
    def selected_span(self) -> tuple[int, int] | None:
        """Where the selected words begin and end in the selected clause."""
        current = self.current_paragraph
        return self._words.find_span(current.clause.text) if current else None

    def select_clause(self, clause_id: int) -> bool:
        """Select a clause and scroll it near the top of the view; False when it is not shown."""
        index = self._index_of.get(clause_id)
        if index is None:
            return False
        height = self.viewport().height()
        low = height if index == self._current else height / 2  # the selected one does not move
        is_in_view = 0 <= self.get_clause_top(clause_id) < low
        self._select(index)
        if not is_in_view:
            self._scroll_near_top(index)
        return True

    def clear_word_selection(self) -> None:
        self._words.clear()
        self.viewport().update()

    def get_clause_top(self, clause_id: int) -> float:
        """Get the y in the viewport where the box of the clause begins."""
        return self.stack.get_top(self._index_of[clause_id]) - self._get_view_top()

    def get_word_rects(self, clause_id: int, start: int, end: int) -> list[QRectF]:
        """Get the rectangles of some words of a clause in the viewport, one for each line."""
        top = self.get_clause_top(clause_id)
        layout = self.stack.get_layout(self._index_of[clause_id])
        return [rect.translated(0, top) for rect in layout.get_rects(start, end)]

    @property
    def most_width(self) -> int:
        """The width beyond which the lines grow no longer."""
        return Columns.find_most_width(self.stack.style, side_by_side=self._side_by_side)

    def fit_text(self) -> None:
        style = Style()
        top = self.stack.find_index(self._get_view_top()) if len(self.stack) else 0
        self.verticalScrollBar().setSingleStep(int(style.line * 2))
        columns = Columns.from_width(
            self.viewport().width(), style, side_by_side=self._side_by_side
        )
        self.stack.restyle(style, columns)
        self.widened.emit()
        self._scroll_to(self.stack.get_top(top) + _TOP if top else 0)

    def _make_columns(self) -> Columns:
        width, style = self.viewport().width(), self.stack.style
        return Columns.from_width(width, style, side_by_side=self._side_by_side)

    def _scroll_to(self, value: float) -> None:
        """Scroll so that the view begins there, as near as possible."""
        self._settle()
        self.verticalScrollBar().setValue(round(value))
        self._settle()

    def _scroll_near_top(self, index: int) -> None:
        """Scroll so that the clause begins a little below the upper edge of the view."""
        bar = self.verticalScrollBar()
        for _ in range(3):  # clauses that come into view may be higher than estimated
            value = round(self.stack.get_top(index) + _TOP - _ABOVE)
            if value == bar.value():
                break
            bar.setValue(value)
        self.viewport().update()

    def _select(self, index: int, choice: Choice = Choice.ALONE, *, reveal: bool = True) -> None:
        clause_id = self.stack.get_paragraph(index).clause.id
        clause_id = self._selection.choose(clause_id, list(self._index_of), choice)
        index = self._index_of[clause_id]
        self.viewport().update()
        changed = index != self._current
        if changed:
            self._current = index
            self._words.clear()
        if reveal:
            self.reveal(index)
        if changed:
            self._update_accessible_text()
            self.chosen.emit(clause_id)
            report_row(self)

    # What Qt calls

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        top = self.stack.find_index(self._get_view_top()) if len(self.stack) else 0
        columns = self._make_columns()
        if columns != self.stack.columns:
            at_start = self.verticalScrollBar().value() == 0
            self.stack.fit(columns)
            place = 0 if at_start else int(self.stack.get_top(top) + _TOP)
            self.verticalScrollBar().setValue(place)
        self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self.viewport()), get_theme()
        painter.fillRect(event.rect(), colours.paper)
        if not len(self.stack):
            painter.setPen(colours.slate)
            painter.setFont(self.stack.style.edge)
            words = self.tr("No clause matches this filter.")
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, words)
            return
        begin = self._get_view_top()
        for index in self._list_visible(event):
            top = self.stack.get_top(index) - begin
            paint_clause(
                painter, self.stack.get_layout(index), top, self._make_look(index), colours
            )

    def _make_look(self, index: int) -> ClauseLook:
        if index != self._current:
            return ClauseLook(self.stack.get_paragraph(index).clause.id in self._selection.ids)
        cursor = self._words.cursor if self._words.is_active and self.hasFocus() else None
        return ClauseLook(True, self.hasFocus(), self.selected_span, cursor)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._current is None and len(self.stack):
            self._select(self.stack.find_index(self._get_view_top() + _TOP))
        report_row(self)

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or not len(self.stack):
            return
        index, offset = self._locate(event.position())
        choice, same = get_choice(event.modifiers()), index == self._current
        extend = choice is Choice.EXTEND and same  # Shift extends the selected words of a clause
        # It does not scroll yet: what moved below the mouse would mark words.
        self._select(index, Choice.ALONE if extend else choice, reveal=False)
        self._words.begin(offset, extend=extend)
        self._words.is_active = self._words.is_active and same
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self._current is not None:
            place = event.position()
            layout = self.stack.get_layout(self._current)
            top = self.stack.get_top(self._current) - self._get_view_top()
            text = layout.paragraph.clause.text
            self._words.extend_to(text, layout.find_offset_at(place.x(), place.y() - top))
            self._show_words()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Extend the selection to whole words; with Shift it stays as it is."""
        if event.button() is not Qt.MouseButton.LeftButton or self._current is None:
            return
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._words.snap(self.stack.get_paragraph(self._current).clause.text)
        if self.selected_span is None:
            self.reveal(self._current)
        self._show_words()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._current is not None:
            _, offset = self._locate(event.position())
            self._words.begin_word(self.stack.get_paragraph(self._current).clause.text, offset)
            self._show_words()

    def _locate(self, place: QPointF) -> tuple[int, int]:
        """Find the clause at a place of the viewport, and the offset of the character there."""
        index = self.stack.find_index(place.y() + self._get_view_top())
        top = self.stack.get_top(index) - self._get_view_top()
        return index, self.stack.get_layout(index).find_offset_at(place.x(), place.y() - top)

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not len(self.stack) or not (
            self._handle_word_key(event) or self._handle_clause_key(event)
        ):
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show what can be done with the clause or its words, each with its key."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        if len(self.stack) and not by_key:
            index = self._locate(QPointF(event.pos()))[0]
            if self.stack.get_paragraph(index).clause.id not in self._selection.ids:
                self._select(index)
        current = self.current_paragraph
        if current is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions())
        below = QPoint(
            int(self.stack.columns.text_x), int(self.get_clause_top(current.clause.id)) + 30
        )
        menu.popup(self.viewport().mapToGlobal(below) if by_key else event.globalPos())

    def _toggle_word_cursor(self) -> None:
        self._words.is_active = not self._words.is_active
        self.viewport().update()

    def _handle_word_key(self, event: QKeyEvent) -> bool:
        if self._current is None:
            return False
        layout = self.stack.get_layout(self._current)
        is_handled = self._words.handle_key(layout, event)
        if is_handled:
            self._show_words()
        return is_handled

    def _show_words(self) -> None:
        """Paint the selected words, and tell a screen reader of them."""
        self.viewport().update()
        report_caret(self)

    def _handle_clause_key(self, event: QKeyEvent) -> bool:
        """Handle a key that selects another clause; False when it is none."""
        last = len(self.stack) - 1
        current = self._current
        target = {
            Qt.Key.Key_Up: -1 if current is None else current - 1,
            Qt.Key.Key_Down: 0 if current is None else current + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
            Qt.Key.Key_PageUp: self._find_clause_a_page_away(-1),
            Qt.Key.Key_PageDown: self._find_clause_a_page_away(1),
        }.get(Qt.Key(event.key()))
        if target is None:
            return False
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        self._select(max(0, min(target, last)), get_choice(shift))
        return True

    def _find_clause_a_page_away(self, direction: int) -> int:
        """Find the clause a page above or below the selected one; never the selected one."""
        current = self._current or 0
        place = self.stack.get_top(current) + direction * (self.viewport().height() - 2 * _TOP)
        target = self.stack.find_index(place)
        return target if target != current else current + direction

    # What a screen reader reads

    @property
    def current_index(self) -> int | None:
        return self._current

    def name_row(self, index: int) -> str:
        """Say the clause with its text and with where it is used."""
        paragraph = self.stack.get_paragraph(index)
        beside = list_beside_texts(paragraph)
        edge = [line.spoken_text for line in self.stack.list_edge_lines(index)]
        return ". ".join([get_clause_name(paragraph), paragraph.clause.text, *beside, *edge])

    def describe_row(self, index: int) -> str:
        """Say the notes, each with the words that it marks."""
        return describe_notes(self.stack.get_paragraph(index))

    def get_row_text(self, index: int) -> str:
        return self.stack.get_paragraph(index).clause.text

    def get_caret(self, index: int) -> int:
        return self._words.cursor if index == self._current else 0

    def get_row_span(self, index: int) -> tuple[int, int] | None:
        return self.selected_span if index == self._current else None

    def set_row_span(self, index: int, start: int, end: int) -> None:
        self._select(index)
        self._words.is_active = True
        self._words.begin(start)
        self._words.begin(end, extend=True)
        self._show_words()

    def get_character_rect(self, index: int, offset: int) -> QRect:
        layout = self.stack.get_layout(index)
        top = self.stack.get_top(index) - self._get_view_top()
        rects = layout.get_rects(offset, offset + 1)
        return next(rects, layout.get_caret_rect(offset)).translated(0, top).toRect()

    def find_offset_in_row(self, index: int, place: QPoint) -> int:
        top = self.stack.get_top(index) - self._get_view_top()
        return self.stack.get_layout(index).find_offset_at(place.x(), place.y() - top)

    def _update_accessible_text(self) -> None:
        """Tell how to select words, before a clause is selected."""
        self.setAccessibleName(self.tr("Clauses"))
        help_text = self.tr(
            "F2 starts a cursor in the words; Shift with the arrows selects them, with Ctrl word "
            "by word. P adds a point, R an “if raised”, B background, C a caution, Q a question."
        )
        self.setToolTip("" if self.current_paragraph else help_text)
        self.setAccessibleDescription(help_text)
