"""Find which labels number the clauses: the sequence that runs from the first to the last.

A number opens a clause only if it follows in its sequence. Of several sequences the outer one
counts: articles before numbers; numbers that run through before roman sections around them; roman
sections before numbers that restart in each of them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefing.language.labels import Value, is_next
from briefing.reading.labels import ARTICLE, BARE, BULLET, Label, find_labels
from briefing.reading.paragraphs import Paragraph, is_lettered_heading, match_part_word

# The largest jump in a sequence: one or two numbers may be missing in print.
_MAX_JUMP = 3
# With a mark it is surely a clause number, so a whole page may be missing.
_MAX_FAR_JUMP = 12


@dataclass(frozen=True)
class ClauseHead:
    """A paragraph that opens a clause, by its index, and the label at its start."""

    index: int
    label: Label


@dataclass(frozen=True)
class Numbering:
    """How the clauses are numbered. `has_equal_numbers`: every item has the same number."""

    name: str | None
    heads: tuple[ClauseHead, ...]
    has_equal_numbers: bool = False


def find_numbering(paragraphs: Sequence[Paragraph]) -> Numbering:
    """Find which labels number the clauses."""
    styles = _group_by_style(paragraphs)
    below_headings = _find_paragraphs_below_headings(paragraphs)
    chains = {style: _find_longest_chain(heads, below_headings) for style, heads in styles.items()}
    chains = {style: chain for style, chain in chains.items() if _is_credible(style, chain)}
    equal_heads = _find_equal_numbers(styles)
    if equal_heads and not any(_is_outer(chain, equal_heads) for chain in chains.values()):
        return Numbering("decimal", equal_heads, has_equal_numbers=True)
    style = _choose_style(chains, styles)
    if style is None:
        return Numbering(None, ())
    return Numbering(_get_numbering_name(style), _fill_gaps(style, chains[style], styles))


def _get_numbering_name(style: str) -> str:
    return {BARE: "decimal", "small-roman": "roman"}.get(_get_kind(style), _get_kind(style))


def _get_kind(style: str) -> str:
    return style.partition("@")[0].partition(" ")[0]


def _group_by_style(paragraphs: Sequence[Paragraph]) -> dict[str, list[ClauseHead]]:
    styles: dict[str, list[ClauseHead]] = {}
    for index, paragraph in enumerate(paragraphs):
        if paragraph.first_line.is_footnote:
            continue
        for label in find_labels(paragraph.text):
            if label.kind != BULLET:
                key = f"{label.style}@{paragraph.first_line.list_depth}"
                styles.setdefault(key, []).append(ClauseHead(index, label))
    return styles


def _find_paragraphs_below_headings(paragraphs: Sequence[Paragraph]) -> frozenset[int]:
    """Find the paragraphs right below a section heading: numbers may restart there."""
    return frozenset(
        index
        for index, (above, below) in enumerate(pairwise(paragraphs), start=1)
        if find_labels(below.text)
        and (
            is_lettered_heading(above)
            or _is_bare_heading(above)
            or match_part_word(above.plain_text)
        )
    ) | frozenset(
        index
        for index, paragraph in enumerate(paragraphs)
        if any(label.heading for label in find_labels(paragraph.text))
    )


def _is_bare_heading(paragraph: Paragraph) -> bool:
    return bool(paragraph.heading_level) and not find_labels(paragraph.text)


def _find_longest_chain(
    heads: Sequence[ClauseHead], below_headings: frozenset[int]
) -> tuple[ClauseHead, ...]:
    """Find the longest run of labels in which each follows the last; small jumps are allowed."""
    best: dict[Value, tuple[float, int]] = {}
    came_from: dict[int, int] = {}
    ends = (0.0, -1)
    for position, head in enumerate(heads):
        value = head.label.value
        score, previous = (3.0, -1) if value == (1,) * len(value) else (0.5, -1)
        if value == (1,) and head.index in below_headings and ends[0] > 4:
            score, previous = ends[0] + 1, ends[1]
        above = heads[position - 1].label.value if position else ()
        for other, worth in _list_predecessors(head.label):
            if other == value != above:
                continue  # a number printed twice stands right below itself
            if other in best and best[other][0] + worth > score:
                score, previous = best[other][0] + worth, best[other][1]
        if previous >= 0:
            came_from[position] = previous
        if score > best.get(value, (0.0, -1))[0]:
            best[value] = (score, position)
        ends = (score, position) if score > ends[0] else ends
    chain = []
    position = ends[1]
    while position >= 0:
        chain.append(heads[position])
        position = came_from.get(position, -1)
    return tuple(reversed(chain))


def _list_predecessors(label: Label) -> list[tuple[Value, float]]:
    """List the values that may stand before this one, and what each step is worth."""
    value = label.value
    if len(value) == 1:
        furthest = _MAX_JUMP if label.style == BARE else _MAX_FAR_JUMP
        worth = [2.0, *[0.5] * (_MAX_JUMP - 1), *[0.2] * (_MAX_FAR_JUMP - _MAX_JUMP)]
        jumps = [((value[0] - step,), worth[step - 1]) for step in range(1, furthest + 1)]
        return [*jumps, (value, 0.1)]
    if value[-1] > 1:
        return [((*value[:-1], value[-1] - 1), 2.0)]
    return [((value[0] - 1, last), 1.5) for last in range(30, 0, -1)]


def _is_credible(style: str, chain: Sequence[ClauseHead]) -> bool:
    """Tell whether a chain is long enough: bare numbers need more members than articles."""
    if not chain or chain[0].label.value[0] > _MAX_JUMP:
        return False
    if style.startswith(BARE):
        return len(chain) >= 3 and chain[0].label.value == (1,)
    if style.startswith(("letter", "small-roman")):
        return len(chain) >= 3
    return len(chain) >= 2 or style.startswith(ARTICLE)


def _find_equal_numbers(styles: dict[str, list[ClauseHead]]) -> tuple[ClauseHead, ...]:
    """Find items that are all printed "1.": a list that lost its numbers."""
    heads = styles.get("decimal . 1@0", [])
    ones = [head for head in heads if head.label.value == (1,)]
    return tuple(ones) if len(ones) >= 3 and len(ones) > 0.8 * len(heads) else ()


def _is_outer(chain: Sequence[ClauseHead], inner: Sequence[ClauseHead]) -> bool:
    return len(chain) >= 2 and chain[0].index < inner[0].index


def _choose_style(
    chains: dict[str, tuple[ClauseHead, ...]], styles: dict[str, list[ClauseHead]]
) -> str | None:
    def rank(style: str) -> tuple[int, int, int]:
        order = {ARTICLE: 3, "decimal": 2, "roman": 2, BARE: 1, "ordinal": 1}
        kind = _get_kind(style)
        if kind == "roman" and not _is_enclosing(style, chains, styles):
            return (1, len(chains[style]), -chains[style][0].index)
        if kind == "decimal" and _is_enclosed(style, chains, styles):
            return (1, len(chains[style]), -chains[style][0].index)
        return (order.get(kind, 0), len(chains[style]), -chains[style][0].index)

    return max(chains, key=rank, default=None)


def _is_enclosing(
    style: str, chains: dict[str, tuple[ClauseHead, ...]], styles: dict[str, list[ClauseHead]]
) -> bool:
    """Tell whether roman sections are the clauses: not if numbers run through them."""
    decimals = [other for other in chains if _get_kind(other) == "decimal"]
    return all(_has_restarts(other, styles) for other in decimals if other != style)


def _is_enclosed(
    style: str, chains: dict[str, tuple[ClauseHead, ...]], styles: dict[str, list[ClauseHead]]
) -> bool:
    """Tell whether numbers restart in each part of an outer sequence; then they are its items."""
    outer = [
        other
        for other, chain in chains.items()
        if other != style
        and other.startswith(("roman", "decimal", BARE, "ordinal"))
        and len(chain) >= 2
        and chain[0].index <= styles[style][0].index
        and _get_label_length(other) <= _get_label_length(style)
    ]
    return bool(outer) and _has_restarts(style, styles)


def _get_label_length(style: str) -> int:
    digits = style.partition("@")[0].rpartition(" ")[2]
    return int(digits) if digits.isdigit() else 1


def _has_restarts(style: str, styles: dict[str, list[ClauseHead]]) -> bool:
    ones = [head for head in styles[style] if head.label.value == (1,) * len(head.label.value)]
    return len(ones) >= 2


def _fill_gaps(
    style: str, chain: tuple[ClauseHead, ...], styles: dict[str, list[ClauseHead]]
) -> tuple[ClauseHead, ...]:
    """Fill gaps with numbers that are printed a little differently: `7)` among `7.`"""
    kind = _get_kind(style)
    heads = list(chain)
    used_indexes = {head.index for head in heads}
    others = [
        head
        for other, group in styles.items()
        if other != style and _get_kind(other) in (kind, BARE)
        for head in group
        if head.index not in used_indexes
    ]
    for before, after in pairwise(chain):
        last = before
        for head in sorted(others, key=lambda other: other.index):
            is_between = last.index < head.index < after.index
            if (
                is_between
                and is_next(head.label.value, last.label.value)
                and (head.label.value < after.label.value)
            ):
                heads.append(head)
                last = head
    return tuple(sorted(heads, key=lambda head: head.index))
