"""The shared widgets."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing.domain.commitment import Status
from briefing.ui.app.tasks import request_order
from briefing.ui.controls.shapes import paint_status
from briefing.ui.controls.widgets import GrowingTextEdit


@pytest.fixture
def field(qtbot: QtBot) -> GrowingTextEdit:
    field = GrowingTextEdit()
    qtbot.addWidget(field)
    field.resize(200, 30)
    field.show()
    return field


def test_it_tells_what_is_typed_and_only_that(field: GrowingTextEdit) -> None:
    edits: list[str] = []
    field.edited.connect(edits.append)
    field.set_text("from the workspace")
    assert edits == []
    field.moveCursor(field.textCursor().MoveOperation.End)
    QTest.keyClicks(field, "!")
    assert edits == ["from the workspace!"]


def test_it_grows_with_its_text(field: GrowingTextEdit) -> None:
    low = field.height()
    field.set_text("several words that need more than one line " * 4)
    assert field.height() > 2 * low
    field.set_text("")
    assert field.height() == low


def test_what_was_asked_for_before_typing_does_not_overtake_it(field: GrowingTextEdit) -> None:
    before = request_order.take_number()
    QTest.keyClicks(field, "abc")
    for late in ("a", "ab", "a", "", "something else"):
        with request_order.answering(before):
            field.show_stored(late)
    assert field.text() == "abc"
    with request_order.answering(request_order.take_number()):
        field.show_stored("a")
    assert field.text() == "a"


def test_hard_spaces_stay(field: GrowingTextEdit) -> None:
    text = "10" + chr(0xA0) + "billion\nand more"
    field.set_text(text)
    assert field.text() == text


def test_each_status_has_its_own_shape(qtbot: QtBot) -> None:
    del qtbot
    assert len({paint_shape(status) for status in Status}) == len(Status)


def paint_shape(status: Status) -> bytes:
    image = QImage(16, 16, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_status(painter, image.rect().toRectF(), status, "#000000")
    painter.end()
    return bytes(image.constBits())
