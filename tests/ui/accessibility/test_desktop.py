"""What the desktop's screen readers get of the statement page, over their own bus (AT-SPI)."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.ui.accessibility import read_desktop, statement_page

TOOLS = ("dbus-run-session", "Xvfb")
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
lacks = [tool for tool in TOOLS if shutil.which(tool) is None]
if not LAUNCHER.exists():
    lacks.append("at-spi2-core")
pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is on Linux"),
    pytest.mark.skipif(bool(lacks), reason=f"not installed: {', '.join(lacks)}"),
]


@pytest.fixture(scope="module")
def screen() -> Iterator[str]:
    """A screen of its own: without one, Qt does not speak to screen readers."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as answer:
        yield f":{answer.readline().strip()}"
    server.terminate()
    server.wait()


@pytest.fixture(scope="module")
def program(sample_file: Path, screen: str, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The tree of the program, as a screen reader finds it."""
    home = tmp_path_factory.mktemp("home")
    workspace = Path(shutil.copy(sample_file, home / sample_file.name))
    environment = os.environ | {
        "DISPLAY": screen,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "XDG_CONFIG_HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "LANGUAGE": "en",
        "PYTHONPATH": str(Path(__file__).parents[3]),
    }
    page = [sys.executable, "-m", statement_page.__name__, str(workspace)]
    tree = home / "tree.json"
    reader = [sys.executable, "-m", read_desktop.__name__, str(tree)]
    command = ["dbus-run-session", "--", *reader, *page]
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(tree.read_text(encoding="utf-8"))


def find_all(element: dict[str, Any], role: str) -> Iterator[dict[str, Any]]:
    if element["role"] == role:
        yield element
    for child in element["children"]:
        yield from find_all(child, role)


def test_the_clauses_are_a_list_with_their_text(program: dict[str, Any]) -> None:
    [clauses] = [each for each in find_all(program, "list") if each["name"] == "Clauses"]
    assert clauses["count"] > 50
    items = clauses["children"]
    assert {item["role"] for item in items} == {"list item"}
    [third] = [item for item in items if item["name"].startswith("Clause 3.")]
    words = third["text"]["words"]
    assert words.startswith("The Parties")
    assert words in third["name"]
    assert third["text"]["count"] == len(words)
    assert third["text"]["caret"] == 0
    assert "Item 1" in third["name"]
    assert third["description"] == "Point to make: Thank the side that signed first."


def test_the_places_are_tabs_and_the_filters_choices(program: dict[str, Any]) -> None:
    tabs = [each["name"] for each in find_all(program, "page tab")]
    assert [name.rstrip("0123456789 ") for name in tabs][:2] == ["Statements", "Meetings"]
    filters = [each["name"] for each in find_all(program, "radio button")]
    assert filters[0].startswith("All ")


def test_nothing_on_the_page_is_a_filler_without_content(program: dict[str, Any]) -> None:
    empty = [each for each in find_all(program, "filler") if not each["children"] and each["name"]]
    assert not empty
