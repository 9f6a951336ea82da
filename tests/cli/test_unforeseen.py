"""Whatever is given on the command line, a refusal is one sentence."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefing.cli.parser import TRACE


def run_refused(*arguments: object, **variables: str) -> str:
    """The sentence; arguments may hold bytes that are no text, as surrogates."""
    outcome = subprocess.run(
        [sys.executable, "-W", "error", "-m", "briefing", *map(str, arguments)],
        capture_output=True,
        stdin=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, **variables},
    )
    assert (outcome.returncode, outcome.stdout) == (1, "")
    return outcome.stderr


NO_TEXT = "bad\udcff"


@pytest.mark.skipif(sys.platform == "win32", reason="arguments are Unicode there")
@pytest.mark.parametrize(
    "arguments",
    [
        ("annotate", "W", "18", NO_TEXT, "--kind", "point", "--audience", "press"),
        ("import", "W", f"{NO_TEXT}.txt"),
        ("book", "W", "--meeting", "1", "--edition", "press", "-o", f"{NO_TEXT}.pdf"),
        ("author", NO_TEXT),
    ],
    ids=lambda arguments: arguments[0],
)
def test_an_argument_that_is_no_text_is_refused(
    arguments: tuple[str, ...], workspace: Path, tmp_path: Path
) -> None:
    words = [workspace if each == "W" else each for each in arguments]
    sentence = run_refused(*words, XDG_CONFIG_HOME=str(tmp_path))
    assert len(sentence.splitlines()) == 1
    assert "is not UTF-8 text" in sentence


@pytest.mark.skipif(sys.platform == "win32", reason="variables are Unicode there")
def test_a_passphrase_that_is_no_text_is_refused_and_not_shown(tmp_path: Path) -> None:
    arguments = ("new", tmp_path / "new.briefing", "--encrypt")
    sentence = run_refused(*arguments, BRIEFING_NEW_PASSPHRASE="secret\udcff")
    assert "BRIEFING_NEW_PASSPHRASE is not UTF-8 text" in sentence
    assert "secret" not in sentence


@pytest.mark.skipif(sys.platform == "win32", reason="names may be as long as paths there")
def test_a_name_too_long_is_refused_in_a_sentence(tmp_path: Path) -> None:
    sentence = run_refused("new", tmp_path / f"{'x' * 300}.briefing")
    assert len(sentence.splitlines()) == 1
    assert "Choose another" in sentence
    sentence = run_refused("new", tmp_path / f"{'x' * 241}.briefing")
    assert len(sentence.splitlines()) == 1


def test_what_nobody_foresaw_ends_with_a_sentence_and_in_full_where_asked_for(
    tmp_path: Path,
) -> None:
    """A workspace cannot have a name that holds the end of a text."""
    program = (
        "import sys; from briefing.cli.parser import run_and_report;"
        f"sys.exit(run_and_report(['list', {str(tmp_path)!r} + chr(0), 'clauses']))"
    )
    for variables in ({}, {TRACE: "1"}):
        outcome = subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, **variables},
        )
        assert outcome.returncode == 1
        assert "Something unforeseen happened (ValueError, " in outcome.stderr
        assert ("Traceback" in outcome.stderr) == bool(variables)
        assert ("null" in outcome.stderr) == bool(variables), "what the error says"


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break otherwise there")
def test_who_stops_reading_is_told_nothing(sample: Path) -> None:
    command = [sys.executable, "-m", "briefing", "history", str(sample)]
    reader, writer = os.pipe()
    os.close(reader)
    outcome = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, text=True, check=False)
    os.close(writer)
    assert (outcome.returncode, outcome.stderr) == (1, "")
