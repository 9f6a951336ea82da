"""Commitments extracted from a text, compared with those that a reader found by hand."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.domain.statement import Clause, ClauseKind
from briefing.language.commitment_extraction.phrases import find_amount
from briefing.language.commitment_extraction.proposal import Proposal
from briefing.language.commitment_extraction.proposals import find_proposals
from tests.language.texts import STATEMENT, make_clause, read_clauses

MADE = date(2022, 5, 10)
REFERENCE = Path(__file__).with_name("commitments_reference.toml")


def find_in_sample() -> tuple[dict[int, str], list[Proposal]]:
    clauses = read_clauses(STATEMENT)
    return {each.id: each.label for each in clauses}, find_proposals(clauses, MADE, "en")


def load_reference() -> list[dict[str, Any]]:
    return list(tomllib.loads(REFERENCE.read_text(encoding="utf-8"))["clauses"])


def compute_scores(results: set[Any], expected: set[Any], what: str) -> tuple[float, float, str]:
    """Precision, recall and a line that tells them, with what is wrong."""
    right = results & expected
    precision, recall = len(right) / len(results), len(right) / len(expected)
    report = (
        f"{what}: precision {precision:.3f} ({len(right)}/{len(results)}), "
        f"recall {recall:.3f} ({len(right)}/{len(expected)}); "
        f"too many {sorted(results - expected)}, missed {sorted(expected - results)}"
    )
    print(report)
    return precision, recall, report


def test_the_clauses_that_hold_a_commitment_are_found() -> None:
    labels, proposals = find_in_sample()
    expected = {each["label"] for each in load_reference() if each["commitment"]}
    precision, recall, report = compute_scores(
        {labels[each.clause_id] for each in proposals}, expected, "Clauses"
    )
    assert min(precision, recall) >= 0.9, report


def test_when_they_are_due_is_found() -> None:
    labels, proposals = find_in_sample()
    expected = {
        (each["label"], each["due"], each.get("due_on"))
        for each in load_reference()
        if "due" in each
    }
    due_words = {(labels[each.clause_id], each.due, each.due_on) for each in proposals if each.due}
    precision, recall, report = compute_scores(due_words, expected, "Due words and dates")
    assert min(precision, recall) >= 0.9, report


@pytest.mark.parametrize(
    "amount",
    [
        "10 milyar ABD doları",
        "500 миллион АҚШ долларына",
        "10 млрд. долларов США",
        "£3 million",
        "20 soms",
        "100 yuan",
        "yüzde 25",
    ],
)
def test_an_amount_is_found_in_any_language(amount: str) -> None:
    assert find_amount(f"{amount}, 5 some; 12") == amount


@pytest.mark.parametrize("words", ["12 some", "12 сомнений", "10 million doses", "May 10, 2022"])
def test_a_number_without_a_currency_is_no_amount(words: str) -> None:
    assert find_amount(words) == ""


def test_the_words_they_rest_on_are_quoted() -> None:
    clauses = {each.id: each.text for each in read_clauses(STATEMENT)}
    for each in find_in_sample()[1]:
        for anchor in (each.operative, each.term):
            if anchor:
                assert clauses[each.clause_id].startswith(anchor.quote, anchor.start)


def test_who_is_named() -> None:
    labels, proposals = find_in_sample()
    who = {labels[each.clause_id]: each.who for each in proposals}
    assert who["4"] == "competent ministries and institutions"
    assert who["6"].split("; ") == [
        "Ministry of Foreign Affairs",
        "Ministry of Trade and Integration of the Republic of Kazakhstan",
        "Ministry of Trade",
        "Ministry of Industry and Technology",
        "Investment Office of the Presidency of the Republic of Türkiye",
    ]
    assert who["36"] == "armed forces and law enforcement agencies"
    assert who["49"] == "The Parties"


def extract(text: str, language: str = "en") -> list[Proposal]:
    return find_proposals([make_clause(text)], MADE, language)


def test_every_part_of_a_proposal() -> None:
    (proposal,) = extract(
        "Noting the growth of trade, the Parties agreed to increase it to 10 billion dollars by "
        "the end of 2025, and welcomed the report."
    )
    assert proposal.what == "Increase it to 10 billion dollars by the end of 2025"
    assert proposal.who == "the Parties"
    assert (proposal.due, proposal.due_on) == ("by the end of 2025", date(2025, 12, 31))
    assert proposal.amount == "10 billion dollars"
    assert proposal.operative.quote == "agreed to"
    assert proposal.term is not None
    assert proposal.term.quote == "by the end of 2025"


@pytest.mark.parametrize(
    ("text", "whats"),
    [
        ("The Parties decided to meet. They will also open a centre.", ["Meet", "Open a centre"]),
        ("The Contracting Parties shall exchange lists.", ["Exchange lists"]),
        ("Each Party undertakes to pay its share.", ["Pay its share"]),
        ("The Joint Commission will meet annually.", ["Meet annually"]),
        ("The Sides agreed to meet and decided to report.", ["Meet", "Report"]),
        ("The Ministers intend to open talks.", ["Open talks"]),
        ("The two sides reaffirmed their commitment to open borders.", ["Open borders"]),
        ("The Parties stressed the need to invest 25% more by 2030.", ["Invest 25% more by 2030"]),
    ],
)
def test_what_binds(text: str, whats: list[str]) -> None:
    assert [each.what for each in extract(text)] == whats


@pytest.mark.parametrize(
    "text",
    [
        "The Parties commended the agreements signed during the visit.",
        "The Parties stressed the importance of regular meetings.",
        "The Parties exchanged views on what was decided in 2021.",
        "The Parties expressed hope that the initiative will bring growth.",
        "This Agreement shall enter into force on the date of signature.",
        "The Parties welcomed the measures as agreed to by the Commission.",
        "The Parties called on all states to commit to peace.",
        "No one shall be held in slavery.",
        "",
    ],
)
def test_what_does_not_bind(text: str) -> None:
    assert extract(text) == []


@pytest.mark.parametrize(
    ("language", "binds", "does_not"),
    [
        (
            "tr",
            "Taraflar, ticaret hacmini 2023 yılı sonuna kadar 10 milyar dolara çıkarma konusunda "
            "mutabık kalmışlardır.",
            "Taraflar, ilişkilerin geliştirilmesinin önemini vurgulamışlardır.",
        ),
        (
            "kk",
            "Тараптар жыл сайын бизнес-форум өткізуге келісті.",
            "Тараптар ынтымақтастықтың маңыздылығын атап өтті.",
        ),
        (
            "ru",
            "Стороны договорились завершить процедуры до конца текущего года.",
            "Стороны с удовлетворением отметили рост торговли.",
        ),
    ],
)
def test_other_languages(language: str, binds: str, does_not: str) -> None:
    (proposal,) = extract(binds, language)
    assert proposal.due
    assert proposal.who.casefold().startswith(("taraf", "тарап", "сторон"))
    assert extract(does_not, language) == []


@pytest.mark.parametrize(
    ("language", "text", "what", "who"),
    [
        (
            "tr",
            "Taraflar, ticareti önümüzdeki yıllarda 10 milyar dolara çıkarmanın önemini "
            "vurgulamışlardır.",
            "Ticareti önümüzdeki yıllarda 10 milyar dolara çıkarmanın",
            "Taraflar",
        ),
        (
            "tr",
            "İki ülkenin yetkili kurumları düzenli olarak bilgi alışverişinde bulunacaklardır.",
            "Düzenli olarak bilgi alışverişinde bulunacaklardır",
            "İki ülkenin yetkili kurumları",
        ),
        (
            "kk",
            "Тараптар ішкі рәсімдерді ағымдағы жылы аяқтау туралы уағдаластықтарды растады.",
            "Ішкі рәсімдерді ағымдағы жылы аяқтау туралы",
            "Тараптар",
        ),
        (
            "ru",
            "Министерство иностранных дел и Министерство торговли будут регулярно встречаться.",
            "Регулярно встречаться",
            "Министерство иностранных дел и Министерство торговли",
        ),
    ],
)
def test_what_and_who_in_other_languages(language: str, text: str, what: str, who: str) -> None:
    (proposal,) = extract(text, language)
    assert (proposal.what, proposal.who) == (what, who)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Taraflar, ziyaret sırasında imzalanan anlaşmaları memnuniyetle karşılamışlardır."),
        ("tr", "Taraflar bölgesel konularda görüş alışverişinde bulunmuşlardır."),
        ("kk", "Тараптар қол жеткізілген уағдаластықтарды жоғары бағалады."),
        ("kk", "Тараптар ортақ жаһандық мәселелер бойынша пікір алмасты."),
        ("ru", "Стороны приветствовали подписанные в ходе визита соглашения."),
        ("ru", "Стороны выразили надежду, что инициатива будет способствовать росту."),
    ],
)
def test_what_does_not_bind_in_other_languages(language: str, text: str) -> None:
    assert extract(text, language) == []


def test_the_items_of_a_binding_list_are_proposed() -> None:
    lead = Clause(1, 1, None, 0, ClauseKind.CLAUSE, "1", None, "The Parties agreed to:", "")
    item = Clause(2, 1, 1, 1, ClauseKind.ITEM, "(a)", None, "open a rail link by 2025;", "")
    (proposal,) = find_proposals([lead, item], MADE, "en")
    assert (proposal.clause_id, proposal.who, proposal.due_on) == (
        2,
        "The Parties",
        date(2025, 12, 31),
    )


def test_a_preamble_is_not_drawn_on_unless_it_is_all_there_is() -> None:
    text = "The Parties decided to meet."
    preamble = Clause(1, 1, None, 0, ClauseKind.PREAMBLE, "", None, text, "")
    assert len(find_proposals([preamble], MADE, "en")) == 1
    assert [
        each.clause_id for each in find_proposals([preamble, make_clause(text, 2)], MADE, "en")
    ] == [2]


PARTS = (
    "The Parties", "agreed to", ",", "and", "will", "shall", "in 2023", "by the end of", "stressed",
    "this year", "the importance of", "Ministry of Trade", ":", ";", ".", "10 billion dollars",
    "Taraflar", "kararlaştırdı", "Стороны", "решили", "для", "ı", "İ", "ß", "\u00a0", "regular",
    "meetings", "welcomed the decision to", "as soon as possible", "Тараптар", "келісті",
)  # fmt: skip
WORDS = st.sampled_from(PARTS)


@given(st.lists(WORDS, max_size=40).map(" ".join), st.sampled_from(["en", "tr", "kk", "ru", None]))
def test_anchors_always_quote_the_clause(text: str, language: str | None) -> None:
    for each in find_proposals([make_clause(text)], MADE, language):
        for anchor in (each.operative, each.term):
            if anchor:
                assert anchor.find(text) == (anchor.start, anchor.start + len(anchor.quote))


def test_an_action_begins_with_the_capital_of_its_language() -> None:
    (proposal,) = extract("Taraflar ikili ticareti artırmayı kararlaştırmışlardır.", "tr")
    assert proposal.what.startswith("İkili ticaret")
