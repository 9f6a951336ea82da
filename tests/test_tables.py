"""Tables keyed by an enumeration have all of its members."""

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from enum import Enum

import pytest

import briefing

_PARTIAL: dict[str, str] = {}
"""Tables that leave members out on purpose, each with the reason."""


def _find_tables() -> Iterator[tuple[str, Mapping[Enum, object]]]:
    """Find the mappings with members of one enumeration as keys, at the top of each module."""
    for module_info in pkgutil.walk_packages(briefing.__path__, "briefing."):
        if module_info.name.endswith("__main__"):
            continue
        module = importlib.import_module(module_info.name)
        for name, value in vars(module).items():
            if isinstance(value, Mapping) and value and _get_enum(value) is not None:
                yield f"{module_info.name}.{name}", value


def _get_enum(table: Mapping[object, object]) -> type[Enum] | None:
    kinds = {type(key) for key in table}
    kind = next(iter(kinds))
    return kind if len(kinds) == 1 and issubclass(kind, Enum) else None


_TABLES = dict(_find_tables())


@pytest.mark.parametrize("name", sorted(_TABLES.keys() - _PARTIAL.keys()))
def test_a_table_has_all_members(name: str) -> None:
    kind = _get_enum(_TABLES[name])
    assert kind is not None
    assert list(set(kind) - _TABLES[name].keys()) == []


@pytest.mark.parametrize("name", sorted(_PARTIAL))
def test_a_partial_table_leaves_something_out(name: str) -> None:
    kind = _get_enum(_TABLES[name])
    assert kind is not None
    assert set(kind) - _TABLES[name].keys()
