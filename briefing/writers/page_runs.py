"""Pages in short form: '4, 7–9'."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeVar

from briefing.domain.folio import Folio
from briefing.language.label_ranges import group_runs

_Number = TypeVar("_Number", int, Folio)


class NumberedTarget(NamedTuple):
    """The number of a page, and a target on that page."""

    number: str
    target: str


def group_pages(targets: Iterable[str], pages: Mapping[str, _Number]) -> list[list[NumberedTarget]]:
    """Group the pages of the targets into runs: a single page, or the first and last page of a run.

    Each page comes once, in order. `pages` holds the page of each target; targets that the book
    does not contain are left out.

    >>> [[page.number for page in run] for run in group_pages("abcd", {"a": 9, "b": 4, "d": 10})]
    [['4'], ['9'], ['10']]
    """
    present = sorted(
        (target for target in targets if target in pages), key=lambda each: pages[each]
    )
    first_on: dict[str, str] = {}
    for target in present:
        first_on.setdefault(str(pages[target]), target)
    runs = (run if len(run) == 1 else [run[0], run[-1]] for run in group_runs(first_on))
    return [[NumberedTarget(number, first_on[number]) for number in run] for run in runs]
