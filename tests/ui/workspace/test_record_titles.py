"""Every field of every stored record has a title for people, or is hidden on purpose."""

from dataclasses import fields

import pytest

from briefing.domain.record_titles import FIELD_TITLES, RECORD_TITLES
from briefing.store.record_mapper import TABLES
from briefing.ui.workspace.record_titles import (
    HIDDEN_FIELDS,
    HIDDEN_OF,
    get_record_title,
    list_field_titles,
)

STORED = {(kind, field.name) for kind in TABLES for field in fields(kind)}


def test_every_class_of_record_has_a_title() -> None:
    assert RECORD_TITLES.keys() == TABLES.keys()


@pytest.mark.parametrize("kind", TABLES)
def test_every_field_has_a_title_or_is_hidden(kind: type) -> None:
    names = {field.name for field in fields(kind)}
    assert names <= FIELD_TITLES.keys() | HIDDEN_FIELDS
    assert get_record_title(kind)
    assert all(title for _, title in list_field_titles(kind))


def test_no_title_stands_for_a_field_that_is_no_more() -> None:
    assert FIELD_TITLES.keys() | HIDDEN_FIELDS == {name for _, name in STORED}
    assert not FIELD_TITLES.keys() & HIDDEN_FIELDS
    assert HIDDEN_OF <= STORED
