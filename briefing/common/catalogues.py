"""Translations for books: one file for each language, read without Qt."""

import tomllib
from functools import cache

from briefing.common.resources import get_shipped_path
from briefing.common.wording import ENGLISH, Wording


@cache
def load_wording(language: str | None) -> Wording:
    """Load the wording of a language; it is English if there is no file for the language."""
    path = get_shipped_path("resources", "translations", f"book.{language}.toml")
    if language is None or not path.is_file():
        return ENGLISH
    with path.open("rb") as file:
        contexts = tomllib.load(file)
    return Wording(
        language,
        {
            (context, text): translated
            for context, phrases in contexts.items()
            for text, translated in phrases.items()
        },
    )


def list_translations(context: str, text: str) -> list[str]:
    """List a text in every language that books may have, in English first."""
    languages = (
        path.name.split(".")[1]
        for path in sorted(get_shipped_path("resources", "translations").glob("book.*.toml"))
    )
    return [text, *(load_wording(language).translate(context, text) for language in languages)]
