"""Editions: which audience a book is for, and so what it leaves out."""

from dataclasses import dataclass

from briefing.domain.annotation import Audience
from briefing.domain.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Edition:
    """What a book for one audience may carry.

    `audiences` are those whose notes it may print. `assessments` says whether it carries what the
    desk itself thinks: the outcome sought, who leads, how commitments stand; `last_words` whether
    it carries the desk's own remark on each commitment as well.
    """

    name: str
    title: str
    withholds: str
    audiences: tuple[Audience, ...]
    assessments: bool = True
    last_words: bool = False


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
    QT_TRANSLATE_NOOP(
        "edition", "notes for the principal only, internal notes and last words are withheld"
    ),
    (Audience.PRESS, Audience.DELEGATION),
)
PRINCIPAL = Edition(
    "principal",
    QT_TRANSLATE_NOOP("edition", "Principal edition"),
    QT_TRANSLATE_NOOP("edition", "internal notes are withheld"),
    (Audience.PRESS, Audience.DELEGATION, Audience.PRINCIPAL),
    last_words=True,
)
DESK = Edition(
    "desk",
    QT_TRANSLATE_NOOP("edition", "Desk edition"),
    QT_TRANSLATE_NOOP("edition", "the staff's working copy, nothing is withheld"),
    (Audience.PRESS, Audience.DELEGATION, Audience.PRINCIPAL, Audience.INTERNAL),
    last_words=True,
)

EDITIONS = {edition.name: edition for edition in (DELEGATION, PRINCIPAL, PRESS, DESK)}
"""By name, the default first."""
