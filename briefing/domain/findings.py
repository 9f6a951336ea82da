"""What a check or a search found."""

import datetime as dt
from dataclasses import dataclass

from briefing.domain.statement import ClauseKind


@dataclass(frozen=True)
class Damage:
    """Something in a workspace that is not as it was stored, in one sentence."""

    where: str
    what: str


@dataclass(frozen=True)
class Hit:
    """A record that holds the words searched for; `kind` is its class.

    `text` is what it says, as stored; `clause_id`, `statement_id`, `meeting_id` and `item_id` say
    where to go.
    `part` is what the clause is, for one without a label, and `statement` and `made` tell the
    statement it is of where the workspace has several.
    """

    kind: type
    id: int
    label: str
    text: str
    clause_id: int | None = None
    statement_id: int | None = None
    meeting_id: int | None = None
    item_id: int | None = None
    part: ClauseKind | None = None
    statement: str = ""
    made: dt.date | None = None
