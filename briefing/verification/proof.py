"""The proof of a book: what was looked at in its file, and what was found.

The file is opened again by other libraries than wrote it (PDFium and QPDF for PDF; zipfile and
lxml for Word) and held against the truth, which comes from the workspace and not from the book.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.common.phrase import Phrase
from briefing.common.wording import ENGLISH, QT_TRANSLATE_NOOP, Wording

COPY = QT_TRANSLATE_NOOP("proof", "It says which copy it is")
ON_EVERY_PAGE = QT_TRANSLATE_NOOP("proof", "“{copy}” on every page")
_MORE = QT_TRANSLATE_NOOP("proof", "{fault} (and {count} more)")


class Sentence(Phrase):
    """What is said of a book."""

    context = "proof"


@dataclass(frozen=True)
class Check:
    """One thing that was looked at: what was proved, or the first fault and how many more."""

    name: str
    passed: bool
    detail: Sentence
    more: int = 0

    def describe(self, wording: Wording = ENGLISH) -> str:
        """The detail as one sentence."""
        fault = self.detail.to_text(wording)
        if not self.more:
            return fault
        return wording.translate("proof", _MORE).format(fault=fault, count=self.more)


@dataclass(frozen=True)
class Proof:
    """All that was looked at in a book, in the order in which it matters."""

    checks: tuple[Check, ...]

    @property
    def passed(self) -> bool:
        return all(check.passed for check in self.checks)

    @property
    def failed(self) -> tuple[Check, ...]:
        return tuple(check for check in self.checks if not check.passed)

    def format_lines(self, wording: Wording = ENGLISH) -> Iterator[str]:
        """The proof as a short page: a line for each check, its mark first."""
        for check in self.checks:
            name = wording.translate("proof", check.name)
            yield f"{'✓' if check.passed else '✗'} {name}: {check.describe(wording)}"


def make_check(name: str, faults: Sequence[Sentence], proved: Sentence) -> Check:
    """A check that passes when no fault was found."""
    if faults:
        return Check(name, False, faults[0], len(faults) - 1)
    return Check(name, True, proved)
