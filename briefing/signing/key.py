"""The key with which a desk signs: Ed25519 (RFC 8032), in a file that a passphrase protects.

The file holds the name of the desk, the public key and the encrypted private key. What a recipient
gets is the same file without the private key.
"""

import base64
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)

from briefing.common.atomic_file import atomic_file_set, os_errors_as_sentences
from briefing.common.digest import compute_sha256
from briefing.common.errors import BriefingError, PassphraseError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.signing.encrypted_key import encrypt_private_key

_TITLE = "Briefing Book key"
_DESK = re.compile(r"^Desk: (.+)$", re.MULTILINE)
_LONGEST_FILE = 100_000
_GROUPS, _GROUP_DIGITS = 8, 5


@dataclass(frozen=True)
class PublicKey:
    """The part of a key that everybody may have; `raw` is its 32 bytes."""

    desk: str
    raw: bytes

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read the public part of a key file, with or without the private part."""
        try:
            with path.open("rb") as stream:
                content = stream.read(_LONGEST_FILE)
            text = content.decode()
            key = load_pem_public_key(content)
        except OSError as error:
            raise BriefingError(
                QT_TRANSLATE_NOOP("error", "Cannot read the key {path} ({why})."),
                path=path,
                why=error.strerror,
            ) from error
        except (ValueError, UnsupportedAlgorithm) as error:
            raise _make_no_key_error(path) from error
        if not isinstance(key, Ed25519PublicKey):
            raise _make_no_key_error(path)
        desk = _DESK.search(text)
        return cls(desk[1].strip() if desk else "", key.public_bytes_raw())

    @property
    def fingerprint(self) -> str:
        """40 digits in groups, to be compared by telephone in any language.

        They are 132 of the 256 bits of the digest.

        >>> PublicKey("", bytes(32)).fingerprint
        '22022 37096 31479 19918 10382 90276 65309 30981'
        """
        number = int(compute_sha256(self.raw), base=16) % 10 ** (_GROUPS * _GROUP_DIGITS)
        digits = f"{number:0{_GROUPS * _GROUP_DIGITS}d}"
        starts = range(0, len(digits), _GROUP_DIGITS)
        return " ".join(digits[start : start + _GROUP_DIGITS] for start in starts)

    def is_signed(self, content: bytes, signature: bytes) -> bool:
        """Return whether the signature of the content was made with this key."""
        try:
            Ed25519PublicKey.from_public_bytes(self.raw).verify(signature, content)
        except InvalidSignature:
            return False
        return True

    def export(self, path: Path) -> None:
        """Write the public part into a new file."""
        _write_new(path, self.to_text(), private=False)

    def to_text(self) -> str:
        """Return the text of the file of the public part."""
        key = Ed25519PublicKey.from_public_bytes(self.raw)
        pem = key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
        return f"{_TITLE}\nDesk: {self.desk}\nFingerprint: {self.fingerprint}\n{pem}"


@dataclass(frozen=True)
class SigningKey:
    """The whole key, opened with its passphrase."""

    public: PublicKey
    private: Ed25519PrivateKey

    @classmethod
    def open(cls, path: Path, passphrase: str) -> Self:
        """Open a key file. Raises PassphraseError if the passphrase is wrong."""
        public = PublicKey.load(path)
        content = path.read_bytes()
        if b"ENCRYPTED PRIVATE KEY" not in content:
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error", "{path} holds only the public part of a key. It cannot sign."
                ),
                path=path,
            )
        try:
            private = load_pem_private_key(content, passphrase.encode())
        except (ValueError, UnsupportedAlgorithm) as error:
            raise PassphraseError(
                QT_TRANSLATE_NOOP("error", "The passphrase of the key {path} is wrong."), path=path
            ) from error
        if not (
            isinstance(private, Ed25519PrivateKey)
            and private.public_key().public_bytes_raw() == public.raw
        ):
            raise _make_no_key_error(path)
        return cls(public, private)

    def sign(self, content: bytes) -> bytes:
        return self.private.sign(content)


def make_key(path: Path, desk: str, passphrase: str) -> PublicKey:
    """Make the key of a desk and write it into a new file, which only its owner may read."""
    desk = " ".join(desk.split())
    if not desk:
        raise BriefingError(QT_TRANSLATE_NOOP("error", "Enter the name of the desk."))
    if not passphrase:
        raise BriefingError(QT_TRANSLATE_NOOP("error", "Enter a passphrase for the key."))
    private = Ed25519PrivateKey.generate()
    public = PublicKey(desk, private.public_key().public_bytes_raw())
    text = public.to_text() + _to_pem(encrypt_private_key(private, passphrase))
    with os_errors_as_sentences(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    _write_new(path, text, private=True)
    return public


def _to_pem(der: bytes) -> str:
    label = "ENCRYPTED PRIVATE KEY"
    lines = re.findall(".{1,64}", base64.b64encode(der).decode())
    return "\n".join((f"-----BEGIN {label}-----", *lines, f"-----END {label}-----", ""))


def _write_new(path: Path, text: str, *, private: bool) -> None:
    """Write a file that must not exist yet: another key in it would be lost."""
    with os_errors_as_sentences(path), atomic_file_set(private=private) as files:
        files.write(path, text.encode())
        files.move_into_place()


def _make_no_key_error(path: Path) -> BriefingError:
    return BriefingError(
        QT_TRANSLATE_NOOP(
            "error", "{path} is not a key. Give the file that the desk wrote with `key export`."
        ),
        path=path,
    )
