"""The bar at the right of what is new or changed, as a border of its paragraphs and table rows.

Word has no place at the outer edge that follows the text, so the bar is at the right on every page;
in a table row it is at the edge of the last cell. It is added to the finished content, because
otherwise each kind of block would need a second style.
"""

from briefing.writers.word.elements import Content, WordParagraph, WordRow, WordTable


def add_bar(content: Content) -> Content:
    """Add the bar to paragraphs or, if there is a table, to its rows."""
    tables = [each for each in content if isinstance(each, WordTable)]
    for table in tables:
        for row in table.rows:
            add_bar_to_row(row)
    if not tables:
        for each in content:
            if isinstance(each, WordParagraph):
                each.has_bar = True
    return content


def add_bar_to_row(row: WordRow) -> None:
    row.cells[-1].has_bar = True
