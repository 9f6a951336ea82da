"""The cards of the notes on a clause, and the field for a new note."""

from datetime import date
from uuid import uuid4

from PySide6.QtCore import QKeyCombination, Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.domain.annotation import Annotation, AnnotationKind
from briefing.domain.step import StepResult
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.clearance import Clearance
from briefing.ui.controls.flow_layout import FlowLayout
from briefing.ui.controls.formatted_text import FormattedText
from briefing.ui.controls.key_names import name_keys
from briefing.ui.controls.labels import translate_kind
from briefing.ui.controls.length_label import LengthLabel
from briefing.ui.controls.pane_widgets import (
    AudienceButton,
    CrossButton,
    KindButton,
    is_end_key,
)
from briefing.ui.controls.widgets import Card
from briefing.ui.statement.statement_model import Paragraph

Span = tuple[int, int]
_DESTROY_KEY = QKeyCombination(
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Delete
)
SPOKEN_KINDS = (AnnotationKind.POINT, AnnotationKind.IF_RAISED)


def find_slot(paragraph: Paragraph | None) -> tuple[int, bool]:
    """Find the minutes of the item that takes up a clause, and whether they are interpreted."""
    for link in paragraph.links if paragraph else ():
        return link.minutes, link.is_interpreted
    return 0, False


class NoteBox(Card):
    """The frame of a note. `finished`: the person goes back to the clauses."""

    finished = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_end_key(event):
            self.finished.emit()
        else:
            super().keyPressEvent(event)


class NoteCard(NoteBox):
    """The card of one note, edited in place."""

    def __init__(
        self, service: WorkspaceService, note: Annotation, clause_text: str, today: date
    ) -> None:
        super().__init__()
        self._service = service
        self._id = note.id
        self._deleted = False
        self.kind = KindButton(note.kind)
        self.audience = AudienceButton(note.audience)
        self.delete = CrossButton(name_keys(self.tr("Delete this note ({Ctrl+Delete})")))
        self.quote = QuoteLabel()
        self.text = FormattedText("", service)
        self.length = LengthLabel(self.text)
        self.clearance = Clearance(service, note, today)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(9, 5, 8, 8)
        rows.setSpacing(1)
        rows.addLayout(_make_header(self.kind, self.audience, self.delete))
        rows.addWidget(self.quote)
        rows.addWidget(self.text)
        rows.addWidget(self.length)
        rows.addWidget(self.clearance)
        self.kind.picked.connect(lambda kind: self._store({"kind": kind}, ""))
        self.audience.picked.connect(lambda audience: self._store({"audience": audience}, ""))
        self.text.edited_on_visit.connect(self._store_words)
        self.clearance.edited.connect(self._store)
        self.text.deleted.connect(self.remove)
        self.text.exited.connect(self._remove_if_empty)
        self.delete.clicked.connect(self.remove)
        destroy = QAction(self.tr("Destroy…"), self)
        destroy.triggered.connect(self.ask_to_destroy)
        destroy.setEnabled(not service.is_read_only)
        self.addAction(destroy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.show_note(note, clause_text)

    def show_note(self, note: Annotation, clause_text: str) -> None:
        """Show the stored note."""
        self._deleted = False
        self.kind.set_value(note.kind)
        self.length.set_spoken(note.kind in SPOKEN_KINDS)
        self.audience.set_value(note.audience)
        self.text.show_formatted(note.text, note.formatting)
        self.text.setAccessibleName(translate_kind(note.kind))
        is_anchored = note.anchor is None or note.anchor.find(clause_text) is not None
        self.quote.show_quote(note.anchor.quote if note.anchor else "", is_in_clause=is_anchored)
        self.clearance.show_record(note)

    def list_tab_stops(self) -> list[QWidget]:
        """List the controls in the order of the Tab key."""
        return [self.kind, self.audience, self.delete, self.text, *self.clearance.list_tab_stops()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F4:
            self.clearance.toggle()
        elif event.keyCombination() == _DESTROY_KEY and not self._service.is_read_only:
            self.ask_to_destroy()
        else:
            super().keyPressEvent(event)

    def remove(self) -> None:
        """Delete the note, once."""
        from briefing.edits.annotations import DeleteAnnotation

        if not self._deleted:
            self._deleted = True
            self._service.perform(DeleteAnnotation(self._id))

    def ask_to_destroy(self) -> None:
        """Show what destroying the note means, and destroy it if so chosen."""
        from briefing.ui.statement.burn_dialog import BurnDialog

        dialog = BurnDialog(self._service, self._id, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def retire(self) -> None:
        """Remember that the note is deleted, so that it is not deleted twice."""
        self._deleted = True

    def _store_words(self, text: str, visit: str) -> None:
        self._store({"text": text, "formatting": self.text.formatting}, visit)

    def _store(self, values: dict[str, object], visit: str) -> None:
        """Store fields. What is typed in one visit to a field is one step."""
        from briefing.edits.annotations import EditAnnotation

        merge_key = f"annotation-{self._id}-{visit}" if visit else ""
        self._service.perform(EditAnnotation(self._id, values, merge_key=merge_key))

    def _remove_if_empty(self) -> None:
        """Delete a note that has no words."""
        if not self.text.text().strip():
            self.remove()


class NoteField(NoteBox):
    """The field for a new note, which is stored from its first letter on.

    `ended`: the note now gets a card like the others. `clearance_requested` carries its id when a
    person wants to mark, date or clear it.
    """

    ended = Signal()
    clearance_requested = Signal(int)

    def __init__(self, service: WorkspaceService) -> None:
        super().__init__()
        self._service = service
        self._clause_id: int | None = None
        self._span: Span | None = None
        self.note_id: int | None = None
        self.kind = KindButton(AnnotationKind.POINT)
        self.audience = AudienceButton(AnnotationKind.POINT.usual_audience)
        self.quote = QuoteLabel()
        self.text = FormattedText(self.tr("New note"), service)
        self.length = LengthLabel(self.text)
        self.text.setPlaceholderText(self.tr("Add a note…"))
        self.add = QPushButton(name_keys(self.tr("{Ctrl+Enter}")))
        self.add.setProperty("role", "link")
        self.add.setAccessibleName(
            name_keys(self.tr("Back to the clauses ({Ctrl+Enter}). The note is saved."))
        )
        self.add.setToolTip(self.add.accessibleName())
        self._head = QWidget()
        self._head.setLayout(_make_header(self.kind, self.audience))
        self._build_layout()
        self.text.edited.connect(self._store)
        self.kind.picked.connect(self._pick_kind)
        self.audience.picked.connect(self._on_choice)
        self.add.clicked.connect(self.finished)
        self.finished.connect(self.end)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]
        self._clear()

    def _build_layout(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(9, 3, 4, 3)
        rows.setSpacing(1)
        rows.addWidget(self._head)
        rows.addWidget(self.quote)
        line = QHBoxLayout()
        line.setSpacing(2)
        line.addWidget(self.text, 1)
        line.addWidget(self.add, 0, Qt.AlignmentFlag.AlignBottom)
        rows.addLayout(line)
        rows.addWidget(self.length)

    def show_paragraph(self, paragraph: Paragraph | None) -> None:
        """Go to another clause, or show the stored words of the note being written."""
        clause_id = paragraph.clause.id if paragraph else None
        self.length.set_slot(*find_slot(paragraph))
        if paragraph is None or clause_id != self._clause_id:
            self._clause_id = clause_id
            self._clear()
        elif self.note_id is not None and not self.text.has_newer_input:
            stored = {note.id: note for note in paragraph.annotations}
            if (note := stored.get(self.note_id)) is None:
                self._clear()  # undone, or deleted elsewhere
            else:
                self.text.show_formatted(note.text, note.formatting)
                self.kind.set_value(note.kind)
                self.audience.set_value(note.audience)

    def begin(self, kind: AnnotationKind, paragraph: Paragraph, span: Span | None) -> None:
        """Begin a note of that kind, on some words of the clause or on all of it."""
        self.end()
        self.kind.set_value(kind)
        self.length.set_spoken(kind in SPOKEN_KINDS)
        self.audience.set_value(kind.usual_audience)
        self._span = span
        self.quote.show_quote(paragraph.clause.text[slice(*span)] if span else "")
        self._head.show()
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def list_tab_stops(self) -> list[QWidget]:
        # Kind and audience appear above the text once it has the focus.
        return [self.text, self.kind, self.audience, self.add]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F4 and self.note_id is not None:
            note_id = self.note_id
            self.end()
            self.clearance_requested.emit(note_id)
        else:
            super().keyPressEvent(event)

    def end(self) -> None:
        """End the note, and be ready for another."""
        has_text = bool(self.text.text())
        self._clear()
        if has_text:
            self.ended.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.end()

    def _store(self) -> None:
        """Store the note. All that is typed in it is one step."""
        from briefing.edits.annotations import WriteAnnotation

        text, merge_key = self.text.text(), self._merge_key
        if self._clause_id is None:
            return
        start, end = self._span or (None, None)
        kind, audience = self.kind.value, self.audience.value
        values = {"formatting": self.text.formatting}
        note = (self._clause_id, kind, audience, text, start, end, values)

        def keep_note_id(changed: StepResult) -> None:
            if merge_key == self._merge_key:
                self.note_id = next(iter(changed.get_ids(Annotation)), None)

        self._service.perform(
            WriteAnnotation(*note, annotation_id=self.note_id, merge_key=merge_key), keep_note_id
        )

    def _pick_kind(self, kind: AnnotationKind) -> None:
        self.length.set_spoken(kind in SPOKEN_KINDS)
        self.audience.set_value(kind.usual_audience)
        self._on_choice()

    def _on_choice(self) -> None:
        if self.text.text():
            self._store()
        self.text.setFocus()

    def _clear(self) -> None:
        self._span = self.note_id = None
        self._merge_key = f"new-note-{uuid4().hex}"
        self.kind.set_value(AnnotationKind.POINT)
        self.length.set_spoken(True)
        self.audience.set_value(AnnotationKind.POINT.usual_audience)
        self.quote.show_quote("")
        self.text.set_formatted("", "")
        self._head.setVisible(self.text.hasFocus())

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        """Show kind and audience while the focus is in the note; end the note when it leaves."""
        del old
        if new is None or new.window() is not self.window():
            return  # another window or a menu: the focus comes back
        if self.isAncestorOf(new):
            self._head.show()
        else:
            self.end()


class QuoteLabel(QLabel):
    """The words of the clause that a note is about."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setContentsMargins(3, 0, 0, 0)
        self.setTextFormat(Qt.TextFormat.PlainText)
        font = self.font()
        font.setItalic(True)
        self.setFont(font)

    def show_quote(self, quote: str, *, is_in_clause: bool = True) -> None:
        """Show the words, or nothing, and whether they are still in the clause."""
        warning = self.tr("“{words}” (no longer in the clause)")
        self.setProperty("role", "quiet" if is_in_clause else "warning")
        self.setText(
            (f"“{quote}”" if is_in_clause else warning.format(words=quote)) if quote else ""
        )
        self.setVisible(bool(quote))


def _make_header(kind: KindButton, *right_widgets: QWidget) -> FlowLayout:
    row = FlowLayout(spacing=1, spread=True)
    for widget in (kind, *right_widgets):
        row.addWidget(widget)
    return row
