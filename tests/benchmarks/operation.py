"""What is measured: an operation of ours, and what it is held against."""

import gc
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

Measure = Callable[[], float]


class NotHereError(Exception):
    """What an operation is held against is not on this machine; the message says what."""


@dataclass(frozen=True)
class Trial:
    """A folder for whatever an operation needs, and whether it is only tried, not measured."""

    folder: Path
    quick: bool = False

    def size(self, full: int) -> int:
        """How large to make what is measured."""
        return max(full // 50, 1) if self.quick else full


@dataclass(frozen=True)
class Pair:
    """Two measures in one unit, each taken anew at every call."""

    ours: Measure
    held: Measure | None
    unit: str = "ms"


@dataclass(frozen=True)
class Operation:
    """A row of the table; `prepare` does what does not count and cleans up after it.

    The limit is on the ratio; on our own measure where it is `absolute`; None: only told.
    """

    name: str
    against: str
    limit: float | None
    absolute: bool
    prepare: Callable[[Trial], AbstractContextManager[Pair]]


@dataclass(frozen=True)
class Result:
    """An operation measured, or in `not_here` what it could not be measured for."""

    name: str
    against: str
    limit: float | None
    absolute: bool
    unit: str = ""
    ours: float | None = None
    held: float | None = None
    not_here: str = ""

    @property
    def ratio(self) -> float | None:
        return self.ours / self.held if self.ours is not None and self.held else None

    @property
    def met(self) -> bool | None:
        """Whether it keeps to the limit; None where there is none, or nothing was measured."""
        told = self.ours if self.absolute else self.ratio
        return None if told is None or self.limit is None else told <= self.limit


def operation(
    name: str, against: str, limit: float | None, *, absolute: bool = False
) -> Callable[[Callable[[Trial], Iterator[Pair]]], Operation]:
    """Make an operation of a generator that yields its pair."""

    def make(prepare: Callable[[Trial], Iterator[Pair]]) -> Operation:
        return Operation(name, against, limit, absolute, contextmanager(prepare))

    return make


def measured(each: Operation, trial: Trial, times: int) -> Result:
    """The medians of both measures, taken in turn, so that what disturbs one disturbs the other."""
    told = (each.name, each.against, each.limit, each.absolute)
    try:
        with each.prepare(trial) as pair:
            ours: list[float] = []
            held: list[float] = []
            for turn in range(times + (times > 1)):
                gc.collect()
                taken = pair.ours(), pair.held() if pair.held else 0.0
                if turn or times == 1:  # the first only warms both up
                    ours.append(taken[0])
                    held.append(taken[1])
    except NotHereError as missing:
        return Result(*told, not_here=str(missing))
    return Result(*told, pair.unit, median(ours), median(held) if pair.held else None)


def timed(work: Callable[[], object]) -> Measure:
    """How many milliseconds a piece of work takes."""

    def measure() -> float:
        start = perf_counter()
        work()
        return (perf_counter() - start) * 1000

    return measure


def process(*command: str | Path, env: dict[str, str] | None = None) -> str:
    """Run a command to its end; returns what it printed."""
    done = subprocess.run(  # our own commands
        list(map(str, command)), check=True, capture_output=True, text=True, env=env
    )
    return done.stdout
