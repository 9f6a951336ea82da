"""What follows from the words of the texts, computed once for each text.

The language modules are imported by the thread that first asks: their patterns take long to
compile.
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
    """A text with its statement and clauses. `first` marks the version received first."""

    id: int
    language: str | None
    first: bool
    statement: Statement
    signatories: tuple[Signatory, ...]
    clauses: tuple[Clause, ...]


@dataclass(frozen=True)
class ClauseProposal:
    """A commitment that a clause seems to hold, and that nobody follows yet."""

    proposal: Proposal
    clause: Clause
    text: WholeText


@dataclass(frozen=True)
class EarlierClause:
    """A similar clause of an earlier statement, with its open commitments."""

    clause: Clause
    statement: Statement
    similarity: "SimilarClause"
    later_text: str
    commitments: tuple[Commitment, ...] = ()


def read_texts(session: Session) -> tuple[WholeText, ...]:
    """Read all texts of the workspace."""
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
    """Computes something once for each text."""

    def __init__(self, work: Callable[[WholeText], Result]) -> None:
        self._work = work
        self._results: dict[WholeText, Result] = {}

    def __call__(self, text: WholeText) -> Result:
        if text not in self._results:
            self._results[text] = self._work(text)
        return self._results[text]

    def keep(self, texts: Iterable[WholeText]) -> None:
        """Drop the results of texts that were changed or deleted."""
        self._results = {text: self._results[text] for text in texts if text in self._results}


class TextAnalysisCache:
    """Analyses texts and remembers the results. Only one thread may use it."""

    def __init__(self) -> None:
        self.texts: tuple[WholeText, ...] = ()
        self._text_of: dict[int, tuple[WholeText, Clause]] = {}
        self._is_stopped = False
        self._proposals = _PerText(self._extract_proposals)
        self._names = _PerText(_extract_names)
        self._passages = _PerText(_index_passages)

    def stop(self) -> None:
        """Stop the running analysis: nobody waits for it any more."""
        self._is_stopped = True

    def set_texts(self, texts: tuple[WholeText, ...]) -> None:
        """Set the texts. Results of unchanged texts are kept."""
        self.texts = texts
        self._text_of = {clause.id: (text, clause) for text in texts for clause in text.clauses}
        for each in (self._proposals, self._names, self._passages):
            each.keep(texts)

    def find_proposals(self, commitments: Iterable[Commitment]) -> list[ClauseProposal]:
        """Find the commitments in the statements that nobody follows.

        A promise is made once, in however many languages. So only the first text of a statement
        counts.
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
        """Find the commitments in one clause that nobody follows."""
        if clause_id not in self._text_of or not self._text_of[clause_id][0].first:
            return []
        text, clause = self._text_of[clause_id]
        of_clause = [each for each in self._proposals(text) if each.clause_id == clause_id]
        return [
            ClauseProposal(each, clause, text) for each in find_unfollowed(of_clause, commitments)
        ]

    def find_names(self) -> list[tuple[WholeText, list[Name]]]:
        """Find the names in each text."""
        return [(text, self._names(text)) for text in self.texts]

    def find_earlier_clauses(self, clause_id: int) -> list[EarlierClause]:
        """Find the most similar clauses of earlier statements, best first."""
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
    """Reword a proposal as an officer typed it. The last day follows from the words."""
    from briefing.language.due_dates import find_due_words, parse_due_date

    proposal, statement_date = source.proposal, source.text.statement.date
    due_on = proposal.due_on
    if due != proposal.due:
        terms = find_due_words(due, statement_date, source.text.language)
        due_on = parse_due_date(due) or next((each.on for each in terms), None)
    return replace(proposal, what=what, who=who, due=due, due_on=due_on, amount=amount)


def merge_amount(proposal: Proposal) -> Proposal:
    """Put the amount into the words of a proposal. A commitment has no field for it."""
    amount = proposal.amount.strip()
    if not amount or amount.casefold() in proposal.what.casefold():
        return proposal
    return replace(proposal, what=f"{proposal.what} ({amount})")


def _is_earlier(one: Statement, other: Statement) -> bool:
    """Whether a statement came before another. Without dates it counts as earlier."""
    if one.id == other.id:
        return False
    return one.date is None or other.date is None or one.date <= other.date
