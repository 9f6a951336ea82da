"""The language of the command line: that of the option `--language`, else that of the system.

Only what people read is translated. JSON, and the words of options and commands, are the same in
every language.
"""

import argparse
import os
from collections.abc import Mapping, Sequence

from briefing.common.catalogues import LANGUAGES
from briefing.common.errors import BriefingError
from briefing.common.phrase import Phrase
from briefing.common.wording import ENGLISH, QT_TRANSLATE_NOOP, Wording, find_language

OPTION = "--language"
_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
"""The first of these that is set counts."""
_NO_LANGUAGE = QT_TRANSLATE_NOOP("error", "“{code}” is not a language of the program: {codes}.")

# What Python's parser of arguments says itself.
_ARGPARSE_TEXTS = frozenset(
    (
        QT_TRANSLATE_NOOP("argparse", "usage: "),
        QT_TRANSLATE_NOOP("argparse", "positional arguments"),
        QT_TRANSLATE_NOOP("argparse", "options"),
        QT_TRANSLATE_NOOP("argparse", "show this help message and exit"),
        QT_TRANSLATE_NOOP("argparse", "%(prog)s: error: %(message)s\n"),
        QT_TRANSLATE_NOOP("argparse", "argument %(argument_name)s: %(message)s"),
        QT_TRANSLATE_NOOP("argparse", "the following arguments are required: %s"),
        QT_TRANSLATE_NOOP("argparse", "unrecognized arguments: %s"),
        QT_TRANSLATE_NOOP("argparse", "invalid choice: %(value)r (choose from %(choices)s)"),
        QT_TRANSLATE_NOOP("argparse", "invalid %(type)s value: %(value)r"),
        QT_TRANSLATE_NOOP("argparse", "ambiguous option: %(option)s could match %(matches)s"),
        QT_TRANSLATE_NOOP("argparse", "ignored explicit argument %r"),
        QT_TRANSLATE_NOOP("argparse", "not allowed with argument %s"),
        QT_TRANSLATE_NOOP("argparse", "one of the arguments %s is required"),
        QT_TRANSLATE_NOOP("argparse", "expected one argument"),
        QT_TRANSLATE_NOOP("argparse", "expected at least one argument"),
    )
)


class _Language:
    """The language that the process speaks."""

    wording: Wording = ENGLISH


def set_language(code: str) -> None:
    """Speak this language from now on, also in the messages of Python's parser of arguments."""
    _Language.wording = Wording(code)
    vars(argparse)["_"] = _translate_argparse


def get_wording() -> Wording:
    return _Language.wording


def translate(context: str, text: str) -> str:
    """Translate into the language of the command line."""
    return get_wording().translate(context, text)


def format_value(value: object) -> str:
    """Format a value for people: a phrase in the language of the command line."""
    return value.to_text(get_wording()) if isinstance(value, Phrase) else str(value)


def format_count(pattern: str, count: int) -> str:
    """Fill a pattern that counts, which is marked with `QT_TRANSLATE_NOOP("cli", …)`."""
    return get_wording().translate("cli", pattern, count).format(count=count)


def take_option(arguments: Sequence[str]) -> tuple[str, list[str]]:
    """Split off `--language CODE` before the command: the code, or "", and the other arguments.

    Raises BriefingError if there is no such language. After a command, the option is the command's
    own: the language of a book.
    """
    if not arguments or arguments[0].partition("=")[0] != OPTION:
        return "", list(arguments)
    code, rest = arguments[0].partition("=")[2], list(arguments[1:])
    if not code and rest:
        code = rest.pop(0)
    if code not in LANGUAGES:
        raise BriefingError(_NO_LANGUAGE, code=code, codes=", ".join(LANGUAGES))
    return code, rest


def find_system_language(variables: Mapping[str, str] = os.environ) -> str:
    """Find the language that the system asks for, or English."""
    return find_language([next(filter(None, map(variables.get, _VARIABLES)), "")])


def _translate_argparse(text: str) -> str:
    return translate("argparse", text) if text in _ARGPARSE_TEXTS else text
