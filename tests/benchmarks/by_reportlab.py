"""The book through plain ReportLab: platypus, contents, as many passes as those take."""

from collections.abc import Iterable
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor, toColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import registerFont, registerFontFamily
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    PageBreak,
    PageTemplate,
    Spacer,
    Table,
)
from reportlab.platypus import Paragraph as Text
from reportlab.platypus.tableofcontents import TableOfContents

from briefing.common.resources import get_shipped_path
from briefing.writers.typography import BOTTOM, INNER, OUTER, RUNNING, TITLE, TOP, Paper, Setting
from tests.benchmarks.plain import Grid, Heading, Listing, Part, Said

_STYLES = ("Regular", "Bold", "Italic", "BoldItalic")
_INDENT = 32


def load_fonts() -> None:
    """Register the fonts that our own books are set in."""
    for family in ("NotoSans", "NotoSerif"):
        for style in _STYLES:
            name = f"plain-{family}-{style}"
            registerFont(
                TTFont(name, str(get_shipped_path("resources", "fonts", f"{family}-{style}.ttf")))
            )
        names = dict(zip(("normal", "bold", "italic", "boldItalic"), _STYLES, strict=True))
        registerFontFamily(
            f"plain-{family}-Regular", **{k: f"plain-{family}-{v}" for k, v in names.items()}
        )


def pdf_of(parts: Iterable[Part], head: str) -> bytes:
    """The parts as PDF, with `head` over every page and its number under it."""
    story = [flowable for part in parts for flowable in _flowables(part)]
    stream = BytesIO()
    document = _Document(stream, head)
    document.multiBuild(story[1:])  # the page break before the first heading
    return stream.getvalue()


class _Document(BaseDocTemplate):
    """A4 pages; headings are bookmarked and told to the contents."""

    def __init__(self, stream: BytesIO, head: str) -> None:
        width, height = Paper.A4.value
        super().__init__(stream, pagesize=(width, height), initialFontName=_font(TITLE))
        frame = Frame(INNER, BOTTOM, width - INNER - OUTER, height - TOP - BOTTOM, 0, 0, 0, 0)
        self.addPageTemplates([PageTemplate("page", [frame], onPage=self._around)])
        self._head = head

    def _around(self, canvas: Canvas, document: BaseDocTemplate) -> None:
        canvas.setFont(_font(RUNNING), RUNNING.size)
        canvas.drawString(INNER, Paper.A4.height - 50, self._head)
        canvas.drawString(INNER, 40, f"Page {document.page}")

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802  # ReportLab's name
        target = getattr(flowable, "target", None)
        if target is not None and isinstance(flowable, Text):
            title = flowable.getPlainText()
            self.canv.bookmarkPage(target)
            self.canv.addOutlineEntry(title, target)
            self.notify("TOCEntry", (0, escape(title), self.page, target))


def _flowables(part: Part) -> list[Flowable]:
    match part:
        case Heading():
            title = Text(escape(part.text), _style(TITLE))
            title.target = part.target  # type: ignore[attr-defined]  # read by `afterFlowable`
            return [PageBreak(), title]
        case Said(before=""):
            return [Text(escape(part.text), _style(part.setting)), Spacer(1, 4)]
        case Said():
            style = _style(part.setting, left=_INDENT)
            return [Text(escape(part.text), style, bulletText=part.before), Spacer(1, 6)]
        case Listing():
            contents = TableOfContents()
            contents.levelStyles = [_style(TITLE.replace_fields(size=9.6, leading=14, bold=False))]
            return [contents]
        case Grid():
            return [_table(part)]


def _table(grid: Grid) -> Table:
    style = _style(grid.setting)
    rows = [[Text(escape(cell), style) for cell in row] for row in grid.rows]
    commands: list[Any] = [("VALIGN", (0, 0), (-1, -1), "TOP")]
    if grid.ruled:
        commands.append(("LINEBELOW", (0, 0), (-1, -1), 0.6, HexColor("#d0d0d0")))
    return Table(rows, colWidths=list(grid.widths), repeatRows=int(grid.head), style=commands)


_made: dict[tuple[Setting, float], ParagraphStyle] = {}


def _style(setting: Setting, left: float = 0) -> ParagraphStyle:
    style = _made.get((setting, left))
    if style is None:
        style = _made[setting, left] = ParagraphStyle(
            f"style-{len(_made)}",
            fontName=_font(setting),
            fontSize=setting.size,
            leading=setting.leading,
            textColor=toColor(setting.colour),
            leftIndent=left,
            bulletFontName=_font(setting),
            bulletFontSize=setting.size,
        )
    return style


def _font(setting: Setting) -> str:
    weight = "Bold" if setting.bold else "Regular"
    return f"plain-{setting.family.replace(' ', '')}-{weight}"
