"""The opening: title, date line, preamble and lead-in, before the first clause."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.reading.dates import is_adoption_line, is_date_line, is_doubtful_date_line
from briefing.reading.kinds import has_kind
from briefing.reading.labels import find_labels
from briefing.reading.lines import BOLD_LEVEL, INLINE_TAG, INVISIBLE
from briefing.reading.operative_words import is_recital
from briefing.reading.paragraphs import (
    Paragraph,
    is_annex_heading,
    is_heading_by_position,
    is_lettered_heading,
    is_section_heading,
    join_lines,
)

BEFORE_TITLE = QT_TRANSLATE_NOOP("reading", "before the title")
DATE_LINE = QT_TRANSLATE_NOOP("reading", "the date line")
REPEATED_TITLE = QT_TRANSLATE_NOOP("reading", "the title again")
SPONSORS = QT_TRANSLATE_NOOP("reading", "the sponsors of a draft")
RELEASE_NOTE = QT_TRANSLATE_NOOP("reading", "a note of the publisher")
A_HEADING = QT_TRANSLATE_NOOP("reading", "a heading")

_LEAD_IN = re.compile(
    r"(?:as follows|the following(?: statement)?|hereby \w+|declare that|"
    r"th(?:ese|is|e following)(?: \w+){0,3}(?=:)|"
    r"ha(?:ve|s) (?:agreed|decided|resolved|adopted)(?: to| that| on| upon)?(?=:)|"
    r"\b(?:state|(?:declare|decide|resolve|agree|affirm|commit|pledge|proclaim)(?:s|d|ed)?)"
    r"(?: to| that)?(?=:)|"
    r"(?:договорил|условил|согласил|решил|постанов|подтвердил)\w+(?: о| об)?(?=:)|"
    r"о нижеследующем|следующ(?:ее|ем)|нижеследующем|заявля\w+|aşağıda\w*|şu\w* hususlar\w*|"
    r"beyan e\w+|anlaşmış\w+|kararlaştır\w+(?=:)|төмендегі\w*|мыналар\w*|келісті|мәлімдейді|"
    r"aşağıdakılar\w*|quyidagilar\w*|қуйидагилар\w*|төмөнкү\w*|aşakdakylar\w*|"
    r"ce qui suit|suivant\w*(?=:))[^.]{0,60}[:.]?\s*$",
    re.IGNORECASE,
)
_FOREWORD = re.compile(
    r"(?:preamble|преамбула|кіріспе|önsöz|başlangıç|giriş|dibace|préambule|preambula|muqaddima|"
    r"муқаддима|kirish|preambule|preambolo|preámbulo|präambel|girişgüý|sözbaşy|оршил|الديباجة|"
    r"ديباجة|киришүү|баш сөз)\W*$",
    re.IGNORECASE,
)
_CONTINUATION_START = re.compile(
    r"(?:by|of|on|between|and|following|for|at|regarding|concerning|with|о|об|и|между|по|"
    r"к|ile|ve|arasında|hakkında|туралы|мен|және|арасындағы|президент\w*|республики|королевства|"
    r"правительств\w*|глав|the)\b",
    re.IGNORECASE,
)

# A line of a title that continues in the next: "… ile … arasında", "… Республикасының", "between".
_UNFINISHED_END = re.compile(
    r"\b(?:between|and|of|on|the|by|for|with|to|и|между|о|об|с|ile|ve|arasında(?:ki)?|мен|бен|пен|"
    r"және|арасындағы|туралы|\w+[нтд][ыі]ң|\w+n[iı]n|\w+['’]n?[iıuü]n)$",
    re.IGNORECASE,
)


_RELEASE_NOTE = re.compile(
    r"the (?:text of the )?following (?:is the text|"
    r"(?:joint |press )?(?:statement|text|declaration|communiqu[eé]) "
    r"(?:was|is|has been) (?:released|issued|agreed|adopted|approved))",
    re.IGNORECASE,
)
_ORGAN = re.compile(r"(?:The|Генеральная|Совет) [\w\s-]{4,60},")
_SPONSORS = re.compile(r": (?:revised )?(?:draft resolution|проект резолюции)$", re.IGNORECASE)
_ADDRESSEE = re.compile(
    r"(?:the rt\.? hon|his excellency|her excellency|h\.\s?e\.|mr\.?|mrs\.?|dr\.?|my dear|dear)\b",
    re.IGNORECASE,
)
_ITALIC = re.compile(r"\*[^*]+\*|_[^_]+_", re.DOTALL)
_SENTENCE_ENDS = (".", ";", ":", ",")
_PLAIN_TITLE_LENGTH = 150
_KIND_SCORE = 2.5
_UNCLOSED_EMPHASIS = re.compile(r"^(?:\*{2,3}|_{2,3})(?!.*(?:\*\*|__))", re.DOTALL)
_EMPHASIS = re.compile(r"(\*{1,3}|_{1,3})(\S.*?)\1", re.DOTALL)


@dataclass
class Opening:
    """The parts before the first clause; `left_out` has paragraphs with the reason."""

    title: list[Paragraph] = field(default_factory=list)
    subtitle: list[Paragraph] = field(default_factory=list)
    date_lines: list[Paragraph] = field(default_factory=list)
    doubtful_date_lines: list[Paragraph] = field(default_factory=list)
    preamble: list[Paragraph] = field(default_factory=list)
    lead_in: Paragraph | None = None
    has_shared_lead_in: bool = False
    release_notes: list[Paragraph] = field(default_factory=list)
    left_out: list[tuple[Paragraph, str]] = field(default_factory=list)

    @property
    def title_text(self) -> str | None:
        return " ".join(strip_markup(paragraph.text) for paragraph in self.title) or None


def strip_markup(text: str) -> str:
    """Strip Markdown's marks for headings and emphasis around the text."""
    if "#" in text:
        text = re.sub(rf"^[{INVISIBLE}]*#{{1,6}}(?:[ \t]+|(?<=##)(?=\w))", "", text)
        text = re.sub(r"[ \t]#+$", "", text)
    if "<" in text:
        text = re.sub(INLINE_TAG, "", text)
    text = text.strip(INVISIBLE)
    while text[:1] in ("*", "_") and (match := _EMPHASIS.fullmatch(text)):
        text = match[2]
    return _UNCLOSED_EMPHASIS.sub("", text)


def read_opening(before: Sequence[Paragraph], clauses_follow: bool) -> Opening:
    """Divide the paragraphs before the first clause."""
    opening = Opening()
    start = _find_title_start(before)
    index = 0
    if start is not None:
        for paragraph in before[:start]:
            is_dated = is_date_line(paragraph.plain_text)
            opening.date_lines += [paragraph] if is_dated else []
            opening.left_out.append((paragraph, DATE_LINE if is_dated else BEFORE_TITLE))
        index = _take_title(before, start, opening)
    body: list[Paragraph] = []
    rest = _join_places_to_dates(before[index:])
    for place, paragraph in enumerate(rest):
        is_above_text = not any(each.plain_text[-1:] in _SENTENCE_ENDS for each in body)
        if is_above_text and (
            is_date_line(paragraph.plain_text) or is_adoption_line(paragraph.plain_text)
        ):
            opening.date_lines.append(paragraph)
            opening.left_out.append((paragraph, DATE_LINE))
        elif is_above_text and is_doubtful_date_line(paragraph.plain_text):
            opening.doubtful_date_lines.append(paragraph)
            opening.left_out.append((paragraph, DATE_LINE))
        elif opening.title and place == 0 and _is_subtitle_above(rest):
            opening.subtitle.append(paragraph)
        elif not body and _SPONSORS.search(paragraph.plain_text):
            opening.left_out.append((paragraph, SPONSORS))
        elif not body and _RELEASE_NOTE.match(paragraph.plain_text):
            opening.release_notes.append(paragraph)
            opening.left_out.append((paragraph, RELEASE_NOTE))
        elif _is_heading(paragraph):
            opening.left_out.append((paragraph, A_HEADING))
        else:
            body.append(paragraph)
    _take_lead_in(body, opening, clauses_follow)
    return opening


def _join_places_to_dates(body: Sequence[Paragraph]) -> list[Paragraph]:
    """Join a date line with the line above it, if that is a place: "Washington, D.C."."""
    result: list[Paragraph] = []
    for paragraph in body:
        above = result[-1] if result else None
        if (
            above is not None
            and above.line_numbers[-1] + 1 == paragraph.first_line.number
            and is_date_line(paragraph.plain_text)
            and ("," in above.plain_text or " " not in above.plain_text)
            and not is_date_line(above.plain_text)
            and is_date_line(f"{above.plain_text} {paragraph.plain_text}")
        ):
            result[-1] = join_lines((*above.lines, *paragraph.lines))
        else:
            result.append(paragraph)
    return result


def _find_title_start(before: Sequence[Paragraph]) -> int | None:
    """Find the paragraph most like a title: it names a kind, is set as a heading, stands early."""
    if before and is_annex_heading(before[0]):
        return 0
    if (above_organ := _find_title_above_organ(before)) is not None:
        return above_organ
    best, best_score = None, 1.9
    for index, paragraph in enumerate(before[:40]):
        early = (1.0 if index == 0 else 0.0) - index * 0.05
        score = measure_title_likeness(paragraph, best_score - early) + early
        if score > best_score:
            best, best_score = index, score
    if best is None:
        best = _find_plain_title(before)
    while (
        best
        and _UNFINISHED_END.search(before[best - 1].plain_text)
        and not find_labels(before[best - 1].text)
    ):
        best -= 1
    return best


def _find_title_above_organ(before: Sequence[Paragraph]) -> int | None:
    """Find the title of a resolution: the last line in capitals above "The General Assembly,"."""
    organ = next(
        (
            index
            for index, paragraph in enumerate(before[:-1])
            if _ORGAN.fullmatch(paragraph.plain_text) and is_recital(before[index + 1].text)
        ),
        0,
    )
    above = range(organ - 1, -1, -1)
    return next((index for index in above if _is_in_capitals(before[index].plain_text)), None)


def _is_in_capitals(text: str) -> bool:
    return text.isupper() and len(text.split()) >= 3


def _find_plain_title(before: Sequence[Paragraph]) -> int | None:
    """Take the first line for the title, if it is short, no sentence, and text stands below it."""
    index = 0
    while index < len(before) and is_date_line(before[index].plain_text):
        index += 1
    if index >= len(before):
        return None
    text = before[index].plain_text
    below = before[index + 1].plain_text if index + 1 < len(before) else "."
    is_short = len(text) <= _PLAIN_TITLE_LENGTH and len(before[index].lines) <= 3
    is_sentence = text[-1:] in ".;,:!?" or text[:1].islower() or is_foreword(text)
    is_sentence = is_sentence or bool(_ADDRESSEE.match(text))
    has_text_below = (
        below[-1:] in ".;:,،؛"
        or is_date_line(below)
        or is_adoption_line(below)
        or is_foreword(below)
    )
    is_label = any(
        label.end >= len(before[index].text) for label in find_labels(before[index].text)
    )
    return index if is_short and not is_sentence and has_text_below and not is_label else None


def measure_title_likeness(paragraph: Paragraph, minimum: float = 0.0) -> float:
    """Measure how much a paragraph looks like a title.

    Dates and kinds are searched, which is slow, only if the measure could reach the `minimum`.
    """
    text = paragraph.plain_text
    if len(text) > 500 or is_foreword(text) or "](" in text:
        return 0.0
    score = {0: 0.0, 1: 3.0, 2: 1.5, BOLD_LEVEL: 1.0}.get(paragraph.heading_level, 1.0)
    if text.isupper():
        score += 1.0
    if text[-1:] in ".;,:" or text[:1].islower():
        score -= 2.5
    if re.match(r"(?:we|the parties|by adopting|at the invitation|see)\b", text, re.IGNORECASE):
        score -= 2.5
    if len(text) > 250:
        score -= 1.0
    words = len(text.split())
    if text.isupper() and words >= 4:
        score += 0.5
    if score + _KIND_SCORE < minimum or is_date_line(text):
        return 0.0
    if has_kind(text):
        return score + _KIND_SCORE
    return score - 1.5 if words == 1 else score


def _take_title(before: Sequence[Paragraph], start: int, opening: Opening) -> int:
    """Take the title and the lines that continue it; return the index after them."""
    opening.title.append(before[start])
    index = start + 1
    while index < len(before) and _is_title_continuation(before[index], opening.title):
        if _fold_letters(before[index].plain_text) == _fold_letters(opening.title_text or ""):
            opening.left_out.append((before[index], REPEATED_TITLE))
        else:
            opening.title.append(before[index])
        index += 1
    return index


def _fold_letters(text: str) -> str:
    return re.sub(r"[\W_]", "", text).casefold()


def _is_title_continuation(paragraph: Paragraph, title: Sequence[Paragraph]) -> bool:
    text, above = paragraph.plain_text, title[-1]
    if find_labels(paragraph.text):
        return False
    if is_date_line(text) or is_foreword(text) or text[-1:] in ".;,:" or len(text) > 250:
        return False
    if len(title) > 12 or re.match(r"we\b", text, re.IGNORECASE):
        return False
    if is_annex_heading(above):
        return is_heading_by_position(paragraph, None)
    has_capitals = text.isupper() and above.plain_text.isupper()
    has_same_level = (
        bool(paragraph.heading_level) and paragraph.heading_level == above.heading_level
    )
    return (
        has_capitals
        or has_same_level
        or bool(_CONTINUATION_START.match(text) or _UNFINISHED_END.search(above.plain_text))
    )


def is_subtitle(paragraph: Paragraph) -> bool:
    """Tell whether a line below the title is set in italics, and is no sentence."""
    text = paragraph.plain_text
    is_italic = bool(_ITALIC.fullmatch(paragraph.text.strip(INVISIBLE)))
    return is_italic and len(text) < 200 and text[-1:] not in ".;,:" and not is_foreword(text)


def _is_subtitle_above(rest: Sequence[Paragraph]) -> bool:
    """Tell whether the line right below the title is a subtitle: in italics, or above the text."""
    text = rest[0].plain_text
    if is_subtitle(rest[0]):
        return True
    if len(rest) < 2 or rest[0].heading_level or is_foreword(text) or find_labels(rest[0].text):
        return False
    below = rest[1].plain_text
    is_line = len(text) <= _PLAIN_TITLE_LENGTH and text[:1].isupper() and text[-1:].isalnum()
    return is_line and (is_date_line(below) or below[-1:] in _SENTENCE_ENDS)


def _is_heading(paragraph: Paragraph) -> bool:
    text = paragraph.plain_text
    if is_foreword(text):
        return True
    return bool(paragraph.heading_level) and len(text) < 150 and text[-1:] not in ".,;:"


def split_at_lead_in(
    before: Sequence[Paragraph],
) -> tuple[list[Paragraph], list[Paragraph]]:
    """Separate what stands before the clauses from sections and headings that belong to them."""
    for index in range(len(before) - 1, -1, -1):
        after = before[index + 1 :]
        if (
            after
            and is_section_heading(after[0])
            and _can_lead_in(strip_markup(before[index].text))
        ):
            return list(before[: index + 1]), list(after)
    end = len(before)
    while end > 1 and _is_section(before[end - 1], before[end - 2]):
        end -= 1
    has_text = any(len(p.plain_text) > 60 and p.plain_text[-1:] in ".;:," for p in before[:end])
    while not has_text and end < len(before) and not is_lettered_heading(before[end]):
        end += 1
    return list(before[:end]), list(before[end:])


def find_title_end(paragraphs: Sequence[Paragraph]) -> int:
    """Return the index of the first paragraph after the title and the date lines below it."""
    start = _find_title_start(paragraphs)
    index = 0 if start is None else _take_title(paragraphs, start, Opening())
    while index < len(paragraphs) and (
        is_date_line(paragraphs[index].plain_text) or is_adoption_line(paragraphs[index].plain_text)
    ):
        index += 1
    return index


def is_foreword(text: str) -> bool:
    """Tell whether this is only the word above a preamble."""
    return bool(_FOREWORD.match(text))


def is_lead_in(text: str) -> bool:
    """Tell whether the words lead in to clauses: "have agreed as follows:"."""
    return bool(_LEAD_IN.search(text[-160:]))


def _is_section(paragraph: Paragraph, above: Paragraph) -> bool:
    if is_foreword(paragraph.plain_text):
        return False
    return is_section_heading(paragraph) or is_heading_by_position(paragraph, above)


def _can_lead_in(text: str) -> bool:
    """Tell whether the words right above the first clause lead in to it."""
    return text.endswith(":") or is_lead_in(text)


def _take_lead_in(body: list[Paragraph], opening: Opening, clauses_follow: bool) -> None:
    """Take the last paragraph as lead-in, if it is one. The only one stays preamble too."""
    opening.preamble = body
    if not body or not clauses_follow:
        return
    last = strip_markup(body[-1].text)
    if not (_can_lead_in(last) or (last.endswith(",") and len(last.split()) <= 3)):
        return
    if last.endswith(".") and len(last) > 160:
        return
    if len(body) == 1 and len(last.split()) > 12:
        opening.has_shared_lead_in = True
    else:
        opening.preamble, opening.lead_in = body[:-1], body[-1]
