"""Language versions of the beginning of the sample statement, for tests."""

from pathlib import Path

from tests.language.texts import STATEMENT

_FOLDER = Path(__file__).parent / "languages"
TURKISH = _FOLDER / "first-ten-clauses.tr.txt"
KAZAKH = _FOLDER / "first-ten-clauses.kk.txt"


def make_english_beginning() -> str:
    """What the translations are of: the title, two paragraphs of the preamble, ten clauses."""
    lines = STATEMENT.read_text(encoding="utf-8").splitlines()
    starts = ("Joint Statement", "May 10, 2022", "In this regard, highly", "Guided by")
    preamble = [line for line in lines if line.startswith(starts)]
    clauses = [line for line in lines if line[:2] == "  " and _number(line) in range(1, 11)]
    return "\n\n".join([*preamble, *clauses]) + "\n"


def _number(line: str) -> int:
    number, _, _ = line.strip().partition(".")
    return int(number) if number.isdigit() else 0


def plant_differences(text: str) -> str:
    """The Turkish text with three differences: an amount, a name, a clause left out."""
    lines = text.splitlines(keepends=True)
    changed = "".join(line for line in lines if not line.startswith("  7."))
    changed = changed.replace("10 milyar dolara", "12 milyar dolara")
    before, eighth, after = changed.partition("  8. ")
    return before + eighth + after.replace("Nur-Sultan'da", "Ankara'da", 1)
