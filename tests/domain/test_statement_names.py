"""Short names of statements: no two are the same, whatever the statements have."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.domain.statement import Statement
from briefing.domain.statement_names import name_statements

MAY = dt.date(2022, 5, 10)


def make(
    number: int, place: str | None, day: dt.date | None, title: str = "Statement"
) -> Statement:
    return Statement(number, title, "joint statement", day, place)


def test_one_alone_needs_no_name() -> None:
    assert name_statements([make(7, "Ankara", MAY)]) == {7: ""}
    assert name_statements([]) == {}


@pytest.mark.parametrize(
    ("one", "other", "names"),
    [
        (("Ankara", MAY), ("Astana", dt.date(2024, 6, 5)), ["Ankara 2022", "Astana 2024"]),
        (
            ("Ankara", MAY),
            ("Ankara", dt.date(2022, 10, 3)),
            ["Ankara 2022-05-10", "Ankara 2022-10-03"],
        ),
        (("Ankara", MAY, "Statement"), ("Ankara", MAY, "Protocol"), ["Statement", "Protocol"]),
        (("Ankara", MAY), ("Ankara", MAY), ["Statement (1)", "Statement (2)"]),
        (("Ankara", None), (None, MAY), ["Ankara", "2022-05-10"]),
        ((None, None), (None, None), ["Statement (1)", "Statement (2)"]),
        ((None, None, ""), ("Ankara", MAY), ["(1)", "Ankara 2022"]),
    ],
)
def test_what_they_differ_in_names_them(
    one: tuple[str, dt.date], other: tuple[str, dt.date], names: list[str]
) -> None:
    assert list(name_statements([make(1, *one), make(2, *other)]).values()) == names


_STATEMENTS = st.tuples(
    st.sampled_from((None, "", "Ankara", "Baku")),
    st.sampled_from((None, MAY, dt.date(2022, 5, 11), dt.date(2023, 1, 1))),
    st.sampled_from(("", "A", "B", "Ankara 2022", "x" * 50)),
)


@given(st.lists(_STATEMENTS, min_size=2, max_size=8))
def test_no_two_have_one_name(kinds: list[tuple[str | None, dt.date | None, str]]) -> None:
    statements = [make(number, *each) for number, each in enumerate(kinds, start=1)]
    names = name_statements(statements)
    assert list(names) == [each.id for each in statements]
    assert len(set(names.values())) == len(statements)
    assert all(names.values())
