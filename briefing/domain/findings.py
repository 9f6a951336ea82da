"""The results of a check and of a search."""

import datetime as dt
from dataclasses import dataclass

from briefing.common.phrase import Phrase
from briefing.domain.statement import ClauseKind


class DamageText(Phrase):
    """What is wrong, to be read after the place."""

    context = "damage"


@dataclass(frozen=True)
class Damage:
    """Something in a workspace that differs from what was stored."""

    where: str
    what: DamageText


@dataclass(frozen=True)
class Hit:
    """A record that contains the search words; `kind` is its class.

    `text` is its text as stored. `clause_id`, `statement_id`, `meeting_id` and `item_id` are the
    place to open. `part` is the kind of a clause without a label. `statement` and `made` are the
    title and the date of its statement, if the workspace has several.
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
