"""Collect the licences of all that is in the bundle: `make_licences.py WORK`, to standard output.

WORK is where PyInstaller kept its lists of what went in. Each file in them belongs to an installed
distribution, to Python itself, or to a package of the system that the bundle was built on.
"""

import ast
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LICENCES = Path(__file__).with_name("licences")
OURS = "briefing-book"
# Found in no list, since it is what starts the program.
BOOTLOADER = "pyinstaller"
# Their distributions carry no text of their licence, the LGPL, which goes on from the GPL.
UNDER_LGPL = ("pyside6-essentials", "shiboken6")
HEAD = """\
Briefing Book comes with the works of others, each under a licence of its own. They are listed
here with their licences, as each of them asks. The program itself is under the MIT licence, first
below. PySide6, Shiboken and Qt are under the LGPL 3: they lie in the program's folder as shared
libraries, and may be replaced there by others of the same interface. Their sources are those of
the version named, as published by The Qt Company, which also lists the works inside Qt itself.
"""


@dataclass(frozen=True)
class Work:
    """What is bundled, and the texts of its licence."""

    name: str
    licence: str
    texts: list[str]


def main() -> int:
    files = sorted(set(_bundled(Path(sys.argv[1]))))
    names = {*_owners(files), BOOTLOADER} - {OURS}
    works = [_distribution(name) for name in (OURS, *sorted(names))]
    works += [_python(), *map(_system, sorted(set(_packages(files))))]
    sys.stdout.buffer.write("\n".join([HEAD, *_printed(works)]).encode())
    return 0


def _printed(works: list[Work]) -> Iterator[str]:
    """Each work with its texts; a text that several are under stands where it comes first."""
    first: dict[str, str] = {}
    for work in works:
        yield f"{'=' * 80}\n{work.name}\n{work.licence}\n{'=' * 80}\n"
        for text in (each.strip() for each in work.texts):
            if text in first:
                yield f"(The text is one of those printed under {first[text]}.)\n"
            else:
                first[text] = work.name
                yield f"{text}\n\n{'-' * 40}\n"


def _bundled(work: Path) -> Iterator[Path]:
    """The files that the bundle was made of, on the machine that built it."""
    for name in ("COLLECT-00.toc", "PYZ-00.toc"):
        for value in ast.literal_eval((work / name).read_text(encoding="utf-8")):
            for entry in value if isinstance(value, list) else ():
                yield Path(entry[1])


def _owners(files: list[Path]) -> set[str]:
    """The distributions that the files of the environment belong to."""
    site = Path(sysconfig.get_path("purelib"))
    owner = {
        site / file: _name(each) for each in metadata.distributions() for file in each.files or ()
    }
    return {owner[file] for file in files if file in owner}


def _name(distribution: metadata.Distribution) -> str:
    return distribution.metadata["Name"].replace("_", "-").lower()


def _distribution(name: str) -> Work:
    found = metadata.distribution(name)
    told = found.metadata.json
    said = str(told.get("license_expression") or told.get("license") or "see below")
    texts = [
        path.read_text(encoding="utf-8", errors="replace")
        for path in sorted(map(Path, map(str, map(found.locate_file, _licence_files(found)))))
    ]
    if name in UNDER_LGPL:
        texts += [(LICENCES / f"{each}.txt").read_text("utf-8") for each in ("LGPL-3.0", "GPL-3.0")]
    return Work(f"{told['name']} {found.version}", f"Licence: {said.splitlines()[0]}", texts)


def _licence_files(found: metadata.Distribution) -> list[metadata.PackagePath]:
    def is_licence(path: metadata.PackagePath) -> bool:
        inside = path.as_posix().partition(".dist-info/")[2].upper()
        return inside.startswith(("LICEN", "COPYING", "NOTICE", "AUTHORS"))

    return [path for path in found.files or () if is_licence(path)]


def _python() -> Work:
    places = (
        Path(sysconfig.get_path("stdlib"), "LICENSE.txt"),
        Path(sys.base_prefix, "LICENSE.txt"),
        Path(f"/usr/share/doc/python3.{sys.version_info.minor}/copyright"),
    )
    text = next(path.read_text(encoding="utf-8") for path in places if path.is_file())
    return Work(f"Python {sys.version.split()[0]}", "Licence: PSF-2.0", [text])


def _packages(files: list[Path]) -> Iterator[str]:
    """The packages of a Debian system that libraries were taken from."""
    for file in files:
        # Since /usr was merged, a package may know its file by either path.
        for path in (file.resolve(), Path(str(file.resolve()).removeprefix("/usr"))):
            if path.is_relative_to("/lib") or path.is_relative_to("/usr/lib"):
                found = _said_by("dpkg-query", "--search", str(path))
                if found:
                    yield found.split(":", 1)[0]
                    break


def _system(package: str) -> Work:
    version = _said_by("dpkg-query", "--showformat=${Version}", "--show", package)
    text = Path(f"/usr/share/doc/{package}/copyright").read_text(encoding="utf-8")
    return Work(f"{package} {version}", "A library of Debian", [text])


def _said_by(*command: str) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    except FileNotFoundError:
        return ""
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
