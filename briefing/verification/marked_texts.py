"""Texts of the desk that are marked higher than their book, and by what each is known on a page."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from briefing.book.changes import said_in
from briefing.book.compose import compose
from briefing.book.material import Material, Source
from briefing.common.wording import Wording
from briefing.domain.annotation import Annotation
from briefing.domain.brief import Brief
from briefing.domain.edition import Edition
from briefing.domain.marking import UNMARKED, Banner
from briefing.verification.text_matching import marks_in, marks_of

_Text = TypeVar("_Text", Annotation, Brief)


@dataclass(frozen=True)
class MarkedText:
    """A text of the desk, its marking, and the marks by which no text marked lower has it."""

    text: str
    marking: str
    marks: frozenset[str]


def banner_of(material: Material, edition: Edition) -> Banner:
    """How pages have to be marked: as the meeting is at least, but for the press."""
    floor = material.meeting.marking if edition.assessments else UNMARKED
    return Banner(floor, material.markings)


def marked_texts(
    material: Material,
    edition: Edition,
    prepared: dt.datetime,
    wording: Wording,
    also: Iterable[str],
) -> Iterator[MarkedText]:
    """The texts marked higher than the book, whether it has a place for them or not.

    By what one is known follows from what the book would say without it and all that is marked as
    high, and so from nothing that composing makes of a marking; `also` is what it says besides.
    """
    banner = banner_of(material, edition)
    notes = (note for source in material.sources for note in source.annotations)
    texts: list[Annotation | Brief] = [*material.briefs, *notes]
    markings = dict.fromkeys(each.marking for each in texts)
    besides = [*markings, *also]
    for marking in markings:
        if not banner.above_floor((marking,)):
            continue
        without = _without(material, banner, marking)
        book = compose(without, edition, prepared, wording)
        told = marks_in("\n".join((*said_in(book), *besides)))
        for each in texts:
            if each.marking == marking:
                yield MarkedText(each.text, marking, frozenset(marks_of(each.text) - told))


def _without(material: Material, banner: Banner, marking: str) -> Material:
    """The material where whatever is marked so or higher says nothing."""
    rank = banner.scale.rank

    def silent(texts: Iterable[_Text]) -> tuple[_Text, ...]:
        return tuple(
            each if rank(each.marking) < rank(marking) else replace(each, text="–")
            for each in texts
        )

    def source(each: Source) -> Source:
        return replace(each, annotations=silent(each.annotations))

    return replace(
        material, briefs=silent(material.briefs), sources=tuple(map(source, material.sources))
    )
