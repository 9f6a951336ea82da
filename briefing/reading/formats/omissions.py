"""Words that a file holds but does not show: they are left out, and a remark says so.

Whoever signs a statement signs what can be seen of it. So the reader of every format leaves out
what its format hides or strikes through, and reports each word with its line.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.reading import Remark
from briefing.reading.lines import INVISIBLE

HIDDEN = QT_TRANSLATE_NOOP("reading", "Hidden text was left out: “{text}”.")
STRUCK = QT_TRANSLATE_NOOP("reading", "Text that is struck through was left out: “{text}”.")
PALE = QT_TRANSLATE_NOOP("reading", "Text in the colour of its background was left out: “{text}”.")
TINY = QT_TRANSLATE_NOOP("reading", "Text too small to be seen was left out: “{text}”.")
COVERED = QT_TRANSLATE_NOOP("reading", "Text that is covered was left out: “{text}”.")
OUTSIDE = QT_TRANSLATE_NOOP("reading", "Text outside the page was left out: “{text}”.")
WATERMARK = QT_TRANSLATE_NOOP("reading", "A watermark was left out: “{text}”.")
COMMENT = QT_TRANSLATE_NOOP("reading", "A comment was left out: “{text}”.")
PICTURE = QT_TRANSLATE_NOOP("reading", "The words of a picture were left out: “{text}”.")

HIDDEN_LINE = QT_TRANSLATE_NOOP("reading", "hidden in the page")
STRUCK_LINE = QT_TRANSLATE_NOOP("reading", "struck through")

# Why a line of which no word is seen is left out. Comments and pictures are no lines of the text.
_LINE_REASONS = {
    HIDDEN: HIDDEN_LINE,
    STRUCK: STRUCK_LINE,
    PALE: HIDDEN_LINE,
    TINY: HIDDEN_LINE,
    COVERED: HIDDEN_LINE,
    OUTSIDE: HIDDEN_LINE,
}


@dataclass
class CollectedText:
    """The words of a line or paragraph while they are collected, with those left out.

    None in `parts` is a place where words were left out.
    """

    parts: list[str | None] = field(default_factory=list)
    omissions: dict[str, list[str]] = field(default_factory=dict)

    def add(self, text: str) -> None:
        self.parts.append(text)

    def omit(self, reason: str, text: str) -> None:
        """Leave words out. `reason` is the remark's pattern."""
        texts = self.omissions.setdefault(reason, [])
        if texts and self.parts[-1] is not None:
            texts.append(" … ")
        texts.append(text)
        self.parts.append(None)

    @property
    def text(self) -> str:
        """The words that are seen, without the second of two spaces around words left out."""
        text, after_gap = "", False
        for part in self.parts:
            if part is None:
                after_gap = True
            elif part:
                is_doubled = after_gap and text.endswith(" ") and part.startswith(" ")
                text += part[1:] if is_doubled else part
                after_gap = False
        return text

    @property
    def hidden_line(self) -> tuple[str, str] | None:
        """The words and the reason for a line of which nothing is seen; None for others."""
        if self.text.strip(INVISIBLE + "\n"):
            return None
        for reason, texts in self.omissions.items():
            text = _join(texts)
            if reason in _LINE_REASONS and text.strip(INVISIBLE):
                return text, _LINE_REASONS[reason]
        return None

    def report(self, line: int | None) -> Iterator[Remark]:
        """Report what was left out: one remark for each reason."""
        for reason, texts in self.omissions.items():
            text = _join(texts)
            if text.strip(INVISIBLE):
                yield Remark(line, reason, {"text": text})


def _join(texts: Sequence[str]) -> str:
    """Join the words to one line."""
    return " ".join("".join(texts).split())
