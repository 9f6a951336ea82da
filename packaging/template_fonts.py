"""The fonts in the Word template: cut to the letters of its languages, and obfuscated.

ECMA-376-1, 17.8.1: the first 32 bytes are combined with a key, which the table of fonts states.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import NAMESPACE_URL, UUID, uuid5

import uharfbuzz as hb

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/font"
FAMILIES = ("Noto Sans", "Noto Serif")
# The elements of a font in the table, and the files of the weights. No style is bold and italic.
WEIGHTS = {
    "embedRegular": "Regular",
    "embedBold": "Bold",
    "embedItalic": "Italic",
}
# Who edits the book in Word needs letters that are not in it yet.
LETTERS = (
    (0x0020, 0x017F),  # Latin of European languages and Turkish
    (0x018F, 0x0192),
    (0x0218, 0x0259),
    (0x02BB, 0x02DD),
    (0x0400, 0x04FF),  # Cyrillic with Kazakh and its neighbours
    (0x2010, 0x2044),
    (0x20A0, 0x20BF),
    (0x2116, 0x2122),
    (0xFFFD, 0xFFFD),
)
_OBFUSCATED = 32


@dataclass(frozen=True)
class EmbeddedFont:
    """A font in the template: its family, the element that names it, its key and its data."""

    family: str
    element: str
    key: UUID
    data: bytes


def make_embedded_fonts() -> Iterator[EmbeddedFont]:
    for family in FAMILIES:
        for element, weight in WEIGHTS.items():
            name = f"{family.replace(' ', '')}-{weight}"
            key = uuid5(NAMESPACE_URL, name)
            yield EmbeddedFont(family, element, key, obfuscate(_cut(FONTS / f"{name}.ttf"), key))


def obfuscate(data: bytes, key: UUID) -> bytes:
    """Combine the beginning of a font with the key; done twice, it is the font again."""
    mask = key.bytes[::-1] * 2
    head = bytes(one ^ other for one, other in zip(data, mask, strict=False))
    return head + data[_OBFUSCATED:]


def _cut(path: Path) -> bytes:
    order = hb.SubsetInput()
    for first, last in LETTERS:
        order.unicode_set.update(range(first, last + 1))
    order.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
    cut: bytes = order.subset(hb.Face(hb.Blob.from_file_path(str(path)))).blob.data
    return cut
