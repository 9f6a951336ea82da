"""The letters of annexes, in the alphabet of the book."""

_LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
# Without letters that are taken for others, as the rules for official documents have it.
_ALPHABETS = {
    "tr": "ABCÇDEFGHIİJKLMNOÖPRSŞTUÜVYZ",
    "kk": "АӘБВГҒДЕЖИКҚЛМНҢӨПРСТУҰҮФХЦШІЭЮЯ",
    "ru": "АБВГДЕЖИКЛМНПРСТУФХЦШЩЭЮЯ",
}


def get_annex_letter(place: int, language: str) -> str:
    """Get the letter of an annex, counted from 0; after the last letter they are doubled.

    >>> get_annex_letter(3, "tr"), get_annex_letter(1, "ru"), get_annex_letter(26, "en")
    ('Ç', 'Б', 'AA')
    """
    letters = _ALPHABETS.get(language, _LATIN)
    times, at = divmod(place, len(letters))
    return letters[at] * (times + 1)
