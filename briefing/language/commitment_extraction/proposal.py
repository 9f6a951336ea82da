"""A proposed commitment, before an officer accepts it. `proposals.py` finds them."""

import datetime as dt
from dataclasses import dataclass

from briefing.domain.annotation import Anchor


@dataclass(frozen=True)
class Proposal:
    """A commitment that a clause seems to contain, in the words of the clause.

    `operative` quotes the binding verb (for an item of a list, the words of the item). `term`
    quotes the words that say when, if any; `due_on` is the last day that they name.
    """

    clause_id: int
    what: str
    who: str
    due: str
    due_on: dt.date | None
    amount: str
    operative: Anchor
    term: Anchor | None
