"""The promises in a sentence: the binding verbs and the words that they govern."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from briefing.language.commitment_extraction.subjects import Subject, find_phrases, find_subject
from briefing.language.commitment_extraction.verbs import Verbs
from briefing.language.name_runs import Run

Range = tuple[int, int]


@dataclass(frozen=True)
class Promise:
    """A binding verb, the words that it governs and its sentence, as ranges in the clause.

    `actor`: where the verb itself names who will act ('directed the Ministers to').
    """

    verb: Range
    governed: Range
    sentence: Range
    actor: Range | None = None


@dataclass(frozen=True)
class _Mark:
    """A verb in a sentence. A verb that does not bind only ends the range of the verb before it.

    `first` and `last`: where the action begins and ends, if not between this verb and the next
    ('a school will be built': from its subject on). `actor`: the words that name who will act.
    """

    start: int
    end: int
    binds: bool
    first: int | None = None
    last: int | None = None
    actor: Range | None = None


def find_promises(
    text: str, sentence: Range, verbs: Verbs, is_measured: Callable[[str], bool], proper: set[str]
) -> Iterator[Promise]:
    """Find the promises in a sentence, in order.

    `is_measured` tests whether words contain a figure or a day. `proper` is the set of words that
    are names, because a capital at the beginning of a sentence does not show it.
    """
    start, end = sentence
    marks = _VerbFinder(text[start:end], verbs, is_measured, proper).find_marks()
    for first, last, mark in _iterate_governed_ranges(marks, end - start, verbs):
        if mark.binds:
            verb = (start + mark.start, start + mark.end)
            actor = mark.actor and (start + mark.actor[0], start + mark.actor[1])
            yield Promise(verb, _trim_range(text, start + first, start + last), sentence, actor)


def _iterate_governed_ranges(
    marks: list[_Mark], length: int, verbs: Verbs
) -> Iterator[tuple[int, int, _Mark]]:
    """Iterate over the verbs, each with the start and the end of the words that it governs."""
    if verbs.verb_last:
        ranges = [
            (before.end, mark.start) for before, mark in pairwise([_Mark(0, 0, False), *marks])
        ]
    else:
        ranges = [
            (mark.end, following.start)
            for mark, following in pairwise([*marks, _Mark(length, length, False)])
        ]
    for (first, last), mark in zip(ranges, marks, strict=True):
        yield (
            first if mark.first is None else mark.first,
            last if mark.last is None else mark.last,
            mark,
        )


class _VerbFinder:
    """Finds the verbs of one sentence."""

    def __init__(
        self, words: str, verbs: Verbs, is_measured: Callable[[str], bool], proper: set[str]
    ) -> None:
        self._words = words
        self._verbs = verbs
        self._is_measured = is_measured
        self._proper = proper
        self._marks: list[_Mark] = []

    def find_marks(self) -> list[_Mark]:
        """Find all verbs, in order. Of verbs that overlap, the first kind below counts."""
        verbs = self._verbs
        for pattern, make_mark in (
            (verbs.directive, self._make_directive),
            (verbs.binding, self._make_binding),
            (verbs.personal, self._make_personal),
            (verbs.measured, self._make_measured),
            (verbs.passive, self._make_passive),
            (verbs.modal, self._make_modal),
            (verbs.deed, self._make_deed),
            (verbs.other, self._make_other),
        ):
            matches = pattern.finditer(self._words) if pattern else ()
            self._add([mark for match in matches if (mark := make_mark(match))])
        return self._marks

    def _add(self, marks: list[_Mark]) -> None:
        free = [mark for mark in marks if not any(map(partial(_is_overlapping, mark), self._marks))]
        self._marks = sorted([*self._marks, *free], key=lambda mark: mark.start)

    def _make_binding(self, match: re.Match[str]) -> _Mark | None:
        before = self._words[: match.start()]
        if _INFINITIVE.search(before) or (_NOUN.match(match[0]) and _BEFORE_NOUN.search(before)):
            return None
        return _Mark(*match.span(), binds=True)

    def _make_personal(self, match: re.Match[str]) -> _Mark | None:
        subject = self._find_subject(match.start())
        return _Mark(*match.span(), binds=True) if subject and subject.is_actor else None

    def _make_directive(self, match: re.Match[str]) -> _Mark | None:
        """Make the mark of a verb that gives a task to someone ('directed the Ministers to')."""
        groups = match.groupdict()
        if "what" in groups:
            start, actor = match.end("what"), match.span("who")
            subject = self._verbs.subject.match(self._words, actor[0])
            if subject and subject.end() < actor[1]:
                actor = subject.end(), actor[1]
            return _Mark(start, match.end(), True, *match.span("what"), actor=actor)
        if "who" in groups:
            return _Mark(*match.span(), binds=True, actor=match.span("who"))
        actor_phrase = self._find_phrase_at(match.end())
        task = actor_phrase and _TASK.match(self._words, actor_phrase.end)
        if not (actor_phrase and task):
            return None
        actor = (actor_phrase.start, actor_phrase.end)
        return _Mark(match.start(), task.end(), binds=True, actor=actor)

    def _find_phrase_at(self, at: int) -> Run | None:
        """Find the noun phrase that begins at a position, after white space."""
        rest = self._words[at:]
        start = at + len(rest) - len(rest.lstrip())
        phrases = find_phrases(self._words, self._verbs)
        return next((each for each in phrases if each.start == start), None)

    def _make_measured(self, match: re.Match[str]) -> _Mark | None:
        measured = self._is_measured(self._get_governable_words(match))
        return _Mark(*match.span(), binds=True) if measured else None

    def _make_modal(self, match: re.Match[str]) -> _Mark | None:
        subject = self._find_free_subject(match.start())
        return _Mark(*match.span(), binds=True) if subject and subject.is_actor else None

    def _make_passive(self, match: re.Match[str]) -> _Mark | None:
        """Make the mark of 'a school shall be built by both sides'; the actor may be absent."""
        before = self._words[: match.start()]
        starts = [0, *(each.end() for each in _CLAUSE_END.finditer(before))]
        subject = next(
            (s for at in reversed(starts) if len((s := before[at:]).split()) > 1), before
        )
        if _NO_DEED.search(subject) or self._verbs.hoped.search(subject):
            return None
        first = match.start() - len(subject.lstrip())
        by = _BY.match(self._words, match.end())
        agent = self._find_phrase_at(by.end()) if by else None
        actor = (agent.start, agent.end) if agent else (first, first)
        return _Mark(*match.span(), binds=True, first=first, actor=actor)

    def _make_deed(self, match: re.Match[str]) -> _Mark | None:
        subject = self._find_free_subject(match.start())
        if not (subject and subject.is_actor):
            return None
        first, last = (None, match.end()) if self._verbs.verb_last else (match.start(), None)
        return _Mark(*match.span(), True, first, last)

    def _make_other(self, match: re.Match[str]) -> _Mark | None:
        """Make the mark of a verb that continues the sentence ('…, and welcomed')."""
        before = self._words[: match.start()]
        subject = self._find_subject(match.start())
        continues = self._verbs.verb_last or _JOINS.search(before) or subject
        return _Mark(*match.span(), binds=False) if continues else None

    def _find_subject(self, at: int) -> Subject | None:
        return find_subject(self._words, at, self._verbs, self._proper)

    def _find_free_subject(self, at: int) -> Subject | None:
        """Find the subject of a verb that is in no part of another ('hope that it will')."""
        before = self._words[:at]
        subject = self._find_subject(at)
        if subject is None or self._is_object_of_binding(at):
            return None
        if self._verbs.verb_last:
            return None if self._verbs.hoped.search(before) else subject
        is_nearest = not _JOINS.search(before)
        rest = before[: subject.start] if is_nearest else before[subject.start :]
        parts = rest[-_NEAR:] if is_nearest else rest
        return None if _search_at_end(self._verbs.hoped, parts, is_nearest) else subject

    def _is_object_of_binding(self, at: int) -> bool:
        """Whether the last binding verb before ends in 'that'."""
        before = [mark for mark in self._marks if mark.end <= at]
        return bool(before) and _THAT.search(self._words[: before[-1].end]) is not None

    def _get_governable_words(self, match: re.Match[str]) -> str:
        """Get the words that a verb may govern, up to the next binding verb on that side."""
        if self._verbs.verb_last:
            before = (mark.end for mark in self._marks if mark.end <= match.start())
            return self._words[max(before, default=0) : match.start()]
        after = [mark.start for mark in self._marks if mark.start >= match.end()]
        if other := self._verbs.other.search(self._words, match.end()):
            after.append(other.start())
        return self._words[match.end() : min(after, default=len(self._words))]


_NEAR = 30  # 'that' or 'hope that' stands right before the subject
_INFINITIVE = re.compile(  # 'call on others to commit to…', 'may decide on'
    r"\b(?:to|may|can|could|might|should|would)(?:\s+(?:also|not))?\s+$"
)
_NOUN = re.compile(r"(?:resolve|pledge|promise|guarantee|commit)s?\b", re.IGNORECASE)
_BEFORE_NOUN = re.compile(  # 'our combined resolve to', but 'our leaders resolve to'
    r"\b(?:(?:our|their|its|his|her)(?:\s+[\w-]*[^\Ws])?|the|an?)\s+$", re.IGNORECASE
)
_JOINS = re.compile(r"(?:,|\band|\bи|\bve|\bжәне)(?:\s+\w+ly)?\s*$", re.IGNORECASE)
_THAT = re.compile(r"\bthat$", re.IGNORECASE)
_TASK = re.compile(r"\s+(?:to|with|(?:will|would)(?!\s+be\b))\b")
_BY = re.compile(r"(?:\s+[\w-]+){0,6}?\s+by\b")
_CLAUSE_END = re.compile(r"[,;:—–]\s|\band (?=the |a |an )")
_NO_DEED = re.compile(
    r"\b(?:no one|nobody|nothing|everyone|no|each person|(?:this|present|the present)"
    r"(?: \w+)? (?:agreement|treaty|protocol|memorandum|convention|declaration|statement))\b",
    re.IGNORECASE,
)


def _search_at_end(pattern: re.Pattern[str], words: str, at_end: bool) -> bool:
    """Whether the words have a match of the pattern, at their end or anywhere."""
    matches = pattern.finditer(words)
    return any(not at_end or not words[match.end() :].strip(" ,") for match in matches)


def _is_overlapping(one: _Mark, other: _Mark) -> bool:
    return one.start < other.end and other.start < one.end


def _trim_range(text: str, start: int, end: int) -> Range:
    """Trim white space, punctuation at the end, and the word that joins the next verb."""
    words = text[start:end]
    inner = re.sub(r"(?:[\s,;:.]|\band$|\bи$|\bve$|\bжәне$)+$", "", words)
    inner = re.sub(rf"{_JOINS.pattern}", "", inner).rstrip(" ,")
    lead = len(inner) - len(inner.lstrip(" \t\n\u00a0,"))
    return start + lead, max(start + lead, start + len(inner))
