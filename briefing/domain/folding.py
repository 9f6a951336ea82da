"""Folding: the derived form in which words are searched, never shown and never compared."""

import unicodedata

_ALIKE = str.maketrans(
    {"ı": "i", "і": "и", "ё": "е", "ү": "у", "ұ": "у", "ß": "ss", "æ": "ae", "ø": "o", "ł": "l"}
)


def fold(text: str) -> str:
    """`text` as search sees it: case, diacritics and dotted and dotless i made alike.

    Turkish İ I ı i become one letter, and so do Kazakh letters that keyboards often lack and the
    Cyrillic ones typed in their place (ү ұ → у, і → и); it may be longer or shorter than `text`.
    """
    plain = text.casefold().translate(_ALIKE)
    letters = unicodedata.normalize("NFKD", plain)
    return "".join(c for c in letters if not unicodedata.combining(c)).translate(_ALIKE)
