"""The dictionaries for spelling that other programs have put on this machine."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

# The best first; others of the language after them.
_NAMES = {
    "en": ("en_GB", "en_US"),
    "kk": ("kk_KZ", "kk"),
    "ru": ("ru_RU", "ru"),
    "tr": ("tr_TR", "tr"),
}
_TURKISH, _KAZAKH = frozenset("ğışçöüİĞŞÇÖÜ"), frozenset("әіңғүұқөһӘІҢҒҮҰҚӨҺ")


class Dictionary(Protocol):
    """What knows the words of a language."""

    def lookup(self, word: str) -> bool: ...

    def suggest(self, word: str) -> Iterator[str]: ...


def load_dictionary(language: str) -> Dictionary | None:
    """Load the dictionary of a language; None if there is none that can be read."""
    try:
        from briefing.ui.app.hunspell import read_dictionary
    except ImportError:
        return None
    for path in _find_dictionaries(language):
        try:
            return read_dictionary(path)
        except Exception:  # noqa: S112 - any file may lie there; then there is no spelling
            continue
    return None


def _find_dictionaries(language: str) -> list[Path]:
    """Find the files of the dictionaries of a language, the best first."""
    names = _NAMES.get(language, ())
    paths = [
        path
        for folder in _list_folders()
        for path in folder.glob(f"{language}*.aff")
        if path.with_suffix(".dic").is_file() and path.stem.split("_")[0].lower() == language
    ]
    ranks = {name: rank for rank, name in enumerate(names)}
    return sorted(paths, key=lambda path: ranks.get(path.stem, len(names)))


def _list_folders() -> Iterator[Path]:
    """List the folders in which dictionaries may be: those of DICPATH, Hunspell and LibreOffice."""
    yield from (Path(each) for each in os.environ.get("DICPATH", "").split(os.pathsep) if each)
    home = Path.home()
    if sys.platform == "win32":
        offices = [Path(os.environ.get("PROGRAMFILES", "C:/Program Files")) / "LibreOffice"]
        user = Path(os.environ.get("APPDATA", home)) / "LibreOffice" / "4" / "user"
    elif sys.platform == "darwin":
        yield from (Path("/Library/Spelling"), home / "Library" / "Spelling")
        offices = [Path("/Applications/LibreOffice.app/Contents/Resources")]
        user = home / "Library" / "Application Support" / "LibreOffice" / "4" / "user"
    else:
        shared = (Path("/usr/share"), Path("/usr/local/share"), home / ".local" / "share")
        for folder in shared:
            yield from (folder / "hunspell", folder / "myspell", folder / "myspell" / "dicts")
        offices = [Path("/usr/lib/libreoffice"), *Path("/opt").glob("libreoffice*")]
        user = home / ".config" / "libreoffice" / "4" / "user"
    for office in offices:
        yield from (office / "share" / "extensions").glob("dict-*")
    packages = user / "uno_packages" / "cache" / "uno_packages"
    yield from (path.parent for path in packages.glob("*/*/**/*.aff"))


def guess_language(text: str) -> str:
    """Guess which of the languages that have a dictionary a short text is in, by its letters."""
    letters = set(text)
    if any("\u0400" <= letter <= "\u04ff" for letter in letters):
        return "kk" if letters & _KAZAKH else "ru"
    return "tr" if letters & _TURKISH else "en"
