"""Starts and finishes a PDF, whatever is on its pages."""

from collections.abc import Callable
from datetime import datetime
from io import BytesIO
from typing import BinaryIO, Protocol, TypeVar

from reportlab import rl_config

from briefing.writers.pdf.archive import Description, finish_file
from briefing.writers.pdf.embedding import BookCanvas
from briefing.writers.pdf.leaf import Leaf

_PROGRAM = "Briefing Book"
# Write streams as bytes: encoded as ASCII they would be a quarter larger, and slower to write.
rl_config.useA85 = 0

Outcome = TypeVar("Outcome")


class TitledContent(Protocol):
    """What the metadata of a file are made of."""

    @property
    def title(self) -> str: ...
    @property
    def language(self) -> str: ...
    @property
    def prepared(self) -> datetime: ...


def write_file(
    titled: TitledContent, stream: BinaryIO, leaf: Leaf, draw: Callable[[BookCanvas], Outcome]
) -> Outcome:
    """Write a file of what `draw` puts on a canvas; the same content gives the same bytes."""
    raw, outcome = draw_file(titled, leaf, draw)
    date = titled.prepared.isoformat(timespec="seconds")
    description = Description(titled.title, titled.language, date, _PROGRAM)
    finish_file(raw, stream, description, bleed=leaf.bleed > 0)
    return outcome


def draw_file(
    titled: TitledContent, leaf: Leaf, draw: Callable[[BookCanvas], Outcome]
) -> tuple[bytes, Outcome]:
    """Return what `draw` puts on a canvas, as PDF that looks like the finished file."""
    raw = BytesIO()
    canvas = _create_canvas(titled, raw, leaf)
    outcome = draw(canvas)
    canvas.save()
    return raw.getvalue(), outcome


def _create_canvas(titled: TitledContent, stream: BinaryIO, leaf: Leaf) -> BookCanvas:
    """Create a canvas with title and language, and nothing about the machine."""
    canvas = BookCanvas(
        stream,
        pagesize=(leaf.width * leaf.scale, leaf.height * leaf.scale),
        pageCompression=1,
        invariant=1,
        lang=titled.language,
    )
    canvas.setTitle(titled.title)
    canvas.setCreator(_PROGRAM)
    canvas.setProducer(_PROGRAM)
    canvas.setAuthor("")
    canvas.setSubject("")
    prepared = titled.prepared.strftime("D:%Y%m%d%H%M%S%z")
    date = f"{prepared[:-2]}'{prepared[-2:]}'" if titled.prepared.tzinfo else prepared
    canvas.setDateFormatter(lambda *_: date)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    if leaf.from_right:
        canvas.setViewerPreference("Direction", "R2L")
    canvas.showOutline()
    return canvas
