"""Editions of a workspace, and the scale of markings."""

from dataclasses import fields, replace

import pytest

from briefing.book.languages import AS_TAKEN_UP
from briefing.common.errors import BriefingError
from briefing.domain.edition import (
    DESK,
    EDITIONS,
    PRESS,
    PRINCIPAL,
    ChosenSection,
    KeptEdition,
    SectionKind,
    map_editions,
)
from briefing.domain.issue import Issue
from briefing.domain.marking import Markings
from briefing.edits.annotations import EditAnnotation
from briefing.edits.briefs import EditBrief
from briefing.edits.editions import ForgetEdition, KeepEdition, SetMarkings
from briefing.edits.meetings import EditMeeting
from briefing.session import Session
from briefing.store.record_mapper import TABLES
from briefing.writers import book_order
from briefing.writers.layout import STANDARD

_SHORT = replace(
    PRINCIPAL,
    sections=(ChosenSection(SectionKind.ITEMS, "Talks"), ChosenSection(SectionKind.PROGRAMME)),
    ceiling="Secret",
)


def test_an_edition_kept_is_the_same_under_its_name(session: Session) -> None:
    session.perform(KeepEdition("Short", _SHORT))
    editions = map_editions(session.records.kept_editions.get_all())
    assert list(editions) == [*EDITIONS, "Short"]
    assert editions["Short"] == replace(_SHORT, name="Short", title="Short")


def test_keeping_it_again_replaces_it(session: Session) -> None:
    session.perform(KeepEdition("Short", _SHORT))
    session.perform(KeepEdition("Short", replace(_SHORT, ceiling="")))
    (edition,) = session.records.kept_editions.get_all()
    assert edition.ceiling == ""
    session.perform(ForgetEdition("Short"))
    assert session.records.kept_editions.count() == 0


def test_a_name_is_one_line_and_one_whatever_its_case(session: Session) -> None:
    session.perform(KeepEdition("Short\n book", _SHORT))
    session.perform(KeepEdition("SHORT book", replace(_SHORT, ceiling="")))
    (edition,) = session.records.kept_editions.get_all()
    assert (edition.name, edition.ceiling) == ("SHORT book", "")


@pytest.mark.parametrize(
    "name",
    [
        "press",
        "Desk ",
        "press\u200b",
        "Press edition",
        "Press edition\ufe0f",
        "Pre\u034fss edition",
        "Рress edition",  # its first letter is Cyrillic
        "DESK\u3164",
        "\u202enoitide sserp",
        "Ｐｒｅｓｓ edition",
        "Princlpal edition",
        "Basın sürümü",
        "Издание для прессы",
        " ",
        "\u2800",
    ],
)
def test_the_four_keep_their_names(session: Session, name: str) -> None:
    with pytest.raises(BriefingError, match="Choose another name"):
        session.perform(KeepEdition(name, _SHORT))


def test_a_name_that_looks_like_another_is_refused(session: Session) -> None:
    session.perform(KeepEdition("Short book", _SHORT))
    with pytest.raises(BriefingError, match="looks like the existing edition “Short book”"):
        session.perform(KeepEdition("Shоrt book", _SHORT))  # the first "о" is Cyrillic
    assert session.records.kept_editions.count() == 1


def test_names_in_other_alphabets_are_not_taken_for_the_four(session: Session) -> None:
    names = ("Министрге", "Пресс-служба", "Pressegespräch", "Desk 2", "Краткая")
    for name in names:
        session.perform(KeepEdition(name, _SHORT))
    editions = map_editions(session.records.kept_editions.get_all())
    assert list(editions) == [*EDITIONS, *names]


@pytest.mark.parametrize(
    "name", ["press", "Press edition\ufe0f", "Рress edition", "DESK", "\u200b"]
)
def test_an_edition_of_another_program_never_stands_for_one_of_the_four(name: str) -> None:
    row = KeptEdition.from_edition(name, EDITIONS["desk"])
    assert map_editions([row]) == EDITIONS


def test_a_record_of_another_program_never_stands_for_a_standard_book() -> None:
    """As `check` reads it: what was made for the desk is not proved as a book for the press."""
    order = book_order.serialize_order(STANDARD, AS_TAKEN_UP, DESK)
    forged = order.replace('"edition": "desk"', '"edition": "press"')
    assert book_order.read_edition(order) == DESK
    assert book_order.read_edition(forged) == PRESS
    forged = order.replace('"edition": "desk"', '"edition": "Рress edition"')
    assert book_order.read_edition(forged).title == "Edition with a misleading name"


def test_of_editions_that_look_alike_the_first_is_offered() -> None:
    rows = [KeptEdition.from_edition(each, _SHORT) for each in ("Short", "Shоrt")]
    assert list(map_editions(rows)) == [*EDITIONS, "Short"]


def test_a_marking_is_renamed_in_every_record_that_has_one(session: Session) -> None:
    session.perform(EditAnnotation(1, {"marking": "Secret"}))
    session.perform(EditBrief(1, {"marking": "Secret"}))
    session.perform(EditMeeting(1, {"marking": "Secret"}))
    session.perform(KeepEdition("Short", _SHORT))
    session.perform(SetMarkings(("Open", "Most secret"), {"Secret": "Most secret"}))
    assert Markings.from_levels(session.records.levels.get_all()).names == ("Open", "Most secret")
    records = session.records
    readers = (records.annotations, records.briefs, records.meetings, records.kept_editions)
    markings = {
        (type(record), name): getattr(record, name)
        for reader in readers
        for record in reader.get_all()[:1]
        for name in {"marking", "ceiling"} & {field.name for field in fields(record)}
    }
    assert set(markings.values()) == {"Most secret"}
    expected = {
        (kind, field.name)
        for kind in TABLES.keys() - {Issue}  # an issued book never changes
        for field in fields(kind)
        if field.name in ("marking", "ceiling")
    }
    assert markings.keys() == expected
    session.undo()
    assert session.records.annotations.get(1).marking == "Secret"


def test_what_is_not_on_the_scale_stands_above_it() -> None:
    scale = Markings(("Open", "Closed"))
    assert scale.find_highest(["Open", "", "Typed long ago"]) == "Typed long ago"
    assert scale.find_highest(["", "Open"]) == "Open"
    assert scale.find_highest([]) == ""


@pytest.mark.parametrize(
    "names",
    [
        (),
        ("Open", "Open"),
        ("Open", " "),
        ("Open", "Оpen"),  # the second "О" is Cyrillic
        ("Secret", "Open", "secret\ufe0f"),
        ("Open", "\u3164"),
    ],
)
def test_a_scale_without_clear_names_is_refused(session: Session, names: tuple[str, ...]) -> None:
    with pytest.raises(BriefingError, match="Each marking needs a unique name"):
        session.perform(SetMarkings(names))
