"""How words look, kept beside plain text."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.domain.formatting import (
    FormattedRun,
    Span,
    SpanKind,
    Spans,
    cut_spans,
    join_lines,
    normalize_spans,
    read_spans,
    shift_spans,
    split_cells,
    split_lines,
    split_printed,
    split_runs,
    write_spans,
)

TEXT = st.text(alphabet="ab \n\tИ😀", max_size=30)
BOLD, ITALIC, BULLET, ROW = SpanKind.BOLD, SpanKind.ITALIC, SpanKind.BULLET, SpanKind.ROW


@st.composite
def draw_formatted(draw: st.DrawFn) -> tuple[str, Spans]:
    text = draw(TEXT)
    if not text:
        return text, ()
    starts = st.integers(0, len(text) - 1)
    places = draw(st.lists(st.tuples(starts, starts, st.sampled_from(SpanKind)), max_size=5))
    spans = (Span(min(one, two), max(one, two) + 1, kind) for one, two, kind in places)
    return text, normalize_spans(text, spans)


def list_words(text: str, spans: Spans, kind: SpanKind) -> list[str]:
    return [text[span.start : span.end] for span in spans if span.kind is kind]


def list_places(text: str, spans: Spans, kind: SpanKind) -> set[int]:
    """List the places of the letters, not spaces, that are of a kind."""
    places = (range(span.start, span.end) for span in spans if span.kind is kind)
    return {at for each in places for at in each if not text[at].isspace()}


@given(draw_formatted())
def test_stored_spans_come_back(formatted: tuple[str, Spans]) -> None:
    text, spans = formatted
    assert read_spans(write_spans(spans), text) == spans


@given(draw_formatted())
def test_lines_join_to_what_was_split(formatted: tuple[str, Spans]) -> None:
    text, spans = formatted
    joined, joined_spans = join_lines(split_lines(text, spans))
    assert joined == text
    for kind in SpanKind:
        letters = [list_words(text, each, kind) for each in (spans, joined_spans)]
        assert "".join("".join(letters[0]).split()) == "".join("".join(letters[1]).split())


@given(draw_formatted())
def test_runs_are_the_whole_line(formatted: tuple[str, Spans]) -> None:
    for line in split_lines(*formatted):
        assert "".join(run.text for run in split_runs(line.text, line.spans)) == line.text
        assert "\t".join(cell.text for cell in split_cells(line)) == line.text


@given(draw_formatted(), TEXT)
def test_shifted_spans_fit_the_new_text(formatted: tuple[str, Spans], new_text: str) -> None:
    text, spans = formatted
    shifted = shift_spans(text, new_text, spans)
    assert read_spans(write_spans(shifted), new_text) == shifted
    assert shift_spans(text, text, spans) == spans


@given(draw_formatted(), st.text(alphabet="xy", min_size=1, max_size=3))
def test_words_before_and_after_leave_the_spans_on_their_words(
    formatted: tuple[str, Spans], word: str
) -> None:
    text, spans = formatted
    shifted = shift_spans(text, f"{word} {text} {word}", spans)
    moved = cut_spans(shifted, len(word) + 1, len(word) + 1 + len(text))
    for kind in (BOLD, ITALIC):
        expected, found = (list_places(text, each, kind) for each in (spans, moved))
        assert found == expected


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("the loud word stays", "now the loud word stays", ["loud"]),
        ("the loud word stays", "the louder word stays", ["louder"]),
        ("the loud word stays", "the quiet word stays", ["quiet"]),
        ("the loud word stays", "the word stays", []),
        ("the loud word stays", "the loud plain word stays", ["loud"]),
        ("the loud word stays", "another text", []),
    ],
)
def test_a_bold_word_stays_bold(old: str, new: str, words: list[str]) -> None:
    spans = shift_spans(old, new, [Span(4, 8, BOLD)])
    assert list_words(new, spans, BOLD) == words


def test_a_new_item_within_a_list_is_one_of_it() -> None:
    text, new_text = "Say:\none\ntwo\nEnd", "Say:\none\nhalf\ntwo\nEnd"
    spans = shift_spans(text, new_text, [Span(5, 12, BULLET)])
    assert list_words(new_text, spans, BULLET) == ["one\nhalf\ntwo"]


def test_lists_and_tables_are_whole_lines() -> None:
    text = "first\nsecond\n\nthird"
    spans = normalize_spans(text, [Span(2, 3, BULLET), Span(8, len(text), BULLET)])
    assert list_words(text, spans, BULLET) == ["first\nsecond", "third"]


@pytest.mark.parametrize(
    "formatting",
    [
        "no JSON",
        "[" * 100_000,
        "5",
        "{}",
        "[1]",
        '[["a",3,"bold"]]',
        '[[0,9,"bold"]]',
        '[[2,1,"bold"]]',
        '[[-1,1,"bold"]]',
        '[[true,2,"bold"]]',
        '[[0,1,"blink"]]',
        "[[0,1]]",
        '[[0,1,["bold"]]]',
    ],
)
def test_a_formatting_that_does_not_fit_is_plain_text(formatting: str) -> None:
    assert read_spans(formatting, "short") == ()


def test_words_that_look_the_same_are_one_run() -> None:
    spans = [Span(0, 7, BOLD), Span(4, 11, ITALIC)]
    assert list(split_runs("one two three", spans)) == [
        FormattedRun("one ", True, False),
        FormattedRun("two", True, True),
        FormattedRun(" thr", False, True),
        FormattedRun("ee", False, False),
    ]


def test_a_table_is_printed_cell_by_cell() -> None:
    text = "Goods\tTonnes\nWheat\t900"
    assert list(split_printed(text, [Span(0, len(text), ROW)])) == [
        "Goods",
        "Tonnes",
        "Wheat",
        "900",
    ]
    assert list(split_printed(text, ())) == [text]


def test_what_is_stored_is_json() -> None:
    assert json.loads(write_spans([Span(0, 4, BOLD)])) == [[0, 4, "bold"]]
    assert write_spans(()) == ""
