"""Commitments drawn from the text: what each clause seems to bind someone to, for review.

A proposal quotes the words it rests on, so that an officer sees at once whether it holds. The
test is that of the G20 Research Group's compliance reports: a discrete, specific, publicly
expressed, collectively agreed statement of intent.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from briefing.domain.annotation import Anchor
from briefing.domain.name import NameKind
from briefing.domain.statement import Clause, ClauseKind
from briefing.language.commitment_extraction.phrases import actors, amount_in, what_is_done
from briefing.language.commitment_extraction.promises import Promise, promises
from briefing.language.commitment_extraction.proposal import Proposal
from briefing.language.commitment_extraction.verbs import verbs_of
from briefing.language.due_dates import DueWords, due_words
from briefing.language.name_runs import CAPITALISED
from briefing.language.names import names
from briefing.language.sentences import sentences


def proposals(
    clauses: Iterable[Clause], made: dt.date | None, language: str | None
) -> list[Proposal]:
    """The commitments that a text seems to hold; `made` is the date of its statement.

    Only clauses and the items in them are read, since a preamble says why and not what; a text
    without any clause is read whole.
    """
    return list(each_proposal(clauses, made, language))


def each_proposal(
    clauses: Iterable[Clause], made: dt.date | None, language: str | None
) -> Iterator[Proposal]:
    """The same as they are found, so that a long text can be left half read."""
    yield from _Drawing(list(clauses), made, language).proposals()


class _Drawing:
    """What is known of one text while its clauses are read."""

    def __init__(self, clauses: list[Clause], made: dt.date | None, language: str | None) -> None:
        self._clauses = clauses
        self._made = made
        self._language = language
        self._verbs = verbs_of(language)
        self._proper = {
            word for clause in clauses for word in _WITHIN_SENTENCE.findall(clause.text)
        }
        self._events = {
            name.name: name.on for name in names(clauses) if name.kind is NameKind.EVENT and name.on
        }

    def proposals(self) -> Iterator[Proposal]:
        leads: dict[int | None, Proposal] = {}
        parents = {clause.parent_id for clause in self._clauses}
        for clause in _operative_part(self._clauses):
            found = [self._proposal(clause, promise) for promise in self._promises(clause)]
            if clause.parent_id in leads:
                found = self._listed(clause, found, leads[clause.parent_id])
            if found and clause.id in parents and clause.text.rstrip().endswith(":"):
                leads[clause.id] = found.pop()  # what it binds to is told by its items
            yield from (each for each in found if each.what)

    def _promises(self, clause: Clause) -> Iterator[Promise]:
        for sentence in sentences(clause.text):
            yield from promises(clause.text, sentence, self._verbs, self._is_measured, self._proper)

    def _is_measured(self, words: str) -> bool:
        """Whether words name a figure or a day to come."""
        dated = any(term.on for term in due_words(words, self._made, self._language))
        return dated or bool(amount_in(words))

    def _proposal(self, clause: Clause, promise: Promise) -> Proposal:
        text = clause.text
        start, end = promise.governed
        term = self._term(text[start:end])
        return Proposal(
            clause_id=clause.id,
            what=what_is_done(text, promise, self._verbs),
            who=actors(text, promise, self._verbs),
            due=text[start + term.start : start + term.end] if term else "",
            due_on=term.on if term else None,
            amount=amount_in(text[start:end]),
            operative=Anchor.of(text, *promise.verb),
            term=Anchor.of(text, start + term.start, start + term.end) if term else None,
        )

    def _listed(self, item: Clause, found: list[Proposal], lead: Proposal) -> list[Proposal]:
        """What an item of a list promises whose lead binds: 'we agree to the following steps:'.

        Its first sentence goes on with the lead, whatever the next ones promise by themselves.
        """
        first = next(sentences(item.text), None)
        if first and not any(each.operative.start < first[1] for each in found):
            found = [self._proposal(item, Promise(first, first, first)), *found]
        return [replace(each, who=each.who or lead.who) for each in found]

    def _term(self, words: str) -> DueWords | None:
        """The words that say when: a day first, then the day of an event, then any other term."""
        terms = due_words(words, self._made, self._language)
        if terms and terms[0].on:
            return terms[0]
        return self._at_event(words) or next(iter(terms), None)

    def _at_event(self, words: str) -> DueWords | None:
        for event, on in self._events.items():
            if self._made and on < self._made:
                continue
            form = _AT + re.escape(event).replace(r"\ ", r"\s+")
            if match := re.search(form, words, re.IGNORECASE):
                return DueWords(match.start(), match.end(), on)
        return None


_WITHIN_SENTENCE = re.compile(rf"(?<=[\w,] )(?={CAPITALISED})[\w-]+")
_AT = (
    r"\b(?:in the framework of|within the framework of|on the (?:margins|sidelines) of|during|at"
    r"|on the occasion of|by|before)\s+(?:the\s+)?"
)


def _operative_part(clauses: list[Clause]) -> list[Clause]:
    binding = [each for each in clauses if each.kind in (ClauseKind.CLAUSE, ClauseKind.ITEM)]
    return binding or [each for each in clauses if each.kind is not ClauseKind.FOOTNOTE]
