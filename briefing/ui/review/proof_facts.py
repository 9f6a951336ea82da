"""The facts about a statement that the reader found; each can be corrected in place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from briefing.domain.reading import Reading
from briefing.language.dates import parse_day
from briefing.reading import has_encoding
from briefing.reading.corrections import Amend
from briefing.ui.controls.form_rows import make_field_label
from briefing.ui.controls.labels import format_date, get_language_name
from briefing.ui.controls.widgets import set_property

_LANGUAGES = ("en", "tr", "kk", "ru", "ky", "uz", "az", "uk", "fr", "de", "es")
_ENCODINGS = (
    "UTF-8",
    "windows-1254",
    "windows-1251",
    "KOI8-R",
    "KZ-1048",
    "ISO-8859-9",
    "windows-1252",
    "UTF-16",
)


class ProofFacts(QWidget):
    """A form of facts. `amended` carries a corrected fact, `encoding_requested` an encoding."""

    amended = Signal(object)
    encoding_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(3, 2)
        self.title = self._add_line(self.tr("Title"), 0, 0, 3)
        self.kind = self._add_line(self.tr("Kind"), 1, 0)
        self.date = self._add_line(self.tr("Date"), 1, 2)
        self.place = self._add_line(self.tr("Place"), 2, 0)
        self.language = self._add_choice(self.tr("Language"), 2, 2)
        self.parties = self._add_line(self.tr("Parties"), 3, 0, 3)
        self.parties.setPlaceholderText(self.tr("separated by semicolons"))
        self.encoding = self._add_choice(self.tr("Detected as"), 4, 0, 3)
        self._fill_choices()
        for field in self._list_line_fields():
            field.editingFinished.connect(self.submit)
        self.language.activated.connect(lambda _: self._amend_language())
        self.encoding.activated.connect(
            lambda _: self.encoding_requested.emit(str(self.encoding.currentData()))
        )

    def show_reading(self, reading: Reading) -> None:
        """Show the facts of a reading."""
        self._reading = reading
        for field, text in self._format_facts(reading).items():
            if field.text() != text:
                field.setText(text)
                field.setCursorPosition(0)
            field.setToolTip(text)
            set_property(field, "fault", False)
        index = self.language.findData(reading.language)
        if index < 0:
            self.language.addItem(reading.language or "", reading.language)
            index = self.language.count() - 1
        self.language.setCurrentIndex(index)

    def show_encoding(self, file_name: str, encoding: str) -> None:
        """Offer other encodings, if a file of that kind can have one."""
        is_offered = has_encoding(file_name)
        self.encoding.setVisible(is_offered)
        self._find_label(self.encoding).setVisible(is_offered)
        self.encoding.setCurrentIndex(self.encoding.findData(encoding))

    def has_typed_changes(self) -> bool:
        """Whether a field has words that are not submitted yet."""
        return self._reading is not None and any(
            field.text() != text for field, text in self._format_facts(self._reading).items()
        )

    def submit(self) -> None:
        """Submit what was typed."""
        if self._reading is None:
            return
        for field, old_text in self._format_facts(self._reading).items():
            text = field.text().strip()
            if text != old_text:
                self._amend(field, text)

    def _amend(self, field: QLineEdit, text: str) -> None:
        if field is self.parties:
            names = tuple(filter(None, (name.strip() for name in text.split(";"))))
            self.amended.emit(Amend("parties", names))
        elif field is self.date:
            day = parse_day(text)
            set_property(field, "fault", bool(text) and day is None)
            if day is not None or not text:
                self.amended.emit(Amend("date", day))
        else:
            self.amended.emit(Amend(field.objectName(), text or None))

    def _amend_language(self) -> None:
        self.amended.emit(Amend("language", self.language.currentData()))

    def _list_line_fields(self) -> tuple[QLineEdit, ...]:
        return self.title, self.kind, self.date, self.place, self.parties

    def _format_facts(self, reading: Reading) -> dict[QLineEdit, str]:
        return {
            self.title: reading.title or "",
            self.kind: reading.kind or "",
            self.date: format_date(reading.date, "d MMMM yyyy"),
            self.place: reading.place or "",
            self.parties: "; ".join(reading.parties),
        }

    def _add_line(self, name: str, row: int, column: int, span: int = 1) -> QLineEdit:
        field = QLineEdit()
        self._add_field(field, name, row, column, span)
        return field

    def _add_choice(self, name: str, row: int, column: int, span: int = 1) -> QComboBox:
        field = QComboBox()
        # As wide as its column, not as its longest entry.
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        field.setMinimumContentsLength(6)
        self._add_field(field, name, row, column, span)
        return field

    def _add_field(self, field: QWidget, name: str, row: int, column: int, span: int) -> None:
        field.setProperty("compact", True)
        field.setAccessibleName(name)
        self._grid.addWidget(make_field_label(field), row, column)
        self._grid.addWidget(field, row, column + 1, 1, span)

    def _find_label(self, field: QWidget) -> QLabel:
        return next(label for label in self.findChildren(QLabel) if label.buddy() is field)

    def _fill_choices(self) -> None:
        for field, name in ((self.title, "title"), (self.kind, "kind"), (self.place, "place")):
            field.setObjectName(name)
        self.language.addItem(self.tr("not known"), None)
        for code in _LANGUAGES:
            self.language.addItem(get_language_name(code), code)
        self.encoding.addItem(self.tr("as detected"), "")
        for encoding in _ENCODINGS:
            self.encoding.addItem(encoding, encoding)
