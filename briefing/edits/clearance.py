"""The end of a clearance, which is given to words, an audience and a marking."""

from collections.abc import Mapping
from typing import Any

from briefing.domain.annotation import Annotation
from briefing.domain.brief import Brief

_CLEARED = ("text", "audience", "marking")


def end_clearance(record: Annotation | Brief, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the new values of a note or brief, without its clearance if they change what it is of.

    Values that name who cleared it are a new clearance.
    """
    has_changed = any(
        values.get(name, getattr(record, name)) != getattr(record, name) for name in _CLEARED
    )
    return {"cleared_by": "", **values} if has_changed else dict(values)
