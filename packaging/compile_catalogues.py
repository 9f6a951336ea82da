"""Compiles the translations: `compile_catalogues.py` compiles what is older than its `.ts` file.

`lrelease` makes a `.qm` file for the window; the same texts become a `.json` file for everything
that knows no Qt. Neither is in the repository.
"""

import json
import subprocess
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from ts_file import FOLDER, Forms, TextKey, get_path, is_complete, list_languages, read_file


def compile_catalogues() -> None:
    """Compile the catalogues that are not as new as their texts."""
    for language in list_languages():
        source = get_path(language)
        compiled = [FOLDER / f"{language}{suffix}" for suffix in (".qm", ".json")]
        if not all(each.exists() and _get_age(each) >= _get_age(source) for each in compiled):
            _compile(source, *compiled)


def _compile(source: Path, for_qt: Path, for_python: Path) -> None:
    """Write each file beside its place first: the program may be reading the old one."""
    new = for_qt.with_suffix(".qm.new")
    run_qt_tool("lrelease", "-silent", "-nounfinished", str(source), "-qm", str(new))
    new.replace(for_qt)
    new = for_python.with_suffix(".json.new")
    new.write_text(format_json(read_file(source)), encoding="utf-8", newline="\n")
    new.replace(for_python)


def format_json(messages: Mapping[TextKey, Forms]) -> str:
    """Format the complete translations by context; one form stands for several equal ones."""
    catalogue: dict[str, dict[str, str | Forms]] = {}
    for (context, text), forms in sorted(messages.items()):
        if is_complete(forms):
            catalogue.setdefault(context, {})[text] = forms if len(set(forms)) > 1 else forms[0]
    return json.dumps(catalogue, ensure_ascii=False, separators=(",", ":"))


def run_qt_tool(name: str, *arguments: str) -> None:
    """Run a tool that PySide6 brings; PySide6 itself is not imported."""
    spec = find_spec("PySide6")
    for folder in map(Path, (spec and spec.submodule_search_locations) or ()):
        for path in (folder / name, folder / f"{name}.exe"):
            if path.is_file():
                subprocess.run((str(path), *arguments), check=True)  # noqa: S603
                return
    sys.exit(f"{name} was not found. Install PySide6 to work on the translations.")


def _get_age(path: Path) -> int:
    return path.stat().st_mtime_ns


if __name__ == "__main__":
    compile_catalogues()
