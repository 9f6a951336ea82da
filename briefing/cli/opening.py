"""Opening a workspace from the command line, and asking for its passphrase when it has one."""

import os
import sys
from collections.abc import Callable
from getpass import getpass
from pathlib import Path
from typing import TypeVar

from briefing.cli.command import say
from briefing.domain.errors import BriefingError, PassphraseNeeded
from briefing.domain.wording import QT_TRANSLATE_NOOP
from briefing.session import Session

Outcome = TypeVar("Outcome")

PASSPHRASE = "BRIEFING_PASSPHRASE"  # noqa: S105 - the name of a variable
NEW_PASSPHRASE = "BRIEFING_NEW_PASSPHRASE"  # noqa: S105 - the same
"""Environment variables, for where nobody is there to type."""


def open_workspace(path: Path) -> Session:
    """A session with a workspace, whose passphrase is asked for if it has one."""
    return with_passphrase(lambda passphrase: Session.open(path, passphrase=passphrase))


def with_passphrase(action: Callable[[str | None], Outcome]) -> Outcome:
    """Do something without a passphrase and, when one is needed, with the one that is given."""
    try:
        return action(None)
    except PassphraseNeeded:
        given = os.environ.get(PASSPHRASE)
        if given is None and not sys.stdin.isatty():
            raise
        return action(getpass(say("Passphrase: ")) if given is None else given)


def new_passphrase() -> str:
    """A passphrase to set, typed twice, since nobody can look it up."""
    given = os.environ.get(NEW_PASSPHRASE)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "Nobody is there to type a passphrase; set {variable}."),
            variable=NEW_PASSPHRASE,
        )
    typed = getpass(say("New passphrase: "))
    if typed != getpass(say("Once more: ")):
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "The two are not the same; nothing was changed.")
        )
    return typed
