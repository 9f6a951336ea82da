"""Which values the fields of a record can have, where their types allow more.

An edit refuses the others with a sentence of its own; here are those of a file from elsewhere.
"""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from briefing.domain.clock import is_zone
from briefing.domain.edition import EDITIONS, KeptEdition
from briefing.domain.meeting import MOST_DAYS, MOST_MINUTES, AgendaItem, Meeting


def _has_only_zones(clocks: str) -> bool:
    return all(is_zone(name) for each in clocks.split(",") if (name := each.strip()))


def _is_day_number(number: int) -> bool:
    return 1 <= number <= MOST_DAYS


def _is_day_before_the_last_year(day: dt.date) -> bool:
    return day.year < dt.MAXYEAR


def _is_duration(minutes: int) -> bool:
    return 0 <= minutes <= MOST_MINUTES


RULES: Mapping[tuple[type, str], Callable[[Any], bool]] = {
    (Meeting, "time_zone"): is_zone,
    (Meeting, "clocks"): _has_only_zones,
    (Meeting, "date"): _is_day_before_the_last_year,
    (Meeting, "days"): _is_day_number,
    (AgendaItem, "minutes"): _is_duration,
    (AgendaItem, "day"): _is_day_number,
    (KeptEdition, "base"): EDITIONS.__contains__,
}
