"""Runs of capitalised words, which may be names: 'Ministry of Trade and Integration'."""

import re
from dataclasses import dataclass
from functools import cached_property

from briefing.language.dates import is_month
from briefing.language.name_words import BODIES, CONNECTORS, INSTRUMENTS, RUSSIAN_NOUNS

UPPER = "A-ZÀ-ÖØ-ÞĞİŞŰА-ЯЁӘҒҚҢӨҰҮҺІ"
CAPITALISED = rf"[{UPPER}][\w’'&–-]*"
_TOKEN = re.compile(r"\w[\w’'&–-]*")
_HEADS = BODIES | INSTRUMENTS
_AND = frozenset(("and", "ve", "ile", "и", "және", "мен"))
_NEVER_FIRST = frozenset(
    ("the", "in", "on", "at", "by", "for", "to", "this", "a", "an", "of", "parties", "taraflar",
     "тараптар", "стороны")
)  # fmt: skip
# 'in' belongs to a name only before a part of the world: 'Measures in Asia'.
_PARTS_OF_THE_WORLD = frozenset(("asia", "europe", "africa", "america", "eurasia", "central"))
_LIST = re.compile(rf"{CAPITALISED}(?:,\s+{CAPITALISED})*\s+(?:and|ve|и|және)\s+[{UPPER}]")
_SMALL_WORDS_IN_NAME = 3
_INITIALS = re.compile(rf"(?<!\w)(?:[{UPPER}]\.){{2,}}[-–]?\s?$")
_LONGEST_INITIALS = 10
_GENITIVE = re.compile(r"(?:ых|их|ого|его|ой|ей|ии|вли|ики|ва|дел|ов|ев|ний|ры|ты)$")


@dataclass(frozen=True)
class Run:
    """A run of words in a text, from `start` to `end`."""

    text: str
    start: int
    end: int

    @cached_property
    def words(self) -> list[str]:
        return [token[0] for token in _TOKEN.finditer(self.text)]

    def has_word_in(self, nouns: frozenset[str]) -> bool:
        return any(word.casefold() in nouns for word in self.words)

    def has_last_word_in(self, nouns: frozenset[str]) -> bool:
        return self.words[-1].casefold() in nouns


def find_runs(text: str) -> list[Run]:
    """Find the runs of capitalised words in a text, with the small words that join them.

    >>> [run.text for run in find_runs("Ministry of Trade and the Research Centre for Asia")]
    ['Ministry of Trade', 'Research Centre for Asia']
    """
    return _Scanner(text).find_runs()


class _Scanner:
    """Scans the words of one text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = list(_TOKEN.finditer(text))

    def find_runs(self) -> list[Run]:
        runs, at = [], 0
        while at < len(self._tokens):
            if self._is_capitalised(at) and self._get_word(at) not in _NEVER_FIRST:
                last = self._find_last(at)
                start, end = self._find_start(at), self._tokens[last].end()
                runs.append(Run(self._text[start:end], start, end))
                at = last
            at += 1
        return runs

    def _find_start(self, first: int) -> int:
        """Find the start of a run; 'U.S.-' before it is a part of it."""
        start = self._tokens[first].start()
        initials = _INITIALS.search(self._text, max(0, start - _LONGEST_INITIALS), start)
        return initials.start() if initials else start

    def _find_last(self, first: int) -> int:
        """Find the last word of the run that begins with `first`."""
        last = first
        while (following := self._find_next(first, last)) is not None:
            last = following
        return last

    def _find_next(self, first: int, last: int) -> int | None:
        """Find the next capitalised word of the run, or the small noun that ends it, if any."""
        at = last + 1
        if at >= len(self._tokens):
            return None
        gap = self._get_gap(at)
        if gap.strip() == "," and gap != gap.strip():
            return at if _LIST.match(self._text, self._tokens[at].start()) else None
        if gap.strip():
            return None
        if self._is_capitalised(at):
            return at
        joining = self._collect_connectors(at)
        beyond = at + len(joining)
        if (
            joining
            and self._is_capitalised(beyond)
            and self._can_join(joining, first, last, beyond)
        ):
            return beyond
        return (
            None
            if joining
            else self._find_small_noun(first, at) or self._find_genitive(first, last, at)
        )

    def _collect_connectors(self, at: int) -> list[str]:
        """Collect the connectors from `at` on that have only white space between them."""
        words: list[str] = []
        while (
            at < len(self._tokens)
            and self._get_word(at) in CONNECTORS
            and not self._get_gap(at).strip()
        ):
            words.append(self._get_word(at))
            at += 1
        return words if at < len(self._tokens) and not self._get_gap(at).strip() else []

    def _can_join(self, joining: list[str], first: int, last: int, beyond: int) -> bool:
        has_head = any(self._is_head(at) for at in range(first, last + 1))
        if joining[0] in _AND:
            another = self._is_head(last) or (has_head and self._heads_soon(beyond))
            return "the" not in joining and not another and not self._is_abbreviation(last)
        if joining[0] == "in":
            return has_head and self._get_word(beyond) in _PARTS_OF_THE_WORLD
        return joining[0] not in ("the", "to", "at", "в", "на", "о", "об", "по")

    def _heads_soon(self, at: int) -> bool:
        """Whether a word heads a name, or the next does as a small word ('Совместной комиссии')."""
        following = at + 1 < len(self._tokens) and not self._is_capitalised(at + 1)
        return self._is_head(at) or (
            following and self._is_head(at + 1) and not self._get_word(at + 1).isascii()
        )

    def _is_abbreviation(self, at: int) -> bool:
        word = self._tokens[at][0]
        return len(word) > 1 and word.isupper() and (at == 0 or self._get_gap(at).strip() == "")

    def _find_small_noun(self, first: int, at: int) -> int | None:
        """Find a small noun that ends a Kazakh or Russian name ('Сыртқы істер министрлігі')."""
        if any(self._get_word(each) in _HEADS for each in range(first, at)):
            return None
        for each in range(at, min(at + _SMALL_WORDS_IN_NAME, len(self._tokens))):
            if self._get_gap(each).strip():
                return None
            if self._get_word(each) in _HEADS and not self._get_word(each).isascii():
                return each
        return None

    def _find_genitive(self, first: int, last: int, at: int) -> int | None:
        """Find a small genitive in the name of a Russian body: 'Министерство иностранных дел'."""
        near = last - first < _SMALL_WORDS_IN_NAME
        of_body = any(self._get_word(each) in RUSSIAN_NOUNS for each in range(first, last + 1))
        return at if near and of_body and _GENITIVE.search(self._get_word(at)) else None

    def _is_head(self, at: int) -> bool:
        """Whether the word names the kind of body. 'İş Birliği' is cooperation, not a union."""
        work = at > 0 and self._tokens[at - 1][0] == "İş"
        return self._get_word(at) in _HEADS and not work

    def _get_gap(self, at: int) -> str:
        return self._text[self._tokens[at - 1].end() : self._tokens[at].start()]

    def _get_word(self, at: int) -> str:
        return self._tokens[at][0].casefold()

    def _is_capitalised(self, at: int) -> bool:
        return (
            at < len(self._tokens)
            and self._tokens[at][0][0].isupper()
            and not is_month(self._tokens[at][0])
        )
