"""Records whose paragraph is gone because one side replaced the text: who takes them over."""

from briefing.merging.identity import ThreeStates
from briefing.merging.state import Fields, Name, State, get_link, list_links

_OF_CLAUSE = {
    "annotation": ("clause_id",),
    "commitment": ("clause_id",),
    "item_clause": ("clause_id",),
    "theme": ("first_id", "last_id"),
}
_OPTIONAL = (("person", "party_id"),)
_NO_ANCHOR = dict.fromkeys(("anchor_quote", "anchor_before", "anchor_after", "anchor_start"))


class Heirs:
    """Gives what belongs to a lost paragraph to the one before it, as a corrected text does.

    What belongs to nothing any more goes.
    """

    def __init__(self, states: ThreeStates, state: dict[Name, Fields]) -> None:
        self._states = states
        self._state = state

    def take_over(self) -> None:
        """Bring the state to one in which every reference has its record."""
        lost_names = self._list_lost()
        while lost_names:
            for name in lost_names:
                self._mend(name)
            lost_names = self._list_lost()

    def _list_lost(self) -> list[Name]:
        return sorted(
            name
            for name, fields in self._state.items()
            if any(link not in self._state for link in list_links(fields))
        )

    def _mend(self, name: Name) -> None:
        fields = self._state[name]
        for column in (column for table, column in _OPTIONAL if table == name[0]):
            if get_link(fields, column) not in self._state:
                self._state[name] = {**fields, column: None}
                return
        for column in _OF_CLAUSE.get(name[0], ()):
            clause = get_link(fields, column)
            heir = None if clause is None else self._find_heir(clause)
            if heir not in (None, clause) and not self._is_placed(name, heir):
                anchor = _NO_ANCHOR if name[0] == "annotation" else {}
                self._state[name] = {**fields, column: heir, **anchor}
                return
        del self._state[name]

    def _find_heir(self, clause: Name) -> Name | None:
        """Find the nearest paragraph before a lost one that is still there, else the first one."""
        if clause in self._state:
            return clause
        for state in (self._states.base, self._states.ours, self._states.theirs):
            if clause in state:
                text = get_link(state[clause], "text_id")
                if text not in self._state:
                    return None
                old = [each for each in _list_clauses(state, text) if each in self._state]
                place = _get_place(state[clause])
                before = [each for each in old if _get_place(state[each]) < place]
                first = _list_clauses(self._state, text)[:1]
                return next(iter(before[-1:] or first), None)
        return None

    def _is_placed(self, name: Name, clause: Name | None) -> bool:
        """Return whether a clause is on the agenda of a meeting already."""
        if name[0] != "item_clause":
            return False
        meeting = self._get_meeting(self._state[name])
        return any(
            fields["clause_id"] == clause and self._get_meeting(fields) == meeting
            for other, fields in self._state.items()
            if other[0] == "item_clause"
        )

    def _get_meeting(self, placed: Fields) -> Name | None:
        item = self._state.get(get_link(placed, "item_id") or ("", ""), {})
        return get_link(item, "meeting_id")


def _list_clauses(state: State, text: Name | None) -> list[Name]:
    names = [
        name
        for name, fields in state.items()
        if name[0] == "clause" and get_link(fields, "text_id") == text
    ]
    return sorted(names, key=lambda name: _get_place(state[name]))


def _get_place(clause: Fields) -> int:
    return int(str(clause["position"]))
