"""Keys in texts have the names that the system gives them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from briefing.ui.app.language import apply_language
from briefing.ui.controls.key_names import format_key_name, name_keys
from briefing.ui.meeting.meeting_head import Part, get_key_help

NATIVE = QKeySequence.SequenceFormat.NativeText


def test_keys_are_named_and_other_fields_stay() -> None:
    save = QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Return).toString(NATIVE)
    text = name_keys("{Ctrl+Return} adds it to “{title}”")
    assert text.format(title="Trade") == f"{save} adds it to “Trade”"


@pytest.mark.parametrize("code", ["en", "kk", "tr", "ru"])
def test_the_keys_of_a_part_are_those_of_the_keyboard(qapp: QApplication, code: str) -> None:
    apply_language(qapp, code)
    try:
        words = get_key_help(Part.DELEGATIONS)
        assert words.startswith(format_key_name("Insert"))
        assert format_key_name("Shift+Insert") in words
        assert "{" not in words
        assert format_key_name("Ctrl+K").endswith("+K")
        assert (format_key_name("Insert"), format_key_name("Shift+Delete")) == ("Ins", "Shift+Del")
    finally:
        apply_language(qapp, "en")
