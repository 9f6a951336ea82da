"""Damaged copies of a workspace: what `check` says of them, and what can be recovered.

`python -m tests.faults.damage COPIES` prints what was counted for plain and encrypted workspaces;
it stops at damage to what a person wrote that was not detected.
"""

import random
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from briefing.common.errors import BriefingError
from briefing.session import Session
from briefing.session.repair import recover_workspace
from briefing.store.history import load_all_rows
from briefing.store.record_mapper import Row
from briefing.store.row_snapshots import RowKey
from tests.faults.killing import MEMORY

PASSPHRASE = "correct horse battery staple"
_PAGE = 4096
_WRITTEN = ("annotation", "commitment", "meeting", "agenda_item")
"""The tables of what people write at the desk; the rest came with a document or links others."""


@dataclass
class Tally:
    """What became of the copies, and how many records came back from those that were damaged."""

    counts: Counter[str] = field(default_factory=Counter)
    records: int = 0
    recovered: int = 0
    own_records: int = 0
    own_recovered: int = 0

    def __str__(self) -> str:
        share = self.recovered / max(self.records, 1)
        of_written = self.own_recovered / max(self.own_records, 1)
        counts = ", ".join(f"{count} {what}" for what, count in sorted(self.counts.items()))
        return (
            f"{counts}; recovered {share:.2%} of {self.records} records, "
            f"{of_written:.2%} of {self.own_records} that a person wrote"
        )


def change_bytes(content: bytearray, luck: random.Random) -> None:
    start, length = luck.randrange(len(content)), luck.choice((1, 2, 32, 500))
    for at in range(start, min(start + length, len(content))):
        content[at] = luck.randrange(256)


def zero_pages(content: bytearray, luck: random.Random) -> None:
    for _ in range(luck.randint(1, 4)):
        start = luck.randrange(len(content) // _PAGE) * _PAGE
        content[start : start + _PAGE] = bytes(_PAGE)


def cut_tail(content: bytearray, luck: random.Random) -> None:
    del content[luck.randrange(len(content)) :]


DAMAGES: tuple[Callable[[bytearray, random.Random], None], ...] = (
    change_bytes,
    zero_pages,
    cut_tail,
)


def run(copies: int, passphrase: str | None, seed: int) -> dict[str, Tally]:
    """Damage that many copies, each kind of damage in turn; a tally for each kind."""
    luck, tallies = random.Random(seed), {each.__name__: Tally() for each in DAMAGES}
    with TemporaryDirectory(dir=MEMORY) as name:
        sound = Path(name, "sound.briefing")
        with Session.create_sample(sound, "A. Officer", passphrase) as session:
            whole = _read_content(session)
        for number in range(copies):
            damage = DAMAGES[number % len(DAMAGES)]
            content = bytearray(sound.read_bytes())
            damage(content, luck)
            path = Path(name, "damaged.briefing")
            path.write_bytes(content)
            _look(path, passphrase, whole, tallies[damage.__name__])
    return tallies


def _look(path: Path, passphrase: str | None, whole: dict[RowKey, Row], tally: Tally) -> None:
    tally.counts["copies"] += 1
    try:
        with Session.open(path, "B. Officer", passphrase) as session:
            if next(session.safety.check(), None) is None:
                assert _read_content(session) == whole, f"not detected: {path}"
                tally.counts["without effect"] += 1
                return
            tally.counts["detected by check"] += 1
    except BriefingError:
        tally.counts["refused with a sentence"] += 1
    _recover(path, passphrase, whole, tally)


def _recover(path: Path, passphrase: str | None, whole: dict[RowKey, Row], tally: Tally) -> None:
    new, rows = path.with_name("recovered.briefing"), dict[RowKey, Row]()
    try:
        recover_workspace(path, new, passphrase)
        with Session.open(new, "B. Officer", passphrase) as session:
            rows = _read_content(session)
        new.unlink()
    except BriefingError:
        tally.counts["nothing recovered"] += 1
    same = [key for key, row in whole.items() if rows.get(key) == row]
    tally.counts["recovered whole"] += len(same) == len(whole) == len(rows)
    tally.records += len(whole)
    tally.recovered += len(same)
    tally.own_records += sum(table in _WRITTEN for table, _ in whole)
    tally.own_recovered += sum(table in _WRITTEN for table, _ in same)


def _read_content(session: Session) -> dict[RowKey, Row]:
    return load_all_rows(session._workspace.database)


if __name__ == "__main__":
    for passphrase in (None, PASSPHRASE):
        print("encrypted" if passphrase else "plain")
        for kind, tally in run(int(sys.argv[1]), passphrase, seed=1).items():
            print(f"  {kind}: {tally}")
