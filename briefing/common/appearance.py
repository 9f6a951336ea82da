"""What a reader sees of a name. Two names of one appearance cannot be told apart on a page.

Letters are held to be alike between the Latin, Cyrillic and Greek alphabets and the digits only.
"""

import re
import unicodedata

# Code points that show nothing, of no category "Cf" (Unicode's Default_Ignorable_Code_Point), and
# the empty Braille sign.
_INVISIBLE = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2065\u2800\u3164\ufe00-\ufe0f\uffa0\ufff0-\ufff8"
    "\U000e0000-\U000e0fff]"
)
_REVERSED = re.compile("\u202e([^\u202c]*)\u202c?")
# A capital may look like a letter that its small form does not: "Н" is like "H".
_LOOK_ALIKES = {
    "a": "аαɑ",
    "b": "вβьъ",
    "c": "сϲ",
    "d": "ԁ",
    "e": "еεєҽ",
    "g": "ɡԍ",
    "h": "нηһ",
    "k": "кκқĸ",
    "l": "i1|ıіӏιɩǀ",
    "j": "јϳ",
    "m": "м",
    "n": "ոп",
    "o": "0оοσө",
    "p": "рρ",
    "q": "ԛ",
    "r": "гɾ",
    "s": "ѕꜱ",
    "t": "тτ",
    "u": "υսμ",
    "v": "νѵ",
    "w": "ԝωш",
    "x": "хχҳ",
    "y": "уүγұ",
    "z": "ζᴢ",
}
_TABLE = str.maketrans(
    {letter: shape for shape, letters in _LOOK_ALIKES.items() for letter in letters}
)


def get_appearance(text: str) -> str:
    """Return what a reader sees of a name, written in one way; empty if there is nothing to see.

    Case, spaces, invisible characters and the alphabet of a letter make no difference.

    >>> get_appearance("Рress\ufe0f  EDITION") == get_appearance("Press edition")
    True
    """
    text = _REVERSED.sub(lambda match: match[1][::-1], text)
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    text = _INVISIBLE.sub("", text).replace("i\u0307", "i")  # a capital "İ" is "i" with a dot
    shapes = (_get_shape(letter) for letter in text.translate(_TABLE))
    return " ".join("".join(shapes).split()).replace("rn", "m")


def _get_shape(letter: str) -> str:
    category = unicodedata.category(letter)
    if category in ("Cc", "Cf") and not letter.isspace():
        return ""
    return "-" if category == "Pd" else letter
