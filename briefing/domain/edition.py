"""Editions: which audience a book is for, and so what it leaves out."""

from dataclasses import dataclass

from briefing.domain.annotation import Audience
from briefing.domain.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Edition:
    """What a book for one audience may carry.

    `audiences` are those whose notes it may print. `assessments` says whether it carries what the
    desk itself thinks: the outcome sought, who leads, how commitments stand.
    """

    name: str
    title: str
    withholds: str
    audiences: tuple[Audience, ...]
    assessments: bool = True


PRESS = Edition(
    "press",
    QT_TRANSLATE_NOOP("edition", "Press edition"),
    QT_TRANSLATE_NOOP("edition", "only notes for the press; no assessments"),
    (Audience.PRESS,),
    assessments=False,
)
DELEGATION = Edition(
    "delegation",
    QT_TRANSLATE_NOOP("edition", "Delegation edition"),
    QT_TRANSLATE_NOOP("edition", "notes for the principal only and internal notes are withheld"),
    (Audience.PRESS, Audience.DELEGATION),
)
PRINCIPAL = Edition(
    "principal",
    QT_TRANSLATE_NOOP("edition", "Principal edition"),
    QT_TRANSLATE_NOOP("edition", "internal notes are withheld"),
    (Audience.PRESS, Audience.DELEGATION, Audience.PRINCIPAL),
)
DESK = Edition(
    "desk",
    QT_TRANSLATE_NOOP("edition", "Desk edition"),
    QT_TRANSLATE_NOOP("edition", "the staff's working copy, nothing is withheld"),
    (Audience.PRESS, Audience.DELEGATION, Audience.PRINCIPAL, Audience.INTERNAL),
)

EDITIONS = {edition.name: edition for edition in (DELEGATION, PRINCIPAL, PRESS, DESK)}
"""By name, the default first."""
