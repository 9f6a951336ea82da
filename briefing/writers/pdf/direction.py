"""The order of a line with letters that run from right to left (Unicode Standard Annex 9)."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any, NamedTuple

from briefing.writers.pdf.shaping import JOINERS

_STRONG = {"L": "L", "R": "R", "AL": "R", "AN": "R", "EN": "number"}
_BRACKETS = {"(": ")", "[": "]", "{": "}"}


class Stretch(NamedTuple):
    """A part of a line in one direction: where it starts and stops in the text."""

    start: int
    stop: int
    level: int


def begins_from_right(text: str) -> bool:
    """Return whether the first letter of a paragraph with a direction runs from the right."""
    from bidi.algorithm import get_base_level  # only books that need it load it

    return bool(get_base_level(text))


def split_by_direction(text: str, *, from_right: bool) -> list[Stretch]:
    """Split a line into parts of one direction, in the order in which they are read.

    `from_right` is the direction of its paragraph.
    """
    levels = enumerate(_compute_levels(text, from_right=from_right))
    stretches = []
    for level, group in groupby(levels, key=lambda pair: pair[1]):
        places = [at for at, _ in group]
        stretches.append(Stretch(places[0], places[-1] + 1, level))
    return stretches


def order_from_left(levels: Sequence[int]) -> list[int]:
    """Order parts of a line, each with its level, as they are seen from left to right (rule L2)."""
    order = list(range(len(levels)))
    for level in range(max(levels, default=0), 0, -1):
        order = [
            at
            for is_reversed, group in groupby(order, key=lambda at: levels[at] >= level)
            for at in (reversed(list(group)) if is_reversed else group)
        ]
    return order


def _compute_levels(text: str, *, from_right: bool) -> Iterator[int]:
    """Compute the level of each letter. A joiner has the level of the letter before it."""
    from bidi import algorithm

    storage: dict[str, Any] = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = int(from_right), "LR"[from_right]
    algorithm.get_embedding_levels(text, storage)
    _pair_brackets(storage["chars"], "LR"[from_right])
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    levels, level = iter(storage["chars"]), int(from_right)
    for letter in text:
        if letter not in JOINERS:
            level = next(levels)["level"]
        yield level


def _pair_brackets(letters: Sequence[dict[str, Any]], direction: str) -> None:
    """Give the brackets of a pair one direction (rule N0), which the library does not do."""
    strong, last = list[str](), direction
    for letter in letters:
        kind = _STRONG.get(letter["type"], "")
        last = kind if kind in ("L", "R") else last
        strong.append(last if kind == "number" else kind)
    opened: list[tuple[str, int]] = []
    for at, letter in enumerate(letters):
        if letter["ch"] in _BRACKETS:
            opened.append((_BRACKETS[letter["ch"]], at))
        elif opened and letter["ch"] == opened[-1][0]:
            _, start = opened.pop()
            inside, before = set(strong[start:at]), [each for each in strong[:start] if each]
            if not inside & {"L", "R"}:
                continue
            outside = before[-1] if before else direction
            own = direction if direction in inside else outside
            letters[start]["type"] = letter["type"] = strong[start] = strong[at] = own
