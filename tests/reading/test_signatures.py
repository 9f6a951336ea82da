"""Who signed: parties without names, offices above names, lines wrapped in columns."""

from pathlib import Path

import pytest

from briefing.domain.reading import Reading
from briefing.reading import read
from tests.reading.counting import find_miscounted_lines


def _read_signed(block: str, path: Path) -> Reading:
    file = path / "statement.txt"
    file.write_text(f"JOINT STATEMENT\n\n1. A.\n\n2. B.\n\n{block}", encoding="utf-8")
    reading = read(file)
    assert find_miscounted_lines(reading) == {}
    return reading


def test_parties_that_sign_without_a_name(tmp_path: Path) -> None:
    block = (
        "За Республику Казахстан                    За Кыргызскую Республику\n"
        "(подпись)                                  (подпись)\n"
    )
    reading = _read_signed(block, tmp_path)
    assert reading.parties == ("Республика Казахстан", "Кыргызская Республика")
    assert reading.signatories == ()
    assert [remark.text for remark in reading.remarks] == [
        "No name was found where “Республика Казахстан” signs.",
        "No name was found where “Кыргызская Республика” signs.",
    ]


@pytest.mark.parametrize(
    ("block", "people"),
    [
        (
            "President of the Republic of Kazakhstan\nKassym-Jomart Tokayev\n\n"
            "President of the Republic of Tajikistan\nEmomali Rahmon\n",
            [
                ("Kassym-Jomart Tokayev", "President of the Republic of Kazakhstan"),
                ("Emomali Rahmon", "President of the Republic of Tajikistan"),
            ],
        ),
        (
            "Президент                                  Президент\n"
            "Республики Казахстан                       Республики Таджикистан\n\n"
            "Касым-Жомарт Токаев                        Эмомали Рахмон\n",
            [
                ("Касым-Жомарт Токаев", "Президент Республики Казахстан"),
                ("Эмомали Рахмон", "Президент Республики Таджикистан"),
            ],
        ),
        (
            "Қазақстан Республикасының                  Өзбекстан Республикасының\n"
            "Президенті                                 Президенті\n\n"
            "Қасым-Жомарт Тоқаев                        Шавкат Мирзиёев\n",
            [
                ("Қасым-Жомарт Тоқаев", "Қазақстан Республикасының Президенті"),
                ("Шавкат Мирзиёев", "Өзбекстан Республикасының Президенті"),
            ],
        ),
    ],
)
def test_offices_above_names(block: str, people: list[tuple[str, str]], tmp_path: Path) -> None:
    reading = _read_signed(block, tmp_path)
    assert [(who.name, who.role) for who in reading.signatories] == people
    assert len(reading.parties) == 2


def test_a_party_wrapped_in_its_column_is_no_person(tmp_path: Path) -> None:
    block = (
        "For the Ministry of Energy                 For the Ministry of Energy\n"
        "of the Republic of Uzbekistan              of the Republic of Kazakhstan\n\n"
        "Alisher Navoi                              Abai Kunanbaev\n"
        "Minister                                   Minister of Energy and\n"
        "                                           Mineral Resources\n"
    )
    assert [
        (who.name, who.role, who.party) for who in _read_signed(block, tmp_path).signatories
    ] == [
        ("Alisher Navoi", "Minister", "Ministry of Energy of the Republic of Uzbekistan"),
        (
            "Abai Kunanbaev",
            "Minister of Energy and Mineral Resources",
            "Ministry of Energy of the Republic of Kazakhstan",
        ),
    ]


def test_the_last_words_right_above_those_who_sign(tmp_path: Path) -> None:
    block = "The text ends here.\nFor Austria    For Italy\nAlexander Berg    Enzo Monte\n"
    reading = _read_signed(block, tmp_path)
    assert [who.name for who in reading.signatories] == ["Alexander Berg", "Enzo Monte"]


def test_a_long_office_that_goes_on_below_two_columns(tmp_path: Path) -> None:
    block = (
        "Alisher Navoi                  Abai Kunanbaev\n"
        "Minister of Energy             Minister of Energy and\n"
        "                               Mineral Resources of the Republic of Kazakhstan\n"
    )
    office = "Minister of Energy and Mineral Resources of the Republic of Kazakhstan"
    assert [(who.name, who.role) for who in _read_signed(block, tmp_path).signatories] == [
        ("Alisher Navoi", "Minister of Energy"),
        ("Abai Kunanbaev", office),
    ]
