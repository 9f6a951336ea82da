"""What a Word file of a book consists of: its elements, attributes, fields and relationships.

A writer that writes something new fails its proof until the new name is added here. Nothing here
can run, fetch anything, or show other words than those in the file.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from lxml import etree

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.verification.proof import Sentence

_UNKNOWN_ELEMENT = QT_TRANSLATE_NOOP("proof", "{part} has the element “{name}”, which no book has")
_UNKNOWN_ATTRIBUTE = QT_TRANSLATE_NOOP(
    "proof", "{part} has the attribute “{name}”, which no book has"
)
_UNKNOWN_FIELD = QT_TRANSLATE_NOOP("proof", "{part} has the field “{name}”, which no book has")
_UNKNOWN_RELATION = QT_TRANSLATE_NOOP("proof", "{part} refers to a “{name}”, which no book has")
_REMARK = QT_TRANSLATE_NOOP("proof", "{part} has a remark that no program shows")

_OFFICE = "http://schemas.openxmlformats.org"
_WORD = f"{_OFFICE}/wordprocessingml/2006/main"
_DRAWING = f"{_OFFICE}/drawingml/2006"
_SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
_VML = "urn:schemas-microsoft-com:vml"
_PACKAGE = f"{_OFFICE}/package/2006"

_ELEMENTS: Mapping[str, str] = {
    _WORD: (
        "abstractNum abstractNumId altName b bCs basedOn bdr bidi bidiVisual body bookmarkEnd"
        " bookmarkStart bottom br cantSplit caps characterSpacingControl charset color cols compat"
        " compatSetting cs defaultTabStop docDefaults document drawing evenAndOddHeaders family"
        " fldChar font fonts footerReference framePr ftr gridAfter gridCol gridSpan hdr"
        " headerReference hyperlink i iCs ind insideH insideV instrText jc keepLines keepNext lang"
        " latentStyles left lvl lvlJc lvlText mirrorMargins multiLevelType name next num numFmt"
        " numId numPr numbering outlineLvl p pBdr pPr pPrDefault pStyle pageBreakBefore panose1"
        " pgMar pgNumType pgSz pict pitch qFormat r rFonts rPr rPrDefault rStyle right rtl sectPr"
        " settings shd smallCaps spacing start style styles suppressLineNumbers sz szCs t tab tabs"
        " tbl tblBorders tblCaption tblCellMar tblDescription tblGrid tblHeader tblInd tblLayout"
        " tblLook tblPr tblStyle tblStylePr tblW tblpPr tc tcBorders tcMar tcPr tcW textDirection"
        " titlePg top tr trHeight trPr type uiPriority unhideWhenUsed vAlign vMerge vertAlign"
        " widowControl zoom ilvl contextualSpacing themeFontLang semiHidden link sig updateFields"
        " lvlOverride startOverride embedTrueTypeFonts embedRegular embedBold embedItalic"
    ),
    f"{_OFFICE}/officeDocument/2006/extended-properties": "Application Properties",
    f"{_DRAWING}/wordprocessingDrawing": (
        "anchor cNvGraphicFramePr docPr effectExtent extent inline posOffset positionH positionV"
        " simplePos wrapNone align"
    ),
    f"{_DRAWING}/main": (
        "avLst blip ext fillRect graphic graphicData graphicFrameLocks ln noFill off prstGeom"
        " solidFill srgbClr stretch xfrm"
    ),
    f"{_DRAWING}/picture": "blipFill cNvPicPr cNvPr nvPicPr pic spPr",
    _SHAPE: "bodyPr cNvSpPr spPr wsp",
    _VML: "f formulas path shape shapetype textpath stroke fill",
    f"{_OFFICE}/markup-compatibility/2006": "AlternateContent Choice Fallback",
    f"{_PACKAGE}/metadata/core-properties": "coreProperties",
    f"{_PACKAGE}/content-types": "Default Override Types",
    f"{_PACKAGE}/relationships": "Relationship Relationships",
    "http://purl.org/dc/elements/1.1/": "language title",
    "http://purl.org/dc/terms/": "created modified",
}
_ATTRIBUTES: Mapping[str, str] = {
    _WORD: (
        "abstractNumId after ascii anchor before bidi bottom charset color countryCode cs"
        " customStyle defLockedState defQFormat defSemiHidden defUIPriority defUnhideWhenUsed"
        " default eastAsia fill firstColumn firstLine firstRow fldCharType fmt footer gutter h"
        " hAnchor hAnsi hRule hSpace hanging header hint history horzAnchor id ilvl lastColumn"
        " lastRow leader left leftFromText line lineRule name noHBand noVBand num numId percent pos"
        " right rightFromText space start styleId sz tblpX tblpXSpec tblpY top type uri vAnchor val"
        " vertAnchor w wrap xAlign yAlign count orient cols x y fontKey"
    ),
    "": (
        "ContentType Extension Id PartName Requires Target Type adj allowOverlap alt b behindDoc"
        " coordsize cx cy descr distB distL distR distT eqn fillcolor fitshape fitpath id l"
        " layoutInCell locked name noChangeAspect on path prst r relativeFrom relativeHeight"
        " simplePos string stroked style t textpathok type uri val w x y title"
    ),
    "urn:schemas-microsoft-com:office:office": "connecttype spt spid",
    f"{_OFFICE}/officeDocument/2006/relationships": "embed id",
    "http://www.w3.org/XML/1998/namespace": "space lang",
    "http://www.w3.org/2001/XMLSchema-instance": "type",
    f"{_OFFICE}/markup-compatibility/2006": "Ignorable",
}
_FIELDS = frozenset(("PAGE", "NUMPAGES", "PAGEREF", "TOC", "TC", "STYLEREF"))
_RELATIONS = frozenset(
    (
        *("header", "footer", "core-properties", "officeDocument", "styles", "settings"),
        *("numbering", "fontTable", "font", "image", "extended-properties"),
    )
)


def _qualify(names: Mapping[str, str]) -> frozenset[str]:
    return frozenset(
        f"{{{space}}}{name}" if space else name
        for space, group in names.items()
        for name in group.split()
    )


_KNOWN_ELEMENTS, _KNOWN_ATTRIBUTES = _qualify(_ELEMENTS), _qualify(_ATTRIBUTES)
_CODE, _FIELD = f"{{{_WORD}}}instrText", f"{{{_WORD}}}fldSimple"
_RELATIONSHIP = f"{{{_PACKAGE}/relationships}}Relationship"


def find_unknown_parts(trees: Mapping[str, etree._Element]) -> Iterator[Sentence]:
    """Find the elements, attributes, fields and relationships that no book has."""
    for part, tree in trees.items():
        yield from dict.fromkeys(_find_in_part(part, tree.iter()))


def _find_in_part(part: str, elements: Iterable[etree._Element]) -> Iterator[Sentence]:
    for element in elements:
        if not isinstance(element.tag, str):
            yield Sentence(_REMARK, {"part": part})
            continue
        if element.tag not in _KNOWN_ELEMENTS:
            yield Sentence(_UNKNOWN_ELEMENT, {"part": part, "name": _get_name(element.tag)})
        for attribute in element.attrib:
            if attribute not in _KNOWN_ATTRIBUTES:
                yield Sentence(_UNKNOWN_ATTRIBUTE, {"part": part, "name": _get_name(attribute)})
        if element.tag == _CODE:
            field = re.split(r"\s+", (element.text or "").strip())[0]
            if field not in _FIELDS:
                yield Sentence(_UNKNOWN_FIELD, {"part": part, "name": field})
        if element.tag == _RELATIONSHIP:
            kind = str(element.get("Type")).rpartition("/")[2]
            if kind not in _RELATIONS:
                yield Sentence(_UNKNOWN_RELATION, {"part": part, "name": kind})


def _get_name(qualified: str | bytes) -> str:
    return etree.QName(qualified).localname
