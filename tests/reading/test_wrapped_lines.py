"""Lines that a program wrapped, without blank lines between the paragraphs."""

from pathlib import Path

from briefing.reading import read

# The first sentence of clause 1 ends where a line is full.
WRAPPED = """JOINT STATEMENT
The Republic of Arland and the Republic of Borland, recalling the
long friendship between their peoples, have agreed as follows:
1. The Parties agreed to hold the meetings of their commission on
transport every year, in one of the two capitals, and to tell both.
The railways of the Parties take part in these meetings, and bring
what they know of the wagons that wait at the border.
2. The Parties agreed to raise the trade between them, and to take
away what stands in its way.
"""


def test_a_sentence_that_ends_with_a_full_line_ends_no_paragraph(tmp_path: Path) -> None:
    file = tmp_path / "wrapped.txt"
    file.write_text(WRAPPED, encoding="utf-8")
    first, _ = read(file).clauses
    assert first.text == (
        "The Parties agreed to hold the meetings of their commission on transport every year, in "
        "one of the two capitals, and to tell both. The railways of the Parties take part in "
        "these meetings, and bring what they know of the wagons that wait at the border."
    )
