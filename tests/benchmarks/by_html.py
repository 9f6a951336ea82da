"""The book as a page of HTML with the styles of print."""

from collections.abc import Iterable
from html import escape

from briefing.common.resources import get_shipped_path
from briefing.writers.typography import BOTTOM, INNER, OUTER, TITLE, TOP, Setting
from tests.benchmarks.plain import Grid, Heading, Listing, Part, Said

_FACES = {"Regular": "normal", "Bold": "bold"}
_STYLE = f"""
@page {{ size: A4; margin: {TOP}pt {OUTER}pt {BOTTOM}pt {INNER}pt;
  @top-left {{ content: string(head); font: 7.2pt "Noto Sans" }}
  @bottom-left {{ content: "Page " counter(page); font: 7.2pt "Noto Sans" }} }}
h1 {{ break-before: page; font: bold {TITLE.size}pt "{TITLE.family}" }}
#cover {{ break-before: auto }}
#head {{ string-set: head content(); height: 0; overflow: hidden }}
p {{ margin: 0 0 5pt }}
table {{ border-collapse: collapse; table-layout: fixed; width: 100% }}
td, th {{ vertical-align: top; text-align: left; padding: 3pt 4pt 3pt 0; font-weight: inherit }}
.ruled td, .ruled th {{ border-bottom: 0.6pt solid #d0d0d0 }}
.before {{ padding-left: 32pt; text-indent: -32pt }}
.before b {{ display: inline-block; width: 32pt; text-indent: 0 }}
.leader::after {{ content: leader(".") target-counter(attr(href), page) }}
"""


def page_of(parts: Iterable[Part], head: str) -> str:
    """What a browser's typesetter makes the PDF of, with `head` over every page."""
    body = "".join(map(_part, parts))
    return (
        f'<html lang="en"><head><title>{escape(head)}</title><style>{_fonts()}{_STYLE}</style>'
        f'</head><body><div id="head">{escape(head)}</div>{body}</body></html>'
    )


def _fonts() -> str:
    return "".join(
        f'@font-face {{ font-family: "{family}"; font-weight: {weight}; '
        f"src: url({_font(family, style)}) }}\n"
        for family in ("Noto Sans", "Noto Serif")
        for style, weight in _FACES.items()
    )


def _font(family: str, style: str) -> str:
    name = f"{family.replace(' ', '')}-{style}.ttf"
    return get_shipped_path("resources", "fonts", name).absolute().as_uri()


def _part(part: Part) -> str:
    match part:
        case Heading():
            return f'<h1 id="{part.target}">{escape(part.text)}</h1>'
        case Said(before=""):
            return f'<p style="{_css(part.setting)}">{escape(part.text)}</p>'
        case Said():
            words = f"<b>{escape(part.before)}</b>{escape(part.text)}"
            return f'<p class="before" style="{_css(part.setting)}">{words}</p>'
        case Listing():
            return "".join(
                f'<p><a class="leader" href="#{target}">{escape(title)}</a></p>'
                for _, title, target in part.entries
            )
        case Grid():
            return _table(part)


def _table(grid: Grid) -> str:
    columns = "".join(f'<col style="width: {width:.2f}pt">' for width in grid.widths)
    rows = ["".join(f"<td>{escape(cell)}</td>" for cell in row) for row in grid.rows]
    head = f"<thead><tr>{rows.pop(0)}</tr></thead>" if grid.head else ""
    body = "".join(f"<tr>{row}</tr>" for row in rows)
    kind = ' class="ruled"' if grid.ruled else ""
    return (
        f'<table{kind} style="{_css(grid.setting)}"><colgroup>{columns}</colgroup>'
        f"{head}<tbody>{body}</tbody></table>"
    )


def _css(setting: Setting) -> str:
    weight = "bold " if setting.bold else ""
    font = f"{weight}{setting.size}pt/{setting.leading}pt '{setting.family}'"
    return f"font: {font}; color: {setting.colour}"
