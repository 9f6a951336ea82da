"""Merging three states record by record, field by field."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from briefing.merging.books import settle_books
from briefing.merging.conflict import Choice, Conflict, ConflictKind
from briefing.merging.deletions import Deletion, find_deletions
from briefing.merging.heirs import Heirs
from briefing.merging.identity import ThreeStates, unify_names
from briefing.merging.order import Lists, Owner, collect_lists, place_records
from briefing.merging.protection import get_scale, protect
from briefing.merging.records import merge_record
from briefing.merging.rules import ORDERS, get_group, get_order_column
from briefing.merging.state import Fields, Name, Side, State, Value, get_link

Choices = Mapping[int, Choice]
"""The numbers of conflicts, counted from 1, and how each is decided."""


@dataclass(frozen=True)
class Merge:
    """Two copies merged as far as nobody has to decide, and the conflicts that are left."""

    conflicts: list[Conflict]
    states: ThreeStates
    _merged: Mapping[Name, Fields]
    _lists: Mapping[Owner, Lists]

    def resolve(self, choices: Choices) -> dict[Name, Fields]:
        """Return the merged state when every conflict is decided."""
        state = dict(self._merged)
        sides: dict[Owner, Side] = {}
        for number, conflict in enumerate(self.conflicts, start=1):
            choice = choices[number]
            if conflict.kind is ConflictKind.ORDER:
                side = Side.THEIRS if choice is Choice.THEIRS else Side.OURS
                sides[conflict.table, conflict.name] = side
            elif choice is Choice.THEIRS:
                _take_side(state, conflict, conflict.theirs)
            elif choice is Choice.ASIDE and conflict.kind is ConflictKind.FIELD:
                self._set_aside(state, conflict)
        Heirs(self.states, state).take_over()
        settle_books(state, self.states.base)
        self._place(state, sides)
        return state

    def _set_aside(self, state: dict[Name, Fields], conflict: Conflict) -> None:
        fields = dict(state[conflict.name])
        unit: dict[str, Value | Name] = {column: fields[column] for column in conflict.columns}
        theirs = conflict.theirs[conflict.name]
        assert theirs is not None
        protect(unit, theirs, get_scale(self._merged))
        state[conflict.name] = fields | unit

    def _place(self, state: dict[Name, Fields], sides: Mapping[Owner, Side]) -> None:
        """Give the records of each order their places."""
        members: dict[Owner, list[Name]] = {}
        for name, fields in state.items():
            if name[0] in ORDERS:
                link = get_link(fields, ORDERS[name[0]][0])
                if link is not None:
                    members.setdefault((name[0], link), []).append(name)
        for owner, names in members.items():
            if owner in self._lists:
                places = place_records(self._lists[owner], sides.get(owner), state, names)
                column = get_order_column(owner[0])
                for name, place in places.items():
                    state[name] = {**state[name], column: place}


def merge(base: State, ours: State, theirs: State) -> Merge:
    """Merge the states of two copies, which went apart at `base`."""
    states = unify_names(ThreeStates(base, ours, theirs))
    merger = _Merger(states)
    return Merge(list(merger.find_conflicts()), states, merger.merged, merger.lists)


class _Merger:
    """Fills the merged state, ours where there is a conflict, and gives the conflicts."""

    def __init__(self, states: ThreeStates) -> None:
        self._states = states
        self.merged: dict[Name, Fields] = {}
        self.lists = collect_lists(states)
        self._decided: set[Name] = set()
        self._open_texts: dict[Name, Conflict] = {}

    def find_conflicts(self) -> Iterator[Conflict]:
        """Give the conflicts: deletions first, because they decide about other records too."""
        for deletion in find_deletions(self._states):
            yield from self._merge_deletion(deletion)
        yield from self._merge_groups()
        for name in self._states.get_all_names():
            if name not in self._decided:
                yield from self._merge_record(name)
        for (table, owner), lists in self.lists.items():
            if lists.is_in_conflict() and owner in self.merged:
                yield self._make_order_conflict(table, owner, lists)

    def _merge_deletion(self, deletion: Deletion) -> Iterator[Conflict]:
        deleting = self._states.ours if deletion.side is Side.OURS else self._states.theirs
        names = sorted(deletion.members - self._decided - deleting.keys())
        self._decided.update(names)
        kept_records = {name: self._get(deletion.side.other, name) for name in names}
        no_records: dict[Name, Fields | None] = dict.fromkeys(names)
        is_ours_deleting = deletion.side is Side.OURS
        if deletion.is_of_book or not is_ours_deleting:
            self.merged |= {
                name: fields for name, fields in kept_records.items() if fields is not None
            }
        if not deletion.is_of_book:
            sides = (no_records, kept_records)
            ours, theirs = sides if is_ours_deleting else reversed(sides)
            yield Conflict(
                ConflictKind.DELETION, deletion.roots[0], (), ours, theirs, deletion.side
            )

    def _merge_groups(self) -> Iterator[Conflict]:
        sides = [
            self._collect_groups(each)
            for each in (self._states.base, self._states.ours, self._states.theirs)
        ]
        for table, owner in sorted({group for each in sides for group in each}, key=str):
            base, ours, theirs = (each.get((table, owner), {}) for each in sides)
            names = sorted({*base, *ours, *theirs})
            self._decided.update(names)
            self.merged |= theirs if ours == base else ours
            if base not in (ours, theirs) and ours != theirs:
                about = owner or names[0]
                our_records = {name: ours.get(name) for name in names}
                their_records = {name: theirs.get(name) for name in names}
                conflict = Conflict(
                    ConflictKind.WHOLE, about, (), our_records, their_records, table=table
                )
                self._open_texts[about] = conflict
                yield conflict

    def _collect_groups(self, state: State) -> dict[tuple[str, Name | None], dict[Name, Fields]]:
        groups: dict[tuple[str, Name | None], dict[Name, Fields]] = {}
        for name, fields in state.items():
            group = get_group(name, fields)
            if group is not None and name not in self._decided:
                groups.setdefault(group, {})[name] = fields
        return groups

    def _merge_record(self, name: Name) -> Iterator[Conflict]:
        base, ours, theirs = (
            each.get(name) for each in (self._states.base, self._states.ours, self._states.theirs)
        )
        if ours is None or theirs is None:
            if base is None and (added := ours or theirs) is not None:
                self.merged[name] = added
            return
        record = merge_record(name[0], base, ours, theirs)
        self.merged[name] = record.fields
        for unit in record.open_units:
            text = self._find_open_text(unit, ours)
            if text is not None:
                text.followers[name] = {column: theirs[column] for column in unit}
                continue
            changed = {**record.fields, **{column: theirs[column] for column in unit}}
            yield Conflict(ConflictKind.FIELD, name, unit, {name: record.fields}, {name: changed})

    def _find_open_text(self, unit: tuple[str, ...], fields: Fields) -> Conflict | None:
        """Find the conflict about the text in which a record has its place."""
        clause = get_link(fields, "clause_id")
        if "clause_id" not in unit or clause is None:
            return None
        text = get_link(self._states.ours[clause], "text_id")
        return None if text is None else self._open_texts.get(text)

    def _make_order_conflict(self, table: str, owner: Name, lists: Lists) -> Conflict:
        ours = {name: self._get(Side.OURS, name) for name in lists.ours}
        theirs = {name: self._get(Side.THEIRS, name) for name in lists.theirs}
        return Conflict(ConflictKind.ORDER, owner, (), ours, theirs, table=table)

    def _get(self, side: Side, name: Name) -> Fields | None:
        state = self._states.ours if side is Side.OURS else self._states.theirs
        return state.get(name)


def _take_side(
    state: dict[Name, Fields], conflict: Conflict, records: Mapping[Name, Fields | None]
) -> None:
    """Put the records of one side into a state; of a field only its columns."""
    for name, fields in records.items():
        if fields is None:
            state.pop(name, None)
        elif conflict.kind is ConflictKind.FIELD:
            state[name] = {**state[name], **{each: fields[each] for each in conflict.columns}}
        else:
            state[name] = fields
    for name, place in conflict.followers.items():
        state[name] = {**state[name], **place}
