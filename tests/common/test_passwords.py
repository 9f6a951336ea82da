"""Passwords: their form, their length and their strength."""

import unicodedata
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from msoffcrypto import OfficeFile

from briefing.common.atomic_file import atomic_write
from briefing.common.errors import BriefingError, PassphraseError
from briefing.common.passwords import is_weak, normalize_for_pdf
from briefing.common.resources import get_shipped_path
from briefing.writers.encryption import decrypt, encrypt

TYPED = "Şanlıurfa şöyle ğüzel"
COMPOSED, DECOMPOSED = (unicodedata.normalize(form, TYPED) for form in ("NFC", "NFD"))


@pytest.fixture(scope="module")
def pdf() -> bytes:
    stream = BytesIO()
    with pikepdf.new() as file:
        file.add_blank_page()
        with file.open_metadata() as metadata:
            metadata["dc:title"] = "Empty"
        file.save(stream)
    return stream.getvalue()


@pytest.fixture(scope="module")
def word() -> bytes:
    return get_shipped_path("resources", "styles", "book.docx").read_bytes()


@pytest.mark.parametrize(
    ("secret", "weak"),
    [
        ("", True),
        ("ankara2022", True),
        ("aaaaaaaaaaaaaaaa", True),
        ("four words that last", False),
        (unicodedata.normalize("NFD", "şşğğüüöö"), True),  # eight letters, however they are typed
    ],
)
def test_short_and_uniform_ones_are_weak(secret: str, weak: bool) -> None:
    assert is_weak(secret) is weak


def test_letters_typed_in_two_ways_open_the_same_pdf(pdf: bytes) -> None:
    content = encrypt(pdf, DECOMPOSED)
    with pikepdf.open(BytesIO(content), password=COMPOSED) as file:
        assert len(file.pages) == 1
    assert decrypt(content, COMPOSED) != content
    assert decrypt(content, DECOMPOSED) != content
    with pytest.raises(PassphraseError):
        decrypt(content, "another")


def test_letters_typed_in_two_ways_open_the_same_word_file(word: bytes) -> None:
    content = encrypt(word, DECOMPOSED)
    file = OfficeFile(BytesIO(content))
    file.load_key(password=COMPOSED, verify_password=True)
    assert decrypt(content, DECOMPOSED) == decrypt(content, COMPOSED) == word
    with pytest.raises(PassphraseError):
        decrypt(content, "another")


def test_a_book_of_an_earlier_version_opens_with_what_was_typed(pdf: bytes) -> None:
    stream = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as file:
        file.save(stream, encryption=pikepdf.Encryption(user=DECOMPOSED, owner=DECOMPOSED, R=6))
    assert decrypt(stream.getvalue(), DECOMPOSED) != stream.getvalue()


def test_wide_spaces_and_soft_hyphens_are_what_pdf_readers_take_them_for() -> None:
    assert normalize_for_pdf("a\N{NO-BREAK SPACE}b\N{SOFT HYPHEN}c\N{LATIN SMALL LIGATURE FI}") == (
        "a bcfi"
    )


def test_too_long_ones_are_refused(pdf: bytes, word: bytes) -> None:
    encrypt(pdf, "ş" * 63)
    with pytest.raises(BriefingError, match=r"128 bytes.*127"):
        encrypt(pdf, "ş" * 64)
    with pytest.raises(BriefingError, match=r"256 characters.*255"):
        encrypt(word, "a" * 256)


def test_a_symbolic_link_stays_and_its_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir()
    file, link = tmp_path / "shared" / "book.pdf", tmp_path / "book.pdf"
    file.write_bytes(b"old")
    link.symlink_to(file)
    with atomic_write(link) as stream:
        stream.write(b"new")
    assert link.is_symlink()
    assert file.read_bytes() == b"new"
    assert list(tmp_path.glob(".*")) == list(file.parent.glob(".*")) == []
