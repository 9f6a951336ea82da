"""Passwords of books and passphrases of workspaces: their form, their length, their strength."""

import stringprep
import unicodedata

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP

WEAK_PASSWORD = QT_TRANSLATE_NOOP(
    "password", "This is easy to guess. Take at least 12 characters, best several words."
)
_FEWEST, _FEWEST_DIFFERENT = 12, 6
_MOST_BYTES = 127
"""ISO 32000-2, 7.6.4.3.3: what follows would be ignored."""
_MOST_UNITS = 255
"""[MS-OFFCRYPTO], 2.3.4.11: the characters that Word lets one type."""


def is_weak(secret: str) -> bool:
    """Whether a password or passphrase is too short, or of few different letters."""
    letters = unicodedata.normalize("NFC", secret)
    return len(letters) < _FEWEST or len(set(letters.casefold())) < _FEWEST_DIFFERENT


def normalize_for_pdf(password: str) -> str:
    """Give a password the form that readers of PDF give it: SASLprep (RFC 4013).

    So composed and decomposed letters are the same, and a wide space is a space.
    """
    letters = (
        " " if stringprep.in_table_c12(letter) else letter
        for letter in password
        if not stringprep.in_table_b1(letter)
    )
    return unicodedata.normalize("NFKC", "".join(letters))


def normalize_for_word(password: str) -> str:
    """Give a password the form that keyboards type: composed letters."""
    return unicodedata.normalize("NFC", password)


def refuse_long_pdf_password(password: str) -> None:
    """Raise BriefingError if a PDF would ignore the end of a password in its form."""
    if (count := len(password.encode())) > _MOST_BYTES:
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error",
                "The password is {count} bytes long; a PDF takes {most}. Choose a shorter one.",
            ),
            count=count,
            most=_MOST_BYTES,
        )


def refuse_long_word_password(password: str) -> None:
    """Raise BriefingError if nobody could type a password in its form in Word."""
    if (count := len(password.encode("utf-16-le")) // 2) > _MOST_UNITS:
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error",
                "The password has {count} characters; Word takes {most}. Choose a shorter one.",
            ),
            count=count,
            most=_MOST_UNITS,
        )
