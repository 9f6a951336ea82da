"""The words of books in other languages: a file a language, read without Qt."""

import tomllib
from functools import cache

from briefing.common.resources import shipped
from briefing.common.wording import ENGLISH, Wording


@cache
def wording_of(language: str | None) -> Wording:
    """The words of a book in that language, in English where there is no file of them."""
    path = shipped("resources", "translations", f"book.{language}.toml")
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
