"""How a book was ordered, as text for the record of it, and back."""

import json
from dataclasses import asdict, dataclass, fields, replace
from typing import Final

from briefing.book.languages import Languages
from briefing.domain.edition import Edition, KeptEdition, get_edition_title
from briefing.writers.layout import CardSize, Layout
from briefing.writers.typography import Paper


@dataclass(frozen=True)
class Comparison:
    """With which issue a book is compared: `since` is its number, None for none.

    The book says what changed since; or, if it is a `replacement`, its pages are put into that one,
    or into one `copy` of it.
    """

    since: int | None = None
    replacement: bool = False
    copy: int | None = None


NO_COMPARISON: Final = Comparison()


def serialize_order(
    layout: Layout,
    languages: Languages,
    edition: Edition,
    comparison: Comparison = NO_COMPARISON,
) -> str:
    """A JSON object, the edition in it as it is now."""
    stored_edition = KeptEdition.from_edition(edition.name, edition)
    return json.dumps(
        {
            "paper": layout.paper.name,
            "large_print": layout.large_print,
            "cards": layout.cards and layout.cards.name,
            "language": languages.main,
            "beside": languages.beside,
            "edition": stored_edition.name,
            "base": stored_edition.base,
            "ceiling": stored_edition.ceiling,
            "sections": json.loads(stored_edition.sections),
            **asdict(comparison),
        },
        ensure_ascii=False,
    )


def read_layout(text: str) -> tuple[Layout, Languages]:
    """The layout and the languages of the order that `written` wrote."""
    order = json.loads(text)
    layout = Layout(
        paper=Paper[order["paper"]],
        large_print=order["large_print"],
        cards=CardSize[order["cards"]] if order["cards"] else None,
    )
    return layout, Languages(order["language"], order["beside"])


def read_edition(text: str) -> Edition:
    """The edition as it was when the book was made, whatever is kept under its name by now."""
    order = json.loads(text)
    sections = json.dumps(order["sections"])
    stored_edition = KeptEdition(0, order["edition"], order["base"], order["ceiling"], sections)
    return replace(stored_edition.to_edition(), title=get_edition_title(stored_edition.name))


def read_comparison(text: str) -> Comparison:
    """With which issue the book was compared."""
    order = json.loads(text)
    return Comparison(**{field.name: order[field.name] for field in fields(Comparison)})
