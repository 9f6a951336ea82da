"""The date in what was typed as due, if it names one."""

from datetime import date

import pytest

from briefing.domain.commitment import Commitment, Status
from briefing.domain.due import due_date


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
    assert due_date(words) == expected


@pytest.mark.parametrize("status", Status)
def test_past_due_follows_from_the_date(status: Status) -> None:
    commitment = Commitment(1, 1, "", due_on=date(2022, 12, 31), status=status)
    assert not commitment.past_due(date(2022, 12, 31))
    assert commitment.past_due(date(2023, 1, 1)) == status.open


def test_what_has_no_date_is_never_past_due() -> None:
    assert not Commitment(1, 1, "", due="Standing").past_due(date.max)
