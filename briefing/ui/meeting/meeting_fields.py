"""The fields of a meeting, each stored while one types."""

import zoneinfo
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from functools import cache, partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QCompleter, QFrame, QGridLayout, QWidget

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.marking import Markings
from briefing.edits.meetings import make_zone_error
from briefing.language.typed_times import parse_typed_date, parse_typed_time
from briefing.ui.controls.form_rows import FaultLabel, add_field_below_label
from briefing.ui.controls.known_names import offer_names
from briefing.ui.controls.labels import format_date, translate_error
from briefing.ui.controls.marking_box import MarkingField
from briefing.ui.controls.stored_fields import StoredLine, Visit
from briefing.ui.controls.tab_order import pass_over_after_typing
from briefing.ui.meeting.meeting_labels import format_clock
from briefing.ui.meeting.meeting_model import MeetingFacts

_Place = tuple[int, int, int]
"""The row, the first column and the number of columns of a field."""


@dataclass(frozen=True)
class _Notation:
    """How the value of a field is written, and how it is read from what is typed.

    `parse` raises BriefingError for what is not understood.
    """

    format: Callable[[Any], str]
    parse: Callable[[str], Any]


class MeetingFields(QFrame):
    """The meeting's own fields.

    A text that is not understood is not stored: it stays in its field, and a sentence under the
    fields says what is wrong with it.
    """

    edited = Signal(dict, str)
    parties_changed = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 8, 12, 12)
        self._grid.setVerticalSpacing(3)
        self._meeting_id: int | None = None
        self._fields: dict[str, tuple[StoredLine, _Notation]] = {}
        self._parties: tuple[str, ...] = ()
        self._places: tuple[str, ...] = ()
        self._series: tuple[str, ...] = ()
        self._add_fields()
        self.faults = FaultLabel()
        self._grid.addWidget(self.faults, 15, 0, 1, 4)

    def _add_fields(self) -> None:
        self.title = self._add_field("title", self.tr("Title"), (0, 0, 4), _TEXT)
        self.place = self._add_field("place", self.tr("Place"), (2, 0, 2), _TEXT)
        self.zone = self._add_field("time_zone", self.tr("Time zone"), (2, 2, 2), _ZONE)
        self.zone.setCompleter(completer := _make_zone_completer(self.zone))
        completer.activated.connect(self.zone.edited)
        self.date = self._add_field("date", self.tr("Date"), (4, 0, 2), _DATE)
        self.start = self._add_field("start", self.tr("Start"), (4, 2, 1), _TIME)
        self.end = self._add_field("end", self.tr("End"), (4, 3, 1), _END)
        self.days = self._add_field("days", self.tr("Days"), (6, 0, 1), _DAYS)
        self.days.setPlaceholderText("1")
        self.clocks = self._add_field(
            "clocks", self.tr("Other clocks shown, such as Europe/Istanbul"), (6, 1, 3), _ZONES
        )
        self.framework = self._add_field("framework", self.tr("Framework"), (8, 0, 2), _TEXT)
        self.marking = MarkingField(self.tr("Marking"), self.tr("None"))
        add_field_below_label(self._grid, self.marking, 8, 2, 2)
        self.marking.picked.connect(lambda marking: self.edited.emit({"marking": marking}, ""))
        self.series = self._add_field("series", self.tr("Series of meetings"), (10, 0, 3), _TEXT)
        self.round = self._add_field("round", self.tr("Round"), (10, 3, 1), _ROUND)
        self.parties = self._add_line(self.tr("Parties, separated by semicolons"), (12, 0, 4))
        self.parties.editingFinished.connect(self._emit_parties)
        self.interpreted = QCheckBox(self.tr("Interpreted (doubles speaking time)"))
        self._grid.addWidget(self.interpreted, 14, 0, 1, 4)
        pass_over_after_typing(self.interpreted)
        visit = Visit(self.interpreted)
        self.interpreted.clicked.connect(
            lambda on: self.edited.emit({"interpreted": on}, f"meeting-interpreted-{visit.name}")
        )

    def show_facts(self, facts: MeetingFacts, markings: Markings) -> None:
        meeting = facts.meeting
        if meeting.id != self._meeting_id:
            self._meeting_id = meeting.id
            for field, _ in self._fields.values():
                self._show_fault(field, "")
        for name, (field, notation) in self._fields.items():
            self._show_value(field, notation, getattr(meeting, name))
        self.marking.show_marking(meeting.marking, markings)
        self.interpreted.setChecked(meeting.interpreted)
        if facts.places != self._places and not self.place.hasFocus():
            self._places = facts.places
            offer_names(self.place, facts.places)
        if facts.series != self._series and not self.series.hasFocus():
            self._series = facts.series
            offer_names(self.series, facts.series)
        if facts.parties != self._parties:
            self._parties = facts.parties
            self.parties.show_stored("; ".join(facts.parties))

    def _show_value(self, field: StoredLine, notation: _Notation, value: object) -> None:
        """Show a value, unless the field has it in another notation, or what is not understood."""
        if field.fault:
            return
        try:
            is_same = notation.parse(field.text()) == value
        except BriefingError:
            is_same = False
        if not is_same:
            field.show_stored(notation.format(value))

    def _add_field(self, name: str, label: str, place: _Place, notation: _Notation) -> StoredLine:
        field = self._add_line(label, place)
        field.edited.connect(partial(self._emit_edited, name, Visit(field)))
        self._fields[name] = (field, notation)
        return field

    def _add_line(self, label: str, place: _Place) -> StoredLine:
        field = StoredLine()
        field.setAccessibleName(label)
        add_field_below_label(self._grid, field, *place)
        return field

    def _emit_edited(self, name: str, visit: Visit, text: str) -> None:
        field, notation = self._fields[name]
        try:
            value = notation.parse(text)
        except BriefingError as error:
            self._show_fault(field, translate_error(error))
            return
        self._show_fault(field, "")
        self.edited.emit({name: value}, f"meeting-{name}-{visit.name}")

    def _show_fault(self, field: StoredLine, sentence: str) -> None:
        """Say under the fields what is wrong with one of them, or no longer."""
        field.set_fault(sentence)
        self.faults.show_faults(each for each, _ in self._fields.values())

    def _emit_parties(self) -> None:
        names = (name.strip() for name in self.parties.text().split(";"))
        parties = tuple(dict.fromkeys(name for name in names if name))
        if parties != self._parties:
            self._parties = parties
            self.parties_changed.emit(parties)


def _format_day(day: date | None) -> str:
    return format_date(day, "d MMMM yyyy")


def _parse_day(text: str) -> date | None:
    return parse_typed_date(text) if text.strip() else None


def _format_end(end: time | None) -> str:
    return "" if end is None else format_clock(end)


def _parse_end(text: str) -> time | None:
    return parse_typed_time(text) if text.strip() else None


def _parse_zone(text: str) -> str:
    name = text.strip()
    if name not in _list_zones():
        raise make_zone_error(text)
    return name


def _parse_zones(text: str) -> str:
    """Read the names of time zones, separated by commas."""
    return ", ".join(_parse_zone(name) for name in text.split(",") if name.strip())


def _parse_days(text: str) -> int:
    return _parse_round(text) or 1


def _parse_round(text: str) -> int | None:
    if not text.strip():
        return None
    if not (text.strip().isdecimal() and 1 <= int(text) <= 99):
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "“{words}” is not a number from 1 to 99."), words=text
        )
    return int(text)


_TEXT = _Notation(str, str)
_ZONE = _Notation(str, _parse_zone)
_ZONES = _Notation(str, _parse_zones)
_DATE = _Notation(_format_day, _parse_day)
_TIME = _Notation(format_clock, parse_typed_time)
_END = _Notation(_format_end, _parse_end)
_DAYS = _Notation(str, _parse_days)
_ROUND = _Notation(lambda number: str(number or ""), _parse_round)


@cache
def _list_zones() -> frozenset[str]:
    """List the time zones. Finding them reads all their files."""
    return frozenset(zoneinfo.available_timezones())


def _make_zone_completer(parent: QWidget) -> QCompleter:
    completer = QCompleter(sorted(_list_zones()), parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return completer
