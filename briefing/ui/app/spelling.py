"""Spelling: words are looked up on a thread of their own, once each.

Nothing is loaded before a note is edited. Without a dictionary every word counts as right.
"""

from collections.abc import Callable, Collection
from contextlib import suppress
from functools import cache, partial
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from briefing.common.atomic_file import atomic_write
from briefing.settings import get_settings_path
from briefing.ui.app.dictionaries import Dictionary, guess_language, load_dictionary
from briefing.ui.app.tasks import Worker

_MOST_SUGGESTIONS = 6
_LANGUAGES = frozenset(("en", "kk", "ru", "tr"))


class Spelling(QObject):
    """Knows which words are misspelt. `learned`: it knows more words than before."""

    learned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.worker = Worker("spelling", self)
        self._is_right: dict[tuple[str, str], bool] = {}
        self._pending: set[tuple[str, str]] = set()
        self._dictionaries: dict[str, Dictionary | None] = {}
        self._own_words = set(_load_words())

    def find_misspelt(self, language: str, words: Collection[str]) -> set[str]:
        """Find the words known to be misspelt; others are looked up, and then `learned` tells."""
        keys = {(language, word) for word in words}
        unknown = keys - self._is_right.keys() - self._pending
        if unknown:
            self._pending |= unknown
            pending = [word for _, word in unknown]
            self.worker.run(partial(self._look_up, language, pending), self._learn)
        wrong = {word for language, word in keys if not self._is_right.get((language, word), True)}
        return wrong - self._own_words

    def suggest(self, language: str, word: str, then: Callable[[list[str]], None]) -> None:
        """Look for words that may be meant."""
        self.worker.run(partial(self._find_suggestions, language, word), then)

    def add_word(self, word: str) -> None:
        """Add a word to one's own, which are kept on this machine."""
        self._own_words.add(word)
        path = _get_words_path()
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            with atomic_write(path) as stream:
                stream.write("".join(f"{each}\n" for each in sorted(self._own_words)).encode())
        self.learned.emit()

    def _look_up(self, language: str, words: Collection[str]) -> dict[tuple[str, str], bool]:
        dictionary = self._get_dictionary(language)
        return {
            (language, word): dictionary is None or dictionary.lookup(word.replace("’", "'"))
            for word in words
        }

    def _learn(self, is_right: dict[tuple[str, str], bool]) -> None:
        self._is_right |= is_right
        if not all(is_right.values()):
            self.learned.emit()

    def _find_suggestions(self, language: str, word: str) -> list[str]:
        dictionary = self._get_dictionary(language)
        return (
            [] if dictionary is None else list(islice(dictionary.suggest(word), _MOST_SUGGESTIONS))
        )

    def _get_dictionary(self, language: str) -> Dictionary | None:
        if language not in self._dictionaries:
            self._dictionaries[language] = load_dictionary(language)
        return self._dictionaries[language]


@cache
def get_spelling() -> Spelling:
    """Get the one service of the program, which a first edit begins."""
    return Spelling()


def find_language(text: str) -> str:
    """Find the language of a text that is being written."""
    from briefing.reading.language import detect_language

    detected = detect_language(text)
    return detected if detected in _LANGUAGES else guess_language(text)


def _get_words_path() -> Path:
    return get_settings_path().with_name("words.txt")


def _load_words() -> list[str]:
    try:
        return _get_words_path().read_text(encoding="utf-8").split("\n")
    except (OSError, ValueError):
        return []
