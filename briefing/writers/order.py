"""How a book was ordered, its layout and its languages, as text for the record of it, and back."""

import json

from briefing.book.languages import Languages
from briefing.writers.layout import CardSize, Layout
from briefing.writers.typography import Paper


def written(layout: Layout, languages: Languages) -> str:
    """A JSON object."""
    return json.dumps(
        {
            "paper": layout.paper.name,
            "large_print": layout.large_print,
            "cards": layout.cards and layout.cards.name,
            "language": languages.main,
            "beside": languages.beside,
        }
    )


def read(text: str) -> tuple[Layout, Languages]:
    """The order that `written` wrote."""
    order = json.loads(text)
    layout = Layout(
        paper=Paper[order["paper"]],
        large_print=order["large_print"],
        cards=CardSize[order["cards"]] if order["cards"] else None,
    )
    return layout, Languages(order["language"], order["beside"])
