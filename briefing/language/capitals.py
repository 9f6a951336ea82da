"""Capitals in the language of a text: Turkish and its relatives keep the dot of i."""

_DOTTED = frozenset(("tr", "az", "crh", "tt"))


def to_capitals(text: str, language: str) -> str:
    """Return the text in capitals.

    >>> to_capitals("ikili ışık", "tr"), to_capitals("ikili", "en-GB")
    ('İKİLİ IŞIK', 'IKILI')
    """
    if get_base_language(language) in _DOTTED:
        text = text.replace("i", "İ")
    return text.upper()


def capitalize(text: str, language: str) -> str:
    """Return the text with a capital letter at its beginning; the rest stays as it is.

    >>> capitalize("ikili ticaret", "tr"), capitalize("joint statement", "en")
    ('İkili ticaret', 'Joint statement')
    """
    return to_capitals(text[:1], language) + text[1:]


def get_base_language(language: str) -> str:
    """Get the language without its country: 'tr' of 'tr-TR' or 'tr_TR'."""
    return language.replace("_", "-").split("-")[0].lower()
