"""Which copy of an issued book a file came from, by what is printed in it.

The file may have been saved again by another program, printed to a new PDF, or be one page of a
book. So only its text is used, wherever it is, and the number of the copy is searched for as it is
printed on every page. A cover confirms it if it also has the check code and the recipient: a number
alone may have been overtyped, or issued by a copy of the workspace in which all else is the same.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.verification.text_matching import make_pattern, normalize_text
from briefing.verification.verifier import is_pdf

_CODE = re.compile(r"\b[0-9a-f]{4}(?: [0-9a-f]{4}){3}\b")


@dataclass(frozen=True)
class CopyClaim:
    """The number of a copy that a file states, and whether its cover confirms it."""

    mark: str
    is_confirmed: bool


def find_copy_claims(
    texts: Sequence[str], covers: Mapping[str, str], check_code: str, titles: Sequence[str]
) -> Iterator[CopyClaim]:
    """Find the copies of a book that a file may be, by the numbers that it states.

    `covers` holds, by the number of each copy, the recipient as the cover has it. A file is not of
    this book if it has a check code and all are different; nor, without a check code (a page that
    is no cover), if it has none of the `titles` that the pages of the book have.
    """
    codes = find_check_codes(texts)
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


def find_check_codes(texts: Iterable[str]) -> set[str]:
    """Find what looks like the check code of a book."""
    return {code for text in texts for code in _CODE.findall(text)}


def read_texts(content: bytes, path: Path) -> list[str]:
    """Read the text of each page of a PDF, or of each part of a Word file."""
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
            QT_TRANSLATE_NOOP("error", "{path} is not a PDF or Word file ({why})."),
            path=path,
            why=error,
        ) from error


def _is_in_text(words: str, text: str) -> bool:
    return bool(re.search(rf"(?<!\w){make_pattern(words)}(?!\w)", text))


def _has_title_start(title: str, text: str) -> bool:
    """Return whether a text has a title or its first half; a narrow head may cut its end."""
    words = normalize_text(title)
    return words[: (len(words) + 1) // 2] in text
