"""The key of a desk: its file, and what opens it."""

import os
import stat
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_private_key,
)

from briefing.common.errors import BriefingError, PassphraseError
from briefing.signing.key import PublicKey, SigningKey, make_key

PASSPHRASE = "жеті қазына"


@pytest.fixture(scope="module")
def key_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("key") / "folder" / "key.pem"
    make_key(path, " Protocol\nDesk ", PASSPHRASE)
    return path


def test_the_private_key_opens_only_with_its_passphrase(key_path: Path) -> None:
    key = SigningKey.open(key_path, PASSPHRASE)
    assert key.public == PublicKey.load(key_path)
    assert key.public.desk == "Protocol Desk"
    assert key.public.is_signed(b"list", key.sign(b"list"))
    assert not key.public.is_signed(b"lisp", key.sign(b"list"))
    with pytest.raises(PassphraseError, match="is wrong"):
        SigningKey.open(key_path, "seven treasures")
    with pytest.raises(ValueError, match="password"):
        load_pem_private_key(key_path.read_bytes(), b"seven treasures")
    private = key.private.private_bytes_raw()
    assert private not in key_path.read_bytes()
    if os.name == "posix":
        assert stat.S_IMODE(key_path.stat().st_mode) == 0o600


def test_the_exported_part_has_the_same_fingerprint_and_cannot_sign(
    key_path: Path, tmp_path: Path
) -> None:
    public = tmp_path / "public.pem"
    PublicKey.load(key_path).export(public)
    assert PublicKey.load(public) == PublicKey.load(key_path)
    assert PublicKey.load(public).fingerprint in public.read_text()
    assert b"PRIVATE" not in public.read_bytes()
    with pytest.raises(BriefingError, match="only the public part"):
        SigningKey.open(public, PASSPHRASE)


def test_a_key_is_never_written_over_another(key_path: Path) -> None:
    before = key_path.read_bytes()
    with pytest.raises(BriefingError, match="already exists"):
        make_key(key_path, "Desk", "other")
    assert key_path.read_bytes() == before


def test_a_key_needs_a_desk_and_a_passphrase(tmp_path: Path) -> None:
    for desk, passphrase in ((" ", "words"), ("Desk", "")):
        with pytest.raises(BriefingError, match="Enter"):
            make_key(tmp_path / "key.pem", desk, passphrase)
    assert not list(tmp_path.iterdir())


def test_what_is_no_key_is_refused(tmp_path: Path, key_path: Path) -> None:
    path = tmp_path / "key.pem"
    rsa = generate_private_key(public_exponent=65537, key_size=2048).public_key()
    for content in (
        b"",
        b"words",
        b"\xff\xfe",
        key_path.read_bytes()[:120],
        rsa.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo),
    ):
        path.write_bytes(content)
        with pytest.raises(BriefingError, match="is not a key"):
            PublicKey.load(path)
    with pytest.raises(BriefingError, match="Cannot read"):
        PublicKey.load(tmp_path / "none.pem")


def test_a_file_with_the_public_part_of_another_key_does_not_sign(
    tmp_path: Path, key_path: Path
) -> None:
    """Its fingerprint would be told to recipients whom the signature then refuses."""
    mixed = tmp_path / "mixed.pem"
    other = make_key(tmp_path / "other.pem", "Desk", "words")
    private = key_path.read_text().partition("-----BEGIN ENC")[2]
    mixed.write_text(f"{other.to_text()}-----BEGIN ENC{private}")
    with pytest.raises(BriefingError, match="is not a key"):
        SigningKey.open(mixed, PASSPHRASE)
