"""How an index lists a name: a person under the family name, and what is the same name.

Who writes 'Kassym-Jomart Tokayev' and who 'Tokayev Kassym-Jomart Kemeluly' is told by the
patronymic: where it ends the name, the family name comes first. 'von' and its like follow the given
name, as in 'Leyen, Ursula von der'; one with a capital belongs to the family name.
"""

import re

from briefing.language.folding import fold

_PATRONYMIC = re.compile(r".{2,}(?:вич|ьич|мич|вна|чна|ұлы|улы|қызы|кызы|vich|vna|uly|qyzy|kyzy)")
# Words of their own that make a patronymic of the name before them.
_SON_OR_DAUGHTER = frozenset(("oğlu", "oglu", "qızı", "qizi", "kızı", "оглы", "кызы"))
_PARTICLES = frozenset(
    (
        *("von", "vom", "zu", "van", "der", "den", "ter", "ten", "de", "du", "la", "le", "des"),
        *("del", "della", "di", "da", "do", "dos", "das", "af", "av", "y"),
    )
)
_SPELLINGS = (("isation", "ization"), ("centre", "center"), ("programme", "program"))


def put_family_name_first(name: str) -> str:
    """Put the family name of a person first, with a comma after it.

    >>> put_family_name_first("Recep Tayyip Erdoğan")
    'Erdoğan, Recep Tayyip'
    >>> put_family_name_first("Иванов Иван Петрович"), put_family_name_first("Иван Петрович Иванов")
    ('Иванов, Иван Петрович', 'Иванов, Иван Петрович')
    >>> put_family_name_first("Ursula von der Leyen"), put_family_name_first("Alma Serikqyzy")
    ('Leyen, Ursula von der', 'Serikqyzy, Alma')
    """
    words = name.split()
    if len(words) < 2 or "," in name:
        return name
    start, end = _find_family_name(words)
    family, others = words[start:end], words[:start] + words[end:]
    return f"{' '.join(family)}, {' '.join(others)}" if others else name


def _find_family_name(words: list[str]) -> tuple[int, int]:
    """Find where the family name begins and ends."""
    capitals = [at for at, word in enumerate(words) if word.isupper() and len(word) > 2]
    if capitals and len(capitals) < len(words) and capitals[-1] - capitals[0] < len(capitals):
        return capitals[0], capitals[-1] + 1
    ends_with_patronymic = len(words) > 2 and (
        bool(_PATRONYMIC.fullmatch(words[-1].lower())) or words[-1].lower() in _SON_OR_DAUGHTER
    )
    if ends_with_patronymic:
        return 0, 1
    start = len(words) - 1
    while start > 1 and words[start - 1].istitle() and words[start - 1].lower() in _PARTICLES:
        start -= 1
    return start, len(words)


def make_name_key(name: str) -> str:
    """Make a key that is the same for what is the same name, however it is written.

    >>> make_name_key("the High-level Organisation") == make_name_key("High Level Organization")
    True
    """
    words = re.sub(r"[\W_]+", " ", fold(name)).strip().removeprefix("the ")
    for one, other in _SPELLINGS:
        words = words.replace(one, other)
    return words
