"""The names in a statement: bodies, persons, instruments and events.

They are found in the clauses and not stored. Each name has the places where it stands.
"""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from briefing.domain.name import Mention, Name, NameKind
from briefing.domain.statement import Clause, ClauseKind
from briefing.language.abbreviations import (
    SHORT_FORM,
    find_abbreviations,
    find_full_name,
    is_abbreviation,
)
from briefing.language.dates import find_full_dates
from briefing.language.folding import fold
from briefing.language.name_runs import CAPITALISED, UPPER, Run, find_runs
from briefing.language.name_words import (
    BODIES,
    GATHERINGS,
    INSTRUMENTS,
    RUSSIAN_NOUNS,
    split_words,
)
from briefing.language.nominative import find_nominative, find_person_nominative, is_russian
from briefing.language.person_names import find_persons
from briefing.language.sentences import split_sentences


def find_names(clauses: Iterable[Clause]) -> list[Name]:
    """Find the names in these clauses, in the order of their first mention."""
    return list(_find_names(tuple(clauses)))


@lru_cache(maxsize=4)  # a book is composed after every edit; its clauses seldom change
def _find_names(clauses: tuple[Clause, ...]) -> tuple[Name, ...]:
    everywhere = [clause for clause in clauses if clause.kind is not ClauseKind.FOOTNOTE]
    defined = frozenset(each.short.casefold() for each in find_abbreviations(everywhere))
    single_names = [
        name
        for clause in everywhere
        for each in _remove_parts(list(_find_in_clause(clause, defined)))
        if (name := _put_in_nominative(each))
    ]
    short_forms = {each.short: each.name for each in single_names if each.short}
    merged = _merge_names(single_names, short_forms)
    return tuple(_add_short_mentions(name, everywhere) for name in merged)


def _remove_parts(names: list[Name]) -> list[Name]:
    """Remove the bodies that are only a part of a longer name, as 'Network for Greening' is."""
    bodies = [each.mentions[0] for each in names if each.kind is NameKind.BODY]
    return [
        name
        for name in names
        if name.kind is not NameKind.BODY
        or not any(
            other != (own := name.mentions[0]) and other.start <= own.start and own.end <= other.end
            for other in bodies
        )
    ]


def _put_in_nominative(name: Name) -> Name | None:
    if name.kind is NameKind.PERSON:
        nominative = find_person_nominative(name.name, name.title)
    else:
        nominative = find_nominative(name.name)
    return replace(name, name=nominative) if nominative else None


def find_bodies(text: str) -> list[Run]:
    """Find the names of bodies in a passage."""
    return [run for run in find_runs(text) if _is_body(run, text)]


_WORD = r"\w[\w’'&–-]*"
_ENDING = re.compile(r"(?:[’'](?:s|[a-zçğıöşü]{1,4})?|\s+No)$")
_OWNER = re.compile(r"(?<!people)(?<!children)(?<!omen)(?<!men)[’']s\s+(?:and\s+)?", re.IGNORECASE)
# What has an abbreviation but is no body.
_NO_BODIES = split_words(
    "republic kingdom emirates states state terms operations emergency regulations framework rule "
    "review rights currencies contributions goals principles standards law index product rate "
    "disease virus zone initiative pillar festival"
)
_OWN = re.compile(r"\b(?:this|present|bu|işbu|осы|настоящ\w+|данн\w+)\s+$", re.IGNORECASE)
_BETWEEN = re.compile(
    rf"\s+between\s+(?:the\s+)?{CAPITALISED}(?:\s+(?:of|the|{CAPITALISED}))*\s+and\s+(?:the\s+)?"
    rf"{CAPITALISED}(?:\s+{CAPITALISED})*"
    rf"(?:\s+of(?:\s+the)?\s+{CAPITALISED}(?:\s+{CAPITALISED})*)*"
)
_SUBJECT = re.compile(
    r"\s+on(?!\s+\d)(?:\s+(?!signed|dated|which|and\b|within|between|in\b|by\b|as\b|has|have"
    r"|was|were|is\b)[a-z][\w-]*){1,8}"
)
_FIELD = re.compile(r"\s+in\s+the\s+(?:field|area|sphere)\s+of\s+[a-z-]+(?:\s+and\s+[a-z-]+)?")
_DATED = re.compile(r"[\s,]*(?:\(?(?:dated|of|signed on|signed in|from|от)\s+)?")
_ORDINAL = (
    r"(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
)
_MEETING = re.compile(
    rf"(?:(?P<ordinal>{_ORDINAL})\s+)?(?:meeting|session|round|summit|sitting)\s+of\s+(?:the\s+)?",
    re.IGNORECASE,
)
_OCCASION = re.compile(
    rf"(?:(?:state|official|working|historic)\s+visit\s+to\s+{CAPITALISED}"
    rf"|{_ORDINAL}\s+anniversary\s+of\s+(?:the\s+)?[\w-]+(?:\s+[\w-]+){{0,3}}?"
    rf"(?=\s+(?:between|celebrated|in|on|and)\b|[,.]))"
)
_PLACE = re.compile(rf"(?<!\w)(?:in|at)\s+(?P<place>{CAPITALISED}(?:\s+{CAPITALISED})*)")
_QUOTED = re.compile(rf"[“«]([{UPPER}][^”»]{{1,78}}[^”»,.;:])[,.;:]?[”»]")
# An English title has no other small words: 'Living in harmony with Nature' is a motto.
_SMALL_WORD = re.compile(
    r"(?<![\w’'-])(?!(?:and|for|from|into|of|on|the|to|in|with|at|by|a|an|or)\b)[a-z]+(?![\w’'])"
)
_REACH = 110


def _find_in_clause(clause: Clause, defined: frozenset[str]) -> Iterator[Name]:
    text = clause.text
    persons = list(find_persons(text))
    for each in persons:
        yield _make_name(clause, NameKind.PERSON, each.name, each.start, each.end, title=each.title)
    for run in find_runs(text):
        if not any(run.start < each.end and each.start < run.end for each in persons):
            yield from _classify_run(clause, _trim_run(run))
    yield from _find_meetings(clause, defined)
    for match in _OCCASION.finditer(text):
        yield _make_event(clause, match.start(), match.end())
    for match in _QUOTED.finditer(text):
        if not _SMALL_WORD.search(match[1]):
            yield _make_name(clause, NameKind.INSTRUMENT, match[1], match.start(1), match.end(1))


def _classify_run(clause: Clause, run: Run) -> Iterator[Name]:
    """Make a name from a run of capitalised words, if it is one."""
    if _OWN.search(clause.text[max(0, run.start - 20) : run.start]) or len(run.words) < 2:
        return
    short = SHORT_FORM.match(clause.text, run.end)
    if run.has_last_word_in(GATHERINGS) and not short:
        field = _FIELD.match(clause.text, run.end)
        yield _make_event(clause, run.start, field.end() if field else run.end)
    elif _find_head(run) in INSTRUMENTS:
        yield _make_instrument(clause, run)
    elif _is_body(run, clause.text):
        form = short["short"] if short and is_abbreviation(short["short"]) else ""
        full = find_full_name(clause.text[: run.end], form) if form else run.text
        start = run.end - max(len(full), len(run.text))
        yield _make_name(
            clause, NameKind.BODY, clause.text[start : run.end], start, run.end, short=form
        )


def _is_body(run: Run, text: str) -> bool:
    """Whether a run names a body: by its noun, or as a text that defines its short form says."""
    if len(run.words) < 2:
        return False
    short = SHORT_FORM.match(text, run.end)
    is_defined = bool(
        short and is_abbreviation(short["short"]) and not short["short"].endswith("s")
    )
    parts = frozenset(re.split(r"[-–\s]", run.text.casefold()))
    return _find_head(run) in BODIES or (is_defined and not parts & _NO_BODIES)


def _find_head(run: Run) -> str:
    """Find the noun that says what kind of thing a run names; empty if there is none.

    In English it ends the words before the first preposition ('Ministry of Trade', 'World Bank'),
    in Turkish and Kazakh the name, and in Russian it is the first noun.
    """
    words = [re.split("[’']", word)[0].casefold() for word in run.words]
    if is_russian(run.text):
        return next((word for word in words if word in RUSSIAN_NOUNS), "")
    first = re.split(r"\s(?:of|on|for|in|to|at|between|from)\s", run.text)[0]
    last = words[max(0, len(re.findall(_WORD, first)) - 1)]
    if last in BODIES | INSTRUMENTS | GATHERINGS or run.text.isascii():
        return last
    return next((word for word in reversed(words) if word in BODIES | INSTRUMENTS), "")


def _trim_run(run: Run) -> Run:
    """Trim a possessive at the end, and all before a possessive that is not part of the name.

    'Ukraine’s International Monetary Fund program' names the International Monetary Fund;
    'the People’s Republic' is one name.
    """
    text, start = _ENDING.sub("", run.text), run.start
    own = max((each.end() for each in _OWNER.finditer(text)), default=0)
    return Run(text[own:], start + own, start + len(text))


def _make_instrument(clause: Clause, run: Run) -> Name:
    text, end = clause.text, run.end
    for form in (_BETWEEN, _SUBJECT):
        if match := form.match(text, end):
            end = match.end()
    dated = next((each for each in find_full_dates(text) if each.start >= end), None)
    lead = _DATED.match(text, end)
    on = dated.last if dated and lead and lead.end() == dated.start else None
    return _make_name(clause, NameKind.INSTRUMENT, text[run.start : end], run.start, end, on=on)


def _find_meetings(clause: Clause, defined: frozenset[str]) -> Iterator[Name]:
    """Find events such as '12th meeting of the … Commission', with an ordinal or a date.

    `defined` are the short forms that the text defines.
    """
    for match in _MEETING.finditer(clause.text):
        run = next((run for run in find_runs(clause.text) if run.start == match.end()), None)
        if run and (_is_body(run, clause.text) or run.has_word_in(defined)):
            event = _make_event(clause, match.start(), run.end)
            if match["ordinal"] or event.on:
                yield event


def _make_event(clause: Clause, start: int, end: int) -> Name:
    """Make an event with the date and the place that follow in its sentence."""
    sentence_end = next(
        (b for a, b in split_sentences(clause.text) if a <= start < b), len(clause.text)
    )
    after = clause.text[end : min(sentence_end, end + _REACH)]
    dated = next(iter(find_full_dates(after)), None)
    place = _PLACE.search(after)
    return _make_name(
        clause, NameKind.EVENT, clause.text[start:end], start, end,
        on=dated.last if dated else None, place=place["place"] if place else "",
    )  # fmt: skip


def _make_name(
    clause: Clause, kind: NameKind, name: str, start: int, end: int, *,
    short: str = "", title: str = "", on: dt.date | None = None, place: str = "",
) -> Name:  # fmt: skip
    mention = Mention(clause.id, start, end)
    return Name(kind, " ".join(name.split()), (mention,), short, title, on, place)


def _merge_names(single_names: list[Name], short_forms: dict[str, str]) -> list[Name]:
    """Merge the mentions of each name, with any capitals and in short or full form."""
    same: defaultdict[tuple[NameKind, str], list[Name]] = defaultdict(list)
    for each in single_names:
        same[each.kind, _make_key(each.name, short_forms)].append(each)
    keys = list(same)
    for kind, key in keys:  # 'Action Plan' is the 'Action Plan of the IEC', if there is one
        longer = [k for k in keys if k[0] is kind and k[1].startswith(f"{key} ")]
        if kind is NameKind.INSTRUMENT and len(longer) == 1 and (kind, key) in same:
            same[longer[0]] += same.pop((kind, key))
    order = {each.mentions[0]: place for place, each in enumerate(single_names)}
    merged = [_merge_group(sorted(group, key=lambda each: order[each.mentions[0]]))
              for group in same.values()]  # fmt: skip
    return sorted(merged, key=lambda name: order[name.mentions[0]])


def _merge_group(group: list[Name]) -> Name:
    mentions = dict.fromkeys(mention for each in group for mention in each.mentions)
    longest = max(group, key=lambda each: len(each.name))
    first = group[0]
    return replace(
        longest,
        mentions=tuple(mentions),
        short=next((each.short for each in group if each.short), ""),
        title=first.title,
        on=next((each.on for each in group if each.on), None),
        place=next((each.place for each in group if each.place), ""),
    )


def _make_key(name: str, short_forms: dict[str, str]) -> str:
    """Make the form that all mentions of a name share: small letters, short forms.

    The first word of the full form often stands before the short one: 'Kazakh-Turkish IEC'.
    """
    for short, full in short_forms.items():
        name = name.replace(full.split(" ", 1)[-1], short)
    return " ".join(fold(name).split())


def _add_short_mentions(name: Name, clauses: list[Clause]) -> Name:
    """Add to a body the places where only its abbreviation stands."""
    if not name.short:
        return name
    word = re.compile(rf"(?<!\w){re.escape(name.short)}(?!\w)")
    short = [
        Mention(clause.id, match.start(), match.end())
        for clause in clauses
        for match in word.finditer(clause.text)
    ]
    return replace(name, mentions=(*name.mentions, *short))
