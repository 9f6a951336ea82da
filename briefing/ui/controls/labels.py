"""What the window calls the values of records, in the language of its user."""

import re
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from briefing.common.caution import Caution
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP, Wording
from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.brief import BriefKind
from briefing.domain.commitment import Status
from briefing.domain.edition import Edition, SectionKind, get_edition_title
from briefing.domain.formatting import SpanKind
from briefing.domain.issue import CopyStatus
from briefing.domain.meeting import DOCUMENT_STATE_TITLES, DocumentState, ItemKind
from briefing.domain.step import StepName
from briefing.language.capitals import capitalize, get_base_language, to_capitals
from briefing.language.collation import make_collation_key
from briefing.ui.controls.note_kinds import NOTE_KINDS

_DAY_MONTH_YEAR = re.compile(r"d (M+) yyyy")
_STATUS = {
    Status.NOT_BEGUN: QT_TRANSLATE_NOOP("status", "Not begun"),
    Status.UNDER_WAY: QT_TRANSLATE_NOOP("status", "Under way"),
    Status.AT_RISK: QT_TRANSLATE_NOOP("status", "At risk"),
    Status.FULFILLED: QT_TRANSLATE_NOOP("status", "Fulfilled"),
    Status.SUPERSEDED: QT_TRANSLATE_NOOP("status", "Superseded"),
}
_AUDIENCE = {
    Audience.PRESS: QT_TRANSLATE_NOOP("audience", "Press"),
    Audience.DELEGATION: QT_TRANSLATE_NOOP("audience", "Delegation"),
    Audience.PRINCIPAL: QT_TRANSLATE_NOOP("audience", "Principal only"),
    Audience.INTERNAL: QT_TRANSLATE_NOOP("audience", "Internal"),
}
_BRIEF = {
    BriefKind.SCENE: QT_TRANSLATE_NOOP("brief", "Scene-setter"),
    BriefKind.POSITION: QT_TRANSLATE_NOOP("brief", "Their likely position"),
    BriefKind.PRESS_LINE: QT_TRANSLATE_NOOP("brief", "Press line"),
    BriefKind.ADDENDUM: QT_TRANSLATE_NOOP("brief", "Addendum"),
}
_COPY = {
    CopyStatus.HELD: QT_TRANSLATE_NOOP("copy", "Held"),
    CopyStatus.SENT: QT_TRANSLATE_NOOP("copy", "Sent"),
    CopyStatus.RETURNED: QT_TRANSLATE_NOOP("copy", "Returned"),
    CopyStatus.DESTROYED: QT_TRANSLATE_NOOP("copy", "Destroyed"),
}
_SPAN = {
    SpanKind.BOLD: QT_TRANSLATE_NOOP("formatting", "Bold"),
    SpanKind.ITALIC: QT_TRANSLATE_NOOP("formatting", "Italic"),
    SpanKind.BULLET: QT_TRANSLATE_NOOP("formatting", "Bulleted list"),
    SpanKind.NUMBER: QT_TRANSLATE_NOOP("formatting", "Numbered list"),
    SpanKind.ROW: QT_TRANSLATE_NOOP("formatting", "Table"),
}
_SECTION = {
    SectionKind.PROGRAMME: QT_TRANSLATE_NOOP("section", "Programme"),
    SectionKind.SCENE: QT_TRANSLATE_NOOP("section", "Scene-setter"),
    SectionKind.DELEGATIONS: QT_TRANSLATE_NOOP("section", "Delegations"),
    SectionKind.BIOGRAPHIES: QT_TRANSLATE_NOOP("section", "Biographies"),
    SectionKind.ITEMS: QT_TRANSLATE_NOOP("section", "Agenda items"),
    SectionKind.REGISTER: QT_TRANSLATE_NOOP("section", "Register of commitments"),
    SectionKind.STATEMENTS: QT_TRANSLATE_NOOP("section", "Statements"),
    SectionKind.ABBREVIATIONS: QT_TRANSLATE_NOOP("section", "Abbreviations"),
    SectionKind.INDEX: QT_TRANSLATE_NOOP("section", "Index"),
    SectionKind.ADDENDA: QT_TRANSLATE_NOOP("section", "Addenda"),
}
_ITEM = {
    ItemKind.DISCUSSION: QT_TRANSLATE_NOOP("item", "Discussion"),
    ItemKind.CEREMONY: QT_TRANSLATE_NOOP("item", "Ceremony"),
    ItemKind.BREAK: QT_TRANSLATE_NOOP("item", "Break"),
}


class _WindowWording(Wording):
    """The language of the window, translated by Qt."""

    def translate(self, context: str, text: str, count: int | None = None) -> str:
        return QCoreApplication.translate(context, text, None, -1 if count is None else count)


WINDOW = _WindowWording()


def translate_status(status: Status) -> str:
    return WINDOW.translate("status", _STATUS[status])


def translate_kind(kind: AnnotationKind) -> str:
    return NOTE_KINDS[kind].title


def translate_audience(audience: Audience) -> str:
    return WINDOW.translate("audience", _AUDIENCE[audience])


def translate_document_state(state: DocumentState) -> str:
    return WINDOW.translate("book", DOCUMENT_STATE_TITLES[state])


def translate_item_kind(kind: ItemKind) -> str:
    return WINDOW.translate("item", _ITEM[kind])


def translate_marking(marking: str) -> str:
    """Translate a marking of the usual scale; any other stays as it was typed."""
    return WINDOW.translate("marking", marking) if marking else ""


def translate_brief_kind(kind: BriefKind) -> str:
    return WINDOW.translate("brief", _BRIEF[kind])


def translate_span_kind(kind: SpanKind) -> str:
    return WINDOW.translate("formatting", _SPAN[kind])


def translate_copy_status(status: CopyStatus) -> str:
    return WINDOW.translate("copy", _COPY[status])


def translate_section(kind: SectionKind) -> str:
    """Translate the usual name of a section of a book."""
    return WINDOW.translate("section", _SECTION[kind])


def translate_edition(edition: Edition) -> str:
    return translate_edition_name(edition.name)


def translate_edition_name(name: str) -> str:
    """Translate the name of an edition; a kept edition stays as it was named."""
    return WINDOW.translate("edition", get_edition_title(name))


def translate_withheld(edition: Edition) -> str:
    return WINDOW.translate("edition", edition.withholds)


def translate_error(error: BriefingError) -> str:
    return error.to_text(WINDOW)


def translate_caution(caution: Caution) -> str:
    """Translate a caution, with dates as people write them."""
    values = {
        name: format_date(value) if isinstance(value, date) else value
        for name, value in caution.values.items()
    }
    return Caution(caution.pattern, values).to_text(WINDOW)


def translate_step(name: StepName) -> str:
    return name.to_text(WINDOW)


def get_language_name(code: str | None) -> str:
    """Get the language's own name for itself; empty if it is not known."""
    name = QLocale(f"{code}_001").nativeLanguageName() if code else ""  # 'English' of no country
    return capitalize(name, code or "")


def format_date(day: date | None, form: str = "d MMM yyyy") -> str:
    """Format a date as the language of the window writes it; empty for None.

    Such as '10 May 2022', in Kazakh '2022 ж. 10 мам.'.
    """
    if day is None:
        return ""
    return QLocale().toString(QDate(day.year, day.month, day.day), _order_date(form))


def format_moment(at: datetime) -> str:
    """Format a moment in the time of this computer, such as '10 May 2022, 09:30'."""
    local = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    return QLocale().toString(local, _order_date("d MMM yyyy, HH:mm"))


def _order_date(form: str) -> str:
    """Put the year first where the language does."""
    if QLocale().language() is not QLocale.Language.Kazakh:
        return form
    return _DAY_MONTH_YEAR.sub(r"yyyy 'ж.' d \1", form)


def format_capitals(text: str) -> str:
    """Format a heading of the window in capitals."""
    return to_capitals(text, QLocale().name())


def make_sort_key(text: str) -> tuple[Any, ...]:
    """Make the key that sorts a text as the index of a book in the window's language does."""
    return make_collation_key(text, get_base_language(QLocale().name()))
