"""A small screen reader: starts the program, and writes what the desktop tells of it.

It runs in a session bus and on a screen of its own.
"""

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ACCESSIBLE, TEXT = "org.a11y.atspi.Accessible", "org.a11y.atspi.Text"
ROOT = "/org/a11y/atspi/accessible/root"
REGISTRY = "org.a11y.atspi.Registry"
SECONDS = 60
MOST = {"list": 30, "table": 0}
"""How many children are read. The page with the clauses is asked for, not the others."""


class Desktop:
    def __init__(self) -> None:
        session = open_dbus_connection(bus="SESSION")
        bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        reply = session.send_and_get_reply(new_method_call(bus, "GetAddress"), timeout=SECONDS)
        self._bus: DBusConnection = open_dbus_connection(bus=reply.body[0])

    def list_programs(self) -> list[tuple[str, str]]:
        programs: list[tuple[str, str]] = self._ask(
            DBusAddress(ROOT, REGISTRY, ACCESSIBLE), "GetChildren"
        )
        return programs

    def read(self, service: str, path: str) -> dict[str, Any]:
        """Read an element and all below it; of a list the first items only."""
        at = DBusAddress(path, service, ACCESSIBLE)
        element: dict[str, Any] = {
            "role": self._ask(at, "GetRoleName"),
            "name": self._get(at, "Name"),
            "description": self._get(at, "Description"),
        }
        if TEXT in self._ask(at, "GetInterfaces"):
            element["text"] = self._read_text(DBusAddress(path, service, TEXT))
        children = self._ask(at, "GetChildren")
        most = MOST.get(element["role"])
        element["count"] = len(children)
        element["children"] = [self.read(*child) for child in children[:most]]
        return element

    def _read_text(self, at: DBusAddress) -> dict[str, Any]:
        count = self._get(at, "CharacterCount")
        return {
            "count": count,
            "caret": self._get(at, "CaretOffset"),
            "words": self._ask(at, "GetText", "ii", (0, count)),
        }

    def _ask(
        self, at: DBusAddress, method: str, kinds: str = "", values: tuple[Any, ...] = ()
    ) -> Any:
        message = new_method_call(at, method, kinds, values)
        reply = self._bus.send_and_get_reply(message, timeout=SECONDS)
        assert reply.header.message_type is not MessageType.error, (at, method, reply.body)
        return reply.body[0]

    def _get(self, at: DBusAddress, name: str) -> Any:
        reply = self._bus.send_and_get_reply(Properties(at).get(name), timeout=SECONDS)
        return reply.body[0][1]


def read_program(command: list[str]) -> dict[str, Any]:
    """Start the program, wait for its first line, and read it."""
    desktop = Desktop()
    program = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert program.stdin is not None
    assert program.stdout is not None
    try:
        program.stdout.readline()
        end = time.monotonic() + SECONDS
        while not (found := desktop.list_programs()):
            if time.monotonic() > end:
                raise TimeoutError("the program is not on the desktop")
            time.sleep(0.1)
        return desktop.read(*found[0])
    finally:
        program.stdin.close()
        program.wait(SECONDS)


if __name__ == "__main__":
    tree = read_program(sys.argv[2:])
    Path(sys.argv[1]).write_text(json.dumps(tree, ensure_ascii=False, indent=1), encoding="utf-8")
