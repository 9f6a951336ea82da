"""The hinge: where the operative part of a text without numbers begins.

The evidence is ranked: words that lead in to the clauses; the first section heading after prose;
the first operative verb. The reading has a remark that says which evidence was found.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.reading import Remark
from briefing.reading.dates import is_date_line
from briefing.reading.ending import is_closing
from briefing.reading.labels import ARTICLE, BULLET, find_labels
from briefing.reading.opening import find_title_end, is_foreword, is_lead_in, strip_markup
from briefing.reading.operative_words import has_operative_start, is_operative, is_recital
from briefing.reading.paragraphs import Paragraph, is_heading_by_position, is_section_heading
from briefing.reading.sequences import ClauseHead, Numbering

AFTER_LEAD_IN = QT_TRANSLATE_NOOP(
    "reading", "The clauses have no numbers. Each paragraph after the lead-in was read as a clause."
)
AT_HEADING = QT_TRANSLATE_NOOP(
    "reading",
    "The clauses have no numbers and no lead-in. Each paragraph from the heading “{words}” on "
    "was read as a clause.",
)
AT_VERB = QT_TRANSLATE_NOOP(
    "reading",
    "The clauses have no numbers, lead-in or heading. Each paragraph from the first operative "
    "verb on was read as a clause.",
)

_WE = re.compile(r"[\W_]*(?:we|the|мы|biz|біз)\b", re.IGNORECASE)
# Without a colon, only these words lead in: "declare the following."
_FOLLOWING = re.compile(
    r"\b(?:follow(?:s|ing)\b|следующ|нижеследующ|aşağıda|төмендегі|мыналар|aşağıdakılar|quyidagi|"
    r"қуйидаги|төмөнкү|aşakda|ce qui suit|suivant)",
    re.IGNORECASE,
)
_FEW = 3  # paragraphs
_FEW_WORDS = 5
_NARRATIVE_LENGTH = 4  # paragraphs of narrative between a lead-in and the first heading
_PROSE_LENGTH = 40
_END_MARKS = (".", ":", ";", ",", "!", "?", "”", "»", ")")


@dataclass(frozen=True)
class Hinge:
    """The index of the first operative paragraph, or of the heading above it; the evidence."""

    index: int
    evidence: str
    words: str = ""

    def make_remark(self, body: Sequence[Paragraph]) -> Remark:
        values = {"words": self.words} if self.words else {}
        return Remark(body[self.index].first_line.number, self.evidence, values)


def find_hinge(body: Sequence[Paragraph]) -> Hinge | None:
    """Find where the operative part begins; None if nothing tells."""
    first = find_title_end(body)
    lead_in = _find_lead_in(body, first)
    heading = _find_heading(body, first)
    if lead_in and heading and lead_in.index < heading.index:
        between = body[lead_in.index : heading.index]
        is_narrative = len(between) <= _NARRATIVE_LENGTH and not any(
            is_operative(paragraph.text) for paragraph in between
        )
        if not between or not is_narrative:
            return lead_in
    return heading or lead_in or _find_verb(body, first)


def drop_other_numbers(body: Sequence[Paragraph], numbering: Numbering) -> Numbering:
    """Drop numbers that are not those of clauses: of recitals, and of a list inside the text."""
    heads = numbering.heads
    if numbering.name == ARTICLE or not heads:
        return numbering
    recitals = _count_recitals(body, heads)
    if recitals:
        end = heads[recitals].index if recitals < len(heads) else len(body)
        between = range(heads[recitals - 1].index + 1, end)
        if any(_leads_in_to_clauses(body, index) for index in between):
            return replace(numbering, heads=heads[recitals:]) if end < len(body) else _NO_NUMBERS
    return _NO_NUMBERS if _is_list_in_text(body, heads) else numbering


_NO_NUMBERS = Numbering(None, ())


def _count_recitals(body: Sequence[Paragraph], heads: Sequence[ClauseHead]) -> int:
    """Count the recitals at the beginning of a numbering: "1 WE, the…; 2 RECALLING…;"."""
    count = 0
    for head in heads:
        text = body[head.index].text[head.label.end :]
        is_subject = head is heads[0] and bool(_WE.match(text)) and text.rstrip()[-1:] in ",;"
        if not is_subject and not is_recital(text):
            break
        count += 1
    return count


def _leads_in_to_clauses(body: Sequence[Paragraph], index: int) -> bool:
    text = strip_markup(body[index].text)
    return index + 1 < len(body) and text.endswith(":") and is_lead_in(text)


def _is_list_in_text(body: Sequence[Paragraph], heads: Sequence[ClauseHead]) -> bool:
    """Tell whether the numbers are a short list in a text of unnumbered paragraphs.

    Then several operative paragraphs stand above it and below it, and nothing leads in to it.
    """
    first, last = heads[0].index, heads[-1].index
    if first and is_lead_in(strip_markup(body[first - 1].text)):
        return False
    prose = [
        index
        for index, paragraph in enumerate(body)
        if _is_prose(paragraph) and not find_labels(paragraph.text)
    ]
    above = [index for index in prose if index < first and is_operative(body[index].text)]
    below = [index for index in prose if index > last and not is_closing(body[index])]
    return len(above) >= _FEW and len(below) >= _FEW and len(above) + len(below) > len(heads)


def is_heading_in_text(body: Sequence[Paragraph], index: int) -> bool:
    """Tell whether this is a heading above prose: by its setting, or by its position alone."""
    paragraph = body[index]
    below = body[index + 1] if index + 1 < len(body) else None
    if below is None or is_foreword(paragraph.plain_text) or is_date_line(paragraph.plain_text):
        return False
    if is_section_heading(paragraph) and not paragraph.text.lstrip(" *_").startswith("\\"):
        return not _find_bullet(paragraph)
    above = body[index - 1] if index else None
    if is_heading_by_position(paragraph, above) and _is_prose(below):
        return True
    return (
        _is_colon_heading(body, index)
        and sum(_is_colon_heading(body, other) for other in range(len(body))) > 1
    )


def _is_colon_heading(body: Sequence[Paragraph], index: int) -> bool:
    """Tell whether this is like "On tourism:" above a sentence; a lead-in stands above a list."""
    text, below = body[index].plain_text, body[index + 1 : index + 2]
    is_short = text.endswith(":") and len(text.split()) <= _FEW_WORDS and text[:1].isupper()
    return is_short and any(
        each.plain_text.endswith(".") and not find_labels(each.text) for each in below
    )


def _is_prose(paragraph: Paragraph) -> bool:
    text = paragraph.plain_text.rstrip("\u00a0 ")
    return len(text) > _PROSE_LENGTH and text.endswith(_END_MARKS)


def _find_bullet(paragraph: Paragraph) -> bool:
    return any(label.kind == BULLET for label in find_labels(paragraph.text))


def _find_lead_in(body: Sequence[Paragraph], first: int) -> Hinge | None:
    for index in range(first, len(body) - 1):
        text = strip_markup(body[index].text)
        is_lead = is_lead_in(text) and (text.endswith(":") or _FOLLOWING.search(text[-120:]))
        is_lead = is_lead or _is_only_text_above_bullets(body, first, index)
        if is_lead and not find_labels(body[index].text):
            if _find_bullet(body[index + 1]) and not _are_mostly_bullets(body[index + 1 :]):
                continue
            return Hinge(index + 1, AFTER_LEAD_IN)
    return None


def _is_only_text_above_bullets(body: Sequence[Paragraph], first: int, index: int) -> bool:
    """Tell whether this is all the prose, ends in ":", and bullets are the rest of the text."""
    below = body[index + 1 :]
    return (
        index == first
        and body[index].plain_text.endswith(":")
        and _find_bullet(below[0])
        and _are_mostly_bullets(below)
    )


def _are_mostly_bullets(after: Sequence[Paragraph]) -> bool:
    """Tell whether bullets are most of what follows: then they are the clauses."""
    bullets = sum(map(_find_bullet, after))
    prose = sum(_is_prose(each) for each in after if not find_labels(each.text))
    return bullets >= prose


def _find_heading(body: Sequence[Paragraph], first: int) -> Hinge | None:
    """Find the first section heading after prose; above all prose only if more headings follow."""
    headings = [index for index in range(first, len(body)) if is_heading_in_text(body, index)]
    for index in headings:
        has_prose = any(map(_is_prose, body[first:index]))
        if (has_prose or len(headings) > 1) and any(map(_is_prose, body[index + 1 :])):
            return Hinge(index, AT_HEADING, body[index].plain_text)
    return None


def _find_verb(body: Sequence[Paragraph], first: int) -> Hinge | None:
    """Find the first operative verb. Words of a resolution's organ and its recitals stand above."""
    starts = [index for index in range(first, len(body)) if has_operative_start(body[index].text)]
    if starts and any(is_recital(each.text) for each in body[first : starts[0]]):
        return Hinge(starts[0], AT_VERB)
    operative = [index for index in range(first, len(body)) if is_operative(body[index].text)]
    if not operative:
        return None
    if len(operative) > 1 and operative[0] == first and _is_narrative(body[first].text):
        del operative[0]
    while len(operative) > 1 and _tells_of_talks(body[operative[0]].text):
        del operative[0]
    return Hinge(operative[0], AT_VERB)


_MEETING = re.compile(
    r"\b(?:met|meeting|visit|visited|invitation|gathered|talks|held|welcomed|received|today|"
    r"встрет|визит|приглашени|переговор|провел|состоял|собрал|"
    r"ziyaret|davet|görüşme|bir araya|toplantı|"
    r"сапар|шақыру|кездес|келіссөз|жиналып)",
    re.IGNORECASE,
)


# What was done at the meeting and binds nobody to anything.
_TALKS = re.compile(
    r"\b(?:discuss(?:ed)?|review(?:ed)?|exchanged?|consider(?:ed)?)\b|обсудил\w*|обменял\w*|"
    r"рассмотрел\w*|görüş alışverişinde bulun\w*|ele al\w*|değerlendir\w*|талқыла\w*|"
    r"пікір алмас\w*",
    re.IGNORECASE,
)


def _tells_of_talks(text: str) -> bool:
    """Tell whether a paragraph tells only what was talked about: "During the talks, they…"."""
    without = _TALKS.sub("", text)
    return without != text and _is_narrative(text) and not is_operative(without)


def _is_narrative(text: str) -> bool:
    """Tell whether a paragraph tells of the meeting itself: it opens the preamble."""
    return bool(_MEETING.search(text[:400]))
