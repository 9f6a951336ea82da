"""The notes on a clause as cards, each edited where it stands, and the field for a new one."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.domain.annotation import Annotation, AnnotationKind, Audience
from briefing.edits.annotations import AddAnnotation, DeleteAnnotation, EditAnnotation
from briefing.ui.desk import Desk
from briefing.ui.models.statement import Paragraph
from briefing.ui.views.pane_widgets import AudienceButton, CrossButton, KindButton, StoredText
from briefing.ui.widgets import Card
from briefing.ui.words import kind_text

Span = tuple[int, int]


class NoteCard(Card):
    """One note."""

    def __init__(self, desk: Desk, note: Annotation, clause_text: str) -> None:
        super().__init__()
        self._desk = desk
        self._id = note.id
        self._deleted = False
        self.kind = KindButton(note.kind)
        self.audience = AudienceButton(note.audience)
        self.delete = CrossButton(self.tr("Delete this note (Ctrl+Delete)"))
        self.quote = QuoteLabel()
        self.text = StoredText("")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(9, 5, 8, 8)
        rows.setSpacing(1)
        rows.addLayout(_header(self.kind, self.audience, self.delete))
        rows.addWidget(self.quote)
        rows.addWidget(self.text)
        self.kind.picked.connect(lambda kind: self._edit(EditAnnotation(self._id, kind=kind)))
        self.audience.picked.connect(
            lambda audience: self._edit(EditAnnotation(self._id, audience=audience))
        )
        self.text.edited_on_visit.connect(self._store)
        self.text.deleted.connect(self.remove)
        self.text.left.connect(self._remove_if_empty)
        self.delete.clicked.connect(self.remove)
        self.show_note(note, clause_text)

    def show_note(self, note: Annotation, clause_text: str) -> None:
        """Show the note as it is now stored."""
        self._deleted = False
        self.kind.set_value(note.kind)
        self.audience.set_value(note.audience)
        self.text.show_stored(note.text)
        self.text.setAccessibleName(kind_text(note.kind))
        found = note.anchor is None or note.anchor.find(clause_text) is not None
        self.quote.show_quote(note.anchor.quote if note.anchor else "", found=found)

    def stops(self) -> list[QWidget]:
        """The controls in the order of the Tab key."""
        return [self.kind, self.audience, self.text, self.delete]

    def remove(self) -> None:
        """Delete the note, once."""
        if not self._deleted:
            self._deleted = True
            self._desk.perform(DeleteAnnotation(self._id))

    def retire(self) -> None:
        """It is no longer stored, so there is nothing to delete."""
        self._deleted = True

    def _edit(self, edit: EditAnnotation) -> None:
        self._desk.perform(edit)

    def _store(self, text: str, visit: str) -> None:
        typing = f"annotation-{self._id}-{visit}"
        self._desk.perform(EditAnnotation(self._id, text=text, typing=typing))

    def _remove_if_empty(self) -> None:
        """An empty note is no note."""
        if not self.text.text().strip():
            self.remove()


class NoteField(Card):
    """Where a new note is written.

    `done` says that the person is through with it, the note stored or given up.
    """

    done = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._clause_id: int | None = None
        self._span: Span | None = None
        self.kind = KindButton(AnnotationKind.POINT)
        self.audience = AudienceButton(Audience.DELEGATION)
        self.quote = QuoteLabel()
        self.text = StoredText(self.tr("New note"))
        self.text.setPlaceholderText(self.tr("Add a note…"))
        self.add = QPushButton(self.tr("Ctrl+Enter"))
        self.add.setProperty("role", "link")
        self.add.setAccessibleName(self.tr("Add the note (Ctrl+Enter)"))
        self.add.setToolTip(self.tr("Add the note (Ctrl+Enter)"))
        self._head = QWidget()
        self._head.setLayout(_header(self.kind, self.audience))
        self._lay_out()
        self.text.finished.connect(self.store)
        self.text.abandoned.connect(self._give_up)
        self.add.clicked.connect(self.store)
        QApplication.instance().focusChanged.connect(self._unfold)  # type: ignore[union-attr]
        self._clear()

    def _lay_out(self) -> None:
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

    def set_clause(self, clause_id: int | None) -> None:
        """Turn to another clause; what was begun for the last one is stored, not lost."""
        if clause_id != self._clause_id:
            self.store()
            self._clause_id = clause_id
            self._clear()

    def begin(self, kind: AnnotationKind, paragraph: Paragraph, span: Span | None) -> None:
        """Have a note of that kind written, on some words of the clause or on all of it."""
        self.kind.set_value(kind)
        self._span = span
        self.quote.show_quote(paragraph.clause.text[slice(*span)] if span else "")
        self._head.show()
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def stops(self) -> list[QWidget]:
        return [self.text, self.kind, self.audience, self.add]

    def store(self) -> None:
        """Store the note, if there is one."""
        text = self.text.text().strip()
        if not text or self._clause_id is None:
            return
        start, end = self._span or (None, None)
        self._desk.perform(
            AddAnnotation(self._clause_id, self.kind.value, self.audience.value, text, start, end)
        )
        written_in = self.text.hasFocus() or self.add.hasFocus()
        self._clear()
        if written_in:
            self.done.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """What was begun is stored when the person turns to another page."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.store()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What was begun is stored before the window closes."""
        if event.type() == QEvent.Type.Close:
            self.store()
        return super().eventFilter(watched, event)

    def _give_up(self) -> None:
        self._clear()
        self.done.emit()

    def _clear(self) -> None:
        self._span = None
        self.quote.show_quote("")
        self.text.set_text("")
        self._head.setVisible(False)

    def _unfold(self, before: QWidget | None, now: QWidget | None) -> None:
        """Show kind and audience while they matter."""
        del before
        if now is None:
            return
        if self.isAncestorOf(now):
            self._head.show()
        elif not self.text.text() and not isinstance(now, QMenu):
            self._clear()


class QuoteLabel(QLabel):
    """The words that a note is about."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setContentsMargins(3, 0, 0, 0)
        self.setTextFormat(Qt.TextFormat.PlainText)
        font = self.font()
        font.setItalic(True)
        self.setFont(font)

    def show_quote(self, quote: str, *, found: bool = True) -> None:
        """Show the words, or nothing; `found` says whether they still stand in the clause."""
        lost = self.tr("“{words}” (no longer in the clause)")
        self.setProperty("role", "quiet" if found else "warning")
        self.setText((f"“{quote}”" if found else lost.format(words=quote)) if quote else "")
        self.setVisible(bool(quote))


def _header(kind: KindButton, *at_the_right: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(1)
    row.addWidget(kind)
    row.addStretch(1)
    for widget in at_the_right:
        row.addWidget(widget)
    return row
