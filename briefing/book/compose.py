"""Records and an edition become a book.

Whatever an edition withholds is not in the material, so it cannot enter the tree.
"""

import datetime as dt
from dataclasses import replace

from briefing.book.annexes import annexes
from briefing.book.composition import Composition, item_target
from briefing.book.front import contents, cover, place_and_date, programme
from briefing.book.items import item_section
from briefing.book.material import Material, Source
from briefing.book.model import Book, ContentsEntry, Running, Section, check_code, markings_in
from briefing.domain.edition import Edition
from briefing.domain.wording import QT_TRANSLATE_NOOP, Wording


def compose(material: Material, edition: Edition, prepared: dt.datetime, wording: Wording) -> Book:
    """The book that the material makes; `prepared` is in the time zone that it is printed in."""
    composition = Composition(_titled(material, wording), edition, prepared, wording)
    material = composition.material
    body = (
        programme(composition),
        *(item_section(composition, line) for line in composition.discussions),
    )
    annexed = annexes(composition)
    outline = _outline(composition, body[0], annexed)
    sections = tuple(
        _marked(composition, each) for each in (contents(composition, outline), *body, *annexed)
    )
    edition_title = wording.translate("edition", edition.title)
    return Book(
        title=f"{material.meeting.title} · {edition_title}",
        language=wording.language,
        banner=composition.banner,
        prepared=prepared,
        cover=cover(composition, check_code(sections)),
        running=Running(
            head_left=material.meeting.title,
            head_right=edition_title,
            foot_left=place_and_date(composition),
            page_of=composition.say(QT_TRANSLATE_NOOP("book", "Page {page} of {pages}")),
            blank=composition.say(QT_TRANSLATE_NOOP("book", "This page is left blank on purpose.")),
        ),
        sections=sections,
        outline=outline,
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


def _outline(
    composition: Composition, first: Section, annexed: tuple[Section, ...]
) -> tuple[ContentsEntry, ...]:
    items = [
        ContentsEntry(line.item.title, item_target(line), level=2, number=str(line.number))
        for line in composition.discussions
    ]
    entries = [ContentsEntry(first.title, first.target)]
    if items:
        title = composition.say(QT_TRANSLATE_NOOP("book", "Items for discussion"))
        entries += [ContentsEntry(title, items[0].target), *items]
    short_titles = {
        f"statement-{source.statement.id}": _clause_by_clause(composition, source)
        for source in composition.material.sources
    }
    entries += [
        ContentsEntry(short_titles.get(section.target, section.title), section.target)
        for section in annexed
        if not section.facing
    ]
    return tuple(entries)


def _clause_by_clause(composition: Composition, source: Source) -> str:
    """The name under which a statement stands in the contents, where its title is too long."""
    kind = composition.wording.translate("kind", source.statement.kind or "")
    name = kind[0].upper() + kind[1:] if kind else source.statement.title
    pattern = composition.say(QT_TRANSLATE_NOOP("book", "{statement}, clause by clause"))
    return pattern.format(statement=name)
