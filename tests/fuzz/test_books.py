"""No sound book is refused by its proof, however odd its workspace."""

from pathlib import Path

import pytest

from tests.fuzz.books import find_refusals

FOUND = (
    103,  # a long word with a hyphen at the end of a line
    118,  # a title in two scripts
    142,  # a long word, a hyphen and a year
    208,  # words from right to left, from one page to the next
    231,  # names of 330 letters on the cover
)


@pytest.mark.parametrize("seed", FOUND)
def test_books_that_were_refused_once(seed: int, tmp_path: Path) -> None:
    assert list(find_refusals(seed, 3, tmp_path)) == []


@pytest.mark.parametrize("seed", range(4))
def test_books_of_odd_workspaces(seed: int, tmp_path: Path) -> None:
    assert list(find_refusals(seed, 1, tmp_path, checks=0.2)) == []
