"""The bar at the right of what is new or changed, as a border of its paragraphs and table rows.

Word has no place at the outer edge that follows the text, so the bar is at the right on every page;
in a table row it is at the edge of the last cell. It is added to the finished elements, because
otherwise each kind of block would need a second style.
"""

from docx.oxml.ns import qn
from docx.oxml.table import CT_Row, CT_Tbl
from docx.oxml.text.paragraph import CT_P

from briefing.writers.word.elements import Content
from briefing.writers.word.markup import make_cell_bar, make_paragraph_bar

_BEFORE_THE_LINES = (qn("w:tcW"), qn("w:gridSpan"))


def add_bar(content: Content) -> Content:
    """Add the bar to paragraphs or, if there is a table, to its rows."""
    tables = [each for each in content if isinstance(each, CT_Tbl)]
    for table in tables:
        for row in table.tr_lst:
            add_bar_to_row(row)
    if not tables:
        for each in content:
            if isinstance(each, CT_P):
                each.get_or_add_pPr().insert(1, make_paragraph_bar())  # after the style
    return content


def add_bar_to_row(row: CT_Row) -> None:
    properties = row.tc_lst[-1].get_or_add_tcPr()
    at = sum(each.tag in _BEFORE_THE_LINES for each in properties)
    properties.insert(at, make_cell_bar())
