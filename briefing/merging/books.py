"""What left the house on both sides: a book keeps its number, an item the first that it got."""

from collections.abc import Iterable, Mapping

from briefing.merging.state import Fields, Name, State, get_link


def settle_books(state: dict[Name, Fields], base: State) -> None:
    """Tell issued books of one number apart by desk, and let one item have each printed number."""
    _tell_issues_apart(state)
    _settle_item_numbers(state, base)


def _tell_issues_apart(state: dict[Name, Fields]) -> None:
    by_number: dict[object, list[Name]] = {}
    for name in _list_names(state, "issue"):
        by_number.setdefault(state[name]["number"], []).append(name)
    for names in by_number.values():
        if len(names) > 1 and len({state[name]["desk"] for name in names}) < len(names):
            for name, desk in _name_desks({name: state[name] for name in names}).items():
                state[name] = {**state[name], "desk": desk}


def _name_desks(issues: Mapping[Name, Fields]) -> dict[Name, str]:
    """Name desks by who issued the book; the same officer's by the time or the check code too."""
    for columns in (("author",), ("author", "issued"), ("author", "issued", "check")):
        desks = {
            name: ", ".join(str(fields[column]) for column in columns)
            for name, fields in issues.items()
        }
        if len(set(desks.values())) == len(desks):
            return desks
    return {name: name[1] for name in issues}


def _settle_item_numbers(state: dict[Name, Fields], base: State) -> None:
    """Keep of two items with one printed number the one that was printed first."""
    keys_in_use: set[tuple[Name | None, str, object]] = set()
    for name in sorted(
        _list_names(state, "item_number"), key=lambda name: (name not in base, name)
    ):
        fields = state[name]
        meeting = get_link(fields, "meeting_id")
        keys = {(meeting, column, fields[column]) for column in ("number", "item_uid")}
        if keys & keys_in_use:
            del state[name]
        else:
            keys_in_use |= keys


def _list_names(state: Iterable[Name], table: str) -> list[Name]:
    return sorted(name for name in state if name[0] == table)
