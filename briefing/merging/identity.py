"""Giving one name to records that two copies stored apart and that mean the same."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from briefing.merging.rules import NATURALLY_NAMED, get_natural_name
from briefing.merging.state import Fields, Name, State, Value


@dataclass(frozen=True)
class ThreeStates:
    """The last common state and the states of the two copies."""

    base: State
    ours: State
    theirs: State
    our_old_names: Mapping[Name, Name] = field(default_factory=dict)
    """The names that records of ours have so far, where they were given another."""

    def get_all_names(self) -> list[Name]:
        """Return the names of all records, in an order that does not depend on the side."""
        return sorted({*self.base, *self.ours, *self.theirs})


def unify_names(states: ThreeStates) -> ThreeStates:
    """Give records with one natural name one name: that of the base, else the older one.

    Names sort by time, so both copies choose the same.
    """
    renamed = [dict(each) for each in (states.base, states.ours, states.theirs)]
    our_old_names: dict[Name, Name] = {}
    for table in NATURALLY_NAMED:
        by_natural = [_map_natural_names(table, state) for state in renamed]
        for natural in {natural for each in by_natural for natural in each}:
            names = [each[natural] for each in by_natural if natural in each]
            name = by_natural[0].get(natural, min(names))
            for index, each in enumerate(by_natural):
                old = each.get(natural, name)
                if old != name and name not in renamed[index]:
                    renamed[index][name] = renamed[index].pop(old)
                    if index == 1:
                        our_old_names[name] = old
        renames = [
            _find_renames(each, state) for each, state in zip(by_natural, renamed, strict=True)
        ]
        renamed = [
            _rename_links(state, names) for state, names in zip(renamed, renames, strict=True)
        ]
    base, ours, theirs = renamed
    return ThreeStates(base, ours, theirs, our_old_names)


def _map_natural_names(table: str, state: State) -> dict[tuple[object, ...], Name]:
    """Map natural names to names; of records with the same one only the first has it."""
    names: dict[tuple[object, ...], Name] = {}
    for name in sorted(each for each in state if each[0] == table):
        natural = get_natural_name(name, state[name], state)
        if natural is not None:
            names.setdefault(natural, name)
    return names


def _find_renames(old_names: Mapping[tuple[object, ...], Name], state: State) -> dict[Name, Name]:
    """Map the old names of renamed records to their new ones."""
    old_names_only = {name: natural for natural, name in old_names.items() if name not in state}
    if not old_names_only:
        return {}
    table = next(iter(old_names_only))[0]
    new_names = _map_natural_names(table, state)
    return {name: new_names[natural] for name, natural in old_names_only.items()}


def _rename_links(state: dict[Name, Fields], names: Mapping[Name, Name]) -> dict[Name, Fields]:
    if not names:
        return state

    def rename(value: Value | Name) -> Value | Name:
        return names.get(value, value) if isinstance(value, tuple) else value

    return {
        name: {column: rename(value) for column, value in fields.items()}
        for name, fields in state.items()
    }
