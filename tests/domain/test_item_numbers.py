"""A number that was printed stays with its item, and is never given again."""

from hypothesis import given
from hypothesis import strategies as st

from briefing.domain.item_numbers import PrintedNumbers, number_items
from briefing.domain.meeting import AgendaItem, ItemKind


def number(ids: list[int], printed: dict[int, str], *deleted: str) -> list[str]:
    """Number items in that order; these were printed, and so were the numbers of deleted ones."""
    items = [AgendaItem(each, 1, at, ItemKind.DISCUSSION, "", 5) for at, each in enumerate(ids)]
    numbers = number_items(items, PrintedNumbers(printed, frozenset({*printed.values(), *deleted})))
    return [numbers[each] for each in ids]


def test_before_an_issue_items_are_counted() -> None:
    assert number([7, 3, 5], {}) == ["1", "2", "3"]


def test_after_an_issue_numbers_stay() -> None:
    printed = {1: "1", 2: "2", 3: "3"}
    assert number([1, 2, 9, 3], printed) == ["1", "2", "2a", "3"]
    assert number([1, 2, 9, 8, 3], printed) == ["1", "2", "2a", "2b", "3"]
    assert number([3, 1, 2], printed) == ["3", "1", "2"]
    assert number([1, 2, 3, 9, 8], printed) == ["1", "2", "3", "4", "5"]
    assert number([9, 1, 2, 3], printed) == ["4", "1", "2", "3"]


def test_numbers_of_deleted_items_are_not_used_again() -> None:
    assert number([1, 2, 9], {1: "1", 2: "2"}, "3") == ["1", "2", "4"]
    assert number([1, 9, 2], {1: "1", 2: "2"}, "1a", "1b") == ["1", "1c", "2"]


def test_only_discussions_are_numbered() -> None:
    items = [AgendaItem(1, 1, 0, ItemKind.BREAK, "", 5)]
    assert number_items(items, PrintedNumbers({1: "1"}, frozenset({"1"}))) == {}


@given(st.permutations(range(8)), st.integers(0, 8), st.lists(st.integers(1, 30), max_size=4))
def test_numbers_are_unique_and_stay_after_the_next_issue(
    ids: list[int], count: int, deleted: list[int]
) -> None:
    printed = {each: str(each + 1) for each in range(count)}
    gone = {str(count + each) for each in deleted}
    numbers = number(ids, printed, *gone)
    assert len(set(numbers)) == len(numbers)
    assert not gone & set(numbers)
    again = dict(zip(ids, numbers, strict=True))
    assert number(sorted(ids), again, *gone) == [again[each] for each in sorted(ids)]
