"""The date in a typed due date, if it has one."""

from datetime import date

import pytest

from briefing.domain.commitment import Commitment, Status
from briefing.language.dates import find_full_dates
from briefing.language.due_dates import is_impossible_date, parse_due_date
from briefing.language.figures import find_figures


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("2022-12-31", date(2022, 12, 31)),
        ("31.12.2022", date(2022, 12, 31)),
        (" 31 December 2022 ", date(2022, 12, 31)),
        ("31 Dec 2022", date(2022, 12, 31)),
        ("1 Sept. 2022", date(2022, 9, 1)),
        ("October 12-13, 2022", date(2022, 10, 13)),
        ("12–13 October 2022", date(2022, 10, 13)),
        ("June 2023", date(2023, 6, 30)),
        ("by end of February 2024", date(2024, 2, 29)),
        ("in 2023", date(2023, 12, 31)),
        ("2023", date(2023, 12, 31)),
        ("Standing", None),
        ("as soon as possible", None),
        ("", None),
        ("31 February 2022", None),
        ("99.99.2022", None),
        ("0000", None),
        ("12 Octopus 2022", None),
    ],
)
def test_due_date(words: str, expected: date | None) -> None:
    assert parse_due_date(words) == expected


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("no later than 12 October, 2022", "2022-10-12"),
        ("signed on the 8th of December 1991", "1991-12-08"),
        ("this 15th day of December, 2023", "2023-12-15"),
        ("до «10» мая 2022 года", "2022-05-10"),
        ("this tenth day of May, two thousand and twenty-two", "2022-05-10"),
        ("22 EKİM 2009", "2009-10-22"),
        ("on 10.05.2022.", "2022-05-10"),
    ],
)
def test_a_term_and_a_figure_are_the_same_date(text: str, iso: str) -> None:
    assert [each.last and each.last.isoformat() for each in find_full_dates(text)] == [iso]
    assert [each.value for each in find_figures(text)] == [iso]


@pytest.mark.parametrize(
    ("words", "none"),
    [
        ("31 Feb 2023", True),
        ("February 30, 2023", True),
        ("40–41 May 2023", True),
        ("31.02.2023", True),
        ("2023-13-01", True),
        ("28 Feb 2023", False),
        ("June 2023", False),
        ("standing", False),
        ("30 days after 1 May 2023", False),
        ("second half of May 2023", False),
        ("", False),
    ],
)
def test_what_is_written_as_a_day_but_is_none(words: str, none: bool) -> None:
    assert is_impossible_date(words) is none


@pytest.mark.parametrize("status", Status)
def test_past_due_follows_from_the_date(status: Status) -> None:
    commitment = Commitment(1, 1, "", due_on=date(2022, 12, 31), status=status)
    assert not commitment.is_past_due(date(2022, 12, 31))
    assert commitment.is_past_due(date(2023, 1, 1)) == status.is_open


def test_what_has_no_date_is_never_past_due() -> None:
    assert not Commitment(1, 1, "", due="Standing").is_past_due(date.max)
