"""Keeping the formatting of a note or brief with its words."""

from collections.abc import Mapping
from typing import Any

from briefing.domain.annotation import Annotation
from briefing.domain.brief import Brief
from briefing.domain.formatting import (
    Span,
    Spans,
    normalize_spans,
    read_spans,
    shift_spans,
    write_spans,
)
from briefing.edits.text_cleaning import clean_text, clean_values


def clean_formatted(
    values: Mapping[str, Any], record: Annotation | Brief | None = None
) -> dict[str, Any]:
    """Clean the new values of a note or brief, and fit its formatting to its words.

    If only the words of the record are new, its formatting moves with them.
    """
    cleaned = clean_values(values)
    spans: Spans | list[Span]
    typed = values.get("text", record.text if record else "")
    if "formatting" in values:
        spans = read_spans(values["formatting"], typed)
    elif "text" in values and record and record.formatting:
        spans = shift_spans(record.text, typed, record.spans)
    else:
        return cleaned
    places = ((_count_clean(typed, each.start), _count_clean(typed, each.end)) for each in spans)
    spans = [Span(*place, each.kind) for place, each in zip(places, spans, strict=True)]
    return {**cleaned, "formatting": write_spans(normalize_spans(clean_text(typed), spans))}


def _count_clean(text: str, end: int) -> int:
    """Count the characters before a place that cleaning leaves."""
    return len(clean_text(text[:end]))
