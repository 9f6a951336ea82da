"""What the desktop is told of the program, and what the program says of itself, agree."""

import ast
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from configparser import RawConfigParser
from importlib import metadata
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

import briefing
from briefing.store.file import APPLICATION_ID

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
MIME_TYPE = "application/x-briefing"
DATA_ONLY = {"tzdata"}  # zoneinfo reads it; nothing imports it.
SCRIPTS = [
    path
    for path in sorted(PACKAGING.iterdir())
    if path.suffix == ".sh" or (path.is_file() and path.read_bytes().startswith(b"#!/bin/sh"))
]


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def entry() -> dict[str, str]:
    """The desktop file."""
    parser = RawConfigParser(strict=True)
    parser.optionxform = str  # type: ignore[method-assign,assignment]  # keys are cased
    parser.read(PACKAGING / "linux" / "briefing-book.desktop", encoding="utf-8")
    assert parser.sections() == ["Desktop Entry"]
    return dict(parser["Desktop Entry"])


@pytest.fixture(scope="module")
def mime() -> ElementTree.Element:
    """The one MIME type."""
    found = ElementTree.parse(PACKAGING / "linux" / "briefing-book.xml").getroot()
    (mime_type,) = found
    for each in mime_type.iter():
        each.tag = each.tag.rpartition("}")[2]
    return mime_type


def test_the_menu_starts_the_program(entry: dict[str, str], project: dict[str, Any]) -> None:
    (command,) = project["project"]["scripts"]
    assert entry["Exec"] == f"{command} %f"
    assert entry["Type"] == "Application"
    assert entry["Terminal"] == "false"
    assert entry["Categories"].endswith(";")
    assert (ROOT / "resources" / "icons" / f"{entry['Icon']}.svg").is_file()


def test_the_desktop_knows_the_window(entry: dict[str, str]) -> None:
    application = (ROOT / "briefing" / "ui" / "app" / "application.py").read_text(encoding="utf-8")
    assert f'setApplicationName("{entry["StartupWMClass"]}")' in application


def test_a_workspace_opens_in_the_program(entry: dict[str, str], mime: ElementTree.Element) -> None:
    assert mime.attrib["type"] == MIME_TYPE
    assert entry["MimeType"] == f"{MIME_TYPE};"
    assert [each.attrib["pattern"] for each in mime.iter("glob")] == ["*.briefing"]
    for other in ("briefing.spec", "windows.iss"):
        assert MIME_TYPE in (PACKAGING / other).read_text(encoding="utf-8")


def test_a_workspace_is_known_by_its_content(mime: ElementTree.Element, sample: Path) -> None:
    name, number = mime.iter("match")
    magic = name.attrib["value"].replace("\\0", "\0").encode()
    assert int(number.attrib["value"], 16) == APPLICATION_ID
    header = sample.read_bytes()[:100]
    assert header.startswith(magic)
    at = int(number.attrib["offset"])
    assert header[at : at + 4] == APPLICATION_ID.to_bytes(4, "big")


def test_the_wheel_has_every_resource(project: dict[str, Any]) -> None:
    included = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    folders = [each for each in (ROOT / "resources").iterdir() if any(each.iterdir())]
    expected = {f"resources/{each.name}" for each in folders if each.name != "screenshots"}
    assert set(included) == expected | {"data"}
    assert all(inside == f"briefing/{outside}" for outside, inside in included.items())


def test_what_is_imported_is_what_is_installed(project: dict[str, Any]) -> None:
    """Nothing more is installed than is used, and nothing is used that only comes along."""
    owners = metadata.packages_distributions()
    used = {_plain(owner) for name in _imported() for owner in owners.get(name, [name])}
    asked = {_plain(each) for each in project["project"]["dependencies"]}
    assert used == asked - DATA_ONLY


def test_the_bundle_leaves_out_nothing_that_is_imported() -> None:
    spec = ast.parse((PACKAGING / "briefing.spec").read_text(encoding="utf-8"))
    (left_out,) = (
        ast.literal_eval(node.value)
        for node in spec.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "LEFT_OUT"
    )
    assert not _imported(every=True) & set(left_out)


def _imported(*, every: bool = False) -> set[str]:
    """The names that the program imports from others; with `every`, of submodules too."""
    modules = Path(briefing.__file__).parent.rglob("*.py")
    names = {name for module in modules for name in _names(module)}
    if every:
        return names
    own = {"briefing", *sys.stdlib_module_names}
    return {name.split(".")[0] for name in names} - own


def _names(module: Path) -> Iterator[str]:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    for node in _run(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)


def _run(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes that are run, so without what is there for mypy."""
    yield node
    children = list(ast.iter_child_nodes(node))
    if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
        children = list(node.orelse)
    for child in children:
        yield from _run(child)


def _plain(requirement: str) -> str:
    """The name of a distribution, however it is written and whatever version is asked for."""
    name = "".join(c if c.isalnum() or c in "-_." else " " for c in requirement).split()[0]
    return name.replace("_", "-").replace(".", "-").lower()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no sh")
@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_the_shell_can_read_it(script: Path) -> None:
    outcome = subprocess.run(["sh", "-n", script], capture_output=True, text=True, check=False)
    assert (outcome.returncode, outcome.stderr) == (0, "")
    assert "set -eu" in script.read_text(encoding="utf-8") or script.suffix == ".sh"
