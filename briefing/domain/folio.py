"""Page numbers that do not change when pages are inserted between them: 4, 4a, 4b, 5."""

import re
from dataclasses import dataclass

_LETTERS = 26
PATTERN = r"\d+[a-z]*"
"""A regular expression for the page number of a book."""
_FOLIO = re.compile(r"(\d*)([a-z]*)")


@dataclass(frozen=True, order=True, slots=True)
class Folio:
    """A page number. `letter` counts the pages inserted after a page: 4a is the first after 4.

    The pages in front of a book, which are not part of it, have the number 0: a, b, c.

    >>> Folio(4, 1).is_verso, str(Folio(4, 1)), str(Folio(0, 28))
    (False, '4a', 'ab')
    """

    number: int
    letter: int = 0

    def __str__(self) -> str:
        letters, rest = "", self.letter
        while rest:
            rest, last = divmod(rest - 1, _LETTERS)
            letters = chr(ord("a") + last) + letters
        return f"{self.number or ''}{letters}"

    @property
    def is_verso(self) -> bool:
        """Whether it is a left-hand page, the back of a sheet: even, or inserted after a front."""
        return (self.number + self.letter) % 2 == 0

    @classmethod
    def from_text(cls, text: str) -> "Folio | None":
        """Parse a page number; None if the text is not one.

        >>> Folio.from_text("4a"), Folio.from_text("iv.")
        (Folio(number=4, letter=1), None)
        """
        match = _FOLIO.fullmatch(text)
        if not match or not text:
            return None
        letter = 0
        for each in match[2]:
            letter = letter * _LETTERS + ord(each) - ord("a") + 1
        return cls(int(match[1] or 0), letter)

    def get_next_inserted(self) -> "Folio":
        """Get the number of the page that is inserted after this one."""
        return Folio(self.number, self.letter + 1)
