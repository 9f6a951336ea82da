"""Dates in four languages, in figures and in words, and which of them is the statement's."""

from datetime import date
from pathlib import Path

import pytest

from briefing.domain.reading import Reading
from briefing.language.dates import find_full_dates
from briefing.reading import read
from briefing.reading.date_and_place import DateAndPlace, find_date_and_place
from briefing.reading.dates import is_date_line
from tests.reading.counting import find_miscounted_lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("May 10, 2022", date(2022, 5, 10)),
        ("on 8 December 1991 in three copies", date(1991, 12, 8)),
        ("15-16 November 2022", date(2022, 11, 16)),
        ("March 3-4, 2022", date(2022, 3, 4)),
        ("this eleventh day of September two thousand and fourteen", date(2014, 9, 11)),
        ("4th day of July, in the year one thousand nine hundred and eleven", date(1911, 7, 4)),
        ("this 28th day of October, two thousand and twenty-five", date(2025, 10, 28)),
        ("10 Mayıs 2022 tarihinde", date(2022, 5, 10)),
        ("22 EKİM 2009", date(2009, 10, 22)),
        ("2022 жылғы 10 мамырда", date(2022, 5, 10)),
        ("«10» мая 2022 года", date(2022, 5, 10)),
        ("восьмого апреля тысяча девятьсот девяносто седьмого года", date(1997, 4, 8)),
        ("десятого мая две тысячи двадцать второго года", date(2022, 5, 10)),
        ("the twentieth day of May 2021", date(2021, 5, 20)),
        ("iki bin yirmi bir yılı Haziran ayının on beşinci günü", date(2021, 6, 15)),
        ("2021 yılı Haziran ayının yirminci günü", date(2021, 6, 20)),
        ("10.05.2022", date(2022, 5, 10)),
        ("2022-05-10", date(2022, 5, 10)),
    ],
)
def test_a_date_is_understood(text: str, expected: date) -> None:
    assert [dated.last for dated in find_full_dates(text)] == [expected]


@pytest.mark.parametrize("text", ["in 2022", "May 2022", "31 February 2022", "1.2.3", "10 May"])
def test_what_is_no_full_date(text: str) -> None:
    assert find_full_dates(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Astana, 3 April 2017 / Астана, 3 апреля 2017 года",
        "May 10, 2022",
        "**Bali, Indonesia, 15-16 November 2022**",
        "г. Астана, 9 ноября 2023 года",
    ],
)
def test_a_date_line(text: str) -> None:
    assert is_date_line(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Parties met on May 10, 2022",
        "Treaty of 17 October 1994 and Agreement of 22 October 2009",
        "The Agreement enters into force on 1 January 2016.",
    ],
)
def test_a_sentence_is_no_date_line(text: str) -> None:
    assert not is_date_line(text)


def _find(
    closing: str = "", clause: str = "", line: str = "", everything: str = ""
) -> DateAndPlace:
    return find_date_and_place(None, [line] if line else [], [closing], [clause], everything)


def test_where_and_when_a_text_was_signed() -> None:
    assert _find(closing="Done at Minsk on 8 December 1991 in three copies.") == DateAndPlace(
        date(1991, 12, 8), "Minsk"
    )
    assert _find(
        clause="The Parties signed this Joint Statement in Ankara on May 10, 2022, in Kazakh and "
        "Turkish languages."
    ) == DateAndPlace(date(2022, 5, 10), "Ankara")
    assert _find(
        closing="İşbu Anlaşma, Ankara'da 22 Ekim 2009 tarihinde imzalanmıştır."
    ) == DateAndPlace(date(2009, 10, 22), "Ankara")
    assert _find(
        closing="Совершено в городе Минске 8 декабря 1991 года.", everything="город Минск"
    ) == DateAndPlace(date(1991, 12, 8), "Минск")


def test_the_fuller_name_of_the_place() -> None:
    reading = _find(
        closing="Signed at Kuala Lumpur on October 26, 2025.",
        everything="having met in Kuala Lumpur, Malaysia, on October 26, 2025",
    )
    assert reading.place == "Kuala Lumpur, Malaysia"


def test_a_deadline_or_a_cited_treaty_dates_nothing() -> None:
    assert _find(
        clause="The Parties commended the Treaty signed on 17 October 1994 and will report "
        "before 31 December 2022."
    ) == DateAndPlace(None, None)


def _read(above: str, below: str, path: Path) -> Reading:
    file = path / "statement.txt"
    clauses = "The leaders met.\n\n1. One.\n\n2. Two."
    file.write_text(f"JOINT STATEMENT\n\n{above}\n\n{clauses}\n\n{below}\n", encoding="utf-8")
    reading = read(file)
    assert find_miscounted_lines(reading) == {}
    return reading


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    [
        ("Washington, D.C.\nApril 16, 2021", "", ("2021-04-16", "Washington, D.C.")),
        ("Astana, 3 April 2017 / Астана, 3 апреля 2017 года", "", ("2017-04-03", "Astana")),
        (
            "Astana, 14 March 2023",
            "This statement was signed in English.",
            ("2023-03-14", "Astana"),
        ),
        (
            "",
            "The present statement was signed in the city of Dushanbe on the twentieth day of "
            "May 2021.",
            ("2021-05-20", "Dushanbe"),
        ),
        (
            "",
            "İşbu Bildiri, Ankara'da iki bin yirmi bir yılı Haziran ayının on beşinci günü "
            "imzalanmıştır.",
            ("2021-06-15", "Ankara"),
        ),
    ],
)
def test_when_and_where(above: str, below: str, expected: tuple[str, str], tmp_path: Path) -> None:
    reading = _read(above, below, tmp_path)
    assert (str(reading.date), reading.place) == expected


@pytest.mark.parametrize("line", ["Paris, 31 February 2020", "Paris, 03/04/2020", "May 32, 2020"])
def test_a_date_line_without_a_certain_date_is_remarked(line: str, tmp_path: Path) -> None:
    reading = _read(line, "", tmp_path)
    assert reading.date is None
    assert [(left_out.text, left_out.reason) for left_out in reading.left_out] == [
        (line, "the date line")
    ]
    assert [remark.text for remark in reading.remarks] == [
        f"“{line}” is not a date, or is ambiguous. Enter the date manually."
    ]
