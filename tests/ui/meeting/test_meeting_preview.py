"""The preview beside the agenda is the book as it would print now."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.edition import DELEGATION, PRESS
from briefing.domain.meeting import Meeting
from briefing.edits.annotations import AddAnnotation
from briefing.edits.meetings import AddMeeting
from briefing.ui.app.workspace_service import WorkspaceService
from tests.clause_labels import find_clauses_by_label
from tests.ui.meeting_driver import MeetingDriver, open_sample_meeting


@pytest.fixture
def driver(qtbot: QtBot, service: WorkspaceService) -> Iterator[MeetingDriver]:
    driver = open_sample_meeting(qtbot, service, page=True)
    yield driver
    driver.settle()


def get_image(driver: MeetingDriver) -> QImage:
    picture = driver.view.preview.picture.picture
    assert not picture.isNull()
    return picture.copy()


def get_page_number(driver: MeetingDriver) -> int:
    """Read the number of the page from the label."""
    return int(driver.view.preview.place_label.text().split("page ")[1].split()[0])


def test_it_shows_the_page_of_the_selected_item(driver: MeetingDriver) -> None:
    label = driver.view.preview.place_label.text()
    assert label.startswith("Preview of the book · page ")
    assert label.endswith(" · Delegation edition")
    first = get_image(driver)
    at = get_page_number(driver)
    driver.pick(driver.find_card("Transport"))
    driver.settle()
    assert get_page_number(driver) == at + 2
    assert get_image(driver) != first
    assert get_image(driver).width() == round(
        driver.view.preview.picture.page_rect.width() * driver.view.devicePixelRatioF()
    )


def test_it_follows_an_edit(driver: MeetingDriver) -> None:
    card = driver.find_card("Transport")
    driver.pick(card)
    driver.settle()
    before = get_image(driver)
    driver.press_key(Qt.Key.Key_M)
    driver.type_text("45")
    driver.qtbot.waitUntil(lambda: driver.view.preview.picture.remark == "updating…")
    assert "updating…" in driver.view.preview.picture.accessibleName()
    driver.settle()
    assert driver.view.preview.picture.remark == ""
    assert get_image(driver) != before
    driver.undo()
    assert get_image(driver) == before


def test_an_edition_is_chosen_by_its_chip(driver: MeetingDriver) -> None:
    driver.pick(driver.find_card("Transport"))
    driver.settle()
    before = get_image(driver)
    assert driver.view.edition is DELEGATION
    driver.click(driver.view.preview.chips["press"])
    driver.settle()
    assert driver.view.edition is PRESS
    assert driver.view.preview.place_label.text().endswith(" · Press edition")
    assert get_image(driver) != before


def test_it_tells_why_the_book_it_shows_would_be_refused(driver: MeetingDriver) -> None:
    refusal = driver.view.preview.refusal_label
    clause = driver.ask(lambda session: find_clauses_by_label(session.records, "18")[0])
    note = AddAnnotation(
        clause.id,
        AnnotationKind.POINT,
        Audience.PRESS,
        "We shall see.",
        values={"marking": "Secret"},
    )
    driver.service.perform(note)
    driver.settle()
    assert refusal.isHidden()  # the delegation edition may hold anything
    driver.click(driver.view.preview.chips["press"])
    driver.settle()
    assert refusal.isVisible()
    assert refusal.text().startswith(
        "This edition may contain “Unclassified” at most, but “We shall see.” (Item 3) is marked"
    )
    driver.undo()
    assert refusal.isHidden()


def test_pages_are_turned_by_key_and_stop_at_the_ends(driver: MeetingDriver) -> None:
    driver.pick(driver.find_card("Transport"))
    driver.settle()
    at = get_page_number(driver)
    driver.press_key(Qt.Key.Key_PageDown)
    driver.settle()
    assert get_page_number(driver) == at + 1
    for _ in range(at + 5):
        driver.press_key(Qt.Key.Key_PageUp)
    driver.settle()
    assert get_page_number(driver) == 1
    driver.pick(driver.find_card("Review"))
    driver.settle()
    assert get_page_number(driver) == at - 2


def test_the_page_is_enlarged_and_folded(driver: MeetingDriver) -> None:
    picture = driver.view.preview.picture
    width = get_image(driver).width()
    picture.setFocus()
    driver.press_key(Qt.Key.Key_Return)
    driver.settle()
    assert not driver.view.agenda.isVisible()
    driver.qtbot.waitUntil(lambda: get_image(driver).width() > width)
    driver.press_key(Qt.Key.Key_Escape)
    driver.settle()
    assert driver.view.agenda.isVisible()
    driver.pick(driver.find_card("Transport"))
    driver.press_key(Qt.Key.Key_F8)
    assert not driver.view.preview.isVisible()
    driver.press_key(Qt.Key.Key_F8)
    driver.settle()
    assert driver.view.preview.isVisible()


def test_a_meeting_that_is_gone_is_said_so(driver: MeetingDriver) -> None:
    driver.service.perform(AddMeeting(Meeting(0, "Another")))
    driver.view.open_meeting(2)
    driver.settle()
    get_image(driver)
    driver.undo()
    assert driver.view.preview.picture.sentence == "This meeting is no longer in the workspace."
    assert driver.list_titles() == []
    driver.service.redo()
    driver.view.open_meeting(2)
    driver.settle()
    assert driver.view.title == "Another"
    get_image(driver)
