"""Letters that a file cannot show, for which U+FFFD stands: where they may be, and what is said.

`Shown` is what a file makes of a text. The desk's own texts may have such letters, and whoever
makes the book is told; a clause may not, for it would be misquoted.
"""

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from briefing.common.caution import Caution
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.verification.expected_content import Quoted, Truth

Shown = Callable[[str], str]

_STANDS_FOR_IT = "\ufffd"
_MOST = 60  # letters of a text that a sentence names


def as_shown(truth: Truth, shown: Shown) -> Truth:
    """The truth as a file can show it; what is quoted and what is withheld stay as they are."""

    def entire(text: str) -> str:
        return shown(text) if lost(text, shown) else text

    return replace(
        truth,
        title=entire(truth.title),
        admitted=tuple(map(entire, truth.admitted)),
        contents=tuple(replace(each, title=entire(each.title)) for each in truth.contents),
        rows=tuple(
            tuple(None if cell is None else entire(cell) for cell in row) for row in truth.rows
        ),
        index=tuple(replace(each, name=entire(each.name)) for each in truth.index),
        index_title=entire(truth.index_title),
    )


def lost(text: str, shown: Shown) -> str:
    """The letters of a text that are not shown, each once."""
    if _STANDS_FOR_IT not in shown(text):
        return ""
    letters = dict.fromkeys(unicodedata.normalize("NFC", text))
    return "".join(
        each for each in letters if each != _STANDS_FOR_IT and shown(each) == _STANDS_FOR_IT
    )


def refuse_misquoted(truth: Truth, shown: Shown, path: Path | None) -> None:
    """Raise BriefingError when a clause has a letter that the file cannot show.

    `path` is None where the book is to be printed, not saved.
    """
    saved = QT_TRANSLATE_NOOP(
        "error",
        "{path} was not saved: “{clause}” would be misquoted, for “{letters}” cannot be printed. A "
        "Word file can hold other letters than a PDF.",
    )
    printed = QT_TRANSLATE_NOOP(
        "error",
        "The book was not printed: “{clause}” would be misquoted, for “{letters}” cannot be "
        "printed. A Word file can hold other letters.",
    )
    for quoted in truth.quoted:
        letters = lost(f"{quoted.label}\n{quoted.heading}\n{quoted.text}", shown)
        if letters:
            raise BriefingError(
                printed if path is None else saved,
                path=path,
                clause=_clause(quoted),
                letters=_visible(letters),
            )


def cautions(truth: Truth, shown: Shown) -> Iterator[Caution]:
    """A sentence for each text of the book that is not shown whole, the shortest that has it."""
    told: list[str] = []
    texts = {text for text in truth.carried.split("\n") if lost(text, shown)}
    for text in sorted(texts, key=lambda text: (len(text), text)):
        letters = lost(text, shown)
        if not any(each in text and lost(each, shown) == letters for each in told):
            told.append(text)
            values = {"letters": _visible(letters), "text": _short(_visible(text))}
            yield Caution(
                QT_TRANSLATE_NOOP("caution", "{letters} in “{text}” cannot be printed."), values
            )


def _clause(quoted: Quoted) -> str:
    return _short(_visible(" ".join(filter(None, (quoted.label, quoted.text)))))


def _visible(text: str) -> str:
    """The text with U+FFFD for control characters, which a sentence cannot show either."""
    return "".join(_STANDS_FOR_IT if unicodedata.category(each) == "Cc" else each for each in text)


def _short(text: str) -> str:
    return text if len(text) <= _MOST else f"{text[:_MOST].rstrip()}…"
