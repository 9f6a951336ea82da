"""Passwords for books, by the encryption of the formats themselves.

A PDF is encrypted with AES-256 (ISO 32000-2, 7.6, revision 6), a Word file likewise
([MS-OFFCRYPTO], 2.3.4.10, agile encryption). The keys of both are random, so the bytes differ each
time. A PDF with a password cannot be PDF/A (ISO 19005-2, 6.1.3), so that claim is removed.
"""

import re
from contextlib import suppress
from io import BytesIO

from briefing.common.child import SECONDS_OF_A_BOOK, Task, call_in_child
from briefing.common.errors import PassphraseError
from briefing.common.passwords import (
    normalize_for_pdf,
    normalize_for_word,
    refuse_long_pdf_password,
    refuse_long_word_password,
)
from briefing.common.wording import QT_TRANSLATE_NOOP

_PDF = b"%PDF"
_COMPOUND = (
    b"\xd0\xcf\x11\xe0"  # the start of an encrypted Word file; one without a password is a zip
)
_ENCRYPTED = b"/Encrypt"  # in the trailer of an encrypted PDF
_CLAIM = re.compile(rb'\s*(?:<pdfaid:\w+>\w*</pdfaid:\w+>|xmlns:pdfaid="[^"]*")')


def encrypt(content: bytes, password: str) -> bytes:
    """Encrypt a PDF or Word file: it then opens only with the password."""
    return _encrypt_pdf(content, password) if _is_pdf(content) else _encrypt_word(content, password)


def decrypt(content: bytes, password: str) -> bytes:
    """Decrypt an encrypted file in order to read it; one without a password is returned as it is.

    Raises PassphraseError if the file needs a password and this is not the right one.
    """
    if _is_pdf(content):
        return _decrypt_pdf(content, password)
    return _decrypt_word(content, password) if content.startswith(_COMPOUND) else content


def decrypt_foreign(content: bytes, password: str, name: str) -> bytes:
    """Decrypt a file that came from outside as `decrypt` does, in a child process."""
    if _ENCRYPTED in content if _is_pdf(content) else content.startswith(_COMPOUND):
        return call_in_child(Task(name, SECONDS_OF_A_BOOK), decrypt, content, password)
    return content


def _make_password_error(password: str) -> PassphraseError:
    if password:
        return PassphraseError(QT_TRANSLATE_NOOP("error", "Wrong password for the book."))
    return PassphraseError(QT_TRANSLATE_NOOP("error", "The book is protected by a password."))


def _is_pdf(content: bytes) -> bool:
    return content.startswith(_PDF)


def _encrypt_pdf(content: bytes, password: str) -> bytes:
    from pikepdf import Encryption, Pdf

    password = normalize_for_pdf(password)
    refuse_long_pdf_password(password)
    stream = BytesIO()
    with Pdf.open(BytesIO(content)) as file:
        metadata = file.Root.Metadata
        metadata.write(_CLAIM.sub(b"", metadata.read_bytes()))
        file.save(stream, encryption=Encryption(user=password, owner=password, R=6))
    return stream.getvalue()


def _decrypt_pdf(content: bytes, password: str) -> bytes:
    if _ENCRYPTED not in content:
        return content
    from pikepdf import PasswordError, Pdf, PdfError

    stream = BytesIO()
    try:
        for form in _list_forms(normalize_for_pdf(password), password):
            with suppress(PasswordError), Pdf.open(BytesIO(content), password=form) as file:
                if not file.is_encrypted:
                    return content
                file.save(stream, encryption=False)
                return stream.getvalue()
    except PdfError:  # the proof names what is wrong with it
        return content
    raise _make_password_error(password)


def _list_forms(form: str, password: str) -> list[str]:
    """List the form of a password and, for books of earlier versions, what was typed."""
    return list(dict.fromkeys((form, password)))


def _encrypt_word(content: bytes, password: str) -> bytes:
    from msoffcrypto.format.ooxml import OOXMLFile

    password = normalize_for_word(password)
    refuse_long_word_password(password)
    stream = BytesIO()
    OOXMLFile(BytesIO(content)).encrypt(password, stream)
    return stream.getvalue()


def _decrypt_word(content: bytes, password: str) -> bytes:
    from msoffcrypto.exceptions import InvalidKeyError
    from msoffcrypto.format.ooxml import OOXMLFile

    if not password:
        raise _make_password_error(password)
    stream = BytesIO()
    file = OOXMLFile(BytesIO(content))
    for form in _list_forms(normalize_for_word(password), password):
        with suppress(InvalidKeyError):
            file.load_key(password=form, verify_password=True)
            file.decrypt(stream)
            return stream.getvalue()
    raise _make_password_error(password)
