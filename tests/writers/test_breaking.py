"""Where the lines of a paragraph end."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.writers.pdf.lines import Line, break_text, make_line
from briefing.writers.typography import POINT

SENTENCE = (
    "The Parties agreed to raise the mutual trade to the agreed goal and to hold the next "
    "meeting of the Council in the first half of the coming year in the capital of the other Party."
)


def read_lines(lines: list[Line]) -> list[str]:
    return ["".join(piece.text for piece in line.pieces) for line in lines]


def break_at(text: str, width: float) -> list[str]:
    return read_lines(break_text(text, POINT, width))


@pytest.mark.parametrize(
    "together",
    ["10 billion", "9 May", "May 2022", "§ 4", "No 7", "№ 7", "K. Tokayev", "3,5 млрд", "2 h"],
)
def test_what_belongs_together_stays_on_a_line(together: str) -> None:
    text = f"The words of a sentence that has {together} somewhere in its second line of words."
    for width in range(120, 400, 3):
        assert together in "\n".join(break_at(text, width)), width


def test_a_paragraph_does_not_end_in_one_short_word() -> None:
    for width in range(200, 440):
        *before, last = break_at(SENTENCE, width)
        alone = make_line(last, POINT).width < 0.3 * width
        # Nothing helps if the line before has no word to give.
        assert not (alone and " " not in last) or len(before[-1].split()) < 3, width


def test_no_line_is_short_where_a_word_can_move() -> None:
    for width in range(220, 440):
        for line in break_text(SENTENCE, POINT, width)[:-1]:
            assert line.width > 0.7 * width, width


def test_a_paragraph_has_no_more_lines_than_it_needs() -> None:
    for width in range(150, 440, 7):
        needed, used = 1, 0.0
        for word in SENTENCE.split():
            word_width = make_line(word, POINT).width
            space = make_line(f"a {word}", POINT).width - make_line("a", POINT).width - word_width
            used += space + word_width if used else word_width
            if used > width:
                needed, used = needed + 1, word_width
        assert len(break_at(SENTENCE, width)) == needed, width


def test_a_long_address_is_divided_after_a_slash_without_a_hyphen() -> None:
    address = "https://www.example.org/ministry/statements/2022/joint-statement"
    lines = break_at(f"See {address} for the text.", 220)
    assert "".join(lines).replace(" ", "") == f"See{address}forthetext."
    assert all(line.endswith(("/", ".")) for line in lines if line != lines[-1]), lines


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.text("abcdeğжة- ’", min_size=1, max_size=30), max_size=25).map(" ".join),
    st.integers(30, 400),
)
def test_breaking_loses_no_letter_and_keeps_the_measure(text: str, width: int) -> None:
    lines = break_text(text, POINT, width)
    assert "".join("".join(read_lines(lines)).split()) == "".join(text.split())
    assert all(line.width <= width + 1e-3 or len(line.pieces[0].text) == 1 for line in lines)
