"""The translation sources, `resources/translations/*.ts`, in the format of Qt Linguist.

Each text is one line, with its context, sorted and without a place in the code: the line of a text
is found by grep, and branches that add texts merge line by line (`.gitattributes`).
"""

import sys
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # a wheel is built where the program is not installed

from briefing.common.catalogues import ENGLISH_CODE, FORM_COUNTS, LANGUAGES  # noqa: E402

FOLDER = ROOT / "resources" / "translations"
TextKey = tuple[str, str]
"""A context and an English text."""
Forms = tuple[str, ...]
"""The translation of a text: one form, or several if the text counts. Not translated: empty."""
COUNT = "{count}"


def get_path(language: str) -> Path:
    return FOLDER / f"{language}.ts"


def list_languages() -> list[str]:
    """List the languages that have a file."""
    return list(LANGUAGES)


def count_forms(language: str, text: str) -> int:
    return FORM_COUNTS[language] if COUNT in text else 1


def has_text(language: str, text: str) -> bool:
    """Whether the file of a language has a text. English needs only the singular of what counts."""
    return language != ENGLISH_CODE or COUNT in text


def is_complete(forms: Forms) -> bool:
    return all(forms)


def read_file(path: Path) -> dict[TextKey, Forms]:
    """Read a file. If a text stands there twice, as after a merge, its last translation counts."""
    messages: dict[TextKey, Forms] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - a file of our own
        for message in context.iter("message"):
            key = (context.findtext("name") or "", message.findtext("source") or "")
            forms = _read_forms(message)
            if is_complete(forms) or key not in messages:
                messages[key] = forms
    return messages


def _read_forms(message: ET.Element) -> Forms:
    if message.get("numerus") == "yes":
        return tuple(form.text or "" for form in message.iter("numerusform")) or ("",)
    return (message.findtext("translation") or "",)


def format_file(language: str, messages: Mapping[TextKey, Forms]) -> str:
    """Format a file as it has to be."""
    lines = (
        _format_message(context, text, forms) for (context, text), forms in sorted(messages.items())
    )
    return "\n".join(
        (
            '<?xml version="1.0" encoding="utf-8"?>',
            "<!DOCTYPE TS>",
            f'<TS version="2.1" language="{language}" sourcelanguage="{ENGLISH_CODE}">',
            *lines,
            "</TS>",
            "",
        )
    )


def _format_message(context: str, text: str, forms: Forms) -> str:
    counts, translation = "", _escape(forms[0])
    if COUNT in text:
        counts = ' numerus="yes"'
        translation = "".join(f"<numerusform>{_escape(form)}</numerusform>" for form in forms)
    unfinished = "" if is_complete(forms) else ' type="unfinished"'
    return (
        f"<context><name>{_escape(context)}</name><message{counts}><source>{_escape(text)}</source>"
        f"<translation{unfinished}>{translation}</translation></message></context>"
    )


def _escape(text: str) -> str:
    return escape(text, {"\n": "&#10;"})
