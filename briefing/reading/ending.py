"""The ending: the rest of the last clause, the closing, the signatures, the footnotes."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.reading.dates import is_date_line
from briefing.reading.furniture import ADDRESS, RULE, SITE
from briefing.reading.labels import ARTICLE, BARE, find_labels
from briefing.reading.lines import Line
from briefing.reading.opening import A_HEADING, DATE_LINE
from briefing.reading.paragraphs import Paragraph, is_annex_heading, starts_note
from briefing.reading.signature_cells import is_office_line, is_signature_line, is_signature_row

AFTER_END = QT_TRANSLATE_NOOP("reading", "after the end of the statement")

_CLOSING = re.compile(
    r"(?:(?:the present|this)\s+\w+\s+(?:is|was|has been)\s+(?:done|signed|made|issued)|"
    r"done\b|signed\b|adopted\b|concluded\b|issued (?:at|in|on)\b|in witness|in faith|"
    r"the undersigned|"
    r"(?:настоящ\w+ )?\w+ (?:был\w* )?подписан[аоы]?\b|совершено|подписано|принято|составлено|"
    r"в удостоверение|"
    r"i̇?şbu \w+.{0,200}(?:imzala|düzenlen|yapıl)|bu (?:ortak )?\w+.{0,200}imzala|"
    r".{0,300}(?:жасалды|қол қойылды|imzalanmıştır|düzenlenmiştir|yapılmıştır)\W*$)",
    re.IGNORECASE,
)
_THANKS = re.compile(r"we (?:sincerely )?thank\b", re.IGNORECASE)
_NOTE_AFTER_RULE = re.compile(r"[\s_]*(?:\d{1,2}[\s.)]|\*(?!\*)\s?)\S")
_STARRED = re.compile(r"\s*\*{1,3}(?!\*)\s*\w.*[^*]$", re.DOTALL)
# "Kosovo*", but not the end of "*emphasis*".
_STAR_REFERENCE = re.compile(r"^[^*]*\w\*{1,3}(?=[\s.,;:)]|$)[^*]*$")
_SENTENCE_ENDS = (".", ";")
_PROSE_WORDS = 5


@dataclass
class Ending:
    """What follows the head of the last clause.

    `clause_paragraphs` still belong to that clause; `left_out` has paragraphs with the reason.
    """

    clause_paragraphs: list[Paragraph] = field(default_factory=list)
    closing: list[Paragraph] = field(default_factory=list)
    signatures: list[Paragraph] = field(default_factory=list)
    date_lines: list[Paragraph] = field(default_factory=list)
    footnotes: list[Paragraph] = field(default_factory=list)
    left_out: list[tuple[Paragraph, str]] = field(default_factory=list)


def is_footnote(
    paragraph: Paragraph, lines: Sequence[Line], skipped_lines: Mapping[int, str]
) -> bool:
    """Tell whether the paragraph is a footnote: by its mark, or by a number below a rule."""
    if paragraph.first_line.is_footnote or starts_note(paragraph.text):
        return True
    if _STARRED.match(paragraph.text) and _has_star_references(lines):
        return True
    if not _NOTE_AFTER_RULE.match(paragraph.text):
        return False
    above = paragraph.first_line.number - 2
    while above >= 0 and lines[above].is_blank:
        above -= 1
    return above >= 0 and skipped_lines.get(lines[above].number) == RULE


def _has_star_references(lines: Sequence[Line]) -> bool:
    """Tell whether words in the text refer to notes with stars, and the stars are no bullets."""
    starred = [line for line in lines if _STARRED.match(line.text)]
    references = [line for line in lines if _STAR_REFERENCE.search(line.text)]
    return 0 < len(starred) <= len(references)


def is_closing(paragraph: Paragraph) -> bool:
    """Tell whether the paragraph says that the statement was done, signed or adopted."""
    return bool(_CLOSING.match(paragraph.plain_text))


def read_ending(
    head: Paragraph,
    after: Sequence[Paragraph],
    skipped_lines: Mapping[int, str],
    has_multi_paragraph_clauses: bool,
) -> Ending:
    """Divide what follows the head of the last clause.

    `has_multi_paragraph_clauses`: other clauses have more than one paragraph without a label.
    """
    ending = Ending()
    stop = _find_end_of_text(head, skipped_lines)
    inside = [paragraph for paragraph in after if paragraph.first_line.number < stop]
    ending.left_out = [(p, AFTER_END) for p in after if p.first_line.number >= stop]
    index = _find_end_of_prose(inside) if has_multi_paragraph_clauses else 0
    while index < len(inside) and _is_clause_paragraph(
        inside[index:], head, index, has_multi_paragraph_clauses
    ):
        index += 1
    ending.clause_paragraphs = inside[:index]
    _distribute_rest(inside[index:], ending)
    return ending


def _find_end_of_prose(after: Sequence[Paragraph]) -> int:
    """Return the index after the last sentence above which nothing closes or signs.

    A heading in mid-text looks like a name; but sentences of the text stand below it.
    """
    end = 0
    for index, paragraph in enumerate(after):
        text = paragraph.plain_text.rstrip("\u00a0 ")
        if is_closing(paragraph) or is_date_line(text) or _is_surely_signed(paragraph):
            break
        if len(text.split()) >= _PROSE_WORDS and text.endswith(_SENTENCE_ENDS):
            end = index + 1
    return end


def _is_surely_signed(paragraph: Paragraph) -> bool:
    return any(is_office_line(line.text) for line in paragraph.lines)


def _find_end_of_text(head: Paragraph, skipped_lines: Mapping[int, str]) -> float:
    """Return the first button of the web site below the last clause; the text ends there."""
    below = [
        number
        for number, reason in skipped_lines.items()
        if reason in (SITE, ADDRESS) and number > head.first_line.number
    ]
    return min(below, default=float("inf"))


def _is_clause_paragraph(
    rest: Sequence[Paragraph], head: Paragraph, index: int, has_multi_paragraph_clauses: bool
) -> bool:
    """Tell whether the first paragraph of the rest still belongs to the last clause."""
    paragraph = rest[0]
    if is_closing(paragraph) or is_date_line(paragraph.plain_text) or _is_signature(rest):
        return False
    if any(label.style != BARE for label in find_labels(paragraph.text)):
        return True
    if (
        paragraph.first_line.indent > head.first_line.indent + 1
        or paragraph.first_line.text[:1].islower()
    ):
        return True
    return (
        has_multi_paragraph_clauses
        or _is_only_label(head)
        or (index == 0 and _is_heading_only(head))
    )


def _is_only_label(head: Paragraph) -> bool:
    """Tell whether "Article 3" stands on a line of its own; then the article follows."""
    return any(
        label.kind == ARTICLE and not head.text[label.end :].strip("*_ ")
        for label in find_labels(head.text)
    )


def _is_heading_only(head: Paragraph) -> bool:
    return any(len(head.text) - label.end < 150 for label in find_labels(head.text)) and (
        head.plain_text[-1:] not in ".;!?"
    )


def _distribute_rest(rest: Sequence[Paragraph], ending: Ending) -> None:
    """Add each paragraph to its part: closing words, then signatures as far as they go."""
    for index, paragraph in enumerate(rest):
        if is_date_line(paragraph.plain_text):
            ending.date_lines.append(paragraph)
            ending.left_out.append((paragraph, DATE_LINE))
        elif ending.signatures and _STARRED.match(paragraph.text):
            ending.footnotes.append(paragraph)
        elif _is_signature_or_continuation(rest[index:], ending.signatures):
            ending.signatures.append(paragraph)
        elif paragraph.heading_level and len(paragraph.plain_text) < 100:
            ending.left_out.append((paragraph, A_HEADING))
        elif ending.signatures and paragraph.plain_text[-1:] not in _SENTENCE_ENDS:
            ending.left_out.append((paragraph, AFTER_END))
        else:
            ending.closing.append(paragraph)


def _is_signature_or_continuation(
    rest: Sequence[Paragraph], signatures: Sequence[Paragraph]
) -> bool:
    """Tell whether this is a signature, or continues the one above: in its block, or with "of…"."""
    paragraph = rest[0]
    if is_closing(paragraph):
        return False
    if _is_signature(rest, signatures):
        return True
    if not signatures or find_labels(paragraph.text) or paragraph.plain_text[-1:] in _SENTENCE_ENDS:
        return False
    is_same_block = paragraph.first_line.number == signatures[-1].line_numbers[-1] + 1
    is_short = all(len(line.stripped_text) < 160 for line in paragraph.lines)
    return is_short and (is_same_block or paragraph.plain_text[:1].islower())


def _is_numbered(paragraph: Paragraph) -> bool:
    return any(label.kind in (ARTICLE, "decimal") for label in find_labels(paragraph.text))


def _is_signature_cell(line: Line) -> bool:
    """Tell whether the line is a signature, or the second column of the lines above."""
    return is_signature_line(line) or (line.indent > 15 and len(line.stripped_text) < 70)


def _is_signature(rest: Sequence[Paragraph], signatures: Sequence[Paragraph] = ()) -> bool:
    """Tell whether the first paragraph is a signature, alone or joined with its block.

    A paragraph with a number is never a signature, nor is one right above it: that is its heading.
    """
    if any(map(_is_numbered, rest[:2])) or is_annex_heading(rest[0]):
        return False
    lines = rest[0].lines
    if is_signature_line(lines[0]) and all(map(_is_signature_cell, lines[1:])):
        return True
    if not signatures and rest[0].plain_text[-1:] in _SENTENCE_ENDS:
        return False  # the last sentence, right above the signatures
    block = list(rest[0].lines)
    for paragraph in rest[1:4]:
        if paragraph.first_line.number == block[-1].number + 1:
            block.extend(paragraph.lines)
    return len(block) < 8 and is_signature_row(" ".join(line.text.lstrip() for line in block))
