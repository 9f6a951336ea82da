"""Public documents in a folder beside the checkout; skipped where there is none."""

import json
from pathlib import Path
from typing import Any

import pytest

from briefing.domain.reading import ReadClause
from briefing.reading import read
from tests.reading.counting import find_miscounted_lines

FOLDER = Path(__file__).parents[3] / "shared" / "data" / "statements"
EXPECTED = sorted(FOLDER.glob("*.expect.json"))


def _fold(text: str | None) -> str:
    for mark in ("<sup>", "</sup>", "*", "\\", "\u200b"):
        text = (text or "").replace(mark, "")
    return " ".join((text or "").split()).casefold()


def _find_text(expected: Path) -> Path:
    name = expected.name.removesuffix(".expect.json")
    return next(path for path in FOLDER.glob(f"{name}.*") if path != expected)


def _count_items(clauses: tuple[ReadClause, ...]) -> int:
    return sum(1 + _count_items(clause.items) for clause in clauses)


def _has_start(clause: ReadClause, words: str) -> bool:
    starts = (clause.text, f"{clause.label}. {clause.heading}")
    return any(_fold(text).startswith(_fold(words)) for text in starts)


@pytest.mark.parametrize("path", EXPECTED, ids=lambda path: path.stem)
def test_a_public_text_reads_as_a_person_reads_it(path: Path) -> None:
    expected: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    reading = read(_find_text(path))
    assert _fold(reading.title) == _fold(expected["title"])
    assert (str(reading.date) if reading.date else None) == expected["date"]
    assert (reading.place, list(reading.parties)) == (expected["place"], expected["parties"])
    assert (reading.language, len(reading.clauses)) == (
        expected["language"],
        expected["clause_count"],
    )
    assert expected["numbering"].startswith(reading.numbering)
    assert len(reading.preamble) == expected["preamble_paragraphs"]
    assert _has_start(reading.clauses[0], expected["first_clause_starts"])
    assert _has_start(reading.clauses[-1], expected["last_clause_starts"])
    assert sum(_count_items(clause.items) for clause in reading.clauses) == expected.get(
        "sub_items", 0
    )
    signed = [f"{who.name}{' (witness)' * who.witness}" for who in reading.signatories]
    assert list(map(_fold, signed)) == list(map(_fold, expected["signatories"]))
    assert len(reading.footnotes) == len(expected.get("footnotes", []))
    assert find_miscounted_lines(reading) == {}
