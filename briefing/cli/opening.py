"""Open a workspace from the command line; ask for passphrases and passwords."""

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from getpass import getpass
from pathlib import Path
from typing import TypeVar

from briefing.cli.language import translate
from briefing.common.errors import BriefingError, PassphraseError
from briefing.common.passwords import WEAK_PASSWORD, is_weak
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.session import Session

Outcome = TypeVar("Outcome")

PASSPHRASE = "BRIEFING_PASSPHRASE"  # noqa: S105 - the name of a variable
NEW_PASSPHRASE = "BRIEFING_NEW_PASSPHRASE"  # noqa: S105 - the same
BOOK_PASSWORD = "BRIEFING_BOOK_PASSWORD"  # noqa: S105 - the same
KEY_PASSPHRASE = "BRIEFING_KEY_PASSPHRASE"  # noqa: S105 - the same
"""Environment variables, for use where nobody can type."""


def open_workspace(path: Path) -> Session:
    """Open a session with a workspace; ask for its passphrase if it has one."""
    return try_with_passphrase(lambda passphrase: Session.open(path, passphrase=passphrase))


def try_with_passphrase(action: Callable[[str | None], Outcome]) -> Outcome:
    """Call the action without a passphrase; if one is needed, ask for it and call again."""
    try:
        return action(None)
    except PassphraseError:
        if not can_ask(PASSPHRASE):
            raise
        return action(ask_hidden(translate("cli", "Passphrase: "), PASSPHRASE))


def ask_new_passphrase() -> str:
    """Ask for a new passphrase."""
    return ask_hidden_twice(translate("cli", "New passphrase: "), NEW_PASSPHRASE)


def add_password_argument(parser: ArgumentParser, *, words: str) -> None:
    parser.add_argument("--password", action="store_true", help=words)
    parser.epilog = translate(
        "cli", "Without a terminal, the password is taken from the variable {variable}."
    ).format(variable=BOOK_PASSWORD)


def ask_password_to_set(arguments: Namespace) -> str:
    """Ask for the password of a new book; empty if `--password` was not given."""
    if not arguments.password:
        return ""
    return ask_hidden_twice(translate("cli", "Password of the book: "), BOOK_PASSWORD)


def can_ask(variable: str) -> bool:
    """Whether somebody can type, or the variable is set."""
    return variable in os.environ or sys.stdin.isatty()


def ask_hidden(prompt: str, variable: str) -> str:
    """Ask for a text that is not shown; the variable replaces it if it is set."""
    if not can_ask(variable):
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "No terminal to ask on. Set {variable}."),
            variable=variable,
        )
    value = os.environ.get(variable)
    return getpass(prompt) if value is None else value


def try_with_password(action: Callable[[str], Outcome], *, must_ask: bool) -> Outcome:
    """Call the action without a password; if one is needed, ask for it and call again."""
    if not must_ask:
        try:
            return action("")
        except PassphraseError:
            if not can_ask(BOOK_PASSWORD):
                raise
    return action(ask_hidden(translate("cli", "Password of the book: "), BOOK_PASSWORD))


def ask_hidden_twice(prompt: str, variable: str) -> str:
    """Ask twice for a new text that is not shown, because nobody can look it up later."""
    first = ask_hidden(prompt, variable)
    if not first:
        raise BriefingError(QT_TRANSLATE_NOOP("error", "Nothing was entered. Nothing was changed."))
    if first != ask_hidden(translate("cli", "Repeat: "), variable):
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "The two entries do not match. Nothing was changed.")
        )
    if is_weak(first):
        print(translate("password", WEAK_PASSWORD), file=sys.stderr)
    return first
