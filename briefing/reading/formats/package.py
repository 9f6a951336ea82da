"""Open the XML parts of a Word or OpenDocument file safely: the file comes from outside.

The declared sizes are checked before anything is unpacked, and the unpacked bytes are limited. Only
needed parts are unpacked, and none with a DOCTYPE is accepted.
"""

import io
import posixpath
import struct
import zipfile
import zlib
from pathlib import Path

from lxml import etree

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP

DAMAGED = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” is damaged or not a Word document ({reason}). Open it in the program that made it "
    "and save it again as .docx.",
)
DAMAGED_OPEN_DOCUMENT = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” is damaged or not an OpenDocument text ({reason}). Open it in the program that "
    "made it and save it again as .odt.",
)
ENCRYPTED_OPEN_DOCUMENT = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” is protected by a password. "
    "Open it in the program that made it and save it without a password.",
)
ENCRYPTED = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” is an old .doc file or is protected by a password. "
    "Open it in Word and save it as .docx without a password.",
)
BOMB = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” would unpack to far more data than a statement has ({reason}), so it was not opened.",
)
FORBIDDEN = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” contains a document type declaration in {part}, which such documents do not have, "
    "so it was not opened.",
)

_MAX_ENTRIES = 2_000
_MB = 1024 * 1024
_MAX_UNPACKED = 100 * _MB
_MAX_PART = 20 * _MB
_MAX_RATIO = 100
_OLE_SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

# All that the standard library's zip reader raises for a damaged file.
_ZIP_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
)


class Package:
    """The parts of a document that is a zip file. `damaged`: the refusal of one that is not."""

    damaged = DAMAGED

    def __init__(self, original: bytes, path: Path) -> None:
        self._name = path.name
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(original))
        except _ZIP_ERRORS as error:
            raise self._make_damaged_error(str(error)) from error
        self._check_size()

    def read_part(self, name: str) -> etree._Element | None:
        """Return the root of a part; None if the file has no such part."""
        if name not in self._zip.namelist():
            return None
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True,
            remove_pis=True,
        )  # fmt: skip
        try:
            root = etree.fromstring(self._unpack(name), parser)
        except etree.XMLSyntaxError as error:
            raise self._make_damaged_error(f"{name}: {error.msg}") from error
        if root.getroottree().docinfo.internalDTD is not None:
            raise BriefingError(FORBIDDEN, name=self._name, part=name)
        return root

    def read_bytes(self, name: str) -> bytes | None:
        """Return the bytes of a part; None if the file has no such part."""
        return self._unpack(name) if name in self._zip.namelist() else None

    def read_required_part(self, name: str) -> etree._Element:
        """Return the root of a part; refuse a file without it."""
        root = self.read_part(name)
        if root is None:
            raise self._make_damaged_error(f"{name} is missing")
        return root

    def _check_size(self) -> None:
        entries = self._zip.infolist()
        names = [entry.filename for entry in entries]
        unpacked = sum(entry.file_size for entry in entries)
        packed = sum(entry.compress_size for entry in entries)
        reason = ""
        if len(entries) > _MAX_ENTRIES:
            reason = f"{len(entries)} parts"
        elif unpacked > _MAX_UNPACKED:
            reason = f"{unpacked // _MB} MB"
        elif unpacked > _MB and unpacked > packed * _MAX_RATIO:
            reason = f"{unpacked // _MB} MB, packed {unpacked // max(packed, 1)} times"
        elif len(set(names)) < len(names):
            reason = "two parts of one name"
        if reason:
            raise BriefingError(BOMB, name=self._name, reason=reason)

    def _unpack(self, name: str) -> bytes:
        try:
            with self._zip.open(name) as stream:
                content = stream.read(_MAX_PART + 1)
        except _ZIP_ERRORS as error:
            raise self._make_damaged_error(f"{name}: {error}") from error
        if len(content) > _MAX_PART:
            raise BriefingError(BOMB, name=self._name, reason=f"{name}, {_MAX_PART // _MB} MB")
        return content

    def _make_damaged_error(self, reason: str) -> BriefingError:
        return BriefingError(self.damaged, name=self._name, reason=reason)


class WordPackage(Package):
    """The parts of a .docx file."""

    def __init__(self, original: bytes, path: Path) -> None:
        if original.startswith(_OLE_SIGNATURE):
            raise BriefingError(ENCRYPTED, name=path.name)
        super().__init__(original, path)

    def read_document(self) -> etree._Element:
        """Return the root of the main document; refuse a file without it."""
        return self.read_required_part("word/document.xml")

    def find_target(self, relation_id: str) -> str | None:
        """Return the name of the part that the document refers to by this id."""
        relations = self.read_part("word/_rels/document.xml.rels")
        for relation in relations if relations is not None else ():
            if relation.get("Id") == relation_id and relation.get("TargetMode") != "External":
                target = relation.get("Target") or ""
                return posixpath.normpath(posixpath.join("/word", target)).lstrip("/")
        return None


class OpenDocumentPackage(Package):
    """The parts of an .odt file."""

    damaged = DAMAGED_OPEN_DOCUMENT

    def __init__(self, original: bytes, path: Path) -> None:
        super().__init__(original, path)
        manifest = self.read_bytes("META-INF/manifest.xml") or b""
        if b"encryption-data" in manifest:
            raise BriefingError(ENCRYPTED_OPEN_DOCUMENT, name=path.name)

    def read_document(self) -> etree._Element:
        """Return the root of the main document; refuse a file without it."""
        return self.read_required_part("content.xml")
