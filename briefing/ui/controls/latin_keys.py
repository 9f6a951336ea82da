"""The key that was pressed, also where the keyboard writes Cyrillic."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

# The letters of the Russian and the Kazakh layout, and those on the same keys of the English one.
_CYRILLIC, _LATIN = "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ", "QWERTYUIOPASDFGHJKLZXCVBNM"
_LATIN_KEYS = dict(zip(map(ord, _CYRILLIC), map(ord, _LATIN), strict=True))


def get_key(event: QKeyEvent) -> Qt.Key:
    """Get the key of an event; for a Cyrillic letter the Latin one on the same key.

    Shortcuts need it only where no other layout has Latin letters: Qt itself tries those.
    """
    return Qt.Key(_LATIN_KEYS.get(event.key(), event.key()))
