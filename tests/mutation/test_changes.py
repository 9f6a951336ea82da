"""The changes that `python -m tests.mutation` makes."""

import ast
from pathlib import Path

import pytest

from tests.mutation.__main__ import find_tests, list_mutants
from tests.mutation.changes import find_changes

SOURCE = '''
"""A docstring."""
def find(rows: "list[int]", most: int = 3) -> int | None:
    """A docstring."""
    for row in rows:
        if row < most and not is_odd(row, base=2):
            return row + 1
    raise ValueError(tr("Not found"))
'''


def test_each_change_is_one_error_that_could_be_ours() -> None:
    assert [f"{each.line} {each.new}" for each in find_changes(SOURCE)] == [
        "3 4",
        "6 (row <= most)",
        "6 (not (row < most and (not is_odd(row, base=2))))",
        "6 (row < most or not is_odd(row, base=2))",
        "6 (is_odd(row, base=2))",
        "6 (is_odd(row))",
        "6 3",
        "7 return None",
        "7 (row - 1)",
        "7 2",
        "8 pass",
    ]


def test_each_change_is_a_program_that_differs_in_one_place() -> None:
    source = "x = 'ğ' if a else [b, -1]  # ü\nf('й', key=1); y = f'{a + 1}'\n"
    changes = find_changes(source)
    assert len(changes) == 8
    for change in changes:
        changed = change.apply(source)
        assert ast.dump(ast.parse(changed)) != ast.dump(ast.parse(source))
        assert changed.replace(change.new, change.old, 1) == source or change.old in source


def test_the_order_depends_on_the_seed_alone() -> None:
    one, other = list_mutants("store/", 1), list_mutants("store/", 1)
    assert one == other != list_mutants("store/", 2)
    assert {each.module.rpartition("/")[0] for each in one} >= {"briefing/store"}


@pytest.mark.parametrize(
    ("module", "first"),
    [
        ("briefing/store/recovery.py", "tests/store/test_recover.py"),
        ("briefing/writers/pdf/breaking.py", "tests/writers/test_breaking.py"),
        ("briefing/ui/review/row_painter.py", "tests/ui/review/test_proof_sheet.py"),
    ],
)
def test_the_tests_that_name_a_module_come_first(module: str, first: str) -> None:
    doctests, *tests = find_tests(module)
    assert doctests == module
    assert first in tests[:4]
    assert {Path(each).parent for each in tests} >= {Path(first).parent}
