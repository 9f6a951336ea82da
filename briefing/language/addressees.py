"""Who is asked: the bodies that are responsible for a commitment or lead on an item."""

import re
from collections.abc import Iterator

from briefing.language.folding import fold

_BETWEEN = re.compile(r"[;\n]")
_BETWEEN_SHORT = re.compile(r"[;,\n]")


def list_addressees(words: str) -> list[str]:
    """List the bodies in the words for who is responsible.

    >>> list_addressees("Ministry of Trade, Industry and Tourism; Central Bank")
    ['Ministry of Trade, Industry and Tourism', 'Central Bank']
    """
    return [part for part in map(str.strip, _BETWEEN.split(words)) if part]


def is_addressee(name: str, words: str) -> bool:
    """Tell whether a body is among those responsible. A comma may be part of its name.

    >>> is_addressee("central bank", "Ministry of Finance, Central Bank")
    True
    >>> is_addressee("Ministry of Trade", "Ministry of Trade and Integration")
    False
    """
    key = make_addressee_key(name)
    return bool(key) and key in map(make_addressee_key, _list_readings(words))


def make_addressee_key(name: str) -> str:
    """Make what two spellings of a name have in common."""
    return " ".join(fold(name).split())


def _list_readings(words: str) -> Iterator[str]:
    yield words
    yield from list_addressees(words)
    yield from _BETWEEN_SHORT.split(words)
