"""The ceiling of an edition: a book must not hold anything that is marked higher."""

from collections.abc import Iterator
from textwrap import shorten

from briefing.book.blocks import Quotation, RailedText
from briefing.book.model import (
    Book,
    MarkedPart,
    find_marked,
)
from briefing.common.caution import Caution
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.edition import Edition
from briefing.language.label_ranges import format_labels_by_statement

_LONGEST = 50  # letters of a note in the message
_MEETING = QT_TRANSLATE_NOOP(
    "error",
    "This edition may contain “{ceiling}” at most, but its meeting is marked “{marking}”{more}. "
    "Lower that marking, or choose another edition.",
)
_NOTE = QT_TRANSLATE_NOOP(
    "error",
    "This edition may contain “{ceiling}” at most, but “{words}” ({place}) is marked "
    "“{marking}”{more}. Lower its marking, narrow its audience, or choose another edition.",
)
_CLAUSE = QT_TRANSLATE_NOOP("caution", "{section}, clause {label}")
_MORE = QT_TRANSLATE_NOOP("caution", " (and {count} more)")


def refuse_above_ceiling(book: Book, edition: Edition) -> None:
    """Raise BriefingError if a book of that edition holds what it may not."""
    error = find_ceiling_error(book, edition)
    if error:
        raise error


def find_ceiling_error(book: Book, edition: Edition) -> BriefingError | None:
    """Make the error for a book that may not go out; it names the first fault."""
    ceiling = edition.get_ceiling(book.banner.scale)
    faults = list(_find_faults(book, ceiling)) if ceiling else []
    if not faults:
        return None
    pattern, values = faults[0]
    more = Caution(_MORE, {"count": len(faults) - 1}) if len(faults) > 1 else ""
    return BriefingError(pattern, **values, ceiling=ceiling, more=more)


def _find_faults(book: Book, ceiling: str) -> Iterator[tuple[str, dict[str, object]]]:
    """Find the things that are marked higher: for each a sentence, and its values."""
    scale, floor = book.banner.scale, book.banner.floor
    if not scale.is_within(ceiling, floor):
        yield _MEETING, {"marking": floor}
    for section in book.sections:
        name = section.label.partition(" · ")[0] or section.title
        for block in section.blocks:
            place: Caution | str = name
            if isinstance(block, Quotation) and block.label:
                label = format_labels_by_statement([(block.statement, block.label)])
                place = Caution(_CLAUSE, {"section": name, "label": label})
            for each in find_marked(block):
                if not scale.is_within(ceiling, each.marking):
                    words = shorten(_get_words(each), _LONGEST, placeholder="…")
                    yield _NOTE, {"words": words, "place": place, "marking": each.marking}


def _get_words(marked: MarkedPart) -> str:
    if isinstance(marked, RailedText):
        return f"{marked.topic} {marked.text}"
    return str(getattr(marked, "text", ""))
