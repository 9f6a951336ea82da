"""The order of a book as text, which is stored with the record of the book."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields, replace
from types import MappingProxyType
from typing import Final

from briefing.book.languages import Languages
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.edition import Edition, KeptEdition, get_edition_title
from briefing.writers.layout import CardSize, Layout
from briefing.writers.typography import Paper


@dataclass(frozen=True)
class Comparison:
    """The issue that a book is compared with; `since` is its number, None for none.

    The book then shows what changed since. A `replacement` consists of pages to put into the issued
    book, or into one `copy` of it.
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
    fonts: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """Serialize an order as a JSON object, with the edition as it is now.

    `fonts` are the digests of the fonts of the machine that the book needs.
    """
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
            **({"bleed": True} if layout.bleed else {}),
            **({"fonts": dict(fonts)} if fonts else {}),
        },
        ensure_ascii=False,
    )


def read_layout(text: str) -> tuple[Layout, Languages]:
    """Read the layout and the languages of a serialized order."""
    with _errors_as_sentence():
        order = json.loads(text)
        layout = Layout(
            paper=Paper[order["paper"]],
            large_print=order["large_print"],
            cards=CardSize[order["cards"]] if order["cards"] else None,
            bleed=bool(order.get("bleed", False)),
        )
        return layout, Languages(order["language"], order["beside"])


def read_edition(text: str) -> Edition:
    """Read the edition as it was when the book was made, even if it has changed since."""
    with _errors_as_sentence():
        order = json.loads(text)
        sections = json.dumps(order["sections"])
        stored_edition = KeptEdition(0, order["edition"], order["base"], order["ceiling"], sections)
        return replace(stored_edition.to_edition(), title=get_edition_title(stored_edition.name))


def read_comparison(text: str) -> Comparison:
    """Read which issue the book was compared with."""
    with _errors_as_sentence():
        order = json.loads(text)
        return Comparison(**{field.name: order[field.name] for field in fields(Comparison)})


def add_copy_number(text: str, issue: int, copy: int) -> str:
    """Add to a serialized order which copy of which issued book was written again."""
    with _errors_as_sentence():
        return json.dumps({**json.loads(text), "again": [issue, copy]}, ensure_ascii=False)


def read_copy_number(text: str) -> tuple[int, int] | None:
    """Read the numbers of the issue and of its copy that was written again; None for a new book."""
    with _errors_as_sentence():
        numbers = json.loads(text).get("again")
        return None if numbers is None else (int(numbers[0]), int(numbers[1]))


@contextmanager
def _errors_as_sentence() -> Iterator[None]:
    """Turn any error of this block into a BriefingError: what is stored is no order of a book."""
    try:
        yield
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError) as error:
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error", "The order of a book cannot be read ({why}). Check the workspace."
            ),
            why=error,
        ) from error
