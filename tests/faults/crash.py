"""Kill -9 while edits are made: what was reported as saved is there.

`python -m tests.faults.crash ROUNDS` prints what was counted; it stops at the first thing lost.
"""

import random
import shutil
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

from briefing.domain.annotation import AnnotationKind, Audience
from briefing.edits.annotations import AddAnnotation, DeleteAnnotation, EditAnnotation
from briefing.session import Session
from tests.clause_labels import find_clauses_by_label
from tests.faults.killing import MEMORY, run_and_kill

PASSPHRASE = "correct horse battery staple"


def run(rounds: int, seed: int, every: int = 2) -> Counter[str]:
    """Returns what happened how often; `every` so many rounds the workspace is an encrypted one."""
    luck, counts = random.Random(seed), Counter[str]()
    with TemporaryDirectory(dir=MEMORY) as name:
        templates = {None: Path(name, "plain.briefing"), PASSPHRASE: Path(name, "sealed.briefing")}
        for passphrase, template in templates.items():
            Session.create_sample(template, "A. Officer", passphrase).close()
        for number in range(rounds):
            passphrase = PASSPHRASE if number % every == every - 1 else None
            path = Path(shutil.copy(templates[passphrase], Path(name, "council.briefing")))
            _run_round(path, passphrase, luck, counts)
            path.unlink()
    return counts


def _run_round(
    path: Path, passphrase: str | None, luck: random.Random, counts: Counter[str]
) -> None:
    output = run_and_kill(
        lambda out: _edit(path, passphrase, out), luck.randrange(30), luck.uniform(0, 0.02)
    )
    reported = output.count("\n")
    with Session.open(path, "A. Officer", passphrase) as session:
        before = _read_notes(session, "A. Officer")
        saved = sum(step.author == "B. Officer" for step in session.history.list_steps())
        assert saved in (reported, reported + 1), f"{reported} reported as saved, {saved} there"
        assert _read_notes(session) == list_expected(saved, before)
        assert list(session.safety.check()) == []
        for _ in range(saved):
            session.undo()
        assert _read_notes(session) == list_expected(0, before)
        assert list(session.safety.check()) == []
    counts["rounds"] += 1
    counts["reported as saved"] += reported
    counts["saved and not yet reported"] += saved - reported


def _edit(path: Path, passphrase: str | None, out: IO[str]) -> None:
    """Make edit after edit, and say of each that it is saved once it is."""
    with Session.open(path, "B. Officer", passphrase) as session:
        clause = find_clauses_by_label(session.records, "18")[0].id
        for number in range(1000):
            last = session.records.annotations.get_all()[-1].id
            session.perform(
                (
                    AddAnnotation(clause, AnnotationKind.POINT, Audience.PRESS, str(number)),
                    EditAnnotation(last, {"text": str(number)}),
                    AddAnnotation(clause, AnnotationKind.POINT, Audience.PRESS, str(number)),
                    DeleteAnnotation(last),
                )[number % 4]
            )
            print(number, file=out)


def list_expected(count: int, before: list[str]) -> list[str]:
    """The texts of the notes once that many edits have been made."""
    notes = list(before)
    for number in range(count):
        if number % 4 == 3:
            notes.pop()
        elif number % 4 == 1:
            notes[-1] = str(number)
        else:
            notes.append(str(number))
    return notes


def _read_notes(session: Session, author: str = "") -> list[str]:
    notes = session.records.annotations.get_all()
    return [note.text for note in notes if author in ("", note.author)]


if __name__ == "__main__":
    print(dict(run(int(sys.argv[1]), seed=int(sys.argv[2]) if sys.argv[2:] else 1)))
