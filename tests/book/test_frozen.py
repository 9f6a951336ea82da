"""A book as text and back: exactly what it was."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.book.blocks import (
    Block,
    Heads,
    Paragraph,
    RailedText,
    RailRole,
    StatusBar,
    StatusCell,
    Table,
)
from briefing.book.frozen import freeze, thaw
from briefing.book.languages import Languages
from briefing.book.model import Book, ChangeMark, RunningText, Section, compute_check_code
from briefing.domain.commitment import Status
from briefing.domain.edition import EDITIONS
from briefing.session import Session
from briefing.session.book_request import BookRequest
from briefing.writers import book_file
from briefing.writers.layout import STANDARD
from tests.language.versions import TURKISH
from tests.writers.books import make_book, make_sample_book

PREPARED = datetime(2022, 10, 10, 12, 40, tzinfo=UTC)


def test_every_edition_of_the_sample_comes_back_as_it_was(session: Session) -> None:
    session.add_text(1, TURKISH)
    for edition in EDITIONS.values():
        for languages in (Languages(), Languages("tr"), Languages("en", "tr")):
            book = session.books.compose(BookRequest(1, edition, PREPARED, languages=languages))
            thawed = thaw(freeze(book))
            assert thawed == book
            assert thawed.prepared.tzinfo == book.prepared.tzinfo


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_a_thawed_book_makes_the_same_bytes(session: Session, suffix: str) -> None:
    book = session.books.compose(BookRequest(1, EDITIONS["delegation"], PREPARED))
    thawed = thaw(freeze(book))
    assert book_file.render_book(thawed, suffix, STANDARD) == book_file.render_book(
        book, suffix, STANDARD
    )


ANY_BLOCKS = st.lists(st.from_type(Block), max_size=4)  # type: ignore[arg-type]  # a union is no type


@settings(deadline=None)
@given(ANY_BLOCKS.filter(lambda blocks: "nan" not in repr(blocks)))  # not even equal to itself
def test_any_blocks_come_back_as_they_were(blocks: list[Block]) -> None:
    book = make_book(*blocks)
    assert thaw(freeze(book)) == book


@settings(deadline=None)
@given(st.datetimes(timezones=st.timezones(), allow_imaginary=False))
def test_the_hour_keeps_its_zone(prepared: datetime) -> None:
    thawed = thaw(freeze(replace(make_sample_book(), prepared=prepared)))
    assert (thawed.prepared, thawed.prepared.isoformat()) == (prepared, prepared.isoformat())


def test_the_repeated_hour_of_autumn_stays_the_one_it_was() -> None:
    late = datetime(2022, 10, 30, 3, 30, fold=1, tzinfo=ZoneInfo("Europe/Berlin"))
    thawed = thaw(freeze(replace(make_sample_book(), prepared=late)))
    assert thawed.prepared.isoformat() == late.isoformat()


def test_a_book_frozen_before_a_field_came_has_its_default() -> None:
    text = freeze(make_book(Paragraph("Said.")))
    assert "secondary" not in text
    assert thaw(text).sections[0].blocks == (Paragraph("Said.", secondary=False),)


def test_a_book_frozen_under_the_old_class_names_thaws() -> None:
    """The file was frozen by the version in which each role of a railed text was a class."""
    text = Path(__file__).with_name("frozen_before_railed_text.json").read_text(encoding="utf-8")
    book = thaw(text)
    [section] = book.sections
    assert isinstance(book.running, RunningText)
    assert section.changed == (ChangeMark(0), ChangeMark(4, (1,)))
    assert [block for block in section.blocks if isinstance(block, RailedText)] == [
        RailedText(RailRole.IF_RAISED, "We look.", "Secret", topic="Quotas:"),
        RailedText(RailRole.IF_RAISED, "We look."),
        RailedText(RailRole.POSITION, "They will ask."),
        RailedText(RailRole.PRESS_LINE, "We agreed.", "Confidential"),
    ]
    [table] = (block for block in section.blocks if isinstance(block, Table))
    assert table.rows[0].cells[1] == StatusCell(Status.AT_RISK, "At risk", "Past due")
    # Those of later versions are missing.
    assert {type(block) for block in section.blocks} == set(get_args(Block)) - {Heads, StatusBar}
    assert thaw(freeze(book)) == book


def test_a_check_code_does_not_depend_on_how_roles_are_stored() -> None:
    """The code was computed by the version in which each role of a railed text was a class."""
    text = Path(__file__).with_name("frozen_before_railed_text.json").read_text(encoding="utf-8")
    assert compute_check_code(thaw(text).sections) == "9886 0d32 65bd afcc"


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", "[" * 100_000, '{"is":"Path"}', '{"is":"Fact","label":"a"}']
)
def test_what_is_no_book_does_not_thaw(text: str) -> None:
    with pytest.raises(ValueError, match=r"not a frozen book|Expecting value"):
        thaw(text)


def test_bytes_and_nested_tuples_come_back_as_they_were() -> None:
    value = (b"\x00\xff", (("a",), ()))
    book = replace(make_sample_book(), title=value)  # type: ignore[arg-type]
    assert thaw(freeze(book)) == book


def test_what_no_book_holds_is_not_frozen() -> None:
    book: Book = replace(make_sample_book(), sections=(Section("a", "b", (object(),)),))  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="object cannot be frozen"):
        freeze(book)
