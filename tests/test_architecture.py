"""The structure is a test: the layers, and what no layer may do."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter import cli

import briefing

PACKAGE = Path(briefing.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
NETWORK = {
    "aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib",
    "socket", "socketserver", "ssl", "telnetlib", "urllib", "urllib3", "webbrowser", "xmlrpc",
    "PySide6.QtNetwork",
}  # fmt: skip


def parse_module(module: Path) -> ast.Module:
    return ast.parse(module.read_text(encoding="utf-8"))


def find_imports(module: Path) -> Iterator[str]:
    for node in ast.walk(parse_module(module)):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)


def test_imports_point_down_only() -> None:
    assert cli.lint_imports(config_filename=str(PACKAGE.parent / "pyproject.toml")) == 0


def test_nothing_reaches_the_network() -> None:
    reached = {
        (str(module), name)
        for module in MODULES
        for name in find_imports(module)
        if {name, name.split(".")[0]} & NETWORK
    }
    assert not reached


def test_foreign_documents_are_opened_in_a_child_process() -> None:
    """What opens a file itself is for the readers, and for files that the program wrote."""
    in_this_process = {
        *("briefing.reading.read", "briefing.reading.load_document"),
        *("briefing.reading.extract_lines", "briefing.reading.formats.photograph.make_photograph"),
    }
    openers = {
        str(module)
        for module in MODULES
        if in_this_process & set(find_imports(module))
        and module != PACKAGE / "reading" / "isolation.py"
    }
    assert not openers


def test_only_the_word_writer_uses_python_docx() -> None:
    users = {
        str(module.relative_to(PACKAGE.parent))
        for module in (*MODULES, *(PACKAGE.parent / "packaging").glob("*.py"))
        for name in find_imports(module)
        if name.split(".")[0] == "docx"
    }
    maker = {"packaging/make_template.py", "packaging/template_markup.py"}
    assert "briefing/writers/word/package.py" in users
    assert not {each for each in users - maker if not each.startswith("briefing/writers/word/")}


def test_python_docx_is_imported_when_a_word_file_is_written_only() -> None:
    """It takes a tenth of a second, as long as the window takes to start."""
    code = (
        "import sys, briefing.__main__, briefing.cli.book, briefing.writers.book_file\n"
        "assert not {'docx', 'reportlab'} & set(sys.modules), 'imported at start-up'"
    )
    subprocess.run((sys.executable, "-c", code), check=True)


def test_what_is_translated_is_a_literal() -> None:
    """The collector of phrases finds literals only, and passes over the rest without a word."""
    hidden = [
        f"{module}:{node.lineno}"
        for module in MODULES
        for node in ast.walk(parse_module(module))
        if isinstance(node, ast.Call)
        and _get_name(node.func) in ("tr", "QT_TRANSLATE_NOOP")
        and not all(isinstance(each, ast.Constant) for each in node.args[:2])
    ]
    assert not hidden


def test_an_error_carries_its_pattern_and_values() -> None:
    """A pattern that is filled before it reaches the error is in no catalogue any more."""
    filled = [
        f"{module}:{node.lineno}"
        for module in MODULES
        for node in ast.walk(parse_module(module))
        if isinstance(node, ast.Call)
        and _get_name(node.func) == "BriefingError"
        and any(
            isinstance(each, ast.JoinedStr)
            or (isinstance(each, ast.Call) and _get_name(each.func) in ("format", "format_map"))
            for each in node.args
        )
    ]
    assert not filled


def test_a_wrong_argument_is_refused_in_the_user_s_language() -> None:
    untranslated = [
        f"{module}:{node.lineno}"
        for module in MODULES
        for node in ast.walk(parse_module(module))
        if isinstance(node, ast.Call)
        and _get_name(node.func) == "ArgumentTypeError"
        and isinstance(node.args[0], (ast.Constant, ast.JoinedStr))
    ]
    assert not untranslated


def _get_name(node: ast.expr) -> str:
    return getattr(node, "attr", getattr(node, "id", ""))


def test_every_module_says_what_it_is_for() -> None:
    assert not [str(module) for module in MODULES if not ast.get_docstring(parse_module(module))]


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from 3.12 on")
def test_the_binding_to_qt_keeps_its_count_of_none(qapp: object) -> None:
    """PySide6 6.12.0 loses a reference to None a call and aborts after some thousands."""
    from PySide6.QtWidgets import QLabel

    label = QLabel()
    before = sys.getrefcount(None)
    for number in range(1000):
        label.setText(str(number))
    assert abs(sys.getrefcount(None) - before) < 100
    del qapp
