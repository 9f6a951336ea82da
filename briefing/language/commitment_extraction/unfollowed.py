"""Which proposals are followed already, so that none is taken in twice."""

from collections import defaultdict
from collections.abc import Iterable

from briefing.domain.commitment import Commitment
from briefing.language.commitment_extraction.proposal import Proposal
from briefing.language.folding import fold


def not_followed(
    proposals: Iterable[Proposal], commitments: Iterable[Commitment]
) -> list[Proposal]:
    """The proposals that no commitment of their clause stands for.

    An officer words a commitment freely, so each commitment of a clause is taken to stand for the
    proposal of that clause with which it shares most words.
    """
    open_ones: defaultdict[int, list[Proposal]] = defaultdict(list)
    everything = list(proposals)
    for proposal in everything:
        open_ones[proposal.clause_id].append(proposal)
    for commitment in commitments:
        left = open_ones[commitment.clause_id]
        if left:
            left.remove(max(left, key=lambda each: _shared(each.what, commitment.what)))
    return [each for each in everything if each in open_ones[each.clause_id]]


def _shared(one: str, other: str) -> int:
    return len(set(fold(one).split()) & set(fold(other).split()))
