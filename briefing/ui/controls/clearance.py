"""The marking, date and clearance of a note or a brief."""

from datetime import date
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from briefing.domain.annotation import Annotation
from briefing.domain.brief import Brief
from briefing.domain.marking import Markings
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.date_field import DateField
from briefing.ui.controls.form_rows import add_field_below_label
from briefing.ui.controls.labels import format_date, translate_marking
from briefing.ui.controls.marking_box import MarkingBox
from briefing.ui.controls.pane_widgets import LinkLabel
from briefing.ui.controls.stored_fields import StoredLine, Visit
from briefing.ui.controls.tab_order import pass_over_after_typing
from briefing.ui.controls.widgets import reveal

Cleared = Annotation | Brief


class Clearance(QWidget):
    """One quiet line that opens to its fields.

    `edited` has new values and the name of the visit to the field.
    """

    edited = Signal(dict, str)

    def __init__(self, service: WorkspaceService, record: Cleared, today: date) -> None:
        super().__init__()
        self._service = service
        self._record = record
        self._today = today
        self.fields: ClearanceFields | None = None
        self.line = LinkLabel()
        self.line.setProperty("role", "clearance")
        self.line.setToolTip(self.tr("Marking, date and clearance (F4)"))
        self.line.clicked.connect(self.toggle)
        pass_over_after_typing(self.line)
        self.lapsed_label = QLabel()
        self.lapsed_label.setProperty("role", "warning")
        self.lapsed_label.setWordWrap(True)
        self.lapsed_label.setContentsMargins(3, 0, 0, 0)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self._rows.addWidget(self.lapsed_label)
        self._rows.addWidget(self.line)
        self.show_record(record)

    def show_record(self, record: Cleared) -> None:
        """Show what is stored."""
        self._record = record
        self.line.set_words(format_clearance(record) or self.tr("Marking, date, clearance…"))
        lapsed = self.tr("Valid until {date}: do not use it any more.")
        self.lapsed_label.setText(lapsed.format(date=format_date(record.holds_until)))
        self.lapsed_label.setVisible(record.has_lapsed(self._today))
        if self.fields is not None:
            self.fields.show_record(record, self._service.markings)

    def list_tab_stops(self) -> list[QWidget]:
        """List the controls in the order of the Tab key."""
        return [self.line, *(self.fields.list_tab_stops() if self.fields and self.is_open else ())]

    @property
    def is_open(self) -> bool:
        return self.fields is not None and self.fields.isVisibleTo(self)

    def toggle(self) -> None:
        """Show the fields and focus the first one, or hide them."""
        if self.fields is not None and self.is_open:
            self.fields.hide()
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self._service.is_read_only:
            return
        if self.fields is None:
            self.fields = ClearanceFields()
            self.fields.edited.connect(self.edited)
            self._rows.addWidget(self.fields)
        self.fields.show_record(self._record, self._service.markings)
        self.fields.show()
        for one, other in pairwise(self.list_tab_stops()):
            QWidget.setTabOrder(one, other)
        self.fields.marking.setFocus(Qt.FocusReason.OtherFocusReason)
        reveal(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hide the fields with Escape."""
        if event.key() == Qt.Key.Key_Escape and self.is_open:
            self.toggle()
        else:
            super().keyPressEvent(event)


class ClearanceFields(QFrame):
    """`edited` has new values and the name of the visit to the field."""

    edited = Signal(dict, str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.marking = MarkingBox(self.tr("Marking"), self.tr("Not set"))
        self.as_of = DateField(self.tr("As of"))
        self.holds_until = DateField(self.tr("Valid until"))
        self.cleared_by = StoredLine()
        self.cleared_by.setAccessibleName(self.tr("Cleared by"))
        self.usable = QCheckBox(self.tr("May be used"))
        self.usable.setToolTip(self.tr("The other side may be told this"))
        self.usable.setAccessibleDescription(self.usable.toolTip())
        pass_over_after_typing(self.usable)
        cleared = Visit(self.cleared_by)
        self.marking.picked.connect(lambda marking: self.edited.emit({"marking": marking}, ""))
        self.as_of.day_edited.connect(lambda day, visit: self.edited.emit({"as_of": day}, visit))
        self.holds_until.day_edited.connect(
            lambda day, visit: self.edited.emit({"holds_until": day}, visit)
        )
        self.cleared_by.edited.connect(
            lambda words: self.edited.emit({"cleared_by": words}, cleared.name)
        )
        self.usable.clicked.connect(lambda on: self.edited.emit({"usable": on}, ""))
        self._lay_out()

    def show_record(self, record: Cleared, markings: Markings) -> None:
        self.marking.show_marking(record.marking, markings)
        self.as_of.show_day(record.as_of)
        self.holds_until.show_day(record.holds_until)
        self.cleared_by.show_stored(record.cleared_by)
        self.usable.setVisible(_is_background(record))
        self.usable.setChecked(isinstance(record, Annotation) and record.usable)

    def list_tab_stops(self) -> list[QWidget]:
        return [self.marking, self.as_of, self.holds_until, self.cleared_by, self.usable]

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 5, 8, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        places: list[tuple[QWidget, int, int, int]] = [
            (self.marking, 0, 0, 2),
            (self.as_of, 2, 0, 1),
            (self.holds_until, 2, 1, 1),
            (self.cleared_by, 4, 0, 2),
        ]
        for field, row, column, span in places:
            field.setProperty("compact", True)
            add_field_below_label(grid, field, row, column, span)
        grid.addWidget(self.usable, 6, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)


def format_clearance(record: Cleared) -> str:
    """Format it as 'Confidential · as of 9 May 2022 · cleared by the legal department'."""
    translate = QCoreApplication.translate
    parts = [translate_marking(record.marking)]
    if isinstance(record, Annotation) and _is_background(record):
        may, may_not = (
            translate("clearance", "may be used"),
            translate("clearance", "not for disclosure"),
        )
        parts.append(may if record.usable else may_not)
    if record.as_of is not None:
        parts.append(translate("clearance", "as of {date}").format(date=format_date(record.as_of)))
    if record.cleared_by:
        parts.append(translate("clearance", "cleared by {name}").format(name=record.cleared_by))
    if record.holds_until is not None:
        until = translate("clearance", "valid until {date}")
        parts.append(until.format(date=format_date(record.holds_until)))
    return " · ".join(filter(None, parts))


def _is_background(record: Cleared) -> bool:
    return isinstance(record, Annotation) and record.kind.can_be_usable
