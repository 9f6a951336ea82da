"""Clause labels: `1.`, `1\\.`, `(1)`, `Article 1.1:`, `II.`, `Madde 1`, `1 бап`…

A label has a sequence (`style`) and a position in it (`value`). Whether it really opens a clause
can be decided only from the whole sequence (`sequences`).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.language.labels import (
    LATIN,
    RUSSIAN,
    Value,
    get_letter_value,
    parse_ordinal,
    parse_roman,
)
from briefing.reading.lines import INLINE_TAG, INVISIBLE

ARTICLE = "article"
BULLET = "bullet"
BARE = "bare"
ROMAN = "roman"


@dataclass(frozen=True)
class Label:
    """A possible label; `end` is where the text after it begins.

    `heading` stands before it on its line: "PART A 1." `is_inserted`: the label has the value of
    the one before it: "2 bis", "3a", "ё)".
    """

    printed: str
    style: str
    value: Value
    end: int
    heading: str = ""
    is_inserted: bool = False

    @property
    def kind(self) -> str:
        """The style without its punctuation."""
        return self.style.partition(" ")[0]


_LEAD = rf"[{INVISIBLE}]*(?:#{{1,6}}[ \t]+)?(?:[*_]{{1,3}}|{INLINE_TAG}){{0,4}}"
_GAP = r"(?:[ \t\f]+|[\u00a0\u200b\u202f]+|$)"
_CLOSE = r"[*_]{0,3}"
_NUMBER = r"\d{1,4}(?:\.\d{1,3})*"
_ROMAN = r"[IVXLC]{1,8}"
_INSERTED = r"(?:bis|ter|quater|quinquies|бис|тер|кватер|mükerrer)"
_PART = (
    r"(?:(?:PART|Part|SECTION|Section|CHAPTER|Chapter|РАЗДЕЛ|Раздел|ЧАСТЬ|Часть|ГЛАВА|Глава|"
    r"BÖLÜM|Bölüm|KISIM|Kısım|БӨЛІМ|ТАРАУ)[ \u00a0]+(?:[A-ZА-Я]|[IVXLC]+|\d{1,2}))"
)

_ARTICLE = re.compile(
    rf"{_LEAD}(?P<printed>(?P<word>Article|Art\.|Clause|Madde|Maddə|Madda|Статья|Стаття|Артыкул|"
    rf"Ст\.|Пункт|Член|Моддаи|Маддә|Artículo|Artikel|Articolo|Artigo|Artykuł|Articolul|Pasal|"
    rf"المادة|Point|§)(?:[ \u00a0]+|(?<=§))(?P<number>{_NUMBER}(?:[°º]|er\b)?|{_ROMAN}|premier)"
    rf"(?P<inserted>[ \u00a0]+{_INSERTED}\b)?)"
    rf"(?P<after>[.:)]?{_CLOSE}(?:[ \u00a0]*[—–-](?=\s))?){_GAP}",
    re.IGNORECASE,
)
_NUMBER_FIRST = re.compile(
    rf"{_LEAD}(?P<printed>(?P<number>\d{{1,3}})[ \u00a0]*[-‐‑–]?[ \u00a0]*"
    rf"(?:(?:nji|njy|нче|нчы|дугаар|дүгээр|р)[ \u00a0]+)?"
    rf"(?P<word>бап|берене|modda|модда|статья|madda|маддә|зүйл|maddə|стаття))\b(?P<after>[.:)]?{_CLOSE}){_GAP}",
    re.IGNORECASE,
)
_DECIMAL = re.compile(
    rf"{_LEAD}(?P<part>{_PART}[.:]?[ \u00a0]+)?(?P<open>\(?)(?P<number>{_NUMBER})"
    rf"(?P<inserted>[ \u00a0]?{_INSERTED}\b|[a-zа-я](?=[.)]))?"
    rf"(?P<after>\\?[.)]|[ \u00a0]+[-–—](?=[ \u00a0]+[^\W\d_])|(?=[ \t\u00a0])|$){_CLOSE}"
    rf"(?P<gap>{_GAP}|(?=[^\W\d_]))"
)
_ROMAN_LABEL = re.compile(
    rf"{_LEAD}(?P<open>\(?)(?P<number>{_ROMAN}|[ivxlc]{{1,8}})(?P<after>\\?[.)]|$){_CLOSE}{_GAP}"
)
_LETTER = re.compile(rf"{_LEAD}(?P<open>\(?)(?P<number>[^\W\d_A-ZА-Я])(?P<after>\\?[.)]){_GAP}")
# Turkish and Kazakh letters count as the letters that they follow: c, ç, d.
_BASE_LETTERS = dict(zip("çğıöşüәғқңөұүһёй", "cghosuагкноуухеи", strict=True))
_INSERTED_LETTERS = frozenset("ёй")
_BULLET = re.compile(r"[ \t\f\u00a0\u200b]*(?P<printed>[-‐‑–—•·▪●○◦*‣\uf0b7])[ \t\u00a0]+(?=\S)")
_CIRCLED = re.compile(rf"{_LEAD}(?P<printed>[①-⑳]){_CLOSE}[ \t\u00a0]*(?=\S)")
_ORDINAL = re.compile(
    rf"{_LEAD}(?P<printed>[^\W\d_]+(?:[- ][^\W\d_]+){{0,2}}){_CLOSE}(?P<after>[,:.)—–])"
    rf"[ \u00a0]?{_CLOSE}(?:{_GAP}|(?<=[*_\u00a0 ]))"
)


@lru_cache(maxsize=4096)
def find_labels(text: str) -> tuple[Label, ...]:
    """Find every label that the text may begin with, the likeliest first."""
    head = text[:200]
    candidates = (
        *_find_articles(head),
        *_find_decimals(head),
        *_find_romans(head),
        *_find_letters(head),
        *_find_circled(head),
    )
    return (*candidates, *_find_ordinals(head), *_find_bullets(head))


def _find_articles(text: str) -> Iterator[Label]:
    for pattern in (_ARTICLE, _NUMBER_FIRST):
        match = pattern.match(text)
        # "Article 5 of the Treaty" is a citation. After a label comes a mark or a capital.
        if match and (match["after"] or _can_open_clause(text[match.end() :])):
            value = _parse_number(match["number"])
            if value:
                style = f"{ARTICLE} {match['word'].lower()} {len(value)}"
                is_inserted = bool(match.groupdict().get("inserted"))
                yield Label(match["printed"], style, value, match.end(), "", is_inserted)


def _parse_number(number: str) -> Value:
    if number[0].isdigit():
        return tuple(int(part) for part in number.rstrip("°ºer").split("."))
    if number.lower() == "premier":
        return (1,)
    roman = parse_roman(number)
    return (roman,) if roman else ()


def _can_open_clause(rest: str) -> bool:
    start = rest.lstrip("“\"«'(*_ \u00a0")
    return not start or not start[0].islower()


def _find_decimals(text: str) -> Iterator[Label]:
    match = _DECIMAL.match(text)
    if not match:
        return
    value = _parse_number(match["number"])
    mark = match["open"] + match["after"].strip("\\ \u00a0").replace("–", "-").replace("—", "-")
    if mark == "(" or (mark == "(." and match["open"]):
        return
    if mark in ("", "-") and not _can_open_clause(text[match.end() :]):
        return
    style = f"decimal {mark} {len(value)}" if mark or len(value) > 1 else BARE
    inserted = match["inserted"] or ""
    number = match["number"] + inserted
    printed = f"({number})" if mark == "()" else number
    yield Label(printed, style, value, match.end(), match["part"] or "", bool(inserted))


def _find_romans(text: str) -> Iterator[Label]:
    match = _ROMAN_LABEL.match(text)
    if match and (value := parse_roman(match["number"])):
        mark = match["open"] + match["after"].lstrip("\\")
        case = ROMAN if match["number"].isupper() else "small-roman"
        printed = f"({match['number']})" if mark == "()" else match["number"]
        yield Label(printed, f"{case} {mark}", (value,), match.end())


def _find_letters(text: str) -> Iterator[Label]:
    match = _LETTER.match(text)
    if not match:
        return
    mark = match["open"] + match["after"].lstrip("\\")
    printed = f"({match['number']})" if mark == "()" else match["number"]
    letter = _BASE_LETTERS.get(match["number"], match["number"])
    if value := get_letter_value(letter, (LATIN, RUSSIAN)):
        is_inserted = match["number"] in _INSERTED_LETTERS
        yield Label(printed, f"letter {mark}", (value,), match.end(), "", is_inserted)


def _find_circled(text: str) -> Iterator[Label]:
    if match := _CIRCLED.match(text):
        value = ord(match["printed"]) - ord("①") + 1
        yield Label(match["printed"], "circled", (value,), match.end())


def _find_ordinals(text: str) -> Iterator[Label]:
    match = _ORDINAL.match(text)
    if match and (value := parse_ordinal(match["printed"].replace("\u00a0", " "))):
        yield Label(match["printed"], "ordinal", (value,), match.end())


def _find_bullets(text: str) -> Iterator[Label]:
    if match := _BULLET.match(text):
        yield Label(match["printed"], f"{BULLET} {match['printed']}", (), match.end())
