"""The bar at the right of what is new or changed, as a border of its paragraphs and table rows.

Word has no place at the outer edge that follows the text, so the bar is at the right on every page;
in a table row it is at the edge of the last cell. It is added to the finished content, because
otherwise each kind of block would need a second style.
"""

from briefing.writers.word.elements import GAP, Content, WordRow, WordTable


def add_bar(content: Content) -> Content:
    """Add the bar to paragraphs and to the rows of tables."""
    for each in content:
        if isinstance(each, WordTable):
            for row in each.rows:
                add_bar_to_row(row)
        elif each.style != GAP:
            each.has_bar = True
    return content


def add_bar_to_row(row: WordRow) -> None:
    row.cells[-1].has_bar = True
