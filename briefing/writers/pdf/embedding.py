"""The fonts of one PDF: only the glyphs that it shows, as composite fonts (ISO 32000-1, 9.7).

The codes on a page are the numbers of the glyphs in the font file. What text they stand for is in
the `ToUnicode` of the font, and in the `ActualText` of words where that is not enough.
"""

from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from itertools import groupby, islice
from struct import unpack_from
from typing import Any, BinaryIO

import uharfbuzz as hb

from briefing.writers.pdf.reportlab_internals import DocumentObjects, FontlessCanvas
from briefing.writers.pdf.shaping import UNITS, FontFile, Glyph, GlyphCode, ShapedWord
from briefing.writers.pdf.structure import format_string

_IS_SYMBOLIC = 4
# What a PDF has in tables of its own, or does not need.
_DROPPED = ("GSUB", "GPOS", "GDEF", "cmap", "DSIG", "gasp", "kern", "STAT", "OS/2", "post", "name")
_MOST_TEXTS = 100  # in one block of a table of texts
_TEXTS = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{blocks}
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


class EmbeddedFont:
    """A font of a document, with the glyphs that are shown."""

    def __init__(self, file: FontFile) -> None:
        self._file = file
        self._texts: dict[int, str] = {}
        self._advances: dict[int, float] = {}

    def has_all(self, texts: Mapping[int, str]) -> bool:
        """Return whether these glyphs are embedded, and stand for these texts."""
        return texts.items() <= self._texts.items()

    def add(self, glyph: Glyph) -> bool:
        """Embed a glyph; return whether it stands for its text wherever it is shown."""
        self._advances[glyph.number] = glyph.advance
        return bool(glyph.text) and self._texts.setdefault(glyph.number, glyph.text) == glyph.text

    def write(self, objects: DocumentObjects) -> None:
        """Write the font, with its descriptor, its file and its table of texts."""
        subset = self._cut()
        name = f"{_make_tag(subset.blob.data)}+{self._file.name}"
        is_cff = "CFF " in subset.table_tags
        data = subset.reference_table("CFF ").data if is_cff else subset.blob.data
        file, texts, below, descriptor = (
            f"{self._file.name} {part}" for part in ("file", "texts", "glyphs", "descriptor")
        )
        kind = "/Subtype/CIDFontType0C" if is_cff else f"/Length1 {len(data)}"
        objects.add_stream(file, data, kind)
        objects.add_stream(texts, _format_texts(self._texts).encode(), "")
        measures = _format_measures(self._file.face)
        file_key = "FontFile3" if is_cff else "FontFile2"
        objects.add(
            descriptor,
            lambda: (
                f"<</Type/FontDescriptor/FontName/{name}/Flags {_IS_SYMBOLIC}{measures}"
                f"/{file_key} {objects.format_reference(file)}>>"
            ),
        )
        number, codes = ("0", "") if is_cff else ("2", "/CIDToGIDMap/Identity")
        objects.add(
            below,
            lambda: (
                f"<</Type/Font/Subtype/CIDFontType{number}/BaseFont/{name}{codes}"
                "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                f"/DW 0/W[{_format_widths(self._advances)}]"
                f"/FontDescriptor {objects.format_reference(descriptor)}>>"
            ),
        )
        objects.add_font(
            self._file.name,
            lambda: (
                f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H"
                f"/DescendantFonts[{objects.format_reference(below)}]"
                f"/ToUnicode {objects.format_reference(texts)}>>"
            ),
        )

    def _cut(self) -> hb.Face:
        """Cut the font to the glyphs that are shown; they keep their numbers."""
        order = hb.SubsetInput()
        order.glyph_set.update(self._advances)
        order.drop_table_tag_set.update(int.from_bytes(tag.encode()) for tag in _DROPPED)
        order.flags = (
            hb.SubsetFlags.RETAIN_GIDS
            | hb.SubsetFlags.NO_HINTING
            | hb.SubsetFlags.NOTDEF_OUTLINE
            | hb.SubsetFlags.CFF_IDENTITY_CHARSET
        )
        return order.subset(self._file.face)


class BookCanvas(FontlessCanvas):
    """A canvas with the fonts that its document shows, written when all pages are drawn."""

    def __init__(self, stream: BinaryIO, **settings: Any) -> None:
        super().__init__(stream, **settings)
        objects = DocumentObjects(self)
        self.fonts = DocumentFonts(objects)
        self.set_page_labels = objects.set_page_labels


class DocumentFonts:
    """The fonts of a document, with the glyphs of the words that it shows."""

    def __init__(self, objects: DocumentObjects) -> None:
        self._objects = objects
        self._fonts: dict[FontFile, EmbeddedFont] = {}
        self._encoded: dict[ShapedWord, Sequence[GlyphCode]] = {}
        objects.write_at_end(self._write)

    def encode(self, word: ShapedWord) -> Sequence[GlyphCode]:
        """Embed the glyphs of a word, and return the code that shows them."""
        if word not in self._encoded:
            self._encoded[word] = self._embed(word)
        return self._encoded[word]

    def _embed(self, word: ShapedWord) -> Sequence[GlyphCode]:
        first = word.runs[0].file
        if word.texts and self._get_font(first).has_all(word.texts):
            return word.codes
        tells = [self._get_font(run.file).add(glyph) for run in word.runs for glyph in run.glyphs]
        if all(tells) and word.reads_in_order:
            return word.codes
        codes = list(word.codes)
        actual = f"/Span <</ActualText {format_string(word.text)}>> BDC"
        codes[0] = codes[0]._replace(begin=actual)
        codes[-1] = codes[-1]._replace(end="EMC")
        return codes

    def _get_font(self, file: FontFile) -> EmbeddedFont:
        if file not in self._fonts:
            self._fonts[file] = EmbeddedFont(file)
        return self._fonts[file]

    def _write(self) -> None:
        for font in self._fonts.values():
            font.write(self._objects)


def _make_tag(data: bytes) -> str:
    """Make the six letters that tell subsets of a font apart."""
    return "".join(chr(ord("A") + each % 26) for each in sha256(data).digest()[:6])


def _format_widths(advances: Mapping[int, float]) -> str:
    """Format the advances: the number of a first glyph, and those from it on in sequence."""
    numbered = enumerate(sorted(advances))
    return " ".join(
        f"{run[0]}[{' '.join(f'{advances[glyph]:g}' for glyph in run)}]"
        for _, group in groupby(numbered, key=lambda pair: pair[1] - pair[0])
        for run in ([glyph for _, glyph in group],)
    )


def _format_texts(texts: Mapping[int, str]) -> str:
    return _TEXTS.format(blocks="\n".join(_format_blocks(texts)))


def _format_blocks(texts: Mapping[int, str]) -> Iterator[str]:
    lines = (
        f"<{glyph:04X}> <{texts[glyph].encode('utf-16-be').hex().upper()}>"
        for glyph in sorted(texts)
    )
    while block := list(islice(lines, _MOST_TEXTS)):
        yield "\n".join((f"{len(block)} beginbfchar", *block, "endbfchar"))


def _format_measures(face: hb.Face) -> str:
    """Format what a program needs that has to replace the font."""
    scale = UNITS / face.upem
    head, style, post = (face.reference_table(tag).data for tag in ("head", "OS/2", "post"))
    box = " ".join(f"{edge * scale:.0f}" for edge in unpack_from(">4h", head, 36))
    weight = unpack_from(">H", style, 4)[0]
    ascent, descent = (height * scale for height in unpack_from(">2h", style, 68))
    angle = unpack_from(">l", post, 4)[0] / 65536
    return (
        f"/FontBBox[{box}]/ItalicAngle {angle:g}/Ascent {ascent:.0f}/Descent {descent:.0f}"
        f"/CapHeight {ascent:.0f}/StemV {50 + (weight / 65) ** 2:.0f}"
    )
