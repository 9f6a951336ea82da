"""Backups: made in time, proved, thinned out, and brought back."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.common.errors import BriefingError
from briefing.domain.backup import (
    DAYS,
    INTERVAL,
    Backup,
    is_backup_due,
    select_backups_to_keep,
)
from briefing.domain.edition import PRESS
from briefing.domain.meeting import Meeting
from briefing.edits.items import DeleteItem, EditItem
from briefing.edits.meetings import AddMeeting
from briefing.session import Session
from briefing.session.book_request import BookRequest
from briefing.session.repair import replace_damaged
from tests.issued_books import add_issued_book
from tests.store.rows import read_rows

NOW = datetime(2026, 3, 9, 10, tzinfo=timezone(timedelta(hours=5)))
TIMES = st.datetimes(datetime(2024, 1, 1), datetime(2026, 12, 31), timezones=st.just(UTC))
BACKUPS = st.lists(
    TIMES.map(lambda at: Backup(at, Path(f"{at}.briefing"), "", 0)), unique=True, max_size=60
)


@given(BACKUPS, TIMES)
def test_which_are_kept(backups: list[Backup], now: datetime) -> None:
    stay = select_backups_to_keep(backups, now)
    assert stay <= set(backups)
    assert not backups or max(backups) in stay
    past = sorted({each.at.date() for each in backups if each.at.date() < now.date()})
    for backup in backups:
        day = backup.at.date()
        if day not in past[:-1]:
            assert backup in stay
        elif day in past[-DAYS:]:
            of_day = [each for each in backups if each.at.date() == day]
            assert stay & set(of_day) == {max(of_day)}
        else:
            assert any((each.at.year, each.at.month) == (day.year, day.month) for each in stay)
    assert select_backups_to_keep(stay, now) == stay


@given(BACKUPS, TIMES, TIMES)
def test_thinning_out_early_loses_nothing(backups: list[Backup], a: datetime, b: datetime) -> None:
    """Day after day or after a long holiday: in the end the same are left."""
    past = [each for each in backups if each.at <= min(a, b)]
    assert select_backups_to_keep(
        select_backups_to_keep(past, min(a, b)), max(a, b)
    ) == select_backups_to_keep(past, max(a, b))


def test_a_year_of_work() -> None:
    """Every ten minutes of eight hours a day."""
    backups: frozenset[Backup] = frozenset()
    start = datetime(2025, 1, 1, 9, tzinfo=UTC)
    for day in range(365):
        for number in range(48):
            at = start + timedelta(days=day, minutes=10 * number)
            backups |= {Backup(at, Path(str(at)), "", 0)}
        backups = select_backups_to_keep(backups, at)
    assert len(backups) == 48 + 48 + 30 + 11


@pytest.mark.parametrize(
    ("since", "expected"),
    [
        (timedelta(minutes=9, seconds=59), False),
        (INTERVAL, True),
        (timedelta(days=3), True),
        (timedelta(days=-400), True),
    ],
)
def test_when_one_is_due(since: timedelta, expected: bool) -> None:
    """A clock that was put back makes it due: it may be ten minutes or a year."""
    assert is_backup_due(NOW + since, NOW) is expected
    assert is_backup_due(NOW, None)


def test_one_is_made_every_ten_minutes_when_something_changed(session: Session) -> None:
    def count_new_after(minutes: int) -> int:
        return len(session.backups.make_if_due(NOW + timedelta(minutes=minutes)))

    assert count_new_after(0) == 1
    session.perform(EditItem(1, {"minutes": 11}))
    assert count_new_after(9) == 0
    assert count_new_after(10) == 1
    assert count_new_after(25) == 0
    session.undo()
    assert count_new_after(36) == 1
    session.redo()
    assert count_new_after(47) == 0, "this very state was backed up"


def test_a_clock_put_back_neither_stops_nor_deletes_them(session: Session) -> None:
    for number, days in enumerate((0, -1, -4000, -4000, -4001)):
        session.perform(EditItem(1, {"minutes": number}))
        now = NOW + timedelta(days=days, minutes=11 * number)
        assert len(session.backups.make_if_due(now)) == 1
        assert session.backups.make_if_due(now + timedelta(minutes=1)) == []
    assert len(session.backups.list_backups()) == 5


def test_a_clock_ahead_does_not_make_the_others_old(session: Session) -> None:
    """Eight of eight days, then one of next year, then one of the right time."""
    times = [NOW + timedelta(days=number) for number in range(8)]
    for number, at in enumerate((*times, NOW + timedelta(days=400), NOW + timedelta(days=9))):
        session.perform(EditItem(1, {"minutes": number}))
        assert len(session.backups.make(at)) == 1
    assert {each.at for each in session.backups.list_backups()} > set(times)


def test_a_clock_a_day_ahead_does_not_thin_out_the_day(session: Session) -> None:
    times = [NOW + timedelta(minutes=11 * number) for number in range(4)]
    for number, at in enumerate((*times, NOW + timedelta(days=1))):
        session.perform(EditItem(1, {"minutes": number}))
        session.backups.make(at)
    assert {each.at for each in session.backups.list_backups()} > set(times)


def test_the_time_of_the_last_one_is_known_after_closing(workspace: Path) -> None:
    with Session.open(workspace) as session:
        session.backups.make(NOW)
    with Session.open(workspace) as session:
        session.perform(EditItem(1, {"minutes": 11}))
        assert session.backups.make_if_due(NOW + timedelta(minutes=9)) == []
        assert len(session.backups.make_if_due(NOW + timedelta(minutes=10))) == 1


def test_a_backup_is_a_workspace(session: Session) -> None:
    (backup,) = session.backups.make(NOW)
    assert backup.path.parent == session.path.with_name(f"{session.path.name}.backups")
    assert backup.at == NOW
    with Session.open(backup.path) as copy:
        assert read_rows(copy) == read_rows(session)
        assert copy.undo_name == session.undo_name
    assert [each.name for each in backup.path.parent.iterdir()] == [backup.path.name]


def test_who_may_not_read_a_workspace_may_not_read_its_backup(workspace: Path) -> None:
    workspace.chmod(0o600)
    with Session.open(workspace) as session:
        (backup,) = session.backups.make(NOW)
        session.safety.change_passphrase("passphrase")
    for path in (workspace, backup.path):
        assert path.stat().st_mode & 0o777 == 0o600


def test_what_others_keep_in_the_folder_is_left_alone(session: Session) -> None:
    session.backups.make(NOW - timedelta(days=400))
    folder = session.path.with_name(f"{session.path.name}.backups")
    names = ["notes.txt", "2025-01-01T00-00-00Z.briefing", "2025-01-01T00-00-00Z-abc.briefing"]
    for name in names:
        (folder / name).write_text("mine")
    session.perform(EditItem(1, {"minutes": 11}))
    session.backups.make(NOW)
    assert {each.name for each in folder.iterdir()} > set(names)


def test_a_damaged_workspace_is_not_backed_up_and_nothing_let_go(workspace: Path) -> None:
    with Session.open(workspace) as session:
        first = session.backups.make(NOW - timedelta(minutes=20))
        session.perform(EditItem(1, {"minutes": 11}))
    with closing(sqlite3.connect(workspace)) as connection:
        connection.execute("UPDATE annotation SET text = 'Another' WHERE id = 1")
        connection.commit()
    with Session.open(workspace) as session:
        with pytest.raises(BriefingError, match=r"no backup was made .annotation 1: is not"):
            session.backups.make(NOW)
        assert session.backups.list_backups() == first
        with pytest.raises(BriefingError, match="no backup was made"):
            session.safety.save_copy(workspace.with_name("copy.briefing"))
    assert not workspace.with_name("copy.briefing").exists()


def test_restoring_is_a_step(session: Session) -> None:
    before = read_rows(session)
    (backup,) = session.backups.make(NOW)
    for item in session.records.items.get_all()[3:]:
        session.perform(DeleteItem(item.id))
    changed = read_rows(session)
    assert (
        str(session.safety.restore_backup(backup.path).name)
        == "Restore the backup of 2026-03-09 05:00"
    )
    assert read_rows(session) == before
    assert len(session.backups.list_backups()) == 2, "what was there was backed up first"
    session.undo()
    assert read_rows(session) == changed
    session.redo()
    assert read_rows(session) == before
    assert list(session.safety.check()) == []


def test_what_left_the_house_is_out_whatever_is_restored(session: Session, tmp_path: Path) -> None:
    (backup,) = session.backups.make(NOW)
    changed = session.perform(AddMeeting(replace(session.records.meetings.get(1), title="New"), ()))
    (meeting_id,) = changed.get_ids(Meeting)
    session.books.make(BookRequest(meeting_id, PRESS), tmp_path / "book.pdf")
    add_issued_book(session, PRESS)
    numbers = session.records.item_numbers.find_by_meeting(1)
    assert len(numbers.used) == 6
    session.perform(EditItem(1, {"minutes": 11}))
    book = session.records.made_books.get_all()
    session.safety.restore_backup(backup.path)
    assert session.records.items.get(1).minutes == 10
    assert session.records.made_books.get_all() == book
    assert session.records.item_numbers.find_by_meeting(1) == numbers
    assert session.records.meetings.get(meeting_id).title == "New"
    assert list(session.safety.check()) == []


def test_a_damaged_backup_is_not_restored(session: Session) -> None:
    (backup,) = session.backups.make(NOW)
    before = read_rows(session)
    content = bytearray(backup.path.read_bytes())
    content[-9000:-8000] = bytes(1000)
    backup.path.write_bytes(content)
    with pytest.raises(BriefingError, match="is damaged"):
        session.safety.restore_backup(backup.path)
    assert read_rows(session) == before


def test_a_backup_takes_the_place_of_a_file_beyond_repair(workspace: Path) -> None:
    with Session.open(workspace) as session:
        (backup,) = session.backups.make(NOW)
        before = read_rows(session)
    workspace.write_bytes(b"nothing of it is left")
    damaged = replace_damaged(workspace, backup.path)
    assert damaged is not None
    assert damaged.read_bytes() == b"nothing of it is left"
    with Session.open(workspace) as session:
        assert read_rows(session) == before
        assert len(session.backups.list_backups()) == 1
    workspace.unlink()
    assert replace_damaged(workspace, backup.path) is None
    Session.open(workspace).close()


def test_two_workspaces_of_one_name_on_one_stick(workspace: Path, tmp_path: Path) -> None:
    other = tmp_path / "other" / workspace.name
    other.parent.mkdir()
    shutil.copy(workspace, other)
    stick = tmp_path / "stick"
    stick.mkdir()
    for path in (workspace, other):
        with Session.open(path) as session:
            session.backups.make(NOW, stick)
    assert len(list(stick.iterdir())) == 2
