"""The numbers of agenda items. A number that was once printed stays with its item for ever."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import count, product
from string import ascii_lowercase

from briefing.domain.meeting import AgendaItem, ItemKind

_NUMBER = re.compile(r"(\d+)[a-z]*")


@dataclass(frozen=True)
class PrintedNumbers:
    """The numbers that issued books of a meeting have printed.

    `of_items` has those of the items that are there now, by the item's id. `used` has all, also
    those of items that were deleted: they are never given again.
    """

    of_items: Mapping[int, str] = field(default_factory=dict)
    used: frozenset[str] = frozenset()


def number_items(items: Iterable[AgendaItem], printed: PrintedNumbers) -> dict[int, str]:
    """Number the discussions of an agenda, given in its order; return the numbers by item id.

    Before a book was issued, they are counted. Afterwards, one that was put in between gets a
    letter after the number before it: 2a. One that was put at either end gets the next number.
    """
    discussions = [item.id for item in items if item.kind is ItemKind.DISCUSSION]
    numbers = {key: printed.of_items[key] for key in discussions if key in printed.of_items}
    used, before, rest = set(printed.used), "", len(numbers)
    for item_id in discussions:
        if item_id in numbers:
            rest -= 1
        elif before and rest:
            numbers[item_id] = _add_letter(before, used)
        else:
            numbers[item_id] = _get_next_number(used)
        before = numbers[item_id]
        used.add(before)
    return numbers


def _add_letter(number: str, used: set[str]) -> str:
    """Add the first letters to a number that are not used with it yet."""
    for length in count(1):
        for letters in product(ascii_lowercase, repeat=length):
            candidate = _get_base(number) + "".join(letters)
            if candidate not in used:
                return candidate
    raise AssertionError  # the letters never end


def _get_next_number(used: Iterable[str]) -> str:
    return str(max((int(_get_base(each)) for each in used), default=0) + 1)


def _get_base(number: str) -> str:
    """Get the number without letters; '0' for one that another program wrote."""
    match = _NUMBER.fullmatch(number)
    return match[1] if match else "0"
