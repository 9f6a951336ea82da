"""Dates and times are taken as people type them; what is not understood gets one sentence."""

from contextlib import suppress
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.common.errors import BriefingError
from briefing.language.typed_times import (
    parse_typed_date,
    parse_typed_moment,
    parse_typed_time,
)

FORMS = (
    "{0:%H:%M}",
    "{0:%H.%M}",
    "{0:%H%M}",
    "{0:%Hh%M}",
    "{0:%H-%M}",
    " {0:%H:%M} ",
    "{0:%H:%M}:00",
)


@given(st.times().map(lambda at: at.replace(second=0, microsecond=0)), st.sampled_from(FORMS))
def test_a_time_is_read_in_every_form(at: time, form: str) -> None:
    assert parse_typed_time(form.format(at)) == at


@given(st.times().map(lambda at: at.replace(second=0, microsecond=0)))
def test_a_time_is_read_with_its_half_of_the_day(at: time) -> None:
    for form in ("{0:%I:%M} {0:%p}", "{0:%I.%M}{0:%p}", "{0:%I:%M} {0:%p}"):
        assert parse_typed_time(form.format(at).lower()) == at


@pytest.mark.parametrize(
    ("typed", "read"),
    [("9", time(9)), ("930", time(9, 30)), ("9 h", time(9)), ("12 am", time(0)),
     ("12 p.m.", time(12)), ("0:05", time(0, 5)), ("9 30", time(9, 30))],
)  # fmt: skip
def test_short_times_are_read(typed: str, read: time) -> None:
    assert parse_typed_time(typed) == read


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "24:00",
        "9:60",
        "25",
        "9:3",
        "half past nine",
        "13:00 pm",
        "0 am",
        "-9:30",
        "9:30:15",
        "12345",
    ],
)
def test_what_is_no_time_gets_a_sentence(typed: str) -> None:
    with pytest.raises(BriefingError) as error:
        parse_typed_time(typed)
    assert str(error.value) == f"“{typed}” is not a time. Write it as 09:30."


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_a_date_is_read_in_every_form(day: date) -> None:
    for form in (
        "{0:%Y-%m-%d}", "{0:%d.%m.%Y}", "{0.day} {0:%B} {0.year}",
        "{0:%A}, {0.day} {0:%b} {0.year}", "{0:%B} {0.day}, {0.year}", "{0:%a} {0:%d.%m.%Y}",
    ):  # fmt: skip
        assert parse_typed_date(form.format(day)) == day


@pytest.mark.parametrize(
    "typed",
    ["12 октября 2022", "12 Ekim 2022", "2022 жылғы 12 қазан", "среда, 12 октября 2022 года",
     "Çarşamba 12 Ekim 2022"],
)  # fmt: skip
def test_a_date_is_read_in_the_languages_of_the_house(typed: str) -> None:
    assert parse_typed_date(typed) == date(2022, 10, 12)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "is not a date"),
        ("soon", "is not a date"),
        ("12–13 October 2022", "is not a date"),
        ("October 2022", "is not a date"),
        ("on 12 October 2022 in Astana", "is not a date"),
        ("12 October", "has no year"),
        ("31 Feb 2023", "is not in the calendar"),
        ("12/10/2022", "can be two dates"),
    ],
)
def test_what_is_no_date_gets_a_sentence(typed: str, sentence: str) -> None:
    with pytest.raises(BriefingError, match=sentence):
        parse_typed_date(typed)


@given(st.text(max_size=20))
def test_any_other_text_gets_a_sentence(typed: str) -> None:
    for parse in (parse_typed_time, parse_typed_date, parse_typed_moment):
        with suppress(BriefingError):
            parse(typed)


def test_a_moment_has_a_day_or_none() -> None:
    assert parse_typed_moment("9.30") == (None, time(9, 30))
    assert parse_typed_moment("13 Oct 2022 9 30") == (date(2022, 10, 13), time(9, 30))
    assert parse_typed_moment("2022-10-13 2:15 pm") == (date(2022, 10, 13), time(14, 15))
    with pytest.raises(BriefingError):
        parse_typed_moment("13 October 9:30")
