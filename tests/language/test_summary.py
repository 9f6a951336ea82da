"""A summary has the words of the clause, without its opening formula."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.common.resources import get_shipped_path
from briefing.language.summary import summarize, summarize_all

CLAUSES = dict(
    re.findall(
        r"^  (\d+)\. +(.+)$",
        get_shipped_path("data", "joint-statement-2022-05-10.en.txt").read_text("utf-8"),
        re.MULTILINE,
    )
)


@pytest.mark.parametrize(
    ("label", "beginning"),
    [
        ("5", "taking the necessary measures to increase trade to 10 billion dollars"),
        ("10", "hold joint activities and consultations on alternative energy sources"),
        ("14", "scientific research initiatives in the two countries"),
        ("22", "information and communication technologies"),
        ("26", "plants protection and plants quarantine"),
        ("43", "gradually implement the initiative"),
    ],
)
def test_the_formula_is_left_out(label: str, beginning: str) -> None:
    assert summarize(CLAUSES[label]).startswith(beginning)


def test_a_clause_that_opens_otherwise_is_given_whole() -> None:
    assert summarize(CLAUSES["48"]) == CLAUSES["48"].removesuffix(".")
    assert summarize("Taraflar iş birliğini geliştirme kararı almışlardır.").startswith(
        "Taraflar iş"
    )


def test_every_gist_is_words_of_its_clause() -> None:
    assert len(CLAUSES) == 50
    for text in CLAUSES.values():
        assert summarize(text)
        assert summarize(text) in text


@given(
    st.text(
        alphabet=st.sampled_from("The Parties agreed to develop cooperation in. ,"), max_size=80
    )
)
def test_nothing_is_made_up(text: str) -> None:
    assert summarize(text) in text


def test_clauses_that_begin_with_the_same_names_begin_where_they_differ() -> None:
    heads = "President Kasymov and Prime Minister Vargas "
    texts = [
        heads + "praised the work of the joint commission.",
        heads + "praised the opening of direct flights.",
        heads + "discussed the state of the border.",
        "Customs officers meet twice in each year.",
    ]
    assert summarize_all(texts) == [
        "… praised the work of the joint commission",
        "… praised the opening of direct flights",
        "… discussed the state of the border",
        "Customs officers meet twice in each year",
    ]


def test_clauses_of_other_beginnings_stay_as_they_are() -> None:
    assert summarize_all(list(CLAUSES.values())) == [summarize(text) for text in CLAUSES.values()]
