"""The head over the agenda: the meeting in one line, which opens to its fields."""

import re
import zoneinfo
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from enum import IntEnum
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QCompleter,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.domain.marking import Markings
from briefing.language.due_dates import parse_due_date
from briefing.ui.controls.flow_layout import FlowLayout
from briefing.ui.controls.form_rows import add_field_below_label
from briefing.ui.controls.known_names import KnownNames
from briefing.ui.controls.marking_box import MarkingField
from briefing.ui.controls.page_keys import CHOOSE_PART
from briefing.ui.controls.stored_fields import StoredLine, Visit
from briefing.ui.controls.tab_order import pass_over_after_typing
from briefing.ui.controls.widgets import Chip, set_property
from briefing.ui.meeting.meeting_labels import (
    DOT,
    format_clock,
    format_ending,
    format_place_and_time,
)
from briefing.ui.meeting.meeting_model import MeetingFacts

Parse = Callable[[str], object]
_WORDS_OF_A_DATE = 3  # a month or a year alone is no date


class Part(IntEnum):
    """The parts of a meeting that are prepared."""

    AGENDA = 0
    DELEGATIONS = 1
    BRIEFS = 2


PART_KEYS = dict(zip(Part, CHOOSE_PART.keys, strict=True))


class MeetingHead(QWidget):
    """The title, the parts to choose from, and the meeting in one line.

    Signals: `edited` with new values and the key under which edits merge, `parties_changed` with
    the names of the parties, `part_chosen` to show another part.
    """

    edited = Signal(dict, str)
    parties_changed = Signal(tuple)
    part_chosen = Signal(Part)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = QLabel()
        self.heading.setProperty("role", "title")
        self.parts = QButtonGroup(self)
        self.parts.idClicked.connect(lambda part: self.part_chosen.emit(Part(part)))
        self.when_button = QPushButton()
        self.when_button.setObjectName("meetingWhen")
        self.when_button.setToolTip(self.tr("Edit the meeting (Ctrl+E)"))
        self.when_button.clicked.connect(self.toggle_fields)
        self.ending_label = QLabel()
        self.ending_label.setObjectName("meetingEnding")
        self.fields = MeetingFields()
        self.fields.edited.connect(self.edited)
        self.fields.parties_changed.connect(self.parties_changed)
        self.fields.hide()
        line = FlowLayout(spacing=0)
        line.addWidget(self.when_button)
        line.addWidget(self.ending_label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 13, 20, 6)
        layout.setSpacing(2)
        layout.addLayout(self._make_part_row())
        layout.addLayout(line)
        layout.addWidget(self.fields)

    def show_part(self, part: Part) -> None:
        """Show which part of the meeting is open."""
        self.parts.button(part).setChecked(True)
        self.heading.setText(self._get_titles()[part])

    def show_count(self, part: Part, count: str) -> None:
        """Show beside a part's name how much is in it."""
        chip = self.parts.button(part)
        chip.setText(f"{self._get_titles()[part]} {count}".rstrip())
        chip.updateGeometry()

    def _get_titles(self) -> dict[Part, str]:
        return {
            Part.AGENDA: self.tr("Agenda"),
            Part.DELEGATIONS: self.tr("Delegations"),
            Part.BRIEFS: self.tr("Briefs"),
        }

    def _make_part_row(self) -> QHBoxLayout:
        """Build the row with the title at the left and the parts at the right."""
        row = QHBoxLayout()
        row.setSpacing(5)
        self.heading.setMinimumWidth(1)  # it may be cut off: the chip shows the same name
        row.addWidget(self.heading)
        row.addStretch(1)
        for part, title in self._get_titles().items():
            chip = Chip(title)
            chip.setToolTip(f"{title} ({PART_KEYS[part]})")
            self.parts.addButton(chip, part)
            row.addWidget(chip)
        self.show_part(Part.AGENDA)
        return row

    def show_facts(self, facts: MeetingFacts, markings: Markings) -> None:
        text = format_place_and_time(facts.meeting, facts.schedule)
        self.when_button.setText(text)
        self.when_button.setAccessibleName(self.tr("The meeting: {when}").format(when=text))
        self.ending_label.setText(DOT.lstrip() + format_ending(facts.schedule))
        set_property(self.ending_label, "off", bool(facts.schedule.minutes_over))
        self.fields.show_facts(facts, markings)

    def toggle_fields(self) -> None:
        """Show or hide the fields."""
        if self.fields.isVisibleTo(self):
            self.fields.hide()
            self.when_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.open_fields()

    def open_fields(self) -> None:
        """Show the fields and select the text of the first one."""
        self.fields.show()
        self.fields.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fields.title.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.fields.isVisibleTo(self):
            self.toggle_fields()
        else:
            super().keyPressEvent(event)


class MeetingFields(QFrame):
    """The meeting's own fields. A text that cannot be parsed is marked and not stored."""

    edited = Signal(dict, str)
    parties_changed = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 8, 12, 12)
        self._grid.setVerticalSpacing(3)
        self.title = self._add_field("title", self.tr("Title"), (0, 0, 4), str)
        self.place = self._add_field("place", self.tr("Place"), (2, 0, 2), str)
        self.zone = self._add_field("time_zone", self.tr("Time zone"), (2, 2, 2), _parse_zone)
        self.zone.setCompleter(completer := _make_zone_completer(self.zone))
        completer.activated.connect(self.zone.edited)
        self.date = self._add_field("date", self.tr("Date"), (4, 0, 2), _parse_date)
        self.start = self._add_field("start", self.tr("Start"), (4, 2, 1), _parse_time)
        self.end = self._add_field("end", self.tr("End"), (4, 3, 1), _parse_end)
        self.framework = self._add_field("framework", self.tr("Framework"), (6, 0, 2), str)
        self.marking = MarkingField(self.tr("Marking"), self.tr("None"))
        self._place_field(self.marking, (6, 2, 2))
        self.marking.picked.connect(lambda marking: self.edited.emit({"marking": marking}, ""))
        self.parties = self._add_line(self.tr("Parties, separated by semicolons"), (8, 0, 4))
        self.interpreted = QCheckBox(self.tr("Interpreted (doubles speaking time)"))
        self._grid.addWidget(self.interpreted, 10, 0, 1, 4)
        pass_over_after_typing(self.interpreted)
        visit = Visit(self.interpreted)
        self.interpreted.clicked.connect(
            lambda on: self.edited.emit({"interpreted": on}, f"meeting-interpreted-{visit.name}")
        )
        self.parties.editingFinished.connect(self._emit_parties)
        self._parties: tuple[str, ...] = ()
        self._places: tuple[str, ...] = ()

    def show_facts(self, facts: MeetingFacts, markings: Markings) -> None:
        meeting = facts.meeting
        self.title.show_stored(meeting.title)
        self.place.show_stored(meeting.place)
        self.zone.show_stored(meeting.time_zone)
        self._show_value(
            self.date, _parse_date, meeting.date, meeting.date.isoformat() if meeting.date else ""
        )
        self._show_value(self.start, _parse_time, meeting.start, format_clock(meeting.start))
        self._show_value(
            self.end, _parse_end, meeting.end, format_clock(meeting.end) if meeting.end else ""
        )
        self.framework.show_stored(meeting.framework)
        self.marking.show_marking(meeting.marking, markings)
        self.interpreted.setChecked(meeting.interpreted)
        if facts.places != self._places and not self.place.hasFocus():
            self._places = facts.places
            self._offer_places()
        if facts.parties != self._parties:
            self._parties = facts.parties
            self.parties.show_stored("; ".join(facts.parties))

    def _offer_places(self) -> None:
        completer = KnownNames(self._places, self.place)
        completer.activated.connect(self.place.edited)
        self.place.setCompleter(completer)

    def _show_value(self, field: StoredLine, parse: Parse, value: object, text: str) -> None:
        """Show a value, unless the field already holds it in another notation."""
        try:
            is_same = parse(field.text()) == value
        except ValueError:
            is_same = field.hasFocus()
        if not is_same:
            field.show_stored(text)

    def _add_field(
        self, name: str, label: str, place: tuple[int, int, int], parse: Parse
    ) -> StoredLine:
        field = self._add_line(label, place)
        field.edited.connect(partial(self._emit_edited, name, field, parse, Visit(field)))
        return field

    def _add_line(self, label: str, place: tuple[int, int, int]) -> StoredLine:
        field = StoredLine()
        field.setAccessibleName(label)
        self._place_field(field, place)
        return field

    def _place_field(self, field: QWidget, place: tuple[int, int, int]) -> None:
        add_field_below_label(self._grid, field, *place)

    def _emit_edited(
        self, name: str, field: StoredLine, parse: Parse, visit: Visit, text: str
    ) -> None:
        try:
            values: Mapping[str, object] = {name: parse(text.strip() if parse is not str else text)}
        except ValueError:
            field.set_fault(self._get_fault(name))
            return
        field.set_fault("")
        self.edited.emit(values, f"meeting-{name}-{visit.name}")

    def _get_fault(self, name: str) -> str:
        if name == "date":
            return self.tr("Not a date. Write it as 2022-10-12 or 12 October 2022.")
        if name == "time_zone":
            return self.tr("Not a time zone. Write it as Asia/Almaty.")
        return self.tr("Not a time. Write it as 09:30.")

    def _emit_parties(self) -> None:
        names = (name.strip() for name in self.parties.text().split(";"))
        parties = tuple(dict.fromkeys(name for name in names if name))
        if parties != self._parties:
            self._parties = parties
            self.parties_changed.emit(parties)


def get_key_help(part: Part) -> str:
    """Return the line of keys shown under a part of the meeting."""
    translate = QCoreApplication.translate
    match part:
        case Part.DELEGATIONS:
            return translate(
                "agenda",
                "Insert add · Alt+↑↓ change the rank · Shift+Insert leave a rank empty · Delete "
                "remove · Enter the person · F5 the agenda · F8 the page",
            )
        case Part.BRIEFS:
            return translate(
                "agenda",
                "Insert add an addendum · F4 marking, date and clearance · Ctrl+Delete delete"
                " · F5 the agenda · F8 the page",
            )
    return translate(
        "agenda",
        "Enter open · M minutes · O open commitments · Alt+↑↓ move · Insert add"
        " · Delete remove · Ctrl+E the meeting · F8 the page",
    )


def _parse_date(text: str) -> date | None:
    if not text:
        return None
    day = parse_due_date(text)
    if day is None or len(re.findall(r"\w+", text)) < _WORDS_OF_A_DATE:
        raise ValueError(text)
    return day


def _parse_time(text: str) -> time:
    return datetime.strptime(text, "%H:%M").time()


def _parse_end(text: str) -> time | None:
    return _parse_time(text) if text else None


def _parse_zone(text: str) -> str:
    if text not in zoneinfo.available_timezones():
        raise ValueError(text)
    return text


def _make_zone_completer(parent: QWidget) -> QCompleter:
    completer = QCompleter(sorted(zoneinfo.available_timezones()), parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return completer
