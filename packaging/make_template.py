"""Make the Word writer's template, `resources/styles/book.docx`, of the styles it declares.

Run it where the program is installed (`pip install -e .`), after a change to those styles or to
the scale of type; a test compares what is kept with what this makes.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.sax.saxutils import quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from briefing.common.palette import TEAL
from briefing.writers import typography as scale
from briefing.writers.typography import Setting
from briefing.writers.word.markup import NAMESPACES, make_style_id, to_twips
from briefing.writers.word.styles import (
    BUILT_IN,
    CHARACTERS,
    FONTS,
    PARAGRAPHS,
    SHAPES_FONT,
    TABLES,
    CharacterStyle,
    Grid,
    Line,
    Stop,
    Style,
)

TEMPLATE = Path(__file__).resolve().parent.parent / "resources" / "styles" / "book.docx"

LINE_HEIGHT = 1.362  # of Noto, as a share of its size: what Word calls single spacing
TIGHTEST = 0.92  # of single spacing: below it Word cuts off the dot of İ


def _line(line: Line) -> str:
    return (
        f'<w:{line.side} w:val="single" w:sz="{line.width}" w:space="{line.space}" '
        f'w:color="{line.colour[1:]}"/>'
    )


def _stop(stop: Stop) -> str:
    return f'<w:tab w:val="{stop.align}" w:leader="{stop.leader}" w:pos="{to_twips(stop.at)}"/>'


def _ground(colour: str) -> str:
    return colour and f'<w:shd w:val="clear" w:color="auto" w:fill="{colour[1:]}"/>'


def _switch(name: str, on: bool) -> str:
    return f"<w:{name}/>" if on else ""


def _font(name: str) -> str:
    return (
        "<w:rFonts "
        + " ".join(f'w:{script}="{name}"' for script in ("ascii", "hAnsi", "eastAsia", "cs"))
        + "/>"
    )


def _letters(look: CharacterStyle) -> str:
    """The children of `w:rPr`, in the order that the schema wants."""
    half_points = round(look.size * 2)
    return "".join(
        (
            _font(look.font) if look.font else "",
            "<w:b/><w:bCs/>" if look.bold else "",
            "<w:i/><w:iCs/>" if look.italic else "",
            _switch("caps", look.capitals),
            f'<w:color w:val="{look.colour[1:]}"/>' if look.colour else "",
            f'<w:spacing w:val="{to_twips(look.spacing)}"/>' if look.spacing else "",
            f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>' if look.size else "",
            _line(Line("bdr", look.frame, 4, 1)) if look.frame else "",
        )
    )


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


def _spacing(style: Style) -> str:
    """Space around and between lines, the latter as a share so that it grows with the letters."""
    given = [
        f'w:{side}="{to_twips(space)}"'
        for side, space in (("before", style.before), ("after", style.after))
        if space is not None
    ]
    if style.least:
        given.append('w:line="20" w:lineRule="exact"')
    elif style.setting:
        share = style.setting.leading / (LINE_HEIGHT * style.setting.size)
        given.append(f'w:line="{round(240 * max(share, TIGHTEST))}" w:lineRule="auto"')
    return f"<w:spacing {' '.join(given)}/>" if given else ""


def _indents(style: Style) -> str:
    given = [
        f'w:{side}="{to_twips(space)}"'
        for side, space in (
            ("left", style.left_indent),
            ("right", style.right_indent),
            ("hanging", style.hanging),
        )
        if space
    ]
    return f"<w:ind {' '.join(given)}/>" if given else ""


def _paragraph(style: Style) -> str:
    """The children of `w:pPr`, in the order that the schema wants."""
    lines = "".join(map(_line, style.lines))
    stops = "".join(map(_stop, style.stops))
    return "".join(
        (
            _switch("keepNext", style.keep_next),
            '<w:numPr><w:numId w:val="1"/></w:numPr>' if style.bullet else "",
            f"<w:pBdr>{lines}</w:pBdr>" if lines else "",
            _ground(style.ground),
            f"<w:tabs>{stops}</w:tabs>" if stops else "",
            _spacing(style),
            _indents(style),
            f'<w:jc w:val="{style.align}"/>' if style.align else "",
            f'<w:outlineLvl w:val="{style.level}"/>' if style.level is not None else "",
        )
    )


def _style(kind: str, name: str, content: str, based_on: str = "", then: str = "") -> str:
    ours = "" if name in BUILT_IN else ' w:customStyle="1"'
    shown = '<w:uiPriority w:val="1"/><w:qFormat/>' if kind == "paragraph" else ""
    return (
        f'<w:style w:type="{kind}"{ours} w:styleId="{make_style_id(name)}">'
        f"<w:name w:val={quoteattr(name)}/>"
        + (f'<w:basedOn w:val="{make_style_id(based_on)}"/>' if based_on else "")
        + (f'<w:next w:val="{make_style_id(then)}"/>' if then else "")
        + f"{shown}{content}</w:style>"
    )


def _default(kind: str, name: str, content: str = "") -> str:
    """A style that holds where none is named."""
    return _style(kind, name, content).replace("<w:style ", '<w:style w:default="1" ')


def _paragraph_style(style: Style) -> str:
    letters = _letters(_as_letters(style.setting)) if style.setting else ""
    if style.least:
        letters = '<w:sz w:val="2"/><w:szCs w:val="2"/>'
    content = f"<w:pPr>{_paragraph(style)}</w:pPr>" + (letters and f"<w:rPr>{letters}</w:rPr>")
    return _style("paragraph", style.name, content, style.based_on, style.then)


def _table_style(grid: Grid) -> str:
    lines = "".join(map(_line, grid.lines))
    margins = "".join(
        f'<w:{side} w:w="{to_twips(space)}" w:type="dxa"/>'
        for side, space in zip(("top", "left", "bottom", "right"), grid.margins, strict=True)
    )
    head = grid.head and (
        '<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>'
        f'{_line(grid.head)}</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>'
    )
    content = (
        '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        + (f"<w:tblBorders>{lines}</w:tblBorders>" if lines else "")
        + f"<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>"
        + (f"<w:tcPr>{_ground(grid.ground)}</w:tcPr>" if grid.ground else "")
        + (head or "")
    )
    return _style("table", grid.name, content, "Normal Table")


def _styles() -> Iterator[str]:
    yield f"<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>"
    yield _letters(_as_letters(scale.BODY)) + '<w:lang w:val="en-GB"/>'
    yield "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
    yield '<w:spacing w:before="0" w:after="0"/></w:pPr></w:pPrDefault></w:docDefaults>'
    # Word's gallery then shows the book's styles, and not its own three hundred.
    yield '<w:latentStyles w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1"/>'
    yield _default("paragraph", "Normal", "<w:pPr><w:widowControl/></w:pPr>")
    yield _default("character", "Default Paragraph Font")
    yield _default("table", "Normal Table")
    yield _default("numbering", "No List")
    yield from map(_paragraph_style, PARAGRAPHS)
    for look in CHARACTERS:
        letters = f"<w:rPr>{_letters(look)}</w:rPr>"
        yield _style("character", look.name, letters, "Default Paragraph Font")
    yield from map(_table_style, TABLES)
    yield "</w:styles>"


def _numbering() -> str:
    look = CharacterStyle("", font=SHAPES_FONT, size=7.5, colour=TEAL)
    return (
        f'<w:numbering {NAMESPACES}><w:abstractNum w:abstractNumId="0">'
        '<w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        f'<w:numFmt w:val="bullet"/><w:pStyle w:val="{make_style_id("Point to make")}"/>'
        '<w:lvlText w:val="■"/><w:lvlJc w:val="left"/>'
        f"<w:rPr>{_letters(look)}</w:rPr></w:lvl></w:abstractNum>"
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )


def _settings() -> str:
    return (
        f'<w:settings {NAMESPACES}><w:zoom w:percent="100"/><w:mirrorMargins/>'
        '<w:defaultTabStop w:val="720"/><w:evenAndOddHeaders/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>'
    )


def _fonts() -> str:
    fonts = (
        f'<w:font w:name="{font.name}"><w:altName w:val="{font.instead}"/>'
        f'<w:panose1 w:val="{font.panose}"/><w:charset w:val="00"/>'
        f'<w:family w:val="{font.family}"/><w:pitch w:val="variable"/></w:font>'
        for font in FONTS
    )
    return f"<w:fonts {NAMESPACES}>{''.join(fonts)}</w:fonts>"


_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def _relationships(targets: Mapping[str, str]) -> str:
    lines = (
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (target, kind) in enumerate(targets.items(), start=1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{"".join(lines)}</Relationships>'


def _content_types() -> str:
    types = {
        "docProps/core": "application/vnd.openxmlformats-package.core-properties+xml",
        "word/document": f"{_WORD_TYPE}.document.main+xml",
        "word/fontTable": f"{_WORD_TYPE}.fontTable+xml",
        "word/numbering": f"{_WORD_TYPE}.numbering+xml",
        "word/settings": f"{_WORD_TYPE}.settings+xml",
        "word/styles": f"{_WORD_TYPE}.styles+xml",
    }
    lines = (
        f'<Override PartName="/{part}.xml" ContentType="{kind}"/>' for part, kind in types.items()
    )
    return (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{"".join(lines)}</Types>'
    )


def parts() -> dict[str, str]:
    """The template's parts by name."""
    word_parts = ("fontTable", "numbering", "settings", "styles")
    return {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relationships(
            {
                "word/document.xml": f"{_OFFICE}/officeDocument",
                "docProps/core.xml": f"{_PACKAGE}/relationships/metadata/core-properties",
            }
        ),
        "docProps/core.xml": (
            f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" '
            'xmlns:dcterms="http://purl.org/dc/terms/" '
            'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"></cp:coreProperties>'
        ),
        "word/_rels/document.xml.rels": _relationships(
            {f"{part}.xml": f"{_OFFICE}/{part}" for part in word_parts}
        ),
        "word/document.xml": (
            f"<w:document {NAMESPACES}><w:body><w:p/><w:sectPr/></w:body></w:document>"
        ),
        "word/fontTable.xml": _fonts(),
        "word/numbering.xml": _numbering(),
        "word/settings.xml": _settings(),
        "word/styles.xml": "".join(_styles()),
    }


def main() -> None:
    """Write the template; the same styles give the same bytes."""
    TEMPLATE.parent.mkdir(parents=True, exist_ok=True)
    with ZipFile(TEMPLATE, "w", ZIP_DEFLATED) as package:
        for name, markup in parts().items():
            declared = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{markup}'
            entry = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.create_system = 0  # else the system it was made on stands in the file
            entry.compress_type = ZIP_DEFLATED
            package.writestr(entry, declared.encode())


if __name__ == "__main__":
    main()
