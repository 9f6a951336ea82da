"""Phrases for the user: a pattern marked for translation, and the values that fill it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from briefing.common.wording import ENGLISH, Wording


@dataclass(frozen=True)
class Phrase:
    """A pattern and its values. Each subclass names the translation context of its patterns.

    A value may be a phrase itself; it is translated into the same language.
    """

    context: ClassVar[str]

    pattern: str
    values: Mapping[str, object] = field(default_factory=dict, hash=False)

    def to_text(self, wording: Wording = ENGLISH) -> str:
        return format_phrase(self.context, self.pattern, self.values, wording)

    def __str__(self) -> str:
        return self.to_text()


def format_phrase(
    context: str, pattern: str, values: Mapping[str, object], wording: Wording = ENGLISH
) -> str:
    """Translate a pattern and fill its fields. Without values, its braces stay as they are."""
    words = wording.translate(context, pattern)
    if not values:
        return words
    texts = {
        name: value.to_text(wording) if isinstance(value, Phrase) else value
        for name, value in values.items()
    }
    return words.format_map(texts)
