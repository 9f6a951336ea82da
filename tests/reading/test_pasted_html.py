"""What is kept of a clipboard: words, bold, italic, lists and tables."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.domain.formatting import SpanKind, normalize_spans
from briefing.reading.pasted_html import read_pasted_html

WORD = Path(__file__).with_name("word_clipboard.html").read_text(encoding="utf-8")


def list_spans(html: str) -> list[tuple[str, str]]:
    text, spans = read_pasted_html(html)
    return [(span.kind.value, text[span.start : span.end]) for span in spans]


def test_what_word_copies_keeps_its_words_in_order() -> None:
    text, _ = read_pasted_html(WORD)
    assert text.split("\n") == [
        "The visit is urgent and not public.",
        "Wheat first",
        "Copper",
        "Ask",
        "Wait",
        "Goods\tTonnes",
        "Wheat, flour\t",
        "inserted link",
    ]


def test_what_word_copies_keeps_its_letters_lists_and_tables() -> None:
    assert list_spans(WORD) == [
        ("bold", "urgent"),
        ("italic", "not public"),
        ("bold", "public"),
        ("bullet", "Wheat first\nCopper"),
        ("bold", "first"),
        ("number", "Ask\nWait"),
        ("bold", "Goods"),
        ("row", "Goods\tTonnes\nWheat, flour\t"),
    ]


@pytest.mark.parametrize(
    ("html", "spans"),
    [
        ("<ul><li>one<li>two</ul>", [("bullet", "one\ntwo")]),
        ("<ol><li><p>one</p></li><li><p>two</p></li></ol>", [("number", "one\ntwo")]),
        ("<ol><li>one<ul><li>deep</li></ul></li></ol>", [("number", "one"), ("bullet", "deep")]),
        ("<p><span style='font-weight:700'>so</span></p>", [("bold", "so")]),
        ("<b style='font-weight:normal'><p>plain</p></b>", []),
        ("<p><span style='font-style:italic'>so</span> on", [("italic", "so")]),
        ("<table><tr><th>A<td colspan=2>B<td>C</table>", [("row", "A\t\tB\tC")]),
        ("<table><tr><td>a<table><tr><td>in</table></td><td>b</table>", [("row", "a in\tb")]),
        ("<b>one</b><br>two", [("bold", "one")]),
    ],
)
def test_other_programs_are_understood(html: str, spans: list[tuple[str, str]]) -> None:
    assert list_spans(html) == spans


def test_white_space_of_the_source_is_no_text() -> None:
    assert (
        read_pasted_html("<p>one\n   two</p>\n\n<p>three<br>four</p>")[0] == "one two\nthree\nfour"
    )


@given(
    st.lists(
        st.sampled_from(
            [
                "<b>",
                "</b>",
                "<ul>",
                "</ul>",
                "<li>",
                "<table>",
                "<tr>",
                "<td>",
                "</td>",
                "</table>",
                "<p>",
                "</p>",
                "a ",
                "\n",
                "&nbsp;",
                "<br>",
                "<del>",
                "</del>",
                "<p style='mso-list:l0'>",
            ]
        )
    )
)
def test_any_order_of_tags_gives_spans_that_fit(parts: list[str]) -> None:
    text, spans = read_pasted_html("".join(parts))
    assert normalize_spans(text, spans) == spans
    assert all(span.kind in SpanKind and 0 <= span.start < span.end <= len(text) for span in spans)
