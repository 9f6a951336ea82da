"""The index: who and what the book names, and on which pages."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby

from briefing.book.blocks import (
    Index,
    IndexEntry,
    IndexGroup,
)
from briefing.book.composition import Composition, clause_target, quoted_target
from briefing.book.model import Section
from briefing.book.people import places_of_persons
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.edition import SectionKind
from briefing.domain.name import Name
from briefing.domain.statement import Clause
from briefing.language.collation import collation_key, initial
from briefing.language.folding import fold
from briefing.language.names import names


def index(composition: Composition) -> Iterator[Section]:
    """The index of a book that names anything, made of what stands in it."""
    entries = list(_entries(composition))
    say, language = composition.say, composition.wording.language
    entries.sort(key=lambda entry: collation_key(entry.name, language))
    groups = groupby(entries, key=lambda entry: initial(entry.name, language))
    if entries:
        yield Section(
            target="index",
            title=say(QT_TRANSLATE_NOOP("book", "Index")),
            blocks=(Index(tuple(IndexGroup(letter, tuple(group)) for letter, group in groups)),),
            subtitle=say(
                QT_TRANSLATE_NOOP(
                    "book",
                    "Bodies, persons, instruments and events: the pages on which the clauses that "
                    "name them begin, and where persons are listed.",
                )
            ),
            tab=say(QT_TRANSLATE_NOOP("book", "Index")),
        )


def _entries(composition: Composition) -> Iterator[IndexEntry]:
    """Each name with all places that have it, however it is capitalised."""
    targets_of: defaultdict[str, list[str]] = defaultdict(list)
    shown: dict[str, str] = {}
    for name, targets in _named(composition):
        shown.setdefault(fold(name), name)
        targets_of[fold(name)] += targets
    for key, name in shown.items():
        if targets_of[key]:
            yield IndexEntry(name, tuple(dict.fromkeys(targets_of[key])))


def _named(composition: Composition) -> Iterator[tuple[str, list[str]]]:
    """The names that the clauses use, and who meets, each with the places that have it."""
    material, places = composition.material, _places(composition)

    def of_clauses(clause_ids: Iterable[int]) -> list[str]:
        return [target for each in clause_ids for target in places[each]]

    def saying(name: str) -> list[str]:
        clauses = composition.clauses.values()
        return of_clauses(clause.id for clause in clauses if _says(clause, name))

    for source in material.sources:
        for clauses in (source.clauses, source.only_elsewhere):
            for each in names(clauses):
                yield _as_indexed(each), of_clauses(each.clause_ids)
    for party in material.parties:
        yield party.name, saying(party.name)
    for person_id, own in places_of_persons(composition).items():
        name = material.persons[person_id].name
        yield name, [*own, *saying(name)]


def _as_indexed(name: Name) -> str:
    return f"{name.name} ({name.short})" if name.short else name.name


def _says(clause: Clause, name: str) -> bool:
    """Whether a clause has the name, whatever stands between its words."""
    words = r"\s+".join(map(re.escape, name.split()))
    return bool(words and re.search(rf"(?<!\w){words}(?!\w)", clause.text, re.IGNORECASE))


def _places(composition: Composition) -> dict[int, list[str]]:
    """Where each clause stands in the book: in the items that quote it, and in its statement."""
    places: dict[int, list[str]] = {each: [] for each in composition.clauses}
    if composition.edition.has(SectionKind.ITEMS):
        for line in composition.discussions:
            for clause in composition.quoted_in(line):
                places[clause.id].append(quoted_target(line, clause))
    if composition.edition.has(SectionKind.STATEMENTS):
        for clause in composition.clauses.values():
            places[clause.id].append(clause_target(clause))
    return places
