"""The command line in another language: help, answers, errors; JSON stays as it is."""

import os
import re
import subprocess
import sys
from argparse import ArgumentParser, _SubParsersAction
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.cli import parser as command_parser
from briefing.cli.language import find_system_language, set_language, take_option
from briefing.common.errors import BriefingError
from briefing.common.wording import Wording
from briefing.domain.step import RENAMED_PATTERNS, StepName

CYRILLIC = re.compile(r"[а-яәғқңөұүһі]", re.IGNORECASE)


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    yield
    set_language("en")


def run_main(*arguments: object, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        (sys.executable, "-m", "briefing", *map(str, arguments)),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "PYTHONUTF8": "1", **variables},
    )


def list_parsers(parser: ArgumentParser) -> Iterator[ArgumentParser]:
    yield parser
    for action in parser._actions:
        if isinstance(action, _SubParsersAction):
            for each in action.choices.values():
                yield from list_parsers(each)


def test_every_help_is_translated() -> None:
    set_language("kk")
    parsers = list(list_parsers(command_parser.make_parser()))
    texts = [
        text
        for parser in parsers
        for text in (parser.description, parser.epilog, *(each.help for each in parser._actions))
        if text
    ]
    assert len(texts) > 200
    assert not [text for text in texts if not CYRILLIC.search(text)]
    usages = [each.format_usage() for each in parsers]
    assert any(each.startswith("қолданылуы: briefing book ") for each in usages)


def test_the_option_stands_before_the_command(workspace: Path) -> None:
    annotate = ("annotate", workspace, "17", "Ask.", "--kind", "point", "--audience", "press")
    assert run_main(*annotate).returncode == 0
    outcome = run_main("--language", "ru", "undo", workspace)
    assert outcome.stdout == "Отменено: Добавление тезиса к пункту 17\n"


def test_the_system_says_the_language(tmp_path: Path) -> None:
    outcome = run_main("list", tmp_path / "none.briefing", "clauses", LC_ALL="tr_TR.UTF-8")
    assert outcome.returncode == 1
    assert outcome.stderr == f"Dosya bulunamadı: {tmp_path / 'none.briefing'}\n"


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LANG": "kk_KZ.UTF-8"}, "kk"),
        ({"LANG": "ru_RU", "LC_MESSAGES": "tr_TR"}, "tr"),
        ({"LANG": "ru_RU", "LC_ALL": "C"}, "en"),
        ({"LANG": "fr_FR"}, "en"),
        ({}, "en"),
    ],
)
def test_the_first_variable_that_is_set_counts(variables: dict[str, str], language: str) -> None:
    assert find_system_language(variables) == language


def test_the_option_after_a_command_is_that_of_the_book() -> None:
    assert take_option(["book", "--language", "tr"]) == ("", ["book", "--language", "tr"])
    assert take_option(["--language=kk", "new"]) == ("kk", ["new"])
    with pytest.raises(BriefingError, match="“xx” is not a language of the program: en, kk"):
        take_option(["--language", "xx"])


def test_wrong_usage_is_told_in_the_language(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refusal:
        command_parser.run_and_report(["undo"], "tr")
    assert refusal.value.code == 2
    sentence = "briefing undo: hata: şu bağımsız değişkenler gerekli: WORKSPACE"
    assert sentence in capsys.readouterr().err


def test_json_is_the_same_in_every_language(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = []
    for language in ("en", "ru"):
        command_parser.run_and_report(["history", str(workspace), "--json"], language)
        answers.append(capsys.readouterr().out)
    assert answers[0] == answers[1]


def test_a_step_that_an_earlier_version_stored_is_translated() -> None:
    name = StepName("Put clause {label} on “{title}”", {"label": "7", "title": "Talks"})
    assert name.to_text(Wording("tr")) == "Madde 7: “Talks” konusuna ekle"
    for old, new in RENAMED_PATTERNS.items():
        for language in ("kk", "tr", "ru"):
            translated = StepName(old).to_text(Wording(language))
            assert translated == StepName(new).to_text(Wording(language)) != new
