"""Errors whose text is written for the user."""

from briefing.common.phrase import format_phrase
from briefing.common.wording import ENGLISH, Wording


class BriefingError(Exception):
    """Something that could not be done.

    The text is one sentence, or two, for the user: what is wrong, where, and what to do about it.
    The window shows it; the command line prints it and exits with 1.

    `pattern` is marked with `QT_TRANSLATE_NOOP("error", …)`, and `values` fill its fields. A value
    may be a Caution; it is translated with the sentence.

    >>> str(BriefingError("There is no file {path}.", path="a.briefing"))
    'There is no file a.briefing.'
    """

    def __init__(self, pattern: str, **values: object) -> None:
        super().__init__(format_phrase("error", pattern, values))
        self.pattern = pattern
        self.values = values

    def to_text(self, wording: Wording = ENGLISH) -> str:
        return format_phrase("error", self.pattern, self.values, wording)


class Cancellation(Exception):  # noqa: N818 - no error: the user asked for it
    """The user cancelled what was going on. Nobody has to be told."""


class PassphraseError(BriefingError):
    """The workspace is encrypted, and the passphrase is missing or wrong: ask, and try again.

    The text says which of the two it is.
    """


class WorkspaceDamagedError(BriefingError):
    """The file is not a workspace, or its content was damaged: a backup may replace it.

    It is not raised for a workspace that cannot be opened now or with this program.
    """


class RecordMissingError(BriefingError):
    """There is no record with this id: it was deleted, or a damaged file has lost it."""


class WorkspaceUnwritableError(BriefingError):
    """The file of a workspace cannot be written just now; later it may be possible."""


class WorkspaceMissingError(WorkspaceUnwritableError):
    """The file of an open workspace was removed: the open workspace can be saved as a copy."""
