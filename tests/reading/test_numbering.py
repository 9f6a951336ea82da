"""Which paragraphs are clauses where the numbers do not simply run on."""

from pathlib import Path

from briefing.domain.reading import Reading
from briefing.reading import read
from tests.reading.counting import miscounted


def _read(text: str, path: Path) -> Reading:
    file = path / "statement.txt"
    file.write_text(f"JOINT STATEMENT\n\n{text}", encoding="utf-8")
    found = read(file)
    assert miscounted(found) == {}
    return found


def _clauses(found: Reading) -> list[tuple[str, str]]:
    return [(clause.label, clause.text) for clause in found.clauses]


def test_a_number_that_stands_twice_in_a_tight_list(tmp_path: Path) -> None:
    found = _read("1. A.\n2. B.\n3. C.\n3. D.\n4. E.\n", tmp_path)
    assert _clauses(found) == [("1", "A."), ("2", "B."), ("3", "C."), ("3", "D."), ("4", "E.")]
    assert [remark.text for remark in found.remarks] == ["Clause 3 stands here a second time."]


def test_a_tight_list_in_two_languages(tmp_path: Path) -> None:
    found = _read("1. One is so.\n1. Раз.\n2. Two is so.\n2. Два.\n3. Three.\n3. Три.\n", tmp_path)
    assert [clause.label for clause in found.clauses] == ["1", "1", "2", "2", "3", "3"]
