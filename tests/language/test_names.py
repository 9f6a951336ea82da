"""The names that a statement uses, against what a reader found by hand."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.domain.name import Name, NameKind
from briefing.language.names import find_names
from tests.language.texts import STATEMENT, clause, clauses_in

REFERENCE = Path(__file__).with_name("names_reference.toml")


def reference() -> list[dict[str, Any]]:
    return list(tomllib.loads(REFERENCE.read_text(encoding="utf-8"))["names"])


def of_sample() -> list[tuple[Name, set[str]]]:
    clauses = clauses_in(STATEMENT)
    labels = {each.id: each.label or "preamble" for each in clauses}
    return [(name, {labels[each] for each in name.clause_ids}) for name in find_names(clauses)]


def scores(found: set[Any], expected: set[Any], what: str) -> tuple[float, str]:
    """The lesser of precision and recall, and a line that tells both and what is wrong."""
    right = found & expected
    precision, recall = len(right) / len(found), len(right) / len(expected)
    told = (
        f"{what}: precision {precision:.3f} ({len(right)}/{len(found)}), "
        f"recall {recall:.3f} ({len(right)}/{len(expected)}); "
        f"too many {sorted(found - expected)}, missed {sorted(expected - found)}"
    )
    print(told)
    return min(precision, recall), told


def test_the_names_of_the_sample() -> None:
    expected = {(each["kind"], each["name"].casefold()) for each in reference()}
    found = {(name.kind.value, name.name.casefold()) for name, _ in of_sample()}
    least, told = scores(found, expected, "Names")
    assert least >= 0.9, told


def test_each_is_linked_to_its_clauses() -> None:
    expected = {
        (each["name"].casefold(), label) for each in reference() for label in each["clauses"]
    }
    found = {(name.name.casefold(), label) for name, labels in of_sample() for label in labels}
    least, told = scores(found, expected, "Links to clauses")
    assert least >= 0.9, told


def test_dates_and_places() -> None:
    expected = {
        (each["name"].casefold(), str(each.get("on", "")), each.get("place", ""))
        for each in reference()
        if each["kind"] in ("event", "instrument")
    }
    found = {
        (name.name.casefold(), str(name.on or ""), name.place)
        for name, _ in of_sample()
        if name.kind in (NameKind.EVENT, NameKind.INSTRUMENT)
    }
    least, told = scores(found, expected, "Dates and places")
    assert least >= 0.85, told


def test_mentions_stand_where_they_say() -> None:
    texts = {each.id: each.text for each in clauses_in(STATEMENT)}
    for name, _ in of_sample():
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
         "Организации Тюркских Государств"),
    ],
)  # fmt: skip
def test_names_of_other_texts(text: str, kind: NameKind, name: str) -> None:
    assert (kind, name) in {(each.kind, each.name) for each in find_names([clause(text)])}


@pytest.mark.parametrize(
    "text",
    ["The Parties agreed to meet in Ankara.", "this Joint Declaration", "President of Türkiye", ""],
)
def test_what_names_nothing(text: str) -> None:
    assert find_names([clause(text)]) == []


def test_an_instrument_has_its_date() -> None:
    (found,) = find_names([clause("the Ankara Agreement of 12 September 1963 and others")])
    assert (found.name, found.on) == ("Ankara Agreement", date(1963, 9, 12))


def test_an_abbreviation_is_a_mention_of_its_body() -> None:
    clauses = [clause("The Joint Border Commission (JBC) met.", 1), clause("The JBC reports.", 2)]
    (found,) = find_names(clauses)
    assert (found.short, found.clause_ids) == ("JBC", (1, 2))


PIECES = st.sampled_from(
    ("the", "Ministry", "of", "Trade", "and", ",", "(ABC)", "President", "Ana", "K.", "Treaty",
     "dated", "May 10, 2022", "“Vision", "2040”", "İlişkiler", "Кеңесі", "in", "12th meeting of")
)  # fmt: skip


@given(st.lists(PIECES, max_size=25).map(" ".join))
def test_every_mention_lies_within_its_clause(text: str) -> None:
    for name in find_names([clause(text)]):
        assert all(0 <= each.start < each.end <= len(text) for each in name.mentions)
