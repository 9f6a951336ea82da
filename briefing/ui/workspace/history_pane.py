"""The pane that shows what one step changed: records with their fields, before and after."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefing.domain.history import PastStep, RecordChange
from briefing.ui.controls.labels import format_moment, translate_step
from briefing.ui.controls.text_size import set_sizes
from briefing.ui.controls.widgets import Card
from briefing.ui.workspace.history_model import ChangeRow, FieldChange, StepChanges, translate_state

_ONE_LINE = 40


class HistoryPane(QScrollArea):
    """`restore_requested` has a change, and whether to restore the state before it.

    `place_requested` has the record that the user wants to see.
    """

    accessible_role = QAccessible.Role.Document

    restore_requested = Signal(RecordChange, bool)
    place_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.records: tuple[ChangeRow, ...] = ()
        self.setWidgetResizable(True)
        set_sizes(self, minimum_width=300)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setObjectName("historyPane")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Changes of the step"))
        self.clear()

    def clear(self) -> None:
        self.records = ()
        self.setWidget(QWidget())

    def show_step(self, step: PastStep, changes: StepChanges, *, read_only: bool) -> None:
        self.records = changes.records
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(10)
        heading = make_wrapped_label(translate_step(step.name), "heading")
        parts = (format_moment(step.at), step.author, translate_state(step.state))
        column.addWidget(heading)
        column.addWidget(make_wrapped_label(" · ".join(parts), "quiet"))
        for record in changes.records:
            column.addWidget(self._make_card(record, read_only=read_only))
        if changes.hidden_count:
            count = changes.hidden_count
            words = self.tr("… and {count} more", "", count).format(count=count)
            column.addWidget(make_wrapped_label(words, "quiet"))
        column.addStretch()
        self.setWidget(inner)

    def _make_card(self, record: ChangeRow, *, read_only: bool) -> Card:
        card = Card()
        rows = QVBoxLayout(card)
        rows.setContentsMargins(12, 8, 12, 8)
        rows.setSpacing(4)
        rows.addWidget(make_wrapped_label(record.title, "number"))
        for field in record.fields:
            rows.addWidget(self._make_field(field, record.change))
        if not record.fields:
            rows.addWidget(make_wrapped_label(self._summarize(record.change), "quiet"))
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 2, 0, 0)
        for button in self._make_buttons(record, read_only=read_only):
            button.setProperty("role", "link")
            buttons.addWidget(button)
        buttons.addStretch()
        rows.addLayout(buttons)
        return card

    def _make_field(self, field: FieldChange, change: RecordChange) -> QWidget:
        """Make a field's name above its value, or both values if it was changed."""
        box = QFrame()
        rows = QVBoxLayout(box)
        rows.setContentsMargins(0, 2, 0, 2)
        rows.setSpacing(0)
        rows.addWidget(make_wrapped_label(field.name, "quiet"))
        if change.before is not None and change.after is not None:
            empty = self.tr("nothing")
            before, after = field.before or empty, field.after or empty
            short = len(before) + len(after) < _ONE_LINE
            words = self.tr("{before} → {after}") if short else self.tr("{before}\n→ {after}")
            text = words.format(before=before, after=after)
        else:
            text = field.before or field.after
        rows.addWidget(make_wrapped_label(text))
        return box

    def _summarize(self, change: RecordChange) -> str:
        if change.before is None:
            return self.tr("Added")
        return self.tr("Deleted") if change.after is None else self.tr("Changed")

    def _make_buttons(self, record: ChangeRow, *, read_only: bool) -> list[QPushButton]:
        """Make the buttons that restore a state, and the one that goes to the record."""
        change, buttons = record.change, []
        both = change.before is not None and change.after is not None
        states = (
            (
                change.before,
                True,
                self.tr("Restore the earlier version") if both else self.tr("Restore this"),
            ),
            (
                change.after,
                False,
                self.tr("Restore the later version") if both else self.tr("Restore this"),
            ),
        )
        for state, before, words in states:
            if state is None or state == record.now or read_only:
                continue
            button = QPushButton(words)
            button.setAccessibleName(f"{words}: {record.title}")
            button.clicked.connect(
                lambda _=False, before=before: self.restore_requested.emit(change, before)
            )
            buttons.append(button)
        if record.clause_id is not None or record.item_id is not None:
            button = QPushButton(self.tr("Go there"))
            button.setAccessibleName(f"{button.text()}: {record.title}")
            button.clicked.connect(lambda: self.place_requested.emit(record))
            buttons.append(button)
        return buttons


def make_wrapped_label(words: str, role: str = "") -> QLabel:
    """Make a label of plain text that wraps and can be copied."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        label.setProperty("role", role)
    return label
