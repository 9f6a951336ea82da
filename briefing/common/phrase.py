"""What is said to a person: a pattern marked for translation, and the values that fill it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from briefing.common.wording import ENGLISH, Wording


@dataclass(frozen=True)
class Phrase:
    """A pattern and its values; each class of phrases names the context it is marked in.

    A value may be a phrase itself, and is said in the same language.
    """

    context: ClassVar[str]

    pattern: str
    values: Mapping[str, object] = field(default_factory=dict, hash=False)

    def said(self, wording: Wording = ENGLISH) -> str:
        return filled(self.context, self.pattern, self.values, wording)

    def __str__(self) -> str:
        return self.said()


def filled(
    context: str, pattern: str, values: Mapping[str, object], wording: Wording = ENGLISH
) -> str:
    """A pattern in a language, its fields filled in; one without values stays as it is, its braces
    included."""
    words = wording.translate(context, pattern)
    if not values:
        return words
    said = {
        name: value.said(wording) if isinstance(value, Phrase) else value
        for name, value in values.items()
    }
    return words.format_map(said)
