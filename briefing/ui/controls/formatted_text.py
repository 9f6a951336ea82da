"""The text of a note or brief, in which words are bold or italic, and lines lists or tables."""

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QKeyCombination, QMimeData, QPoint, Qt
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QWidget

from briefing.domain.formatting import SpanKind, Spans, cut_spans, read_spans, write_spans
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.formatted_document import (
    apply_spans,
    get_line_kind,
    make_char_format,
    map_to_units,
    place_tabs,
    read_spans_of,
    set_line_kind,
)
from briefing.ui.controls.labels import translate_span_kind
from briefing.ui.controls.latin_keys import get_key
from briefing.ui.controls.page_keys import FORMAT_KEYS, OPEN_PHRASES, PASTE_PLAIN
from briefing.ui.controls.pane_widgets import StoredText
from briefing.ui.controls.phrase_menu import PhraseMenu

if TYPE_CHECKING:
    from briefing.ui.controls.spelling_marks import SpellingMarks

_OWN_FORMAT = "application/x-briefing-formatted"
_INDENT = 22  # of a list
_CONTROL = Qt.KeyboardModifier.ControlModifier


_BY_KEY = {QKeySequence(key): kind for kind, key in FORMAT_KEYS.items()}


class FormattedText(StoredText):
    """Text that is stored with its formatting while one types."""

    def __init__(self, name: str, service: WorkspaceService | None = None) -> None:
        super().__init__(name)
        self.phrases = None if service is None else PhraseMenu(self, service)
        self.document().setIndentWidth(_INDENT)
        self._spelling: SpellingMarks | None = None
        self.textChanged.connect(self._place_tabs)

    @property
    def formatting(self) -> str:
        """How the words look, as it is stored."""
        return write_spans(read_spans_of(self.document()))

    def show_formatted(self, text: str, formatting: str) -> None:
        """Show what is stored, unless the user has typed since it was asked for."""
        if not self.has_newer_input:
            self.set_formatted(text, formatting)

    def set_formatted(self, text: str, formatting: str) -> None:
        """Show a text and how it looks. The cursor stays."""
        if text == self.text() and formatting == self.formatting:
            return
        at = self.textCursor().position()
        with self.setting():
            self.setCurrentCharFormat(QTextCharFormat())
            self.setPlainText(text)
            set_line_kind(QTextCursor(self.document()), None)
            apply_spans(self.document(), 0, text, read_spans(formatting, text))
        cursor = self.textCursor()
        cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self._place_tabs()

    def insert_formatted(self, text: str, spans: Spans) -> None:
        """Insert words with their look in place of those selected; a list begins a line."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        has_lines = any(span.kind.is_of_lines for span in spans)
        if has_lines and not cursor.atBlockStart():
            cursor.insertBlock()
        if has_lines:
            set_line_kind(cursor, None)
        start = cursor.position()
        cursor.insertText(text, QTextCharFormat())
        apply_spans(self.document(), start, text, spans)
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def toggle(self, kind: SpanKind) -> None:
        """Give the selected words or lines a look, or take it from them."""
        cursor = self.textCursor()
        if kind.is_of_lines:
            is_on = get_line_kind(cursor.block()) is not kind
            cursor.beginEditBlock()
            set_line_kind(cursor, kind if is_on else None)
            cursor.endEditBlock()
        else:
            self.mergeCurrentCharFormat(make_char_format(kind, is_on=not self.has_look(kind)))

    def has_look(self, kind: SpanKind) -> bool:
        """Whether the words at the cursor have a look."""
        if kind.is_of_lines:
            return get_line_kind(self.textCursor().block()) is kind
        look = self.currentCharFormat()
        return look.fontItalic() if kind is SpanKind.ITALIC else look.fontWeight() > 400

    def list_actions(self, owner: QWidget) -> list[QAction]:
        """List what the menu `owner` offers beside cutting and pasting."""
        menu = QMenu(self.tr("Formatting"), owner)
        menu.addActions([self._make_format_action(kind, menu) for kind in SpanKind])
        paste = QAction(PASTE_PLAIN.text, owner)
        paste.setShortcut(PASTE_PLAIN.key_text)
        paste.setEnabled(bool(QGuiApplication.clipboard().text()))
        paste.triggered.connect(self.paste_plain)
        if self.phrases is None:
            return [menu.menuAction(), paste]
        phrases = QAction(OPEN_PHRASES.text, owner)
        phrases.setShortcut(OPEN_PHRASES.key_text)
        phrases.triggered.connect(self.phrases.open)
        return [menu.menuAction(), paste, phrases]

    def paste_plain(self) -> None:
        """Paste the words of the clipboard as they are."""
        self.textCursor().insertText(QGuiApplication.clipboard().text(), QTextCharFormat())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.make_menu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def make_menu(self, place: QPoint) -> QMenu:
        """Make the usual menu of a text, with what this field offers."""
        menu = self.createStandardContextMenu(place)
        if not self.isReadOnly():
            if self._spelling is not None:
                self._spelling.complete_menu(menu, self.cursorForPosition(place))
            menu.addSeparator()
            menu.addActions(self.list_actions(menu))
        return menu

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._spelling is None and not self.isReadOnly():
            from briefing.ui.controls.spelling_marks import SpellingMarks

            self._spelling = SpellingMarks(self)

    def event(self, event: QEvent) -> bool:
        """Take the keys that make words bold, which the window uses too."""
        is_offered = event.type() == QEvent.Type.ShortcutOverride
        if is_offered and isinstance(event, QKeyEvent) and _is_ours(event):
            event.setAccepted(not self.isReadOnly())
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        kind = _find_format(event)
        if self.isReadOnly():
            super().keyPressEvent(event)
        elif kind is not None:
            self.toggle(kind)
        elif _is_plain_paste(event):
            self.paste_plain()
        elif self.phrases is not None and _opens_phrases(event):
            self.phrases.open()
        elif event.key() == Qt.Key.Key_Tab and self.has_look(SpanKind.ROW):
            self.textCursor().insertText("\t")
        elif self._ends_list(event):
            set_line_kind(self.textCursor(), None)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go to the next cell of a table; elsewhere it leaves the text."""
        if forward and self.has_look(SpanKind.ROW):
            return False
        return super().focusNextPrevChild(forward)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give the clipboard the words with their look, tables too."""
        mime = super().createMimeDataFromSelection()
        cursor, units = self.textCursor(), map_to_units(self.text())
        start, end = (units.index(at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        spans = cut_spans(read_spans_of(self.document()), start, end)
        own = (self.text()[start:end], write_spans(spans))
        mime.setData(_OWN_FORMAT, json.dumps(own).encode())
        return mime

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasHtml() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert words with their formatting, if they have any, else as they are."""
        from briefing.reading.pasted_html import read_pasted_html

        text, spans = _read_own(source)
        if not text and source.hasHtml():
            text, spans = read_pasted_html(source.html())
        if spans:
            self.insert_formatted(text, spans)
        elif source.hasText():
            super().insertFromMimeData(source)

    def _make_format_action(self, kind: SpanKind, owner: QWidget) -> QAction:
        action = QAction(translate_span_kind(kind), owner)
        action.setShortcut(FORMAT_KEYS[kind])
        action.setCheckable(True)
        action.setChecked(self.has_look(kind))
        action.triggered.connect(lambda: self.toggle(kind))
        return action

    def _ends_list(self, event: QKeyEvent) -> bool:
        """Whether a key ends a list or a table: Enter in an empty line, Backspace at its start."""
        cursor = self.textCursor()
        if cursor.hasSelection() or get_line_kind(cursor.block()) is None:
            return False
        if event.key() == Qt.Key.Key_Backspace:
            return cursor.atBlockStart()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return is_enter and not event.modifiers() & _CONTROL and not cursor.block().text().strip()

    def _place_tabs(self) -> None:
        """Place the cells of tables under one another; this changes no word."""
        with self.setting():
            place_tabs(self.document())


def _read_own(source: QMimeData) -> tuple[str, Spans]:
    """Read what another note gave to the clipboard; nothing from other programs."""
    try:
        text, formatting = json.loads(bytes(source.data(_OWN_FORMAT).data()))
        return str(text), read_spans(str(formatting), str(text))
    except (ValueError, TypeError):
        return "", ()


def _find_format(event: QKeyEvent) -> SpanKind | None:
    """Find the look that the keys of an event give."""
    return _BY_KEY.get(_get_keys(event))


def _is_ours(event: QKeyEvent) -> bool:
    return _find_format(event) is not None or _is_plain_paste(event) or _opens_phrases(event)


def _is_plain_paste(event: QKeyEvent) -> bool:
    return _get_keys(event) == QKeySequence(PASTE_PLAIN.key_text)


def _opens_phrases(event: QKeyEvent) -> bool:
    return _get_keys(event) == QKeySequence(OPEN_PHRASES.key_text)


def _get_keys(event: QKeyEvent) -> QKeySequence:
    return QKeySequence(QKeyCombination(event.modifiers(), get_key(event)))
