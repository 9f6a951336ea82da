"""A private key, encrypted with a passphrase as PKCS #8 (RFC 5958) with PBES2 (RFC 8018).

`cryptography` reads any number of rounds, but writes 2,048, which is little against guessing.
"""

import os

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from cryptography.hazmat.primitives.padding import PKCS7
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
)

_ROUNDS = 600_000
_KEY_SIZE, _BLOCK_SIZE = 32, 16

_INTEGER, _OCTETS, _NULL, _OBJECT, _SEQUENCE = 0x02, 0x04, 0x05, 0x06, 0x30
_PBES2 = bytes.fromhex("2a864886f70d01050d")
_PBKDF2 = bytes.fromhex("2a864886f70d01050c")
_HMAC_SHA256 = bytes.fromhex("2a864886f70d0209")
_AES256_CBC = bytes.fromhex("60864801650304012a")


def encrypt_private_key(key: Ed25519PrivateKey, passphrase: str) -> bytes:
    """Return the DER of the encrypted key."""
    plain = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    salt, start = os.urandom(_BLOCK_SIZE), os.urandom(_BLOCK_SIZE)
    secret = PBKDF2HMAC(SHA256(), _KEY_SIZE, salt, _ROUNDS).derive(passphrase.encode())
    padder, encryptor = (
        PKCS7(_BLOCK_SIZE * 8).padder(),
        Cipher(AES256(secret), CBC(start)).encryptor(),
    )
    encrypted = encryptor.update(padder.update(plain) + padder.finalize()) + encryptor.finalize()
    rounds = _ROUNDS.to_bytes(4)
    digest = _encode(_SEQUENCE, _encode(_OBJECT, _HMAC_SHA256), _encode(_NULL))
    derivation = _encode(
        _SEQUENCE, _encode(_OCTETS, salt), _encode(_INTEGER, rounds.lstrip(b"\0")), digest
    )
    cipher = _encode(_SEQUENCE, _encode(_OBJECT, _AES256_CBC), _encode(_OCTETS, start))
    scheme = _encode(_SEQUENCE, _encode(_SEQUENCE, _encode(_OBJECT, _PBKDF2), derivation), cipher)
    algorithm = _encode(_SEQUENCE, _encode(_OBJECT, _PBES2), scheme)
    return _encode(_SEQUENCE, algorithm, _encode(_OCTETS, encrypted))


def _encode(tag: int, *parts: bytes) -> bytes:
    """Encode a value in DER, of up to 255 bytes."""
    content = b"".join(parts)
    long_form = b"\x81" if len(content) > 0x7F else b""
    return bytes([tag]) + long_form + bytes([len(content)]) + content
