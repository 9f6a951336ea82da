"""Compose a book from records and an edition.

What an edition withholds is not in the material, so it cannot enter the tree.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import accumulate

from briefing.book.annexes import compose_abbreviations, compose_register
from briefing.book.blocks import ContentsEntry
from briefing.book.briefs import compose_addenda, compose_scene_setter
from briefing.book.composition import Composition, get_clause_target, get_statement_target
from briefing.book.front import (
    compose_contents,
    compose_cover,
    format_place_and_date,
)
from briefing.book.index import compose_index
from briefing.book.items import compose_items
from briefing.book.material import Material, Source
from briefing.book.model import (
    Book,
    RunningText,
    Section,
    compute_check_code,
    find_markings,
)
from briefing.book.one_page import compose_one_page
from briefing.book.people import compose_biographies, compose_delegations
from briefing.book.programme import compose_programme
from briefing.book.statements import compose_statements
from briefing.common.wording import QT_TRANSLATE_NOOP, Wording
from briefing.domain.edition import ChosenSection, Edition, SectionKind
from briefing.domain.meeting import DocumentToSign
from briefing.language.addresses import format_run
from briefing.language.annex_letters import get_annex_letter

COMPOSERS: Mapping[SectionKind, Callable[[Composition], Iterable[Section]]] = {
    SectionKind.PROGRAMME: compose_programme,
    SectionKind.SCENE: compose_scene_setter,
    SectionKind.DELEGATIONS: compose_delegations,
    SectionKind.BIOGRAPHIES: compose_biographies,
    SectionKind.ITEMS: compose_items,
    SectionKind.REGISTER: compose_register,
    SectionKind.STATEMENTS: compose_statements,
    SectionKind.ABBREVIATIONS: compose_abbreviations,
    SectionKind.INDEX: compose_index,
    SectionKind.ADDENDA: compose_addenda,
}
"""The function that composes each section that an edition may have."""

# The kinds with several sections: their common heading in the contents, if any.
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
    """Compose the book; `prepared` is in the time zone in which it is printed."""
    composition = Composition(fill_titles(material, wording), edition, prepared, wording)
    material = composition.material
    parts = list(_add_annex_letters(composition, _compose_parts(composition)))
    outline = tuple(
        entry for chosen, part in parts for entry in _make_entries(composition, chosen, part)
    )
    body = (section for _, part in parts for section in part)
    sections = tuple(
        _mark_section(composition, each)
        for each in (compose_one_page(composition), compose_contents(composition, outline), *body)
    )
    check = compute_check_code(sections)
    edition_title = wording.translate("edition", edition.title)
    return Book(
        title=f"{material.meeting.title} · {edition_title}",
        language=wording.language,
        banner=composition.banner,
        prepared=prepared,
        cover=compose_cover(composition, check),
        running=RunningText(
            head_left=material.meeting.title,
            head_right=edition_title,
            foot_left=format_place_and_date(composition),
            page_of=composition.translate(QT_TRANSLATE_NOOP("book", "Page {page} of {pages}")),
            blank=composition.translate(
                QT_TRANSLATE_NOOP("book", "This page is intentionally left blank.")
            ),
            continued=composition.translate(QT_TRANSLATE_NOOP("book", "{place}, continued")),
        ),
        sections=sections,
        outline=outline,
        check=check,
        from_right=material.from_right,
    )


def _mark_section(composition: Composition, section: Section) -> Section:
    return replace(
        section, marking=composition.banner.get_marking_above_floor(find_markings(section.blocks))
    )


def fill_titles(material: Material, wording: Wording) -> Material:
    """Give a title to whatever has no visible one."""
    untitled = wording.translate("book", QT_TRANSLATE_NOOP("book", "Untitled"))

    def fill_title(words: str) -> str:
        is_visible = any(letter.isprintable() and letter != " " for letter in words)
        return words if is_visible else untitled

    def fill_document(each: DocumentToSign) -> DocumentToSign:
        return replace(each, title=fill_title(each.title))

    def fill_source(each: Source) -> Source:
        return replace(
            each, statement=replace(each.statement, title=fill_title(each.statement.title))
        )

    return replace(
        material,
        meeting=replace(material.meeting, title=fill_title(material.meeting.title)),
        items=tuple(replace(item, title=fill_title(item.title)) for item in material.items),
        sources=tuple(map(fill_source, material.sources)),
        documents=tuple(map(fill_document, material.documents)),
    )


_Part = tuple[ChosenSection, list[Section]]


def _compose_parts(composition: Composition) -> Iterator[_Part]:
    """Compose the sections of the edition, in its order and under its titles."""
    for chosen in composition.edition.sections:
        if chosen.kind not in COMPOSERS:
            continue
        sections = list(COMPOSERS[chosen.kind](composition))
        if chosen.title:
            # The tab of an item stays its number.
            sections = [replace(each, tab=each.number or chosen.title) for each in sections]
        if chosen.title and chosen.kind not in _GROUPS:
            sections = [replace(each, title=chosen.title) for each in sections]
        yield chosen, sections


def _add_annex_letters(composition: Composition, parts: Iterable[_Part]) -> Iterator[_Part]:
    """Add letters to the annexes: the reference sections after the items."""
    label = composition.translate(QT_TRANSLATE_NOOP("book", "Annex {letter}"))
    language = composition.wording.language
    letter, follow = -1, False
    for chosen, sections in parts:
        if follow and chosen.kind in _ANNEXES:
            places = list(accumulate((not each.facing for each in sections), initial=letter))
            letter = places[-1]
            yield (
                chosen,
                [
                    replace(each, label=label.format(letter=get_annex_letter(place, language)))
                    for each, place in zip(sections, places[1:], strict=True)
                ],
            )
        else:
            yield chosen, sections
        follow = follow or chosen.kind is SectionKind.ITEMS


def _make_entries(
    composition: Composition, chosen: ChosenSection, sections: Iterable[Section]
) -> Iterator[ContentsEntry]:
    """Make the contents entries of a section, or of all sections of a kind under their name."""
    own = [each for each in sections if not each.facing]
    group = _GROUPS.get(chosen.kind, "")
    title = (chosen.title or composition.translate(group)) if chosen.kind in _GROUPS and own else ""
    if title:
        yield ContentsEntry(title, own[0].target)
    for each in own:
        level = 2 if title else 1
        yield ContentsEntry(each.short or each.title, each.target, level, each.number)
        if chosen.kind is SectionKind.STATEMENTS:
            yield from _make_theme_entries(composition, each)


def _make_theme_entries(composition: Composition, section: Section) -> Iterator[ContentsEntry]:
    """Make the contents entries of the themes of a statement."""
    for source in composition.material.sources:
        for theme in source.themes if get_statement_target(source) == section.target else ():
            first, last = (composition.clauses[each] for each in (theme.first_id, theme.last_id))
            title = f"{theme.title} ({format_run(first, last)})"
            yield ContentsEntry(title, get_clause_target(first), 2)
