"""Short names that tell statements apart: 'Ankara 2022'."""

from collections import Counter
from collections.abc import Callable, Iterable
from textwrap import shorten

from briefing.domain.statement import Statement

_LONGEST = 40


def name_statements(statements: Iterable[Statement]) -> dict[int, str]:
    """Give each statement a short name that no other has; one that is alone needs none: "".

    It is the place and the year. Where these are the same, it is the day, then the title, then the
    title with the number of the statement.
    """
    pending = list(statements)
    names = {each.id: "" for each in pending}
    if len(pending) < 2:
        return names
    for make_name in _FORMS:
        proposed = {each.id: make_name(each) for each in pending}
        uses = Counter((*names.values(), *proposed.values()))
        names |= {key: name for key, name in proposed.items() if name and uses[name] == 1}
        pending = [each for each in pending if not names[each.id]]
    return names


def _make_year_name(statement: Statement) -> str:
    year = str(statement.date.year) if statement.date else ""
    return f"{statement.place} {year}".rstrip() if statement.place else ""


def _make_day_name(statement: Statement) -> str:
    return " ".join(map(str, filter(None, (statement.place, statement.date))))


def _make_title_name(statement: Statement) -> str:
    return shorten(statement.title, _LONGEST, placeholder="…")


def _make_numbered_name(statement: Statement) -> str:
    return f"{_make_title_name(statement)} ({statement.id})".lstrip()


_FORMS: tuple[Callable[[Statement], str], ...] = (
    _make_year_name,
    _make_day_name,
    _make_title_name,
    _make_numbered_name,
)
