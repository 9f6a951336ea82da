"""What a person should know though nothing failed."""

from briefing.common.phrase import Phrase


class Caution(Phrase):
    """A sentence.

    >>> str(Caution("{path} lies in a network folder.", {"path": "a.briefing"}))
    'a.briefing lies in a network folder.'
    """

    context = "caution"
