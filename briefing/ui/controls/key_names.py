"""The names of keys as this system writes them, in the texts of the window."""

import re

from PySide6.QtGui import QKeySequence

_KEY = re.compile(r"\{([A-Z][^{}]*)\}")


def format_key_name(key: str) -> str:
    """Format a key such as 'Ctrl+K' as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def name_keys(text: str) -> str:
    """Put the names of keys into a text that has them as '{Ctrl+K}'.

    The names of its other fields begin with a small letter, and stay.
    """
    return _KEY.sub(lambda match: format_key_name(match[1]), text)
