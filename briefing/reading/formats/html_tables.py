"""The grid of a table on a page: which cells stand in each row, with those that span several."""

import re
from typing import NamedTuple

from lxml import html

_MAX_SPANS = {"colspan": 50, "rowspan": 1000}
_MAX_WIDTH = 200


class GridCell(NamedTuple):
    """A place in the grid. `element`: None where a wide cell continues from the left.

    `is_shared`: the cell began in a row above.
    """

    element: html.HtmlElement | None
    is_shared: bool = False


Grid = dict[html.HtmlElement, list[GridCell]]


def build_grid(table: html.HtmlElement) -> Grid:
    """Place the cells of every row as a browser does."""
    grid: Grid = {}
    open_cells: dict[int, tuple[html.HtmlElement | None, int]] = {}
    for row in table.iter("tr"):
        if next(row.iterancestors("table"), None) is table:
            grid[row] = _place_cells(row, open_cells)
    return grid


def _place_cells(
    row: html.HtmlElement, open_cells: dict[int, tuple[html.HtmlElement | None, int]]
) -> list[GridCell]:
    """Place the cells of a row beside those that began above and still go on (`open_cells`)."""
    places: list[GridCell] = []
    for cell in (each for each in row if each.tag in ("td", "th")):
        _continue_cells(places, open_cells)
        height = _get_span(cell, "rowspan")
        for index in range(_get_span(cell, "colspan")):
            element = cell if index == 0 else None
            if height > 1:
                open_cells[len(places)] = (element, height - 1)
            places.append(GridCell(element))
        if len(places) > _MAX_WIDTH:
            break
    _continue_cells(places, open_cells)
    return places


def _continue_cells(
    places: list[GridCell], open_cells: dict[int, tuple[html.HtmlElement | None, int]]
) -> None:
    while len(places) in open_cells:
        column = len(places)
        element, rows = open_cells.pop(column)
        if rows > 1:
            open_cells[column] = (element, rows - 1)
        places.append(GridCell(element, is_shared=True))


def _get_span(cell: html.HtmlElement, name: str) -> int:
    match = re.fullmatch(r"\s*(\d{1,4})\s*", cell.get(name) or "")
    return min(max(int(match[1]), 1), _MAX_SPANS[name]) if match else 1
