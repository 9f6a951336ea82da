"""Offsets and lines of a text that is laid out."""

import pytest
from PySide6.QtGui import QFont

from briefing.ui.controls.text_layout import find_next_offset, lay_out_text, to_python, to_qt

TEXT = "Қазақстан 😀 and 𝔸nkara"

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("offset", range(len(TEXT) + 1))
def test_an_offset_is_converted_there_and_back(offset: int) -> None:
    assert to_python(TEXT, to_qt(TEXT, offset)) == offset


def test_a_letter_outside_the_basic_plane_is_two_units() -> None:
    assert to_qt(TEXT, len(TEXT)) == len(TEXT) + 2


def test_lines_have_one_height() -> None:
    layout = lay_out_text("one\ntwo\nthree", QFont(), 400, line_height=20, lift=3)
    assert [layout.lineAt(number).y() for number in range(3)] == [3, 23, 43]


def test_a_cursor_moves_past_a_letter_or_a_word() -> None:
    layout = lay_out_text(TEXT, QFont(), 400, line_height=20, lift=0)
    assert find_next_offset(layout, TEXT, 10, forward=True, words=False) == 11
    assert find_next_offset(layout, TEXT, 0, forward=True, words=True) == 10
    assert find_next_offset(layout, TEXT, 11, forward=False, words=False) == 10
