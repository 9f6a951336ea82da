"""How a book was ordered, its layout and its languages, as text for the record of it, and back."""

import json

from briefing.book.languages import Languages
from briefing.writers.layout import CardSize, Layout
from briefing.writers.typography import Paper


def written(
    layout: Layout, languages: Languages, since: int | None = None, *, replacement: bool = False
) -> str:
    """A JSON object; `since` is the number of the issue since which it says what changed, or into
    which its pages are put if it is a `replacement`."""
    return json.dumps(
        {
            "paper": layout.paper.name,
            "large_print": layout.large_print,
            "cards": layout.cards and layout.cards.name,
            "language": languages.main,
            "beside": languages.beside,
            "since": since,
            "replacement": replacement,
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


def compared(text: str) -> tuple[int | None, bool]:
    """Since which issue it says what changed, if it does, and whether it is a replacement."""
    order = json.loads(text)
    return order.get("since"), order.get("replacement", False)
