"""The page beside the agenda is the book as it would print now."""

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
from tests.labelled import labelled
from tests.ui.meeting_driver import Driver, at_the_meeting


@pytest.fixture
def driver(qtbot: QtBot, desk: WorkspaceService) -> Iterator[Driver]:
    driver = at_the_meeting(qtbot, desk, page=True)
    yield driver
    driver.settle()


def shown(driver: Driver) -> QImage:
    picture = driver.view.preview.picture.picture
    assert not picture.isNull()
    return picture.copy()


def page(driver: Driver) -> int:
    """The number of the page that is shown, as the label has it."""
    return int(driver.view.preview.place_label.text().split("page ")[1].split()[0])


def test_it_shows_the_page_of_the_selected_item(driver: Driver) -> None:
    label = driver.view.preview.place_label.text()
    assert label.startswith("The book as it prints · page ")
    assert label.endswith(" · Delegation edition")
    first = shown(driver)
    at = page(driver)
    driver.pick(driver.card("Transport"))
    driver.settle()
    assert page(driver) == at + 2
    assert shown(driver) != first
    assert shown(driver).width() == round(
        driver.view.preview.picture.page_rect.width() * driver.view.devicePixelRatioF()
    )


def test_it_follows_an_edit(driver: Driver) -> None:
    card = driver.card("Transport")
    driver.pick(card)
    driver.settle()
    before = shown(driver)
    driver.key(Qt.Key.Key_M)
    driver.type("45")
    driver.qtbot.waitUntil(lambda: driver.view.preview.picture.remark == "updating…")
    assert "updating…" in driver.view.preview.picture.accessibleName()
    driver.settle()
    assert driver.view.preview.picture.remark == ""
    assert shown(driver) != before
    driver.undo()
    assert shown(driver) == before


def test_an_edition_is_chosen_by_its_chip(driver: Driver) -> None:
    driver.pick(driver.card("Transport"))
    driver.settle()
    before = shown(driver)
    assert driver.view.edition is DELEGATION
    driver.click(driver.view.preview.chips["press"])
    driver.settle()
    assert driver.view.edition is PRESS
    assert driver.view.preview.place_label.text().endswith(" · Press edition")
    assert shown(driver) != before


def test_it_tells_why_the_book_it_shows_would_be_refused(driver: Driver) -> None:
    refusal = driver.view.preview.refusal_label
    clause = driver.ask(lambda session: labelled(session.records, "18")[0])
    note = AddAnnotation(
        clause.id,
        AnnotationKind.POINT,
        Audience.PRESS,
        "We shall see.",
        values={"marking": "Secret"},
    )
    driver.desk.perform(note)
    driver.settle()
    assert refusal.isHidden()  # the delegation edition may hold anything
    driver.click(driver.view.preview.chips["press"])
    driver.settle()
    assert refusal.isVisible()
    assert refusal.text().startswith(
        "This edition may hold “Unclassified” at most, and “We shall see.” (Item 3) is marked"
    )
    driver.undo()
    assert refusal.isHidden()


def test_pages_are_turned_by_key_and_stop_at_the_ends(driver: Driver) -> None:
    driver.pick(driver.card("Transport"))
    driver.settle()
    at = page(driver)
    driver.key(Qt.Key.Key_PageDown)
    driver.settle()
    assert page(driver) == at + 1
    for _ in range(at + 5):
        driver.key(Qt.Key.Key_PageUp)
    driver.settle()
    assert page(driver) == 1
    driver.pick(driver.card("Review"))
    driver.settle()
    assert page(driver) == at - 2


def test_the_page_is_enlarged_and_folded(driver: Driver) -> None:
    picture = driver.view.preview.picture
    width = shown(driver).width()
    picture.setFocus()
    driver.key(Qt.Key.Key_Return)
    driver.settle()
    assert not driver.view.agenda.isVisible()
    driver.qtbot.waitUntil(lambda: shown(driver).width() > width)
    driver.key(Qt.Key.Key_Escape)
    driver.settle()
    assert driver.view.agenda.isVisible()
    driver.pick(driver.card("Transport"))
    driver.key(Qt.Key.Key_F8)
    assert not driver.view.preview.isVisible()
    driver.key(Qt.Key.Key_F8)
    driver.settle()
    assert driver.view.preview.isVisible()


def test_a_meeting_that_is_gone_is_said_so(driver: Driver) -> None:
    driver.desk.perform(AddMeeting(Meeting(0, "Another")))
    driver.view.open_meeting(2)
    driver.settle()
    shown(driver)
    driver.undo()
    assert driver.view.preview.picture.sentence == "This meeting is no longer in the workspace."
    assert driver.titles() == []
    driver.desk.redo()
    driver.view.open_meeting(2)
    driver.settle()
    assert driver.view.title == "Another"
    shown(driver)
