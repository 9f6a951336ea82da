"""The texts of the workspace, and what follows from their words: worked out once for each text.

What understands them is loaded by the thread that first asks: its patterns take long to compile.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import TYPE_CHECKING, Generic, TypeVar

from briefing.domain.commitment import Commitment
from briefing.domain.name import Name
from briefing.domain.statement import Clause, Signatory, Statement
from briefing.language.commitment_extraction.proposal import Proposal
from briefing.language.commitment_extraction.unfollowed import not_followed
from briefing.session import Session

if TYPE_CHECKING:
    from briefing.language.similar_clauses import Alike, Passages

Found = TypeVar("Found")

_MOST_EARLIER = 3


@dataclass(frozen=True)
class WholeText:
    """A text with its statement and its clauses; the one received first is `first`."""

    id: int
    language: str | None
    first: bool
    statement: Statement
    signatories: tuple[Signatory, ...]
    clauses: tuple[Clause, ...]


@dataclass(frozen=True)
class Proposed:
    """A commitment that a clause seems to hold and nobody follows yet."""

    proposal: Proposal
    clause: Clause
    text: WholeText


@dataclass(frozen=True)
class Earlier:
    """A clause of an earlier statement that a clause repeats, and those of its open commitments."""

    clause: Clause
    statement: Statement
    alike: "Alike"
    later: str
    commitments: tuple[Commitment, ...] = ()


def read_texts(session: Session) -> tuple[WholeText, ...]:
    """Every text of the workspace."""
    records = session.records
    return tuple(
        WholeText(
            text.id,
            text.language,
            number == 0,
            statement,
            tuple(records.signatories.of_statement(statement.id)),
            tuple(records.clauses.of_text(text.id)),
        )
        for statement in records.statements.all()
        for number, text in enumerate(records.texts.of_statement(statement.id))
    )


class _Once(Generic[Found]):
    """Does its work once for each text."""

    def __init__(self, work: Callable[[WholeText], Found]) -> None:
        self._work = work
        self._found: dict[WholeText, Found] = {}

    def __call__(self, text: WholeText) -> Found:
        if text not in self._found:
            self._found[text] = self._work(text)
        return self._found[text]

    def keep(self, texts: Iterable[WholeText]) -> None:
        """Forget the texts that are no more, or no more as they were."""
        self._found = {text: self._found[text] for text in texts if text in self._found}


class Shelf:
    """What is found takes a while: it is asked for beside the window's work, by one thread."""

    def __init__(self) -> None:
        self.texts: tuple[WholeText, ...] = ()
        self._text_of: dict[int, tuple[WholeText, Clause]] = {}
        self._stopped = False
        self._drawn = _Once(self._draw)
        self._names = _Once(_names)
        self._passages = _Once(_passages)

    def stop(self) -> None:
        """Leave what is being read half read: nobody waits for it any more."""
        self._stopped = True

    def put(self, texts: tuple[WholeText, ...]) -> None:
        """Have these texts, and keep what was found in those that were there before."""
        self.texts = texts
        self._text_of = {clause.id: (text, clause) for text in texts for clause in text.clauses}
        for each in (self._drawn, self._names, self._passages):
            each.keep(texts)

    def proposed(self, commitments: Iterable[Commitment]) -> list[Proposed]:
        """What the statements bind to and nobody follows.

        A promise is made once, in however many languages: it is drawn from the text received first.
        """
        followed: defaultdict[int, list[Commitment]] = defaultdict(list)
        for commitment in commitments:
            if commitment.clause_id in self._text_of:
                followed[self._text_of[commitment.clause_id][0].id].append(commitment)
        return [
            Proposed(proposal, self._text_of[proposal.clause_id][1], text)
            for text in self.texts
            if text.first
            for proposal in not_followed(self._drawn(text), followed[text.id])
        ]

    def proposed_of(self, clause_id: int, commitments: Iterable[Commitment]) -> list[Proposed]:
        """What one clause binds to and nobody follows, given the commitments of the clause."""
        if clause_id not in self._text_of or not self._text_of[clause_id][0].first:
            return []
        text, clause = self._text_of[clause_id]
        of_clause = [each for each in self._drawn(text) if each.clause_id == clause_id]
        return [Proposed(each, clause, text) for each in not_followed(of_clause, commitments)]

    def names(self) -> list[tuple[WholeText, list[Name]]]:
        """The names that each text uses."""
        return [(text, self._names(text)) for text in self.texts]

    def earlier(self, clause_id: int) -> list[Earlier]:
        """The clauses of earlier statements most alike to a clause, best first."""
        if clause_id not in self._text_of:
            return []
        own, clause = self._text_of[clause_id]
        found = [
            Earlier(self._text_of[alike.clause_id][1], text.statement, alike, clause.text)
            for text in self.texts
            if text.language == own.language and _is_earlier(text.statement, own.statement)
            for alike in self._passages(text).alike(clause.text, _MOST_EARLIER)
        ]
        return sorted(found, key=lambda each: -each.alike.score)[:_MOST_EARLIER]

    def _draw(self, text: WholeText) -> list[Proposal]:
        from briefing.language.commitment_extraction.proposals import each_proposal

        found = each_proposal(text.clauses, text.statement.date, text.language)
        return list(takewhile(lambda _: not self._stopped, found))


def _names(text: WholeText) -> list[Name]:
    from briefing.language.names import names

    return names(text.clauses)


def _passages(text: WholeText) -> "Passages":
    from briefing.language.similar_clauses import Passages

    return Passages(text.clauses)


def reworded(proposed: Proposed, what: str, who: str, due: str, amount: str) -> Proposal:
    """A proposal as an officer worded it: its last day follows from the words that say when."""
    from briefing.language.due_dates import due_date, due_words

    proposal, made = proposed.proposal, proposed.text.statement.date
    due_on = proposal.due_on
    if due != proposal.due:
        terms = due_words(due, made, proposed.text.language)
        due_on = due_date(due) or next((each.on for each in terms), None)
    return replace(proposal, what=what, who=who, due=due, due_on=due_on, amount=amount)


def to_follow(proposal: Proposal) -> Proposal:
    """A proposal as it is taken in. A commitment has no field for an amount: its words name it."""
    amount = proposal.amount.strip()
    if not amount or amount.casefold() in proposal.what.casefold():
        return proposal
    return replace(proposal, what=f"{proposal.what} ({amount})")


def _is_earlier(one: Statement, other: Statement) -> bool:
    """Whether a statement came before another; one without a date is taken to have."""
    if one.id == other.id:
        return False
    return one.date is None or other.date is None or one.date <= other.date
