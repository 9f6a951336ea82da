"""The debug log: what the program does, for whoever looks for a fault.

It goes to standard error through Python's `logging`, and is on with the option `--debug` or the
variable BRIEFING_DEBUG. No word of a workspace may reach it, nor a name of a file: an event is a
literal, and its values are numbers and names from the program's own code.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from logging import Logger

OPTION = "--debug"
VARIABLE = "BRIEFING_DEBUG"
LOGGER_NAME = "briefing"

Value = float | type | Callable[..., Any] | None

_loggers: "list[Logger]" = []
"""The logger while the log is on; else nothing."""


def remove_option(arguments: Sequence[str]) -> list[str]:
    """The arguments without `--debug`; what follows `--` stays as it is."""
    end = arguments.index("--") if "--" in arguments else len(arguments)
    return [each for each in arguments[:end] if each != OPTION] + list(arguments[end:])


def start_log() -> None:
    """Write all events from now on to standard error."""
    # Imported only here: a start without the log does without it.
    import logging

    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(threadName)s %(message)s"))
    logger = logging.getLogger(LOGGER_NAME)
    logger.setLevel(logging.DEBUG)
    logger.addHandler(handler)
    logger.propagate = False
    _loggers.append(logger)


def log_event(event: str, **values: Value) -> None:
    """Write an event with its values, if the log is on."""
    for logger in _loggers:
        described = [f"{name}={_describe(value)}" for name, value in values.items()]
        logger.debug("%s", " ".join([event, *described]))


@contextmanager
def timed_event(event: str, **values: Value) -> Iterator[None]:
    """Write an event with the seconds that the block took, and with the class of its error."""
    if not _loggers:
        yield
        return
    begin, error = perf_counter(), None
    try:
        yield
    except BaseException as raised:
        error = type(raised)
        raise
    finally:
        log_event(event, **values, seconds=perf_counter() - begin, error=error)


def _describe(value: object) -> str:
    """Write a number, or the name of a class or a function; of anything else only its class."""
    if isinstance(value, partial):
        return _describe(value.func)
    if value is None or isinstance(value, bool | int):
        return str(value)
    if isinstance(value, float):
        return f"{value:.4f}"
    if isinstance(value, type) or (callable(value) and hasattr(value, "__qualname__")):
        return f"{value.__module__}.{value.__qualname__}"
    return f"<{type(value).__name__}>"
