"""Editions: for whom a book is, and so what it leaves out and which sections it has."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.annotation import Audience
from briefing.domain.marking import Markings


class SectionKind(StrEnum):
    """The sections that a book may have, in their usual order; the cover and the contents, which
    every book has, are not among them."""

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
    """A section that an edition has; `title` is what it is called there, empty for the usual."""

    kind: SectionKind
    title: str = ""


USUAL_SECTIONS = tuple(map(ChosenSection, SectionKind))


@dataclass(frozen=True)
class Edition:
    """What a book for one audience may carry, and the sections that it has.

    `audiences` are those whose notes it may print. `assessments` says whether it carries what the
    desk itself thinks: the outcome sought, who leads, how commitments stand; `last_words` whether
    it carries the desk's own remark on each commitment as well. `ceiling` is the highest marking
    that it may hold (empty: any, or for the press the lowest of all): what is marked higher has it
    refused.
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
        """The highest marking that it may hold; empty for any."""
        if self.ceiling or self.assessments:
            return self.ceiling
        return scale.names[0]

    def has_section(self, kind: SectionKind) -> bool:
        """Whether its books have such a section."""
        return any(chosen.kind is kind for chosen in self.sections)

    @property
    def has_people(self) -> bool:
        """Whether its books say who comes."""
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
        "edition", "notes for the principal only, internal notes and last words are withheld"
    ),
    (Audience.PRESS, Audience.DELEGATION),
)
PRINCIPAL = Edition(
    "principal",
    QT_TRANSLATE_NOOP("edition", "Principal edition"),
    QT_TRANSLATE_NOOP("edition", "internal notes are withheld"),
    (Audience.PRESS, Audience.DELEGATION, Audience.PRINCIPAL),
    last_words=True,
)
DESK = Edition(
    "desk",
    QT_TRANSLATE_NOOP("edition", "Desk edition"),
    QT_TRANSLATE_NOOP("edition", "the staff's working copy, nothing is withheld"),
    (Audience.PRESS, Audience.DELEGATION, Audience.PRINCIPAL, Audience.INTERNAL),
    last_words=True,
)

EDITIONS = {edition.name: edition for edition in (DELEGATION, PRINCIPAL, PRESS, DESK)}
"""By name, the default first."""


@dataclass(frozen=True)
class KeptEdition:
    """An edition that the desk has made of one of the four, under a name of its own.

    `base` is the name of that edition, whose audiences it has; `sections` is a JSON array of
    `[kind, title]`, in their order.
    """

    id: int
    name: str
    base: str
    ceiling: str
    sections: str

    @classmethod
    def from_edition(cls, name: str, edition: Edition) -> "KeptEdition":
        """The record of an edition, not stored yet."""
        sections = [[each.kind, each.title] for each in edition.sections]
        sections_json = json.dumps(sections, ensure_ascii=False)
        return cls(0, name, get_base_edition(edition).name, edition.ceiling, sections_json)

    def to_edition(self) -> Edition:
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
    """All editions by name: the four, then those that the desk has made."""
    return EDITIONS | {each.name: each.to_edition() for each in kept_editions}


def get_base_edition(edition: Edition) -> Edition:
    """The one of the four that an edition is made of."""
    return next(each for each in EDITIONS.values() if each.audiences == edition.audiences)


def get_edition_title(name: str) -> str:
    """What the edition of that name is called; one that the desk has made, by its name."""
    return EDITIONS[name].title if name in EDITIONS else name
