"""A process that is killed at a moment of chance, as by a power cut; the caller looks after."""

import gc
import os
import select
import signal
from collections.abc import Callable
from pathlib import Path
from typing import IO

MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
"""Where files survive a killed process as well as on a disk, and are written sooner."""

_MOST_SECONDS = 120
"""How long a child may take on a busy machine; it is far more than any child needs."""


def run_and_kill(work: Callable[[IO[str]], None], lines: int, delay: float) -> str:
    """Do `work` in a child process and kill it -9; returns what it had told by then.

    It is killed `delay` seconds after it has told so many lines, unless it is done sooner.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        prepare_child()
        _run_child(work, writing)
    os.close(writing)
    output = b""
    while output.count(b"\n") < lines and (part := os.read(reading, 65536)):
        output += part
    select.select([], [], [], delay)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    while part := os.read(reading, 65536):
        output += part
    os.close(reading)
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGALRM:
        raise RuntimeError(f"the child was not done after {_MOST_SECONDS} seconds")
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        raise RuntimeError("the child failed before it was killed")
    return output.decode()


def prepare_child() -> None:
    """Keep a child process that was just forked from waiting for ever.

    It has none of the threads of its parent. An object of the parent that ends a thread must not be
    collected here, and the system ends a child that waits all the same.
    """
    gc.freeze()
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.alarm(_MOST_SECONDS)


def _run_child(work: Callable[[IO[str]], None], writing: int) -> None:
    """What the child does; it never returns to the caller's code."""
    code = 1
    try:
        with os.fdopen(writing, "w", buffering=1) as out:
            work(out)
        code = 0
    finally:
        os._exit(code)
