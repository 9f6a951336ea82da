"""The pages on which something is found, in few numbers: '4, 7–9'."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeVar

from briefing.domain.folio import Folio
from briefing.language.label_ranges import group_runs

_Number = TypeVar("_Number", int, Folio)


class NumberedTarget(NamedTuple):
    """A page by its number, and a target on it."""

    number: str
    target: str


def group_pages(targets: Iterable[str], pages: Mapping[str, _Number]) -> list[list[NumberedTarget]]:
    """The pages of the targets in their order, each once: by itself or the two ends of a run.

    `pages` says on which page each target has fallen; one that the book does not hold is left out.

    >>> [[page.number for page in run] for run in page_runs("abcd", {"a": 9, "b": 4, "d": 10})]
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
