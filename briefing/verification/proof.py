"""The proof of a book: the checks of its file, and their results.

The file is opened again with other libraries than those that wrote it (PDFium and QPDF for PDF;
zipfile and lxml for Word). It is compared with the expected content, which comes from the
workspace and not from the book.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.common.phrase import Phrase
from briefing.common.wording import ENGLISH, QT_TRANSLATE_NOOP, Wording

COPY = QT_TRANSLATE_NOOP("proof", "It shows the copy number")
ON_EVERY_PAGE = QT_TRANSLATE_NOOP("proof", "“{copy}” on every page")
_MORE = QT_TRANSLATE_NOOP("proof", "{fault} (and {count} more)")


class Sentence(Phrase):
    """A sentence about a book."""

    context = "proof"


@dataclass(frozen=True)
class Check:
    """One check: what it proved, or its first fault and the number of further faults."""

    name: str
    passed: bool
    detail: Sentence
    more: int = 0

    def describe(self, wording: Wording = ENGLISH) -> str:
        """Return the detail as one sentence."""
        fault = self.detail.to_text(wording)
        if not self.more:
            return fault
        return wording.translate("proof", _MORE, self.more).format(fault=fault, count=self.more)


@dataclass(frozen=True)
class Proof:
    """All checks of a book, the most important first."""

    checks: tuple[Check, ...]

    @property
    def passed(self) -> bool:
        return all(check.passed for check in self.checks)

    @property
    def failed(self) -> tuple[Check, ...]:
        return tuple(check for check in self.checks if not check.passed)

    def format_lines(self, wording: Wording = ENGLISH) -> Iterator[str]:
        """Format the proof as a short page: a line for each check, its sign first."""
        for check in self.checks:
            name = wording.translate("proof", check.name)
            yield f"{'✓' if check.passed else '✗'} {name}: {check.describe(wording)}"


def make_check(name: str, faults: Sequence[Sentence], proved: Sentence) -> Check:
    """Make a check, which passes if there are no faults."""
    if faults:
        return Check(name, False, faults[0], len(faults) - 1)
    return Check(name, True, proved)
