"""Words are sorted as in the dictionaries of their language."""

import random

import pytest

from briefing.language.collation import get_initial, make_collation_key

IN_ORDER = {
    "en": "4th 12th Élysée Kazakh-Turkish Kazakhstan Turkic Türkiye Казахстан",
    "tr": "Cuma Çin Gaz Ğ Hat Ilıca Irak İran İstanbul Oda Ödül Su Şehir Uçak Ümit",
    "kk": "Алматы Әлем Ғарыш Еуразия Кавказ Қазақстан Ңң Орда Өзен Украина Ұйым Үкімет Хабар "
    "Һарун Ыстықкөл Іле TIKA",
    "ru": "Ежик Ёлка Есть Қазақстан Казань Киев Ямал UNESCO",
}


@pytest.mark.parametrize("language", IN_ORDER)
def test_the_order_is_that_of_the_language(language: str) -> None:
    words = IN_ORDER[language].split()
    mixed = random.Random(1).sample(words, len(words))
    assert sorted(mixed, key=lambda word: make_collation_key(word, language)) == words


def test_a_short_name_stands_before_a_longer_one() -> None:
    names = ["“Action Planning”", "Action Plan of the IEC", "Action Plan"]
    names.sort(key=lambda name: make_collation_key(name, "en"))
    assert names == ["Action Plan", "Action Plan of the IEC", "“Action Planning”"]


@pytest.mark.parametrize(
    ("name", "language", "letter"),
    [
        ("ılıca", "tr", "I"),
        ("iş", "tr", "İ"),
        ("İstanbul", "en", "I"),
        ("“Élysée”", "en", "E"),
        ("Қазақстан", "kk", "Қ"),
        ("Қазақстан", "ru", "К"),
        ("Ёлка", "ru", "Е"),
        ("12th meeting", "en", "0–9"),
        ("–", "en", "0–9"),
    ],
)
def test_a_name_stands_under_its_first_letter(name: str, language: str, letter: str) -> None:
    assert get_initial(name, language) == letter
