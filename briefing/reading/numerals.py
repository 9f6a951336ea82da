"""Format automatic numbers as a browser or Word prints them."""

from collections.abc import Callable

from briefing.language.labels import LATIN, RUSSIAN, format_roman

_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def to_letters(number: int, alphabet: str = LATIN) -> str:
    """Convert to letters: a … z, then aa, bb, as Word and browsers do."""
    index = (number - 1) % len(alphabet)
    return alphabet[index] * ((number - 1) // len(alphabet) + 1)


_FORMATS: dict[str, Callable[[int], str]] = {
    "upperRoman": format_roman,
    "lowerRoman": lambda number: format_roman(number).lower(),
    "upperLetter": lambda number: to_letters(number).upper(),
    "lowerLetter": to_letters,
    "russianLower": lambda number: to_letters(number, RUSSIAN),
    "russianUpper": lambda number: to_letters(number, RUSSIAN).upper(),
    "decimalZero": lambda number: f"{number:02d}",
}
_HTML_TYPES = {"I": "upperRoman", "i": "lowerRoman", "A": "upperLetter", "a": "lowerLetter"}


def format_number(number: int, fmt: str) -> str:
    """Format a number by a format of numbering.xml (`upperRoman`) or HTML's `type` (`I`)."""
    formatter = _FORMATS.get(_HTML_TYPES.get(fmt, fmt))
    return formatter(number) if formatter and 0 < number < 4000 else str(number)


def to_superscript(digits: str) -> str:
    """Write digits as superscripts."""
    return digits.translate(_SUPERSCRIPT)
