"""Opening a workspace from the command line, and what is typed unseen: passphrases, passwords."""

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from getpass import getpass
from pathlib import Path
from typing import TypeVar

from briefing.cli.command import say
from briefing.common.errors import BriefingError, PassphraseNeeded
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.session import Session

Outcome = TypeVar("Outcome")

PASSPHRASE = "BRIEFING_PASSPHRASE"  # noqa: S105 - the name of a variable
NEW_PASSPHRASE = "BRIEFING_NEW_PASSPHRASE"  # noqa: S105 - the same
BOOK_PASSWORD = "BRIEFING_BOOK_PASSWORD"  # noqa: S105 - the same
"""Environment variables, for where nobody is there to type."""


def open_workspace(path: Path) -> Session:
    """A session with a workspace, whose passphrase is asked for if it has one."""
    return with_passphrase(lambda passphrase: Session.open(path, passphrase=passphrase))


def with_passphrase(action: Callable[[str | None], Outcome]) -> Outcome:
    """Do something without a passphrase and, when one is needed, with the one that is given."""
    try:
        return action(None)
    except PassphraseNeeded:
        if not can_be_given(PASSPHRASE):
            raise
        return action(typed(say("Passphrase: "), PASSPHRASE))


def new_passphrase() -> str:
    """A passphrase to set."""
    return typed_twice(say("New passphrase: "), NEW_PASSPHRASE)


def take_password(parser: ArgumentParser, *, words: str) -> None:
    parser.add_argument("--password", action="store_true", help=words)
    parser.epilog = f"Where nobody can type, the password is taken from {BOOK_PASSWORD}."


def password_to_set(arguments: Namespace) -> str:
    """The password that a book is to have; empty where none was asked for."""
    if not arguments.password:
        return ""
    return typed_twice(say("Password of the book: "), BOOK_PASSWORD)


def can_be_given(variable: str) -> bool:
    """Whether somebody is there to type, or the variable stands in for them."""
    return variable in os.environ or sys.stdin.isatty()


def typed(prompt: str, variable: str) -> str:
    """What is typed unseen, or what the variable holds if it is set."""
    if not can_be_given(variable):
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "Nobody is there to type; set {variable}."),
            variable=variable,
        )
    given = os.environ.get(variable)
    return getpass(prompt) if given is None else given


def with_password(do: Callable[[str], Outcome], *, asked_for: bool) -> Outcome:
    """What is done with a book, whose password is asked for if it has one."""
    if not asked_for:
        try:
            return do("")
        except PassphraseNeeded:
            if not can_be_given(BOOK_PASSWORD):
                raise
    return do(typed(say("Password of the book: "), BOOK_PASSWORD))


def typed_twice(prompt: str, variable: str) -> str:
    """Something new, typed unseen and once more, since nobody can look it up."""
    first = typed(prompt, variable)
    if not first:
        raise BriefingError(QT_TRANSLATE_NOOP("error", "Nothing was typed; nothing was done."))
    if first != typed(say("Once more: "), variable):
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "The two are not the same; nothing was done.")
        )
    return first
