"""The proposals and the names that a person dismissed."""

from collections.abc import Iterable
from typing import TypeVar

from briefing.domain.annotation import Anchor
from briefing.domain.dismissal import Dismissal, DismissalKind
from briefing.domain.name import Name
from briefing.language.commitment_extraction.proposal import Proposal
from briefing.language.folding import fold

Finding = TypeVar("Finding", Proposal, Name)


class DismissedWords:
    """The words of some dismissals, as a set."""

    def __init__(self, dismissals: Iterable[Dismissal] = ()) -> None:
        self._keys = frozenset((each.kind, fold(each.words)) for each in dismissals)

    def __contains__(self, finding: Proposal | Name) -> bool:
        kind = DismissalKind.PROPOSAL if isinstance(finding, Proposal) else DismissalKind.NAME
        return (kind, fold(get_words(finding))) in self._keys

    def has_name(self, name: str) -> bool:
        return (DismissalKind.NAME, fold(name)) in self._keys

    def remove_from(self, findings: Iterable[Finding]) -> list[Finding]:
        """Return the findings that were not dismissed."""
        return [each for each in findings if each not in self]


def get_words(finding: Proposal | Name) -> str:
    """Get the words by which a proposal or a name is dismissed."""
    if isinstance(finding, Name):
        return finding.name
    anchor: Anchor = finding.operative
    return f"{anchor.before}{anchor.quote}{anchor.after}"
