"""Briefs, written in the editor of an item, and those of the whole meeting."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing.domain.annotation import Audience
from briefing.domain.brief import Brief, BriefKind
from briefing.edits.annotations import EditAnnotation
from briefing.edits.briefs import WriteBrief
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.brief_box import BriefBox
from briefing.ui.meeting.item_editor import NoteRow
from briefing.ui.meeting.meeting_head import Part
from briefing.ui.window.main_window import MainWindow
from tests.ui.conftest import settle
from tests.ui.meeting_driver import MeetingDriver, open_sample_meeting

CTRL, KEY = Qt.KeyboardModifier.ControlModifier, Qt.Key


@pytest.fixture
def driver(qtbot: QtBot, service: WorkspaceService) -> Iterator[MeetingDriver]:
    driver = open_sample_meeting(qtbot, service, page=False)
    yield driver
    driver.settle()


def _load_briefs(driver: MeetingDriver) -> list[Brief]:
    return driver.ask(lambda session: session.records.briefs.find_by_meeting(1))


def _open_box(driver: MeetingDriver, kind: BriefKind) -> BriefBox:
    card = driver.find_card("Transport")
    driver.pick(card)
    driver.press_key(KEY.Key_Return)
    assert card.editor is not None
    return card.editor.briefs[kind]


def test_a_press_line_is_stored_from_its_first_letter_as_one_step(driver: MeetingDriver) -> None:
    box = _open_box(driver, BriefKind.PRESS_LINE)
    assert box.audience.value is Audience.PRESS
    assert not box.delete.isVisible()
    box.text.setFocus()
    driver.type_text("Trains run.")
    driver.settle()
    [brief] = _load_briefs(driver)
    assert (brief.kind, brief.text, brief.audience) == (
        BriefKind.PRESS_LINE, "Trains run.", Audience.PRESS,
    )  # fmt: skip
    assert brief.item_id == driver.find_card("Transport").id
    assert box.delete.isVisible()
    assert box.clearance is not None
    assert box.clearance.line.text().startswith("as of ")
    driver.undo()
    assert _load_briefs(driver) == []
    assert box.text.text() == ""
    assert not box.clearance.isVisible()


def test_a_click_on_the_name_of_a_box_is_for_writing_in_it(driver: MeetingDriver) -> None:
    box = _open_box(driver, BriefKind.PRESS_LINE)
    driver.click(box.name)
    driver.type_text("Our own words.")
    driver.settle()
    assert [each.text for each in _load_briefs(driver)] == ["Our own words."]
    assert driver.load_labels(driver.find_card("Transport").id) == ["16", "17", "18", "21"], (
        "no keys taken"
    )


def test_who_may_read_it_is_chosen_before_or_after(driver: MeetingDriver) -> None:
    box = _open_box(driver, BriefKind.POSITION)
    box.audience.menu().actions()[3].trigger()
    box.text.setFocus()
    driver.type_text("They will ask for more.")
    driver.settle()
    assert _load_briefs(driver)[0].audience is Audience.INTERNAL
    box.audience.menu().actions()[1].trigger()
    driver.settle()
    assert _load_briefs(driver)[0].audience is Audience.DELEGATION


def test_a_brief_is_deleted_and_its_clearance_opened_by_keys(driver: MeetingDriver) -> None:
    box = _open_box(driver, BriefKind.POSITION)
    box.text.setFocus()
    driver.type_text("They will ask.")
    driver.settle()
    driver.press_key(KEY.Key_F4)
    assert box.clearance is not None
    assert box.clearance.fields is not None
    assert not box.clearance.fields.usable.isVisible()
    box.clearance.fields.cleared_by.setFocus()
    driver.type_text("Protocol")
    driver.settle()
    assert _load_briefs(driver)[0].cleared_by == "Protocol"
    driver.press_key(KEY.Key_Escape)
    assert driver.find_card("Transport").is_open, "Escape first folds the fields away"
    box.text.setFocus()
    driver.press_key(KEY.Key_Delete, CTRL)
    driver.settle()
    assert _load_briefs(driver) == []
    driver.undo()
    assert box.text.text() == "They will ask."


def test_words_taken_away_and_typed_anew_are_one_brief(driver: MeetingDriver) -> None:
    box = _open_box(driver, BriefKind.POSITION)
    box.text.setFocus()
    driver.type_text("No")
    driver.settle()
    driver.press_key(KEY.Key_Backspace)
    driver.press_key(KEY.Key_Backspace)
    driver.settle()
    assert _load_briefs(driver) == []
    driver.type_text("Yes")
    driver.settle()
    assert [each.text for each in _load_briefs(driver)] == ["Yes"]


def test_a_note_that_no_longer_holds_says_so_at_its_item(driver: MeetingDriver) -> None:
    driver.service.perform(EditAnnotation(3, {"holds_until": date(2022, 5, 3)}))
    driver.settle()
    card = driver.find_card("Transport")
    driver.pick(card)
    driver.press_key(KEY.Key_Return)
    assert card.editor is not None
    texts = [row.text() for row in card.editor.findChildren(NoteRow)]
    assert [words.endswith("(valid until 3 May 2022)") for words in texts] == [True, False, False]


def test_what_can_only_be_read_is_shown_and_not_offered(
    qtbot: QtBot, service: WorkspaceService
) -> None:
    service.perform(WriteBrief(1, BriefKind.SCENE, "The fourth meeting."))
    service.perform(WriteBrief(1, BriefKind.POSITION, "They will ask.", 4))
    settle(qtbot, service)
    service.is_read_only = True
    driver = open_sample_meeting(qtbot, service, page=False)
    box = _open_box(driver, BriefKind.POSITION)
    driver.view.go_to_part(Part.BRIEFS)
    scene = driver.view.briefs.scene
    assert scene is not None
    for each, words in ((box, "They will ask."), (scene, "The fourth meeting.")):
        assert each.text.text() == words
        assert each.text.isReadOnly()
        assert not each.audience.isEnabled()
        assert not each.delete.isVisible()
        assert each.clearance is not None
        each.clearance.line.clicked.emit()
        assert each.clearance.fields is None
    QTest.keyClick(scene.text, KEY.Key_Insert)
    assert driver.view.briefs.addenda == []
    assert not driver.view.briefs.add_button.isVisible()


def test_f9_shows_what_sets_the_scene(driver: MeetingDriver) -> None:
    driver.view.activateWindow()
    driver.pick(driver.find_card("Transport"))
    driver.press_key(KEY.Key_F9)
    scene = driver.view.briefs.scene
    assert scene is not None
    assert scene.text.hasFocus()
    driver.type_text("The fourth meeting.")
    driver.settle()
    [brief] = _load_briefs(driver)
    assert (brief.kind, brief.item_id) == (BriefKind.SCENE, None)
    assert driver.view.head.parts.button(Part.BRIEFS).text() == "Briefs 1"


def test_addenda_are_added_and_one_without_words_goes(driver: MeetingDriver) -> None:
    driver.view.go_to_part(Part.BRIEFS)
    panel = driver.view.briefs
    for words in ("First", "Second"):
        driver.press_key(KEY.Key_Insert)
        driver.type_text(words)
        driver.settle()
    assert [each.text for each in _load_briefs(driver)] == ["First", "Second"]
    driver.press_key(KEY.Key_Insert)
    assert len(panel.addenda) == 3
    driver.press_key(KEY.Key_Return, CTRL)
    driver.settle()
    assert [box.text.text() for box in panel.addenda] == ["First", "Second"]
    driver.click(panel.addenda[0].delete)
    driver.settle()
    assert [box.text.text() for box in panel.addenda] == ["Second"]
    driver.undo()
    assert sorted(box.text.text() for box in panel.addenda) == ["First", "Second"]


def test_a_brief_found_by_the_search_is_shown(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow
) -> None:
    service.perform(WriteBrief(1, BriefKind.ADDENDUM, "Zeppelins will not fly."))
    QTest.keyClick(window, KEY.Key_K, CTRL)
    box = window.top_bar.search
    QTest.keyClicks(box, "zeppelins")
    settle(qtbot, service)
    QTest.keyClick(box, KEY.Key_Return)
    settle(qtbot, service)
    assert window.pages.meeting.briefs.isVisible()
    [addendum] = window.pages.meeting.briefs.addenda
    assert addendum.text.text() == "Zeppelins will not fly."
