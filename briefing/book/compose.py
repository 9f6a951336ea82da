"""Records and an edition become a book.

Whatever an edition withholds is not in the material, so it cannot enter the tree.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import accumulate

from briefing.book.annexes import abbreviated, register
from briefing.book.blocks import ContentsEntry
from briefing.book.briefs import addenda, scene
from briefing.book.composition import Composition
from briefing.book.front import contents, cover, place_and_date, programme
from briefing.book.index import index
from briefing.book.items import items
from briefing.book.material import Material, Source
from briefing.book.model import (
    Book,
    Running,
    Section,
    check_code,
    markings_in,
)
from briefing.book.people import biographies, delegations
from briefing.book.statements import statements
from briefing.common.wording import QT_TRANSLATE_NOOP, Wording
from briefing.domain.edition import ChosenSection, Edition, SectionKind

COMPOSERS: Mapping[SectionKind, Callable[[Composition], Iterable[Section]]] = {
    SectionKind.PROGRAMME: programme,
    SectionKind.SCENE: scene,
    SectionKind.DELEGATIONS: delegations,
    SectionKind.BIOGRAPHIES: biographies,
    SectionKind.ITEMS: items,
    SectionKind.REGISTER: register,
    SectionKind.STATEMENTS: statements,
    SectionKind.ABBREVIATIONS: abbreviated,
    SectionKind.INDEX: index,
    SectionKind.ADDENDA: addenda,
}
"""What each section that an edition may have is composed by."""

# Of these there may be several; what all of them are called in the contents, if anything.
_GROUPS = {
    SectionKind.ITEMS: QT_TRANSLATE_NOOP("book", "Items for discussion"),
    SectionKind.STATEMENTS: "",
    SectionKind.ADDENDA: "",
}
_ANNEXES = frozenset(
    (
        SectionKind.REGISTER,
        SectionKind.STATEMENTS,
        SectionKind.ABBREVIATIONS,
        SectionKind.INDEX,
    )
)


def compose(material: Material, edition: Edition, prepared: dt.datetime, wording: Wording) -> Book:
    """The book that the material makes; `prepared` is in the time zone that it is printed in."""
    composition = Composition(_titled(material, wording), edition, prepared, wording)
    material = composition.material
    parts = list(_lettered(composition, _parts(composition)))
    outline = tuple(
        entry for chosen, part in parts for entry in _entries(composition, chosen, part)
    )
    body = (section for _, part in parts for section in part)
    sections = tuple(_marked(composition, each) for each in (contents(composition, outline), *body))
    check = check_code(sections)
    edition_title = wording.translate("edition", edition.title)
    return Book(
        title=f"{material.meeting.title} · {edition_title}",
        language=wording.language,
        banner=composition.banner,
        prepared=prepared,
        cover=cover(composition, check),
        running=Running(
            head_left=material.meeting.title,
            head_right=edition_title,
            foot_left=place_and_date(composition),
            page_of=composition.say(QT_TRANSLATE_NOOP("book", "Page {page} of {pages}")),
            blank=composition.say(QT_TRANSLATE_NOOP("book", "This page is left blank on purpose.")),
        ),
        sections=sections,
        outline=outline,
        check=check,
    )


def _marked(composition: Composition, section: Section) -> Section:
    return replace(section, marking=composition.banner.above_floor(markings_in(section.blocks)))


def _titled(material: Material, wording: Wording) -> Material:
    """The material with a name for what has none that one could see."""
    untitled = wording.translate("book", QT_TRANSLATE_NOOP("book", "Untitled"))

    def title(words: str) -> str:
        seen = any(letter.isprintable() and letter != " " for letter in words)
        return words if seen else untitled

    def source(each: Source) -> Source:
        return replace(each, statement=replace(each.statement, title=title(each.statement.title)))

    return replace(
        material,
        meeting=replace(material.meeting, title=title(material.meeting.title)),
        items=tuple(replace(item, title=title(item.title)) for item in material.items),
        sources=tuple(map(source, material.sources)),
    )


_Part = tuple[ChosenSection, list[Section]]


def _parts(composition: Composition) -> Iterator[_Part]:
    """The sections that the edition has, in its order and under its titles."""
    for chosen in composition.edition.sections:
        if chosen.kind not in COMPOSERS:
            continue
        sections = list(COMPOSERS[chosen.kind](composition))
        if chosen.title:
            sections = [replace(each, tab=chosen.title) for each in sections]
        if chosen.title and chosen.kind not in _GROUPS:
            sections = [replace(each, title=chosen.title) for each in sections]
        yield chosen, sections


def _lettered(composition: Composition, parts: Iterable[_Part]) -> Iterator[_Part]:
    """The same with letters for the annexes, which are what follows the items to be looked up."""
    label = composition.say(QT_TRANSLATE_NOOP("book", "Annex {letter}"))
    letter, follow = ord("A") - 1, False
    for chosen, sections in parts:
        if follow and chosen.kind in _ANNEXES:
            places = list(accumulate((not each.facing for each in sections), initial=letter))
            letter = places[-1]
            yield (
                chosen,
                [
                    replace(each, label=label.format(letter=chr(place)))
                    for each, place in zip(sections, places[1:], strict=True)
                ],
            )
        else:
            yield chosen, sections
        follow = follow or chosen.kind is SectionKind.ITEMS


def _entries(
    composition: Composition, chosen: ChosenSection, sections: Iterable[Section]
) -> Iterator[ContentsEntry]:
    """The lines of the contents for a section, or for all of its kind under their name."""
    own = [each for each in sections if not each.facing]
    group = _GROUPS.get(chosen.kind, "")
    title = (chosen.title or composition.say(group)) if chosen.kind in _GROUPS and own else ""
    if title:
        yield ContentsEntry(title, own[0].target)
    for each in own:
        level = 2 if title else 1
        yield ContentsEntry(each.short or each.title, each.target, level, each.number)
