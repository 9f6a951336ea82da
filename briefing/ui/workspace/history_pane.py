"""What one step of the history changed: each record with its fields, before and after."""

from PySide6.QtCore import Qt, Signal
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
from briefing.ui.controls.labels import moment_text, step_text
from briefing.ui.controls.widgets import Card
from briefing.ui.workspace.history_model import FieldChange, Told, ToldStep, state_text

_ONE_LINE = 40


class HistoryPane(QScrollArea):
    """`restore_wanted` names the change, and whether what was before it is to come back.

    `place_wanted` names the record that one wants to see where it stands.
    """

    restore_wanted = Signal(RecordChange, bool)
    place_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.records: tuple[Told, ...] = ()
        self.setWidgetResizable(True)
        self.setMinimumWidth(300)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setObjectName("historyPane")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("What the step changed"))
        self.clear()

    def clear(self) -> None:
        self.records = ()
        self.setWidget(QWidget())

    def show_step(self, step: PastStep, found: ToldStep, *, read_only: bool) -> None:
        self.records = found.records
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(10)
        heading = wrapped(step_text(step.name), "heading")
        told = (moment_text(step.at), step.author, state_text(step.state))
        column.addWidget(heading)
        column.addWidget(wrapped(" · ".join(told), "quiet"))
        for record in found.records:
            column.addWidget(self._card(record, read_only=read_only))
        if found.left_out:
            words = self.tr("… and {count} more").format(count=found.left_out)
            column.addWidget(wrapped(words, "quiet"))
        column.addStretch()
        self.setWidget(inner)

    def _card(self, record: Told, *, read_only: bool) -> Card:
        card = Card()
        rows = QVBoxLayout(card)
        rows.setContentsMargins(12, 8, 12, 8)
        rows.setSpacing(4)
        rows.addWidget(wrapped(record.title, "number"))
        for field in record.fields:
            rows.addWidget(self._field(field, record.change))
        if not record.fields:
            rows.addWidget(wrapped(self._in_short(record.change), "quiet"))
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 2, 0, 0)
        for button in self._buttons(record, read_only=read_only):
            button.setProperty("role", "link")
            buttons.addWidget(button)
        buttons.addStretch()
        rows.addLayout(buttons)
        return card

    def _field(self, field: FieldChange, change: RecordChange) -> QWidget:
        """A field's name over what stood in it; both states where both were."""
        box = QFrame()
        rows = QVBoxLayout(box)
        rows.setContentsMargins(0, 2, 0, 2)
        rows.setSpacing(0)
        rows.addWidget(wrapped(field.name, "quiet"))
        if change.before is not None and change.after is not None:
            empty = self.tr("nothing")
            before, after = field.before or empty, field.after or empty
            short = len(before) + len(after) < _ONE_LINE
            words = self.tr("{before} → {after}") if short else self.tr("{before}\n→ {after}")
            told = words.format(before=before, after=after)
        else:
            told = field.before or field.after
        rows.addWidget(wrapped(told))
        return box

    def _in_short(self, change: RecordChange) -> str:
        if change.before is None:
            return self.tr("Added")
        return self.tr("Deleted") if change.after is None else self.tr("Changed")

    def _buttons(self, record: Told, *, read_only: bool) -> list[QPushButton]:
        """To bring back either state where that would change something, and to go there."""
        change, buttons = record.change, []
        both = change.before is not None and change.after is not None
        states = (
            (
                change.before,
                True,
                self.tr("Restore the former") if both else self.tr("Restore this"),
            ),
            (
                change.after,
                False,
                self.tr("Restore the latter") if both else self.tr("Restore this"),
            ),
        )
        for state, before, words in states:
            if state is None or state == record.now or read_only:
                continue
            button = QPushButton(words)
            button.setAccessibleName(f"{words}: {record.title}")
            button.clicked.connect(
                lambda _=False, before=before: self.restore_wanted.emit(change, before)
            )
            buttons.append(button)
        if record.clause_id is not None or record.item_id is not None:
            button = QPushButton(self.tr("Go there"))
            button.setAccessibleName(f"{button.text()}: {record.title}")
            button.clicked.connect(lambda: self.place_wanted.emit(record))
            buttons.append(button)
        return buttons


def wrapped(words: str, role: str = "") -> QLabel:
    """A label of plain words that may be copied, as broad as there is room."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        label.setProperty("role", role)
    return label
