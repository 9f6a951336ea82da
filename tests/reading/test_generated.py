"""Any statement, made up from its parts, is read back line by line."""

import textwrap
from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.domain.reading import ReadClause
from briefing.reading.lines import DocumentText, number_lines
from briefing.reading.structure import find_structure
from tests.reading.counting import miscounted

WORDS = st.sampled_from(
    [
        "cooperation",
        "rivers",
        "trade",
        "81.6",
        "2025,",
        "transport",
        "(IEC)",
        "Türkiye’s",
        "Қазақстан",
        "12th",
        "energy",
        "joint",
        "Article",
        "5",
        "—",
        "No.",
        "3",
        "U.S.",
        "Ministers",
        "high-level",
        "and",
        "of",
        "the",
        "in",
        "«agreement»",
        "Әділет;",
        "İzmir,",
        "ığdır",
    ]
)
SENTENCE = st.lists(WORDS, min_size=3, max_size=30).map(
    lambda words: f"The Parties {' '.join(words)} together."
)
FURNITURE = st.sampled_from(["Go back Twitter Print", "-----", "<!-- -->", "*****", "\\###"])


@dataclass(frozen=True)
class Generated:
    """The lines of a statement, and the labels its clauses and items were given."""

    lines: list[str] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)
    items: list[int] = field(default_factory=list)


@st.composite
def statements(draw: st.DrawFn) -> Generated:
    made = Generated()
    width = draw(st.sampled_from([60, 72, 90, 1000]))
    style = draw(st.sampled_from(["{}. ", "{}) ", "({}) ", "{}\\. ", "Article {}. ", "Madde {}. "]))

    def say(text: str, indent: str = "") -> None:
        made.lines.extend([*textwrap.wrap(
            text, width, initial_indent=indent, subsequent_indent=" " * len(indent),
            break_long_words=False, break_on_hyphens=False,
        ), ""])  # fmt: skip

    def furnish() -> None:
        if draw(st.booleans()):
            made.lines.extend([draw(FURNITURE), ""])

    furnish()
    say("JOINT STATEMENT")
    for sentence in draw(st.lists(SENTENCE, max_size=3)):
        say(sentence)
    say("The Parties have agreed as follows:")
    for number in range(1, draw(st.integers(3, 12)) + 1):
        label = style.format(number).strip()
        say(f"{style.format(number)}{draw(SENTENCE)}")
        made.labels.append(label.rstrip("\\.") if "(" in label else label.rstrip("\\.)"))
        items = draw(st.lists(SENTENCE, max_size=3))
        for letter, sentence in zip("abc", items, strict=False):
            say(f"({letter}) {sentence}", "    ")
        made.items.append(len(items))
        furnish()
    if draw(st.booleans()):
        say("Done at Ankara on May 10, 2022.")
        made.lines.extend(
            ["Ada Lovelock                 Bo Riverson", "President        President"]
        )
    return made


def _letters(clauses: tuple[ReadClause, ...]) -> list[int]:
    return [len(clause.items) for clause in clauses]


@settings(max_examples=150, deadline=None)
@given(statements())
def test_a_generated_statement_is_read_back(made: Generated) -> None:
    found = find_structure(DocumentText(number_lines(made.lines)), "made.txt", b"")
    assert miscounted(found) == {}
    assert [clause.label for clause in found.clauses] == made.labels
    assert _letters(found.clauses) == made.items


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(SENTENCE, FURNITURE, st.text(max_size=40)), max_size=25))
def test_whatever_the_lines_are_each_stands_in_one_part(texts: list[str]) -> None:
    lines = "\n".join(texts).split("\n")
    assert miscounted(find_structure(DocumentText(number_lines(lines)), "made.txt", b"")) == {}
