"""A book with a password opens with it, and not without."""

from io import BytesIO
from zipfile import ZipFile

import pikepdf
import pypdfium2
import pytest
from msoffcrypto import OfficeFile, exceptions

from briefing.writers.book_file import render_book
from briefing.writers.encryption import decrypt, encrypt
from tests.writers.books import make_book, make_sample_book
from tests.writers.pdf_structure import Structure

PASSWORD = "Ақпан ılık 2022"


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return render_book(make_sample_book(), ".pdf")[0]


@pytest.fixture(scope="module")
def locked_pdf(pdf: bytes) -> bytes:
    return encrypt(pdf, PASSWORD)


def test_a_pdf_opens_with_its_password_only(locked_pdf: bytes) -> None:
    for wrong in ("", "ақпан"):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(BytesIO(locked_pdf), password=wrong)
        with pytest.raises(pypdfium2.PdfiumError):
            pypdfium2.PdfDocument(locked_pdf, password=wrong)
    document = pypdfium2.PdfDocument(locked_pdf, password=PASSWORD)
    assert "FOR OFFICIAL USE" in document[0].get_textpage().get_text_range()
    document.close()


def test_a_pdf_is_closed_with_aes_256_and_all_of_it(locked_pdf: bytes) -> None:
    with pikepdf.open(BytesIO(locked_pdf), password=PASSWORD) as file:
        encryption = file.encryption
        assert (encryption.R, encryption.bits) == (6, 256)
        assert encryption.stream_method == encryption.string_method
        assert str(encryption.stream_method).endswith("aesv3")
    assert b"Strategic" not in locked_pdf


def test_a_closed_pdf_keeps_its_structure_and_does_not_say_it_is_pdf_a(locked_pdf: bytes) -> None:
    with pikepdf.open(BytesIO(locked_pdf), password=PASSWORD) as file:
        metadata = file.Root.Metadata.read_bytes()
        assert b"pdfaid" not in metadata
        assert b"High-Level" in metadata
        assert Structure(file).root.kind == "Document"


def test_a_word_file_opens_with_its_password_only() -> None:
    plain = render_book(make_book(), ".docx")[0]
    closed = encrypt(plain, PASSWORD)
    file = OfficeFile(BytesIO(closed))
    assert file.is_encrypted()
    with pytest.raises(exceptions.InvalidKeyError):
        file.load_key(password="ақпан", verify_password=True)
    file.load_key(password=PASSWORD, verify_password=True)
    opened = BytesIO()
    file.decrypt(opened, verify_integrity=True)
    assert opened.getvalue() == plain
    assert b"word/document.xml" not in closed
    assert "word/document.xml" in ZipFile(BytesIO(decrypt(closed, PASSWORD))).namelist()


def test_what_is_unlocked_says_the_same(pdf: bytes, locked_pdf: bytes) -> None:
    def read_words(content: bytes) -> list[str]:
        document = pypdfium2.PdfDocument(content)
        texts = [page.get_textpage().get_text_range() for page in document]
        document.close()
        return texts

    assert read_words(decrypt(locked_pdf, PASSWORD)) == read_words(pdf)
