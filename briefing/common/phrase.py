"""Phrases for the user: a pattern marked for translation, and the values that fill it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from briefing.common.wording import ENGLISH, Wording

_FIELD = re.compile(r"{(\w+)}")
# As in "clause ¶ 7", "madde ¶ 7", "к пункту ¶ 7"; in Kazakh it follows: "¶ 7-тармаққа".
_CLAUSE_BEFORE_NUMBER = re.compile(r"\b(?:clauses?|madde(?:ler)?|пункт\w*)\s+(?=¶)", re.IGNORECASE)
_KAZAKH_CLAUSE = re.compile(r"(¶\s\d+)-тармақ")
_NO_DIGIT = re.compile(r"[^0-9]+")


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
    """Translate a pattern and fill its fields.

    A pattern may come from a file, so a field is a name and no more: `{x:>1500000000}` would fill
    the memory, `{x.y}` would read what is no value. Those, and names without a value, stay as they
    are written.
    """

    def fill(match: re.Match[str]) -> str:
        if match[1] not in values:
            return match[0]
        value = values[match[1]]
        return value.to_text(wording) if isinstance(value, Phrase) else str(value)

    return name_paragraphs(
        _FIELD.sub(fill, wording.translate(context, pattern, _read_count(values)))
    )


def name_paragraphs(text: str) -> str:
    """Take the word for a clause from before our number of a paragraph, which may be no clause.

    >>> name_paragraphs("Add point to clause ¶ 7")
    'Add point to ¶ 7'
    """
    if "¶" not in text:
        return text
    return _KAZAKH_CLAUSE.sub(r"\1-абзац", _CLAUSE_BEFORE_NUMBER.sub("", text))


def _read_count(values: Mapping[str, object]) -> int | None:
    """Read the number that chooses the form; stored steps have it as text, such as '1,200'."""
    digits = _NO_DIGIT.sub("", str(values.get("count", "")))
    return int(digits[:9]) if digits else None
