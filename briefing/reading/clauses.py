"""The clauses: each head with the paragraphs up to the next, as heading, text and nested items."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from briefing.domain.reading import ReadClause
from briefing.language.labels import is_next
from briefing.reading.labels import ARTICLE, BARE, BULLET, ROMAN, Label, labels
from briefing.reading.lines import BLANKS
from briefing.reading.opening import unmarked
from briefing.reading.paragraphs import Paragraph, is_section_heading, stands_as_heading

_SENTENCE_ENDS = (".", ";", ":", "!", "?", ",", "…")
_SHORT = 150


@dataclass
class _Item:
    """An item being read, and where its label stands in the stack of open sequences."""

    label: Label | None
    margin: int
    texts: list[str] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    items: list["_Item"] = field(default_factory=list)

    def read(self, printed: str | None = None, heading: str | None = None) -> ReadClause:
        return ReadClause(
            label=printed or (self.label.printed if self.label else ""),
            heading=heading,
            text="\n".join(self.texts),
            lines=tuple(self.numbers),
            items=tuple(item.read() for item in self.items),
        )


def clause(paragraphs: Sequence[Paragraph], label: Label, printed: str | None = None) -> ReadClause:
    """A clause from its head paragraph and what follows it, up to the next clause."""
    head, *rest = paragraphs
    heading, text, below = _heading(head, head.text[label.end :], rest)
    body = _Item(label, head.first.margin, [text] if text.strip(BLANKS) else [])
    body.numbers.extend(head.numbers)
    if len(below) < len(rest):  # the heading was a paragraph of its own
        body.numbers.extend(rest[0].numbers)
    _read_items(below, body)
    return body.read(printed, heading)


def unnumbered(paragraphs: Sequence[Paragraph]) -> ReadClause:
    """A section that carries no number: its heading is all that names it."""
    body = _Item(None, paragraphs[0].first.margin)
    _read_items(paragraphs, body)
    return body.read()


def sections(
    parts: Sequence[Paragraph], heads: int = 0
) -> list[tuple[list[Paragraph], list[Paragraph]]]:
    """Headings, each with the paragraphs below it; what stands above the first has none.

    The first `heads` paragraphs open a clause, however they are set.
    """
    found: list[tuple[list[Paragraph], list[Paragraph]]] = [([], list(parts[:heads]))]
    above = parts[-2] if len(parts) > 1 else None
    for paragraph in parts[heads:]:
        headings, body = found[-1]
        own = len(body) == 1 and not headings and _only_label(body[0])
        heads_next = paragraph is parts[-1] and stands_as_heading(paragraph, above)
        if own or not (_opens_section(paragraph) or heads_next):
            body.append(paragraph)
        elif body:
            found.append(([paragraph], []))
        else:
            headings.append(paragraph)
    return found


def _opens_section(paragraph: Paragraph) -> bool:
    """A heading without a label or with a roman one; others are items set like headings."""
    return is_section_heading(paragraph) and all(
        label.kind == ROMAN for label in labels(paragraph.text)
    )


def _only_label(paragraph: Paragraph) -> bool:
    return any(
        not paragraph.text[label.end :].strip("*_# \t\u00a0") for label in labels(paragraph.text)
    )


def _heading(
    head: Paragraph, text: str, rest: list[Paragraph]
) -> tuple[str | None, str, list[Paragraph]]:
    """The clause's own heading: after its label, or the line below a label that stands alone."""
    if not rest:
        return None, text, rest
    shown = unmarked(_balanced(text))
    if shown and (_like_heading(shown) or head.heading):
        return shown, "", rest
    if not shown and len(rest) > 1 and _heads(rest[0], rest[1]):
        return unmarked(rest[0].text), "", rest[1:]
    return None, text, rest


def _heads(paragraph: Paragraph, following: Paragraph) -> bool:
    if paragraph.heading:
        return True
    return (
        _like_heading(paragraph.plain)
        and not labels(paragraph.text)
        and len(paragraph.plain) < len(following.plain)
    )


def _like_heading(text: str) -> bool:
    return len(text) < _SHORT and not text.endswith(_SENTENCE_ENDS) and not text[:1].islower()


def _balanced(text: str) -> str:
    """`**I. Security**` without its label is `Security**`: the mark that lost its partner goes."""
    text = text.strip(BLANKS)
    for mark in ("**", "__", "*", "_"):
        if text.count(mark) % 2 and text.endswith(mark):
            return text.removesuffix(mark)
    return text


def _read_items(paragraphs: Sequence[Paragraph], body: _Item) -> None:
    """Paragraphs become items by their labels; one without a label goes on with what is open."""
    opened: list[_Item] = [body]
    for paragraph in paragraphs:
        label = _item_label(paragraph, opened)
        if label is None:
            _continue(paragraph, opened)
            continue
        level = _level(label, paragraph, opened)
        del opened[level:]
        item = _Item(label, paragraph.first.margin, [paragraph.text[label.end :]])
        item.numbers.extend(paragraph.numbers)
        opened[-1].items.append(item)
        opened.append(item)


def _item_label(paragraph: Paragraph, opened: Sequence[_Item]) -> Label | None:
    """The label that fits what is open: `(i)` is a letter after `(h)`, else a roman one."""
    found = labels(paragraph.text)
    for label in found:
        for item in reversed(opened):
            same = item.label is not None and item.label.style == label.style
            if (
                same
                and item.label
                and (label.kind == BULLET or is_next(label.value, item.label.value))
            ):
                return label
    for label in found:
        if label.kind == BULLET or (label.value == (1,) * len(label.value)):
            return label
    for label in found:
        if label.kind not in (ARTICLE, BARE):
            return label
    return None


def _level(label: Label, paragraph: Paragraph, opened: Sequence[_Item]) -> int:
    """How deep the item goes: beside the open item of its own style, else below the last one."""
    for level in range(len(opened) - 1, 0, -1):
        other = opened[level].label
        deeper = label.kind == BULLET and paragraph.first.margin > opened[level].margin + 1
        if other is not None and other.style == label.style and not deeper:
            return level
    for level in range(1, len(opened)):
        if label.kind == BULLET and paragraph.first.margin < opened[level].margin:
            return level
    return len(opened)


def _continue(paragraph: Paragraph, opened: list[_Item]) -> None:
    innermost = opened[-1]
    if (
        len(opened) > 1
        and paragraph.first.margin <= innermost.margin
        and (not paragraph.first.text.strip()[:1].islower())
    ):
        # Back at the clause's own margin: it stands after the items, so it comes after them.
        del opened[1:]
        opened[0].items.append(_Item(None, 0, [paragraph.text], list(paragraph.numbers)))
        return
    innermost.texts.append(paragraph.text)
    innermost.numbers.extend(paragraph.numbers)
