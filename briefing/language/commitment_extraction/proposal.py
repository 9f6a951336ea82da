"""A commitment as it is proposed, until an officer accepts it. `drawn/proposals.py` finds them."""

import datetime as dt
from dataclasses import dataclass

from briefing.domain.annotation import Anchor


@dataclass(frozen=True)
class Proposal:
    """A commitment that a clause seems to hold, in the clause's own words.

    `operative` quotes the verb that binds (for an item of a list, the item's own words) and `term`
    the words that say when, if any. `due_on` is the last day they name.
    """

    clause_id: int
    what: str
    who: str
    due: str
    due_on: dt.date | None
    amount: str
    operative: Anchor
    term: Anchor | None
