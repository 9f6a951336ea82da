"""The subject of a verb: who acts, and whether that can make a promise."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.language.commitment_extraction.verbs import Verbs
from briefing.language.name_runs import Run, find_runs
from briefing.language.name_words import GATHERINGS, INSTRUMENTS, split_words

_ADVERBS = re.compile(
    r"(?:\s+(?:also|further|jointly|mutually|both|each|all|have|has|had|are|is|do|does|therefore|then"
    r"|now|today|in turn|\w+ly|также|совместно|ещё))+$"
)
_JOINS = re.compile(r"(?:[,—–)]|(?<!\w)(?:and|or|but|и|а|но))$", re.IGNORECASE)
_AND = re.compile(r",?\s*(?:and|together with|и|ve|және)")
_CLAUSE_START = re.compile(r"(?:^|[,;:—–)”]|(?<!\w)(?:that|что))\s*$")
_WORD = re.compile(r"[^\W\d_](?<!that)(?<!and)(?<!or)\s+$")
_PREPOSITION = re.compile(
    r"(?<!\w)(?:of|in|at|by|with|for|to|from|on|during|between|among|under|through|within|against"
    r"|into|towards?|regarding|like|than|as|via|including|before|after|since|until|upon|without"
    r"|в|на|с|со|к|от|для|при|по|из)\s+$",
    re.IGNORECASE,
)
_FOLLOWED_BY_VERB = re.compile(r"\s*[,—–(]|\s+(?!(?:and|of|in|to|for|at|on|with|as)\b)[^\W\d_]")
_NO_ACTORS = (
    INSTRUMENTS
    | (GATHERINGS - {"forum", "форум", "форумы"})
    | split_words(
        "initiative framework project projects corridor package statement vision principles goals "
        "week day year decade dialogue summits meeting visit mechanism article"
    )
)
_GENERIC = re.compile(
    r"(?:(?:the|both|all|two|each|high|contracting|our|of|these|three|four) )*(?:we|they"
    r"|part(?:y|ies)|sides?|leaders|(?:prime )?ministers|presidents|countries|governments|states"
    r"|members|heads of state)|(?:iki |her iki )?(?:taraf|ülke)\w*|(?:екі )?тарап\w*"
    r"|(?:обе )?сторон\w*|мы|они",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Subject:
    """A noun phrase that is the subject of a verb, at `start` of the words before the verb.

    `is_actor`: whether it can make a promise; an agreement or a project cannot.
    """

    text: str
    start: int
    is_actor: bool

    @property
    def is_generic(self) -> bool:
        """Whether it only names the parties of the statement."""
        return not self.text or _GENERIC.fullmatch(self.text) is not None


def find_subject(sentence: str, at: int, verbs: Verbs, proper: set[str]) -> Subject | None:
    """Find the subject of the verb at a place of a sentence.

    `proper` is the set of words that are names, because a capital at the beginning of a sentence
    does not show it.
    """
    before = _ADVERBS.sub("", sentence[:at].rstrip())
    if verbs.verb_last or not before or _JOINS.search(before):
        return find_first_subject(sentence, at, verbs, proper)
    return _find_nearest_subject(sentence, len(before), verbs, proper)


def _find_nearest_subject(words: str, at: int, verbs: Verbs, proper: set[str]) -> Subject | None:
    """Find the noun phrase that ends right before the verb."""
    match = next((each for each in find_phrases(words, verbs) if each.end == at), None)
    if match is None:
        return None
    text, start = match.text, match.start
    if _WORD.search(words[:start]) and not _PREPOSITION.search(words[:start]):
        last = _AND.split(text)[-1].lstrip()  # 'help Ukraine, and the Ministers will'
        text, start = last, start + len(text) - len(last)
    if _PREPOSITION.search(words[:start]):
        after_comma = text.partition(", ")[2]  # 'in Ankara, Kazakhstan and Türkiye will'
        if not after_comma:
            return Subject(text, start, is_actor=False)
        text, start = after_comma, start + len(text) - len(after_comma)
    return Subject(text, start, _is_actor(text, not words[:start].strip(), verbs, proper))


def find_first_subject(words: str, before: int, verbs: Verbs, proper: set[str]) -> Subject | None:
    """Find the first noun phrase that begins a clause of the sentence before a place."""
    for each in find_phrases(words, verbs):
        if each.end > before:
            return None
        begins = _CLAUSE_START.search(words[: each.start])
        after = words[each.end : before].rstrip()
        if begins and (verbs.verb_last or not after or _FOLLOWED_BY_VERB.match(after)):
            starts = not words[: each.start].strip()
            if not re.search(r"[’']s?$", each.text) and _is_actor(each.text, starts, verbs, proper):
                return Subject(each.text, each.start, is_actor=True)
    return None


@lru_cache(maxsize=64)  # each verb of a sentence asks for them
def find_phrases(words: str, verbs: Verbs) -> tuple[Run, ...]:
    """Find the noun phrases that may be a subject, in order; 'A, B and C' is one."""
    plain = verbs.no_name.sub(lambda match: match[0].lower(), words) if verbs.no_name else words
    phrases = [
        Run(words[slice(*each.span())], *each.span()) for each in verbs.subject.finditer(plain)
    ]
    names = [
        run
        for run in find_runs(plain)
        if not any(run.start < each.end and each.start < run.end for each in phrases)
    ]
    return tuple(_join_lists(words, sorted(phrases + names, key=lambda each: each.start)))


def _join_lists(words: str, phrases: list[Run]) -> Iterator[Run]:
    """Join the phrases of each list that ends in 'and'."""
    at = 0
    while at < len(phrases):
        last = _find_end_of_list(words, phrases, at)
        start, end = phrases[at].start, phrases[last].end
        yield Run(words[start:end], start, end)
        at = last + 1


def _find_end_of_list(words: str, phrases: list[Run], first: int) -> int:
    for at in range(first, len(phrases) - 1):
        gap = words[phrases[at].end : phrases[at + 1].start].strip()
        if _AND.fullmatch(gap):
            return at + 1
        if gap != ",":
            break
    return first


def _is_actor(text: str, starts_sentence: bool, verbs: Verbs, proper: set[str]) -> bool:
    phrase = Run(text, 0, len(text))
    if not phrase.words:
        return False
    main = re.split(r"\s(?:of|for|on|between)\s|\s\(", text)[0].split()[-1].casefold()
    if main in _NO_ACTORS or re.search(r"[’']s$", text):
        return False
    has_only_capital = starts_sentence and len(phrase.words) == 1 and text.istitle()
    return not has_only_capital or text in proper or bool(verbs.subject.fullmatch(text.lower()))


_DATIVE = (
    (re.compile(r"(l[ae]r)(?:[ae])$"), r"\1"),
    (re.compile(r"(l[ae]r[ıi])n[ae]$"), r"\1"),
    (re.compile(r"([ıi])n[ae]$"), r"\1"),
    (re.compile(r"([лдт][ае]р)[ғг][ае]$"), r"\1"),
    (re.compile(r"([ыі])н[ае]$"), r"\1"),
)


def to_nominative(phrase: str) -> str:
    """Put a Turkish or Kazakh phrase in the dative into the nominative.

    >>> to_nominative("ilgili kurumlara"), to_nominative("Сыртқы істер министрлігіне")
    ('ilgili kurumlar', 'Сыртқы істер министрлігі')
    """
    for ending, nominative in _DATIVE:
        if ending.search(phrase):
            return ending.sub(nominative, phrase)
    return phrase
