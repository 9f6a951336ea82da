"""Paragraphs: lines joined to one text; which of them are headings."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from briefing.language.name_words import split_words
from briefing.reading.labels import find_labels
from briefing.reading.lines import BLANKS, BOLD_LEVEL, INLINE_TAG, INVISIBLE, Line

_EMPHASIS = "*_ \t\u00a0\u200b\f"
_HEADING_LENGTH = 150
_BOLD_RUN = re.compile(r"\*\*[^*]+\*\*")
_LETTERED_HEADING = re.compile(r"(?:[A-ZА-ЯЁӘҒҚҢӨҰҮҺІÇĞİÖŞÜ]|[IVX]{1,5})[.)]\s+\w")
_PART_WORD = re.compile(
    r"(chapter|part|section|title|глава|раздел|часть|bölüm|kısım|тарау|бөлім|fəsil|bo‘lim|bob)\s+"
    r"(?:[IVXLC]+|\d+|[A-ZА-Я])\b|(?:[IVXLC]+|\d+)[-\s]?(тарау|бөлім|fəsil|bob|боб|глава)\b|"
    r"(?:birinci|ikinci|üçüncü|dördüncü|beşinci|altıncı|yedinci)\s+(bölüm|kısım)\b",
    re.IGNORECASE,
)

_NOTE = re.compile(
    r"[\s*_]*(?:<sup>\s*[\d*]+\s*</sup>|(?:<a [^>]*>)?\[\^?\d+\](?:</a>|:)?\s|[¹²³⁴-⁹]+)"
)
_ANNEX_NUMBER = r"(?:№\s*)?(?:\d{1,3}|[IVXLC]{1,6}|[A-ZА-Я])\b"
_ANNEX_HEADING = re.compile(
    rf"(?:(?:annex|appendix|attachment|schedule|addendum|приложение|додаток|ek|əlavə|ilova|илова|"
    rf"қосымша|тиркеме|annexe|lampiran)(?:[ \u00a0-]*{_ANNEX_NUMBER})?|"
    rf"{_ANNEX_NUMBER}[ \u00a0-]*(?:қосымша|тиркеме|ilova|илова|əlavə|goşundy))"
    rf"(?P<rest>\s*(?:[:.—–(-]\s*\S.*|(?:to|к|of)\s+.+)?)$",
    re.IGNORECASE | re.DOTALL,
)
_ANNEX_HEADING_LENGTH = 200
_ENDING_LENGTH = 3
_MARKS = ".,;:()“”«»\"'"
# First parts that stand before a hyphen. A printer seldom breaks another word behind one of them.
_FIRST_PARTS = split_words(
    "socio politico non anti self cross ultra quasi vice euro afro sino russo turco anglo well"
    " capacity confidence decision policy"
    " социально торгово культурно научно военно общественно политико технико транспортно топливно"
    " финансово инвестиционно производственно информационно административно материально историко"
    " учебно кредитно налогово таможенно северо юго вице экс казахстанско турецко российско тюркско"
    " сауда әлеуметтік мәдени ғылыми көлік әскери қоғамдық қаржы саяси құқықтық"
    " sosyo ticari siyasi kültürel bilimsel"
)


@dataclass(frozen=True)
class Paragraph:
    """Lines of one paragraph, and their joined text.

    `joined_words`: words broken at the end of a line, with the line's number.
    """

    lines: tuple[Line, ...]
    text: str
    joined_words: tuple[tuple[int, str], ...] = ()

    @property
    def line_numbers(self) -> tuple[int, ...]:
        return tuple(line.number for line in self.lines)

    @property
    def first_line(self) -> Line:
        return self.lines[0]

    @cached_property
    def heading_level(self) -> int:
        """The heading level, if the whole paragraph is set as a heading or in bold; else 0."""
        if all(line.heading_level for line in self.lines):
            return self.first_line.heading_level
        text = self._text_without_tags
        if "**" not in text:
            return 0
        is_open = text.lstrip(" \u00a0").startswith("**") and text.count("**") == 1
        return BOLD_LEVEL if is_open or not _BOLD_RUN.sub("", text).strip(_EMPHASIS) else 0

    @cached_property
    def plain_text(self) -> str:
        """The text without heading marks, emphasis and the white space around them."""
        text = self._text_without_tags
        if "#" in text:
            text = re.sub(rf"^[{INVISIBLE}]*#+(?:[ \t]+|(?<=##)(?=\w))", "", text)
        return text.strip(_EMPHASIS)

    @property
    def _text_without_tags(self) -> str:
        return re.sub(INLINE_TAG, "", self.text) if "<" in self.text else self.text


def is_section_heading(paragraph: Paragraph) -> bool:
    """Tell whether this is a heading above clauses: set as one, in capitals, or "Chapter II"."""
    text = paragraph.plain_text
    if len(text) > _HEADING_LENGTH or text.endswith((".", ";", ":", "!", "?", ",")) or not text:
        return False
    if match_part_word(text):
        return True
    return bool(paragraph.heading_level) or text.isupper() or is_lettered_heading(paragraph)


def match_part_word(text: str) -> str:
    """Return the word of "Chapter II" or "2-тарау", in small letters; "" if it is not like that."""
    match = _PART_WORD.match(text)
    return next(filter(None, match.groups()), "").lower() if match else ""


def starts_note(text: str) -> bool:
    """Tell whether a text begins with the mark of a footnote: "[1] ", "¹"."""
    return bool(_NOTE.match(text))


def is_annex_heading(paragraph: Paragraph) -> bool:
    """Tell whether the paragraph is the heading of an annex, alone or with the annex's title."""
    text = paragraph.plain_text
    match = _ANNEX_HEADING.match(text) if len(text) < _ANNEX_HEADING_LENGTH else None
    return bool(match and not (match["rest"] and text.endswith((".", ";", ","))))


def is_lettered_heading(paragraph: Paragraph) -> bool:
    """Tell whether this is like "A. Peace and Security": a capital and a few words, no end mark."""
    text = paragraph.plain_text
    return bool(_LETTERED_HEADING.match(text)) and len(text) < 80 and text[-1:].isalpha()


def is_heading_by_position(paragraph: Paragraph, above: Paragraph | None) -> bool:
    """Tell whether a few words without an end mark stand below a finished paragraph.

    Only their position distinguishes them from text, so ask this only right above a clause.
    """
    text = paragraph.plain_text
    return (
        len(paragraph.lines) == 1
        and len(text.split()) <= 12
        and text[:1].isupper()
        and text[-1:].isalpha()
        and (above is None or above.plain_text[-1:] in ".;,:!" or is_section_heading(above))
        and not find_labels(paragraph.text)
    )


def join_lines(lines: Sequence[Line], words: frozenset[str] = frozenset()) -> Paragraph:
    """Join the lines to one paragraph; `words` tell a broken word from a compound."""
    text = lines[0].text.strip(BLANKS)
    hyphens = []
    for line in lines[1:]:
        more = line.text.strip(BLANKS)
        rejoined = _join_broken_word(text, more, words)
        if rejoined is not None:
            text, word = rejoined
            hyphens.append((line.number - 1, word))
        else:
            text = f"{text} {more}"
    return Paragraph(tuple(lines), text, tuple(hyphens))


def _join_broken_word(text: str, more: str, words: frozenset[str]) -> tuple[str, str] | None:
    """Join a word broken at the line's end: the text and the word; None if none is broken."""
    if text[-1:] not in "-‐\u00ad\u00ac" or not text[-2:-1].isalpha() or not more[:1].isalpha():
        return None
    head, tail = text.split()[-1], more.split()[0]
    whole, compound = head[:-1] + tail, head + tail
    first = head[:-1].lstrip("(“«\"'").lower()
    keep = text[-1] in "-‐" and (
        not more[0].islower()
        or compound.strip(_MARKS).lower() in words
        or (whole.strip(_MARKS).lower() not in words and _is_first_part(first, tail, words))
    )
    word = compound if keep else whole
    return text[: len(text) - len(head)] + word + more[len(tail) :], word


def _is_first_part(first: str, tail: str, words: frozenset[str]) -> bool:
    """Tell whether a word can be the first part of a compound; a short ending is none."""
    return first in words or (first in _FIRST_PARTS and len(tail.strip(_MARKS)) > _ENDING_LENGTH)


def collect_words(lines: Sequence[Line]) -> frozenset[str]:
    """Collect every word of the document, to tell a broken word from a compound."""
    if not any(line.text.rstrip()[-1:] in ("-", "‐", "\u00ad", "\u00ac") for line in lines):
        return frozenset()
    return frozenset(
        word.lower()
        for line in lines
        for word in re.findall(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*(?![-‐\u00ad\u00ac\w])", line.text)
    )
