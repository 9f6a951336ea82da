"""The one kind of error that is meant to be read by a person."""

from briefing.common.phrase import filled
from briefing.common.wording import ENGLISH, Wording


class BriefingError(Exception):
    """A thing that could not be done.

    Its text is one sentence (two at most) for the person at the desk: what is wrong, where, and
    what to do about it. The window shows it as it is; the command line prints it and exits with 1.

    `pattern` is marked with `QT_TRANSLATE_NOOP("error", …)`; `values` fill its fields, if any. A
    value may be a Caution: part of the sentence, in its language.

    >>> str(BriefingError("There is no file {path}.", path="a.briefing"))
    'There is no file a.briefing.'
    """

    def __init__(self, pattern: str, **values: object) -> None:
        super().__init__(filled("error", pattern, values))
        self.pattern = pattern
        self.values = values

    def said(self, wording: Wording = ENGLISH) -> str:
        return filled("error", self.pattern, self.values, wording)


class PassphraseNeeded(BriefingError):  # noqa: N818 - a question more than an error
    """A workspace is encrypted, and no passphrase or the wrong one was given: ask, and try again.

    Its text says which of the two.
    """


class Damaged(BriefingError):  # noqa: N818 - as PassphraseNeeded: what is the matter
    """A file is no workspace, or not what was stored any more: a backup may take its place.

    One that cannot be opened for another reason, by this program or just now, is not meant.
    """


class Gone(BriefingError):  # noqa: N818 - as PassphraseNeeded: what is the matter
    """The file of an open workspace is no longer there: what is open can be saved as a copy."""
