"""A field for a date, stored while one types."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.ui.controls.labels import format_date
from briefing.ui.controls.stored_fields import StoredLine, Visit

_FORM = "d MMM yyyy"


class DateField(StoredLine):
    """`day_edited` has the date (None: no date) and the name of the visit to the field.

    Text that is no date is not stored, and the field says so.
    """

    day_edited = Signal(object, str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._visit = Visit(self)
        self.edited.connect(self._read)

    def show_day(self, stored: date | None) -> None:
        """Show the stored date, unless the field means it already or is half typed."""
        day, words = read_date(self.text()), self.text().strip()
        half_typed = bool(words) and day is None and self.hasFocus()
        if day != stored and not half_typed:
            self.show_stored(format_date(stored, _FORM))

    def _read(self, typed: str) -> None:
        day = read_date(typed)
        if day is None and typed.strip():
            self.set_fault(self.tr("Not a date. Write it as 12 October 2022."))
            return
        self.set_fault("")
        self.day_edited.emit(day, self._visit.name)


def read_date(words: str) -> date | None:
    """Read a date as the window writes it, in any language, or a term such as "end of 2022"."""
    from briefing.language.due_dates import parse_due_date
    from briefing.language.typed_times import parse_typed_date

    try:
        return parse_typed_date(words)
    except BriefingError:
        return parse_due_date(words)


def parse_day(words: str) -> date | None:
    """Parse a date that was typed into a cell; nothing is no date. Raises BriefingError."""
    day = read_date(words)
    if day is None and words.strip():
        raise BriefingError(_NO_DATE, words=words)
    return day


_NO_DATE = QT_TRANSLATE_NOOP(
    "error", "“{words}” is not a date. Write it as 31.12.2022 or 31 December 2022."
)
