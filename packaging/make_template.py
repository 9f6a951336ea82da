"""Make the Word writer's template, `resources/styles/book.docx`, of the styles it declares.

Run it where the program is installed (`pip install -e .`), after a change to those styles or to
the scale of type; a test compares what is kept with what this makes. Whoever wants another look for
a book of the house may also edit the template in Word.
"""

import sys
from io import BytesIO
from pathlib import Path
from typing import cast

import docx
import template_fonts
import template_markup as markup
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import (
    WD_ALIGN_PARAGRAPH,
    WD_LINE_SPACING,
    WD_TAB_ALIGNMENT,
    WD_TAB_LEADER,
)
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.text.font import CT_RPr
from docx.oxml.text.run import CT_R
from docx.shared import Pt, RGBColor
from docx.styles.style import BaseStyle, ParagraphStyle
from docx.styles.style import CharacterStyle as WordCharacterStyle
from docx.text.font import Font

from briefing.common.palette import TEAL
from briefing.writers import typography as scale
from briefing.writers.typography import Paper, Setting
from briefing.writers.word.elements import (
    make_paragraph,
    make_style_id,
    to_twips,
    write_content,
)
from briefing.writers.word.furniture import Leaf, set_pages
from briefing.writers.word.markup import parse_content
from briefing.writers.word.package import write_package
from briefing.writers.word.styles import (
    BUILT_IN,
    CHARACTERS,
    PARAGRAPHS,
    SHAPES_FONT,
    TABLES,
    CharacterStyle,
    Line,
    Style,
)

TEMPLATE = Path(__file__).resolve().parent.parent / "resources" / "styles" / "book.docx"

LINE_HEIGHT = 1.362  # of Noto, as a share of its size: what Word calls single spacing
TIGHTEST = 0.92  # of single spacing: below it Word cuts off the dot of İ

_ALIGNMENTS = {"center": WD_ALIGN_PARAGRAPH.CENTER, "right": WD_ALIGN_PARAGRAPH.RIGHT}
_STOPS = {
    "left": WD_TAB_ALIGNMENT.LEFT,
    "center": WD_TAB_ALIGNMENT.CENTER,
    "right": WD_TAB_ALIGNMENT.RIGHT,
}
_LEADERS = {"none": WD_TAB_LEADER.SPACES, "dot": WD_TAB_LEADER.DOTS}
# What comes after a child of `w:pPr` or `w:rPr` that python-docx cannot make.
_AFTER_LINES = ("w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:outlineLvl")
_AFTER_SPACING = ("w:sz", "w:szCs", "w:bdr")


def make_template() -> Document:
    """Make the template of python-docx's own, with nothing of that left."""
    document = docx.Document()
    _empty(document)
    _add_styles(document)
    document.part.numbering_part.element.extend(markup.make_numbering())
    bullet = document.part.numbering_part.element.find(f".//{qn('w:lvl')}")
    bullet.append(_make_letters(CharacterStyle("", font=SHAPES_FONT, size=7.5, colour=TEAL)))
    document.settings.element.extend(markup.make_settings())
    document.settings.odd_and_even_pages_header_footer = True
    _add_fonts(document)
    _add_application(document)
    _add_cover_section(document)
    return document


def _empty(document: Document) -> None:
    """Take out what python-docx's own template has: its styles, a picture of it, who made it."""
    package, part = document.part.package, document.part
    assert package is not None
    kept = {RELATIONSHIP_TYPE.STYLES, RELATIONSHIP_TYPE.NUMBERING, RELATIONSHIP_TYPE.SETTINGS}
    kept |= {RELATIONSHIP_TYPE.OFFICE_DOCUMENT, RELATIONSHIP_TYPE.CORE_PROPERTIES}
    for relationships in (package.rels, part.rels):
        for key, relationship in list(relationships.items()):
            if relationship.reltype not in kept:
                del relationships[key]
    for element in (
        part.numbering_part.element,
        document.settings.element,
        document.styles.element,
        document.element.body,
        document.core_properties._element,
    ):
        for child in list(element):
            element.remove(child)


def _add_fonts(document: Document) -> None:
    """Add the table of fonts, and the fonts that the book is set in."""
    package = document.part.package
    table = Part(PackURI("/word/fontTable.xml"), CONTENT_TYPE.WML_FONT_TABLE, b"", package)
    document.part.relate_to(table, RELATIONSHIP_TYPE.FONT_TABLE)
    fonts = template_fonts.make_embedded_fonts()
    embedded: dict[str, str] = {}
    for at, font in enumerate(fonts, start=1):
        name = PackURI(f"/word/fonts/font{at}.odttf")
        part = Part(name, template_fonts.CONTENT_TYPE, font.data, package)
        relationship = table.relate_to(part, template_fonts.RELATIONSHIP)
        key = str(font.key).upper()
        element = f'<w:{font.element} r:id="{relationship}" w:fontKey="{{{key}}}"/>'
        embedded[font.family] = embedded.get(font.family, "") + element
    table._blob = markup.make_fonts(embedded).encode()  # the ids are known only now


def _add_application(document: Document) -> None:
    package = document.part.package
    assert package is not None
    part = Part(
        PackURI("/docProps/app.xml"),
        CONTENT_TYPE.OFC_EXTENDED_PROPERTIES,
        markup.make_application().encode(),
        package,
    )
    package.relate_to(part, RELATIONSHIP_TYPE.EXTENDED_PROPERTIES)


def _add_cover_section(document: Document) -> None:
    """Add the section of the cover, with the spine and the place of the watermark in its head."""
    document.add_paragraph()
    document.element.body.get_or_add_sectPr()
    (cover,) = document.sections
    set_pages(cover, Leaf.from_paper(Paper.A4).as_cover())
    cover.different_first_page_header_footer = True
    cover.first_page_header.is_linked_to_previous = False
    shapes = [*markup.make_spine(), markup.make_watermark()]
    (head,) = parse_content(write_content(make_paragraph("Cover marking")))
    head.extend(shapes)
    cover.first_page_header.part.element[:] = [head]


def _add_styles(document: Document) -> None:
    _add_defaults(document)
    styles = document.styles
    # Word's gallery then shows the book's styles, and not its own three hundred.
    latent = styles.latent_styles
    latent.default_priority, latent.default_to_hidden = 99, True
    latent.default_to_unhide_when_used = True
    normal = _add_default(document, "Normal", WD_STYLE_TYPE.PARAGRAPH)
    cast(ParagraphStyle, normal).paragraph_format.widow_control = True
    _add_default(document, "Default Paragraph Font", WD_STYLE_TYPE.CHARACTER)
    _add_default(document, "Normal Table", WD_STYLE_TYPE.TABLE)
    _add_default(document, "No List", WD_STYLE_TYPE.LIST)
    for style in PARAGRAPHS:
        _add_paragraph_style(document, style)
    for style in PARAGRAPHS:
        if style.then:
            cast(ParagraphStyle, styles[style.name]).next_paragraph_style = styles[style.then]
    for look in CHARACTERS:
        added = _add_style(document, look.name, WD_STYLE_TYPE.CHARACTER, "Default Paragraph Font")
        _set_letters(cast(WordCharacterStyle, added).font, look)
    for grid in TABLES:
        added = _add_style(document, grid.name, WD_STYLE_TYPE.TABLE, "Normal Table")
        added.element.extend(markup.make_grid(grid))


def _add_defaults(document: Document) -> None:
    defaults = markup.parse_one(
        "<w:docDefaults><w:rPrDefault/><w:pPrDefault><w:pPr>"
        '<w:spacing w:before="0" w:after="0"/></w:pPr></w:pPrDefault></w:docDefaults>'
    )
    letters = _make_letters(_as_letters(scale.BODY))
    letters.append(OxmlElement("w:lang", {qn("w:val"): "en-GB"}))
    defaults[0].append(letters)
    document.styles.element.append(defaults)


def _add_style(document: Document, name: str, kind: WD_STYLE_TYPE, based_on: str = "") -> BaseStyle:
    style: BaseStyle = document.styles.add_style(name, kind, builtin=name in BUILT_IN)
    style.element.styleId = make_style_id(name)
    if based_on:
        cast(WordCharacterStyle, style).base_style = document.styles[based_on]
    return style


def _add_default(document: Document, name: str, kind: WD_STYLE_TYPE) -> BaseStyle:
    """Add a style that holds where none is named."""
    style = _add_style(document, name, kind)
    style.element.default = True
    if kind is WD_STYLE_TYPE.PARAGRAPH:
        _show(style)
    return style


def _show(style: BaseStyle) -> None:
    """Show a style in Word's gallery."""
    style.priority, style.quick_style = 1, True


def _add_paragraph_style(document: Document, look: Style) -> None:
    style = cast(
        ParagraphStyle,
        _add_style(document, look.name, WD_STYLE_TYPE.PARAGRAPH, look.based_on),
    )
    _show(style)
    _set_paragraph(style, look)
    _set_spacing(style, look)
    if look.setting:
        _set_letters(style.font, _as_letters(look.setting))
    if look.least:
        _set_letters(style.font, CharacterStyle("", size=1))


def _set_paragraph(style: ParagraphStyle, look: Style) -> None:
    """Set lines, ground, stops, alignment, level and bullet."""
    layout, properties = style.paragraph_format, style.element.get_or_add_pPr()
    if look.keep_next:
        layout.keep_with_next = True
    if look.align:
        layout.alignment = _ALIGNMENTS[look.align]
    for stop in look.stops:
        layout.tab_stops.add_tab_stop(Pt(stop.at), _STOPS[stop.align], _LEADERS[stop.leader])
    if look.bullet:
        properties.get_or_add_numPr().get_or_add_numId().val = 1
    if look.lines:
        lines = markup.make_paragraph_lines(look.lines)
        properties.insert_element_before(lines, *_AFTER_LINES)
    if look.ground:
        ground = markup.parse_one(markup.make_ground(look.ground))
        properties.insert_element_before(ground, *_AFTER_LINES[1:])
    if look.level is not None:
        properties.append(markup.parse_one(f'<w:outlineLvl w:val="{look.level}"/>'))


def _set_spacing(style: ParagraphStyle, look: Style) -> None:
    """Set indents and the space around and between lines.

    The space between lines is a share of their height, so that it grows with the letters.
    """
    layout = style.paragraph_format
    for side, indent in (
        ("left_indent", look.left_indent),
        ("right_indent", look.right_indent),
        ("first_line_indent", -look.hanging),
    ):
        if indent:
            setattr(layout, side, Pt(indent))
    if look.before is not None:
        layout.space_before = Pt(look.before)
    if look.after is not None:
        layout.space_after = Pt(look.after)
    if look.least:
        layout.line_spacing, layout.line_spacing_rule = Pt(1), WD_LINE_SPACING.EXACTLY
    elif look.setting:
        share = look.setting.leading / (LINE_HEIGHT * look.setting.size)
        layout.line_spacing = max(share, TIGHTEST)


def _as_letters(setting: Setting) -> CharacterStyle:
    return CharacterStyle(
        "",
        setting.family,
        setting.size,
        setting.colour,
        setting.bold,
        setting.italic,
        setting.capitals,
        setting.spacing,
    )


def _make_letters(look: CharacterStyle) -> CT_RPr:
    run = cast(CT_R, OxmlElement("w:r"))
    _set_letters(Font(run), look)
    return run.get_or_add_rPr()


def _set_letters(font: Font, look: CharacterStyle) -> None:
    """Set the letters of a style: for Latin, and for scripts that python-docx does not set."""
    properties = font.element.get_or_add_rPr()
    if look.font:
        font.name = look.font
        for script in ("w:eastAsia", "w:cs"):
            properties.rFonts.set(qn(script), look.font)
    if look.bold:
        font.bold = font.cs_bold = True
    if look.italic:
        font.italic = font.cs_italic = True
    if look.capitals:
        font.all_caps = True
    if look.colour:
        font.color.rgb = RGBColor.from_string(look.colour[1:].upper())
    if look.size:
        font.size = Pt(round(look.size * 2) / 2)
        size = OxmlElement("w:szCs", {qn("w:val"): str(round(look.size * 2))})
        properties.insert_element_before(size, "w:bdr", "w:lang")
    if look.spacing:
        spacing = OxmlElement("w:spacing", {qn("w:val"): str(to_twips(look.spacing))})
        properties.insert_element_before(spacing, *_AFTER_SPACING, "w:lang")
    if look.frame or look.ground:
        _set_ground(properties, look)


def _set_ground(properties: CT_RPr, look: CharacterStyle) -> None:
    """Set the rim around letters, and the colour behind them."""
    frame = markup.make_line(Line("bdr", look.frame, 4, 1)) if look.frame else ""
    ground = markup.make_ground(look.ground) if look.ground else ""
    for line in filter(None, (frame, ground)):
        properties.insert_element_before(markup.parse_one(line), "w:lang")


def main() -> None:
    """Write the template, or a copy of it to a path; the same styles give the same bytes."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TEMPLATE
    stream = BytesIO()
    write_package(make_template(), stream)
    target.write_bytes(stream.getvalue())


if __name__ == "__main__":
    main()
