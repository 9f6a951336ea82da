"""Cautions: something a person should know although nothing failed."""

from briefing.common.phrase import Phrase


class Caution(Phrase):
    """A sentence that warns.

    >>> str(Caution("{path} lies in a network folder.", {"path": "a.briefing"}))
    'a.briefing lies in a network folder.'
    """

    context = "caution"
