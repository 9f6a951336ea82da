"""Make the reference from the code: `make_reference.py` writes the pages that have changed.

`--check` writes nothing and fails when one is not current. `--manual` prints the manual page; its
date is SOURCE_DATE_EPOCH, for which any number of seconds will do.
"""

import os
import sys
from pathlib import Path

import commands_page
import format_page

from briefing.common.resources import get_shipped_path

ROOT = Path(__file__).resolve().parent.parent
README_FENCES = ("## The command line", "```\n", "```\n")


def pages() -> dict[Path, str]:
    """Every page that is made, and what it has to hold."""
    readme = ROOT / "README.md"
    return {
        ROOT / "docs" / "commands.md": commands_page.page(),
        ROOT / "docs" / "file-format.md": format_page.page(),
        readme: with_block(readme.read_text(encoding="utf-8"), commands_page.readme_block()),
    }


def with_block(readme: str, block: str) -> str:
    """README with the block of commands between its fences."""
    heading, opening, closing = README_FENCES
    start = readme.index(opening, readme.index(heading)) + len(opening)
    return readme[:start] + block + readme[readme.index(closing, start) :]


def main(arguments: list[str]) -> int:
    if arguments == ["--manual"]:
        version = get_shipped_path("pyproject.toml").read_text("utf-8").split('\nversion = "')[1]
        built = int(os.environ["SOURCE_DATE_EPOCH"])
        sys.stdout.buffer.write(commands_page.manual(version.split('"')[0], built).encode())
        return 0
    if untold := format_page.missing():
        print(f"packaging/file_format.toml: {', '.join(untold)}", file=sys.stderr)
        return 1
    stale = [
        path
        for path, text in pages().items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    for path in stale:
        print(path.relative_to(ROOT))
        if arguments != ["--check"]:
            path.write_text(pages()[path], encoding="utf-8", newline="\n")
    return 1 if stale and arguments == ["--check"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
