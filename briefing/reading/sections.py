"""Sections: the headings above clauses, with their levels."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.domain.reading import Section
from briefing.reading.labels import find_labels
from briefing.reading.opening import strip_markup
from briefing.reading.paragraphs import Paragraph, is_lettered_heading, match_part_word


@dataclass(frozen=True)
class SectionHeading:
    """A heading that is a paragraph of its own, and the index of the first clause below it."""

    paragraph: Paragraph
    first_clause: int


def build_sections(headings: Sequence[SectionHeading]) -> tuple[Section, ...]:
    """Nest the headings: one set like an earlier one has its level, another one is deeper.

    "CHAPTER II" and the title on the next line are one heading.
    """
    sections: list[Section] = []
    styles: list[str] = []
    is_label_alone = False
    for heading in headings:
        text = strip_markup(heading.paragraph.text)
        lines = heading.paragraph.line_numbers
        if is_label_alone and sections[-1].first_clause == heading.first_clause:
            above = sections.pop()
            text, lines = f"{above.heading} {text}", (*above.lines, *lines)
            is_label_alone = False
        else:
            style = _find_style(heading.paragraph)
            styles = styles[: styles.index(style)] if style in styles else styles
            styles.append(style)
            is_label_alone = _is_label_alone(text)
        sections.append(Section(text, len(styles), heading.first_clause, lines))
    return tuple(sections)


def _find_style(paragraph: Paragraph) -> str:
    text = paragraph.plain_text
    if word := match_part_word(text):
        return word
    kinds = [label.kind for label in find_labels(text)]
    if kinds:
        return kinds[0]
    if is_lettered_heading(paragraph):
        return "lettered"
    return f"{paragraph.heading_level} {text.isupper()}"


def _is_label_alone(text: str) -> bool:
    return bool(
        re.fullmatch(r"(?:\w+\s+)?(?:[IVXLC]+|\d+|[A-ZА-Я])[.:]?|\d+[-\s]?\w+", text.strip())
    )
