"""The key of an encrypted workspace, and how to tell such a file."""

import os
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP

MAGIC = b"SQLite format 3\x00"
PAGE = 4096
_SALT = 16
# SQLCipher 4's own way from a passphrase to a key, so that any SQLCipher tool opens the file.
_HASH, _ROUNDS, _LENGTH = "sha512", 256_000, 32
# Of 4,096 random bytes all 256 values but a few occur; in texts and tables under 150 do.
_RANDOM = 200


@dataclass(frozen=True, repr=False)
class Key:
    """Derived once from the passphrase (0.1 s), so that nothing has to keep the passphrase itself.

    A backup is encrypted with the workspace's key and carries its salt.
    """

    secret: bytes
    salt: bytes

    @classmethod
    def from_passphrase(cls, passphrase: str, salt: bytes | None = None) -> Self:
        """The key that a passphrase gives with a salt; without one, with a new one."""
        if not passphrase:
            raise BriefingError(
                QT_TRANSLATE_NOOP("error", "A passphrase cannot be empty; choose another.")
            )
        salt = salt or os.urandom(_SALT)
        from hashlib import pbkdf2_hmac  # OpenSSL; a plain workspace does without

        # Keyboards differ in how they compose letters; a passphrase must not.
        typed = unicodedata.normalize("NFC", passphrase).encode()
        return cls(pbkdf2_hmac(_HASH, typed, salt, _ROUNDS, _LENGTH), salt)

    def is_derived_from(self, passphrase: str) -> bool:
        """Whether that passphrase gives this key."""
        from hmac import compare_digest

        return bool(passphrase) and compare_digest(
            Key.from_passphrase(passphrase, self.salt).secret, self.secret
        )

    @property
    def raw(self) -> str:
        """As SQLCipher takes a key that needs no derivation."""
        return f"x'{self.secret.hex()}{self.salt.hex()}'"


def read_salt(path: Path) -> bytes:
    """The salt that an encrypted file begins with."""
    with path.open("rb") as file:
        return file.read(_SALT)


def is_encrypted_page(beginning: bytes) -> bool:
    """Whether a file's first page is noise throughout, as only an encrypted one is."""
    return (
        len(beginning) >= PAGE
        and not beginning.startswith(MAGIC)
        and len(set(beginning[:PAGE])) >= _RANDOM
    )
