"""Lines made paragraphs again: what was wrapped is joined, what only stands close is kept apart.

A line break is a paragraph's end when the next word would still have fitted, when the next line
carries the next label, or when the format says so; a wrapped line that only begins like a label
("81.6 billion", "2025, the…") goes on with its sentence.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from briefing.language.labels import Value, is_next
from briefing.reading.dates import is_date_line
from briefing.reading.furniture import PAGE_FURNITURE
from briefing.reading.labels import ARTICLE, BARE, BULLET, ROMAN, labels
from briefing.reading.lines import BLANKS, BOLD, INVISIBLE, TAG, Line

_EMPHASIS = "*_ \t\u00a0\u200b\f"
_HEADING_LENGTH = 150
_BOLD = re.compile(r"\*\*[^*]+\*\*")
_ABBREVIATED = re.compile(
    r"\b(?:Nos?|Art|Arts|Dr|Mr|Mrs|Ms|H\.E|U\.S|e\.g|i\.e|cf|para|vs|г|ст|им|т\.е|млн|млрд|vb)\.$"
)
_ENDS = ".;:!?…"
# A recital of the preamble opens with a participle: Recalling…, Исходя из…
_RECITAL = re.compile(
    r"(?:[A-Z]\w+ing|Desirous|Conscious|Aware|Mindful|Guided|Determined|Convinced|Inspired|Resolved|"
    r"Committed|[А-Я]\w+(?:ясь|ая|яя|уя|дя|вая|вав|шись))\b"
)
_LETTERED = re.compile(r"[A-ZА-ЯЁӘҒҚҢӨҰҮҺІÇĞİÖŞÜ][.)]\s+\w")
_CLOSERS = "”\"»’')]*_ \t\u00a0"


@dataclass(frozen=True)
class Paragraph:
    """Lines that were one paragraph; `text` is what they say together."""

    lines: tuple[Line, ...]
    text: str
    hyphens: tuple[tuple[int, str], ...] = ()

    @property
    def numbers(self) -> tuple[int, ...]:
        return tuple(line.number for line in self.lines)

    @property
    def first(self) -> Line:
        return self.lines[0]

    @cached_property
    def heading(self) -> int:
        """The heading level of the paragraph, if all of it is set as a heading or in bold."""
        if all(line.heading_level for line in self.lines):
            return self.first.heading_level
        text = self._untagged
        return BOLD if "**" in text and not _BOLD.sub("", text).strip(_EMPHASIS) else 0

    @cached_property
    def plain(self) -> str:
        """The text without heading marks, emphasis and the white space around them."""
        text = self._untagged
        if "#" in text:
            text = re.sub(rf"^[{INVISIBLE}]*#+[ \t]+", "", text)
        return text.strip(_EMPHASIS)

    @property
    def _untagged(self) -> str:
        return re.sub(TAG, "", self.text) if "<" in self.text else self.text


@dataclass
class _Sequences:
    """The labels seen so far, to know which one may come next."""

    last: dict[str, Value] = field(default_factory=dict)

    def expects(self, line: Line) -> bool:
        for label in labels(line.text):
            if label.kind == BULLET:
                continue
            known = self.last.get(label.style, ())
            first = label.value == (1,) * len(label.value)
            below = label.value[-1] == 1 and label.value[:-1] in self.last.values()
            if is_next(label.value, known) or (known and first) or (len(label.value) > 1 and below):
                return label.style != BARE or bool(known) or label.end >= len(line.text)
        return False

    def note(self, line: Line) -> None:
        for label in labels(line.text):
            self.last[label.style] = label.value


@dataclass(frozen=True)
class _Setting:
    """How the text is set: `width` where its lines are wrapped, else 0; `stepped` lines stand in
    blocks in which every line ends with a mark: each is a recital or an item of its own."""

    width: int
    spaced: bool
    stepped: frozenset[int]


def paragraphs(lines: Sequence[Line], furniture: Mapping[int, str]) -> list[Paragraph]:
    """The paragraphs of the lines that are not furniture, in order."""
    setting = _setting(lines, furniture)
    words = vocabulary(lines)
    sequences = _Sequences()
    groups: list[list[Line]] = []
    gap = paged = False
    for line in lines:
        why = furniture.get(line.number)
        if why in PAGE_FURNITURE:
            paged = True
        elif why or line.is_blank:
            gap = gap or bool(why) or not paged
            paged = paged or "\f" in line.text
        else:
            paged = paged or "\f" in line.text
            if not groups or _begins(line, groups[-1], (gap, paged), setting, sequences):
                groups.append([])
            groups[-1].append(line)
            sequences.note(line)
            gap = paged = False
    return [joined(group, words) for group in groups]


def is_section_heading(paragraph: Paragraph) -> bool:
    """A heading above clauses: set as one, in capitals, or "Chapter II"."""
    text = paragraph.plain
    if len(text) > _HEADING_LENGTH or text.endswith((".", ";", ":", "!", "?", ",")) or not text:
        return False
    if re.match(
        r"(?:chapter|part|section|title|глава|раздел|часть|bölüm|kısım|тарау|бөлім)\s+"
        r"(?:[IVXLC]+|\d+)\b|(?:[IVXLC]+|\d+)[-\s]?(?:тарау|бөлім)\b|"
        r"(?:birinci|ikinci|üçüncü|dördüncü|beşinci)\s+(?:bölüm|kısım)\b",
        text,
        re.IGNORECASE,
    ):
        return True
    return bool(paragraph.heading) or text.isupper() or is_lettered_heading(paragraph)


def is_lettered_heading(paragraph: Paragraph) -> bool:
    """ "A. Peace and Security": a capital, and a few words without an end."""
    text = paragraph.plain
    return bool(_LETTERED.match(text)) and len(text) < 80 and text[-1:].isalpha()


def stands_as_heading(paragraph: Paragraph, above: Paragraph | None) -> bool:
    """A few words without an end, below a finished paragraph: no more than where they stand
    tells them from a line of text, so this counts only right above a clause."""
    text = paragraph.plain
    return (
        len(paragraph.lines) == 1
        and len(text.split()) <= 12
        and text[:1].isupper()
        and text[-1:].isalpha()
        and (above is None or above.plain[-1:] in ".;,:!")
        and not labels(paragraph.text)
    )


def _begins(
    line: Line,
    open_lines: Sequence[Line],
    between: tuple[bool, bool],
    setting: _Setting,
    sequences: _Sequences,
) -> bool:
    """Whether the line begins a paragraph, given the lines of the one before it."""
    gap, paged = between
    before = open_lines[-1]
    if line.starts_paragraph is not None:
        return line.starts_paragraph
    if paged and _runs_on(before, line):
        return False
    if gap or line.heading_level or before.heading_level or line.is_footnote != before.is_footnote:
        return True
    if is_date_line(line.stripped_text) or is_date_line(before.stripped_text) or _only_label(before):
        return True
    if _next_of(open_lines[0], line, again=_pauses(before)) or (_ended(before) and _bullet(line)):
        return True
    if sequences.expects(line) and (_ended(before) or _indented(line, before)):
        return True
    return _parted(line, open_lines, setting) or (
        sequences.expects(line) and not _full(before, line, setting.width)
    )


def _next_of(first: Line, line: Line, again: bool) -> bool:
    """The line's label is the very next after the one that the paragraph before it opens with, or
    that one `again`: a number printed twice, or the same clause in another language."""
    if _bullet(line):
        return _bullet(line) == _bullet(first)
    return any(
        is_next(label.value, other.value) or (again and label.value == other.value)
        for other in labels(first.text)
        if other.value and other.style != BARE
        for label in labels(line.text)
        if label.style == other.style
    )


def _inside_item(first: Line) -> bool:
    """The paragraph opened with a number or letter; below an article's a heading may stand."""
    found = labels(first.text)
    return bool(found) and found[0].kind not in (ARTICLE, BARE, ROMAN)


def _bullet(line: Line) -> str:
    return next((label.style for label in labels(line.text) if label.kind == BULLET), "")


def _parted(line: Line, open_lines: Sequence[Line], setting: _Setting) -> bool:
    """A break told by the setting alone: an indent, or a line that ends before its time."""
    before = open_lines[-1]
    if _ended(before) and line.indent > before.indent and not labels(open_lines[0].text):
        return True
    if line.number in setting.stepped or (before.stripped_text[-1:] in ",;" and _RECITAL.match(line.stripped_text)):
        return True
    start = line.stripped_text[0]
    if start.islower() or start.isdigit() or not (_ended(before) or start.isupper()):
        return False
    if not _ended(before) and len(before.stripped_text) > 40 and _inside_item(open_lines[0]):
        return False
    if not setting.width:
        ended = _ended(before) and (not setting.spaced or len(before.stripped_text) > 130)
        return ended or len(before.stripped_text) <= 60
    if setting.spaced or not _ended(before):
        return len(before.stripped_text) < setting.width * 0.55
    return not _full(before, line, setting.width)


def _setting(lines: Sequence[Line], furniture: Mapping[int, str]) -> _Setting:
    """Wrapped or not, and whether blank lines part the paragraphs."""
    solid = [line for line in lines if not line.is_blank and line.number not in furniture]
    pairs = [(above, below) for above, below in pairwise(solid) if below.number == above.number + 1]
    spaced = len(solid) - len(pairs) > max(3, len(solid) // 40)
    stepped = _stepped(solid)
    lengths = sorted(len(above.text.rstrip()) for above, _ in pairs)
    if len(lengths) < 4:  # too few to tell: what is longest may have been wrapped there
        longest = max((len(line.text.rstrip()) for line in solid), default=0)
        return _Setting(longest if 45 <= longest <= 100 else 0, spaced, stepped)
    width = lengths[len(lengths) * 9 // 10]
    full = sum(length >= width * 0.7 for length in lengths)
    wrapped = 45 <= width <= 130 and full >= len(lengths) * 0.5
    return _Setting(width if wrapped else 0, spaced, stepped)


def _stepped(solid: Sequence[Line]) -> frozenset[int]:
    blocks: list[list[Line]] = []
    for line in solid:
        if blocks and blocks[-1][-1].number + 1 == line.number:
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return frozenset(
        line.number
        for block in blocks
        if len(block) >= 3
        and not labels(block[0].text)
        and all(_ended(line) or line.stripped_text[-1:] == "," for line in block)
        for line in block
    )


def _full(before: Line, line: Line, width: int) -> bool:
    """Whether the next line's first word would not have fitted."""
    word = line.stripped_text.split(maxsplit=1)[0]
    return bool(width) and len(before.text.rstrip()) + 1 + len(word) > width


def _ended(line: Line) -> bool:
    text = line.text.rstrip(_CLOSERS + BLANKS)
    return text[-1:] in _ENDS and not _ABBREVIATED.search(text[-8:])


def _pauses(line: Line) -> bool:
    return _ended(line) or line.stripped_text[-1:] == ","


def _indented(line: Line, before: Line) -> bool:
    return line.indent != before.indent


def _runs_on(before: Line, line: Line) -> bool:
    """The sentence goes on over a page break."""
    if labels(line.text) and not line.stripped_text[:1].islower():
        return False
    return not _ended(before) and (line.stripped_text[:1].islower() or before.stripped_text[-1:] != ",")


def _only_label(line: Line) -> bool:
    return any(
        not line.text[label.end :].strip(_CLOSERS) and label.style != BARE
        for label in labels(line.text)
    )


def joined(lines: Sequence[Line], words: frozenset[str] = frozenset()) -> Paragraph:
    """The lines as one paragraph; `words` tell a broken word from a compound."""
    text = lines[0].text.strip(BLANKS)
    hyphens = []
    for line in lines[1:]:
        more = line.text.strip(BLANKS)
        joined = _unhyphenated(text, more, words)
        if joined is not None:
            text, word = joined
            hyphens.append((line.number - 1, word))
        else:
            text = f"{text} {more}"
    return Paragraph(tuple(lines), text, tuple(hyphens))


def _unhyphenated(text: str, more: str, words: frozenset[str]) -> tuple[str, str] | None:
    """A word broken at the line's end, and how it was put together; None when none was."""
    if text[-1:] not in "-‐\u00ad\u00ac" or not text[-2:-1].isalpha() or not more[:1].isalpha():
        return None
    head, tail = text.split()[-1], more.split()[0]
    whole, compound = head[:-1] + tail, head + tail
    keep = text[-1] in "-‐" and (
        not more[0].islower()
        or compound.strip(".,;:").lower() in words
        or (whole.strip(".,;:").lower() not in words and head[:-1].lower() in words)
    )
    word = compound if keep else whole
    return text[: len(text) - len(head)] + word + more[len(tail) :], word


def vocabulary(lines: Sequence[Line]) -> frozenset[str]:
    """Every word of the document, to tell a broken word from a compound."""
    if not any(line.text.rstrip()[-1:] in ("-", "‐", "\u00ad", "\u00ac") for line in lines):
        return frozenset()
    return frozenset(
        word.lower()
        for line in lines
        for word in re.findall(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*(?![-‐\u00ad\u00ac\w])", line.text)
    )
