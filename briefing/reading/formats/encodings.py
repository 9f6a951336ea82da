"""Guess the encoding of a text that does not declare it.

General detectors need long samples and get a short Turkish or Russian text wrong. So the usual
encodings of this field are tried first and compared by the letters they give; charset-normalizer is
used only if none of them gives a plausible text.
"""

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP

NOT_TEXT = QT_TRANSLATE_NOOP(
    "error",
    "The encoding of “{name}” is not known. Open it in the program that made it and save it as "
    "UTF-8 text.",
)

# In order of preference: if two give the same text, the first is used.
_ENCODINGS = (
    ("cp1254", "windows-1254"),
    ("cp1251", "windows-1251"),
    ("koi8-r", "KOI8-R"),
    ("iso8859-9", "ISO-8859-9"),
    ("kz1048", "KZ-1048"),
    ("koi8-u", "KOI8-U"),
    ("cp866", "IBM866"),
    ("iso8859-5", "ISO-8859-5"),
    ("cp1252", "windows-1252"),
    ("cp1250", "windows-1250"),
)
_TURKISH = set("ğüşıöçĞÜŞİÖÇâîûÂÎÛ")
_WESTERN = set("éèêëàáäåæñóôøúßÉÈÄÅÆÑÓØ")
_CYRILLIC = set("абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһі")
_MARKS = set("“”‘’„–—…«»№§°•\u00a0\u00ad€")
_PLAUSIBLE = 0.55


def guess_encoding(original: bytes, file_name: str) -> tuple[str, str]:
    """Return the name of the likeliest encoding and the decoded text."""
    best = (0.0, "", "")
    for codec, encoding_name in _ENCODINGS:
        text = _try_decode(original, codec)
        if text is not None and (score := _measure_likelihood(text)) > best[0]:
            best = (score, encoding_name, text)
    if best[0] >= _PLAUSIBLE:
        return best[1], best[2]
    return _detect_with_library(original, file_name)


def _try_decode(original: bytes, codec: str) -> str | None:
    try:
        return original.decode(codec)
    except UnicodeDecodeError:
        return None


def _measure_likelihood(text: str) -> float:
    """Measure how much the characters beyond ASCII look like a text of this field, from 0 to 1."""
    if any(ord(char) < 32 and char not in "\t\n\r\f" for char in text):
        return 0.0
    sample = f" {text[:200_000]} "
    points = [
        _evaluate_character(sample[index - 1], char, sample[index + 1])
        for index, char in enumerate(sample)
        if ord(char) > 127
    ]
    return sum(points) / len(points) if points else 0.0


def _evaluate_character(before: str, char: str, after: str) -> float:
    """Evaluate a character by its neighbours.

    Alphabets do not mix within a word, and no capital follows a small letter in one.
    """
    inside = before.isalpha() and after.isalpha()
    if char in _MARKS:
        return -1.0 if inside and char not in "’‘\u00ad–" else 0.6
    if char.isupper() and before.islower():
        return -1.0
    if char.lower() in _CYRILLIC:
        neighbours = [other for other in (before, after) if other.isalpha()]
        if any(other.isascii() for other in neighbours):
            return -1.0
        return (1.0 if char.islower() else 0.8) if neighbours else 0.5
    if char in _TURKISH:
        return 1.0
    return 0.6 if char in _WESTERN else -0.5


def _detect_with_library(original: bytes, file_name: str) -> tuple[str, str]:
    from charset_normalizer import from_bytes  # heavy, and rarely needed

    sample = original[:200_000]
    controls = sum(byte < 32 and byte not in b"\t\n\r\f" for byte in sample)
    match = None if controls else from_bytes(sample).best()
    text = _try_decode(original, match.encoding) if match is not None else None
    if match is None or text is None or match.percent_chaos > 10:
        raise BriefingError(NOT_TEXT, name=file_name)
    return match.encoding.replace("_", "-"), text
