"""Deletions of one side that meet work of the other: which records stand or fall together."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from briefing.merging.identity import ThreeStates
from briefing.merging.rules import BOOKS, LATEST, get_group, get_order_column
from briefing.merging.state import Fields, Name, Side, State, list_links


@dataclass(frozen=True)
class Deletion:
    """Records that `side` deleted although the other changed or used one of them.

    `roots` were deleted for themselves, the other `members` with them.
    """

    side: Side
    roots: tuple[Name, ...]
    members: frozenset[Name]
    is_of_book: bool
    """A book left the house that needs them: they stay."""


def find_deletions(states: ThreeStates) -> list[Deletion]:
    """Find the deletions of both sides that the other side's work stands against."""
    deletions = [*_find_of_side(states, Side.OURS), *_find_of_side(states, Side.THEIRS)]
    return sorted(deletions, key=lambda deletion: deletion.roots)  # whichever copy is ours


def _find_of_side(states: ThreeStates, side: Side) -> list[Deletion]:
    deleting, other = states.ours, states.theirs
    if side is Side.THEIRS:
        deleting, other = other, deleting
    deleted = {
        name
        for name, fields in states.base.items()
        if name not in deleting and not _stays_as_part(name, fields, deleting)
    }
    if not deleted:
        return []
    uses = _map_uses(other)
    fallen = _reach_down(deleted, uses) | deleted
    touched = [
        name
        for name in sorted(fallen & other.keys())
        if name not in deleting and _has_worked_on(name, states.base, other)
    ]
    groups = _group_by_roots(touched, deleted, other)
    return [
        Deletion(
            side,
            roots,
            frozenset(_reach_down(roots, uses) | {*roots, *names}),
            is_of_book=any(table in BOOKS for table, _ in names),
        )
        for roots, names in groups
    ]


def _stays_as_part(name: Name, fields: Fields, deleting: State) -> bool:
    """Return whether a record went because the group it is part of was stored anew."""
    group = get_group(name, fields)
    return group is not None and (group[1] is None or group[1] in deleting)


def _has_worked_on(name: Name, base: State, other: State) -> bool:
    if name not in base:
        return True
    ignored = LATEST | {get_order_column(name[0])}
    old, new = base[name], other[name]
    return any(old.get(column) != new[column] for column in new.keys() - ignored)


def _map_uses(state: State) -> dict[Name, list[Name]]:
    """Map each record to those that refer to it."""
    uses: dict[Name, list[Name]] = {}
    for name, fields in state.items():
        for link in list_links(fields):
            uses.setdefault(link, []).append(name)
    return uses


def _reach_down(names: Iterable[Name], uses: Mapping[Name, list[Name]]) -> set[Name]:
    """Return the records that refer to some, or to one that does."""
    reached: set[Name] = set()
    front = list(names)
    while front:
        new = [each for each in uses.get(front.pop(), ()) if each not in reached]
        reached.update(new)
        front.extend(new)
    return reached


def _find_roots(name: Name, deleted: set[Name], state: State) -> set[Name]:
    """Find the deleted records that a record rests on, and that rest on none themselves."""
    above = [link for link in list_links(state[name]) if link in deleted and link in state]
    if not above:
        return {name}
    return {root for link in above for root in _find_roots(link, deleted, state)}


def _group_by_roots(
    touched: Iterable[Name], deleted: set[Name], state: State
) -> list[tuple[tuple[Name, ...], set[Name]]]:
    """Group records that rest on a common deleted record."""
    groups: list[tuple[set[Name], set[Name]]] = []
    for name in touched:
        roots, names = _find_roots(name, deleted, state), {name}
        apart = []
        for group in groups:
            if group[0] & roots:
                roots, names = roots | group[0], names | group[1]
            else:
                apart.append(group)
        groups = [*apart, (roots, names)]
    return [(tuple(sorted(roots)), names) for roots, names in groups]
