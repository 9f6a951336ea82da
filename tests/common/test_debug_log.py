"""The debug log says what the program does, and nothing that a workspace holds."""

import ast
import logging
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from io import StringIO
from pathlib import Path

import pytest

import briefing
from briefing.common import debug_log
from briefing.common.debug_log import log_event, remove_option, timed_event
from briefing.common.errors import BriefingError

PACKAGE = Path(briefing.__file__).parent
SECRET = "Quetzalcoatl"


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> Iterator[StringIO]:
    """The log, on while a test runs."""
    stream = StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(debug_log, "_loggers", [])
    logger = logging.getLogger(debug_log.LOGGER_NAME)
    monkeypatch.setattr(logger, "disabled", False)
    before = list(logger.handlers)
    debug_log.start_log()
    yield stream
    logger.handlers, logger.propagate = before, True


def test_it_is_off_until_it_is_started(capsys: pytest.CaptureFixture[str]) -> None:
    with timed_event("nothing"):
        log_event("nothing")
    assert capsys.readouterr().err == ""


def test_it_writes_numbers_and_names_of_the_code(log: StringIO) -> None:
    log_event("event", count=3, error=BriefingError, work=partial(remove_option, [SECRET]))
    [line] = log.getvalue().splitlines()
    assert "event count=3 error=briefing.common.errors.BriefingError" in line
    assert line.endswith("work=briefing.common.debug_log.remove_option")


@pytest.mark.parametrize("value", [SECRET, Path(SECRET), [SECRET], SECRET.encode()])
def test_a_value_that_may_hold_words_is_not_written(value: object, log: StringIO) -> None:
    log_event("event", value=value)  # type: ignore[arg-type] # what a type checker may not see
    assert f"<{type(value).__name__}>" in log.getvalue()
    assert SECRET not in log.getvalue()


def test_of_an_error_only_its_class_is_written(log: StringIO) -> None:
    with pytest.raises(BriefingError), timed_event("task"):
        raise BriefingError("File not found: {path}", path=SECRET)
    assert "BriefingError" in log.getvalue()
    assert SECRET not in log.getvalue()


def test_the_option_may_stand_anywhere_before_the_double_dash() -> None:
    assert remove_option(["search", "--debug", "W", "--", "--debug"]) == [
        *("search", "W", "--", "--debug")
    ]


def test_nothing_of_a_workspace_reaches_the_log(tmp_path: Path) -> None:
    """Every word given to the commands is the secret one, and so are the names of the files."""
    workspace = tmp_path / f"{SECRET}.briefing"
    document = tmp_path / f"{SECRET}.txt"
    document.write_text(
        f"{SECRET} STATEMENT\n\n1. The {SECRET} Parties met.\n2. They left.\n3. The end.\n", "utf-8"
    )
    log = "".join(
        run_with_log(*arguments)
        for arguments in (
            ("--debug", "new", workspace),
            ("import", workspace, document),
            ("annotate", workspace, "1", SECRET, "--kind", "point", "--audience", "press"),
            ("search", workspace, SECRET),
            ("person", workspace, "add", SECRET),
            ("undo", workspace),
            ("check", workspace),
            ("search", tmp_path / f"{SECRET}-missing.briefing", SECRET),
        )
    )
    assert "edit edit=briefing.edits.annotations.AddAnnotation" in log
    assert "command run=briefing.cli.search." in log
    assert SECRET.casefold() not in log.casefold()


def run_with_log(*arguments: object) -> str:
    """Run a command; returns what it logs, without the sentence of a refusal."""
    outcome = subprocess.run(
        [sys.executable, "-m", "briefing", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, debug_log.VARIABLE: "1"},
    )
    lines = outcome.stderr.splitlines()
    logged = [line for line in lines if re.match(r"\d{4}-\d\d-\d\d ", line)]
    assert logged
    assert len(lines) - len(logged) == outcome.returncode
    return "\n".join(logged)


def test_every_event_is_a_literal_and_no_other_module_logs() -> None:
    loggers, computed = [], []
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import) and any(each.name == "logging" for each in node.names):
                loggers.append(path.name)
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in ("log_event", "timed_event")
                and not isinstance(node.args[0], ast.Constant)
                and path.name != "debug_log.py"
            ):
                computed.append(f"{path.name}:{node.lineno}")
    assert set(loggers) == {"debug_log.py", "error_log.py"}
    assert not computed
