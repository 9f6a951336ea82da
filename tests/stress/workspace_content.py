"""The content of a workspace larger than any desk's: any number of clauses and items."""

import datetime as dt
from collections.abc import Iterator
from itertools import count, cycle, islice

from briefing.book.material import Material, Source
from briefing.domain.annotation import Annotation, AnnotationKind, Audience
from briefing.domain.brief import Brief, BriefKind
from briefing.domain.commitment import Commitment, Status
from briefing.domain.meeting import AgendaItem, ItemKind, Meeting
from briefing.domain.person import Delegate, Person
from briefing.domain.statement import Clause, ClauseKind, Party, Signatory, Statement
from briefing.verification.workspace_content import WorkspaceContent
from tests.language.texts import STATEMENT
from tests.language.versions import KAZAKH, TURKISH

NOW = dt.datetime(2022, 10, 10, 12, 40, tzinfo=dt.UTC)
NAME = "Жоғарғымінистрлік" * 7 + "ğ"
"""A name of 120 letters, without a place at which it could be broken."""
_NOTES = 10  # in all; half of them of 5,000 words
_DELEGATES = 12
_LONG, _LONG_ROW = 5000, 1500


def make_workspace_content(clauses: int, items: int) -> WorkspaceContent:
    """Make a meeting whose items take up nearly all of the clauses, in three languages.

    Its notes have 5,000 words, its names 120 letters, and some rows of its register are longer than
    a page.
    """
    paragraphs = tuple(_make_clauses(clauses))
    agenda = tuple(_make_agenda(items))
    material = Material(
        meeting=Meeting(
            1, f"Stress {NAME}", NAME, "Asia/Almaty", dt.date(2022, 10, 12), framework=NAME
        ),
        parties=(Party(1, NAME), Party(2, f"{NAME} two")),
        items=agenda,
        taken_up=_take_up_clauses(agenda, paragraphs),
        sources=(
            Source(
                Statement(1, f"Statement of {NAME}", "joint statement", dt.date(2022, 5, 10), NAME),
                "en",
                paragraphs,
                (Signatory(1, 1, 1, NAME, NAME), Signatory(2, 1, 2, NAME)),
                tuple(_make_notes(paragraphs)),
                tuple(_make_commitments(paragraphs)),
            ),
        ),
        briefs=tuple(_make_briefs(items)),
        delegates=tuple(Delegate(at, 1, at, at) for at in range(1, _DELEGATES + 1)),
        persons={at: _make_person(at) for at in range(1, _DELEGATES + 1)},
    )
    [source] = material.sources
    return WorkspaceContent(
        material=material,
        annotations=source.annotations,
        briefs=material.briefs,
        commitments=source.commitments,
        persons=tuple(material.persons.values()),
        items=material.items,
        documents=material.documents,
    )


def make_words(name: str, many: int) -> str:
    """Make that many words, all different, with Kazakh and Turkish letters."""
    return " ".join(f"{name}{at}{'қңүğşı'[at % 6]}" for at in range(many))


def _make_clauses(many: int) -> Iterator[Clause]:
    """Make clauses in English, Kazakh and Turkish, all different; every tenth contains an item."""
    texts = cycle(_read_texts())
    for number in range(1, many + 1):
        nested = number % 10 == 0
        label = f"({number})" if nested else str(number)
        kind = ClauseKind.ITEM if nested else ClauseKind.CLAUSE
        heading = NAME if number % 100 == 1 else None
        text = f"{next(texts)} ({number})"
        yield Clause(
            number, 1, number - 1 if nested else None, number, kind, label, heading, text, ""
        )


def _read_texts() -> Iterator[str]:
    for path in (STATEMENT, KAZAKH, TURKISH):
        lines = path.read_text(encoding="utf-8").splitlines()
        yield from (line.partition(". ")[2] for line in lines if line[:2] == "  " and ". " in line)


def _make_agenda(many: int) -> Iterator[AgendaItem]:
    for at in range(1, many + 1):
        title = f"{NAME} {at}" if at % 20 == 1 else f"What is discussed under number {at}"
        kind = ItemKind.BREAK if at % 25 == 0 else ItemKind.DISCUSSION
        yield AgendaItem(
            at, 1, at, kind, title, 5, NAME, f"Counterpart {at}", make_words(f"o{at}w", 40)
        )


def _take_up_clauses(
    agenda: tuple[AgendaItem, ...], clauses: tuple[Clause, ...]
) -> dict[int, tuple[int, ...]]:
    """Let the items take up 19 of 20 clauses in turn; breaks take up none."""
    own = (clause.id for clause in clauses if clause.parent_id is None and clause.id % 20)
    clause_ids: dict[int, list[int]] = {item.id: [] for item in agenda}
    discussed = [item.id for item in agenda if item.kind is ItemKind.DISCUSSION]
    for clause_id, item_id in zip(own, cycle(discussed), strict=False):
        clause_ids[item_id].append(clause_id)
    return {item_id: tuple(ids) for item_id, ids in clause_ids.items()}


def _make_notes(clauses: tuple[Clause, ...]) -> Iterator[Annotation]:
    kinds, audiences = cycle(AnnotationKind), cycle(Audience)
    step = max(1, len(clauses) // _NOTES)
    for at, clause in enumerate(islice(clauses, 0, None, step)):
        text = make_words(f"n{at}w", _LONG if at % 2 else 30)
        kind, audience = next(kinds), next(audiences)
        yield Annotation(at + 1, clause.id, kind, audience, text, None, NAME, NOW, NOW)


def _make_commitments(clauses: tuple[Clause, ...]) -> Iterator[Commitment]:
    statuses = cycle(Status)
    for number, clause in zip(count(1), clauses[::8], strict=False):
        what = make_words(f"c{number}w", _LONG_ROW if number % 50 == 3 else 12)
        who = NAME if number % 3 else "Transport ministries"
        yield Commitment(
            number, clause.id, what, who, "2022", status=next(statuses), last_word=NAME
        )


def _make_briefs(items: int) -> Iterator[Brief]:
    for number, kind in enumerate(BriefKind, start=1):
        item_id = min(items, 3) if kind.is_of_item else None
        yield Brief(
            number,
            1,
            item_id,
            kind,
            Audience.DELEGATION,
            make_words(f"b{number}w", _LONG),
            NAME,
            NOW,
            NOW,
        )


def _make_person(number: int) -> Person:
    name = NAME if number == 1 else f"Person {number} {NAME}"
    return Person(number, name, NAME, 1 + number % 2, make_words(f"p{number}w", 400))
