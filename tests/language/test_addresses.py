"""The address of a paragraph, and what a person types for it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.domain.statement import Clause, ClauseKind
from briefing.language.addresses import find_by_address, make_address, make_addresses

_LABELS = st.sampled_from(["", "1", "2.", "Article\u00a03", "(a)", "b)", "iv.", "¶"])


def make_clauses(*rows: tuple[str, int | None]) -> list[Clause]:
    """Make clauses from pairs of a label and the id of the clause they stand in."""
    return [
        Clause(
            position + 1,
            1,
            parent_id,
            position,
            ClauseKind.CLAUSE if parent_id is None else ClauseKind.ITEM,
            label,
            None,
            "Words.",
            "",
        )
        for position, (label, parent_id) in enumerate(rows)
    ]


CLAUSES = make_clauses(
    ("", None),
    ("Article  2", None),
    ("1.", 2),
    ("a)", 3),
    ("7.", None),
    ("(a)", 5),
    ("7.1.", 5),
    ("", 5),
    ("", None),
    ("(a)", 9),
)


def test_an_address_is_the_printed_number_or_ours_with_the_way_to_an_item() -> None:
    assert [each.replace("\u00a0", " ") for each in make_addresses(CLAUSES).values()] == [
        "¶ 1",
        "Article 2",
        "Article 2 (1)",
        "Article 2 (1)(a)",
        "7.",
        "7(a)",
        "7.1",
        "¶ 8",
        "¶ 9",
        "¶ 9 (a)",
    ]


@pytest.mark.parametrize(
    ("typed", "clause_ids"),
    [
        ("p1", [1]),
        ("P 9", [9]),
        ("¶9", [9]),
        ("¶ 9 (a)", [10]),
        ("p5", [5]),
        ("7", [5]),
        ("7 (a)", [6]),
        ("7(A)", [6]),
        ("7a", [6]),
        ("article 2", [2]),
        ("ARTICLE 2(1)(a)", [4]),
        ("2(1)(a)", [4]),
        ("7.1", [7]),
        ("(a)", [6, 10]),
        ("p9(a)", [10]),
        ("p11", []),
        ("8", []),
        ("", []),
    ],
)
def test_what_a_person_types_finds_the_paragraph(typed: str, clause_ids: list[int]) -> None:
    assert [each.id for each in find_by_address(typed, CLAUSES)] == clause_ids


@given(st.lists(st.tuples(_LABELS, st.booleans()), min_size=1, max_size=12))
def test_every_address_finds_its_paragraph(rows: list[tuple[str, bool]]) -> None:
    """Whatever the labels are; the place of a paragraph finds it alone."""
    parents = [None, *(at if is_nested else None for at, (_, is_nested) in enumerate(rows[1:], 1))]
    clauses = make_clauses(
        *((label, parent) for (label, _), parent in zip(rows, parents, strict=True))
    )
    by_id = {clause.id: clause for clause in clauses}
    for clause in clauses:
        address = make_address(clause, by_id.__getitem__)
        assert address.strip()
        assert clause in find_by_address(address, clauses)
        assert find_by_address(f"p{clause.position + 1}", clauses) == [clause]
