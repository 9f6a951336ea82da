"""The names in a statement, compared with those that a reader found by hand."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.domain.name import Name, NameKind
from briefing.language.names import find_names
from tests.language.texts import STATEMENT, make_clause, read_clauses

REFERENCE = Path(__file__).with_name("names_reference.toml")


def load_reference() -> list[dict[str, Any]]:
    return list(tomllib.loads(REFERENCE.read_text(encoding="utf-8"))["names"])


def find_in_sample() -> list[tuple[Name, set[str]]]:
    clauses = read_clauses(STATEMENT)
    labels = {each.id: each.label or "preamble" for each in clauses}
    return [(name, {labels[each] for each in name.clause_ids}) for name in find_names(clauses)]


def compute_scores(results: set[Any], expected: set[Any], what: str) -> tuple[float, str]:
    """The lesser of precision and recall, and a line that tells both and what is wrong."""
    right = results & expected
    precision, recall = len(right) / len(results), len(right) / len(expected)
    report = (
        f"{what}: precision {precision:.3f} ({len(right)}/{len(results)}), "
        f"recall {recall:.3f} ({len(right)}/{len(expected)}); "
        f"too many {sorted(results - expected)}, missed {sorted(expected - results)}"
    )
    print(report)
    return min(precision, recall), report


def test_the_names_of_the_sample() -> None:
    expected = {(each["kind"], each["name"].casefold()) for each in load_reference()}
    results = {(name.kind.value, name.name.casefold()) for name, _ in find_in_sample()}
    least, report = compute_scores(results, expected, "Names")
    assert least >= 0.9, report


def test_each_is_linked_to_its_clauses() -> None:
    expected = {
        (each["name"].casefold(), label) for each in load_reference() for label in each["clauses"]
    }
    results = {
        (name.name.casefold(), label) for name, labels in find_in_sample() for label in labels
    }
    least, report = compute_scores(results, expected, "Links to clauses")
    assert least >= 0.9, report


def test_dates_and_places() -> None:
    expected = {
        (each["name"].casefold(), str(each.get("on", "")), each.get("place", ""))
        for each in load_reference()
        if each["kind"] in ("event", "instrument")
    }
    results = {
        (name.name.casefold(), str(name.on or ""), name.place)
        for name, _ in find_in_sample()
        if name.kind in (NameKind.EVENT, NameKind.INSTRUMENT)
    }
    least, report = compute_scores(results, expected, "Dates and places")
    assert least >= 0.85, report


def test_mentions_stand_where_they_say() -> None:
    texts = {each.id: each.text for each in read_clauses(STATEMENT)}
    for name, _ in find_in_sample():
        first = name.mentions[0]
        words = texts[first.clause_id][first.start : first.end]
        assert words.split()[-1].casefold() in (name.name.casefold() + f" {name.short.casefold()}")


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("President Kassym-Jomart Tokayev met him.", NameKind.PERSON, "Kassym-Jomart Tokayev"),
        ("Prime Minister Anwar Ibrahim of Malaysia", NameKind.PERSON, "Anwar Ibrahim"),
        (
            "the Treaty on Friendship and Cooperation dated 17 October 1994",
            NameKind.INSTRUMENT,
            "Treaty on Friendship and Cooperation",
        ),
        ("Cumhurbaşkanı Recep Tayyip Erdoğan konuştu.", NameKind.PERSON, "Recep Tayyip Erdoğan"),
        ("Taraflar, Türk Devletleri Teşkilatı içinde", NameKind.BODY, "Türk Devletleri Teşkilatı"),
        ("Тараптар Сыртқы істер министрлігі арқылы", NameKind.BODY, "Сыртқы істер министрлігі"),
        ("в рамках Организации Тюркских Государств и", NameKind.BODY,
         "Организация Тюркских Государств"),
    ],
)  # fmt: skip
def test_names_of_other_texts(text: str, kind: NameKind, name: str) -> None:
    assert (kind, name) in {(each.kind, each.name) for each in find_names([make_clause(text)])}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Prime Minister Orlo’s Clean Ports week was praised.", []),
        ("Prime Minister Lena Orlo’s visit", ["Lena Orlo"]),
        ("the Prime Minister of the Kingdom of Estmark and the Prime Minister of Sund", []),
        ("chair of the Technical Advisory Panel", ["Technical Advisory Panel"]),
        ("President Jon Ask of Sund and President Ria Tul", ["Jon Ask", "Ria Tul"]),
        ("the Terms of Reference (TOR) and Special Drawing Rights (SDRs)", []),
        (
            "the Sund Ports Framework Convention on Waste",
            ["Sund Ports Framework Convention on Waste"],
        ),
        ("Network for Drying the Wet Lands (NDWL)", ["Network for Drying the Wet Lands"]),
        ("Sund’s International Reef Fund", ["International Reef Fund"]),
        ("the U.S.-Sund Trade Council", ["U.S.-Sund Trade Council"]),
        ("the motto “Living in harmony with Reefs,” was read", []),
    ],
)
def test_names_are_whole_and_nothing_else_is_a_name(text: str, names: list[str]) -> None:
    assert [each.name for each in find_names([make_clause(text)])] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "По приглашению Президента Республики Сунд Йона Аскарова Премьер-министр Алихан "
            "Смаилов посетил столицу.",
            ["Йон Аскаров", "Алихан Смаилов"],
        ),
        ("Встреча с Президентом Касым-Жомартом Бериковым", ["Касым-Жомарт Бериков"]),
        ("приём у Президента Майи Санду", []),
        ("решение Межправительственной комиссии", ["Межправительственная комиссия"]),
        (
            "на саммите Организации Тюркских Государств и в Министерстве иностранных дел",
            ["Организация Тюркских Государств", "Министерство иностранных дел"],
        ),
        ("Президент Қасым-Жомарт Бериковтің шақыруы", ["Қасым-Жомарт Бериков"]),
        ("Cumhurbaşkanı Can Deniz'in daveti", ["Can Deniz"]),
        ("Türk Devletleri Teşkilatı'nın toplantısı", ["Türk Devletleri Teşkilatı"]),
    ],
)
def test_names_stand_in_the_nominative_or_are_left_out(text: str, names: list[str]) -> None:
    assert [each.name for each in find_names([make_clause(text)])] == names


@pytest.mark.parametrize(
    "text",
    ["The Parties agreed to meet in Ankara.", "this Joint Declaration", "President of Türkiye", ""],
)
def test_what_names_nothing(text: str) -> None:
    assert find_names([make_clause(text)]) == []


def test_an_instrument_has_its_date() -> None:
    (name,) = find_names([make_clause("the Ankara Agreement of 12 September 1963 and others")])
    assert (name.name, name.on) == ("Ankara Agreement", date(1963, 9, 12))


def test_an_abbreviation_is_a_mention_of_its_body() -> None:
    clauses = [
        make_clause("The Joint Border Commission (JBC) met.", 1),
        make_clause("The JBC reports.", 2),
    ]
    (name,) = find_names(clauses)
    assert (name.short, name.clause_ids) == ("JBC", (1, 2))


PIECES = st.sampled_from(
    ("the", "Ministry", "of", "Trade", "and", ",", "(ABC)", "President", "Ana", "K.", "Treaty",
     "dated", "May 10, 2022", "“Vision", "2040”", "İlişkiler", "Кеңесі", "in", "12th meeting of")
)  # fmt: skip


@given(st.lists(PIECES, max_size=25).map(" ".join))
def test_every_mention_lies_within_its_clause(text: str) -> None:
    for name in find_names([make_clause(text)]):
        assert all(0 <= each.start < each.end <= len(text) for each in name.mentions)
