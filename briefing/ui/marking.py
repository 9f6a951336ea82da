"""Where the words searched for stand in a text, however either is accented."""

from briefing.domain.folding import fold

Range = tuple[int, int]


def found_ranges(text: str, words: str) -> list[Range]:
    """The parts of `text` that begin with one of the words, folded, as (start, end).

    >>> found_ranges("In Türkiye", "turki")
    [(3, 8)]
    """
    folded, places = _folded_with_places(text)
    wanted = sorted(filter(None, _words(words)), key=len, reverse=True)
    found: list[Range] = []
    at = 0
    while at < len(folded):
        begins = at == 0 or not folded[at - 1].isalnum()
        word = next((each for each in wanted if begins and folded.startswith(each, at)), None)
        if word is None:
            at += 1
        else:
            found.append((places[at], places[at + len(word) - 1] + 1))
            at += len(word)
    return found


def excerpt(text: str, words: str, length: int = 84) -> str:
    """A stretch of `text` on one line that shows the first of the words."""
    line = " ".join(text.split())
    found = found_ranges(line, words)
    if len(line) <= length or not found or found[0][1] <= length - 20:
        return line
    start = line.rfind(" ", 0, max(0, found[0][0] - 30)) + 1
    return "…" + line[start:]


def _folded_with_places(text: str) -> tuple[str, list[int]]:
    """`text` folded, and for each character of that the place in `text` it comes from."""
    letters, places = [], []
    for place, letter in enumerate(text):
        folded = fold(letter)
        letters.append(folded)
        places.extend([place] * len(folded))
    return "".join(letters), places


def _words(text: str) -> list[str]:
    return "".join(c if c.isalnum() else " " for c in fold(text)).split()
