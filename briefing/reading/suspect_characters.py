"""Suspect characters: reported with their line, never changed."""

import re
from collections.abc import Iterator, Sequence

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.reading import Remark
from briefing.reading.lines import Line

BIDI = QT_TRANSLATE_NOOP(
    "reading",
    "A character that changes the direction of writing (U+{code}) is here. What is shown may "
    "differ from what is written.",
)
INVISIBLE_MARK = QT_TRANSLATE_NOOP("reading", "An invisible character (U+{code}) is here.")
CONTROL = QT_TRANSLATE_NOOP("reading", "A control character (U+{code}) is here.")
REPLACED = QT_TRANSLATE_NOOP(
    "reading", "A character was lost before the file was made (U+FFFD is in its place)."
)
MIXED = QT_TRANSLATE_NOOP("reading", "“{word}” mixes letters of two alphabets.")
FOREIGN = QT_TRANSLATE_NOOP("reading", "“{word}” is written in a different alphabet from the text.")
STRANGE = QT_TRANSLATE_NOOP(
    "reading", "“{word}” contains an unusual letter: “{letter}” (U+{code}) occurs in no other word."
)

_BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e"
_REPLACED = "\ufffd"
# Control characters and characters for private use.
_CONTROL = r"\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd"
_MARKS = re.compile(f"[{_BIDI}{_INVISIBLE}{_REPLACED}{_CONTROL}]")
_USUAL = frozenset(
    "abcdefghijklmnopqrstuvwxyz"
    "ğüşıöçâîû"
    "äöüßéèêëàáçñóôæøåəŋʻýž"
    "ňäûïùœìòúâãõ"
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіїєґўҳҷӣӯҗ"
)
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-zªµºÀ-ÖØ-öø-\u024f]")
_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_SUSPECT = re.compile(r"[^\x20-\x7e\n\t\f\u00a0А-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі«»“”‘’–—…№]")


def report_suspect_characters(lines: Sequence[Line]) -> Iterator[Remark]:
    """Report each kind of suspect character once per line."""
    beyond = [line for line in lines if not (line.text.isascii() and line.text.isprintable())]
    rare = _find_rare_letters(beyond)
    cyrillic = any(_CYRILLIC.search(line.text) for line in beyond)
    stray = _find_stray_words(lines) if cyrillic else frozenset()
    for line in beyond:
        text = line.text
        mixed = cyrillic and _has_two_scripts(text)
        if not mixed and not _SUSPECT.search(text):
            continue
        yield from _report_marks(line)
        if mixed or stray or not rare.isdisjoint(text):
            for word in dict.fromkeys(_WORD.findall(text)):
                yield from _report_letters(line.number, word, rare)
                if word in stray and not _has_two_scripts(word):
                    yield Remark(line.number, FOREIGN, {"word": word})


def _report_marks(line: Line) -> Iterator[Remark]:
    for char in dict.fromkeys(_MARKS.findall(line.text)):
        code = f"{ord(char):04X}"
        if char in _BIDI:
            yield Remark(line.number, BIDI, {"code": code})
        elif char in _INVISIBLE:
            yield Remark(line.number, INVISIBLE_MARK, {"code": code})
        elif char == _REPLACED:
            yield Remark(line.number, REPLACED)
        else:
            yield Remark(line.number, CONTROL, {"code": code})


def _report_letters(number: int, word: str, rare: frozenset[str]) -> Iterator[Remark]:
    if _has_two_scripts(word):
        yield Remark(number, MIXED, {"word": word})
    for char in () if rare.isdisjoint(word) else dict.fromkeys(word):
        if char in rare:
            yield Remark(
                number, STRANGE, {"word": word, "letter": char, "code": f"{ord(char):04X}"}
            )


def _has_two_scripts(word: str) -> bool:
    """Tell whether a text has both Latin and Cyrillic letters."""
    return bool(_CYRILLIC.search(word) and _LATIN.search(word))


def _find_stray_words(lines: Sequence[Line]) -> frozenset[str]:
    """Find words of the alphabet that the text otherwise does not use, if there are very few."""
    words = [word for line in lines for word in _WORD.findall(line.text)]
    cyrillic = [word for word in words if "\u0400" <= word[0] <= "\u052f"]
    fewer = cyrillic if len(cyrillic) * 2 < len(words) else []
    return frozenset(fewer) if len(fewer) <= min(5, len(words) // 50) else frozenset()


def _find_rare_letters(lines: Sequence[Line]) -> frozenset[str]:
    """Find Latin letters outside the languages of this field that occur once or twice in all."""
    text = "".join(line.text for line in lines)
    unusual = {char for char in frozenset(text) - _USUAL if "\x7f" < char < "\u0530"}
    return frozenset(
        char
        for char in unusual
        if char.isalpha() and char.lower() not in _USUAL and char != "İ" and text.count(char) <= 2
    )
