"""The cards of the commitments of a clause. Their fields are edited in place."""

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing.domain.commitment import Commitment
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.date_field import DateField
from briefing.ui.controls.labels import format_date
from briefing.ui.controls.pane_widgets import CrossButton, StatusBox, StoredText
from briefing.ui.controls.stored_fields import StoredLine
from briefing.ui.controls.widgets import Card


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
        self.past_due.setContentsMargins(88, 0, 0, 2)
        self.no_such_date = QLabel(self.tr("not a date"))
        self.no_such_date.setProperty("role", "warning")
        self.no_such_date.setContentsMargins(88, 0, 0, 2)
        self._build_layout()
        self.status.picked.connect(lambda status: self._store({"status": status}))
        self.delete.clicked.connect(self.remove)
        self.show_commitment(commitment)

    def _build_layout(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(_make_row(self.tr("What"), self.what, self.delete))
        rows.addWidget(_make_row(self.tr("Responsible"), self.who))
        rows.addWidget(_make_row(self.tr("Due"), self.due))
        rows.addWidget(self.past_due)
        rows.addWidget(self.no_such_date)
        rows.addWidget(_make_row(self.tr("Status"), self.status))
        rows.addWidget(_make_row(self.tr("Latest update"), self.last_word_on, self.last_word))

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
        field.setFixedWidth(92)
        field.day_edited.connect(lambda day, visit: self._store_typed("last_word_on", day, visit))
        return field

    def _store_typed(self, field: str, value: object, visit: str) -> None:
        self._store({field: value}, f"commitment-{self._id}-{field}-{visit}")

    def _store(self, values: dict[str, Any], merge_key: str = "") -> None:
        from briefing.edits.commitments import EditCommitment

        self._service.perform(EditCommitment(self._id, values, merge_key=merge_key))


def _make_row(name: str, *fields: QWidget) -> Card:
    """Make a box of fields, with their name at the left."""
    box = Card()
    label = QLabel(name)
    label.setProperty("role", "section")
    label.setFixedWidth(70)
    line = QHBoxLayout(box)
    line.setContentsMargins(9, 3, 5, 3)
    line.setSpacing(4)
    line.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
    for number, field in enumerate(fields):
        line.addWidget(field, 0 if len(fields) > 1 and number else 1)
    if len(fields) > 1 and isinstance(fields[0], StoredLine):
        line.setStretch(1, 0)
        line.setStretch(2, 1)
    return box
