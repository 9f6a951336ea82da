"""Backups: when a new one is due, and which old ones stay."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

INTERVAL = timedelta(minutes=10)
DAYS = 31


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
    """Select all of today and of the last day before, one for each of 31 days, one for each month.

    Only days with backups count, so that a clock which is ahead does not make the others old. Days
    are counted in the time zone of `now`. A backup with a date in the future stays, because the
    clock was wrong then or is wrong now.
    """
    by_day: dict[date, list[Backup]] = {}
    for backup in sorted(backups):
        by_day.setdefault(backup.at.astimezone(now.tzinfo).date(), []).append(backup)
    past = [day for day in reversed(by_day) if day < now.date()]
    whole_days = by_day.keys() - past[1:]
    selected = {backup for day in whole_days for backup in by_day[day]}
    last_of = {(day.year, day.month): by_day[day][-1] for day in reversed(past[DAYS:])}
    return frozenset(selected | {by_day[day][-1] for day in past[:DAYS]} | set(last_of.values()))
