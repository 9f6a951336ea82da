"""Cleaning typed text before it is stored: no page can show control characters."""

from collections.abc import Mapping
from typing import Any

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP

_LONGEST_TITLE = 1000
_CONTROLS = dict.fromkeys(code for code in (*range(32), 127) if chr(code) not in "\t\n")


def clean_text(text: str) -> str:
    """Remove control characters from a text; tabs and line ends stay."""
    return text.translate(_CONTROLS)


def clean_values(values: Mapping[str, Any]) -> dict[str, Any]:
    """Clean the texts among the fields of a record, and check the length of a title."""
    title = values.get("title", "")
    if len(title) > _LONGEST_TITLE:
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error", "The title “{title}…” is longer than {count} letters. Shorten it."
            ),
            title=title[:40],
            count=f"{_LONGEST_TITLE:,}",
        )
    return {
        name: clean_text(value) if type(value) is str else value for name, value in values.items()
    }
