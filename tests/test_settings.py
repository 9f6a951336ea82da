"""The settings of the machine."""

import sys
from pathlib import Path

import pytest

from briefing import settings
from briefing.common.errors import BriefingError
from briefing.session import Session
from briefing.settings import Settings


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    return settings.get_settings_path()


def test_they_are_kept(place: Path, tmp_path: Path) -> None:
    assert Settings.load() == Settings("", "")
    Settings.load().with_author("  Aigerim\nSerikova ").save()
    Settings.load().with_backup_folder(tmp_path).save()
    assert Settings.load() == Settings("Aigerim Serikova", str(tmp_path))
    Settings.load().with_backup_folder(None).save()
    assert Settings.load().backup_folder == ""
    assert [each.name for each in place.parent.iterdir()] == ["settings.json"]


def test_a_value_of_another_type_counts_as_not_set(place: Path) -> None:
    place.parent.mkdir(parents=True)
    place.write_text('{"author": "A", "lock_minutes": "5", "geometry": null, "other": 1}')
    assert Settings.load() == Settings("A")


def test_only_other_values_are_written(place: Path) -> None:
    Settings.change(author="A", lock_minutes=0)
    assert Settings.load() == Settings("A", lock_minutes=0)
    place.write_text(place.read_text() + " ")
    Settings.change(author="A")
    assert place.read_text().endswith(" ")


@pytest.mark.skipif(sys.platform != "linux", reason="each system has its own place")
def test_the_place_is_that_of_earlier_versions(place: Path, tmp_path: Path) -> None:
    assert place == tmp_path / "settings" / "briefing-book" / "settings.json"


def test_edits_carry_the_name_set(workspace: Path) -> None:
    with Session.open(workspace) as session:
        assert session.author == settings.get_author() != ""
    Settings.load().with_author("Aigerim Serikova").save()
    with Session.open(workspace) as session:
        assert session.author == "Aigerim Serikova"


@pytest.mark.parametrize("content", [b"", b"\xff", b"[]", b'{"author": ', b"null"])
def test_what_cannot_be_read_counts_as_none(place: Path, content: bytes) -> None:
    place.parent.mkdir(parents=True)
    place.write_bytes(content)
    assert Settings.load() == Settings()


def test_where_nothing_may_be_kept(place: Path) -> None:
    place.parent.parent.write_text("a file where the folder should be")
    with pytest.raises(BriefingError, match="Cannot save the settings in"):
        Settings("A").save()
