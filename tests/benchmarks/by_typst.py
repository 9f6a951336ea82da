"""The book as typst's markup."""

from collections.abc import Iterable

from briefing.writers.typography import BOTTOM, INNER, OUTER, TITLE, TOP, Setting
from tests.benchmarks.plain import Grid, Heading, Listing, Part, Said

_PAGE = f"""
#set page(paper: "a4", header: [{{head}}], footer: context [Page #counter(page).display()],
  margin: (inside: {INNER}pt, outside: {OUTER}pt, top: {TOP}pt, bottom: {BOTTOM}pt))
#set par(spacing: 6pt)
#show heading: it => {{{{ pagebreak(weak: true); it }}}}
#show heading: set text(font: "{TITLE.family}", size: {TITLE.size}pt, weight: "bold")
"""
_SPECIAL = str.maketrans({each: f"\\{each}" for each in "\\#$*_`@<>[]=+-/~\"'"})


def source_of(parts: Iterable[Part], head: str) -> str:
    """What typst makes the PDF of, with `head` over every page and its number under it."""
    return _PAGE.format(head=_escaped(head)) + "\n\n".join(map(_part, parts))


def _part(part: Part) -> str:
    match part:
        case Heading():
            return f"= {_escaped(part.text)}"
        case Said(before=""):
            return _set(part.text, part.setting)
        case Said():
            cells = f"{_set(part.before, part.setting)}][{_set(part.text, part.setting)}"
            return f"#grid(columns: (32pt, 1fr))[{cells}]"
        case Listing():
            return "#outline(title: none)"
        case Grid():
            return _table(part)


def _table(grid: Grid) -> str:
    columns = ", ".join(f"{width:.2f}pt" for width in grid.widths)
    stroke = "(bottom: 0.6pt)" if grid.ruled else "none"
    cells = [f"[{_escaped(cell)}]" for row in grid.rows for cell in row]
    if grid.head:
        across = len(grid.widths)
        cells = [f"table.header({', '.join(cells[:across])})", *cells[across:]]
    table = f"table(columns: ({columns},), stroke: {stroke}, inset: 3pt, {', '.join(cells)})"
    return f"#[{_setting(grid.setting)} #{table}]"


def _set(text: str, setting: Setting) -> str:
    return f"#[{_setting(setting)} {_escaped(text)}]"


def _setting(setting: Setting) -> str:
    weight = "bold" if setting.bold else "regular"
    leading = setting.leading - setting.size
    return (
        f'#set text(font: "{setting.family}", size: {setting.size}pt, weight: "{weight}", '
        f'fill: rgb("{setting.colour}"))\n#set par(leading: {leading:.2f}pt)\n'
    )


def _escaped(text: str) -> str:
    return text.translate(_SPECIAL)
