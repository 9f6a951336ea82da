"""The documents to be signed at a meeting."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QSpinBox,
    QWidget,
)

from briefing.domain.meeting import DocumentState, DocumentToSign
from briefing.edits.documents import (
    MOST_ORIGINALS,
    AddDocument,
    DeleteDocument,
    EditDocument,
    MoveDocument,
)
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.form_rows import add_field_below_label
from briefing.ui.controls.key_names import name_keys
from briefing.ui.controls.labels import translate_document_state
from briefing.ui.controls.stored_fields import StoredLine, Visit
from briefing.ui.controls.widgets import reveal
from briefing.ui.meeting.record_column import RecordColumn


class DocumentCard(QFrame):
    """The fields of a document to be signed.

    Signals: `edited` with new values and the key under which edits merge.
    """

    edited = Signal(int, dict, str)

    def __init__(self, document: DocumentToSign) -> None:
        super().__init__()
        self.document = document
        self.setProperty("role", "panel")
        self._visits: dict[str, Visit] = {}
        self.title = self._make_line("title", self.tr("Title of the document"))
        self.languages = self._make_line("languages", self.tr("Languages"))
        self.signers = self._make_line("signers", self.tr("Signed by"))
        self.state = QComboBox()
        self.state.setAccessibleName(self.tr("State of the text"))
        for each in DocumentState:
            self.state.addItem(translate_document_state(each), each)
        self.state.activated.connect(
            lambda index: self._emit_edited("state", DocumentState(self.state.itemData(index)))
        )
        self.originals = QSpinBox()
        self.originals.setAccessibleName(self.tr("Originals"))
        self.originals.setRange(1, MOST_ORIGINALS)
        self._build_layout()
        self.show_document(document)
        self.originals.valueChanged.connect(partial(self._emit_edited, "originals"))

    def show_document(self, document: DocumentToSign) -> None:
        self.document = document
        self.title.show_stored(document.title)
        self.languages.show_stored(document.languages)
        self.signers.show_stored(document.signers)
        self.state.setCurrentIndex(self.state.findData(document.state))
        if not self.originals.hasFocus():
            self.originals.blockSignals(True)
            self.originals.setValue(document.originals)
            self.originals.blockSignals(False)
        self.setAccessibleName(document.title)

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """The fields in the order of the layout."""
        return (self.title, self.languages, self.state, self.originals, self.signers)

    def _make_line(self, name: str, label: str) -> StoredLine:
        field = StoredLine()
        field.setAccessibleName(label)
        self._visits[name] = Visit(field)
        field.edited.connect(partial(self._emit_edited, name))
        return field

    def _emit_edited(self, name: str, value: object) -> None:
        visit = self._visits.get(name)
        key = f"document-{self.document.id}-{name}-{visit.name if visit else ''}"
        self.edited.emit(self.document.id, {name: value}, key if visit else "")

    def _build_layout(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 12, 12)
        grid.setVerticalSpacing(3)
        add_field_below_label(grid, self.title, 0, 0, 4)
        add_field_below_label(grid, self.languages, 2, 0, 2)
        add_field_below_label(grid, self.state, 2, 2)
        add_field_below_label(grid, self.originals, 2, 3)
        add_field_below_label(grid, self.signers, 4, 0, 4)
        grid.setColumnStretch(0, 1)


class DocumentsPanel(RecordColumn):
    """The documents of a meeting in their order; each is stored while one types."""

    def __init__(self, service: WorkspaceService) -> None:
        super().__init__(service)
        self._set_texts(
            self.tr("Documents to be signed"),
            name_keys(self.tr("Add a document to sign ({Insert})")),
        )
        self._opens_last = False
        self.cards: list[DocumentCard] = []
        self.add_button.clicked.connect(self.add_document)

    def show_documents(self, meeting_id: int, documents: Sequence[DocumentToSign]) -> None:
        """Show the documents of a meeting as they are now. The card in use keeps the cursor."""
        self._meeting_id = meeting_id
        cards_by_id = {card.document.id: card for card in self.cards}
        cards = [self._get_card(cards_by_id.pop(each.id, None), each) for each in documents]
        for card in cards_by_id.values():
            self._remove(card)
        if cards != self.cards:
            self.cards = cards
            for place, card in enumerate(cards):
                self._column.insertWidget(place, card)
                card.show()  # a field can only take the cursor once it is shown
            self._set_tab_order()
        if self._opens_last and cards:
            self._opens_last = False
            cards[-1].title.setFocus(Qt.FocusReason.OtherFocusReason)
            cards[-1].title.selectAll()
            reveal(cards[-1])

    def add_document(self) -> None:
        if not self._service.is_read_only and self._meeting_id is not None:
            self._opens_last = True
            self._service.perform(AddDocument(self._meeting_id, self.tr("New document")))

    def take_focus(self) -> None:
        first = self.cards[0].title if self.cards else self.add_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        card = next((each for each in self.cards if each.isAncestorOf(self.focusWidget())), None)
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        key = event.key()
        if key == Qt.Key.Key_Insert:
            self.add_document()
        elif self._service.is_read_only or card is None:
            super().keyPressEvent(event)
        elif control and key == Qt.Key.Key_Delete:
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
            self._service.perform(DeleteDocument(card.document.id))
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            place = self.cards.index(card) + (1 if key == Qt.Key.Key_Down else -1)
            if 0 <= place < len(self.cards):
                self._service.perform(MoveDocument(card.document.id, place))
        else:
            super().keyPressEvent(event)

    def _get_card(self, card: DocumentCard | None, document: DocumentToSign) -> DocumentCard:
        if card is not None:
            card.show_document(document)
            return card
        card = DocumentCard(document)
        card.setEnabled(not self._service.is_read_only)
        card.edited.connect(self._edit)
        return card

    def _edit(self, document_id: int, values: dict[str, object], merge_key: str) -> None:
        self._service.perform(EditDocument(document_id, values, merge_key=merge_key))

    def _set_tab_order(self) -> None:
        fields = [field for card in self.cards for field in card.fields]
        for one, other in pairwise([*fields, self.add_button]):
            QWidget.setTabOrder(one, other)
