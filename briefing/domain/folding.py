"""Folding: the derived form in which words are searched, never shown and never compared."""

import unicodedata

_ALIKE = str.maketrans(
    {
        "ı": "i",
        "ß": "ss",
        "æ": "ae",
        "ø": "o",
        "ł": "l",
        # Kazakh letters, as they are typed on a keyboard that has only the Russian ones.
        "ә": "а",
        "ғ": "г",
        "қ": "к",
        "ң": "н",
        "ө": "о",
        "ұ": "у",
        "ү": "у",
        "һ": "х",
        "і": "и",
    }
)


def fold(text: str) -> str:
    """`text` as search sees it: case, diacritics and dotted and dotless i made alike.

    Turkish İ I ı i become one letter, and so do the Kazakh letters and the Russian ones that are
    typed in their place (қ → к, ү ұ → у); it may be longer or shorter than `text`.

    >>> fold("Iğdır, Қазақстан, Ёлка")
    'igdir, казакстан, елка'
    """
    plain = text.casefold().translate(_ALIKE)
    if plain.isascii():
        return plain
    letters = unicodedata.normalize("NFKD", plain)
    # A text has many letters and few that differ: what combines is looked for among those.
    marks = dict.fromkeys(ord(c) for c in set(letters) if unicodedata.combining(c))
    return letters.translate(marks).translate(_ALIKE)
