"""A stray file: which copy of an issued book it came from, by what is printed in it.

A file may have been saved again by another program, printed to a new PDF, or be a page of a book.
So it is read as text, wherever that stands, and the number of a copy is looked for as it is printed
on every page.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefing.domain.errors import BriefingError
from briefing.domain.wording import QT_TRANSLATE_NOOP
from briefing.exchange.prove import is_pdf
from briefing.exchange.wording import plain

_CODE = re.compile(r"\b[0-9a-f]{4}(?: [0-9a-f]{4}){3}\b")


@dataclass(frozen=True)
class Said:
    """The numbers of copies that a file says, and whether it says their book's check code."""

    marks: tuple[str, ...]
    checked: bool


def said_in(texts: Sequence[str], marks: Iterable[str], check: str, title: str) -> Said:
    """Which of the `marks` of a book's copies a file says, if it can be of that book.

    It cannot where it says a check code, and another one; nor, where it says none, as a page that
    is no cover, without the book's `title`.
    """
    codes = {code for text in texts for code in _CODE.findall(text)}
    titled = any(_begins(title, text) for text in texts)
    if check not in codes if codes else not titled:
        return Said((), checked=False)
    said = (mark for mark in marks if any(_says(mark, text) for text in texts))
    return Said(tuple(said), checked=check in codes)


def texts_in(content: bytes, path: Path) -> list[str]:
    """The text of each page of a PDF, or of each part of a Word file."""
    from zipfile import BadZipFile

    from lxml.etree import XMLSyntaxError
    from pypdfium2 import PdfiumError

    from briefing.exchange import printed, word

    try:
        texts = printed.texts(content) if is_pdf(content) else word.texts(content)
        return [plain(text) for text in texts]
    except (BadZipFile, XMLSyntaxError, PdfiumError) as error:
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "{path} is neither a PDF nor a Word file ({why})."),
            path=path,
            why=error,
        ) from error


def _says(mark: str, text: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(plain(mark))}(?!\w)", text))


def _begins(title: str, text: str) -> bool:
    """Whether a text has a title, or its first half: in a narrow head its end may be cut short."""
    words = plain(title)
    return words[: (len(words) + 1) // 2] in text
