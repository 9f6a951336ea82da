"""Splitting a paragraph into sentences."""

import re
from collections.abc import Iterator

_SHORT_FORMS = (
    r"No|Nos|Art|Arts|Mr|Mrs|Ms|Dr|Prof|St|etc|vs|cf|U\.S|U\.N|H\.E|i\.e|e\.g"
    r"|md|No|Sn|Dr|vb|vd|г|гг|ст|п|др|т\.д|т\.п|млн|млрд|ж|б|т\.б"
)
_END = re.compile(
    r"(?<!\b[^\W\d_])(?<!\d)(?<!№)(?:[.!?]+[»”\"’)\]]*|;)(?=\s)|(?<=\d)\.(?=\s+[^\W\d_])"
    r"|(?<!\b[^\W\d_])[.!?]+$"
)
_SHORT_FORM = re.compile(rf"(?:^|[\s(«“])(?:{_SHORT_FORMS})\.$", re.IGNORECASE)


def split_sentences(text: str) -> Iterator[tuple[int, int]]:
    """Split a paragraph into sentences, as (start, end). A semicolon ends one as well.

    >>> [("Art. 4 holds. They agreed; they met")[a:b] for a, b in
    ...  split_sentences("Art. 4 holds. They agreed; they met")]
    ['Art. 4 holds.', 'They agreed;', 'they met']
    """
    start = 0
    for match in _END.finditer(text):
        if _is_sentence_end(text, match):
            yield from _trim_range(text, start, match.end())
            start = match.end()
    yield from _trim_range(text, start, len(text))


def _is_sentence_end(text: str, match: re.Match[str]) -> bool:
    if match[0] == ";":
        return True
    if _SHORT_FORM.search(text[max(0, match.start() - 12) : match.end()]):
        return False
    follows = text[match.end() :].lstrip()[:1]
    return not follows.islower()


def _trim_range(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    words = text[start:end]
    inner = words.strip()
    if inner:
        at = start + len(words) - len(words.lstrip())
        yield at, at + len(inner)
