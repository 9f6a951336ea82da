"""The manifest of an issue: made with its copies, and what a recipient finds out with it.

The recipient has the manifest and the key of the desk, but no workspace.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from briefing.book.file_names import make_file_stem
from briefing.book.model import Book
from briefing.common.child import SECONDS_OF_A_BOOK, Task, call_in_child
from briefing.common.digest import compute_sha256
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP, load_wording
from briefing.domain.issue import Copy, Issue
from briefing.signing.key import PublicKey, SigningKey
from briefing.signing.manifest import (
    SUFFIX,
    ListedCopy,
    Manifest,
    load_manifest,
    sign_manifest,
)
from briefing.verification.copy_identification import find_check_codes, read_texts
from briefing.verification.proof import Sentence
from briefing.verification.verifier import read_book_file
from briefing.writers.encryption import decrypt_foreign

_TRUE = QT_TRANSLATE_NOOP(
    "proof",
    "True: {file} is copy {copy} of {copies} of book {book}, “{meeting}” ({edition}). {desk} "
    "issued it on {day}.",
)
_CHANGED = QT_TRANSLATE_NOOP(
    "proof",
    "Changed: {file} has the check code of book {book}, but it is not a file that {desk} issued. "
    "Ask for a new copy.",
)
_OTHER_BOOK = QT_TRANSLATE_NOOP(
    "proof",
    "Not on the list: {file} is not a copy of book {book}, which the manifest is about. Look for "
    "the manifest that came with it.",
)
_OTHER_KEY = QT_TRANSLATE_NOOP(
    "proof",
    "Signed by another key: the manifest is signed with the key {other}, not with yours, {own}. "
    "Do not rely on it. Ask the desk.",
)
_ALTERED_MANIFEST = QT_TRANSLATE_NOOP(
    "proof",
    "Altered: the manifest {manifest} was changed after it was signed. Ask for it again.",
)


@dataclass(frozen=True)
class CopyFinding:
    """What was found out about a copy, as a sentence, and the key that it rests on."""

    is_true: bool
    sentence: Sentence
    key: PublicKey


def make_manifest(
    key: SigningKey, issue: Issue, book: Book, copies: Iterable[Copy]
) -> tuple[str, bytes]:
    """Make the manifest of an issue: the name and the content of its file."""
    pattern = QT_TRANSLATE_NOOP("book", "Book {book}")
    name = load_wording(book.language).translate("book", pattern).format(book=issue.number)
    manifest = Manifest(
        issue.number,
        book.cover.title,
        issue.edition,
        key.public.desk,
        issue.issued.date().isoformat(),
        issue.check,
        tuple(ListedCopy(copy.number, copy.sha256) for copy in copies),
    )
    stem = make_file_stem(book.running.head_left, book.running.head_right, name)
    return f"{stem}{SUFFIX}", sign_manifest(manifest, key)


def check_copy(path: Path, manifest_path: Path, key_path: Path) -> CopyFinding:
    """Check a file against a manifest.

    Raises BriefingError if the manifest or the key is none, or a file cannot be read.
    """
    key, signed = PublicKey.load(key_path), load_manifest(manifest_path)
    if not signed.is_sound:
        values: dict[str, object] = {"manifest": manifest_path.name}
        return CopyFinding(False, Sentence(_ALTERED_MANIFEST, values), key)
    if signed.raw_key != key.raw:
        other = PublicKey("", signed.raw_key)
        values = {"other": other.fingerprint, "own": key.fingerprint}
        return CopyFinding(False, Sentence(_OTHER_KEY, values), key)
    manifest, content = signed.parse(manifest_path), read_book_file(path)
    copy = manifest.find_copy(compute_sha256(content))
    values = {
        "file": path.name,
        "book": manifest.book,
        "meeting": manifest.meeting,
        "edition": manifest.edition,
        "desk": manifest.desk,
        "day": manifest.issued,
    }
    if copy is not None:
        values |= {"copy": copy.number, "copies": len(manifest.copies)}
        return CopyFinding(True, Sentence(_TRUE, values), key)
    is_of_book = _has_check_code(path, content, manifest)
    return CopyFinding(False, Sentence(_CHANGED if is_of_book else _OTHER_BOOK, values), key)


def _has_check_code(path: Path, content: bytes, manifest: Manifest) -> bool:
    """Return whether the text of a file, if it can be read, has the check code of the book."""
    try:
        readable = decrypt_foreign(content, "", path.name)
        texts = call_in_child(Task(path.name, SECONDS_OF_A_BOOK), read_texts, readable, path)
    except BriefingError:
        return False
    return manifest.check in find_check_codes(texts)
