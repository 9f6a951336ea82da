"""Backups: when a new one is due, and which old ones stay."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

INTERVAL = timedelta(minutes=10)
DAILY_FOR = timedelta(days=31)


@dataclass(frozen=True, order=True)
class Backup:
    """A complete copy of a workspace. Two backups with the same `state` have the same content."""

    at: datetime
    path: Path
    state: str
    size: int


def is_backup_due(now: datetime, last: datetime | None) -> bool:
    """Whether it is time for a backup. A clock that was set back must not stop backups."""
    return last is None or now < last or now - last >= INTERVAL


def select_backups_to_keep(backups: Iterable[Backup], now: datetime) -> frozenset[Backup]:
    """Select all of today, the last of each day for a month, and the last of each older month.

    Days are counted in the time zone of `now`. A backup with a date in the future stays, because
    the clock was wrong then or is wrong now.
    """
    today = now.date()
    of_today: set[Backup] = set()
    last_of: dict[date | tuple[int, int], Backup] = {}
    for backup in sorted(backups):
        day = backup.at.astimezone(now.tzinfo).date()
        if day >= today:
            of_today.add(backup)
        elif today - day <= DAILY_FOR:
            last_of[day] = backup
        else:
            last_of[day.year, day.month] = backup
    return frozenset(of_today | set(last_of.values()))
