"""The fields of an agenda item, its briefs, its clauses and the points on them."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.common.errors import BriefingError
from briefing.common.phrase import name_paragraphs
from briefing.domain.annotation import Annotation
from briefing.domain.brief import BriefKind
from briefing.domain.meeting import ItemKind
from briefing.domain.statement import Clause
from briefing.edits.meeting_times import get_fixed_time
from briefing.language.typed_times import parse_typed_moment
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.brief_box import BriefBox
from briefing.ui.controls.flow_layout import FlowLayout
from briefing.ui.controls.form_rows import FaultLabel, add_field_below_label
from briefing.ui.controls.key_names import name_keys
from briefing.ui.controls.known_names import offer_names
from briefing.ui.controls.labels import (
    format_date,
    translate_audience,
    translate_error,
    translate_item_kind,
    translate_kind,
)
from briefing.ui.controls.pane_widgets import LinkLabel
from briefing.ui.controls.stored_fields import MinutesField, StoredLine, Visit
from briefing.ui.controls.tab_order import pass_over_after_typing
from briefing.ui.controls.widgets import GrowingTextEdit, SectionLabel
from briefing.ui.meeting.drag_data import pack_clauses
from briefing.ui.meeting.meeting_labels import format_clock
from briefing.ui.meeting.meeting_model import AgendaLine


class ItemEditor(QWidget):
    """The fields that an opened card shows.

    Signal `edited`: the new values, the name of the field and the name of the visit to it.
    """

    edited = Signal(dict, str, str)
    clause_opened = Signal(int)
    clause_removed = Signal(int)
    fill_requested = Signal()

    def __init__(self, service: WorkspaceService, line: AgendaLine) -> None:
        super().__init__()
        self._line = line
        self._is_read_only = service.is_read_only
        self._visits: dict[str, Visit] = {}
        self.title = self._make_line_field("title", self.tr("Title"))
        self.lead = self._make_line_field("lead", self.tr("Lead"))
        self.counterpart = self._make_line_field("counterpart", self.tr("Counterpart"))
        self.kind = self._make_kind_field()
        self.minutes = MinutesField()
        self._visits["minutes"] = Visit(self.minutes)
        self.minutes.edited.connect(partial(self._emit_edited, "minutes"))
        self.begins = self._make_begins_field()
        self.parallel = QCheckBox(self.tr("In parallel with the item above"))
        self._visits["is_parallel"] = Visit(self.parallel)
        self.parallel.clicked.connect(lambda on: self._emit_edited("is_parallel", on))
        self.faults = FaultLabel()
        self.outcome = GrowingTextEdit(lines=2)
        self.outcome.setAccessibleName(self.tr("Outcome sought"))
        self._visits["outcome"] = Visit(self.outcome)
        self.outcome.edited.connect(partial(self._emit_edited, "outcome"))
        meeting_id = line.scheduled.item.meeting_id
        self.briefs = {
            kind: BriefBox(service, kind, meeting_id, line.id)
            for kind in BriefKind
            if kind.is_of_item
        }
        self.clauses = FlowLayout()
        self.points = QVBoxLayout()
        self.points.setSpacing(2)
        self.fill_button = QPushButton(self.tr("Fill with open commitments"))
        self.fill_button.setProperty("role", "link")
        self.fill_button.setToolTip(
            self.tr("Add every clause with an open commitment that is not on the agenda (O)")
        )
        self.fill_button.clicked.connect(self.fill_requested)
        self._clauses_label = SectionLabel(self.tr("Clauses"))
        self._points_label = SectionLabel(self.tr("Notes on its clauses"))
        pass_over_after_typing(self.kind, self.parallel, self.fill_button)
        self._build_layout()
        self.show_line(line)

    def show_line(self, line: AgendaLine) -> None:
        item, old_line = line.scheduled.item, self._line
        self._line = line
        self.title.show_stored(item.title)
        self.lead.show_stored(item.lead)
        self.counterpart.show_stored(item.counterpart)
        self.minutes.show_stored(item.minutes)
        self.outcome.show_stored(item.outcome)
        self.parallel.setChecked(item.is_parallel)
        if not self.begins.fault and not self.begins.hasFocus():
            self.begins.show_stored(_format_begin(line))
        self.kind.setCurrentIndex(self.kind.findData(item.kind))
        for kind, box in self.briefs.items():
            brief = line.find_brief(kind)
            box.show_brief(brief)
            box.length.set_slot(item.minutes)
            box.setHidden(brief is None and not line.is_discussed)  # the book has no page for it
        self.fill_button.setHidden(self._is_read_only or not line.is_discussed)
        named_before = (old_line.clauses, old_line.statement_names)
        if (line.clauses, line.statement_names) != named_before or not self.clauses.count():
            self._show_clauses(line)
        if line.notes != old_line.notes or not self.points.count():
            self._show_points(line)

    def set_tab_order(self, previous: QWidget) -> None:
        """Put the fields into the Tab order, in the order of the layout, after a widget."""
        fields = [self.title, self.kind, self.minutes, self.begins, self.parallel]
        fields += [self.lead, self.counterpart, self.outcome]
        chips, points = _list_widgets(self.clauses), _list_widgets(self.points)
        briefs = [stop for box in self.briefs.values() for stop in box.list_tab_stops()]
        for widget in (*fields, *briefs, *chips, self.fill_button, *points):
            QWidget.setTabOrder(previous, widget)
            previous = widget

    def _show_clauses(self, line: AgendaLine) -> None:
        chips = _list_widgets(self.clauses)
        focused_index = next((index for index, chip in enumerate(chips) if chip.hasFocus()), None)
        _clear_layout(self.clauses)
        for clause in line.clauses:
            chip = ClauseChip(clause, line.format_labels(clause), line.id)
            chip.opened.connect(self.clause_opened)
            if not self._is_read_only:
                chip.removed.connect(self.clause_removed)
            self.clauses.addWidget(chip)
        self._clauses_label.setVisible(bool(line.clauses))
        if focused_index is not None:
            places = _list_widgets(self.clauses) or [self.title]
            places[min(focused_index, len(places) - 1)].setFocus()

    def _show_points(self, line: AgendaLine) -> None:
        _clear_layout(self.points)
        labels = {clause.id: line.format_labels(clause) for clause in line.clauses}
        for note in line.notes:
            row = NoteRow(labels[note.clause_id], note)
            row.clicked.connect(partial(self.clause_opened.emit, note.clause_id))
            self.points.addWidget(row)
        self._points_label.setVisible(bool(line.notes))

    def _make_line_field(self, name: str, label: str) -> StoredLine:
        field = StoredLine()
        field.setAccessibleName(label)
        self._visits[name] = Visit(field)
        field.edited.connect(partial(self._emit_edited, name))
        return field

    def _make_begins_field(self) -> StoredLine:
        field = StoredLine()
        field.setAccessibleName(self.tr("Begins at a fixed time"))
        field.setPlaceholderText(self.tr("when the item above ends"))
        self._visits["at"] = Visit(field)
        field.edited.connect(self._emit_begin)
        return field

    def _emit_begin(self, text: str) -> None:
        try:
            values = _parse_begin(text, self._line)
        except BriefingError as error:
            self.begins.set_fault(translate_error(error))
        else:
            self.begins.set_fault("")
            self.edited.emit(values, "at", self._visits["at"].name)
        self.faults.show_faults([self.begins])

    def offer_people(self, names: tuple[str, ...]) -> None:
        """Complete the names of persons in the fields for the lead and the counterpart."""
        for field in (self.lead, self.counterpart):
            offer_names(field, names)

    def _make_kind_field(self) -> QComboBox:
        kind = QComboBox()
        kind.setAccessibleName(self.tr("Kind"))
        for each in ItemKind:
            kind.addItem(translate_item_kind(each), each)
        self._visits["kind"] = Visit(kind)
        kind.activated.connect(
            lambda index: self._emit_edited("kind", ItemKind(kind.itemData(index)))
        )
        return kind

    def _emit_edited(self, name: str, value: object) -> None:
        self.edited.emit({name: value}, name, self._visits[name].name)

    def _build_layout(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        places: list[tuple[QWidget, int, int, int]] = [
            (self.title, 0, 0, 2),
            (self.kind, 2, 0, 1),
            (self.minutes, 2, 1, 1),
            (self.begins, 4, 0, 1),
            (self.lead, 8, 0, 1),
            (self.counterpart, 8, 1, 1),
            (self.outcome, 10, 0, 2),
        ]
        grid.addWidget(self.parallel, 6, 0, 1, 2)
        grid.addWidget(self.faults, 7, 0, 1, 2)
        self.parallel.setEnabled(not self._is_read_only)
        for field, row, column, span in places:
            add_field_below_label(grid, field, row, column, span)
            field.setEnabled(not self._is_read_only)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 6, 4)
        layout.setSpacing(5)
        layout.addLayout(grid)
        for box in self.briefs.values():
            layout.addWidget(box)
        layout.addSpacing(3)
        layout.addWidget(self._clauses_label)
        layout.addLayout(self.clauses)
        layout.addWidget(self.fill_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addSpacing(3)
        layout.addWidget(self._points_label)
        layout.addLayout(self.points)


class ClauseChip(QPushButton):
    """A clause of an item. A click shows it in the statement, its × or Delete takes it off."""

    opened = Signal(int)
    removed = Signal(int)

    def __init__(self, clause: Clause, name: str, item_id: int) -> None:
        super().__init__(f"{name}  ×")
        self._clause = clause
        self._name = name
        self._item_id = item_id
        self._pressed_at: QPoint | None = None
        self.setProperty("role", "chip")
        self.setAccessibleName(name_paragraphs(self.tr("Clause {label}").format(label=name)))
        pass_over_after_typing(self)
        self.setToolTip(
            name_keys(self.tr("{Enter} shows it in the statement, {Delete} removes it"))
        )
        self.setAccessibleDescription(self.toolTip())
        self.clicked.connect(lambda: self.opened.emit(clause.id))

    @property
    def cross_rect(self) -> QRect:
        """The area where a click takes the clause off."""
        return QRect(self.width() - 24, 0, 24, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self._clause.id)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        moved = event.position().toPoint() - (self._pressed_at or QPoint())
        is_drag = moved.manhattanLength() >= QApplication.startDragDistance()
        if self._pressed_at is not None and is_drag:
            self._pressed_at = None
            self.setDown(False)
            self._start_drag()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is not None and self.cross_rect.contains(event.position().toPoint()):
            self.setDown(False)
            self.removed.emit(self._clause.id)
        else:
            super().mouseReleaseEvent(event)

    def make_drag_data(self) -> QMimeData:
        """Pack the clause for dragging."""
        text = f"{self._name} {self._clause.text}"
        return pack_clauses([self._clause.id], text, self._item_id)

    def _start_drag(self) -> None:
        drag = QDrag(self)
        drag.setMimeData(self.make_drag_data())
        drag.setPixmap(self.grab())
        drag.exec(Qt.DropAction.MoveAction)


class NoteRow(LinkLabel):
    """A note, read-only here. A click or Enter goes to it in the statement."""

    def __init__(self, label: str, note: Annotation) -> None:
        kind, audience = translate_kind(note.kind), translate_audience(note.audience)
        template = self.tr("{label} · {kind} · {audience}: {text}")
        super().__init__(template.format(label=label, kind=kind, audience=audience, text=note.text))
        if note.has_lapsed(date.today()):
            lapsed_template = self.tr("{note} (valid until {date})")
            self.set_words(
                lapsed_template.format(note=self.text(), date=format_date(note.holds_until))
            )
        self.setProperty("role", "note")
        self.setToolTip(name_keys(self.tr("{Enter} shows the clause in the statement")))


def _format_begin(line: AgendaLine) -> str:
    """Format the time to which an item is fixed, with the day if the programme has several."""
    item = line.scheduled.item
    if item.at is None:
        return ""
    day = line.meeting.date if line.meeting is not None else None
    if day is None or not line.has_several_days:
        return format_clock(item.at)
    fixed_day = format_date(day + timedelta(days=item.day - 1), "d MMMM yyyy")
    return f"{fixed_day} {format_clock(item.at)}"


def _parse_begin(text: str, line: AgendaLine) -> dict[str, object]:
    """Read a time with or without a day; a time alone is on the day on which the item is now."""
    if not text.strip():
        return {"at": None}
    first = line.meeting.date if line.meeting is not None else None
    return {**get_fixed_time(*parse_typed_moment(text), first, line.day)}


def _list_widgets(layout: QLayout) -> list[QWidget]:
    items = (layout.itemAt(index) for index in range(layout.count()))
    return [widget for item in items if item and (widget := item.widget())]


def _clear_layout(layout: QLayout) -> None:
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
