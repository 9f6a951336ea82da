"""The manifest of an issue: the digests of its copies in a small text file, signed by the desk.

It goes along with the copies, so it does not say who has them. Its lines: what it is, the list as
JSON, the public key, the signature. The first two are signed as they stand, so that nothing has to
be parsed before it is known to be true. All is ASCII; only the ends of lines may change on the way.
"""

from base64 import b64decode, b64encode
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from briefing.common.errors import BriefingError
from briefing.common.limited_file import read_limited
from briefing.common.typed_json import from_json, to_json
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.signing.key import PublicKey, SigningKey

SUFFIX = ".manifest"
_TITLE = "Briefing Book manifest 1"
_LIMIT_MB = 10
_NO_MANIFEST = QT_TRANSLATE_NOOP(
    "error", "“{name}” is not a manifest. Give the .manifest file that came with the copies."
)


@dataclass(frozen=True)
class ListedCopy:
    """A copy: its number, and the digest of its file."""

    number: int
    sha256: str


@dataclass(frozen=True)
class Manifest:
    """An issue as its recipients may know it. `check` is the code on its covers.

    `issued` is the day as ISO 8601.
    """

    book: int
    meeting: str
    edition: str
    desk: str
    issued: str
    check: str
    copies: tuple[ListedCopy, ...]

    def find_copy(self, sha256: str) -> ListedCopy | None:
        return next((copy for copy in self.copies if copy.sha256 == sha256), None)


@dataclass(frozen=True)
class SignedManifest:
    """A manifest as it was received: what is signed, by which key it says, and the signature."""

    signed: bytes
    raw_key: bytes
    signature: bytes

    @property
    def is_sound(self) -> bool:
        """Whether the signature is that of the key which the manifest names."""
        try:
            return PublicKey("", self.raw_key).is_signed(self.signed, self.signature)
        except ValueError:  # no key
            return False

    def parse(self, path: Path) -> Manifest:
        """Return what is signed. Call it only for a manifest that `is_sound`."""
        try:
            manifest: Manifest = from_json(self.signed.partition(b"\n")[2], Manifest)
            date.fromisoformat(manifest.issued)
        except (ValueError, RecursionError) as error:
            raise BriefingError(_NO_MANIFEST, name=path.name) from error
        return manifest


def sign_manifest(manifest: Manifest, key: SigningKey) -> bytes:
    """Return the content of the file of a manifest."""
    signed = f"{_TITLE}\n{to_json(manifest)}".encode()
    parts = (signed, b64encode(key.public.raw), b64encode(key.sign(signed)), b"")
    return b"\n".join(parts)


def load_manifest(path: Path) -> SignedManifest:
    """Read a manifest; one that is damaged has no signature."""
    too_large = QT_TRANSLATE_NOOP(
        "error", "“{name}” is too large for a manifest ({size} MB; the limit is {limit} MB)."
    )
    lines = read_limited(path, _LIMIT_MB, too_large).splitlines()
    if not lines or lines[0] != _TITLE.encode():
        raise BriefingError(_NO_MANIFEST, name=path.name)
    try:
        _, _, key, signature = lines
        return SignedManifest(
            b"\n".join(lines[:2]),
            b64decode(key, validate=True),
            b64decode(signature, validate=True),
        )
    except ValueError:
        return SignedManifest(b"", b"", b"")
