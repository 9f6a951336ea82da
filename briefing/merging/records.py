"""Merging one record that both copies have, unit by unit."""

from dataclasses import dataclass

from briefing.merging.rules import LATEST, TEXTS, split_into_units
from briefing.merging.state import Fields, Name, Value
from briefing.merging.words import merge_words

Unit = tuple[str, ...]


@dataclass(frozen=True)
class MergedRecord:
    """A record as far as it is decided: its fields, ours in the `open_units`."""

    fields: Fields
    open_units: tuple[Unit, ...] = ()


def merge_record(table: str, base: Fields | None, ours: Fields, theirs: Fields) -> MergedRecord:
    """Merge a record; `base` is None if both copies added it."""
    if ours == theirs:
        return MergedRecord(ours)
    fields, open_units = dict(ours), []
    for unit in split_into_units(table, ours):
        merged = _merge_unit(table, unit, base, ours, theirs)
        if merged is None:
            open_units.append(unit)
        else:
            fields |= merged
    return MergedRecord(fields, tuple(open_units))


def _merge_unit(
    table: str, unit: Unit, base: Fields | None, ours: Fields, theirs: Fields
) -> dict[str, Value | Name] | None:
    """Merge the columns of a unit; None if they are in conflict."""
    our_values, their_values = _pick(unit, ours), _pick(unit, theirs)
    if our_values == their_values:
        return our_values
    base_values = None if base is None else _pick(unit, base)
    if our_values == base_values:
        return their_values
    if their_values == base_values:
        return our_values
    if unit[0] in LATEST:
        return max(our_values, their_values, key=lambda values: str(values[unit[0]]))
    column = TEXTS.get(table)
    if base is None or column not in unit:
        return None
    return _merge_text(column, base, our_values, their_values)


def _merge_text(
    column: str, base: Fields, ours: dict[str, Value | Name], theirs: dict[str, Value | Name]
) -> dict[str, Value | Name] | None:
    """Merge the words of a unit in which nothing else differs, and that nobody has cleared.

    Formatting counts letters, so it is of the words of one side.
    """
    is_plain = all(not ours.get(name) for name in ("cleared_by", "formatting"))
    if not is_plain or ours != {**theirs, column: ours[column]}:
        return None
    words = merge_words(str(base[column]), str(ours[column]), str(theirs[column]))
    return None if words is None or not words.strip() else {**ours, column: words}


def _pick(columns: Unit, fields: Fields) -> dict[str, Value | Name]:
    return {column: fields[column] for column in columns}
