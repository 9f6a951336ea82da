"""The direction in which a language is written."""

from briefing.language.capitals import get_base_language

_FROM_RIGHT = frozenset(
    ("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi")
)


def is_written_from_right(language: str | None) -> bool:
    """Return whether a language (an ISO 639 code) is written from right to left."""
    return get_base_language(language or "") in _FROM_RIGHT
