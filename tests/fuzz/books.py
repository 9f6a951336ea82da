"""Books of workspaces that are odd, but sound: none may be refused by its proof.

Names of 330 letters, long addresses, notes that share their words with other notes or are a word
only, letters of many scripts, two languages on facing pages, speaking cards.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from briefing.book.languages import AS_TAKEN_UP, Languages
from briefing.common.errors import BriefingError
from briefing.common.wording import ENGLISH
from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.brief import BriefKind
from briefing.domain.commitment import Status
from briefing.domain.edition import EDITIONS
from briefing.edits.sample import make_sample_edits
from briefing.session import Session
from briefing.session.book_request import BookRequest
from briefing.writers.layout import CardSize, Layout
from briefing.writers.typography import Paper

PREPARED = datetime(2022, 10, 10, 12, 40, tzinfo=UTC)
_SENTENCES = (
    "the Parties agreed to hold a meeting on transport and trade of energy with other partners in "
    "Ankara and Nur-Sultan page chapter programme statement note point press item register 2022 "
    "2023 10 12:40 (a) 1. Türkiye Қазақстан Ығдыр Iğdır İstanbul işbirliği ынтымақтастық и о в "
    "сотрудничество co-operation e-mail A/RES/77/1 5% №7 § “quoted” ‘so’ «так» – — … & < > * # _ "
    "Parties’ l’Europe naïve Ürün şirket"
)
_COMMON = tuple(_SENTENCES.split())
_RARE = ("שלום", "العربية", "ქართული", "Հայերեն", "Ελλάδα", "e\u0301tat", "so\u00adft", "x\u00a0y")
_LONG = (
    "https://example.org/" + "documents/agreements/" * 9 + "annex.html?part=2&language=kk",
    "Жоғарғыминистрлік" * 14 + "ge",
    "w" * 240,
    "/".join(["transport"] * 20),
    "Kazakh-Turkish-" * 12,
)
_BEGINNINGS = {
    "en": (
        "JOINT STATEMENT",
        "Ankara, 10 May 2022",
        "The Republic of Kazakhstan and the Republic of Türkiye, recalling their friendship and "
        "the good relations between their peoples, have agreed as follows:",
    ),
    "tr": (
        "ORTAK BİLDİRİ",
        "Ankara, 10 Mayıs 2022",
        "Kazakistan Cumhuriyeti ile Türkiye Cumhuriyeti, aralarındaki dostluğu ve halkları "
        "arasındaki iyi ilişkileri hatırlayarak aşağıdaki hususlarda anlaşmışlardır:",
    ),
}


@dataclass(frozen=True)
class Refusal:
    """A sound book that was refused, with what it was asked for."""

    seed: int
    request: BookRequest
    suffix: str
    sentence: str


class _Words:
    """Makes texts at random."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self._own = [f"{chance.choice(_COMMON)[:4]}{chance.randrange(999)}" for _ in range(12)]

    def make(self, most: int) -> str:
        count = self.chance.choice((1, 2, 3, most // 4 + 1, most))
        words = [self._pick() for _ in range(self.chance.randint(1, count))]
        if self.chance.random() < 0.1:
            words[self.chance.randrange(len(words)) :] += ["\n", *words[:9]]
        return " ".join(words).strip()

    def make_name(self) -> str:
        name = self.make(8).replace("\n", " ")
        return (name * 330)[:330].strip() if self.chance.random() < 0.05 else name[:300].strip()

    def _pick(self) -> str:
        source: tuple[str, ...] | list[str] = self.chance.choices(
            (_COMMON, self._own, _RARE, _LONG), (80, 15, 3, 2)
        )[0]
        return self.chance.choice(source)


def make_statement(words: _Words, language: str, clauses: int) -> str:
    parts = [*_BEGINNINGS[language]]
    start = "The Parties agreed on" if language == "en" else "Taraflar şu konuda anlaştılar:"
    for number in range(1, clauses + 1):
        text = " ".join(words.make(90).split())
        parts.append(f"{number}. {start} {text}.")
    return "\n\n".join(parts) + "\n"


def make_work(words: _Words, clauses: int) -> dict[str, Any]:
    """Make the work of a desk on a statement of so many clauses, as the file of the sample has."""
    chance = words.chance
    labels = [str(at) for at in range(1, clauses + 1)]
    items = [
        {
            "kind": chance.choice(("discussion", "discussion", "ceremony", "break")),
            "title": f"{at} {words.make_name()}",
            "minutes": chance.choice((5, 10, 45)),
            "clauses": chance.sample(labels, chance.randint(0, min(3, clauses))),
            "lead": words.make_name(),
            "outcome": words.make(20),
        }
        for at in range(chance.randint(1, 4))
    ]
    return {
        "meeting": {
            "title": words.make_name(),
            "place": words.make_name(),
            "time_zone": "Asia/Almaty",
            "date": datetime(2022, 10, 12, tzinfo=UTC).date(),
            "parties": [f"Own {words.make_name()}", f"Other {words.make_name()}"],
        },
        "items": items,
        "annotations": [_make_note(words, labels) for _ in range(chance.randint(0, 9))],
        "commitments": [
            {
                "clause": chance.choice(labels),
                "what": words.make(20),
                "who": words.make_name(),
                "status": chance.choice(list(Status)),
                "last_word": words.make(12),
            }
            for _ in range(chance.randint(0, 3))
        ],
        "briefs": list(_make_briefs(words, items)),
    }


def _make_note(words: _Words, labels: list[str]) -> dict[str, Any]:
    return {
        "clause": words.chance.choice(labels),
        "kind": words.chance.choice(list(AnnotationKind)),
        "audience": words.chance.choice(list(Audience)),
        "text": words.make(60),
    }


def _make_briefs(words: _Words, items: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for kind in words.chance.sample(list(BriefKind), 2):
        audience, text = words.chance.choice(list(Audience)), words.make(60)
        brief: dict[str, Any] = {"kind": kind, "audience": audience, "text": text}
        yield brief | ({"item": items[0]["title"]} if kind.is_of_item else {})


def make_request(chance: random.Random, has_two_languages: bool) -> tuple[BookRequest, str]:
    """Make a request for a book, and the suffix of its file."""
    suffix = chance.choice((".pdf", ".pdf", ".docx"))
    cards = chance.choice((*CardSize, None, None, None, None)) if suffix == ".pdf" else None
    is_large = suffix == ".pdf" and chance.random() < 0.3
    layout = Layout(chance.choice(list(Paper)), is_large, cards)
    both = Languages(*chance.sample(("en", "tr"), 2))
    languages = both if has_two_languages and chance.random() < 0.7 else AS_TAKEN_UP
    edition = EDITIONS[chance.choice(list(EDITIONS))]
    return BookRequest(1, edition, PREPARED, layout, languages), suffix


def find_refusals(seed: int, books: int, folder: Path, checks: float = 0) -> Iterator[Refusal]:
    """Make a workspace and some books of it; find those that their proof refused.

    `checks` is the share of the books that are also checked as files, in a process of its own.
    """
    chance = random.Random(seed)
    words, clauses = _Words(chance), chance.randint(3, 7)
    has_two_languages = chance.random() < 0.4
    with _create_session(words, clauses, has_two_languages, folder) as session:
        for _ in range(books):
            request, suffix = make_request(chance, has_two_languages)
            path = folder / f"book{suffix}"
            sentence = _find_refusal(session, request, path)
            if not sentence and path.exists() and chance.random() < checks:
                sentence = _check_later(session, request, path)
            if sentence:
                yield Refusal(seed, request, suffix, sentence)


def _create_session(words: _Words, clauses: int, both: bool, folder: Path) -> Session:
    statement = folder / "statement.txt"
    statement.write_text(make_statement(words, "en", clauses), encoding="utf-8")
    work = make_work(words, clauses)

    def fill(session: Session) -> None:
        session.import_statement(statement)
        for edit in make_sample_edits(work, session.records):
            session.perform(edit)
        if both:
            turkish = folder / "statement.tr.txt"
            turkish.write_text(make_statement(words, "tr", clauses), encoding="utf-8")
            session.add_text(1, turkish)

    path = folder / "odd.briefing"
    path.unlink(missing_ok=True)
    return Session.create(path, "A. Officer", fill)


def _find_refusal(session: Session, request: BookRequest, path: Path) -> str:
    """Make a book; return the sentence of its proof if that refuses it."""
    path.unlink(missing_ok=True)
    try:
        session.books.make(request, path)
    except BriefingError as error:
        # Some books cannot be: cards without a point, a language that was not recognised.
        return str(error) if "check failed" in str(error) else ""
    return ""


def _check_later(session: Session, request: BookRequest, path: Path) -> str:
    """Check a file that does not say when it is checked when it was made."""
    failed = session.books.verify(replace(request, prepared=None), path).failed
    return "; ".join(check.describe(ENGLISH) for check in failed)
