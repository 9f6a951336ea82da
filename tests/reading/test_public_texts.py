"""Public documents that lie beside the checkout where it is worked on; elsewhere, none."""

import json
from pathlib import Path
from typing import Any

import pytest

from briefing.domain.reading import ReadClause
from briefing.reading import read
from tests.reading.counting import miscounted

FOLDER = Path(__file__).parents[3] / "shared" / "data" / "statements"
EXPECTED = sorted(FOLDER.glob("*.expect.json"))


def _folded(text: str | None) -> str:
    for mark in ("<sup>", "</sup>", "*", "\\", "\u200b"):
        text = (text or "").replace(mark, "")
    return " ".join((text or "").split()).casefold()


def _text_of(expected: Path) -> Path:
    name = expected.name.removesuffix(".expect.json")
    return next(path for path in FOLDER.glob(f"{name}.*") if path != expected)


def _items(clauses: tuple[ReadClause, ...]) -> int:
    return sum(1 + _items(clause.items) for clause in clauses)


def _starts(clause: ReadClause, words: str) -> bool:
    shown = (clause.text, f"{clause.label}. {clause.heading}")
    return any(_folded(text).startswith(_folded(words)) for text in shown)


@pytest.mark.parametrize("path", EXPECTED, ids=lambda path: path.stem)
def test_a_public_text_reads_as_a_person_reads_it(path: Path) -> None:
    expected: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    found = read(_text_of(path))
    assert _folded(found.title) == _folded(expected["title"])
    assert (str(found.date) if found.date else None) == expected["date"]
    assert (found.place, list(found.parties)) == (expected["place"], expected["parties"])
    assert (found.language, len(found.clauses)) == (expected["language"], expected["clause_count"])
    assert expected["numbering"].startswith(found.numbering)
    assert len(found.preamble) == expected["preamble_paragraphs"]
    assert _starts(found.clauses[0], expected["first_clause_starts"])
    assert _starts(found.clauses[-1], expected["last_clause_starts"])
    assert sum(_items(clause.items) for clause in found.clauses) == expected.get("sub_items", 0)
    signed = [f"{who.name}{' (witness)' * who.witness}" for who in found.signatories]
    assert list(map(_folded, signed)) == list(map(_folded, expected["signatories"]))
    assert len(found.footnotes) == len(expected.get("footnotes", []))
    assert miscounted(found) == {}
