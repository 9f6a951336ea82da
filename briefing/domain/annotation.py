"""Annotations: an officer's notes on a clause or on a range of its words."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from briefing.domain.formatting import Spans, read_spans
from briefing.domain.marking import UNMARKED

CONTEXT_LENGTH = 32


class Audience(StrEnum):
    """Who may read a note, from the widest circle to the narrowest."""

    PRESS = "press"
    DELEGATION = "delegation"
    PRINCIPAL = "principal"
    INTERNAL = "internal"


class AnnotationKind(StrEnum):
    """What a note is for, in the order in which a book prints them."""

    POINT = "point"
    IF_RAISED = "if-raised"
    BACKGROUND = "background"
    CAUTION = "caution"
    QUESTION = "question"

    @property
    def usual_audience(self) -> Audience:
        """Who may read a note of this kind, unless its author chooses otherwise."""
        return _NOTE_RULES[self].usual_audience

    @property
    def is_dated(self) -> bool:
        """Whether a book prints the day of the facts in such a note."""
        return _NOTE_RULES[self].is_dated

    @property
    def can_be_usable(self) -> bool:
        """Whether the author says if the other side may be told what the note says."""
        return _NOTE_RULES[self].can_be_usable


@dataclass(frozen=True)
class _NoteRules:
    usual_audience: Audience
    is_dated: bool = False
    can_be_usable: bool = False


_NOTE_RULES = {
    AnnotationKind.POINT: _NoteRules(Audience.DELEGATION),
    AnnotationKind.IF_RAISED: _NoteRules(Audience.PRINCIPAL),
    AnnotationKind.BACKGROUND: _NoteRules(Audience.INTERNAL, is_dated=True, can_be_usable=True),
    AnnotationKind.CAUTION: _NoteRules(Audience.INTERNAL, is_dated=True),
    AnnotationKind.QUESTION: _NoteRules(Audience.INTERNAL),
}
"""The rules of every kind of note; how a kind is printed or shown stands in the other layers."""


@dataclass(frozen=True)
class Anchor:
    """The words of a clause that a note is about, stored so that they can be found again.

    It holds the exact words, up to 32 characters before and after them, and their offset in the
    clause (TextQuoteSelector with TextPositionSelector of the W3C Web Annotation Data Model).
    """

    quote: str
    before: str
    after: str
    start: int

    @classmethod
    def from_range(cls, text: str, start: int, end: int) -> "Anchor":
        """Make the anchor of `text[start:end]`, a range of at least one character."""
        if not 0 <= start < end <= len(text):
            raise ValueError(f"no words between {start} and {end} in a text of {len(text)}")
        return cls(
            quote=text[start:end],
            before=text[max(0, start - CONTEXT_LENGTH) : start],
            after=text[end : end + CONTEXT_LENGTH],
            start=start,
        )

    def find(self, text: str) -> tuple[int, int] | None:
        """Find the words in `text`; return (start, end), or None if they are not there.

        The stored offset is tried first. Otherwise the place whose surroundings match best is
        chosen, and of several equal places the nearest.
        """
        if text.startswith(self.quote, self.start):
            return self.start, self.start + len(self.quote)
        places = _find_occurrences(self.quote, text)
        if not places:
            return None
        best = max(places, key=lambda at: (self._count_agreement(text, at), -abs(at - self.start)))
        return best, best + len(self.quote)

    def _count_agreement(self, text: str, at: int) -> int:
        """Count the characters around `at` that match the stored surroundings."""
        end = at + len(self.quote)
        before = text[max(0, at - len(self.before)) : at]
        after = text[end : end + len(self.after)]
        return _count_common_prefix(before[::-1], self.before[::-1]) + _count_common_prefix(
            after, self.after
        )


def _find_occurrences(words: str, text: str) -> list[int]:
    places = []
    at = text.find(words)
    while at >= 0:
        places.append(at)
        at = text.find(words, at + 1)
    return places


def _count_common_prefix(one: str, other: str) -> int:
    length = 0
    for letter, other_letter in zip(one, other, strict=False):
        if letter != other_letter:
            break
        length += 1
    return length


@dataclass(frozen=True)
class Annotation:
    """A note on a clause, or on the words in it that `anchor` quotes. Times are UTC.

    `formatting`: how its words look (`domain/formatting.py`).
    `usable`: the other side may be told what the note says. `as_of`: the day of its facts.
    `cleared_by`: who cleared it. `holds_until`: the last day on which it may be used (None: no
    limit).
    """

    id: int
    clause_id: int
    kind: AnnotationKind
    audience: Audience
    text: str
    anchor: Anchor | None
    author: str
    created: datetime
    changed: datetime
    marking: str = UNMARKED
    usable: bool = False
    as_of: date | None = None
    cleared_by: str = ""
    holds_until: date | None = None
    formatting: str = ""

    @property
    def spans(self) -> Spans:
        """How the words look."""
        return read_spans(self.formatting, self.text)

    def has_lapsed(self, on: date) -> bool:
        """Whether the note may no longer be used on that day."""
        return self.holds_until is not None and self.holds_until < on
