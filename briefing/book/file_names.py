"""The names of book files: they say the meeting, the edition and the recipient."""

import re
import unicodedata

_FORBIDDEN = re.compile(r'[<>:"/\\|?*]+')
"""What Windows does not take in a file name; see "Naming Files, Paths, and Namespaces"."""
_LONGEST_PART = 48
"""Bytes of a part in UTF-8. File systems take 255 for a name, and a temporary name is longer."""


def make_file_stem(*parts: str) -> str:
    """Join parts to a file name without its ending; long parts lose their last words.

    >>> make_file_stem("4th Council: Ankara/Astana", "Delegation edition", "")
    '4th Council Ankara Astana – Delegation edition'
    """
    return " – ".join(filter(None, map(_clean_part, parts)))


def _clean_part(part: str) -> str:
    words = _FORBIDDEN.sub(" ", unicodedata.normalize("NFC", part)).split()
    words = ["".join(filter(str.isprintable, word)) for word in words]
    name = ""
    for word in words:
        longer = f"{name} {word}" if name else word
        if len(longer.encode()) > _LONGEST_PART:
            break
        name = longer
    if words and not name:
        name = words[0].encode()[:_LONGEST_PART].decode(errors="ignore")
    return name.strip(". ,;")
