"""The fonts of the machine, for Chinese, Japanese and Korean.

Fonts of these scripts are too large to ship. The same font gives the same bytes on any machine, so
the record of a book keeps the digest of the font that it needed.
"""

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path

from briefing.common.digest import compute_sha256

_CHARACTER = re.compile(
    "[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef"
    "\U00020000-\U0003ffff]"
)
# Regular and bold; in a collection, the place of the face for simplified Chinese.
_FILES = (
    ("NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc", 2),
    ("NotoSansCJKsc-Regular.otf", "NotoSansCJKsc-Bold.otf", 0),
    ("SourceHanSansSC-Regular.otf", "SourceHanSansSC-Bold.otf", 0),
    ("msyh.ttc", "msyhbd.ttc", 0),
    ("simsun.ttc", "simhei.ttf", 0),
    ("malgun.ttf", "malgunbd.ttf", 0),
    ("YuGothR.ttc", "YuGothB.ttc", 0),
    ("STHeiti Light.ttc", "STHeiti Medium.ttc", 0),
    ("AppleSDGothicNeo.ttc", "AppleSDGothicNeo.ttc", 0),
    ("Arial Unicode.ttf", "Arial Unicode.ttf", 0),
    ("wqy-zenhei.ttc", "wqy-zenhei.ttc", 0),
    ("DroidSansFallbackFull.ttf", "DroidSansFallbackFull.ttf", 0),
)


def is_machine_letter(letter: str) -> bool:
    """Return whether a letter is looked up in the fonts of the machine."""
    return _CHARACTER.match(letter) is not None


@cache
def find_machine_fonts(*, bold: bool) -> Sequence[tuple[Path, int]]:
    """Find the fonts that this machine has, in order of preference, with the place of the face."""
    return list_fonts(_list_folders(), bold=bold)


def list_fonts(folders: Iterable[Path], *, bold: bool) -> list[tuple[Path, int]]:
    """List the known fonts in some folders; a bold one that is missing is replaced."""
    paths: dict[str, Path] = {}
    for folder in folders:
        for path in sorted(folder.rglob("*.[ot]t[cf]")):
            paths.setdefault(path.name, path)
    fonts = []
    for regular, heavy, index in _FILES:
        font = paths.get(heavy if bold else regular) or paths.get(regular)
        if font is not None:
            fonts.append((font, index))
    return fonts


def compute_digests(paths: Iterable[Path]) -> Mapping[str, str]:
    """Compute the digest of each font, by its file name."""
    return {path.name: compute_sha256(path.read_bytes()) for path in sorted(set(paths))}


def _list_folders() -> list[Path]:
    home = Path.home()
    folders = (
        home / ".local" / "share" / "fonts",
        Path("/usr/local/share/fonts"),
        Path("/usr/share/fonts"),
        Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts",
        home / "Library" / "Fonts",
        Path("/Library/Fonts"),
        Path("/System/Library/Fonts"),
    )
    return [folder for folder in folders if folder.is_dir()]
