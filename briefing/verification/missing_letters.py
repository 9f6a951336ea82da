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
from briefing.verification.expected_content import ExpectedContent, QuotedParagraph

TextRenderer = Callable[[str], str]

_REPLACEMENT = "\ufffd"
_MAX_LETTERS = 60  # letters of a text that a sentence names


def apply_rendering(expected: ExpectedContent, render: TextRenderer) -> ExpectedContent:
    """The truth as a file can show it; what is quoted and what is withheld stay as they are."""

    def render_whole(text: str) -> str:
        return render(text) if find_missing_letters(text, render) else text

    return replace(
        expected,
        title=render_whole(expected.title),
        admitted_texts=tuple(map(render_whole, expected.admitted_texts)),
        contents=tuple(replace(each, title=render_whole(each.title)) for each in expected.contents),
        rows=tuple(
            tuple(None if cell is None else render_whole(cell) for cell in row)
            for row in expected.rows
        ),
        index=tuple(replace(each, name=render_whole(each.name)) for each in expected.index),
        index_title=render_whole(expected.index_title),
    )


def find_missing_letters(text: str, render: TextRenderer) -> str:
    """The letters of a text that are not shown, each once."""
    if _REPLACEMENT not in render(text):
        return ""
    letters = dict.fromkeys(unicodedata.normalize("NFC", text))
    return "".join(
        each for each in letters if each != _REPLACEMENT and render(each) == _REPLACEMENT
    )


def refuse_misquoted(expected: ExpectedContent, render: TextRenderer, path: Path | None) -> None:
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
    for quoted in expected.quotations:
        letters = find_missing_letters(f"{quoted.label}\n{quoted.heading}\n{quoted.text}", render)
        if letters:
            raise BriefingError(
                printed if path is None else saved,
                path=path,
                clause=_format_clause(quoted),
                letters=_replace_controls(letters),
            )


def find_cautions(expected: ExpectedContent, render: TextRenderer) -> Iterator[Caution]:
    """A sentence for each text of the book that is not shown whole, the shortest that has it."""
    reported: list[str] = []
    texts = {
        text for text in expected.allowed_text.split("\n") if find_missing_letters(text, render)
    }
    for text in sorted(texts, key=lambda text: (len(text), text)):
        letters = find_missing_letters(text, render)
        if not any(
            each in text and find_missing_letters(each, render) == letters for each in reported
        ):
            reported.append(text)
            values = {
                "letters": _replace_controls(letters),
                "text": _shorten(_replace_controls(text)),
            }
            yield Caution(
                QT_TRANSLATE_NOOP("caution", "{letters} in “{text}” cannot be printed."), values
            )


def _format_clause(quoted: QuotedParagraph) -> str:
    return _shorten(_replace_controls(" ".join(filter(None, (quoted.label, quoted.text)))))


def _replace_controls(text: str) -> str:
    """The text with U+FFFD for control characters, which a sentence cannot show either."""
    return "".join(_REPLACEMENT if unicodedata.category(each) == "Cc" else each for each in text)


def _shorten(text: str) -> str:
    return text if len(text) <= _MAX_LETTERS else f"{text[:_MAX_LETTERS].rstrip()}…"
