"""A password on a book's file, as the formats themselves provide for it.

A PDF is encrypted with AES-256 (ISO 32000-2, 7.6, revision 6), a Word file likewise
([MS-OFFCRYPTO], 2.3.4.10, agile encryption). Both take their keys from chance: the same book never
gives the same bytes twice. A PDF with a password cannot be PDF/A (ISO 19005-2, 6.1.3) and no longer
says that it is.
"""

import re
from io import BytesIO

_PDF = b"%PDF"
_CLAIM = re.compile(rb'\s*(?:<pdfaid:\w+>\w*</pdfaid:\w+>|xmlns:pdfaid="[^"]*")')


def locked(content: bytes, password: str) -> bytes:
    """A PDF or Word file that opens with the password only."""
    return _locked_pdf(content, password) if _is_pdf(content) else _locked_word(content, password)


def unlocked(content: bytes, password: str) -> bytes:
    """A locked file without its password, for reading it."""
    if _is_pdf(content):
        return _unlocked_pdf(content, password)
    return _unlocked_word(content, password)


def _is_pdf(content: bytes) -> bool:
    return content.startswith(_PDF)


def _locked_pdf(content: bytes, password: str) -> bytes:
    from pikepdf import Encryption, Pdf

    written = BytesIO()
    with Pdf.open(BytesIO(content)) as file:
        metadata = file.Root.Metadata
        metadata.write(_CLAIM.sub(b"", metadata.read_bytes()))
        file.save(written, encryption=Encryption(user=password, owner=password, R=6))
    return written.getvalue()


def _unlocked_pdf(content: bytes, password: str) -> bytes:
    from pikepdf import Pdf

    written = BytesIO()
    with Pdf.open(BytesIO(content), password=password) as file:
        file.save(written, encryption=False)
    return written.getvalue()


def _locked_word(content: bytes, password: str) -> bytes:
    from msoffcrypto.format.ooxml import OOXMLFile  # type: ignore[import-untyped]

    written = BytesIO()
    OOXMLFile(BytesIO(content)).encrypt(password, written)
    return written.getvalue()


def _unlocked_word(content: bytes, password: str) -> bytes:
    from msoffcrypto.format.ooxml import OOXMLFile

    written = BytesIO()
    file = OOXMLFile(BytesIO(content))
    file.load_key(password=password)
    file.decrypt(written)
    return written.getvalue()
