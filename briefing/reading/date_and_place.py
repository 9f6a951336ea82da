"""When and where a statement was made: from its own words, never from a deadline or a citation."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.language.dates import MONTHS, WrittenDate, find_full_dates
from briefing.language.name_words import split_words
from briefing.language.sentences import split_sentences
from briefing.reading.lines import TAG

# A sentence by which a text says that it was signed, at the start of the sentence…
_MADE = re.compile(
    r"(?:\b(?:done|signed|adopted|concluded|made|issued|given)\b|совершено|подписано|принято|"
    r"составлено)",
    re.IGNORECASE,
)
# …or with its own name in it.
_THIS_MADE = re.compile(
    r"\b(?:signed|adopted|issued|concluded)\b[^.]{0,40}\bthis\b|"
    r"\b(?:this|the present)\b[^.]{0,60}\b(?:was|is|has been)\s+(?:signed|adopted|issued|done)\b|"
    r"(?:подписал\w*|принял\w*|приня\w+|подписан\w*)\b[^.]{0,60}\bнастоящ\w+|"
    r"настоящ\w+[^.]{0,80}\b(?:подписан\w*|принят\w*|составлен\w*|совершен\w*)|"
    r"\b(?:işbu|bu)\b[^.]{0,160}\b(?:imzala\w*|kabul e\w*|düzenlen\w*|yapılmış\w*)|"
    r"(?:imzalanmıştır|düzenlenmiştir|yapılmıştır|akdedilmiştir)|"
    r"(?:жасалды|қол қой\w+|қабылданды|жасалған)",
    re.IGNORECASE,
)
_LANGUAGES = split_words(
    "arabic armenian azerbaijani chinese dutch english french georgian german italian japanese"
    " kazakh korean kyrgyz persian portuguese russian spanish tajik turkish turkmen ukrainian uzbek"
)
_NAME = r"[A-ZÀ-ÝİŞÇÖÜĞА-ЯЁӘҒҚҢӨҰҮҺІ][\w’'.-]*"
_PLACE = rf"{_NAME}(?:[ \u00a0-]{_NAME})*(?:, {_NAME}(?: {_NAME})*)?"
_AT = re.compile(
    rf"\b(?:at|in|в|во)\s+(?:the\s+(?:[Cc]ity|[Tt]own)\s+of\s+|г(?:ор(?:оде|\.)|\.)?\s*)?"
    rf"(?P<place>{_PLACE})(?=,?\s|,|$)"
)
_LOCATIVE = re.compile(
    rf"(?P<place>{_NAME}(?:[ -]{_NAME})?)"
    r"(?:['’](?:da|de|ta|te)\b|\s+(?:şehrinde|kentinde|қаласында))"
)


@dataclass(frozen=True)
class Made:
    """When and where; each None where the text does not say."""

    date: dt.date | None = None
    place: str | None = None


def made(
    title: str | None,
    date_lines: Sequence[str],
    closing: Sequence[str],
    clauses: Sequence[str],
    everything: str,
) -> Made:
    """The signing sentence counts most, then the line below the title, then the title.

    A signing sentence without a date says where only if no date line does.
    """
    when: dt.date | None = None
    place = undated = None
    for sentence in _signing(closing, clauses):
        found: Sequence[WrittenDate] = find_full_dates(sentence)
        if found:
            when, place = found[0].last, _place_in(sentence, found)
            break
        undated = undated or _place_in(sentence, found)
    place = place or (undated if when else None)
    for line in date_lines:
        found = find_full_dates(line)
        when = when or found[0].last
        place = place or _place_before(line, found[0])
    place = place or undated
    if when is None and title:
        when = next((dated.last for dated in find_full_dates(title)), None)
    return Made(when, _as_named(place, when, everything) if place else None)


def _signing(closing: Sequence[str], clauses: Sequence[str]) -> Iterator[str]:
    for paragraph in closing:
        for sentence in _sentences(paragraph):
            if _MADE.match(sentence) or _THIS_MADE.search(sentence):
                yield sentence
    for clause in reversed(clauses[-2:]):
        for sentence in _sentences(clause):
            if _THIS_MADE.search(sentence) or (_MADE.match(sentence) and find_full_dates(sentence)):
                yield sentence


def _sentences(text: str) -> list[str]:
    lines = re.sub(TAG, "", text).split("\n")
    found = (line[start:end] for line in lines for start, end in split_sentences(line))
    return [sentence.strip(" *_\t\u00a0") for sentence in found]


def _place_in(sentence: str, found: Sequence[WrittenDate]) -> str | None:
    for pattern in (_LOCATIVE, _AT):
        for match in pattern.finditer(sentence):
            place = _before_month(match["place"]).strip(" ,.")
            spoken = place.casefold().partition(" ")[0] in _LANGUAGES
            if place and not spoken and not _is_language(sentence[match.end() :]):
                return place
    named = re.match(rf"г\.\s*({_NAME})", sentence)
    return named[1] if found and named else None


def _before_month(place: str) -> str:
    """Of "Ankara May" the place: "Ankara"."""
    month = next((w for w in re.finditer(r"\w+", place) if w[0].casefold() in MONTHS), None)
    return place[: month.start()] if month else place


def _is_language(rest: str) -> bool:
    """ "in English and Turkish", "in Kazakh and Turkish languages" name no place."""
    return bool(re.match(r"[^.]{0,60}\b(?:languages?|copies|originals?)\b", rest)) and not (
        re.match(r",?\s*(?:on|this|the)\b|,?\s*\d", rest)
    )


def _place_before(line: str, dated: WrittenDate) -> str | None:
    if _MADE.match(line):
        return _place_in(line, (dated,))
    before = re.sub(r"^(?:г\.|город|қ\.)\s*", "", line[: dated.start].strip(" ,*_–—-("))
    return re.sub(r"['’](?:da|de|ta|te)$", "", before).strip(" ,:") or None


def _as_named(place: str, when: dt.date | None, everything: str) -> str:
    """The fuller name that the text gives beside the same date: "Kuala Lumpur, Malaysia"."""
    if f"{place.split()[-1]}," not in everything:
        return _nominative(place, everything)
    fuller = rf"\b{re.escape(place)}, {_NAME}(?: {_NAME})*(?=,?\s+(?:on|this)\b)"
    text = " ".join(everything.split())
    for match in re.finditer(fuller, text):
        near = find_full_dates(text[match.end() : match.end() + 60])
        if near and near[0].last == when:
            return match[0]
    return _nominative(place, everything)


def _nominative(place: str, everything: str) -> str:
    """ "в Минске": the plain form, if the text itself has it."""
    if place[-1:] not in "еи" or not re.search(r"[А-я]", place):
        return place
    text = " ".join(everything.split())
    for ending in ("", "а", "ь"):
        if re.search(rf"\b{re.escape(place[:-1] + ending)}\b", text):
            return place[:-1] + ending
    return place
