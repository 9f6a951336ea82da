"""Clauses: the paragraphs from one head to the next, read as heading, text and nested items."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from briefing.domain.reading import ReadClause
from briefing.language.labels import is_next
from briefing.reading.labels import ARTICLE, BARE, BULLET, ROMAN, Label, find_labels
from briefing.reading.lines import BLANKS
from briefing.reading.opening import strip_markup
from briefing.reading.paragraphs import Paragraph, is_heading_by_position, is_section_heading

_SENTENCE_ENDS = (".", ";", ":", "!", "?", ",", "…")
_MAX_HEADING_LENGTH = 150
# "**Trade.** The Parties agreed…": a heading in bold on the first line of its clause.
_RUN_IN_HEADING = re.compile(
    r"[ \t\u00a0]*\*\*(?P<heading>[^\W\d_a-zа-я][^*]{2,100}?)\*\*[.:]?\s+(?=[^\W\d_a-zа-я])"
)


@dataclass
class _OpenItem:
    """An item that is being read; later paragraphs may still be added to it."""

    label: Label | None
    margin: int
    texts: list[str] = field(default_factory=list)
    line_numbers: list[int] = field(default_factory=list)
    items: list["_OpenItem"] = field(default_factory=list)

    def to_clause(self, printed: str | None = None, heading: str | None = None) -> ReadClause:
        return ReadClause(
            label=printed or (self.label.printed if self.label else ""),
            heading=heading or (self.label.heading.strip() or None if self.label else None),
            text="\n".join(self.texts),
            lines=tuple(self.line_numbers),
            items=tuple(item.to_clause() for item in self.items),
        )


def read_clause(
    paragraphs: Sequence[Paragraph], label: Label, printed: str | None = None
) -> ReadClause:
    """Read a clause from its head paragraph and the paragraphs up to the next clause."""
    head, *rest = paragraphs
    heading, text, below = _split_heading(head, head.text[label.end :], rest)
    if label.heading:
        heading = " ".join(filter(None, (label.heading.strip(), heading)))
    body = _OpenItem(label, head.first_line.margin, [text] if text.strip(BLANKS) else [])
    body.line_numbers.extend(head.line_numbers)
    if len(below) < len(rest):  # the heading was a paragraph of its own
        body.line_numbers.extend(rest[0].line_numbers)
    _read_items(below, body)
    return body.to_clause(printed, heading)


def read_unnumbered_clause(paragraphs: Sequence[Paragraph]) -> ReadClause:
    """Read a section that has no number as a clause."""
    head = paragraphs[0]
    body = _OpenItem(None, head.first_line.margin)
    _read_items(paragraphs, body)
    heading = None
    if body.texts and (run_in := _RUN_IN_HEADING.match(body.texts[0])):
        heading, body.texts[0] = run_in["heading"].rstrip(".:— "), body.texts[0][run_in.end() :]
    return body.to_clause(heading=heading)


def nest_items(items: Sequence[tuple[int, ReadClause]]) -> list[ReadClause]:
    """Nest items, given in a row with the depth of each."""
    result: list[ReadClause] = []
    index = 0
    while index < len(items):
        depth, item = items[index]
        index += 1
        inner = []
        while index < len(items) and items[index][0] > depth:
            inner.append(items[index])
            index += 1
        result.append(replace(item, items=tuple(nest_items(inner))))
    return result


def split_into_sections(
    parts: Sequence[Paragraph], heads: int = 0
) -> list[tuple[list[Paragraph], list[Paragraph]]]:
    """Split paragraphs into sections: headings and the paragraphs below them.

    What stands above the first heading is a section without one. The first `heads` paragraphs are
    never headings, however they are set.
    """
    sections: list[tuple[list[Paragraph], list[Paragraph]]] = [([], list(parts[:heads]))]
    above = parts[-2] if len(parts) > 1 else None
    for paragraph in parts[heads:]:
        headings, body = sections[-1]
        is_own_heading = len(body) == 1 and not headings and _is_only_label(body[0])
        is_heading_of_next = paragraph is parts[-1] and is_heading_by_position(paragraph, above)
        if is_own_heading or not (_is_section_start(paragraph) or is_heading_of_next):
            body.append(paragraph)
        elif body:
            sections.append(([paragraph], []))
        else:
            headings.append(paragraph)
    return sections


def _is_section_start(paragraph: Paragraph) -> bool:
    """Tell whether this is a heading without a label or with a roman number; others are items."""
    return is_section_heading(paragraph) and all(
        label.kind == ROMAN for label in find_labels(paragraph.text)
    )


def _is_only_label(paragraph: Paragraph) -> bool:
    return any(
        not paragraph.text[label.end :].strip("*_# \t\u00a0")
        for label in find_labels(paragraph.text)
    )


def _split_heading(
    head: Paragraph, text: str, rest: list[Paragraph]
) -> tuple[str | None, str, list[Paragraph]]:
    """Separate the clause's own heading: after its label, or the line below a label alone."""
    if run_in := _RUN_IN_HEADING.match(text):
        return run_in["heading"].rstrip(".:— "), text[run_in.end() :], rest
    if not rest:
        return None, text, rest
    stripped = strip_markup(_drop_unpaired_mark(text))
    if stripped and (_is_like_heading(stripped) or head.heading_level):
        return stripped, "", rest
    if not stripped and len(rest) > 1 and _is_heading_of(rest[0], rest[1]):
        return strip_markup(rest[0].text), "", rest[1:]
    return None, text, rest


def _is_heading_of(paragraph: Paragraph, following: Paragraph) -> bool:
    if paragraph.heading_level:
        return True
    return (
        _is_like_heading(paragraph.plain_text)
        and not find_labels(paragraph.text)
        and len(paragraph.plain_text) < len(following.plain_text)
    )


def _is_like_heading(text: str) -> bool:
    return (
        len(text) < _MAX_HEADING_LENGTH
        and not text.endswith(_SENTENCE_ENDS)
        and not text[:1].islower()
    )


def _drop_unpaired_mark(text: str) -> str:
    """Drop a mark that lost its partner: `**I. Security**` without its label is `Security**`."""
    text = text.strip(BLANKS)
    for mark in ("**", "__", "*", "_"):
        if text.count(mark) % 2 and text.endswith(mark):
            return text.removesuffix(mark)
    return text


def _read_items(paragraphs: Sequence[Paragraph], body: _OpenItem) -> None:
    """Turn labelled paragraphs into items; a paragraph without a label continues the open item."""
    opened: list[_OpenItem] = [body]
    for paragraph in paragraphs:
        label = _choose_item_label(paragraph, opened)
        if label is None:
            _continue_item(paragraph, opened)
            continue
        level = _find_level(label, paragraph, opened)
        del opened[level:]
        item = _OpenItem(label, paragraph.first_line.margin, [paragraph.text[label.end :]])
        item.line_numbers.extend(paragraph.line_numbers)
        opened[-1].items.append(item)
        opened.append(item)


def _choose_item_label(paragraph: Paragraph, opened: Sequence[_OpenItem]) -> Label | None:
    """Choose the label that fits the open items: `(i)` is a letter after `(h)`, else roman."""
    candidates = find_labels(paragraph.text)
    for label in candidates:
        for item in reversed(opened):
            has_same_style = item.label is not None and item.label.style == label.style
            if (
                has_same_style
                and item.label
                and (
                    label.kind == BULLET
                    or is_next(label.value, item.label.value)
                    or (label.is_inserted and label.value == item.label.value)
                )
            ):
                return label
    for label in candidates:
        if label.kind == BULLET or (label.value == (1,) * len(label.value)):
            return label
    for label in candidates:
        if label.kind not in (ARTICLE, BARE):
            return label
    return None


def _find_level(label: Label, paragraph: Paragraph, opened: Sequence[_OpenItem]) -> int:
    """Find the depth of an item: beside the open item of its style, else below the last one."""
    for level in range(len(opened) - 1, 0, -1):
        other = opened[level].label
        is_deeper = label.kind == BULLET and paragraph.first_line.margin > opened[level].margin + 1
        if other is not None and other.style == label.style and not is_deeper:
            return level
    for level in range(1, len(opened)):
        if label.kind == BULLET and paragraph.first_line.margin < opened[level].margin:
            return level
    return len(opened)


def _continue_item(paragraph: Paragraph, opened: list[_OpenItem]) -> None:
    innermost = opened[-1]
    if (
        len(opened) > 1
        and paragraph.first_line.margin <= innermost.margin
        and (not paragraph.first_line.text.strip()[:1].islower())
    ):
        # Back at the clause's own margin: the paragraph comes after the items.
        del opened[1:]
        opened[0].items.append(_OpenItem(None, 0, [paragraph.text], list(paragraph.line_numbers)))
        return
    innermost.texts.append(paragraph.text)
    innermost.line_numbers.extend(paragraph.line_numbers)
