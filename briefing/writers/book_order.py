"""How a book was ordered, as text for the record of it, and back."""

import json
from dataclasses import asdict, dataclass, fields, replace
from typing import Final

from briefing.book.languages import Languages
from briefing.domain.edition import Edition, KeptEdition, get_edition_title
from briefing.writers.layout import CardSize, Layout
from briefing.writers.typography import Paper


@dataclass(frozen=True)
class Compared:
    """With which issue a book is compared: `since` is its number, None for none.

    The book says what changed since; or, if it is a `replacement`, its pages are put into that one,
    or into one `copy` of it.
    """

    since: int | None = None
    replacement: bool = False
    copy: int | None = None


UNCOMPARED: Final = Compared()


def written(
    layout: Layout,
    languages: Languages,
    edition: Edition,
    compared: Compared = UNCOMPARED,
) -> str:
    """A JSON object, the edition in it as it is now."""
    kept = KeptEdition.from_edition(edition.name, edition)
    return json.dumps(
        {
            "paper": layout.paper.name,
            "large_print": layout.large_print,
            "cards": layout.cards and layout.cards.name,
            "language": languages.main,
            "beside": languages.beside,
            "edition": kept.name,
            "base": kept.base,
            "ceiling": kept.ceiling,
            "sections": json.loads(kept.sections),
            **asdict(compared),
        },
        ensure_ascii=False,
    )


def read(text: str) -> tuple[Layout, Languages]:
    """The layout and the languages of the order that `written` wrote."""
    order = json.loads(text)
    layout = Layout(
        paper=Paper[order["paper"]],
        large_print=order["large_print"],
        cards=CardSize[order["cards"]] if order["cards"] else None,
    )
    return layout, Languages(order["language"], order["beside"])


def edition_in(text: str) -> Edition:
    """The edition as it was when the book was made, whatever is kept under its name by now."""
    order = json.loads(text)
    sections = json.dumps(order["sections"])
    kept = KeptEdition(0, order["edition"], order["base"], order["ceiling"], sections)
    return replace(kept.to_edition(), title=get_edition_title(kept.name))


def compared_in(text: str) -> Compared:
    """With which issue the book was compared."""
    order = json.loads(text)
    return Compared(**{field.name: order[field.name] for field in fields(Compared)})
