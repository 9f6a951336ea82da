"""Letters that a file cannot show: U+FFFD is printed in their place.

A `TextRenderer` turns a text into what the file shows of it. The desk's own texts may lose letters,
and whoever makes the book is told. A clause may not, because it would be misquoted.
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
    """Replace the texts by what a file shows of them, but not those that are quoted or withheld."""

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
        headings={target: render_whole(each) for target, each in expected.headings.items()},
    )


def find_missing_letters(text: str, render: TextRenderer) -> str:
    """Find the letters of a text that are not shown, each once."""
    if _REPLACEMENT not in render(text):
        return ""
    letters = dict.fromkeys(unicodedata.normalize("NFC", text))
    return "".join(
        each for each in letters if each != _REPLACEMENT and render(each) == _REPLACEMENT
    )


def refuse_misquoted(expected: ExpectedContent, render: TextRenderer, path: Path | None) -> None:
    """Raise BriefingError when a clause has a letter that the file cannot show.

    `path` is None if the book is to be printed, not saved.
    """
    saved = QT_TRANSLATE_NOOP(
        "error",
        "{path} was not saved: “{clause}” would be misquoted because “{letters}” cannot be "
        "printed. A Word file can contain letters that a PDF cannot.",
    )
    printed = QT_TRANSLATE_NOOP(
        "error",
        "The book was not printed: “{clause}” would be misquoted because “{letters}” cannot be "
        "printed. A Word file can contain these letters.",
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
    """Find the texts that are not shown completely: one caution each, for the shortest text."""
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
    """Replace control characters by U+FFFD: a sentence cannot show them either."""
    return "".join(_REPLACEMENT if unicodedata.category(each) == "Cc" else each for each in text)


def _shorten(text: str) -> str:
    return text if len(text) <= _MAX_LETTERS else f"{text[:_MAX_LETTERS].rstrip()}…"
