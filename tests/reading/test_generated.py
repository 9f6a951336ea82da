"""Any statement generated from parts is read back line by line."""

import textwrap
from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.domain.reading import ReadClause
from briefing.reading.lines import DocumentText, number_lines
from briefing.reading.structure import find_structure
from tests.reading.counting import find_miscounted_lines

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
def draw_statements(draw: st.DrawFn) -> Generated:
    generated = Generated()
    width = draw(st.sampled_from([60, 72, 90, 1000]))
    style = draw(st.sampled_from(["{}. ", "{}) ", "({}) ", "{}\\. ", "Article {}. ", "Madde {}. "]))

    def add_paragraph(text: str, indent: str = "") -> None:
        generated.lines.extend([*textwrap.wrap(
            text, width, initial_indent=indent, subsequent_indent=" " * len(indent),
            break_long_words=False, break_on_hyphens=False,
        ), ""])  # fmt: skip

    def add_furniture() -> None:
        if draw(st.booleans()):
            generated.lines.extend([draw(FURNITURE), ""])

    add_furniture()
    add_paragraph("JOINT STATEMENT")
    for sentence in draw(st.lists(SENTENCE, max_size=3)):
        add_paragraph(sentence)
    add_paragraph("The Parties have agreed as follows:")
    for number in range(1, draw(st.integers(3, 12)) + 1):
        label = style.format(number).strip()
        add_paragraph(f"{style.format(number)}{draw(SENTENCE)}")
        generated.labels.append(label.rstrip("\\.") if "(" in label else label.rstrip("\\.)"))
        items = draw(st.lists(SENTENCE, max_size=3))
        for letter, sentence in zip("abc", items, strict=False):
            add_paragraph(f"({letter}) {sentence}", "    ")
        generated.items.append(len(items))
        add_furniture()
    if draw(st.booleans()):
        add_paragraph("Done at Ankara on May 10, 2022.")
        generated.lines.extend(
            ["Ada Lovelock                 Bo Riverson", "President        President"]
        )
    return generated


def _count_items(clauses: tuple[ReadClause, ...]) -> list[int]:
    return [len(clause.items) for clause in clauses]


@settings(max_examples=150, deadline=None)
@given(draw_statements())
def test_a_generated_statement_is_read_back(generated: Generated) -> None:
    reading = find_structure(DocumentText(number_lines(generated.lines)), "made.txt", b"")
    assert find_miscounted_lines(reading) == {}
    assert [clause.label for clause in reading.clauses] == generated.labels
    assert _count_items(reading.clauses) == generated.items


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(SENTENCE, FURNITURE, st.text(max_size=40)), max_size=25))
def test_whatever_the_lines_are_each_stands_in_one_part(texts: list[str]) -> None:
    lines = "\n".join(texts).split("\n")
    assert (
        find_miscounted_lines(find_structure(DocumentText(number_lines(lines)), "made.txt", b""))
        == {}
    )
