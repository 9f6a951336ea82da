"""What a person should know about a workspace though nothing failed."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from briefing.domain.wording import ENGLISH, Wording


@dataclass(frozen=True)
class Caution:
    """A sentence: a pattern marked with `QT_TRANSLATE_NOOP("caution", …)`, and its values.

    >>> str(Caution("{path} lies in a network folder.", {"path": "a.briefing"}))
    'a.briefing lies in a network folder.'
    """

    pattern: str
    values: Mapping[str, object] = field(default_factory=dict)

    def translated(self, wording: Wording) -> str:
        return wording.translate("caution", self.pattern).format_map(self.values)

    def __str__(self) -> str:
        return self.translated(ENGLISH)
