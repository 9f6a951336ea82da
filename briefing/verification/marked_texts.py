"""The desk's texts with a higher marking than their book, and how a page shows that it has one."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from briefing.book.changes import collect_words
from briefing.book.compose import compose
from briefing.book.material import Material, Source
from briefing.common.wording import Wording
from briefing.domain.annotation import Annotation
from briefing.domain.brief import Brief
from briefing.domain.edition import Edition
from briefing.domain.marking import UNMARKED, Banner
from briefing.verification.text_matching import list_identifying_marks, list_marks

_Text = TypeVar("_Text", Annotation, Brief)


@dataclass(frozen=True)
class MarkedText:
    """A text of the desk, its marking, and the marks that no text with a lower marking has."""

    text: str
    marking: str
    marks: frozenset[str]


def make_banner(material: Material, edition: Edition) -> Banner:
    """Make the banner of a book: at least the marking of the meeting, except for the press."""
    floor = material.meeting.marking if edition.assessments else UNMARKED
    return Banner(floor, material.markings)


def find_marked_texts(
    material: Material,
    edition: Edition,
    prepared: dt.datetime,
    wording: Wording,
    extra_texts: Iterable[str],
) -> Iterator[MarkedText]:
    """Find the texts with a higher marking than the book, whether or not they are printed in it.

    The marks of a text are those that the book would not have without it and without all texts of
    the same or a higher marking. So they do not depend on how the book is composed. `extra_texts`
    are what else the book says.
    """
    banner = make_banner(material, edition)
    notes = (note for source in material.sources for note in source.annotations)
    texts: list[Annotation | Brief] = [*material.briefs, *notes]
    markings = dict.fromkeys(each.marking for each in texts)
    other_texts = [*markings, *extra_texts]
    for marking in markings:
        if not banner.get_marking_above_floor((marking,)):
            continue
        silenced = _hide_marked_texts(material, banner, marking)
        book = compose(silenced, edition, prepared, wording)
        lower_marks = list_marks("\n".join((*collect_words(book), *other_texts)))
        for each in texts:
            if each.marking == marking:
                yield MarkedText(
                    each.text, marking, frozenset(list_identifying_marks(each.text) - lower_marks)
                )


def _hide_marked_texts(material: Material, banner: Banner, marking: str) -> Material:
    """Replace the texts with this or a higher marking by a dash."""
    rank = banner.scale.get_rank

    def hide_texts(texts: Iterable[_Text]) -> tuple[_Text, ...]:
        return tuple(
            each if rank(each.marking) < rank(marking) else replace(each, text="–")
            for each in texts
        )

    def hide_source_texts(each: Source) -> Source:
        return replace(each, annotations=hide_texts(each.annotations))

    return replace(
        material,
        briefs=hide_texts(material.briefs),
        sources=tuple(map(hide_source_texts, material.sources)),
    )
