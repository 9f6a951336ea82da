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
from briefing.language.commitment_extraction.unfollowed import find_unfollowed
from briefing.session import Session

if TYPE_CHECKING:
    from briefing.language.similar_clauses import Passages, SimilarClause

Result = TypeVar("Result")

_MAX_EARLIER = 3


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
class ClauseProposal:
    """A commitment that a clause seems to hold and nobody follows yet."""

    proposal: Proposal
    clause: Clause
    text: WholeText


@dataclass(frozen=True)
class EarlierClause:
    """A clause of an earlier statement that a clause repeats, and those of its open commitments."""

    clause: Clause
    statement: Statement
    similarity: "SimilarClause"
    later_text: str
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
            tuple(records.signatories.find_by_statement(statement.id)),
            tuple(records.clauses.find_by_text(text.id)),
        )
        for statement in records.statements.get_all()
        for number, text in enumerate(records.texts.find_by_statement(statement.id))
    )


class _PerText(Generic[Result]):
    """Does its work once for each text."""

    def __init__(self, work: Callable[[WholeText], Result]) -> None:
        self._work = work
        self._results: dict[WholeText, Result] = {}

    def __call__(self, text: WholeText) -> Result:
        if text not in self._results:
            self._results[text] = self._work(text)
        return self._results[text]

    def keep(self, texts: Iterable[WholeText]) -> None:
        """Forget the texts that are no more, or no more as they were."""
        self._results = {text: self._results[text] for text in texts if text in self._results}


class TextAnalysisCache:
    """What is found takes a while: it is asked for beside the window's work, by one thread."""

    def __init__(self) -> None:
        self.texts: tuple[WholeText, ...] = ()
        self._text_of: dict[int, tuple[WholeText, Clause]] = {}
        self._is_stopped = False
        self._proposals = _PerText(self._extract_proposals)
        self._names = _PerText(_extract_names)
        self._passages = _PerText(_index_passages)

    def stop(self) -> None:
        """Leave what is being read half read: nobody waits for it any more."""
        self._is_stopped = True

    def set_texts(self, texts: tuple[WholeText, ...]) -> None:
        """Have these texts, and keep what was found in those that were there before."""
        self.texts = texts
        self._text_of = {clause.id: (text, clause) for text in texts for clause in text.clauses}
        for each in (self._proposals, self._names, self._passages):
            each.keep(texts)

    def find_proposals(self, commitments: Iterable[Commitment]) -> list[ClauseProposal]:
        """What the statements bind to and nobody follows.

        A promise is made once, in however many languages: it is drawn from the text received first.
        """
        followed: defaultdict[int, list[Commitment]] = defaultdict(list)
        for commitment in commitments:
            if commitment.clause_id in self._text_of:
                followed[self._text_of[commitment.clause_id][0].id].append(commitment)
        return [
            ClauseProposal(proposal, self._text_of[proposal.clause_id][1], text)
            for text in self.texts
            if text.first
            for proposal in find_unfollowed(self._proposals(text), followed[text.id])
        ]

    def find_clause_proposals(
        self, clause_id: int, commitments: Iterable[Commitment]
    ) -> list[ClauseProposal]:
        """What one clause binds to and nobody follows, given the commitments of the clause."""
        if clause_id not in self._text_of or not self._text_of[clause_id][0].first:
            return []
        text, clause = self._text_of[clause_id]
        of_clause = [each for each in self._proposals(text) if each.clause_id == clause_id]
        return [
            ClauseProposal(each, clause, text) for each in find_unfollowed(of_clause, commitments)
        ]

    def find_names(self) -> list[tuple[WholeText, list[Name]]]:
        """The names that each text uses."""
        return [(text, self._names(text)) for text in self.texts]

    def find_earlier_clauses(self, clause_id: int) -> list[EarlierClause]:
        """The clauses of earlier statements most alike to a clause, best first."""
        if clause_id not in self._text_of:
            return []
        own, clause = self._text_of[clause_id]
        clauses = [
            EarlierClause(
                self._text_of[similarity.clause_id][1], text.statement, similarity, clause.text
            )
            for text in self.texts
            if text.language == own.language and _is_earlier(text.statement, own.statement)
            for similarity in self._passages(text).find_similar(clause.text, _MAX_EARLIER)
        ]
        return sorted(clauses, key=lambda each: -each.similarity.score)[:_MAX_EARLIER]

    def _extract_proposals(self, text: WholeText) -> list[Proposal]:
        from briefing.language.commitment_extraction.proposals import iterate_proposals

        proposals = iterate_proposals(text.clauses, text.statement.date, text.language)
        return list(takewhile(lambda _: not self._is_stopped, proposals))


def _extract_names(text: WholeText) -> list[Name]:
    from briefing.language.names import find_names

    return find_names(text.clauses)


def _index_passages(text: WholeText) -> "Passages":
    from briefing.language.similar_clauses import Passages

    return Passages(text.clauses)


def reword_proposal(source: ClauseProposal, what: str, who: str, due: str, amount: str) -> Proposal:
    """A proposal as an officer worded it: its last day follows from the words that say when."""
    from briefing.language.due_dates import find_due_words, parse_due_date

    proposal, statement_date = source.proposal, source.text.statement.date
    due_on = proposal.due_on
    if due != proposal.due:
        terms = find_due_words(due, statement_date, source.text.language)
        due_on = parse_due_date(due) or next((each.on for each in terms), None)
    return replace(proposal, what=what, who=who, due=due, due_on=due_on, amount=amount)


def merge_amount(proposal: Proposal) -> Proposal:
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
