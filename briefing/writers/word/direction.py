"""The direction of a book that reads from right to left: its styles and its sections."""

from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.section import CT_SectPr
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.styles.style import ParagraphStyle

# The styles of what is read at length: a paragraph begins where its own script begins.
_PASSAGES = (
    *("Body Text", "Explanation", "Point to make", "If raised", "Their position", "Press line"),
    *("Biography", "Note", "Clause", "Clause heading", "Clause note"),
)
# What comes after the direction among the properties of a paragraph, and of a section.
_AFTER = tuple(
    map(
        qn,
        (
            *("w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing"),
            *("w:mirrorIndents", "w:suppressOverlap", "w:jc", "w:textDirection"),
            *("w:textAlignment", "w:textboxTightWrap", "w:outlineLvl", "w:divId", "w:cnfStyle"),
            *("w:rPr", "w:sectPr", "w:pPrChange", "w:rtlGutter", "w:docGrid"),
        ),
    )
)
_SIDES = {qn("w:left"): qn("w:right"), qn("w:right"): qn("w:left")}
_ORDER = tuple(map(qn, ("w:top", "w:left", "w:bottom", "w:right", "w:between", "w:bar")))


def mirror_styles(document: Document) -> None:
    """Let all paragraphs begin at the right, and put the lines beside them at the other side."""
    for style in document.styles:
        if not isinstance(style, ParagraphStyle):
            continue
        if style.name == "Normal" or style.name in _PASSAGES:
            insert_direction(style.element.get_or_add_pPr(), from_right=style.name == "Normal")
    for lines in document.styles.element.iter(qn("w:pBdr")):
        for line in lines:
            line.tag = _SIDES.get(line.tag, line.tag)
        lines[:] = sorted(lines, key=lambda line: _ORDER.index(line.tag))


def insert_direction(properties: BaseOxmlElement | CT_SectPr, *, from_right: bool = True) -> None:
    """Insert the direction among the properties of a paragraph or of a section."""
    direction = OxmlElement("w:bidi")
    if not from_right:
        direction.set(qn("w:val"), "0")
    place = next((at for at, each in enumerate(properties) if each.tag in _AFTER), len(properties))
    properties.insert(place, direction)
