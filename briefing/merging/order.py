"""Merging the order of records: agenda items, parties, documents, delegates."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from briefing.merging.identity import ThreeStates
from briefing.merging.rules import ORDERS
from briefing.merging.state import Fields, Name, Side, State, get_link

Places = dict[Name, int]
Owner = tuple[str, Name]
"""A table with an order, and the record whose list it is."""


@dataclass(frozen=True)
class Lists:
    """One list, with the places of its records on each side."""

    base: Places
    ours: Places
    theirs: Places
    is_ranked: bool = False
    """Whether the places are ranks, which may leave gaps: they count themselves, not the order."""

    def is_in_conflict(self) -> bool:
        """Whether both sides moved what all three have, and not to the same places."""
        base, ours, theirs = self._get_common_orders()
        return base not in (ours, theirs) and ours != theirs

    def _get_common_orders(self) -> tuple[list[tuple[Name, int]], ...]:
        """Return what all three have, each in its order, with ranks if they count."""
        common = self.base.keys() & self.ours.keys() & self.theirs.keys()
        return tuple(
            [(name, places[name] * self.is_ranked) for name in _sort(places) if name in common]
            for places in (self.base, self.ours, self.theirs)
        )

    def choose(self, side: Side | None) -> Side:
        """Choose whose order holds: that of `side`, else of the only one that moved something.

        If neither did, or both did the same, the choice is the same whichever copy is ours.
        """
        base, ours, theirs = self._get_common_orders()
        if side is not None:
            return side
        if ours != theirs:
            return Side.THEIRS if ours == base else Side.OURS
        is_ours_first = sorted(self.ours.items()) <= sorted(self.theirs.items())
        return Side.OURS if is_ours_first else Side.THEIRS


def collect_lists(states: ThreeStates) -> dict[Owner, Lists]:
    """Collect the lists of all orders."""
    base, ours, theirs = map(_collect_places, (states.base, states.ours, states.theirs))
    return {
        owner: Lists(
            base.get(owner, {}),
            ours.get(owner, {}),
            theirs.get(owner, {}),
            is_ranked=owner[0] == "delegate",
        )
        for owner in sorted({*base, *ours, *theirs})
    }


def _collect_places(state: State) -> dict[Owner, Places]:
    lists: dict[Owner, Places] = {}
    for name, fields in state.items():
        if name[0] in ORDERS:
            owner, column = ORDERS[name[0]]
            link, place = get_link(fields, owner), fields[column]
            if link is not None and isinstance(place, int):
                lists.setdefault((name[0], link), {})[name] = place
    return lists


def place_records(lists: Lists, side: Side | None, state: State, alive: Iterable[Name]) -> Places:
    """Place the records of a merged list; `side` is the choice where both moved records."""
    members = set(alive)
    if lists.ours.keys() == members and lists.theirs == lists.base and side is None:
        return dict(lists.ours)
    if lists.theirs.keys() == members and lists.ours == lists.base and side is None:
        return dict(lists.theirs)
    chosen = lists.choose(side)
    if lists.is_ranked:
        return _place_ranks(lists, chosen, state, members)
    return {name: place for place, name in enumerate(_join(lists, chosen, members))}


def _join(lists: Lists, chosen: Side, members: set[Name]) -> list[Name]:
    """Join two orders: what both have in the chosen one, then what one has after its predecessor.

    Of what both added at one place the older comes first.
    """
    both = lists.ours.keys() & lists.theirs.keys() & members
    skeleton = [name for name in _sort(_get_places(lists, chosen)) if name in both]
    runs: dict[Name | None, list[list[Name]]] = {}
    for places in (lists.ours, lists.theirs):
        before, run = None, list[Name]()
        for name in _sort(places):
            if name in both:
                before, run = name, []
            elif name in members:
                if not run:
                    runs.setdefault(before, []).append(run)
                run.append(name)
    joined = [name for run in sorted(runs.get(None, ())) for name in run]
    for each in skeleton:
        joined += [each, *(name for run in sorted(runs.get(each, ())) for name in run)]
    return joined


def _place_ranks(lists: Lists, chosen: Side, state: State, members: set[Name]) -> Places:
    """Keep the ranks of the chosen side. Who was added to a rank that is taken goes last."""
    chosen_ranks, other_ranks = _get_places(lists, chosen), _get_places(lists, chosen.other)
    ranks: Places = {}
    ranks_in_use: dict[Name | None, set[int]] = {}
    for name in sorted(members, key=lambda name: (name not in lists.base, name)):
        in_party = ranks_in_use.setdefault(_get_party(state, state[name]), set())
        rank = chosen_ranks.get(name, other_ranks.get(name, 1))
        if name not in lists.base and rank in in_party:
            rank = max(in_party) + 1
        ranks[name] = rank
        in_party.add(rank)
    return ranks


def _get_party(state: State, delegate: Fields) -> Name | None:
    person = state.get(get_link(delegate, "person_id") or ("", ""), {})
    return get_link(person, "party_id")


def _get_places(lists: Lists, side: Side) -> Mapping[Name, int]:
    return lists.ours if side is Side.OURS else lists.theirs


def _sort(places: Mapping[Name, int]) -> list[Name]:
    return sorted(places, key=lambda name: (places[name], name))
