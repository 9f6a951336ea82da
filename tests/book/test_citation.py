"""The citation of clauses in the language of their text."""

from datetime import date

import pytest

from briefing.book.citation import format_citation
from briefing.domain.statement import Clause, ClauseKind, Statement

STATEMENT = Statement(1, "On Trade", "joint statement", date(2022, 5, 10), "Ankara")


def make_clause(kind: ClauseKind = ClauseKind.CLAUSE, label: str = "18.") -> Clause:
    return Clause(1, 1, None, 0, kind, label, None, "Words.", "")


@pytest.mark.parametrize(
    ("language", "citation"),
    [
        ("en", "Joint Statement, Ankara, 10 May 2022, para. 18"),
        ("tr", "Ortak bildiri, Ankara, 10 Mayıs 2022, 18. paragraf"),
        ("ru", "Совместное заявление, Ankara, 10 мая 2022 г., п. 18"),
        ("kk", "Бірлескен мәлімдеме, Ankara, 2022 жылғы 10 мамыр, 18-тармақ"),
        ("ka", "Joint Statement, Ankara, 10 May 2022, para. 18"),
        (None, "Joint Statement, Ankara, 10 May 2022, para. 18"),
    ],
)
def test_the_words_are_those_of_the_language_of_the_text(
    language: str | None, citation: str
) -> None:
    assert format_citation(STATEMENT, [(make_clause(), "18.")], language) == citation


@pytest.mark.parametrize(
    ("addresses", "end"),
    [
        (["16", "17", "18", "21"], "paras. 16–18, 21"),
        (["7(a)"], "para. 7(a)"),
        (["Article 2"], "Article 2"),
        (["¶\N{NO-BREAK SPACE}7"], "¶\N{NO-BREAK SPACE}7"),
    ],
)
def test_clauses_are_cited_by_their_numbers(addresses: list[str], end: str) -> None:
    clauses = [(make_clause(), address) for address in addresses]
    assert format_citation(STATEMENT, clauses, "en").endswith(f"2022, {end}")


def test_a_preamble_has_no_number() -> None:
    preamble = (make_clause(ClauseKind.PREAMBLE, ""), "¶ 1")
    assert format_citation(STATEMENT, [preamble, (make_clause(), "1")], "en").endswith(
        "2022, preamble, para. 1"
    )


def test_an_act_of_no_kind_is_cited_by_its_title() -> None:
    statement = Statement(1, "On Trade")
    assert format_citation(statement, [(make_clause(), "3.")], "en") == "On Trade, para. 3"
