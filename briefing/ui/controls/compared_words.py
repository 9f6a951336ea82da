"""Two texts beside each other as rich text, the words marked that only one of them has."""

from html import escape

from briefing.language.text_matching import WordRun, split_by_change
from briefing.ui.controls.theme import get_theme


def write_compared(old: str, new: str) -> tuple[str, str]:
    """Write both texts in full, with the words marked that differ."""
    old_runs, new_runs = split_by_change(old, new)
    return _write_runs(old_runs), _write_runs(new_runs)


def escape_lines(words: str) -> str:
    """Write a text as rich text, its lines kept."""
    return escape(words).replace("\n", "<br>")


def emphasize(words: str) -> str:
    """Write words of the program between those of a text."""
    return f"<i>{escape(words)}</i>"


def _write_runs(runs: list[WordRun]) -> str:
    colour = get_theme().amber_mark
    return "".join(
        f"<b style='background-color:{colour}'>{escape_lines(words)}</b>"
        if is_other
        else escape_lines(words)
        for words, is_other in runs
    )
