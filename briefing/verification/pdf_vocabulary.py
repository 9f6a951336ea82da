"""What a PDF of a book consists of: the keys of its dictionaries, and what some of them name.

A writer that writes something new fails its proof until the new key is added here. Nothing here can
run, hide a page's layer, or lead out of the file.
"""

from collections.abc import Iterator
from typing import Any

import pikepdf

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.verification.proof import Sentence

_UNKNOWN_KEY = QT_TRANSLATE_NOOP(
    "proof", "object {number} of the file has “{key}”, which no book has"
)
_UNKNOWN_NAME = QT_TRANSLATE_NOOP(
    "proof", "object {number} of the file is a “{name}”, which no book has"
)

_DOCUMENT = (
    "Root Info ID Size Prev Type Pages Metadata OutputIntents MarkInfo Marked Lang"
    " ViewerPreferences DisplayDocTitle Direction PageMode PageLabels Nums Outlines StructTreeRoot"
    " Version XRefStm Extensions ADBE BaseVersion ExtensionLevel"
)
_OUTPUT_INTENT = "DestOutputProfile OutputConditionIdentifier OutputCondition RegistryName N"
_PROPERTIES = "Author CreationDate Creator Keywords ModDate Producer Subject Title Trapped"
_PAGES = (
    "Annots Contents Count Kids MediaBox CropBox BleedBox TrimBox Parent ProcSet Resources Rotate"
    " StructParents Tabs Font XObject ExtGState ColorSpace Pattern"
)
_LINKS = "A Border Dest Dests Rect StructParent F P D First Last Next Prev Names"
_FONTS = (
    "Ascent BaseFont CapHeight CharProcs CIDSet CIDSystemInfo CIDToGIDMap DW DW2 Descent"
    " DescendantFonts Differences Encoding FirstChar Flags FontBBox FontDescriptor FontFamily"
    " FontFile2 FontFile3 FontMatrix FontName FontStretch FontWeight ItalicAngle LastChar Leading"
    " Length1 MissingWidth Name Ordering Registry StemH StemV Supplement ToUnicode UseCMap W W2"
    " WMode Widths XHeight AvgWidth MaxWidth"
)
_PICTURES = (
    "BBox BitsPerComponent Columns Colors Decode DecodeParms Filter Height Intent Interpolate"
    " Length Matrix Predictor SMask Subtype Width Alternate Range BlackIs1 K"
)
_GRAPHICS = "CA ca LW LC LJ ML SA SM OP op OPM BM AIS TK"
_STRUCTURE = (
    "ActualText Alt E ID Headers ColSpan RowSpan IDTree ListNumbering MCID O Obj ParentTree"
    " ParentTreeNextKey Pg Placement RoleMap S Scope Summary T Stm StmOwn NS Namespaces Limits"
)
_KEYS = frozenset(
    f"/{key}"
    for group in (
        *(_DOCUMENT, _OUTPUT_INTENT, _PROPERTIES, _PAGES, _LINKS),
        *(_FONTS, _PICTURES, _GRAPHICS, _STRUCTURE),
    )
    for key in group.split()
)
# Dictionaries whose keys are names that the writer gives.
_NAME_MAPS = frozenset(
    (
        *("/Font", "/XObject", "/ExtGState", "/ColorSpace", "/Pattern", "/CharProcs"),
        *("/Dests", "/Properties", "/RoleMap"),
    )
)
# What `S` may name: kinds of structure, an action that stays in the file, a style of numbers.
_KINDS = frozenset(
    f"/{kind}"
    for kind in (
        *("Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC"),
        *("TOCI", "Index", "NonStruct", "Private", "P", "H", "H1", "H2"),
        *("H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody"),
        *("Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span"),
        *("Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot", "Figure"),
        *("Artifact", "Aside", "Title", "FENote", "Sub", "Em", "Strong", "GoTo"),
        *("GTS_PDFA1", "D", "r", "R", "a", "A"),
    )
)
_STREAM_DATA = frozenset({"/F", "/FFilter", "/FDecodeParms"})  # the data would be in another file


def find_unknown_parts(pdf: pikepdf.Pdf) -> Iterator[Sentence]:
    """Find the keys and kinds of objects that no book has."""
    named_ids = {child.objgen for each in pdf.objects for child in _find_named_dictionaries(each)}
    for each in pdf.objects:
        number = each.objgen[0]
        if isinstance(each, pikepdf.Stream):
            for key in _STREAM_DATA & set(each.keys()):
                yield Sentence(_UNKNOWN_KEY, {"number": number, "key": key[1:]})
        for words in dict.fromkeys(_list_unknown(each, is_named=each.objgen in named_ids)):
            pattern = _UNKNOWN_KEY if words.startswith("/") else _UNKNOWN_NAME
            yield Sentence(pattern, {"number": number, "key": words[1:], "name": words})


def _find_named_dictionaries(value: Any) -> Iterator[pikepdf.Object]:
    """Find the objects with names as keys that an object refers to."""
    if isinstance(value, pikepdf.Array):
        for child in value.as_list():
            if _is_inside(child):
                yield from _find_named_dictionaries(child)
    elif isinstance(value, (pikepdf.Dictionary, pikepdf.Stream)):
        for key, child in value.items():
            if _is_inside(child):
                yield from _find_named_dictionaries(child)
            elif key in _NAME_MAPS and isinstance(child, pikepdf.Object):
                yield child


def _list_unknown(value: Any, *, is_named: bool = False) -> Iterator[str]:
    """List the unknown keys of a dictionary, with a slash, and unknown kinds, without one."""
    if isinstance(value, pikepdf.Array):
        for child in filter(_is_inside, value.as_list()):
            yield from _list_unknown(child)
    elif isinstance(value, (pikepdf.Dictionary, pikepdf.Stream)):
        for key, child in value.items():
            if not is_named and key not in _KEYS:
                yield str(key)
            if key == "/S" and isinstance(child, pikepdf.Name) and str(child) not in _KINDS:
                yield str(child)[1:]
            if _is_inside(child):
                yield from _list_unknown(child, is_named=key in _NAME_MAPS)


def _is_inside(child: Any) -> bool:
    """Return whether a value stands in an object itself; others are objects of their own."""
    return isinstance(child, pikepdf.Object) and not child.is_indirect
