"""Tables keyed by an enumeration have all of its members."""

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any

import pytest

import briefing
from briefing.domain.brief import BriefKind
from briefing.domain.edition import SectionKind
from briefing.domain.statement import ClauseKind
from briefing.reading.pieces import Part
from briefing.store.sqlite_errors import Code

_OF_ITEM = {kind for kind in BriefKind if kind.is_of_item}
_OF_MEETING = set(BriefKind) - _OF_ITEM
_PARTIAL: dict[str, tuple[set[Any], str]] = {
    "briefing.book.compose._GROUPS": (
        {
            SectionKind.PROGRAMME,
            SectionKind.SCENE,
            SectionKind.DELEGATIONS,
            SectionKind.BIOGRAPHIES,
            SectionKind.REGISTER,
            SectionKind.ABBREVIATIONS,
            SectionKind.INDEX,
        },
        "a book has only one section of these kinds",
    ),
    "briefing.book.items._BRIEF_PARTS": (_OF_MEETING, "they belong to no item"),
    "briefing.book.preflight._BRIEFS": (_OF_ITEM, "the item is the place"),
    "briefing.book.preflight._SECTIONS": (_OF_ITEM, "they stand in the section of the items"),
    "briefing.store.sqlite_errors._SENTENCES": (
        {Code.NOT_A_DATABASE},
        "it is reported as a damaged workspace",
    ),
    "briefing.ui.people.named_people._UNNUMBERED": (
        {ClauseKind.CLAUSE, ClauseKind.ITEM, ClauseKind.FOOTNOTE},
        "clauses and items have an address, and footnotes are not searched for names",
    ),
    "briefing.cli.search._UNNUMBERED": (
        {ClauseKind.CLAUSE, ClauseKind.ITEM},
        "they have an address",
    ),
    "briefing.ui.statement.clause_names._UNNUMBERED": (
        {ClauseKind.CLAUSE, ClauseKind.ITEM},
        "they have an address",
    ),
    "briefing.ui.review.row_painter._SHADE": (
        {
            Part.TITLE,
            Part.SUBTITLE,
            Part.PREAMBLE,
            Part.LEAD_IN,
            Part.BODY,
            Part.CLOSING,
            Part.SIGNATURE,
            Part.FOOTNOTE,
            Part.ANNEX,
        },
        "they have the usual shade",
    ),
    "briefing.verification.expected_content._BRIEF_SECTIONS": (
        _OF_ITEM,
        "they stand in the section of the items",
    ),
}
"""The tables that leave out some members on purpose, with these members and the reason."""


def _find_tables() -> Iterator[tuple[str, Mapping[Enum, object]]]:
    """Find the mappings with members of one enumeration as keys, at the top of each module."""
    for module_info in pkgutil.walk_packages(briefing.__path__, "briefing."):
        if module_info.name.endswith("__main__"):
            continue
        module = importlib.import_module(module_info.name)
        for name, value in vars(module).items():
            if isinstance(value, Mapping) and value and _get_enum(value) is not None:
                yield f"{module_info.name}.{name}", value


def _get_enum(table: Mapping[Any, object]) -> type[Enum] | None:
    kinds = {type(key) for key in table if key is not None}
    kind = kinds.pop() if len(kinds) == 1 else None
    return kind if kind is not None and issubclass(kind, Enum) else None


_TABLES = dict(_find_tables())


@pytest.mark.parametrize("name", sorted(_TABLES.keys() | _PARTIAL.keys()))
def test_a_table_has_all_members(name: str) -> None:
    table = _TABLES[name]
    members, _reason = _PARTIAL.get(name, (set(), ""))
    kind = _get_enum(table)
    assert kind is not None
    assert set(kind) - table.keys() == members
