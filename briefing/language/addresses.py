"""The address of a paragraph: its number as printed, or, without one, ours: '¶ 7'.

'¶ 7' is the seventh paragraph of the text, all paragraphs counted. So every paragraph, numbered or
not, can also be named by its place: a person types 'p7'. An item has the address of its clause
before its own: '7(a)', 'Article 2 (1)(a)'.
"""

import re
from collections.abc import Callable, Iterable, Sequence

from briefing.domain.statement import Clause, ClauseKind
from briefing.language.clause_number_query import extract_number
from briefing.language.folding import fold

PILCROW = "¶"
_NO_BREAK_SPACE = "\u00a0"
_PLAIN_NUMBER = re.compile(r"[\d.]+")
_OURS = re.compile(rf"(?:{PILCROW}|p|п)\s*(\d{{1,6}})")
_OUR_SIGN = re.compile(rf"^(?:{PILCROW}|p|п)(?=\d)")
_NOT_PART_OF_KEY = re.compile(rf"[^\w({PILCROW}]|_")
_NAMED_BY_PART = frozenset(ClauseKind) - {ClauseKind.CLAUSE, ClauseKind.ITEM}


def make_address(clause: Clause, get_clause: Callable[[int], Clause]) -> str:
    """Make the address of a paragraph; `get_clause` gets the clause that an item stands in."""
    label = fold_space(clause.label)
    if not label:
        return format_place(clause)
    if clause.parent_id is None:
        return label
    return _join(make_address(get_clause(clause.parent_id), get_clause), label)


def make_addresses(clauses: Iterable[Clause]) -> dict[int, str]:
    """Make the addresses of all paragraphs of whole texts, by id."""
    by_id = {clause.id: clause for clause in clauses}
    return {clause.id: make_address(clause, by_id.__getitem__) for clause in by_id.values()}


def format_place(clause: Clause) -> str:
    """Format our number of a paragraph: '¶ 7'."""
    return f"{PILCROW}{_NO_BREAK_SPACE}{clause.position + 1}"


def format_margin_label(clause: Clause) -> str:
    """Format what stands beside a paragraph: its printed label, or our number of a clause."""
    is_ours = not clause.label and clause.kind is ClauseKind.CLAUSE
    return format_place(clause) if is_ours else clause.label


def format_run(first: Clause, last: Clause) -> str:
    """Format what stands beside the ends of a run of clauses: '16–21', or '16' for one."""
    ends = dict.fromkeys(format_margin_label(each).rstrip(".") for each in (first, last))
    return "–".join(ends)


def is_named_by_part(clause: Clause) -> bool:
    """Whether a paragraph is better named by its part of the statement than by our number."""
    return not clause.label and clause.kind in _NAMED_BY_PART


def fold_space(label: str) -> str:
    """Fold the white space in a printed label: 'Article\\u00a0 2' is 'Article 2'."""
    return " ".join(label.split())


def find_by_address(typed: str, clauses: Sequence[Clause]) -> list[Clause]:
    """Find the paragraphs of a text that a person means by an address, the best matches only.

    'p7' and '¶ 7' are the seventh paragraph. Case, white space and full stops do not matter.
    """

    def is_printed(clause: Clause) -> bool:
        return (typed != "" and typed == clause.label) or addresses[clause.id] == fold_space(typed)

    def is_at_place(clause: Clause) -> bool:
        return clause.position + 1 == place

    def is_spelled_alike(clause: Clause) -> bool:
        return bool(key) and _make_key(addresses[clause.id]) == key

    def has_number(clause: Clause) -> bool:
        address = addresses[clause.id]
        return bool(number) and PILCROW not in address and extract_number(address) == number

    addresses, key = make_addresses(clauses), _make_key(typed)
    place, number = parse_place(typed), extract_number(typed)
    for is_meant in (is_printed, is_at_place, is_spelled_alike, has_number):
        if matches := list(filter(is_meant, clauses)):
            return matches
    return []


def parse_place(typed: str) -> int | None:
    """Parse our number of a paragraph.

    >>> parse_place("p7"), parse_place("¶ 7"), parse_place("7")
    (7, 7, None)
    """
    ours = _OURS.fullmatch(fold(typed).strip())
    return int(ours[1]) if ours else None


def _join(parent: str, label: str) -> str:
    """Join the address of a clause and the label of an item in it."""
    parent = parent if "(" in parent else parent.rstrip(" .:)")
    bare = label.strip(" .,:;()")
    if bare.startswith(parent) and not bare[len(parent) : len(parent) + 1].isalnum():
        return bare
    gap = "" if parent.endswith(")") or _PLAIN_NUMBER.fullmatch(parent) else " "
    return f"{parent}{gap}({bare})"


def _make_key(address: str) -> str:
    """Make what two spellings of an address have in common: 'article2(1(a'."""
    return _OUR_SIGN.sub(PILCROW, _NOT_PART_OF_KEY.sub("", fold(address)))
