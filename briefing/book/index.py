"""The index: who and what the book names, and on which pages."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby

from briefing.book.composition import Composition, clause_target, quoted_target
from briefing.book.model import Index, IndexEntry, IndexGroup, Section
from briefing.domain.collation import collation_key, initial
from briefing.domain.edition import SectionKind
from briefing.domain.folding import fold
from briefing.domain.name import Name
from briefing.domain.names import names
from briefing.domain.statement import Clause
from briefing.domain.wording import QT_TRANSLATE_NOOP


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
                    "Bodies, persons, instruments and events, by the pages on which the clauses "
                    "that name them begin.",
                )
            ),
            tab=say(QT_TRANSLATE_NOOP("book", "Index")),
        )


def _entries(composition: Composition) -> Iterator[IndexEntry]:
    """Each name with all places of the clauses that have it, in the order of the first."""
    clauses_of: defaultdict[str, list[int]] = defaultdict(list)
    shown: dict[str, str] = {}
    for name, clause_ids in _named(composition):
        shown.setdefault(fold(name), name)
        clauses_of[fold(name)] += clause_ids
    places = _places(composition)
    for key, name in shown.items():
        ids = dict.fromkeys(clauses_of[key])
        targets = tuple(target for each in ids for target in places[each])
        if targets:
            yield IndexEntry(name, targets)


def _named(composition: Composition) -> Iterator[tuple[str, Iterable[int]]]:
    """The names that the clauses use, and the ids of those that do."""
    material = composition.material
    for source in material.sources:
        for clauses in (source.clauses, source.only_elsewhere):
            yield from ((_as_indexed(name), name.clause_ids) for name in names(clauses))
    persons = (material.persons[each.person_id].name for each in material.delegates)
    for name in (*(party.name for party in material.parties), *persons):
        yield name, [each.id for each in composition.clauses.values() if _says(each, name)]


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
