"""What a reader does when a file has taken it over, to be called in a child process."""

import os
import time
from pathlib import Path

from briefing.common.errors import BriefingError, PassphraseError


def double(number: int) -> int:
    return 2 * number


def fill_memory() -> int:
    blocks = [bytes(1 << 24) for _ in range(200)]
    return len(blocks)


def sleep_long() -> int:
    time.sleep(600)
    return 0


def write_file(path: Path) -> str:
    """Try to make, change and remove; return what succeeded."""
    done = []
    for name, act in (
        ("made", (path / "new").touch),
        ("changed", lambda: (path / "old").write_text("changed", encoding="utf-8")),
        ("removed", (path / "old").unlink),
    ):
        try:
            act()
        except OSError:
            continue
        done.append(name)
    return " ".join(done)


def reach_port(port: int) -> bool:
    import socket

    try:
        socket.create_connection(("127.0.0.1", port), timeout=2).close()
    except OSError:
        return False
    return True


def end_process() -> int:
    os.abort()


def print_words() -> str:
    print("answer\n", flush=True)
    return "said"


def answer_wrongly() -> int:
    return "no number"  # type: ignore[return-value]


def refuse() -> int:
    raise BriefingError("{name} has {count} faults.", name="a.pdf", count=3)


def ask_for_password() -> int:
    raise PassphraseError("A password, please.")


def count_late(content: bytes) -> int:
    time.sleep(0.3)
    return len(content)
