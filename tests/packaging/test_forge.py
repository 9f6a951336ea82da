"""The files that a public forge would run or show follow the forge's own schemas."""

import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / ".github"


@pytest.mark.parametrize(
    ("schema", "pattern"),
    [
        ("vendor.github-workflows", "workflows/*.yml"),
        ("vendor.github-issue-forms", "ISSUE_TEMPLATE/re*.yml"),
        ("vendor.github-issue-config", "ISSUE_TEMPLATE/config.yml"),
    ],
)
def test_a_file_of_the_forge_is_valid(schema: str, pattern: str) -> None:
    files = sorted(map(str, FOLDER.glob(pattern)))
    assert files
    outcome = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, *files],
        capture_output=True,
        text=True,
        check=False,
    )
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


@pytest.mark.parametrize("name", ["report.yml", "request.yml"])
def test_a_form_warns_never_to_attach_a_workspace(name: str) -> None:
    form = (FOLDER / "ISSUE_TEMPLATE" / name).read_text(encoding="utf-8")
    assert "Never attach a real workspace" in form
