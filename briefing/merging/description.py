"""What a conflict is about, in words and values that a person can compare."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from briefing.merging.conflict import Conflict, ConflictKind
from briefing.merging.state import Fields, Name, Side, State, list_links

_TITLES = ("title", "name", "text", "what", "words", "label", "file_name", "number")
_LONGEST = 60


@dataclass(frozen=True)
class Difference:
    """One field of a conflict (empty: all of it) with the values of both sides (None: deleted)."""

    field: str
    ours: str | None
    theirs: str | None


def describe_record(name: Name, state: State) -> str:
    """Describe a record by its own words, else by those of what it belongs to."""
    fields = state.get(name, {})
    if words := _find_words(fields):
        return _shorten(words)
    parts = (describe_record(link, state) for link in list_links(fields))
    return " · ".join(filter(None, parts))


def _find_words(fields: Fields) -> str:
    """Return the words of a record itself; empty if it has none."""
    return next((str(fields[column]) for column in _TITLES if fields.get(column)), "")


def list_differences(conflict: Conflict, state: State) -> list[Difference]:
    """List what differs in a conflict; `state` has the records that it refers to."""
    ours, theirs = conflict.ours, conflict.theirs
    match conflict.kind:
        case ConflictKind.FIELD:
            return _list_fields(conflict, state)
        case ConflictKind.ORDER:
            places = (_describe_order(each, state) for each in (ours, theirs))
            return [Difference("position", *places)]
        case ConflictKind.WHOLE:
            whole = (_describe_whole(each, state) for each in (ours, theirs))
            return [Difference("", *whole)]
    words = _describe_kept(conflict, state)
    if conflict.deleting is Side.OURS:
        return [Difference("", None, words)]
    return [Difference("", words, None)]


def _list_fields(conflict: Conflict, state: State) -> list[Difference]:
    ours, theirs = conflict.ours[conflict.name], conflict.theirs[conflict.name]
    assert ours is not None
    assert theirs is not None
    return [
        Difference(
            column.removesuffix("_quote").removesuffix("_id"),
            _format_value(ours[column], state),
            _format_value(theirs[column], state),
        )
        for column in conflict.columns
        if ours[column] != theirs[column]
    ]


def _describe_order(records: Mapping[Name, Fields | None], state: State) -> str:
    """List the records of an order, each on a line."""
    placed = [(fields, name) for name, fields in records.items() if fields is not None]
    placed.sort(key=lambda each: int(str(each[0].get("position", each[0].get("rank")))))
    return "\n".join(describe_record(name, {**state, name: fields}) for fields, name in placed)


def _describe_whole(records: Mapping[Name, Fields | None], state: State) -> str:
    """Describe a text by its file, other groups by their records in order."""
    for name, fields in records.items():
        if name[0] == "text" and fields is not None:
            return str(fields["file_name"])
    return _describe_order(records, state)


def _describe_kept(conflict: Conflict, state: State) -> str:
    """List the words of the records that one side kept, those at which it worked first."""
    side = conflict.deleting.other if conflict.deleting is not None else Side.OURS
    records = conflict.get_records(side)
    first = [name for name in records if name == conflict.name]
    names = [*first, *(name for name in records if name != conflict.name)]
    there = {name: fields for name in names if (fields := records[name]) is not None}
    if len(there) == 1:
        return _find_words(*there.values()) or describe_record(conflict.name, {**state, **there})
    return "\n".join(_drop_repeated(describe_record(name, {**state, **there}) for name in there))


def _drop_repeated(lines: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(filter(None, lines)))


def _format_value(value: object, state: State) -> str:
    match value:
        case None:
            return ""
        case (str(), str()):
            return describe_record((value[0], value[1]), state)
        case bytes():
            return f"({len(value):,})"
    return str(value)


def _shorten(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"
