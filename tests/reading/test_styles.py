"""Short texts in the styles of public statements, each with what a person reads in it.

Each file has a statement, a line of equals signs and the facts as TOML. "" stands for what the
text does not say.
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from briefing.domain.reading import ReadClause, Reading
from briefing.reading.lines import DocumentText, number_lines
from briefing.reading.structure import find_structure
from tests.reading.counting import find_miscounted_lines

FOLDER = Path(__file__).parent / "styles"
MARK = "\n=== a person reads ===\n"
TEXTS = sorted(FOLDER.iterdir())


def _read_style(path: Path) -> tuple[Reading, dict[str, Any]]:
    text, facts = path.read_text(encoding="utf-8").split(MARK)
    lines = number_lines(text.split("\n"))
    return find_structure(DocumentText(lines), path.name, b""), tomllib.loads(facts)


def _count_items(clauses: tuple[ReadClause, ...]) -> int:
    return sum(1 + _count_items(clause.items) for clause in clauses)


def _fold(text: str) -> str:
    return " ".join(text.replace("*", "").split())


def _list_facts(reading: Reading) -> dict[str, Any]:
    clauses = reading.clauses
    return {
        "title": reading.title or "",
        "subtitle": reading.subtitle or "",
        "language": reading.language or "",
        "date": str(reading.date or ""),
        "place": reading.place or "",
        "parties": list(reading.parties),
        "preamble": len(reading.preamble),
        "count": len(clauses),
        "body": len(reading.body),
        "labels": [clause.label for clause in clauses],
        "items": sum(_count_items(clause.items) for clause in clauses),
        "sections": [section.heading for section in reading.sections],
        "levels": [section.level for section in reading.sections],
        "signatories": [person.name for person in reading.signatories],
        "witnesses": [person.name for person in reading.signatories if person.witness],
        "signing_parties": [person.party for person in reading.signatories],
        "annexes": [annex.title for annex in reading.annexes],
        "documents": len(reading.documents),
        "footnotes": len(reading.footnotes),
        "references": [reference.mark for reference in reading.note_references],
        "left_out": len(reading.left_out),
    }


def find_differences(reading: Reading, expected: dict[str, Any]) -> Iterator[str]:
    """Yield each fact in which the reading is not what a person reads."""
    facts = _list_facts(reading)
    for key, value in expected.items():
        if key in ("first", "last"):
            clause = reading.clauses[0 if key == "first" else -1] if reading.clauses else None
            if clause is None or not _fold(clause.text).startswith(value):
                yield f"{key}: {clause.text[:60] if clause else None!r}, not {value!r}"
        elif key == "remark":
            if not any(value in remark.text for remark in reading.remarks):
                yield f"no remark has {value!r}: {[remark.text for remark in reading.remarks]}"
        elif facts[key] != value:
            yield f"{key}: {facts[key]!r}, not {value!r}"


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_a_text_reads_as_a_person_reads_it(path: Path) -> None:
    reading, expected = _read_style(path)
    assert list(find_differences(reading, expected)) == []
    assert find_miscounted_lines(reading) == {}
