"""Backups: when one is due, and which of them are kept."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

INTERVAL = timedelta(minutes=10)
DAILY_FOR = timedelta(days=31)


@dataclass(frozen=True, order=True)
class Backup:
    """A whole copy of a workspace; `state` tells which state of it (equal: nothing changed)."""

    at: datetime
    path: Path
    state: str
    size: int


def is_backup_due(now: datetime, last: datetime | None) -> bool:
    """Whether it is time for a backup. A clock that was put back must not stop them."""
    return last is None or now < last or now - last >= INTERVAL


def select_backups_to_keep(backups: Iterable[Backup], now: datetime) -> frozenset[Backup]:
    """All of today, the last of each day for a month, the last of each month before.

    Days are those of the time zone of `now`. What seems to be made in the future is kept: the clock
    was wrong, then or now.
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
