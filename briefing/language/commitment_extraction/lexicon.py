"""The binding verbs by language."""

from functools import cache

from briefing.language.commitment_extraction.verbs import Verbs


@cache
def get_verbs(language: str | None) -> Verbs:
    """Get the verbs of a language; those of English if the language is not known.

    The patterns of a language are only compiled when a text needs them.
    """
    match language:
        case "kk":
            from briefing.language.commitment_extraction.kazakh_verbs import KAZAKH

            return KAZAKH
        case "ru":
            from briefing.language.commitment_extraction.russian_verbs import RUSSIAN

            return RUSSIAN
        case "tr":
            from briefing.language.commitment_extraction.turkish_verbs import TURKISH

            return TURKISH
        case _:
            from briefing.language.commitment_extraction.english_verbs import ENGLISH

            return ENGLISH
