"""The cards of the commitments of a clause. Their fields are edited in place."""

from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from briefing.domain.commitment import Commitment
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.date_field import DateField
from briefing.ui.controls.form_rows import make_field_label
from briefing.ui.controls.labels import format_date
from briefing.ui.controls.pane_widgets import CrossButton, StatusBox, StoredText
from briefing.ui.controls.text_size import scale, set_sizes
from briefing.ui.controls.widgets import Card

_FIELD_INDENT = 18  # from the label of a row to the words of its field
_LEAST_FIELD = 130  # of a field beside its label; in less room, the label stands above it


class CommitmentCard(QWidget):
    """The card of one commitment: what, who, due, status, last word."""

    def __init__(self, service: WorkspaceService, commitment: Commitment, today: date) -> None:
        super().__init__()
        self._service = service
        self._id = commitment.id
        self._today = today
        self.what = self._make_text_field("what", self.tr("What"), self.tr("What was promised…"))
        self.who = self._make_text_field(
            "who", self.tr("Responsible"), self.tr("Who is responsible")
        )
        self.due = self._make_text_field("due", self.tr("Due"), self.tr("A date or words"))
        self.status = StatusBox(commitment.status)
        self.last_word = self._make_text_field(
            "last_word", self.tr("Latest update"), self.tr("Latest update…")
        )
        self.last_word_on = self._make_date_field()
        self.delete = CrossButton(self.tr("Delete this commitment"))
        self.past_due = QLabel()
        self.past_due.setProperty("role", "alarm")
        self.no_such_date = QLabel(self.tr("not a date"))
        self.no_such_date.setProperty("role", "warning")
        self._build_layout()
        self.status.picked.connect(lambda status: self._store({"status": status}))
        self.delete.clicked.connect(self.remove)
        self.show_commitment(commitment)

    def _build_layout(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        last = QVBoxLayout()
        last.setSpacing(2)
        last.addWidget(self.last_word_on, 0, Qt.AlignmentFlag.AlignLeft)
        last.addWidget(self.last_word)
        about: dict[QWidget, tuple[QWidget | QLayout, ...]] = {
            self.what: (self.what, self.delete),
            self.who: (self.who,),
            self.due: (self.due,),
            self.status: (self.status,),
            self.last_word: (last,),
        }
        self._labels = [make_field_label(field, "section") for field in about]
        self._rows = [
            _FieldRow(label, *parts)
            for label, parts in zip(self._labels, about.values(), strict=True)
        ]
        for row in self._rows:
            rows.addWidget(row)
        rows.insertWidget(3, self.past_due)
        rows.insertWidget(4, self.no_such_date)
        self._fit_labels()

    def _fit_labels(self) -> None:
        """Make the labels as wide as the widest, so that the fields stand below each other."""
        for label in self._labels:
            label.ensurePolished()
        width = max(label.sizeHint().width() for label in self._labels)
        is_wide = self.width() >= width + scale(_LEAST_FIELD)
        for label, row in zip(self._labels, self._rows, strict=True):
            label.setFixedWidth(width)
            row.put_beside(is_wide)
        for words in (self.past_due, self.no_such_date):
            words.setIndent(width + _FIELD_INDENT if is_wide else _FIELD_INDENT // 2)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit_labels()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_labels()

    def minimumSizeHint(self) -> QSize:
        """Get the width of a label above its field, even while it stands beside it."""
        width = max(label.width() for label in self._labels)
        return QSize(width + _FIELD_INDENT, super().minimumSizeHint().height())

    def show_commitment(self, commitment: Commitment) -> None:
        """Show the stored commitment."""
        from briefing.language.due_dates import (
            is_impossible_date,  # the first clause seldom has a commitment
        )

        self.what.show_stored(commitment.what)
        self.who.show_stored(commitment.who)
        self.due.show_stored(commitment.due)
        self.status.set_status(commitment.status)
        self.last_word.show_stored(commitment.last_word)
        self.last_word_on.show_day(commitment.last_word_on)
        is_late = commitment.is_past_due(self._today)
        since = self.tr("Past due since {date}")
        self.past_due.setText(since.format(date=format_date(commitment.due_on)))
        self.past_due.setVisible(is_late)
        is_no_date = is_impossible_date(commitment.due)
        self.no_such_date.setVisible(is_no_date)
        self.due.setAccessibleDescription(self.no_such_date.text() if is_no_date else "")

    def list_tab_stops(self) -> list[QWidget]:
        """List the controls in the order of the Tab key."""
        about = [self.what, self.delete, self.who, self.due, self.status]
        return [*about, self.last_word_on, self.last_word]

    def remove(self) -> None:
        from briefing.edits.commitments import DeleteCommitment

        self._service.perform(DeleteCommitment(self._id))

    def retire(self) -> None:
        """Do nothing: a card whose commitment was deleted has nothing to store."""

    def _make_text_field(self, field: str, name: str, placeholder: str) -> StoredText:
        text = StoredText(name)
        text.setPlaceholderText(placeholder)
        text.edited_on_visit.connect(lambda typed, visit: self._store_typed(field, typed, visit))
        text.deleted.connect(self.remove)
        return text

    def _make_date_field(self) -> DateField:
        field = DateField(self.tr("Date of the latest update"))
        field.setProperty("role", "bare")
        field.setPlaceholderText(self.tr("Date"))
        set_sizes(field, fixed_width=92)
        field.day_edited.connect(lambda day, visit: self._store_typed("last_word_on", day, visit))
        return field

    def _store_typed(self, field: str, value: object, visit: str) -> None:
        self._store({field: value}, f"commitment-{self._id}-{field}-{visit}")

    def _store(self, values: dict[str, Any], merge_key: str = "") -> None:
        from briefing.edits.commitments import EditCommitment

        self._service.perform(EditCommitment(self._id, values, merge_key=merge_key))


class _FieldRow(Card):
    """A box of fields, with their label at the left or above."""

    def __init__(self, label: QLabel, *parts: QWidget | QLayout) -> None:
        super().__init__()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(9, 3, 5, 3)
        self._line.setSpacing(4)
        self._line.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        fields = QHBoxLayout()
        fields.setSpacing(4)
        for number, part in enumerate(parts):
            if isinstance(part, QLayout):
                fields.addLayout(part, 1)
            else:
                fields.addWidget(part, 0 if number else 1)
        self._line.addLayout(fields, 1)

    def put_beside(self, is_beside: bool) -> None:
        """Put the label beside the fields, or above them."""
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.LeftToRight if is_beside else direction.TopToBottom)
