"""The time that the file of a book states for itself, which its pages show as “Prepared”."""

import re
from contextlib import suppress
from datetime import datetime

_PDF_DATE = re.compile(r"D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:([+-]\d\d)'(\d\d)'?|Z)$")
_CREATED = "{http://purl.org/dc/terms/}created"


def read_stated_time(content: bytes) -> str | None:
    """Read the time when a book was prepared, as ISO 8601 with its zone; None if there is none.

    What cannot be opened states no time; the proof names what is wrong with it.
    """
    from zipfile import BadZipFile

    from lxml.etree import XMLSyntaxError
    from pikepdf import PdfError

    with suppress(BadZipFile, XMLSyntaxError, PdfError, KeyError, ValueError):
        is_pdf = content.startswith(b"%PDF")
        return _read_pdf_time(content) if is_pdf else _read_word_time(content)
    return None


def _read_pdf_time(content: bytes) -> str | None:
    from briefing.verification.pdf_objects import open_pdf

    with open_pdf(content) as file:
        match = _PDF_DATE.match(str(file.docinfo.get("/CreationDate", "")))
    if match is None:
        return None
    year, month, day, hour, minute, second, zone, minutes = match.groups()
    offset = f"{zone}:{minutes}" if zone else "+00:00"
    return _check(f"{year}-{month}-{day}T{hour}:{minute}:{second}{offset}")


def _read_word_time(content: bytes) -> str | None:
    from briefing.verification.word_file import open_word

    created = open_word(content).trees["docProps/core.xml"].find(_CREATED)
    return None if created is None or not created.text else _check(created.text)


def _check(text: str) -> str:
    """Raise ValueError for what is no time with a zone."""
    if datetime.fromisoformat(text).tzinfo is None:
        raise ValueError("no zone")
    return text
