"""Words a person sees, looked up without Qt.

The window speaks the language of its user and asks Qt; books and the command line speak a language
of their own and ask here. `pyside6-lupdate` collects both: the literals in calls named `translate`,
and those marked with `QT_TRANSLATE_NOOP` where they are written down before they are looked up.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Mark `text` for translation in `context`; returns it unchanged, to be looked up later."""
    del context
    return text


@dataclass(frozen=True)
class Wording:
    """The words of one language; a text it does not know stays as it was written, in English."""

    language: str = "en"
    catalogue: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def translate(self, context: str, text: str) -> str:
        return self.catalogue.get((context, text), text)


ENGLISH = Wording()
