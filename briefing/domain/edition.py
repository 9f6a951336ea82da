"""Editions: the audience of a book, and therefore its sections and what it leaves out."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from briefing.common.appearance import get_appearance
from briefing.common.wording import QT_TRANSLATE_NOOP, list_translations
from briefing.domain.annotation import Audience
from briefing.domain.marking import Markings


class SectionKind(StrEnum):
    """The optional sections of a book, in their usual order. Every book has cover and contents."""

    PROGRAMME = "programme"
    SCENE = "scene-setter"
    DELEGATIONS = "delegations"
    BIOGRAPHIES = "biographies"
    ITEMS = "items"
    REGISTER = "register"
    STATEMENTS = "statements"
    ABBREVIATIONS = "abbreviations"
    INDEX = "index"
    ADDENDA = "addenda"


@dataclass(frozen=True)
class ChosenSection:
    """A section of an edition. `title` is its heading; empty for the usual heading."""

    kind: SectionKind
    title: str = ""


USUAL_SECTIONS = tuple(map(ChosenSection, SectionKind))


@dataclass(frozen=True)
class Edition:
    """What a book for one audience may contain, and its sections.

    `audiences`: the notes of these audiences are printed. `assessments`: the book has the desk's
    own views (desired outcome, who leads, status of commitments). `last_words`: it also has the
    desk's remark on each commitment. `ceiling`: the highest marking that it may contain; a book
    with a higher one is refused (empty: any marking, but for the press only the lowest).
    """

    name: str
    title: str
    withholds: str
    audiences: tuple[Audience, ...]
    assessments: bool = True
    last_words: bool = False
    sections: tuple[ChosenSection, ...] = USUAL_SECTIONS
    ceiling: str = ""

    @property
    def is_complete(self) -> bool:
        return len(self.audiences) == len(Audience)

    def get_ceiling(self, scale: Markings) -> str:
        """Get the highest marking that the edition may contain; empty for any."""
        if self.ceiling or self.assessments:
            return self.ceiling
        return scale.names[0]

    def has_section(self, kind: SectionKind) -> bool:
        """Whether its books have a section of this kind."""
        return any(chosen.kind is kind for chosen in self.sections)

    @property
    def has_people(self) -> bool:
        """Whether its books show the delegations or the biographies."""
        return self.has_section(SectionKind.DELEGATIONS) or self.has_section(
            SectionKind.BIOGRAPHIES
        )


PRESS = Edition(
    "press",
    QT_TRANSLATE_NOOP("edition", "Press edition"),
    QT_TRANSLATE_NOOP("edition", "only notes for the press; no assessments"),
    (Audience.PRESS,),
    assessments=False,
    sections=tuple(each for each in USUAL_SECTIONS if each.kind is not SectionKind.BIOGRAPHIES),
)
DELEGATION = Edition(
    "delegation",
    QT_TRANSLATE_NOOP("edition", "Delegation edition"),
    QT_TRANSLATE_NOOP(
        "edition", "notes for the principal, internal notes and latest updates are left out"
    ),
    (Audience.PRESS, Audience.DELEGATION),
)
PRINCIPAL = Edition(
    "principal",
    QT_TRANSLATE_NOOP("edition", "Principal edition"),
    QT_TRANSLATE_NOOP("edition", "internal notes are left out"),
    (Audience.PRESS, Audience.DELEGATION, Audience.PRINCIPAL),
    last_words=True,
)
DESK = Edition(
    "desk",
    QT_TRANSLATE_NOOP("edition", "Desk edition"),
    QT_TRANSLATE_NOOP("edition", "the staff's working copy with all notes"),
    (Audience.PRESS, Audience.DELEGATION, Audience.PRINCIPAL, Audience.INTERNAL),
    last_words=True,
)

EDITIONS = {edition.name: edition for edition in (DELEGATION, PRINCIPAL, PRESS, DESK)}
"""The four standard editions by name, the default first."""

_MISLEADING = QT_TRANSLATE_NOOP("edition", "Edition with a misleading name")


@dataclass(frozen=True)
class KeptEdition:
    """An edition that the desk has derived from one of the four and saved under a new name.

    `base` is the name of the standard edition; the audiences are the same. `sections` is a JSON
    array of `[kind, title]` in the order of the book.
    """

    id: int
    name: str
    base: str
    ceiling: str
    sections: str

    @classmethod
    def from_edition(cls, name: str, edition: Edition) -> "KeptEdition":
        """Make the record of an edition, not yet stored."""
        sections = [[each.kind, each.title] for each in edition.sections]
        sections_json = json.dumps(sections, ensure_ascii=False)
        return cls(0, name, get_base_edition(edition).name, edition.ceiling, sections_json)

    @property
    def is_misleading(self) -> bool:
        """Whether a reader would take it for a standard edition that it is not derived from."""
        return has_misleading_name(self.name) or (self.name in EDITIONS and self.name != self.base)

    def to_edition(self) -> Edition:
        """Make the edition; one that is misleading becomes the standard edition of that name."""
        if self.is_misleading:
            return EDITIONS.get(self.name, EDITIONS[self.base])
        sections = tuple(
            ChosenSection(SectionKind(kind), title) for kind, title in json.loads(self.sections)
        )
        return replace(
            EDITIONS[self.base],
            name=self.name,
            title=self.name,
            sections=sections,
            ceiling=self.ceiling,
        )


def map_editions(kept_editions: "list[KeptEdition]") -> Mapping[str, Edition]:
    """Map the names of all editions to them: first the four, then those that the desk saved.

    A saved edition that looks like one of the four, or like one saved before, or that cannot be
    read, is left out. The program stores none; only a file made by another program can have it.
    """
    editions, appearances = dict(EDITIONS), set(_list_standard_appearances())
    for each in kept_editions:
        appearance = get_appearance(each.name)
        if appearance and appearance not in appearances:
            appearances.add(appearance)
            with suppress(ValueError, TypeError, RecursionError):  # sections that cannot be read
                editions[each.name] = each.to_edition()
    return editions


def get_base_edition(edition: Edition) -> Edition:
    """Get the standard edition from which an edition is derived."""
    return next(each for each in EDITIONS.values() if each.audiences == edition.audiences)


def get_edition_title(name: str) -> str:
    """Get the title of the edition with that name; a saved edition has its name as title."""
    if has_misleading_name(name):
        return _MISLEADING
    return EDITIONS[name].title if name in EDITIONS else name


def has_misleading_name(name: str) -> bool:
    """Whether a name is none of the four, but looks like the name or the title of one."""
    return name not in EDITIONS and get_appearance(name) in _list_standard_appearances()


@cache
def _list_standard_appearances() -> frozenset[str]:
    """List what the names and titles of the four look like, in every language, and nothing."""
    titles = (
        title for each in EDITIONS.values() for title in list_translations("edition", each.title)
    )
    return frozenset(map(get_appearance, ("", *EDITIONS, *titles)))
