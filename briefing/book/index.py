"""The index: the names in the book and their pages."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby

from briefing.book.blocks import (
    Index,
    IndexEntry,
    IndexGroup,
)
from briefing.book.composition import Composition, get_clause_target, get_quotation_target
from briefing.book.model import Section
from briefing.book.people import locate_persons
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.edition import SectionKind
from briefing.domain.name import Name, NameKind
from briefing.domain.statement import Clause
from briefing.language.collation import get_initial, make_collation_key
from briefing.language.index_names import make_name_key, put_family_name_first


def compose_index(composition: Composition) -> Iterator[Section]:
    """Compose the index, if the book names anything, from what the book holds."""
    entries = list(_make_entries(composition))
    say, language = composition.translate, composition.wording.language
    entries.sort(key=lambda entry: make_collation_key(entry.name, language))
    groups = groupby(entries, key=lambda entry: get_initial(entry.name, language))
    if entries:
        yield Section(
            target="index",
            title=say(QT_TRANSLATE_NOOP("book", "Index")),
            blocks=(Index(tuple(IndexGroup(letter, tuple(group)) for letter, group in groups)),),
            subtitle=say(
                QT_TRANSLATE_NOOP(
                    "book",
                    "Bodies, persons, instruments and events, with the pages where the clauses "
                    "that name them begin and where persons are listed.",
                )
            ),
            tab=say(QT_TRANSLATE_NOOP("book", "Index")),
        )


def _make_entries(composition: Composition) -> Iterator[IndexEntry]:
    """Make an entry for each name with all its places; how a name is written does not count.

    The parties get none, because every page would be in it.
    """
    targets_of: defaultdict[str, list[str]] = defaultdict(list)
    names_by_key: dict[str, str] = {}
    parties = {make_name_key(party.name) for party in composition.material.parties}
    for key, name, targets in _find_name_targets(composition):
        if name.strip() and key not in parties:
            names_by_key.setdefault(key, name)
            targets_of[key] += targets
    for key, name in names_by_key.items():
        if targets_of[key]:
            yield IndexEntry(name, tuple(dict.fromkeys(targets_of[key])))


def _find_name_targets(composition: Composition) -> Iterator[tuple[str, str, list[str]]]:
    """Find the names in the clauses and the delegates: key, name as listed, places."""
    material, places = composition.material, _locate_clauses(composition)

    def get_targets(clause_ids: Iterable[int]) -> list[str]:
        return [target for each in clause_ids for target in places[each]]

    def find_targets(name: str) -> list[str]:
        clauses = composition.clauses.values()
        return get_targets(clause.id for clause in clauses if _has_name(clause, name))

    for source in material.sources:
        for clauses in (source.clauses, source.only_elsewhere):
            for each in composition.find_names(clauses):
                key = make_name_key(each.name)
                yield key, _format_name(each), get_targets(each.clause_ids)
    for person_id, own in locate_persons(composition).items():
        name = material.persons[person_id].name
        yield make_name_key(name), put_family_name_first(name), [*own, *find_targets(name)]


def _format_name(name: Name) -> str:
    if name.kind is NameKind.PERSON:
        return put_family_name_first(name.name)
    return f"{name.name} ({name.short})" if name.short else name.name


def _has_name(clause: Clause, name: str) -> bool:
    """Whether a clause has the name; any white space may separate its words."""
    words = r"\s+".join(map(re.escape, name.split()))
    return bool(words and re.search(rf"(?<!\w){words}(?!\w)", clause.text, re.IGNORECASE))


def _locate_clauses(composition: Composition) -> dict[int, list[str]]:
    """Locate each clause in the book: in the items that quote it, and in its statement."""
    places: dict[int, list[str]] = {each: [] for each in composition.clauses}
    if composition.edition.has_section(SectionKind.ITEMS):
        for line in composition.discussions:
            for clause in composition.get_quoted_clauses(line):
                places[clause.id].append(get_quotation_target(line, clause))
    if composition.edition.has_section(SectionKind.STATEMENTS):
        for clause in composition.clauses.values():
            places[clause.id].append(get_clause_target(clause))
    return places
