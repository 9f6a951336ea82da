"""What stands after the last clause: the rest of it, the closing, the signatures, the footnotes."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.reading.dates import is_date_line
from briefing.reading.furniture import ADDRESS, RULE, SITE
from briefing.reading.labels import ARTICLE, BARE, labels
from briefing.reading.lines import Line
from briefing.reading.opening import A_HEADING, DATE_LINE
from briefing.reading.paragraphs import Paragraph
from briefing.reading.signatures import is_signature_line, is_signature_row

AFTER_END = QT_TRANSLATE_NOOP("reading", "after the end of the statement")

_CLOSING = re.compile(
    r"(?:(?:the present|this)\s+\w+\s+(?:is|was|has been)\s+(?:done|signed|made|issued)|"
    r"done\b|signed\b|adopted\b|concluded\b|issued (?:at|in|on)\b|in witness|in faith|"
    r"we (?:sincerely )?thank\b|the undersigned|"
    r"совершено|подписано|принято|составлено|в удостоверение|"
    r"i̇?şbu \w+.{0,200}(?:imzala|düzenlen|yapıl)|bu (?:ortak )?\w+.{0,200}imzala|"
    r".{0,300}(?:жасалды|қол қойылды|imzalanmıştır|düzenlenmiştir|yapılmıştır)\W*$)",
    re.IGNORECASE,
)
_NOTE = re.compile(
    r"[\s*_]*(?:<sup>\s*[\d*]+\s*</sup>|(?:<a [^>]*>)?\[\^?\d+\](?:</a>|:)?\s|[¹²³⁴-⁹]+)"
)
_NOTE_AFTER_RULE = re.compile(r"[\s_]*(?:\d{1,2}[\s.)]|\*(?!\*)\s?)\S")
_ANNEX = re.compile(
    r"(?:annex|appendix|attachment|приложение|ek|қосымша)(?:\s+(?:[A-Z]|[IVX]+|№?\s*\d+))?\W*$",
    re.IGNORECASE,
)
_STARRED = re.compile(r"\s*\*{1,3}(?!\*)\s*\w.*[^*]$", re.DOTALL)
_SENTENCE_ENDS = (".", ";")


@dataclass
class Ending:
    """The parts after the head of the last clause."""

    own: list[Paragraph] = field(default_factory=list)
    closing: list[Paragraph] = field(default_factory=list)
    signed: list[Paragraph] = field(default_factory=list)
    date_lines: list[Paragraph] = field(default_factory=list)
    footnotes: list[Paragraph] = field(default_factory=list)
    left_out: list[tuple[Paragraph, str]] = field(default_factory=list)


def is_footnote(paragraph: Paragraph, lines: Sequence[Line], furniture: Mapping[int, str]) -> bool:
    if paragraph.first.is_footnote or _NOTE.match(paragraph.text):
        return True
    if not _NOTE_AFTER_RULE.match(paragraph.text):
        return False
    above = paragraph.first.number - 2
    while above >= 0 and lines[above].is_blank:
        above -= 1
    return above >= 0 and furniture.get(lines[above].number) == RULE


def ending(
    head: Paragraph, after: Sequence[Paragraph], furniture: Mapping[int, str], several: bool
) -> Ending:
    """`several`: clauses of this text have more than one paragraph without a label."""
    found = Ending()
    stop = _end_of_text(head, furniture)
    inside = [paragraph for paragraph in after if paragraph.first.number < stop]
    found.left_out = [(p, AFTER_END) for p in after if p.first.number >= stop]
    index = 0
    while index < len(inside) and _belongs(inside[index:], head, index, several):
        index += 1
    found.own = inside[:index]
    _share_out(inside[index:], found)
    return found


def _end_of_text(head: Paragraph, furniture: Mapping[int, str]) -> float:
    """The first button of the web site below the last clause: nothing after it is the text."""
    below = [
        number
        for number, why in furniture.items()
        if why in (SITE, ADDRESS) and number > head.first.number
    ]
    return min(below, default=float("inf"))


def _belongs(rest: Sequence[Paragraph], head: Paragraph, index: int, several: bool) -> bool:
    """Whether the first paragraph of the rest is still the last clause's own."""
    paragraph = rest[0]
    if _CLOSING.match(paragraph.plain) or is_date_line(paragraph.plain) or _is_signature(rest):
        return False
    if any(label.style != BARE for label in labels(paragraph.text)):
        return True
    if paragraph.first.indent > head.first.indent + 1 or paragraph.first.text[:1].islower():
        return True
    return several or _is_only_label(head) or (index == 0 and _stands_alone(head))


def _is_only_label(head: Paragraph) -> bool:
    """ "Article 3" on a line of its own: what follows is the article."""
    return any(
        label.kind == ARTICLE and not head.text[label.end :].strip("*_ ")
        for label in labels(head.text)
    )


def _stands_alone(head: Paragraph) -> bool:
    return any(len(head.text) - label.end < 150 for label in labels(head.text)) and (
        head.plain[-1:] not in ".;!?"
    )


def _share_out(rest: Sequence[Paragraph], found: Ending) -> None:
    """Closing words up to the first signature; then signatures, as far as they go."""
    for index, paragraph in enumerate(rest):
        if is_date_line(paragraph.plain):
            found.date_lines.append(paragraph)
            found.left_out.append((paragraph, DATE_LINE))
        elif found.signed and _STARRED.match(paragraph.text):
            found.footnotes.append(paragraph)
        elif _signs(rest[index:], found.signed):
            found.signed.append(paragraph)
        elif paragraph.heading and len(paragraph.plain) < 100:
            found.left_out.append((paragraph, A_HEADING))
        elif found.signed and paragraph.plain[-1:] not in _SENTENCE_ENDS:
            found.left_out.append((paragraph, AFTER_END))
        else:
            found.closing.append(paragraph)


def _signs(rest: Sequence[Paragraph], signed: Sequence[Paragraph]) -> bool:
    """A signature, or what goes on with the one above: in its block, or with "of…"."""
    paragraph = rest[0]
    if _CLOSING.match(paragraph.plain):
        return False
    if _is_signature(rest, signed):
        return True
    if not signed or labels(paragraph.text) or paragraph.plain[-1:] in _SENTENCE_ENDS:
        return False
    same_block = paragraph.first.number == signed[-1].numbers[-1] + 1
    short = all(len(line.stripped_text) < 160 for line in paragraph.lines)
    return short and (same_block or paragraph.plain[:1].islower())


def _is_numbered(paragraph: Paragraph) -> bool:
    return any(label.kind in (ARTICLE, "decimal") for label in labels(paragraph.text))


def _in_column(line: Line) -> bool:
    """Signs by itself, or goes on with the second column of the lines above."""
    return is_signature_line(line) or (line.indent > 15 and len(line.stripped_text) < 70)


def _is_signature(rest: Sequence[Paragraph], signed: Sequence[Paragraph] = ()) -> bool:
    """The first paragraph signs, or the block it stands in does once its lines are joined.

    What carries a number never does, nor what stands right above a number as its heading.
    """
    if any(map(_is_numbered, rest[:2])) or _ANNEX.match(rest[0].plain):
        return False
    lines = rest[0].lines
    if is_signature_line(lines[0]) and all(map(_in_column, lines[1:])):
        return True
    if not signed and rest[0].plain[-1:] in _SENTENCE_ENDS:
        return False  # the last words of the text, right above those who sign
    block = list(rest[0].lines)
    for paragraph in rest[1:4]:
        if paragraph.first.number == block[-1].number + 1:
            block.extend(paragraph.lines)
    return len(block) < 8 and is_signature_row(" ".join(line.text.lstrip() for line in block))
