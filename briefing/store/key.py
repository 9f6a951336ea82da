"""The key of an encrypted workspace, and how to recognise such a file."""

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
# SQLCipher 4's own derivation of the key, so that any SQLCipher tool opens the file.
_HASH, _ROUNDS, _LENGTH = "sha512", 256_000, 32
# Nearly all 256 values occur in 4,096 random bytes; under 150 occur in texts and tables.
_RANDOM = 200


@dataclass(frozen=True, repr=False)
class Key:
    """The key of a file. It is derived once (0.1 s), so that the passphrase need not be stored.

    A backup is encrypted with the workspace's key and has the same salt.
    """

    secret: bytes
    salt: bytes

    @classmethod
    def from_passphrase(cls, passphrase: str, salt: bytes | None = None) -> Self:
        """Derive the key from a passphrase and a salt; without a salt, from a new one."""
        if not passphrase:
            raise BriefingError(
                QT_TRANSLATE_NOOP("error", "A passphrase cannot be empty. Choose another.")
            )
        salt = salt or os.urandom(_SALT)
        from hashlib import pbkdf2_hmac  # loads OpenSSL, which a plain workspace does not need

        # Keyboards differ in how they compose letters; a passphrase must not.
        typed = unicodedata.normalize("NFC", passphrase).encode()
        return cls(pbkdf2_hmac(_HASH, typed, salt, _ROUNDS, _LENGTH), salt)

    def is_derived_from(self, passphrase: str) -> bool:
        """Return whether this key comes from that passphrase."""
        from hmac import compare_digest

        return bool(passphrase) and compare_digest(
            Key.from_passphrase(passphrase, self.salt).secret, self.secret
        )

    @property
    def raw(self) -> str:
        """The key in the form that SQLCipher uses without derivation."""
        return f"x'{self.secret.hex()}{self.salt.hex()}'"


def read_salt(path: Path) -> bytes:
    """Read the salt at the start of an encrypted file."""
    with path.open("rb") as file:
        return file.read(_SALT)


def is_encrypted_page(beginning: bytes) -> bool:
    """Return whether a first page is random bytes throughout, as only in an encrypted file."""
    return (
        len(beginning) >= PAGE
        and not beginning.startswith(MAGIC)
        and len(set(beginning[:PAGE])) >= _RANDOM
    )
