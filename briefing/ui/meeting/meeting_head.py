"""The head over the agenda: the meeting in one line, which opens to its fields."""

from enum import IntEnum

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.domain.marking import Markings
from briefing.ui.controls.flow_layout import FlowLayout
from briefing.ui.controls.form_area import ShrinkingArea
from briefing.ui.controls.key_names import name_keys
from briefing.ui.controls.page_keys import CHOOSE_PART
from briefing.ui.controls.widgets import Chip, ElidedLabel, set_property
from briefing.ui.meeting.meeting_fields import MeetingFields
from briefing.ui.meeting.meeting_labels import (
    DOT,
    format_ending,
    format_place_and_time,
)
from briefing.ui.meeting.meeting_model import MeetingFacts


class Part(IntEnum):
    """The parts of a meeting that are prepared."""

    AGENDA = 0
    DELEGATIONS = 1
    BRIEFS = 2
    DOCUMENTS = 3


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
        self.heading = ElidedLabel()  # the chip shows the same name
        self.heading.setProperty("role", "title")
        self.parts = QButtonGroup(self)
        self.parts.idClicked.connect(lambda part: self.part_chosen.emit(Part(part)))
        self.when_button = QPushButton()
        self.when_button.setObjectName("meetingWhen")
        self.when_button.setToolTip(name_keys(self.tr("Edit the meeting ({Ctrl+E})")))
        self.when_button.clicked.connect(self.toggle_fields)
        self.ending_label = QLabel()
        self.ending_label.setObjectName("meetingEnding")
        self.fields = MeetingFields()
        self.fields.edited.connect(self.edited)
        self.fields.parties_changed.connect(self.parties_changed)
        fields_area = ShrinkingArea(self.fields, self)
        self.fields.hide()
        line = FlowLayout(spacing=0)
        line.addWidget(self.when_button)
        line.addWidget(self.ending_label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 13, 20, 6)
        layout.setSpacing(2)
        layout.addLayout(self._make_part_row())
        layout.addLayout(line)
        layout.addWidget(fields_area)

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
            Part.DOCUMENTS: self.tr("To sign"),
        }

    def _make_part_row(self) -> FlowLayout:
        """Build the row with the title at the left and the parts at the right, or below it."""
        row = FlowLayout(spread=True)
        row.addWidget(self.heading)
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


def get_key_help(part: Part) -> str:
    """Return the line of keys shown under a part of the meeting."""
    return name_keys(_get_key_pattern(part))


def _get_key_pattern(part: Part) -> str:
    translate = QCoreApplication.translate
    match part:
        case Part.DELEGATIONS:
            return translate(
                "agenda",
                "{Insert} add · Alt+↑↓ change the rank · {Shift+Insert} leave a rank empty · "
                "{Delete} remove · {Enter} the person · F5 the agenda · F8 the page",
            )
        case Part.BRIEFS:
            return translate(
                "agenda",
                "{Insert} add an addendum · F4 marking, date and clearance · {Ctrl+Delete} delete"
                " · F5 the agenda · F8 the page",
            )
        case Part.DOCUMENTS:
            return translate(
                "agenda",
                "{Insert} add a document · Alt+↑↓ move · {Ctrl+Delete} delete"
                " · F5 the agenda · F8 the page",
            )
    return translate(
        "agenda",
        "{Enter} open · M minutes · O open commitments · Alt+↑↓ move · {Insert} add"
        " · {Delete} remove · {Ctrl+E} the meeting · F8 the page",
    )
