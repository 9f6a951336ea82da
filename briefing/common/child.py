"""A function that runs in a child process, because what it opens may be made to harm.

The child is a fresh process of the same program, without a window and without the workspace. It has
limits of memory and time (`child_lock`), and its answer is JSON that is checked against the type
which the function returns: nothing of it is executed.
"""

import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from threading import Thread
from time import monotonic
from typing import IO, TYPE_CHECKING, ParamSpec, TypeVar, get_type_hints

from briefing.common import typed_json
from briefing.common.child_lock import CHILD_OPTION
from briefing.common.debug_log import log_event, timed_event
from briefing.common.errors import BriefingError, Cancellation, PassphraseError
from briefing.common.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from threading import Event

SECONDS = 20
"""How long a child may work on a document. One page takes a hundredth of a second."""
SECONDS_OF_A_BOOK = 300
"""How long the proof of a book may take, which may have a thousand pages."""

_Parameters = ParamSpec("_Parameters")
_Answer = TypeVar("_Answer")

_TOO_SLOW = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” was not read: that takes more than {seconds} seconds. Save the part you need as a "
    "separate file, or print it to a new PDF.",
)
_FAILED = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” was not read: it is damaged, or it needs more memory than any document should. Open "
    "it in another program and save it again.",
)
_POLL = 0.1  # seconds between two looks at whether the user cancelled


@dataclass(frozen=True)
class Task:
    """The file that a child opens, its seconds, and what is set when the user cancels."""

    name: str
    seconds: float = SECONDS
    cancel: "Event | None" = None


@dataclass(frozen=True)
class Refusal:
    """A BriefingError as it travels from the child; `asks` for a password if it is that error."""

    pattern: str
    values: Mapping[str, object]
    asks: bool = False


ANSWER, REFUSAL = b"answer", b"refusal"
"""How the reply of a child begins: a line before its JSON."""


def call_in_child(
    task: Task,
    function: Callable[_Parameters, _Answer],
    *arguments: _Parameters.args,
    **options: _Parameters.kwargs,
) -> _Answer:
    """Call a function of a module in a child, and return what it returns.

    Raises BriefingError if the function does, or if the child fails or takes too long; Cancellation
    if the user cancels.
    """
    request = pickle.dumps(
        (task.seconds, function.__module__, function.__name__, arguments, options)
    )
    with timed_event("child", function=function):
        reply = _run_child(request, task)
    kind, _, body = reply.partition(b"\n")
    try:
        if kind == ANSWER:
            answer: _Answer = typed_json.from_json(body, get_type_hints(function)["return"])
            return answer
        refusal = typed_json.from_json(body, Refusal)
    except ValueError as error:
        log_event("child failed", function=function)
        raise BriefingError(_FAILED, name=task.name) from error
    error_class = PassphraseError if refusal.asks else BriefingError
    raise error_class(refusal.pattern, **refusal.values)


def _run_child(request: bytes, task: Task) -> bytes:
    end = monotonic() + task.seconds
    with subprocess.Popen(  # noqa: S603 - this very program
        [*make_program_command(), CHILD_OPTION],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as process:
        Thread(target=_send, args=(process.stdin, request), daemon=True).start()
        process.stdin = None  # `communicate` would forget the rest of it at its first timeout
        try:
            while True:
                if task.cancel is not None and task.cancel.is_set():
                    raise Cancellation
                if monotonic() > end:
                    raise BriefingError(_TOO_SLOW, name=task.name, seconds=task.seconds)
                with suppress(subprocess.TimeoutExpired):
                    return process.communicate(timeout=_POLL)[0]
        finally:
            process.kill()


def _send(pipe: IO[bytes], request: bytes) -> None:
    # A child that ended early reads no more.
    with suppress(OSError), pipe:
        pipe.write(request)


def make_program_command() -> list[str]:
    """Make the command of this program. A bundle has no interpreter but the program itself."""
    is_bundled = getattr(sys, "frozen", False)
    return [sys.executable, *([] if is_bundled else ["-B", "-P", "-m", "briefing"])]
