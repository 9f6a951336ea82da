"""Translation of texts without Qt.

The window uses the language of its user and asks Qt. Books and the command line may use another
language and ask here. `pyside6-lupdate` collects the texts of both: the literals in calls named
`translate`, and the literals marked with `QT_TRANSLATE_NOOP`, which are translated later.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Mark `text` for translation in `context`, and return it unchanged."""
    del context
    return text


@dataclass(frozen=True)
class Wording:
    """The texts of one language. A text without a translation stays in English."""

    language: str = "en"
    catalogue: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def translate(self, context: str, text: str) -> str:
        return self.catalogue.get((context, text), text)


ENGLISH = Wording()
