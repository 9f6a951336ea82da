"""The side bar: the places of the window, and the outline of what is open."""

from dataclasses import dataclass


@dataclass(frozen=True)
class OutlineEntry:
    """A row of the outline, such as 'Transport' with '16–21'; `key` is its view's own."""

    title: str
    detail: str
    key: int
