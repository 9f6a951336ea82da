"""Under what an index lists a name."""

import pytest

from briefing.language.index_names import make_name_key, put_family_name_first


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Recep Tayyip Erdoğan", "Erdoğan, Recep Tayyip"),
        ("Selin Yurtsevenoğlu", "Yurtsevenoğlu, Selin"),
        ("Alma Serikqyzy", "Serikqyzy, Alma"),
        ("Тоқаев Қасым-Жомарт Кемелұлы", "Тоқаев, Қасым-Жомарт Кемелұлы"),
        ("Смаилов Алихан Асханович", "Смаилов, Алихан Асханович"),
        ("Иван Петрович Иванов", "Иванов, Иван Петрович"),
        ("Əliyev İlham Heydər oğlu", "Əliyev, İlham Heydər oğlu"),
        ("Ursula von der Leyen", "Leyen, Ursula von der"),
        ("Herman Van Rompuy", "Van Rompuy, Herman"),
        ("TOKAYEV Kassym-Jomart", "TOKAYEV, Kassym-Jomart"),
        ("Sting", "Sting"),
        ("Doe, Jane", "Doe, Jane"),
    ],
)
def test_a_person_is_listed_under_the_family_name(name: str, expected: str) -> None:
    assert put_family_name_first(name) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Organisation of Islamic Cooperation", "the Organization of Islamic Cooperation"),
        ("High-Level Council", "High-level  Council"),
        ("Trade Centre", "Trade Center"),
    ],
)
def test_spellings_of_one_name_are_joined(one: str, other: str) -> None:
    assert make_name_key(one) == make_name_key(other)


def test_different_bodies_stay_apart() -> None:
    assert make_name_key("Ministry of Trade") != make_name_key("Ministry of Trade and Integration")
