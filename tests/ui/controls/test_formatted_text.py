"""The text of a note with its look: keys, the menu, pasting, and what is stored."""

import pytest
from hypothesis import given, settings
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from briefing.domain.formatting import Span, SpanKind, Spans, normalize_spans, read_spans
from briefing.ui.controls.formatted_document import apply_spans, read_spans_of
from briefing.ui.controls.formatted_text import FormattedText
from tests.domain.test_formatting import draw_formatted

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
WORD = (
    "<p class=MsoNormal>The <b>urgent</b> case</p>"
    "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>"
    "<span style='mso-list:Ignore'>·&nbsp; </span><![endif]>one</p>"
    "<table><tr><td><p>Goods</p></td><td><p>Tonnes</p></td></tr></table>"
)


@pytest.fixture
def field(qtbot: QtBot) -> FormattedText:
    field = FormattedText("Note")
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    return field


def list_words(field: FormattedText) -> list[tuple[str, str]]:
    text = field.text()
    spans = read_spans(field.formatting, text)
    return [(span.kind.value, text[span.start : span.end]) for span in spans]


@pytest.mark.usefixtures("qapp")
@settings(deadline=None)
@given(draw_formatted())
def test_a_document_keeps_any_text_and_its_spans(formatted: tuple[str, Spans]) -> None:
    text, spans = formatted
    document = QTextDocument()
    document.setPlainText(text)
    apply_spans(document, 0, text, spans)
    assert document.toRawText().replace(chr(0x2029), "\n") == text
    assert read_spans_of(document) == spans


def test_the_field_shows_what_is_stored_and_gives_it_back(field: FormattedText) -> None:
    text = "Say 😀 this\none\ntwo\na\tb\nplain"
    spans = [Span(4, 10, SpanKind.BOLD), Span(11, 18, SpanKind.NUMBER), Span(19, 22, SpanKind.ROW)]
    formatting = '[[4,10,"bold"],[11,18,"number"],[19,22,"row"]]'
    field.set_formatted(text, formatting)
    assert (field.text(), field.formatting) == (text, formatting)
    assert read_spans(field.formatting, text) == normalize_spans(text, spans)
    field.set_formatted("plain", "")
    assert (field.text(), field.formatting) == ("plain", "")
    QTest.keyClicks(field, "x")
    assert field.formatting == ""


def test_the_keys_make_what_is_typed_bold(field: FormattedText) -> None:
    stored = list[tuple[str, str]]()
    field.edited.connect(lambda text: stored.append((text, field.formatting)))
    QTest.keyClicks(field, "a ")
    QTest.keyClick(field, KEY.Key_B, CTRL)
    QTest.keyClicks(field, "b")
    QTest.keyClick(field, KEY.Key_B, CTRL)
    QTest.keyClicks(field, "c")
    assert list_words(field) == [("bold", "b")]
    assert stored[-1] == ("a bc", '[[2,3,"bold"]]')


def test_a_look_given_to_words_is_stored_at_once(field: FormattedText) -> None:
    field.set_formatted("one two", "")
    stored = list[str]()
    field.edited.connect(lambda _: stored.append(field.formatting))
    field.selectAll()
    QTest.keyClick(field, KEY.Key_I, CTRL)
    assert stored[-1] == '[[0,7,"italic"]]'


def test_enter_goes_on_with_a_list_and_ends_it(field: FormattedText) -> None:
    QTest.keyClicks(field, "one")
    QTest.keyClick(field, KEY.Key_L, CTRL_SHIFT)
    QTest.keyClick(field, KEY.Key_Return)
    QTest.keyClicks(field, "two")
    QTest.keyClick(field, KEY.Key_Return)
    QTest.keyClick(field, KEY.Key_Return)
    QTest.keyClicks(field, "end")
    assert field.text() == "one\ntwo\nend"
    assert list_words(field) == [("bullet", "one\ntwo")]


def test_tab_goes_to_the_next_cell_of_a_table_only(field: FormattedText) -> None:
    QTest.keyClick(field, KEY.Key_T, CTRL_SHIFT)
    QTest.keyClicks(field, "a")
    QTest.keyClick(field, KEY.Key_Tab)
    QTest.keyClicks(field, "b")
    assert field.text() == "a\tb"
    assert list_words(field) == [("row", "a\tb")]


def test_cells_stand_under_one_another(field: FormattedText) -> None:
    text = "Goods and more\tTonnes\nWheat\t900"
    field.resize(400, 100)
    field.set_formatted(text, f'[[0,{len(text)},"row"]]')
    lefts = []
    for at in (text.index("Tonnes"), text.index("900")):
        cursor = field.textCursor()
        cursor.setPosition(at)
        lefts.append(field.cursorRect(cursor).left())
    assert lefts[0] == lefts[1] > 60


def test_what_word_copies_is_pasted_with_its_look(field: FormattedText) -> None:
    mime = QMimeData()
    mime.setHtml(WORD)
    mime.setText("The urgent case one")
    field.set_formatted("Before. ", "")
    field.moveCursor(field.textCursor().MoveOperation.End)
    field.insertFromMimeData(mime)
    assert field.text() == "Before. \nThe urgent case\none\nGoods\tTonnes"
    assert list_words(field) == [("bold", "urgent"), ("bullet", "one"), ("row", "Goods\tTonnes")]


def test_html_without_a_look_is_pasted_as_its_plain_text(field: FormattedText) -> None:
    mime = QMimeData()
    mime.setHtml("<p>a  b</p>")
    mime.setText("a  b")
    field.insertFromMimeData(mime)
    assert (field.text(), field.formatting) == ("a  b", "")


def test_the_menu_says_what_the_words_are_and_changes_it(field: FormattedText) -> None:
    field.set_formatted("one", '[[0,3,"bold"]]')
    field.selectAll()
    menu = field.list_actions(field)[0].menu()
    assert isinstance(menu, QMenu)
    actions = {action.text(): action for action in menu.actions()}
    assert actions["Bold"].isChecked()
    assert not actions["Italic"].isChecked()
    actions["Bold"].trigger()
    assert field.formatting == ""


def test_what_one_note_copies_another_pastes_with_its_table(
    qtbot: QtBot, field: FormattedText
) -> None:
    field.set_formatted("😀 so\na\tb", '[[2,4,"bold"],[5,8,"row"]]')
    field.selectAll()
    other = FormattedText("Other")
    qtbot.addWidget(other)
    other.insertFromMimeData(field.createMimeDataFromSelection())
    assert (other.text(), other.formatting) == (field.text(), field.formatting)


def test_lines_made_a_list_one_by_one_are_one_list(field: FormattedText) -> None:
    field.set_formatted("one\ntwo\nthree", "")
    for line in (0, 2, 1):
        cursor = field.textCursor()
        cursor.setPosition(field.document().findBlockByNumber(line).position())
        field.setTextCursor(cursor)
        field.toggle(SpanKind.NUMBER)
    blocks = [field.document().findBlockByNumber(line) for line in range(3)]
    assert [each.textList().itemNumber(each) for each in blocks] == [0, 1, 2]
    assert list_words(field) == [("number", "one\ntwo\nthree")]


def test_a_text_that_cannot_be_written_leaves_the_keys_to_the_window(field: FormattedText) -> None:
    field.set_formatted("one", "")
    field.setReadOnly(True)
    field.selectAll()
    QTest.keyClick(field, KEY.Key_B, CTRL)
    assert field.formatting == ""
