"""The catalogues: the translations of one language each, read without Qt.

`packaging/compile_catalogues.py` makes them from `resources/translations/*.ts`, beside the `.qm`
files that Qt reads. The English one has only the texts that count, for the singular.
"""

import json
from collections.abc import Callable, Mapping
from functools import cache

from briefing.common.resources import get_shipped_path

ENGLISH_CODE = "en"
LANGUAGES = {
    ENGLISH_CODE: "English",
    "kk": "Қазақша",
    "tr": "Türkçe",
    "ru": "Русский",
}
"""The languages of the window and of the command line, with their own names."""

Catalogue = Mapping[str, Mapping[str, str | list[str]]]
"""Context and text give the translation; a list has one form for each class of numbers."""


@cache
def load_catalogue(language: str) -> Catalogue:
    """Load the catalogue of a language; it is empty for a language that has none."""
    path = get_shipped_path("resources", "translations", f"{language}.json")
    if language not in LANGUAGES or not path.is_file():
        return {}
    catalogue: Catalogue = json.loads(path.read_bytes())
    return catalogue


def choose_form(language: str, number: int) -> int:
    """Choose the form of a text that counts `number` things, as Qt does.

    >>> [choose_form("ru", number) for number in (1, 2, 5, 11, 21, 112)]
    [0, 1, 2, 2, 0, 2]
    """
    return _FORM_RULES[language](number)


def _choose_one_or_other(number: int) -> int:
    return 0 if number == 1 else 1


def _choose_only_form(_number: int) -> int:
    return 0


def _choose_russian_form(number: int) -> int:
    if number % 10 == 1 and number % 100 != 11:
        return 0
    if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14):
        return 1
    return 2


_FORM_RULES: Mapping[str, Callable[[int], int]] = {
    ENGLISH_CODE: _choose_one_or_other,
    "kk": _choose_one_or_other,
    "tr": _choose_only_form,
    "ru": _choose_russian_form,
}
FORM_COUNTS = {ENGLISH_CODE: 2, "kk": 2, "tr": 1, "ru": 3}
"""How many forms a text that counts has in each language."""
