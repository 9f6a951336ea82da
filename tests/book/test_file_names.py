"""A file name that any system takes, whatever people write."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.book.file_names import make_file_stem


def test_it_says_meeting_edition_and_recipient() -> None:
    parts = ("4th HLSCC", "Delegation edition", "Book 1, copy 3 of 7", "Ministry of Trade")
    assert make_file_stem(*parts) == " – ".join(parts)


@pytest.mark.parametrize(
    ("part", "name"),
    [
        ("Ankara/Astana: what?", "Ankara Astana what"),
        ("../../etc", "etc"),
        ("a\u202egpj.exe\n", "agpj.exe"),
        (
            "Министерство торговли и интеграции Республики Казахстан",
            "Министерство торговли и",
        ),
        ("", ""),
    ],
)
def test_what_no_file_name_may_have_is_left_out(part: str, name: str) -> None:
    assert make_file_stem(part) == name


@given(st.lists(st.text(max_size=200), max_size=4))
def test_every_name_is_taken_by_every_system(parts: list[str]) -> None:
    stem = make_file_stem(*parts)
    assert stem.isprintable()
    assert not set(stem) & set('<>:"/\\|?*')
    assert len(stem.encode()) <= 4 * 48 + 3 * len(" – ".encode())
    assert stem == stem.strip(". ")
