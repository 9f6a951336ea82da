"""Offsets, letters and heights: what the clause area computes."""

from dataclasses import replace
from datetime import date
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from briefing.domain.reading import ReadClause, Reading
from briefing.domain.statement import Clause, ClauseKind
from briefing.domain.step import StepName
from briefing.edits.statements import ImportStatement
from briefing.session import Session
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.statement.clause_layout import ClauseLayout, Columns, Style
from briefing.ui.statement.clause_names import shorten_title
from briefing.ui.statement.clause_stack import ClauseStack
from briefing.ui.statement.statement_model import Filter, Paragraph
from briefing.ui.statement.word_selection import WordSelection, find_word_at
from tests.ui.statement_reader import StatementReader

LETTERS = "Ğğ Şş İi Iı Çç Öö Üü Ââ; Ә ә Ғ ғ Қ қ Ң ң Ө ө Ұ ұ Ү ү Һ һ І і; Түркия мен Қазақстан"


pytestmark = pytest.mark.usefixtures("qapp")


def make_paragraph(text: str, number: int = 1) -> Paragraph:
    digest = sha256(text.encode()).hexdigest()
    clause = Clause(number, 1, None, number, ClauseKind.CLAUSE, str(number), None, text, digest)
    return Paragraph(clause)


def lay_out(text: str) -> ClauseLayout:
    style = Style()
    return ClauseLayout(
        make_paragraph(text), Columns.from_width(790, style), style, date(2022, 5, 10)
    )


@given(
    text=st.text("abı ğқ𝔸😀-\n", min_size=1, max_size=400),
    place=st.floats(0, 1),
)
def test_an_offset_is_found_where_it_is_shown(text: str, place: float) -> None:
    layout = lay_out(text)
    offset = layout.to_python(layout.to_qt(round(place * len(text))))
    assert offset == round(place * len(text))
    caret = layout.get_caret_rect(offset)
    start, end = layout.find_line_ends(
        layout.find_offset_at(caret.center().x(), caret.center().y())
    )
    assert (
        start
        <= layout.find_offset_at(caret.center().x(), caret.center().y())
        <= max(start, end) + 1
    )


@given(st.data())
def test_words_drawn_over_are_those_selected(data: st.DataObject) -> None:
    text = "The Parties, stressing 😀 the importance of Қазақстан and İstanbul, decided. " * 4
    layout, selection = lay_out(text), WordSelection()
    start = data.draw(st.integers(0, len(text) - 2))
    end = data.draw(st.integers(start + 1, len(text)))
    rects = list(layout.get_rects(start, end))
    if not text[start:end].strip() or not rects:
        return
    selection.begin(layout.find_offset_at(rects[0].left(), rects[0].center().y()))
    selection.extend_to(text, layout.find_offset_at(rects[-1].right(), rects[-1].center().y()))
    span = selection.find_span(text)
    assert span is not None
    assert text[slice(*span)] == text[start:end].strip()


@pytest.mark.parametrize(
    ("text", "offset", "word"),
    [("in Nur-Sultan today", 4, "Nur"), ("😀 Қазақстан", 5, "Қазақстан"), ("ığdır", 0, "ığdır")],
)
def test_the_word_at_an_offset(text: str, offset: int, word: str) -> None:
    assert text[slice(*find_word_at(text, offset))] == word


def test_lines_keep_a_books_measure() -> None:
    text = "the Parties agreed to enhance cooperation in transport and logistics, and " * 20
    for width in (700, 790, 2000):
        lines = lay_out(text) if width == 790 else None
        layout = lines or ClauseLayout(
            make_paragraph(text), Columns.from_width(width, Style()), Style(), date.today()
        )
        lengths = [layout.layout.lineAt(i).textLength() for i in range(layout.layout.lineCount())]
        assert 60 <= sum(lengths) / len(lengths) <= 76


def test_turkish_and_kazakh_letters_are_shown_as_received(
    qtbot: QtBot, service: WorkspaceService
) -> None:
    reading = Reading(
        file_name="letters.txt",
        original=LETTERS.encode(),
        source=LETTERS,
        title="Letters",
        language="kk",
        clauses=(ReadClause("1", "Әріптер", LETTERS, (1,), (ReadClause("a)", None, "Ұ", (2,)),)),),
    )
    service.worker.run_now(lambda: service._session.perform(ImportStatement(reading)))
    reader = StatementReader(qtbot, service, statement_id=2)
    current = reader.view.area.current_paragraph
    assert current is not None
    assert reader.view.area.stack.get_layout(0).layout.text() == LETTERS
    assert [entry.title for entry in reader.outline] == ["Әріптер"]
    nested = reader.view.area.stack.get_layout(1)
    assert nested.text_x > reader.view.area.stack.get_layout(0).text_x
    service.undo()
    reader.wait()
    assert (reader.view.title, len(reader.view.area.stack)) == ("", 0)
    service.redo()
    reader.wait()
    assert reader.view.title == "Letters"


def test_another_text_of_the_statement_is_chosen_or_gone_to(
    qtbot: QtBot, service: WorkspaceService
) -> None:
    first = service.worker.run_now(lambda: _add_translation(service._session))
    reader = StatementReader(qtbot, service)
    assert reader.view.language.text() == "Language: English"
    english, turkish = reader.view.language.menu().actions()
    assert (english.text(), turkish.text()) == ("English", "Türkçe")
    turkish.trigger()
    reader.wait()
    assert reader.view.language.text() == "Language: Türkçe"
    assert reader.view.chips[Filter.ALL].text() == "All 2"
    reader.view.open(1, first)
    reader.wait()
    assert reader.view.language.text() == "Language: English"
    assert reader.view.area.current_clause_id == first


def _add_translation(session: Session) -> int:
    """Give the statement a second text, two clauses long; returns a clause of the first."""
    [text] = session.records.texts.get_all()
    clauses = session.records.clauses.find_numbered(text.id)
    with session._edits._steps.begin(StepName("Add a text"), "Officer") as step:
        other = step.insert(replace(text, id=0, language="tr"))
        for clause in clauses[:2]:
            step.insert(replace(clause, id=0, text_id=other.id, text="Taraflar."))
    return clauses[20].id


def test_ten_thousand_clauses_are_laid_out_only_where_seen() -> None:
    clauses = [
        make_paragraph(f"Clause {number} of many. " * 12, number) for number in range(10_000)
    ]
    stack = ClauseStack(Style())
    stack.show_paragraphs(clauses, date.today())
    begin = stack.measure(0, 800)
    assert begin == 0
    assert len(stack._layouts) < 20
    middle = stack.get_top(5_000) + 7
    begin = stack.measure(middle, 800)
    assert stack.find_index(begin) == 5_000
    assert len(stack._layouts) < 40


def test_what_was_laid_out_keeps_its_place_when_clauses_above_turn_out_higher() -> None:
    clauses = [
        make_paragraph("ШЩЮ " * 300, number) for number in range(100)
    ]  # wider than estimated
    stack = ClauseStack(Style())
    stack.show_paragraphs(clauses, date.today())
    begin = stack.measure(stack.get_top(50), 600)
    distance = stack.get_top(50) - begin
    begin = stack.measure(begin - 10, 600)
    assert stack.get_top(50) - begin == pytest.approx(distance + 10)
    stack.replace(50, replace(clauses[50], depth=1))
    stack.measure(begin, 600)
    assert 50 in stack._measured


def test_a_long_title_is_told_by_its_subject() -> None:
    title = "Joint Statement of the President of A and of the President of B On Partnership"
    assert shorten_title(title) == "Partnership"
    assert shorten_title("Short on words") == "Short on words"
    assert shorten_title("word " * 30).endswith("word…")
