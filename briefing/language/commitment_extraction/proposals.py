"""Find proposals for commitments in a text, for review.

A proposal quotes the words on which it is based, so that an officer can judge it at once. The
definition of a commitment is that of the G20 Research Group's compliance reports: a discrete,
specific, publicly expressed, collectively agreed statement of intent.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from briefing.domain.annotation import Anchor
from briefing.domain.name import NameKind
from briefing.domain.statement import Clause, ClauseKind
from briefing.language.commitment_extraction.lexicon import get_verbs
from briefing.language.commitment_extraction.phrases import extract_action, find_actors, find_amount
from briefing.language.commitment_extraction.promises import Promise, find_promises
from briefing.language.commitment_extraction.proposal import Proposal
from briefing.language.commitment_extraction.subjects import find_first_subject, find_subject
from briefing.language.due_dates import DueWords, find_due_words
from briefing.language.name_runs import CAPITALISED
from briefing.language.names import find_names
from briefing.language.sentences import split_sentences


def find_proposals(
    clauses: Iterable[Clause], statement_date: dt.date | None, language: str | None
) -> list[Proposal]:
    """Find the commitments that a text seems to contain.

    Only clauses and their items are read, because a preamble gives reasons and no actions. A text
    without clauses is read completely.
    """
    return list(iterate_proposals(clauses, statement_date, language))


def iterate_proposals(
    clauses: Iterable[Clause], statement_date: dt.date | None, language: str | None
) -> Iterator[Proposal]:
    """Yield the same one by one, so that the caller can stop in the middle of a long text."""
    yield from _ProposalExtractor(list(clauses), statement_date, language).extract()


class _ProposalExtractor:
    """Extracts the proposals of one text."""

    def __init__(
        self, clauses: list[Clause], statement_date: dt.date | None, language: str | None
    ) -> None:
        self._clauses = clauses
        self._statement_date = statement_date
        self._language = language
        self._verbs = get_verbs(language)
        self._proper = {
            word for clause in clauses for word in _WITHIN_SENTENCE.findall(clause.text)
        }
        self._events = {
            name.name: name.on
            for name in find_names(clauses)
            if name.kind is NameKind.EVENT and name.on
        }

    def extract(self) -> Iterator[Proposal]:
        leads: dict[int | None, Proposal] = {}
        parents = {clause.parent_id for clause in self._clauses}
        for clause in _select_operative_part(self._clauses):
            proposals = [
                self._make_proposal(clause, promise) for promise in self._find_promises(clause)
            ]
            if clause.parent_id in leads:
                proposals = self._complete_list_item(clause, proposals, leads[clause.parent_id])
            if proposals and clause.id in parents and clause.text.rstrip().endswith(":"):
                lead = proposals.pop()
                if not _CONTENTS.fullmatch(lead.what):
                    leads[clause.id] = lead  # its items name the actions
            yield from (each for each in proposals if each.what)

    def _find_promises(self, clause: Clause) -> Iterator[Promise]:
        for sentence in split_sentences(clause.text):
            yield from find_promises(
                clause.text, sentence, self._verbs, self._is_measured, self._proper
            )

    def _is_measured(self, words: str) -> bool:
        """Whether words name a figure or a future day."""
        dated = any(term.on for term in find_due_words(words, self._statement_date, self._language))
        return dated or bool(find_amount(words))

    def _make_proposal(self, clause: Clause, promise: Promise) -> Proposal:
        text = clause.text
        start, end = promise.governed
        term = self._find_term(text[start:end])
        if term is None and (leading := self._find_leading_term(text, promise)):
            start, term = leading
        return Proposal(
            clause_id=clause.id,
            what=extract_action(text, promise, self._verbs, self._language or ""),
            who=self._find_actors(text, promise),
            due=text[start + term.start : start + term.end] if term else "",
            due_on=term.on if term else None,
            amount=find_amount(text[slice(*promise.governed)]),
            operative=Anchor.from_range(text, *promise.verb),
            term=Anchor.from_range(text, start + term.start, start + term.end) if term else None,
        )

    def _find_actors(self, text: str, promise: Promise) -> str:
        """Find who will do it; 'they' are the actors named before."""
        who = find_actors(text, promise, self._verbs, self._proper)
        if who.casefold() not in _THEY:
            return who
        subjects = [
            find_first_subject(text[start:end], end - start, self._verbs, self._proper)
            for start, end in split_sentences(text[: promise.verb[0]])
        ]
        actors = [each.text for each in subjects if each and each.text.casefold() not in _THEY]
        return actors[-1] if actors else who

    def _complete_list_item(
        self, item: Clause, proposals: list[Proposal], lead: Proposal
    ) -> list[Proposal]:
        """Complete the proposals of a list item whose lead binds: 'we agree to these steps:'.

        The first sentence of the item continues the lead, even if the next ones promise something
        themselves.
        """
        sentence = next(split_sentences(item.text), None)
        if sentence:
            start, end = sentence
            end = min([end, *(each.operative.start for each in proposals)])
            words = item.text[start:end]
            if len(words.split()) > 1 and not find_first_subject(
                words, len(words), self._verbs, self._proper
            ):
                first = (start, start + len(words.rstrip(" ,")))
                proposals = [self._make_proposal(item, Promise(first, first, first)), *proposals]
        return [replace(each, who=each.who or lead.who) for each in proposals]

    def _find_term(self, words: str) -> DueWords | None:
        """Find the words that say when: first a day, then the day of an event, then any term."""
        terms = find_due_words(words, self._statement_date, self._language)
        if terms and terms[0].on:
            return terms[0]
        return self._find_event_term(words) or next(iter(terms), None)

    def _find_leading_term(self, text: str, promise: Promise) -> tuple[int, DueWords] | None:
        """Find a term at the beginning of the sentence or right before the subject of the verb."""
        start, end = promise.sentence
        before = text[start : promise.verb[0]]
        subject = find_subject(text[start:end], len(before), self._verbs, self._proper)
        term = self._find_term(before[: subject.start]) if subject else None
        if subject is None or term is None:
            return None
        is_leading = term.start == 0 or not before[term.end : subject.start].strip(" ,")
        return (start, term) if is_leading else None

    def _find_event_term(self, words: str) -> DueWords | None:
        for event, on in self._events.items():
            if self._statement_date and on < self._statement_date:
                continue
            form = _AT + re.escape(event).replace(r"\ ", r"\s+")
            if match := re.search(form, words, re.IGNORECASE):
                return DueWords(match.start(), match.end(), on)
        return None


_CONTENTS = re.compile(r"(?:include|contain|comprise|cover|consist of|be)", re.IGNORECASE)
_THEY = ("they", "они")
_WITHIN_SENTENCE = re.compile(rf"(?<=[\w,] )(?={CAPITALISED})[\w-]+")
_AT = (
    r"\b(?:in the framework of|within the framework of|on the (?:margins|sidelines) of|during|at"
    r"|on the occasion of|by|before)\s+(?:the\s+)?"
)


def _select_operative_part(clauses: list[Clause]) -> list[Clause]:
    binding = [each for each in clauses if each.kind in (ClauseKind.CLAUSE, ClauseKind.ITEM)]
    return binding or [each for each in clauses if each.kind is not ClauseKind.FOOTNOTE]
