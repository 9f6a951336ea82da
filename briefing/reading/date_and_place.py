"""When and where a statement was made, in its own words: never from a deadline or a citation."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.language.dates import MONTHS, WrittenDate, find_full_dates
from briefing.language.name_words import split_words
from briefing.language.sentences import split_sentences
from briefing.reading.dates import find_place_after
from briefing.reading.lines import INLINE_TAG

# The verb of a signing sentence, at its start…
_SIGNING_VERB = re.compile(
    r"(?:\b(?:done|signed|adopted|concluded|made|issued|given|fait|in (?:witness|faith))\b|"
    r"совершено|подписано|принято|составлено|\w+ подписан[аоы]?\b)",
    re.IGNORECASE,
)
# …or the statement speaks of itself: "this Declaration was signed".
_SIGNING_PHRASE = re.compile(
    r"\b(?:signed|adopted|issued|concluded)\b[^.]{0,40}\bthis\b|"
    r"\b(?:this|the present)\b[^.]{0,60}\b(?:was|is|has been)\s+(?:signed|adopted|issued|done)\b|"
    r"(?:подписал\w*|принял\w*|приня\w+|подписан\w*)\b[^.]{0,60}\bнастоящ\w+|"
    r"настоящ\w+[^.]{0,80}\b(?:подписан\w*|принят\w*|составлен\w*|совершен\w*)|"
    r"\b(?:işbu|bu)\b[^.]{0,160}\b(?:imzala\w*|kabul e\w*|düzenlen\w*|yapılmış\w*)|"
    r"(?:imzalanmıştır|düzenlenmiştir|yapılmıştır|akdedilmiştir)|"
    r"(?:жасалды|қол қой\w+|қабылданды|жасалған)",
    re.IGNORECASE,
)
_FOREWORD_LENGTH = 4  # paragraphs
_MEETING = re.compile(
    r"\b(?:met|meeting|convened|gathered|assembled|held|hosted|received|welcomed|visit\w*|"
    r"встрет\w+|провед\w+|провел\w*|состоял\w+|собра\w+|визит\w*|"
    r"bir araya gel\w*|toplan\w*|görüş\w*|ziyaret\w*|"
    r"кездес\w*|өткіз\w*|жинал\w*|сапар\w*|görüş\w*|uchrash\w*|учраш\w*)\b",
    re.IGNORECASE,
)
# An earlier or a later meeting is meant: "since they met in…", "the first meeting to be held in…".
_OTHER_MEETING = re.compile(
    r"\b(?:since|building on|following|recall\w*|last|previous|earlier|after|pursuant|will|next|"
    r"intend\w*|plan\w*|would|"
    r"to be)\b",
    re.IGNORECASE,
)
_LANGUAGES = split_words(
    "arabic armenian azerbaijani chinese dutch english french georgian german italian japanese"
    " kazakh korean kyrgyz persian portuguese russian spanish tajik turkish turkmen ukrainian uzbek"
)
_NAME = r"[A-ZÀ-ÝİŞÇÖÜĞА-ЯЁӘҒҚҢӨҰҮҺІ][\w’'.-]*"
_PLACE = rf"{_NAME}(?:[ \u00a0-]{_NAME})*(?:, (?:the )?{_NAME}(?: (?:of )?(?:the )?{_NAME})*)?"
_AT = re.compile(
    rf"\b(?:at|in|в|во|à)\s+(?:the\s+(?:[Cc]ity|[Tt]own)\s+of\s+|г(?:ор(?:оде|\.)|\.)?\s*)?"
    rf"(?P<place>{_PLACE})(?=,?\s|,|$)"
)
_LOCATIVE = re.compile(
    rf"(?P<place>{_NAME}(?:[ -]{_NAME})?)"
    r"(?:['’](?:da|de|ta|te)\b|\s+(?:şehrinde|kentinde|қаласында|şəhərində|shahrida|шаҳрида|"
    r"шаарында))"
)


# Cities of the field in the case in which they stand after "в городе".
_RUSSIAN_CITIES = {
    f"{city.removesuffix('а')}е": city
    for city in split_words(
        "Астана Москва Анкара Алма-Ата Чолпон-Ата Уфа Самарканд Ташкент Бишкек Минск Ереван"
        " Туркестан Пекин Стамбул Нур-Султан Екатеринбург Санкт-Петербург Ашхабад Тегеран Омск"
        " Волгоград Челябинск Ургенч Шымкент Белград Берлин Рим Париж Лондон"
    )
} | {"Казани": "Казань", "Астрахани": "Астрахань", "Шанхае": "Шанхай", "Ханое": "Ханой"}
# As in "Уральске", "Волгограде", "Оренбурге", "Шымкенте", "Ашхабаде", "Самарканде".
_LOCATIVE_ENDING = re.compile(r"(ск|град|бург|кент|абад|канд)е$")
_PLURAL = re.compile(r"^\w+l[ae]r[ıi]\s+")  # "Cumhurbaşkanları Ankara şehrinde"


@dataclass(frozen=True)
class DateAndPlace:
    """Date and place; each None if the text does not say."""

    date: dt.date | None = None
    place: str | None = None


def find_date_and_place(
    title: str | None,
    date_lines: Sequence[str],
    closing: Sequence[str],
    clauses: Sequence[str],
    source: str,
) -> DateAndPlace:
    """Find the date and place: in the signing sentence, then the date line, then the title.

    The place in a signing sentence without a date counts only if no date line names one.
    """
    date: dt.date | None = None
    place = place_without_date = None
    for sentence in _list_signing_sentences(closing, clauses):
        dates: Sequence[WrittenDate] = find_full_dates(sentence)
        if dates:
            date, place = dates[0].last, _find_place(sentence, dates)
            break
        place_without_date = place_without_date or _find_place(sentence, dates)
    place = place or (place_without_date if date else None)
    for line in date_lines:
        dates = find_full_dates(line)
        date = date or dates[0].last
        place = place or _find_place_before(line, dates[0]) or _find_place_after(line, dates[0])
    place = place or place_without_date
    if date is None and title:
        date = next((dated.last for dated in find_full_dates(title)), None)
    return DateAndPlace(date, _find_fuller_name(place, date, source) if place else None)


def find_meeting(foreword: Sequence[str]) -> DateAndPlace:
    """Find where and when the parties met, in the first sentence of the foreword that says it."""
    place = None
    for paragraph in foreword[:_FOREWORD_LENGTH]:
        for sentence in _split_into_sentences(paragraph):
            meeting = _MEETING.search(sentence)
            if not meeting or _OTHER_MEETING.search(sentence[: meeting.start()]):
                continue
            dates = find_full_dates(sentence)
            place = (
                place
                or _find_place(sentence[meeting.start() :], dates)
                or _find_place(sentence, dates)
            )
            if dates:
                return DateAndPlace(dates[0].last, place)
    return DateAndPlace(None, place)


def _list_signing_sentences(closing: Sequence[str], clauses: Sequence[str]) -> Iterator[str]:
    for paragraph in closing:
        for sentence in _split_into_sentences(paragraph):
            if _SIGNING_VERB.match(sentence) or _SIGNING_PHRASE.search(sentence):
                yield sentence
    for clause in reversed(clauses[-2:]):
        for sentence in _split_into_sentences(clause):
            if _SIGNING_PHRASE.search(sentence) or (
                _SIGNING_VERB.match(sentence) and find_full_dates(sentence)
            ):
                yield sentence


def _split_into_sentences(text: str) -> list[str]:
    lines = re.sub(INLINE_TAG, "", text).split("\n")
    sentences_of_lines = (line[start:end] for line in lines for start, end in split_sentences(line))
    return [sentence.strip(" *_\t\u00a0") for sentence in sentences_of_lines]


def _find_place(sentence: str, dates: Sequence[WrittenDate]) -> str | None:
    for pattern in (_LOCATIVE, _AT):
        for match in pattern.finditer(sentence):
            place = _PLURAL.sub("", _cut_at_month(match["place"]).strip(" ,."))
            is_language_name = place.casefold().partition(" ")[0] in _LANGUAGES
            if place and not is_language_name and not _is_language(sentence[match.end() :]):
                return place
    match_of_city = re.match(rf"г\.\s*({_NAME})", sentence)
    return match_of_city[1] if dates and match_of_city else None


def _cut_at_month(place: str) -> str:
    """Cut a place before the name of a month: "Ankara May" gives "Ankara"."""
    month = next((w for w in re.finditer(r"\w+", place) if w[0].casefold() in MONTHS), None)
    return place[: month.start()] if month else place


def _is_language(rest: str) -> bool:
    """Tell whether this names languages, not a place: "in English and Turkish languages"."""
    return bool(re.match(r"[^.]{0,60}\b(?:languages?|copies|originals?)\b", rest)) and not (
        re.match(r",?\s*(?:on|this|the)\b|,?\s*\d", rest)
    )


def _find_place_before(line: str, dated: WrittenDate) -> str | None:
    if _SIGNING_VERB.match(line):
        return _find_place(line, (dated,))
    before = re.sub(r"^(?:г\.|город|қ\.)\s*", "", line[: dated.start].strip(" ,*_–—-("))
    return re.sub(r"['’](?:da|de|ta|te)$", "", before).strip(" ,:") or None


def _find_place_after(line: str, dated: WrittenDate) -> str | None:
    return re.sub(r"^(?:г\.|город|қ\.)\s*", "", find_place_after(line, dated)) or None


def find_place_of_doubtful_line(line: str) -> str | None:
    """Find the place before a date that is ambiguous or does not exist."""
    before = re.match(r"(?:г\.|город|қ\.)?\s*([^\d]*?)[\s,]*\d", line.strip(" *_("))
    return before[1].strip(" ,:") or None if before else None


def _find_fuller_name(place: str, date: dt.date | None, source: str) -> str:
    """Find the fuller name beside the same date: "Kuala Lumpur, Malaysia"."""
    if f"{place.split()[-1]}," not in source:
        return find_nominative(place, source)
    fuller = rf"\b{re.escape(place)}, {_NAME}(?: {_NAME})*(?=,?\s+(?:on|this)\b)"
    text = " ".join(source.split())
    for match in re.finditer(fuller, text):
        dates_nearby = find_full_dates(text[match.end() : match.end() + 60])
        if dates_nearby and dates_nearby[0].last == date:
            return match[0]
    return find_nominative(place, source)


def find_nominative(place: str, source: str) -> str:
    """Return the nominative of "Минске", if the text itself has it."""
    if place[-1:] not in "еи" or not re.search(r"[А-я]", place):
        return place
    text = " ".join(source.split())
    for ending in ("", "а", "ь"):
        if re.search(rf"\b{re.escape(place[:-1] + ending)}\b", text):
            return place[:-1] + ending
    return _RUSSIAN_CITIES.get(place) or _LOCATIVE_ENDING.sub(r"\1", place)
