"""The participants: the delegations side by side, and the biographies of their members."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from briefing.book.blocks import (
    Biography,
    Column,
    Photograph,
    Row,
    Table,
    Words,
)
from briefing.book.composition import Composition
from briefing.book.model import Section
from briefing.common import jpeg
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.edition import SectionKind
from briefing.domain.person import Person

_MOST_SIDES = 3  # delegations side by side in a table


@dataclass(frozen=True)
class Side:
    """A delegation: the name of its party, and its members with their ranks, in that order."""

    party: str
    members: Sequence[tuple[int, Person]]

    def get_rank(self, rank: int) -> list[Person]:
        return [person for its_rank, person in self.members if its_rank == rank]


def compose_delegations(composition: Composition) -> Iterator[Section]:
    """Compose the delegations, the desk's own first, counterparts in one row."""
    sides = make_sides(composition)
    if any(side.members for side in sides):
        title = composition.translate(QT_TRANSLATE_NOOP("book", "Delegations"))
        tables = (_make_table(composition, title, some) for some in _group_sides(sides))
        yield Section(
            target="delegations", title=title, blocks=tuple(tables), tab=title, shares_page=True
        )


def compose_biographies(composition: Composition) -> Iterator[Section]:
    """Compose the biographies of the members who have one, or a photograph."""
    blocks = [
        _make_biography(composition, side, person)
        for side in make_sides(composition)
        for _, person in side.members
        if _has_biography(person)
    ]
    if blocks:
        title = composition.translate(QT_TRANSLATE_NOOP("book", "Biographies"))
        yield Section(
            target="biographies", title=title, blocks=tuple(blocks), tab=title, shares_page=True
        )


def make_sides(composition: Composition) -> list[Side]:
    """Make the delegation of each party to the meeting, and last that of all other persons."""
    material = composition.material
    members: dict[int | None, list[tuple[int, Person]]] = {each.id: [] for each in material.parties}
    others: list[tuple[int, Person]] = []
    for delegate in material.delegates:
        person = material.persons[delegate.person_id]
        members.get(person.party_id, others).append((delegate.rank, person))
    sides = [Side(party.name, members[party.id]) for party in material.parties]
    name = composition.translate(QT_TRANSLATE_NOOP("book", "Others"))
    return [*sides, Side(name, others)] if others else sides


def locate_persons(composition: Composition) -> dict[int, list[str]]:
    """Locate each member of a delegation in the book, by the person's id."""
    places: dict[int, list[str]] = {each.person_id: [] for each in composition.material.delegates}
    sides = make_sides(composition)
    if composition.edition.has_section(SectionKind.DELEGATIONS):
        for counterparts in (
            row for some in _group_sides(sides) for row in _pair_counterparts(some)
        ):
            for person in filter(None, counterparts):
                places[person.id].append(_get_row_target(counterparts))
    if composition.edition.has_section(SectionKind.BIOGRAPHIES):
        for person in (person for side in sides for _, person in side.members):
            if _has_biography(person):
                places[person.id].append(_get_target(person))
    return places


def _group_sides(sides: Sequence[Side]) -> Iterator[Sequence[Side]]:
    """Group the delegations that share a table."""
    return (sides[at : at + _MOST_SIDES] for at in range(0, len(sides), _MOST_SIDES))


def _make_table(composition: Composition, name: str, sides: Sequence[Side]) -> Table:
    rows = (
        Row(
            tuple(_make_cell(composition, person) for person in counterparts),
            target=_get_row_target(counterparts),
        )
        for counterparts in _pair_counterparts(sides)
    )
    return Table(name, tuple(Column(side.party, 1.0) for side in sides), tuple(rows))


_Counterparts = tuple[Person | None, ...]


def _pair_counterparts(sides: Sequence[Side]) -> Iterator[_Counterparts]:
    """Group the members of a rank, one of each side; None if a side has none left."""
    for rank in sorted({rank for side in sides for rank, _ in side.members}):
        yield from zip_longest(*(side.get_rank(rank) for side in sides))


def _get_row_target(counterparts: _Counterparts) -> str:
    return next(f"delegate-{person.id}" for person in counterparts if person)


def _make_cell(composition: Composition, person: Person | None) -> Words:
    if person is None:
        return Words("")
    has_link = _has_biography(person) and composition.edition.has_section(SectionKind.BIOGRAPHIES)
    target = _get_target(person) if has_link else ""
    return Words(person.name, strong=True, under=person.role, target=target)


def _has_biography(person: Person) -> bool:
    return bool(person.biography.strip() or person.photograph)


def _get_target(person: Person) -> str:
    return f"person-{person.id}"


def _make_biography(composition: Composition, side: Side, person: Person) -> Biography:
    return Biography(
        name=person.name,
        role=person.role,
        party=side.party if person.party_id is not None else "",
        paragraphs=tuple(line for line in person.biography.splitlines() if line.strip()),
        photograph=make_photograph(composition, person),
        target=_get_target(person),
    )


def make_photograph(composition: Composition, person: Person) -> Photograph | None:
    if person.photograph is None:
        return None
    points = jpeg.read_size(person.photograph)
    if points is None:
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error", "The photograph of {person} cannot be read. Choose it again."
            ),
            person=person.name,
        )
    description = composition.translate(QT_TRANSLATE_NOOP("book", "Photograph of {person}"))
    return Photograph(person.photograph, *points, description.format(person=person.name))
