"""Proposals that are not followed yet, so that none is added twice."""

from collections import defaultdict
from collections.abc import Iterable

from briefing.domain.commitment import Commitment
from briefing.language.commitment_extraction.proposal import Proposal
from briefing.language.folding import fold


def find_unfollowed(
    proposals: Iterable[Proposal], commitments: Iterable[Commitment]
) -> list[Proposal]:
    """Find the proposals that have no commitment yet.

    An officer may reword a commitment. Therefore each commitment of a clause counts for the
    proposal of that clause with which it shares most words.
    """
    open_ones: defaultdict[int, list[Proposal]] = defaultdict(list)
    everything = list(proposals)
    for proposal in everything:
        open_ones[proposal.clause_id].append(proposal)
    for commitment in commitments:
        candidates = open_ones[commitment.clause_id]
        if candidates:
            candidates.remove(
                max(candidates, key=lambda each: _count_shared_words(each.what, commitment.what))
            )
    return [each for each in everything if each in open_ones[each.clause_id]]


def _count_shared_words(one: str, other: str) -> int:
    return len(set(fold(one).split()) & set(fold(other).split()))
