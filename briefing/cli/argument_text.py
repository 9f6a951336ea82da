"""Refuse arguments of the command line that are not text."""

import os
from collections.abc import Iterable

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP


def refuse_undecodable(arguments: Iterable[str]) -> None:
    """Raise BriefingError if an argument or a variable of this program is not in UTF-8."""
    for each in arguments:
        if not _is_text(each):
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error",
                    "“{words}” is not UTF-8 text. Use UTF-8; rename the file if this is its name.",
                ),
                words=each.encode(errors="backslashreplace").decode(),
            )
    for variable, value in os.environ.items():
        if variable.startswith("BRIEFING_") and not _is_text(value):
            # Its value may be a passphrase, so it is not shown.
            raise BriefingError(
                QT_TRANSLATE_NOOP("error", "{variable} is not UTF-8 text. Set it again in UTF-8."),
                variable=variable,
            )


def _is_text(argument: str) -> bool:
    """Whether the system could decode it: Python keeps other bytes as lone surrogates."""
    try:
        argument.encode()
    except UnicodeEncodeError:
        return False
    return True
