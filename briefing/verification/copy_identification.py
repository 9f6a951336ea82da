"""A stray file: which copy of an issued book it came from, by what is printed in it.

A file may have been saved again by another program, printed to a new PDF, or be a page of a book.
So it is read as text, wherever that stands, and the number of a copy is looked for as it is printed
on every page. A cover vouches for it, where it says the check code and the recipient too: a number
alone may have been typed over, or given by a copy of the workspace, in which all else is the same.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.verification.text_matching import make_pattern, normalize_text
from briefing.verification.verifier import is_pdf

_CODE = re.compile(r"\b[0-9a-f]{4}(?: [0-9a-f]{4}){3}\b")


@dataclass(frozen=True)
class CopyClaim:
    """The number of a copy that a file says, and whether its cover vouches for that."""

    mark: str
    is_confirmed: bool


def find_copy_claims(
    texts: Sequence[str], covers: Mapping[str, str], check_code: str, titles: Sequence[str]
) -> Iterator[CopyClaim]:
    """Which of a book's copies a file says it is, if it can be of that book.

    `covers` has, by the number of each copy, how its cover says for whom it is. A file cannot be of
    the book where it says a check code, and another one; nor, where it says none, as a page that is
    no cover, without one of the `titles` that the book has on its pages.
    """
    codes = {code for text in texts for code in _CODE.findall(text)}
    has_title = any(_has_title_start(title, text) for title in titles for text in texts)
    if check_code not in codes if codes else not has_title:
        return
    for mark, cover in covers.items():
        matching_texts = [text for text in texts if _is_in_text(mark, text)]
        if matching_texts:
            is_confirmed = any(
                check_code in text and _is_in_text(cover, text) for text in matching_texts
            )
            yield CopyClaim(mark, is_confirmed=is_confirmed)


def read_texts(content: bytes, path: Path) -> list[str]:
    """The text of each page of a PDF, or of each part of a Word file."""
    from zipfile import BadZipFile

    from lxml.etree import XMLSyntaxError
    from pypdfium2 import PdfiumError

    from briefing.verification import pdf_text, word_file

    try:
        texts = (
            pdf_text.read_page_texts(content)
            if is_pdf(content)
            else word_file.read_part_texts(content)
        )
        return [normalize_text(text) for text in texts]
    except (BadZipFile, XMLSyntaxError, PdfiumError) as error:
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "{path} is neither a PDF nor a Word file ({why})."),
            path=path,
            why=error,
        ) from error


def _is_in_text(words: str, text: str) -> bool:
    return bool(re.search(rf"(?<!\w){make_pattern(words)}(?!\w)", text))


def _has_title_start(title: str, text: str) -> bool:
    """Whether a text has a title, or its first half: in a narrow head its end may be cut short."""
    words = normalize_text(title)
    return words[: (len(words) + 1) // 2] in text
