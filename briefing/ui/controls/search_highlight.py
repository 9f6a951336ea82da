"""An excerpt of a text that shows the words that were searched."""

from briefing.language.word_search import find_ranges


def make_excerpt(text: str, words: str, length: int = 84) -> str:
    """Make an excerpt of `text` on one line that shows the first of the words."""
    line = " ".join(text.split())
    ranges = find_ranges(line, words)
    if len(line) <= length or not ranges or ranges[0][1] <= length - 20:
        return line
    start = line.rfind(" ", 0, max(0, ranges[0][0] - 30)) + 1
    return "…" + line[start:]
