"""The promises in a sentence: the binding verbs and the words that they govern."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from briefing.language.commitment_extraction.verbs import Verbs
from briefing.language.name_runs import find_runs
from briefing.language.name_words import INSTRUMENTS

Range = tuple[int, int]


@dataclass(frozen=True)
class Promise:
    """A binding verb, the words that it governs and its sentence, as ranges in the clause."""

    verb: Range
    governed: Range
    sentence: Range


@dataclass(frozen=True)
class _Mark:
    """A verb in a sentence. A verb that does not bind only ends the range of the verb before it.

    `is_action`: the verb itself names the action ('geliştireceklerdir', they will develop).
    """

    start: int
    end: int
    binds: bool
    is_action: bool = False


def find_promises(
    text: str, sentence: Range, verbs: Verbs, is_measured: Callable[[str], bool], proper: set[str]
) -> Iterator[Promise]:
    """Find the promises in a sentence, in order.

    `is_measured` tests whether words contain a figure or a day. `proper` is the set of words that
    are names, because a capital at the beginning of a sentence does not show it.
    """
    start, end = sentence
    marks = _mark_verbs(text[start:end], verbs, is_measured, proper)
    for first, last, mark in _iterate_governed_ranges(marks, end - start, verbs):
        if mark.binds:
            verb = (start + mark.start, start + mark.end)
            yield Promise(verb, _trim_range(text, start + first, start + last), sentence)


def _iterate_governed_ranges(
    marks: list[_Mark], length: int, verbs: Verbs
) -> Iterator[tuple[int, int, _Mark]]:
    """Iterate over the verbs, each with the start and the end of the words that it governs."""
    if verbs.verb_last:
        for last, mark in pairwise([_Mark(0, 0, False), *marks]):
            yield last.end, mark.end if mark.is_action else mark.start, mark
    else:
        for mark, following in pairwise([*marks, _Mark(length, length, False)]):
            yield mark.end, following.start, mark


def _mark_verbs(
    words: str, verbs: Verbs, is_measured: Callable[[str], bool], proper: set[str]
) -> list[_Mark]:
    binding = [
        _Mark(*match.span(), True)
        for match in verbs.binding.finditer(words)
        if not _INFINITIVE.search(_get_words_before(words, match.start()))
    ]
    if verbs.measured:
        binding += [
            _Mark(*match.span(), True)
            for match in verbs.measured.finditer(words)
            if is_measured(_get_governable_words(match, words, binding, verbs))
        ]
    if verbs.modal:
        will = [
            match
            for match in verbs.modal.finditer(words)
            if not binding and _has_actor(_get_words_before(words, match.start()), verbs, proper)
        ]
        binding += [_Mark(*match.span(), True, verbs.verb_last) for match in will[:1]]
    other = [
        _Mark(*match.span(), False)
        for match in verbs.other.finditer(words)
        if verbs.verb_last or _is_main(_get_words_before(words, match.start()), verbs)
    ]
    free = [mark for mark in other if not any(_is_overlapping(mark, each) for each in binding)]
    return sorted([*binding, *free], key=lambda mark: mark.start)


def _get_governable_words(
    match: re.Match[str], words: str, marks: list[_Mark], verbs: Verbs
) -> str:
    """Get the words that a verb may govern, up to the next binding verb on that side."""
    if verbs.verb_last:
        return words[max((mark.end for mark in marks if mark.end <= match.start()), default=0) :
                     match.start()]  # fmt: skip
    after = (mark.start for mark in marks if mark.start >= match.end())
    return words[match.end() : min(after, default=len(words))]


def _is_overlapping(one: _Mark, other: _Mark) -> bool:
    return one.start < other.end and other.start < one.end


_REACH = 600  # no subject stands farther from its verb


def _get_words_before(words: str, at: int) -> str:
    """Get the words before a position, as far back as a subject may stand."""
    return words[max(0, at - _REACH) : at]


_INFINITIVE = re.compile(r"\bto\s+$")  # 'call on others to commit to…'
_JOINS = re.compile(r"(?:,|\band|\bи|\bve|\bжәне)\s*$", re.IGNORECASE)


def _is_main(before: str, verbs: Verbs) -> bool:
    """Whether a verb continues the sentence ('…, and welcomed') and is not in a part of it."""
    return bool(_JOINS.search(before)) or _has_subject_at_end(before, verbs)


def _has_subject_at_end(words: str, verbs: Verbs) -> bool:
    bare = words.rstrip()
    return any(match.end() == len(bare) for match in verbs.subject.finditer(bare))


def _has_actor(before: str, verbs: Verbs, proper: set[str]) -> bool:
    """Whether the subject can make a promise: a party or a body, not 'this Agreement'."""
    if verbs.hoped.search(before):
        return False
    if verbs.verb_last:
        return verbs.subject.search(before) is not None
    parts = [part.strip() for part in re.split(r"[,;:—–]\s", before) if part.strip()]
    if not parts:
        return False
    ends_in_comma = before.rstrip().endswith((",", "—", "–"))
    subject = parts[0] if ends_in_comma else parts[-1]
    return _has_subject_at_end(subject, verbs) or _is_proper_name(subject, proper)


def _is_proper_name(subject: str, proper: set[str]) -> bool:
    name_runs = find_runs(subject)
    if not name_runs or name_runs[-1].end != len(subject) or name_runs[-1].has_word_in(INSTRUMENTS):
        return False
    return len(name_runs[-1].words) > 1 or name_runs[-1].text in proper


def _trim_range(text: str, start: int, end: int) -> Range:
    """Trim white space, punctuation at the end, and the word that joins the next verb."""
    words = text[start:end]
    inner = re.sub(r"(?:[\s,;:.]|\band$|\bи$|\bve$|\bжәне$)+$", "", words)
    inner = re.sub(rf"{_JOINS.pattern}", "", inner).rstrip(" ,")
    lead = len(inner) - len(inner.lstrip(" \t\n\u00a0,"))
    return start + lead, max(start + lead, start + len(inner))
